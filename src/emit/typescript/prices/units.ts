/** What prices are for each of, and how many of it plans have room for. */
import { buyableFor, makeGraph, seatLimit } from '../../../analysis/index.ts';
import type { Catalog, Limit, Plan, PriceUnit } from '../../../catalog/catalog.ts';
import { unitName } from '../../../catalog/plans/price-units.ts';

/** `seats`, the ids of limits, and words of the file's own, in the order of the file. */
export function unitsOf(catalog: Catalog): readonly string[] {
  return [...new Set(priceUnits(catalog).map(unitName))];
}

function priceUnits({ plans }: Catalog): readonly PriceUnit[] {
  const prices = plans.flatMap(({ pricing, oncePrices }) => [
    ...(pricing.kind === 'paid' ? pricing.prices : []),
    ...oncePrices,
  ]);
  return prices.flatMap(({ unit }) => unit ?? []);
}

/** Units of which a plan has no more than so many. */
export type Room = readonly (readonly [unit: string, most: number])[];

/** How many of each unit a plan has room for, where a limit says so, use beyond is not sold and no add-on can bring more. */
export function roomsOf(catalog: Catalog): ReadonlyMap<Plan, Room> {
  const graph = makeGraph(catalog);
  const limits = [...limitsOfUnits(catalog)].map(([unit, limit]) => {
    const bringing = graph.addOns.flatMap(({ entries }, place) =>
      entries.some((one) => one.kind === 'limit' && one.limit === limit) ? [place] : [],
    );
    return { unit, limit, bringing };
  });
  const rooms = new Map<Plan, Room>();
  for (const plan of catalog.plans) {
    const room = limits.flatMap(({ unit, limit, bringing }): Room => {
      const entry = plan.limits.get(limit.id)?.entry;
      if (entry?.value.kind !== 'count' || entry.beyond.length > 0) return [];
      const buyable = bringing.length === 0 ? null : buyableFor(plan, graph);
      return bringing.some((place) => buyable?.has(place)) ? [] : [[unit, entry.value.amount]];
    });
    if (room.length > 0) rooms.set(plan, room);
  }
  return rooms;
}

/** The limits that say how many there may be of what prices are for one each of. */
function limitsOfUnits(catalog: Catalog): ReadonlyMap<string, Limit> {
  const found = new Map<string, Limit>();
  const seats = seatLimit(catalog);
  const limits = new Map(catalog.limits.map((limit) => [limit.id, limit]));
  for (const unit of priceUnits(catalog)) {
    const limit = unit.isSeat ? seats : limits.get(unit.limit ?? '');
    if (unit.count === 1 && limit?.measure.kind === 'count' && limit.measure.per === null)
      found.set(unitName(unit), limit);
  }
  return found;
}
