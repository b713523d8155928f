import type { Pack, Plan } from '../catalog/catalog.ts';
import {
  contradicts,
  grants,
  type Has,
  type Item,
  isMoney,
  isMoneyOf,
  type Lexicon,
  type Nameable,
  NOWHERE,
  type Prose,
  type Rule,
  readScenes,
  ruleAt,
  type Scene,
  type Verdict,
} from '../claims/index.ts';
import { formatPlanPrice, mainCurrency, planHas } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Span } from '../source/source.ts';

/** `Price` for a plan, of one billing cycle if the page says which. */
export function* judgePrice(
  plan: Plan,
  cycle: string | null,
  amount: Item & { readonly kind: 'money' },
  text: string,
  lexicon: Lexicon,
): Generator<Verdict> {
  const { pricing } = plan;
  const said = text.slice(amount.start, amount.end);
  const rule = ruleAt(plan.priceLines[0] ?? plan.line, 'its price');
  if (pricing.kind === 'unknown' || (pricing.kind === 'free' && amount.value === 0)) return;
  if (pricing.kind !== 'paid') {
    yield contradicts(
      amount,
      `the page says that ${plan.name} costs ${said}, and the rules say \`${pricing.kind}\``,
      [rule],
    );
    return;
  }
  const prices = pricing.prices.filter((one) => cycle === null || one.cycle.id === cycle);
  if (prices.length === 0 || isMoneyOf(amount, plan, cycle, lexicon.catalog)) return;
  const costs = formatPlanPrice(plan, mainCurrency(lexicon.catalog), lexicon.catalog, ENGLISH) ?? '';
  const when = cycle === null ? '' : ` ${cycle}`;
  yield contradicts(amount, `the page says that ${plan.name} costs ${said}${when}, and it costs ${costs}`, [
    rule,
  ]);
}

/** Whether a plan has a feature or a model. */
export function* judgeHas(plan: Plan, thing: Has, has: boolean, at: Span): Generator<Verdict> {
  if (grants(plan, thing) === has) return;
  const what = has
    ? `gives \`${thing.id}\` to ${plan.name}, which does not have it`
    : `denies \`${thing.id}\` to ${plan.name}, which has it`;
  yield contradicts(at, `the page ${what}`, [ruleOf(plan, thing)]);
}

/** The line that gives something to a plan; that of the plan where none does. */
export function ruleOf(plan: Plan, thing: Nameable): Rule {
  if (thing.kind === 'choice') return ruleOf(plan, thing.feature);
  const granted =
    plan.features.get(thing.id) ??
    plan.limits.get(thing.id) ??
    plan.credits.get(thing.id) ??
    plan.models.get(thing.kind === 'model' ? thing.group : thing.id);
  return granted && planHas(plan, thing) === true
    ? ruleAt(granted.entry.line, `${plan.name} has it`)
    : ruleAt(plan.line, `${plan.name} does not have it`);
}

/** The amounts that a text says of a pack: what it costs, what it gives and how long that is valid. */
export function* judgePackWords(prose: Prose, pack: Pack, lexicon: Lexicon): Generator<Verdict> {
  const bucket = pack.gives?.bucket ?? null;
  // A number in its name is a name.
  const isNamed = prose.text.toLowerCase().startsWith(pack.name.toLowerCase());
  const from = isNamed ? pack.name.length : 0;
  for (const scene of readScenes(prose, { ...NOWHERE, about: bucket }, lexicon)) {
    for (const [index, item] of scene.items.entries()) {
      const wrong = wrongOfPack(scene, index, item, pack, lexicon);
      if (wrong === null || item.end <= from) continue;
      const said = prose.text.slice(item.start, item.end);
      yield contradicts(
        item,
        `the page says ${said} of the pack \`${pack.id}\`, and the rules say otherwise`,
        [wrong],
      );
    }
  }
}

function wrongOfPack(
  { skeleton }: Scene,
  index: number,
  item: Item,
  pack: Pack,
  { catalog }: Lexicon,
): Rule | null {
  const { gives } = pack;
  switch (item.kind) {
    case 'money':
      return pack.prices.some((price) => isMoney(item, price, catalog))
        ? null
        : ruleAt(pack.prices[0]?.line ?? pack.line, 'its price');
    case 'number': {
      const isCredits = new RegExp(`<n${index}> (?:<b\\d+>|credits?)`).test(skeleton);
      if (
        !isCredits ||
        gives === null ||
        gives.amount === Math.round(item.value * 10 ** catalog.creditDecimals)
      )
        return null;
      return ruleAt(pack.line, 'the pack');
    }
    case 'duration': {
      if (gives === null || !/valid|last|expire/.test(skeleton)) return null;
      const { valid, line } = gives.bucket;
      const isRight =
        valid.kind === 'lasts' &&
        valid.duration.months === item.months &&
        valid.duration.milliseconds === item.milliseconds;
      return isRight ? null : ruleAt(line, 'how long they are valid');
    }
    default:
      return null;
  }
}

/** A head such as `500 credits` that is the name of no pack, where packs are called so. */
export function* judgePackHead(prose: Prose, lexicon: Lexicon): Generator<Verdict> {
  const isCount = (text: string): boolean => /^[\d,.]+ credits?$/i.test(text.trim());
  const head = prose.text.split(/[\n(:]/)[0]?.trimEnd() ?? '';
  const named = lexicon.catalog.packs.filter(({ name }) => isCount(name));
  const [first] = named;
  if (first === undefined || !isCount(head)) return;
  const message = `the page has a pack \`${head}\`, and the rules have no such one`;
  yield contradicts({ start: 0, end: head.length }, message, [ruleAt(first.line, 'a pack')]);
}
