import { isAvailableFor } from '../catalog/add-ons/availability.ts';
import type { AddOn, Pack, Plan } from '../catalog/catalog.ts';
import { formatPackPrice, formatPlanPrice, formatScaled, mainCurrency } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { isMoney, type Money, pricesOf, type Sum, sumsOf } from './money.ts';
import { hasSome, type Item, isStatement, itemsIn, matchesOf, type Scene } from './scene.ts';
import { isPlain } from './subject.ts';
import {
  agrees,
  contradicts,
  type Instead,
  insteadOf,
  isFilledIn,
  type Judge,
  ruleAt,
  type Verdict,
} from './verdict.ts';

const MORE = '(?: (?:extra|additional|more|add on|bonus|top up|of our))*';
const FOR = '(?: (?:for|costs?|is|are|at|starts at|priced at|sells for))?(?: (?:just|only|:|=|\\(|–|—|-))? ?';
/** `Buy 500 credits for $10` */
const DEAL = new RegExp(
  `<n(?<amount>\\d+)>${MORE} (?:<b\\d+>|credits?)(?: packs?| top ups?| bundles?)?${FOR}<v(?<price>\\d+)>(?! (?:per|a|\\/|each|every|monthly|yearly)(?= |$))`,
  'g',
);
/** `$10 for 500 credits` */
const PRICE_FIRST = new RegExp(
  `<v(?<price>\\d+)> (?:for|buys|buys you|gets you|gives you|per) <n(?<amount>\\d+)>${MORE} (?:<b\\d+>|credits?)`,
  'g',
);
/** `Extra storage costs $5` */
const NAMED = new RegExp(`<[ak](?<offer>\\d+)>(?: add on| pack)?${FOR}<v(?<price>\\d+)>`, 'g');
const SOLD = /(?:^| )(?:packs?|buy|buying|purchase|purchased|top|bundles?|one off)(?= |$)/;
/** `Extra storage is available for Starter and Pro` */
const AVAILABLE =
  /<a(?<offer>\d+)>(?: add on)? (?:is|are)(?: also)?(?<not> not|n't)?(?: also| only)? (?:available|sold|offered) (?:for|on|with|to|in) (?<plans>(?:(?:the |our )?<p\d+>(?: plans?| users?| customers?)?(?: , and| , or| ,| and| or| &)? ?)+)/g;

/** What is sold on top of plans: packs of credits and add-ons, what they cost and who may buy them. */
export const judgeOffers: Judge = function* (scene) {
  const { packs, addOns } = scene.lexicon.catalog;
  if (packs.length > 0 && hasSome(scene, 'v') && hasSome(scene, 'n')) yield* judgeDeals(scene);
  if (!hasSome(scene, 'ak') && scene.setting.addOn === null) return;
  if (hasSome(scene, 'v')) yield* judgeNamed(scene);
  if (addOns.length > 0) yield* judgeAvailable(scene);
};

function* judgeDeals(scene: Scene): Generator<Verdict> {
  for (const pattern of [DEAL, PRICE_FIRST]) {
    for (const match of matchesOf(scene, pattern)) {
      const amount = scene.items[Number(match.groups?.amount)];
      const price = scene.items[Number(match.groups?.price)];
      if (amount?.kind !== 'number' || price?.kind !== 'money') continue;
      if (isFilledIn(scene, amount) && isFilledIn(scene, price)) continue;
      yield* judgeDeal(scene, match, amount, price);
    }
  }
}

function* judgeDeal(
  scene: Scene,
  match: RegExpExecArray,
  amount: Item & { readonly kind: 'number' },
  price: Money,
): Generator<Verdict> {
  const { catalog, plans } = scene.lexicon;
  const scaled = Math.round(amount.value * 10 ** catalog.creditDecimals);
  const big = catalog.packs.filter(({ gives }) => gives?.amount === scaled);
  const dear = catalog.packs.filter(({ prices }) => prices.some((one) => isMoney(price, one, catalog)));
  const [both] = big.filter((pack) => dear.includes(pack));
  if (both) {
    yield agrees(
      price,
      ruleAt(both.line, `${both.name} costs that`),
      isFilledIn(scene, price) ? null : insteadOfPrice(scene, price, both),
    );
    return;
  }
  if (!isStatement(scene) || !isPlain(scene, match.index, match.index + match[0].length)) return;
  if (plans.some((plan) => isOfPlan(plan, scaled, price, scene))) return;
  const [sized] = big;
  const [priced] = dear;
  const said = (item: Item): string => scene.prose.text.slice(item.start, item.end);
  if (sized && !isFilledIn(scene, price)) {
    const costs = formatPackPrice(sized, mainCurrency(catalog), catalog, ENGLISH) ?? 'another price';
    yield contradicts(
      price,
      `the text sells ${said(amount)} credits for ${said(price)}, and they cost ${costs}`,
      [ruleAt(sized.prices[0]?.line ?? sized.line, `${sized.name} costs ${costs}`)],
      big.length === 1 ? insteadOfPrice(scene, price, sized) : null,
    );
  } else if (
    (SOLD.test(`${scene.setting.question?.skeleton ?? ''} ${scene.skeleton}`) ||
      scene.setting.about?.kind === 'credits') &&
    !isFilledIn(scene, amount)
  ) {
    const [first] = catalog.packs;
    const rule = priced ?? first;
    if (rule === undefined) return;
    const has = priced?.gives && formatScaled(priced.gives.amount, catalog.creditDecimals, ENGLISH);
    yield contradicts(
      amount,
      `the text sells ${said(amount)} credits for ${said(price)}, and ${has ? `${said(price)} buys ${has}` : 'no pack has so many'}`,
      [ruleAt(rule.line, has ? `${has} credits` : 'a pack')],
      priced && dear.length === 1 ? insteadOf(scene, [amount], [`${priced.id}.credits`]) : null,
    );
  }
}

function insteadOfPrice(scene: Scene, price: Money, { id }: Pack): Instead | null {
  return insteadOf(scene, [price], [`${id}.price`, `${id}.price.${price.code ?? ''}`]);
}

/** `1,000 credits for $15` may be what a plan brings. */
function isOfPlan(plan: Plan, scaled: number, price: Money, { lexicon }: Scene): boolean {
  const brings = [...plan.credits.values()].some(({ entry }) =>
    entry.amounts.some(({ amount }) => amount === scaled),
  );
  return brings && pricesOf(plan).some((one) => isMoney(price, one.price, lexicon.catalog));
}

function* judgeNamed(scene: Scene): Generator<Verdict> {
  for (const match of matchesOf(scene, NAMED, 'ak')) {
    const [named] = itemsIn(scene, match[0]);
    const price = scene.items[Number(match.groups?.price)];
    const offer = named?.kind === 'name' ? named.thing : null;
    if ((offer?.kind !== 'pack' && offer?.kind !== 'add-on') || price?.kind !== 'money') continue;
    if (!isFilledIn(scene, price)) yield* judgePriceOf(scene, match, offer, price);
  }
  const { addOn } = scene.setting;
  if (addOn === null || hasSome(scene, 'pak')) return;
  for (const match of matchesOf(scene, /<v(\d+)>/g)) {
    const price = scene.items[Number(match[1])];
    if (price?.kind === 'money' && !isFilledIn(scene, price)) yield* judgePriceOf(scene, match, addOn, price);
  }
}

function* judgePriceOf(
  scene: Scene,
  match: RegExpExecArray,
  offer: Pack | AddOn,
  price: Money,
): Generator<Verdict> {
  const { catalog } = scene.lexicon;
  const sums = sumsOfOffer(offer);
  const path = `${offer.id}.price`;
  const line = offer.kind === 'pack' ? offer.prices[0]?.line : offer.priceLines[0];
  const costs =
    offer.kind === 'pack'
      ? formatPackPrice(offer, mainCurrency(catalog), catalog, ENGLISH)
      : formatPlanPrice(offer, mainCurrency(catalog), catalog, ENGLISH);
  const rule = ruleAt(line ?? offer.line, `${offer.name} costs ${costs ?? 'something else'}`);
  if (sums.some((sum) => isMoney(price, sum, catalog))) {
    yield agrees(price, rule, sums.length === 1 ? insteadOf(scene, [price], [path]) : null);
    return;
  }
  const isKnown = offer.kind === 'pack' || offer.pricing.kind !== 'unknown';
  if (!isKnown || !isStatement(scene) || !isPlain(scene, match.index, match.index + match[0].length)) return;
  // A share of the price of a year is worked out.
  if (/bill|annual|year/.test(scene.skeleton) && sums.length > 1) return;
  const said = scene.prose.text.slice(price.start, price.end);
  yield contradicts(
    price,
    `the text says that ${offer.name} costs ${said}, and it costs ${costs ?? 'something else'}`,
    [rule],
    sums.length === 1 ? insteadOf(scene, [price], [path]) : null,
  );
}

/** Every sum that is paid for something, in whatever step. */
export function sumsOfOffer(offer: Pack | AddOn): readonly Sum[] {
  if (offer.kind === 'pack') return offer.prices;
  const { pricing, oncePrices } = offer;
  return [...(pricing.kind === 'paid' ? pricing.prices.flatMap(sumsOf) : []), ...oncePrices];
}

function* judgeAvailable(scene: Scene): Generator<Verdict> {
  if (!isStatement(scene)) return;
  for (const match of matchesOf(scene, AVAILABLE, 'a')) {
    const named = scene.items[Number(match.groups?.offer)];
    if (named?.kind !== 'name' || named.thing.kind !== 'add-on') continue;
    const addOn = named.thing;
    const says = match.groups?.not === undefined;
    for (const item of itemsIn(scene, match.groups?.plans ?? '')) {
      if (item.kind !== 'name' || item.thing.kind !== 'plan' || isFilledIn(scene, item)) continue;
      if (isAvailableFor(addOn, item.thing) === says) continue;
      const message = `the text ${says ? 'sells' : 'does not sell'} \`${addOn.id}\` to ${item.thing.name}, and the rules ${says ? 'do not' : 'do'}`;
      yield contradicts(item, message, [ruleAt(addOn.line, 'the add-on')]);
    }
  }
}
