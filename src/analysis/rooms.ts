import type { Catalog, Limit, LimitEntry, Plan, PriceUnit } from '../catalog/catalog.ts';
import { unitName } from '../catalog/plans/price-units.ts';
import { buyableFor, makeGraph } from './graph.ts';
import { seatLimit } from './seats.ts';

/** A unit of which a plan has no more than so many. */
export interface Room {
  readonly unit: PriceUnit;
  readonly most: number;
  /** What says so. */
  readonly entry: LimitEntry;
}

/** How many of each unit a plan has room for, where a limit says so, use beyond is not sold and no add-on can bring more. */
export function roomsOf(catalog: Catalog): ReadonlyMap<Plan, readonly Room[]> {
  const graph = makeGraph(catalog);
  const limits = limitsOfUnits(catalog).map((one) => {
    const bringing = graph.addOns.flatMap(({ entries }, place) =>
      entries.some((entry) => entry.kind === 'limit' && entry.limit === one.limit) ? [place] : [],
    );
    return { ...one, bringing };
  });
  const rooms = new Map<Plan, readonly Room[]>();
  for (const plan of catalog.plans) {
    const room = limits.flatMap(({ unit, limit, bringing }): readonly Room[] => {
      const entry = plan.limits.get(limit.id)?.entry;
      if (entry?.value.kind !== 'count' || entry.beyond.length > 0) return [];
      const buyable = bringing.length === 0 ? null : buyableFor(plan, graph);
      if (bringing.some((place) => buyable?.has(place))) return [];
      return [{ unit, most: entry.value.amount, entry }];
    });
    if (room.length > 0) rooms.set(plan, room);
  }
  return rooms;
}

/** What the prices of plans are for each of, in the order of the file. */
export function priceUnits({ plans }: Catalog): readonly PriceUnit[] {
  const prices = plans.flatMap(({ pricing, oncePrices }) => [
    ...(pricing.kind === 'paid' ? pricing.prices : []),
    ...oncePrices,
  ]);
  return prices.flatMap(({ unit }) => unit ?? []);
}

/** The limits that say how many there may be of what prices are for one each of. */
function limitsOfUnits(catalog: Catalog): readonly { readonly unit: PriceUnit; readonly limit: Limit }[] {
  const found = new Map<string, { readonly unit: PriceUnit; readonly limit: Limit }>();
  const seats = seatLimit(catalog);
  const limits = new Map(catalog.limits.map((limit) => [limit.id, limit]));
  for (const unit of priceUnits(catalog)) {
    const limit = unit.isSeat ? seats : limits.get(unit.limit ?? '');
    if (unit.count === 1 && limit?.measure.kind === 'count' && limit.measure.per === null)
      found.set(unitName(unit), { unit, limit });
  }
  return [...found.values()];
}
