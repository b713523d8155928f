import type { Catalog, Cycle, Limit, LimitValue, Plan } from '../catalog/catalog.ts';
import { SEAT_WORDS, unitName } from '../catalog/plans/price-units.ts';
import type { Need } from './needs.ts';
import type { Terms } from './prices.ts';

const SEAT_IDS: ReadonlySet<string> = new Set(['seats', 'users', 'members', 'people', 'licenses']);

/**
 * The limit that says how many people may use a plan: the first whose one thing is a seat, a user, a member, and of several
 * the one by whose word plans are paid; or one that is called so and counts no other thing. Null where there is none.
 */
export function seatLimit({ limits, plans }: Pick<Catalog, 'limits' | 'plans'>): Limit | null {
  const plain = limits.filter(({ measure }) => measure.kind === 'count' && measure.per === null);
  const noun = ({ measure }: Limit): string | null =>
    'noun' in measure ? (measure.noun?.one ?? null) : null;
  const bySeat = plain.filter((limit) => SEAT_WORDS.has(noun(limit) ?? ''));
  const isPaid = (limit: Limit): boolean =>
    plans.some((plan) => seatWordsOf(plan).includes(noun(limit) ?? ''));
  return (
    (bySeat.length > 1 ? bySeat.find(isPaid) : null) ??
    bySeat[0] ??
    plain.find((limit) => noun(limit) === null && SEAT_IDS.has(limit.id)) ??
    null
  );
}

function seatWordsOf({ pricing, oncePrices }: Plan): readonly string[] {
  const prices = pricing.kind === 'paid' ? [...pricing.prices, ...oncePrices] : oncePrices;
  return prices.flatMap(({ unit }) => (unit?.isSeat ? [unit.word] : []));
}

/** The terms for as many seats as are needed: who needs so many buys no fewer. */
export function withNeededSeats(terms: Terms, needs: readonly Need[], catalog: Catalog): Terms {
  const limit = seatLimit(catalog);
  let { seats } = terms;
  for (const need of needs)
    if (need.kind === 'limit' && need.limit === limit && need.atLeast?.kind === 'count')
      seats = Math.max(seats, need.atLeast.amount);
  return { ...terms, seats };
}

/** What is needed, and room for so many people where a limit says how many there may be. */
export function withSeats(needs: readonly Need[], seats: number, catalog: Catalog): readonly Need[] {
  const limit = seats > 1 ? seatLimit(catalog) : null;
  if (limit === null || needs.some((need) => need.kind === 'limit' && need.limit === limit)) return needs;
  return [...needs, { kind: 'limit', limit, atLeast: { kind: 'count', amount: seats } }];
}

/** True for a plan that is paid for each of what a limit counts, and does not say how many there may be. */
export function sellsUnits({ pricing, limits }: Plan, limit: Limit, seats: Limit | null): boolean {
  const prices = pricing.kind === 'paid' ? pricing.prices : [];
  const name = limit === seats ? 'seats' : limit.id;
  return !limits.has(limit.id) && prices.some(({ unit }) => unit !== null && unitName(unit) === name);
}

/**
 * How many are needed of what limits count, as far as that is what is paid in a cycle: `500 contacts` are, and of
 * `500 mails per month` those of one month where the month is paid.
 */
export function countsIn(needs: readonly Need[], cycle: Cycle | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const need of needs) {
    if (need.kind !== 'limit' || !isPaidIn(need.limit, cycle)) continue;
    const count = wholeCount(need.atLeast);
    if (count !== null) counts.set(need.limit.id, Math.max(count, counts.get(need.limit.id) ?? 0));
  }
  return counts;
}

/** Whether an amount of a limit is for as long as a cycle, or for ever. */
export function isPaidIn({ measure: { per } }: Limit, cycle: Cycle | null): boolean {
  if (per === null || per === 'cycle') return true;
  return cycle !== null && cycle.length.count === 1 && cycle.length.unit === per;
}

function wholeCount(value: LimitValue | null): number | null {
  if (value?.kind === 'count') return value.amount;
  return value?.kind === 'decimal' ? Math.ceil(value.amount / 1_000_000 - 1e-9) : null;
}
