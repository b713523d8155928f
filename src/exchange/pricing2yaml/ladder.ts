import type { ForeignPlan, ForeignValue } from './foreign.ts';

/** What a plan has of everything: its own values over those that hold where a plan says nothing. */
export interface Holdings {
  readonly plan: ForeignPlan;
  /** By the keys of features and limits; a feature that is off is not there. */
  readonly features: ReadonlyMap<string, ForeignValue>;
  readonly limits: ReadonlyMap<string, ForeignValue>;
}

/** A plan with the plan it contains, if any, and only what that one does not say. */
export interface Rung extends Holdings {
  readonly base: ForeignPlan | null;
}

/** No pricing has more plans that one could contain; comparing each with each of thousands would take minutes. */
const MOST_BELOW = 100;

/**
 * Finds for each plan the one before it that it contains as a whole, and with which the fewest lines are left to say.
 * `isSame` tells whether two values would be written alike.
 */
export function climb(
  plans: readonly Holdings[],
  isSame: (a: ForeignValue, b: ForeignValue) => boolean,
): readonly Rung[] {
  const isNew = (key: string, value: ForeignValue, known: ReadonlyMap<string, ForeignValue>): boolean => {
    const other = known.get(key);
    return other === undefined || !isSame(other, value);
  };
  const without = (all: ReadonlyMap<string, ForeignValue>, known: ReadonlyMap<string, ForeignValue>) =>
    new Map([...all].filter(([key, value]) => isNew(key, value, known)));
  /** How many lines are left, or more than `most`. */
  const countWithout = (plan: Holdings, other: Holdings, most: number): number => {
    let count = 0;
    for (const kind of ['features', 'limits'] as const)
      for (const [key, value] of plan[kind]) {
        if (isNew(key, value, other[kind])) count += 1;
        if (count > most) return count;
      }
    return count;
  };
  return plans.map((plan, index): Rung => {
    let base: Holdings | null = null;
    let least = plan.features.size + plan.limits.size;
    for (const other of plans.slice(Math.max(0, index - MOST_BELOW), index)) {
      if (!contains(plan, other)) continue;
      const count = countWithout(plan, other, least);
      // Of two that spare as much, the one nearer to the plan.
      if (count > least) continue;
      [base, least] = [other, count];
    }
    if (base === null) return { ...plan, base: null };
    const [features, limits] = [without(plan.features, base.features), without(plan.limits, base.limits)];
    return { plan: plan.plan, features, limits, base: base.plan };
  });
}

function contains(plan: Holdings, other: Holdings): boolean {
  if (other.features.size === 0) return false;
  for (const key of other.features.keys()) if (!plan.features.has(key)) return false;
  for (const key of other.limits.keys()) if (!plan.limits.has(key)) return false;
  return true;
}
