import type {
  AddOn,
  Catalog,
  Cycle,
  OncePrice,
  Plan,
  Price,
  PriceUnit,
  Quantity,
  Tiers,
} from '../catalog/catalog.ts';
import { compareCycles } from '../catalog/cycles.ts';
import { unitName } from '../catalog/plans/price-units.ts';

/** On what terms prices are compared. */
export interface Terms {
  readonly currency: string;
  /** Null where nothing in the catalog is paid again and again. */
  readonly cycle: Cycle | null;
  readonly seats: number;
  /** How many are needed of what limits count, by the ids of the limits: `contacts`. Nobody knows of others. */
  readonly counts?: ReadonlyMap<string, number>;
}

/** Minor units: what is paid with every payment of the cycle, and what is paid once at the start. */
export interface Cost {
  readonly recurring: number;
  readonly once: number;
}

/** Why nobody can say what something costs on some terms. */
export type NoCost =
  | 'contact us'
  /** Only its use can tell: `per 500 contacts`. */
  | 'by use'
  | 'not in this cycle'
  | 'not in this currency'
  /** More seats than can be bought. */
  | 'too many seats'
  /** More than can be bought of something else. */
  | 'too many'
  | 'unreadable';

export type Costing = { readonly kind: 'known'; readonly cost: Cost } | { readonly kind: NoCost };

const cyclesOf = new WeakMap<Pick<Catalog, 'plans' | 'addOns'>, readonly Cycle[]>();

/** All cycles in which plans and add-ons are paid, the shortest first. They are asked for again and again. */
export function payCycles(catalog: Pick<Catalog, 'plans' | 'addOns'>): readonly Cycle[] {
  const known = cyclesOf.get(catalog) ?? findPayCycles(catalog);
  cyclesOf.set(catalog, known);
  return known;
}

function findPayCycles({ plans, addOns }: Pick<Catalog, 'plans' | 'addOns'>): readonly Cycle[] {
  const cycles = new Map<string, Cycle>();
  for (const { pricing } of [...plans, ...addOns])
    if (pricing.kind === 'paid') for (const { cycle } of pricing.prices) cycles.set(cycle.id, cycle);
  return [...cycles.values()].sort(compareCycles);
}

/** The cycle in which prices are compared where nobody names one: a month if anything is paid by it, else the shortest. */
export function usualCycle(catalog: Pick<Catalog, 'plans' | 'addOns'>): Cycle | null {
  const cycles = payCycles(catalog);
  return cycles.find(({ id }) => id === 'monthly') ?? cycles[0] ?? null;
}

/** In how many of which unit a plan is sold: in seats where any price is for each, else in what the first price is for. */
export function rangeOf({
  pricing,
  oncePrices,
  quantity,
}: Plan): { readonly unit: PriceUnit; readonly quantity: Quantity } | null {
  const prices = pricing.kind === 'paid' ? [...pricing.prices, ...oncePrices] : oncePrices;
  const units = prices.flatMap(({ unit }) => unit ?? []);
  const unit = units.find(({ isSeat }) => isSeat) ?? units[0];
  return quantity === null || unit === undefined ? null : { unit, quantity };
}

/** The terms for as many as a plan is sold for where so many are needed; or that it is not sold for as many. */
export function boughtWith(plan: Plan, terms: Terms): Terms | 'too many seats' | 'too many' {
  const range = rangeOf(plan);
  const wanted = range && countOf(range.unit, terms);
  if (range === null || wanted === null) return terms;
  const fits = atLeast(range.quantity, wanted);
  const { isSeat } = range.unit;
  if (fits === null) return isSeat ? 'too many seats' : 'too many';
  if (isSeat) return { ...terms, seats: fits };
  return { ...terms, counts: new Map([...(terms.counts ?? []), [unitName(range.unit), fits]]) };
}

/** How many are needed of a unit; null where nobody knows. */
function countOf(unit: PriceUnit, { seats, counts }: Terms): number | null {
  const name = unitName(unit);
  const needed = counts?.get(name) ?? null;
  return name === 'seats' ? Math.max(seats, needed ?? 0) : needed;
}

