import type { Catalog, Limit, Plan, Price } from '../catalog/catalog.ts';
import { unitKey } from '../catalog/plans/price-units.ts';
import { formatPlanPrice, mainCurrency } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { amountInCycle, compareAmounts, isBetterLow, sameFeature, sameRates } from './values.ts';

/** With how many plans before or behind it a plan is compared, so that a catalog of very many stays quick to check. */
export const MOST_COMPARED = 12;

/** How what one plan has compares with what another has. */
export interface Comparison {
  /** True if the first lacks nothing that the second has, as far as the rules know. */
  readonly hasAll: boolean;
  /** What the first has beyond the second, if it lacks nothing: ids of features, limits, groups of models and buckets. */
  readonly more: readonly string[];
}

/** How many things a plan has more of than another, whatever it lacks. */
export function countGains(plan: Plan, other: Plan): number {
  let count = 0;
  for (const [, order] of differences(plan, other)) if ((order ?? 0) > 0) count++;
  return count;
}

/**
 * Whether a plan has everything that another has: each feature with the same value, each limit at least as high, all models,
 * at least as many credits, every bullet and a trial as long. What nobody can compare counts as lacking.
 */
export function compareOffers(plan: Plan, other: Plan): Comparison {
  const more: string[] = [];
  for (const [id, order] of differences(plan, other)) {
    if (order === null || order < 0) return LACKS;
    if (order > 0) more.push(id);
  }
  return hasTrial(plan, other) && hasBullets(plan, other) ? { hasAll: true, more } : LACKS;
}

const LACKS: Comparison = { hasAll: false, more: [] };

/** What two plans have, thing by thing, and how it compares; what the first does not have at all comes first. */
function* differences(
  plan: Plan,
  other: Plan,
): Generator<readonly [id: string, order: number | null], void, undefined> {
  for (const kind of ['features', 'limits'] as const)
    for (const id of other[kind].keys()) if (!plan[kind].has(id)) yield [id, -1];
  for (const [id, { entry }] of plan.features) {
    const theirs = other.features.get(id)?.entry.value;
    yield [id, theirs === undefined ? 1 : sameFeature(entry.value, theirs) ? 0 : null];
  }
  for (const [id, { entry }] of plan.limits) {
    const theirs = other.limits.get(id)?.entry;
    if (theirs === undefined) yield [id, isMoreBetter(entry.limit) ? 1 : null];
    else
      yield [
        id,
        sameRates(entry.beyond, theirs.beyond)
          ? compareAmounts(entry.limit, entry.value, theirs.value)
          : null,
      ];
  }
  for (const id of union(plan.models, other.models)) {
    const own = new Set(plan.models.get(id)?.entry.models);
    const theirs = new Set(other.models.get(id)?.entry.models);
    yield [id, [...theirs].some((model) => !own.has(model)) ? -1 : own.size - theirs.size];
  }
  for (const id of union(plan.credits, other.credits)) yield [id, compareCredits(plan, other, id)];
}

/** False for conditions, and for limits such as a least number of seats. */
function isMoreBetter(limit: Limit): boolean {
  return limit.measure.kind !== 'condition' && !isBetterLow(limit);
}

function union(own: ReadonlyMap<string, unknown>, theirs: ReadonlyMap<string, unknown>): Iterable<string> {
  return new Set([...own.keys(), ...theirs.keys()]);
}

function hasBullets(plan: Plan, other: Plan): boolean {
  const own = new Set(bulletsOf(plan));
  return bulletsOf(other).every((words) => own.has(words));
}

/** Bullets of the plan and of those below it: free words, of which nobody knows what they are worth. */
function bulletsOf(plan: Plan): readonly string[] {
  const own = plan.entries.flatMap((entry) => (entry.kind === 'bullet' ? [entry.words.text.value] : []));
  return plan.base ? [...bulletsOf(plan.base.plan), ...own] : own;
}

function hasTrial({ trial }: Plan, { trial: theirs }: Plan): boolean {
  if (theirs === null || trial === null) return theirs === null;
  const [a, b] = [trial.duration, theirs.duration];
  return (
    a.months >= b.months && a.milliseconds >= b.milliseconds && trial.credits.length >= theirs.credits.length
  );
}

function compareCredits(plan: Plan, other: Plan, id: string): number | null {
  const [own, theirs] = [plan.credits.get(id)?.entry.amounts, other.credits.get(id)?.entry.amounts];
  if (own === undefined) return -1;
  if (theirs === undefined) return 1;
  const amounts = new Map(theirs.map((one) => [one.cycle.id, amountInCycle(one)]));
  const orders = own.map((one) => {
    const amount = amounts.get(one.cycle.id);
    return amount === undefined ? null : amountInCycle(one) - amount;
  });
  if (orders.length !== amounts.size || orders.some((order) => order === null || order < 0)) return null;
  return Math.max(0, ...orders.map((order) => order ?? 0));
}

/**
 * How the price of a plan compares with that of another: below zero if it never costs more and sometimes less; null if
 * nobody can tell. Two free plans are for different people, or nobody would have made two.
 */
export function comparePrices(plan: Plan, other: Plan): number | null {
  const [own, theirs] = [plan.pricing, other.pricing];
  if (plan.oncePrices.length + other.oncePrices.length > 0) return null;
  if (own.kind === 'free' && theirs.kind === 'paid') return -1;
  if (own.kind === 'paid' && theirs.kind === 'free') return 1;
  if (own.kind !== 'paid' || theirs.kind !== 'paid') return null;
  if (plan.quantity?.least !== other.quantity?.least || plan.quantity?.most !== other.quantity?.most)
    return null;
  const prices = new Map(keyed(theirs.prices));
  if (prices.size !== own.prices.length) return null;
  let order = 0;
  for (const [key, price] of keyed(own.prices)) {
    const twin = prices.get(key);
    if (twin === undefined || price.tiers !== null || twin.tiers !== null) return null;
    const difference = Math.sign(price.minor - twin.minor);
    if (difference * order < 0) return null;
    order = difference || order;
  }
  return order;
}

const keys = new WeakMap<readonly Price[], readonly (readonly [string, Price])[]>();

/** Prices with what tells them apart. Every plan is compared with many others. */
function keyed(prices: readonly Price[]): readonly (readonly [string, Price])[] {
  const known = keys.get(prices);
  if (known) return known;
  const made = prices.map(
    (price) => [`${price.currency} ${price.cycle.id} ${unitKey(price)}`, price] as const,
  );
  keys.set(prices, made);
  return made;
}

/** True if a plan has `everything in` another, itself or through others. */
export function contains({ base }: Plan, other: Plan): boolean {
  return base !== null && (base.plan === other || contains(base.plan, other));
}

/** What a plan costs, in words. */
export function priceOf(plan: Plan, catalog: Catalog): string {
  const { pricing } = plan;
  const [first]: readonly Price[] = pricing.kind === 'paid' ? pricing.prices : [];
  const currency = first?.currency ?? mainCurrency(catalog);
  return formatPlanPrice(plan, currency, catalog, ENGLISH) ?? 'nothing';
}
