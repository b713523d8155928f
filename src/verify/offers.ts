import { isAvailableFor } from '../catalog/add-ons/availability.ts';
import type { AddOn, Catalog, Pack, Plan } from '../catalog/catalog.ts';
import {
  contradicts,
  isMoney,
  keysOf,
  type Lexicon,
  NOWHERE,
  type Prose,
  readScenes,
  ruleAt,
  sumsOfOffer,
  type Verdict,
} from '../claims/index.ts';
import { mayBuy } from '../copy/index.ts';
import { judgePackWords } from './facts.ts';

/** What is sold on top of a plan. */
export type Offer = Pack | AddOn;

interface NamedOffer {
  readonly offer: Offer;
  readonly keys: readonly string[];
}

const offersOfCatalogs = new WeakMap<Catalog, ReadonlyMap<string, readonly NamedOffer[]>>();

/** The packs and add-ons by the first words of their names. */
function offersByWord(catalog: Catalog): ReadonlyMap<string, readonly NamedOffer[]> {
  const known = offersOfCatalogs.get(catalog);
  if (known) return known;
  const made = new Map<string, NamedOffer[]>();
  for (const offer of [...catalog.packs, ...catalog.addOns]) {
    const keys = keysOf(offer.name);
    const alike = made.get(keys[0] ?? '');
    if (alike) alike.push({ offer, keys });
    else made.set(keys[0] ?? '', [{ offer, keys }]);
  }
  offersOfCatalogs.set(catalog, made);
  return made;
}

/** The pack or add-on that a text starts with the name of. */
export function offerNamed(text: string, { catalog }: Lexicon): Offer | null {
  if (catalog.packs.length + catalog.addOns.length === 0) return null;
  const words = keysOf(text.slice(0, 250));
  const alike = offersByWord(catalog).get(words[0] ?? '') ?? [];
  const found = alike.filter(({ keys }) => keys.length > 0 && keys.every((key, at) => words[at] === key));
  return found.length === 1 ? (found[0]?.offer ?? null) : null;
}

/** The amounts that a text says of a pack or an add-on. */
export function* judgeOfferWords(prose: Prose, offer: Offer, lexicon: Lexicon): Generator<Verdict> {
  if (offer.kind === 'pack') yield* judgePackWords(prose, offer, lexicon);
  else yield* judgeAddOnWords(prose, offer, lexicon);
}

/** Every sum of money beside the name of an add-on is one of its prices, or of the steps of them. */
function* judgeAddOnWords(prose: Prose, addOn: AddOn, lexicon: Lexicon): Generator<Verdict> {
  const { pricing, priceLines, line } = addOn;
  if (pricing.kind === 'unknown') return;
  const prices = sumsOfOffer(addOn);
  for (const { items } of readScenes(prose, NOWHERE, lexicon)) {
    for (const item of items) {
      if (item.kind !== 'money' || prices.some((price) => isMoney(item, price, lexicon.catalog))) continue;
      const said = prose.text.slice(item.start, item.end);
      yield contradicts(
        item,
        `the page says ${said} of the add-on \`${addOn.id}\`, and the rules say otherwise`,
        [ruleAt(priceLines[0] ?? line, 'its price')],
      );
    }
  }
}

/** What the cell of a plan says of a pack or an add-on: that it can be bought, and what it costs. */
export function* judgeOffer(
  prose: Prose,
  plan: Plan,
  offer: Offer,
  says: 'yes' | 'no' | 'words',
  lexicon: Lexicon,
): Generator<Verdict> {
  const can = offer.kind === 'pack' ? mayBuy(plan, offer) : isAvailableFor(offer, plan);
  const at = { start: 0, end: prose.text.length };
  const rule = ruleAt(offer.line, `the ${offer.kind}`);
  if (says === 'no') {
    if (can)
      yield contradicts(at, `the page does not sell \`${offer.id}\` to ${plan.name}, and the rules do`, [
        rule,
      ]);
  } else if (!can && (says === 'yes' || /\d/.test(prose.text))) {
    yield contradicts(at, `the page sells \`${offer.id}\` to ${plan.name}, and the rules do not`, [rule]);
  } else if (can) yield* judgeOfferWords(prose, offer, lexicon);
}
