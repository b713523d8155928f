import { isAvailableFor } from '../catalog/add-ons/availability.ts';
import type { AddOn, AddOnEntry, Catalog, OncePrice, Plan, Price } from '../catalog/catalog.ts';
import { unitKey } from '../catalog/plans/price-units.ts';
import { amountInCycle, compareAmounts, isNothing, sameFeature } from './values.ts';

/** What a line of an add-on brings, under the id of what it is about; words that only tell something bring nothing. */
export type Brought = Exclude<AddOnEntry, { readonly kind: 'bullet' }>;

/** What an add-on brings, by the id of what each line is about. */
export function broughtBy({ entries }: AddOn): ReadonlyMap<string, Brought> {
  const brought = new Map<string, Brought>();
  for (const entry of entries) if (entry.kind !== 'bullet') brought.set(idOf(entry), entry);
  return brought;
}

const bringersOf = new WeakMap<readonly AddOn[], ReadonlyMap<string, readonly AddOn[]>>();

/** The add-ons that bring something, by the ids of all that is brought. */
export function bringersIn(addOns: readonly AddOn[]): ReadonlyMap<string, readonly AddOn[]> {
  const known = bringersOf.get(addOns);
  if (known) return known;
  const bringers = new Map<string, AddOn[]>();
  for (const addOn of addOns) {
    for (const id of broughtBy(addOn).keys()) {
      const others = bringers.get(id);
      if (others) others.push(addOn);
      else bringers.set(id, [addOn]);
    }
  }
  bringersOf.set(addOns, bringers);
  return bringers;
}

/** The id of what a line is about. */
function idOf(entry: Brought): string {
  switch (entry.kind) {
    case 'feature':
      return entry.feature.id;
    case 'limit':
      return entry.limit.id;
    case 'models':
      return entry.group.id;
    case 'credits':
      return entry.bucket.id;
  }
}

/** Whether one add-on brings all that another does: `same` if that works both ways; null if not, or if nobody can tell. */
export function compareOffers(one: AddOn, other: AddOn): 'same' | 'more' | null {
  if (!covers(one, other)) return null;
  return covers(other, one) ? 'same' : 'more';
}

function covers(one: AddOn, other: AddOn): boolean {
  const own = broughtBy(one);
  const told = new Set(
    one.entries.flatMap((entry) => (entry.kind === 'bullet' ? [entry.words.text.value] : [])),
  );
  return other.entries.every((entry) => {
    if (entry.kind === 'bullet') return told.has(entry.words.text.value);
    const found = own.get(idOf(entry));
    return found !== undefined && coversEntry(found, entry);
  });
}

function coversEntry(one: Brought, other: Brought): boolean {
  switch (other.kind) {
    case 'feature':
      return one.kind === 'feature' && sameFeature(one.value, other.value);
    case 'limit':
      if (one.kind !== 'limit') return false;
      if (one.value.kind === 'unlimited') return true;
      return one.adds === other.adds && (compareAmounts(one.limit, one.value, other.value) ?? -1) >= 0;
    case 'models':
      return one.kind === 'models' && other.models.every((model) => one.models.includes(model));
    case 'credits': {
      if (one.kind !== 'credits') return false;
      const amounts = new Map(one.amounts.map((amount) => [amount.cycle.id, amountInCycle(amount)]));
      if ((one.once?.amount ?? 0) < (other.once?.amount ?? 0)) return false;
      return other.amounts.every((amount) => (amounts.get(amount.cycle.id) ?? -1) >= amountInCycle(amount));
    }
  }
}

/** Below, at or above zero as one add-on costs less, as much, or more in every respect; null where nobody can tell. */
export function comparePrices(one: AddOn, other: AddOn): number | null {
  if (one.pricing.kind !== 'paid' || other.pricing.kind !== 'paid')
    return one.pricing.kind === other.pricing.kind && one.pricing.kind !== 'unknown' ? 0 : null;
  const own = pricesOf(one);
  const others = pricesOf(other);
  if (own.size !== others.size || own.size === 0) return null;
  let [isLess, isMore] = [false, false];
  for (const [basis, price] of own) {
    const { minor } = price;
    const twin = others.get(basis);
    // What comes in steps depends on how many are bought.
    if (twin === undefined || hasSteps(price) || hasSteps(twin)) return null;
    if (minor < twin.minor) isLess = true;
    if (minor > twin.minor) isMore = true;
  }
  if (isLess && isMore) return null;
  return Number(isMore) - Number(isLess);
}

