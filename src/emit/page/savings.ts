import type { Cycle, Price } from '../../catalog/catalog.ts';
import { unitKey } from '../../catalog/plans/price-units.ts';
import { formatPercent } from '../../copy/index.ts';
import { fill } from '../../locales/index.ts';
import type { Context } from './context.ts';
import type { Saving } from './page.ts';

/**
 * What a price saves against the shortest cycle of the same prices that can be compared with it exactly: months with
 * months, days with days. Percents are rounded down, so that no page promises more than the prices keep; less than one
 * percent is nothing.
 */
export function savingOf(price: Price, prices: readonly Price[], context: Context): Saving | null {
  const comparable = prices.filter(
    ({ currency, unit, cycle, minor }) =>
      currency === price.currency &&
      unitKey({ unit }) === unitKey(price) &&
      minor > 0 &&
      isInMonths(cycle) === isInMonths(price.cycle) &&
      lengthOf(cycle) < lengthOf(price.cycle),
  );
  const [first, ...others] = comparable;
  if (first === undefined) return null;
  const shortest = others.reduce((a, b) => (lengthOf(b.cycle) < lengthOf(a.cycle) ? b : a), first);
  // What both cost over the longer cycle, times the length of the shorter one: so there is no fraction.
  const before = BigInt(shortest.minor) * lengthOf(price.cycle);
  const now = BigInt(price.minor) * lengthOf(shortest.cycle);
  const percent = Number(((before - now) * 100n) / before);
  if (percent < 1) return null;
  const text = fill(context.phrases.save, { percent: formatPercent(percent, context.language) });
  return { text, percent, against: shortest.cycle.id };
}

/** `Save 20%` if all that is saved is that much, `Save up to 20%` if it is not, null where nothing is. */
export function wordSavings(percents: readonly number[], { phrases, language }: Context): string | null {
  const most = percents.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return null;
  const phrase = percents.every((percent) => percent === most) ? phrases.save : phrases.saveUpTo;
  return fill(phrase, { percent: formatPercent(most, language) });
}

/** A month is not so many days: the two are never compared. */
function isInMonths({ length }: Cycle): boolean {
  return length.months > 0;
}

function lengthOf({ length }: Cycle): bigint {
  return BigInt(length.months > 0 ? length.months : length.milliseconds);
}
