import { type Cost, costOf, payCycles } from '../analysis/index.ts';
import type {
  Bucket,
  Catalog,
  CreditEntry,
  Cycle,
  Feature,
  FeatureValue,
  Limit,
  LimitValue,
  Model,
  Plan,
} from '../catalog/catalog.ts';
import { compareValues, sameCredits, sameFeature } from '../checks/values.ts';

/** From one plan on the page to the next: what that brings, what it takes away, and what it costs. */
export interface Step {
  readonly from: Plan;
  readonly to: Plan;
  readonly prices: readonly PriceStep[];
  readonly features: readonly Change<Feature, FeatureValue>[];
  readonly limits: readonly Change<Limit, LimitValue>[];
  readonly models: readonly ModelChange[];
  readonly credits: readonly Change<Bucket, CreditEntry>[];
}

/** What a plan has of something, and what the next one has; null where it has none. */
export interface Change<T, V> {
  readonly thing: T;
  readonly before: V | null;
  readonly after: V | null;
  readonly direction: Direction;
}

export interface ModelChange {
  readonly thing: Model;
  readonly direction: 'up' | 'down';
}

/** `other` where nobody can tell which of the two is more. */
export type Direction = 'up' | 'down' | 'other';

/** What both plans cost in the main currency for as few seats as can be; null where nobody can say it. */
export interface PriceStep {
  readonly cycle: Cycle;
  readonly before: Cost | null;
  readonly after: Cost | null;
}

/** The steps of the plans that customers see, in the order of the page. */
export function climb(catalog: Catalog): readonly Step[] {
  const plans = catalog.plans.filter(({ hidden }) => !hidden);
  const cycles = payCycles({ plans, addOns: [] });
  return plans.slice(1).map((to, index) => {
    const from = plans[index] ?? to;
    return {
      from,
      to,
      prices: priceSteps(from, to, cycles, catalog),
      features: featureChanges(from, to, catalog),
      limits: limitChanges(from, to, catalog),
      models: modelChanges(from, to, catalog),
      credits: creditChanges(from, to, catalog),
    };
  });
}

function priceSteps(
  from: Plan,
  to: Plan,
  cycles: readonly Cycle[],
  { currencies }: Catalog,
): readonly PriceStep[] {
  const currency = currencies[0]?.code ?? 'USD';
  return cycles.flatMap((cycle) => {
    const [before, after] = [from, to].map((plan) => {
      const costing = costOf(plan, { currency, cycle, seats: 1 });
      return costing.kind === 'known' ? costing.cost : null;
    });
    return before || after ? [{ cycle, before: before ?? null, after: after ?? null }] : [];
  });
}

function featureChanges(from: Plan, to: Plan, { features }: Catalog): Step['features'] {
  return features.flatMap((thing) => {
    const before = from.features.get(thing.id)?.entry.value ?? null;
    const after = to.features.get(thing.id)?.entry.value ?? null;
    if (before === after || (before && after && sameFeature(before, after))) return [];
    return [{ thing, before, after, direction: before && after ? 'other' : after ? 'up' : 'down' }];
  });
}

function limitChanges(from: Plan, to: Plan, { limits }: Catalog): Step['limits'] {
  return limits.flatMap((thing) => {
    const before = from.limits.get(thing.id)?.entry.value ?? null;
    const after = to.limits.get(thing.id)?.entry.value ?? null;
    if (before === after) return [];
    const isAmount = thing.measure.kind !== 'condition';
    const order =
      before && after
        ? compareValues(after, before)
        : isAmount
          ? Number(after !== null) - Number(before !== null)
          : null;
    if (order === 0) return [];
    const direction: Direction = order === null ? 'other' : order > 0 ? 'up' : 'down';
    return [{ thing, before, after, direction }];
  });
}

function modelChanges(from: Plan, to: Plan, { modelGroups }: Catalog): Step['models'] {
  const has = (plan: Plan, model: Model): boolean =>
    plan.models.get(model.group)?.entry.models.includes(model) ?? false;
  return modelGroups.flatMap(({ models }) =>
    models.flatMap((thing) => {
      const [before, after] = [has(from, thing), has(to, thing)];
      return before === after ? [] : [{ thing, direction: after ? 'up' : 'down' }];
    }),
  );
}

function creditChanges(from: Plan, to: Plan, { buckets }: Catalog): Step['credits'] {
  return buckets.flatMap((thing) => {
    const before = from.credits.get(thing.id)?.entry ?? null;
    const after = to.credits.get(thing.id)?.entry ?? null;
    if (before === after || (before && after && sameCredits(before, after))) return [];
    return [{ thing, before, after, direction: directionOf(before, after) }];
  });
}

/** Up or down where each cycle has at least as much, or at most as much. */
function directionOf(before: CreditEntry | null, after: CreditEntry | null): Direction {
  if (before === null || after === null) return after ? 'up' : 'down';
  const amounts = new Map(before.amounts.map((one) => [one.cycle.id, one]));
  const signs = after.amounts.map((one) => {
    const twin = amounts.get(one.cycle.id);
    return twin === undefined || twin.every?.id !== one.every?.id ? Number.NaN : one.amount - twin.amount;
  });
  if (signs.every((sign) => sign >= 0)) return 'up';
  return signs.every((sign) => sign <= 0) ? 'down' : 'other';
}
