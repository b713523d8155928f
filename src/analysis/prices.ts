import type { AddOn, Catalog, Cycle, OncePrice, Plan, Price, Quantity, Tiers } from '../catalog/catalog.ts';
import { compareCycles } from '../catalog/cycles.ts';

/** On what terms prices are compared. */
export interface Terms {
  readonly currency: string;
  /** Null where nothing in the catalog is paid again and again. */
  readonly cycle: Cycle | null;
  readonly seats: number;
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
  | 'unreadable';

export type Costing = { readonly kind: 'known'; readonly cost: Cost } | { readonly kind: NoCost };

/** All cycles in which plans and add-ons are paid, the shortest first. */
export function payCycles({ plans, addOns }: Pick<Catalog, 'plans' | 'addOns'>): readonly Cycle[] {
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

/** How many seats of a plan are paid for so many people; null where it is not sold for so many. */
export function seatsOf(plan: Plan, seats: number): number | null {
  const quantity = seatQuantity(plan);
  return quantity === null ? seats : atLeast(quantity, seats);
}

/** In how many seats a plan is sold. Null where nobody says, or says it of something else: `per host, at least 2`. */
export function seatQuantity({ pricing, oncePrices, quantity }: Plan): Quantity | null {
  const prices = pricing.kind === 'paid' ? [...pricing.prices, ...oncePrices] : oncePrices;
  return prices.some(({ unit }) => unit?.isSeat === true) ? quantity : null;
}

/** How many seats are paid where a plan is paid by the seat; null where it is not, or is not sold for so many. */
export function paidSeats(plan: Plan, { seats, currency }: Terms): number | null {
  const prices = plan.pricing.kind === 'paid' ? [...plan.pricing.prices, ...plan.oncePrices] : [];
  const isBySeat = prices.some((price) => price.currency === currency && price.unit?.isSeat === true);
  return isBySeat ? seatsOf(plan, seats) : null;
}

/** The smallest quantity on sale that is no less than some number; null beyond the largest. */
function atLeast({ least, most, step }: Quantity, number: number): number | null {
  const fits = least + Math.max(0, Math.ceil((number - least) / step)) * step;
  return most !== null && fits > most ? null : fits;
}

/** What a plan costs, or one of an add-on; of an add-on, seats are those that are paid for. */
export function costOf(item: Plan | AddOn, terms: Terms): Costing {
  const seats = item.kind === 'plan' ? seatsOf(item, terms.seats) : terms.seats;
  switch (item.pricing.kind) {
    case 'contact us':
      return { kind: 'contact us' };
    case 'unknown':
      return { kind: 'unreadable' };
    case 'free':
      return { kind: 'known', cost: { recurring: 0, once: 0 } };
    case 'paid': {
      if (seats === null) return { kind: 'too many seats' };
      const { prices } = item.pricing;
      const recurring = sum(prices, (price) => price.cycle.id === terms.cycle?.id, terms.currency, seats);
      if (typeof recurring === 'string') return { kind: recurring };
      const once = sum(item.oncePrices, () => true, terms.currency, seats);
      return typeof once === 'string' ? { kind: once } : { kind: 'known', cost: { recurring, once } };
    }
  }
}

function sum<P extends Price | OncePrice>(
  prices: readonly P[],
  isMeant: (price: P) => boolean,
  currency: string,
  seats: number,
): number | NoCost {
  if (prices.length === 0) return 0;
  const own = prices.filter((price) => price.currency === currency);
  if (own.length === 0) return 'not in this currency';
  const meant = own.filter(isMeant);
  if (meant.length === 0) return 'not in this cycle';
  let total = 0;
  for (const price of meant) {
    const amount = amountFor(price, seats);
    if (typeof amount === 'string') return amount;
    total += amount;
  }
  return total;
}

function amountFor(price: Price | OncePrice, seats: number): number | NoCost {
  const tiers = 'tiers' in price ? price.tiers : null;
  if (price.unit === null && tiers === null) return price.minor;
  if (price.unit === null || !price.unit.isSeat || price.unit.count !== 1) return 'by use';
  return tiers === null ? price.minor * seats : amountInSteps(tiers, seats);
}

/** What so many units cost together: `graduated`, each by its own step; `volume`, all by the step that they reach. */
function amountInSteps({ kind, steps }: Tiers, units: number): number | NoCost {
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
  return units === 0 ? 0 : 'too many seats';
}
