import type { Catalog, Limit, Plan } from '../catalog/catalog.ts';
import { SEAT_WORDS } from '../catalog/plans/price-units.ts';
import type { Need } from './needs.ts';

const SEAT_IDS: ReadonlySet<string> = new Set(['seats', 'users', 'members', 'people', 'licenses']);

/**
 * The limit that says how many people may use a plan: the first whose one thing is a seat, a user, a member; or one that is
 * called so and counts no other thing. Null where there is none.
 */
export function seatLimit({ limits }: Pick<Catalog, 'limits'>): Limit | null {
  const plain = limits.filter(({ measure }) => measure.kind === 'count' && measure.per === null);
  const noun = ({ measure }: Limit): string | null =>
    'noun' in measure ? (measure.noun?.one ?? null) : null;
  return (
    plain.find((limit) => SEAT_WORDS.has(noun(limit) ?? '')) ??
    plain.find((limit) => noun(limit) === null && SEAT_IDS.has(limit.id)) ??
    null
  );
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
