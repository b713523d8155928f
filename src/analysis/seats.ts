import type { Catalog, Limit, Plan } from '../catalog/catalog.ts';
import { SEAT_WORDS } from '../catalog/plans/price-units.ts';
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

/** True for a plan that sells each seat and does not say how many there may be. */
export function sellsSeats({ pricing, limits }: Plan, limit: Limit): boolean {
  const prices = pricing.kind === 'paid' ? pricing.prices : [];
  return !limits.has(limit.id) && prices.some(({ unit }) => unit?.isSeat === true && unit.count === 1);
}