/** True for a price that comes in steps. */
export function hasSteps(price: Price | OncePrice): boolean {
  return 'tiers' in price && price.tiers !== null;
}

/** The prices of an add-on by what they are for: currency, rhythm and seats. */
export function pricesOf({ pricing, oncePrices }: AddOn): ReadonlyMap<string, Price | OncePrice> {
  const prices = pricing.kind === 'paid' ? pricing.prices : [];
  return new Map([...oncePrices, ...prices].map((price) => [basisOf(price), price]));
}

/** What a price is for; two prices with one basis can be compared. */
export function basisOf(price: Price | OncePrice): string {
  return `${price.currency} ${'cycle' in price ? price.cycle.id : 'once'} ${unitKey(price)}`;
}

/**
 * True for an add-on of which customers pay the use: hours of a machine, orders. They buy the things that its price names in
 * words, and no rule knows what one of them is worth; amounts of a limit, which rules know, it does not bring.
 */
export function isPaidByUse(addOn: AddOn): boolean {
  const { pricing, entries } = addOn;
  if (entries.some(({ kind }) => kind === 'limit' || kind === 'credits')) return false;
  // `1% of each order`: a price in words of its own.
  if (pricing.kind === 'contact us' && pricing.words !== null) return true;
  const prices = [...pricesOf(addOn).values()];
  return (
    prices.length > 0 && prices.every(({ unit }) => unit !== null && !unit.isSeat && unit.limit === null)
  );
}

/** True if everybody who can buy one add-on can buy the other in its place, as often. */
export function isAlternative(other: AddOn, one: AddOn, { plans }: Catalog): boolean {
  const [own, their] = [one.quantity, other.quantity];
  if (their.least > own.least || (their.most ?? Infinity) < (own.most ?? Infinity)) return false;
  if (their.step !== 1 && their.step !== own.step) return false;
  if (one.needsAddOns.some(({ id }) => id === other.id)) return false;
  const needed = new Set(one.needsAddOns.map(({ id }) => id));
  if (other.needsAddOns.some(({ id }) => !needed.has(id))) return false;
  if (plans.length === 0) return true;
  const buyers = plans.filter((plan) => isAvailableFor(one, plan));
  return buyers.length > 0 && buyers.every((plan) => isAvailableFor(other, plan));
}

/** The plans whose customers may buy an add-on, and those among them that have all of it already. */
export function idlePlans(
  addOn: AddOn,
  plans: readonly Plan[],
): { readonly buyers: readonly Plan[]; readonly idle: readonly Plan[] } {
  const brought = [...broughtBy(addOn).values()];
  const buyers = plans.filter((plan) => isAvailableFor(addOn, plan));
  if (isPaidByUse(addOn)) return { buyers, idle: [] };
  return { buyers, idle: buyers.filter((plan) => brought.every((entry) => isIdleIn(plan, entry))) };
}

/** True if a plan already has all that a line would bring. */
function isIdleIn(plan: Plan, entry: Brought): boolean {
  switch (entry.kind) {
    case 'feature':
      return hasValue(plan, entry);
    case 'limit': {
      const had = plan.limits.get(entry.limit.id)?.entry.value;
      if (had === undefined) return false;
      if (had.kind === 'unlimited') return true;
      return entry.adds ? isNothing(entry.value) : (compareAmounts(entry.limit, had, entry.value) ?? -1) >= 0;
    }
    case 'models': {
      const had = plan.models.get(entry.group.id)?.entry.models ?? [];
      return entry.models.every((model) => had.includes(model));
    }
    case 'credits':
      return [...entry.amounts, ...(entry.once ? [entry.once] : [])].every(({ amount }) => amount === 0);
  }
}

/** True if a plan has a feature, with just that value. */
export function hasValue(plan: Plan, { feature, value }: Extract<Brought, { kind: 'feature' }>): boolean {
  const had = plan.features.get(feature.id)?.entry.value;
  return had !== undefined && sameFeature(had, value);
}