/** How many are paid of each unit that a plan's prices in the currency are for, as far as that is known. */
export function paidUnits(
  plan: Plan,
  terms: Terms,
): readonly { readonly unit: PriceUnit; readonly count: number }[] {
  const bought = boughtWith(plan, terms);
  if (typeof bought === 'string') return [];
  const prices = plan.pricing.kind === 'paid' ? [...plan.pricing.prices, ...plan.oncePrices] : [];
  const units = new Map<string, PriceUnit>();
  for (const { currency, unit } of prices)
    if (currency === terms.currency && unit !== null && !units.has(unitName(unit)))
      units.set(unitName(unit), unit);
  return [...units.values()].flatMap((unit) => {
    const count = countOf(unit, bought);
    return count === null ? [] : [{ unit, count }];
  });
}

/** The smallest quantity on sale that is no less than some number; null beyond the largest. */
function atLeast({ least, most, step }: Quantity, number: number): number | null {
  const fits = least + Math.max(0, Math.ceil((number - least) / step)) * step;
  return most !== null && fits > most ? null : fits;
}

/** What a plan costs, or one of an add-on; of an add-on, the terms are those of what is bought with the plan. */
export function costOf(item: Plan | AddOn, terms: Terms): Costing {
  switch (item.pricing.kind) {
    case 'contact us':
      return { kind: 'contact us' };
    case 'unknown':
      return { kind: 'unreadable' };
    case 'free':
      return { kind: 'known', cost: { recurring: 0, once: 0 } };
    case 'paid': {
      const bought = item.kind === 'plan' ? boughtWith(item, terms) : terms;
      if (typeof bought === 'string') return { kind: bought };
      const recurring = sum(item.pricing.prices, (price) => price.cycle.id === terms.cycle?.id, bought);
      if (typeof recurring === 'string') return { kind: recurring };
      const once = sum(item.oncePrices, () => true, bought);
      return typeof once === 'string' ? { kind: once } : { kind: 'known', cost: { recurring, once } };
    }
  }
}

function sum<P extends Price | OncePrice>(
  prices: readonly P[],
  isMeant: (price: P) => boolean,
  terms: Terms,
): number | NoCost {
  if (prices.length === 0) return 0;
  const own = prices.filter((price) => price.currency === terms.currency);
  if (own.length === 0) return 'not in this currency';
  const meant = own.filter(isMeant);
  if (meant.length === 0) return 'not in this cycle';
  let total = 0;
  for (const price of meant) {
    const amount = amountFor(price, terms);
    if (typeof amount === 'string') return amount;
    total += amount;
  }
  return total;
}

/** What is begun counts as whole: where 500 have a price, 501 cost as much as 1,000. */
function amountFor(price: Price | OncePrice, terms: Terms): number | NoCost {
  if (price.unit === null) return price.minor;
  const count = countOf(price.unit, terms);
  if (count === null) return 'by use';
  const units = Math.ceil(count / price.unit.count);
  const tiers = 'tiers' in price ? price.tiers : null;
  if (tiers === null) return price.minor * units;
  const amount = amountInSteps(tiers, units);
  return amount === 'too many' && price.unit.isSeat ? 'too many seats' : amount;
}

/** What so many units cost together: `graduated`, each by its own step; `volume`, all by the step that they reach. */
function amountInSteps({ kind, steps }: Tiers, units: number): number | 'contact us' | 'too many' {
  let total = 0;
  let from = 0;
  for (const { upTo, price } of steps) {
    if (units <= from) break;
    const end = Math.min(units, upTo ?? units);
    const isReached = upTo === null || units <= upTo;
    if (kind === 'graduated' || isReached) {
      if (price === null) return 'contact us';
      total += price.each * (kind === 'graduated' ? end - from : units) + price.whole;
    }
    if (isReached) return total;
    from = end;
  }
  return units === 0 ? 0 : 'too many';
}
