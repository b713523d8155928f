import type { Findings } from '../../diagnostics/findings.ts';
import { type BodyLine, findKeyed } from '../../reading/index.ts';
import type { Cycle, Discount, Price, Tiers } from '../catalog.ts';
import { type Context, phraseOf } from '../context.ts';
import { compareCycles } from '../cycles.ts';
import { unitKey } from './price-units.ts';

/** With how many stated prices, the shortest cycles first, a discount is tried. */
const MOST_COMPARED = 16;

/** Thousandths in a hundred percent. */
const WHOLE = 100_000;

/** `billing yearly 20 percent off`: what longer cycles save. */
export function readDiscounts(body: readonly BodyLine[], findings: Findings): readonly Discount[] {
  if (findKeyed(body, 'billing') === null) return [];
  const discounts = new Map<string, Discount>();
  for (const line of body) {
    if (line.kind !== 'keyed' || line.shape.keyword !== 'billing' || line.rest.length === 0) continue;
    const phrase = phraseOf(line, findings);
    const cycle = phrase.cycle();
    const start = phrase.peek();
    const percent = phrase.amount(1_000, 'a discount', 'how much less it costs: `20 percent off`');
    if (percent === null || start === undefined || cycle === null) continue;
    if (!phrase.take('percent')) phrase.failUnit(['percent'], '`percent off`');
    else if (!phrase.take('off')) phrase.fail('`off`');
    if (!phrase.end()) continue;
    const twin = discounts.get(cycle.id);
    if (percent >= WHOLE)
      findings.report('bad-number', 'a discount is less than 100 percent', phrase.since(start));
    else if (twin)
      findings.report('duplicate-line', 'there are two discounts for one cycle', line.keyword, {
        others: [{ span: twin.line, text: 'the first one' }],
      });
    else discounts.set(cycle.id, { cycle, percent, line: line.line });
  }
  return [...discounts.values()];
}

/**
 * The prices, and those that discounts make of them: of the longest stated cycle that fits exactly into the longer one, so
 * many times as it fits, less the discount, rounded half up to a minor unit. A stated price stays as it is.
 */
export function withDiscounts(prices: readonly Price[], { discounts }: Context): readonly Price[] {
  if (discounts.length === 0) return prices;
  const stated = new Map<string, Price[]>();
  for (const price of prices) {
    const key = `${price.currency} ${unitKey(price)}`;
    const alike = stated.get(key) ?? [];
    if (alike.length === 0) stated.set(key, alike);
    alike.push(price);
  }
  return [...stated.values()].flatMap((alike) => {
    const cycles = new Set(alike.map(({ cycle }) => cycle.id));
    const bases = [...alike].sort((a, b) => compareCycles(b.cycle, a.cycle)).slice(-MOST_COMPARED);
    const made = discounts.flatMap((discount) => {
      if (cycles.has(discount.cycle.id)) return [];
      const base = bases.find((price) => timesIn(price.cycle, discount.cycle) !== null);
      return base === undefined ? [] : [discounted(base, discount)];
    });
    return [...alike, ...made];
  });
}

/** How often the shorter cycle fits into the longer one, if it does exactly and more than once. */
function timesIn({ length: a }: Cycle, { length: b }: Cycle): number | null {
  const times = a.months > 0 ? b.months / a.months : b.milliseconds / a.milliseconds;
  return Number.isInteger(times) && times > 1 ? times : null;
}

function discounted(base: Price, discount: Discount): Price {
  const times = timesIn(base.cycle, discount.cycle) ?? 1;
  const less = (minor: number): number => reduce(minor, times, discount.percent);
  return {
    ...base,
    cycle: discount.cycle,
    minor: less(base.minor),
    tiers: reduceTiers(base.tiers, less),
    discount,
  };
}

/** So many times an amount, less a discount in thousandths of a percent, rounded half up. */
export function reduce(minor: number, times: number, percent: number): number {
  const exact = BigInt(minor) * BigInt(times) * BigInt(WHOLE - percent);
  return Number((2n * exact + BigInt(WHOLE)) / (2n * BigInt(WHOLE)));
}

function reduceTiers(tiers: Tiers | null, less: (minor: number) => number): Tiers | null {
  if (tiers === null) return null;
  const steps = tiers.steps.map((step) => ({
    ...step,
    price: step.price && { each: less(step.price.each), whole: less(step.price.whole) },
  }));
  return { ...tiers, steps };
}
