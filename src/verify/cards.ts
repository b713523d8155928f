import type { Plan } from '../catalog/catalog.ts';
import {
  contradicts,
  cycleOf,
  isMoneyOf,
  type Lexicon,
  NOWHERE,
  type Prose,
  readScenes,
  ruleAt,
  type Scene,
  type Verdict,
} from '../claims/index.ts';
import { judgeHas, judgePrice } from './facts.ts';
import { findNamed } from './names.ts';

const GLYPH = /^(?:(?<yes>[✓✔☑✅●•+])|(?<no>[✗✘✕✖×❌–—-]|no\b|not included:?))\s*/iu;

/** A block on the card of a plan that says one thing in a word or two: a price, `Free`, `✗ API access`, `Everything in Starter`. */
export function* judgeCardBlock(prose: Prose, plan: Plan, lexicon: Lexicon): Generator<Verdict> {
  const scenes = readScenes(prose, { ...NOWHERE, plan }, lexicon);
  const [first] = scenes;
  if (first === undefined) return;
  for (const scene of scenes) yield* judgePriceLine(scene, plan, lexicon);
  if (scenes.length > 1) return;
  const whole = { start: 0, end: prose.text.length };
  const { skeleton, items } = first;
  const [item] = items;
  if (/^free$/i.test(prose.text.trim()) && plan.name.toLowerCase() !== 'free') {
    if (plan.pricing.kind === 'paid')
      yield contradicts(whole, `the page says that ${plan.name} is free, and it is not`, [
        ruleAt(plan.priceLines[0] ?? plan.line, 'its price'),
      ]);
    return;
  }
  const base =
    /^everything (?:in|from) <p0>(?: plan)?(?: ,? ?plus| and more)?$/.test(skeleton) && item?.kind === 'name'
      ? item.thing
      : null;
  if (base?.kind === 'plan') {
    const lost = [...base.features.values()].find(
      ({ entry }) =>
        !plan.features.has(entry.feature.id) && !plan.base?.except.some(({ id }) => id === entry.feature.id),
    );
    const limit = [...base.limits.keys()].find(
      (id) => !plan.limits.has(id) && !plan.base?.except.some((one) => one.id === id),
    );
    const id = lost?.entry.feature.id ?? limit;
    if (id !== undefined)
      yield contradicts(
        whole,
        `the page says that ${plan.name} has everything in ${base.name}, and it has no \`${id}\``,
        [ruleAt(plan.line, `${plan.name} does not have it`)],
      );
    return;
  }
  const glyph = GLYPH.exec(prose.text);
  const thing = glyph && findNamed(prose.text.slice(glyph[0].length), lexicon);
  if (glyph && thing) yield* judgeHas(plan, thing, glyph.groups?.yes !== undefined, whole);
}

const PRICE_LINE =
  /^(?:from |just |only )?<v\d+>(?: (?:per|a|\/|each) (?:seat|user|member|<l\d+>))?(?: (?:per|a|\/|each|every) [a-z]+| (?:billed |paid )?(?:monthly|yearly|annually))?(?= or <v\d+>| <v\d+>| ,| \(| save|$)/;
const PRICES =
  /(?<saves>save (?:up to )?)?<v(?<amount>\d+)>(?: (?:per|a|\/|each) (?:seat|user|member|<l\d+>))?(?: (?:per|a|\/|each|every) (?<unit>month|mo|year|yr|week|day|quarter)(?= |$)| (?:billed |paid )?(?<word>monthly|yearly|annually))?/g;
/** A line of a card that starts with a price is what the plan costs: `$15`, `€14 per month or €134.50 per year (Save 19%)`. */
function* judgePriceLine(
  { skeleton, items, prose }: Scene,
  plan: Plan,
  lexicon: Lexicon,
): Generator<Verdict> {
  if (!PRICE_LINE.test(skeleton) || /credits?|<[nbk]\d+>/.test(skeleton)) return;
  for (const match of skeleton.matchAll(PRICES)) {
    const item = items[Number(match.groups?.amount)];
    if (item?.kind !== 'money' || match.groups?.saves) continue;
    const cycle = cycleOf(match.groups?.unit ?? match.groups?.word ?? '');
    // A price for a month may be a share of the one for a year.
    const isShare = /bill|paid|annual/.test(skeleton) && isMoneyOf(item, plan, null, lexicon.catalog);
    if (!isShare) yield* judgePrice(plan, cycle, item, prose.text, lexicon);
  }
}
