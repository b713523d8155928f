import type { AddOn, Plan } from '../catalog.ts';

/**
 * True if customers of a plan may buy an add-on, as far as the plan is concerned: it is among those that the add-on
 * is for, and has the features that the add-on needs. What other add-ons say comes on top of that.
 */
export function isAvailableFor({ availableFor, needsFeatures }: AddOn, plan: Plan): boolean {
  if (availableFor === null ? plan.hidden : !availableFor.has(plan.id)) return false;
  return needsFeatures.every(({ feature }) => plan.features.has(feature.id));
}
