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

/**
 * Finds for each plan the one before it that it contains as a whole, and with which the fewest lines are left to say.
 * `isSame` tells whether two values would be written alike.
 */
export function climb(
  plans: readonly Holdings[],
  isSame: (a: ForeignValue, b: ForeignValue) => boolean,
): readonly Rung[] {
  const without = (all: ReadonlyMap<string, ForeignValue>, known: ReadonlyMap<string, ForeignValue>) =>
    new Map(
      [...all].filter(([key, value]) => {
        const other = known.get(key);
        return other === undefined || !isSame(other, value);
      }),
    );
  return plans.map((plan, index): Rung => {
    const below = plans.slice(0, index).filter((other) => contains(plan, other));
    let best: Rung = { ...plan, base: null };
    for (const other of below) {
      const features = without(plan.features, other.features);
      const limits = without(plan.limits, other.limits);
      // Of two that spare as much, the one nearer to the plan.
      if (features.size + limits.size <= best.features.size + best.limits.size)
        best = { plan: plan.plan, features, limits, base: other.plan };
    }
    return best;
  });
}

function contains(plan: Holdings, other: Holdings): boolean {
  if (other.features.size === 0) return false;
  return (
    [...other.features.keys()].every((key) => plan.features.has(key)) &&
    [...other.limits.keys()].every((key) => plan.limits.has(key))
  );
}
