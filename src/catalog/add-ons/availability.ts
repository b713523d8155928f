import type { AddOn, Plan } from '../catalog.ts';

/**
 * True if customers of a plan may buy an add-on, as far as the plan is concerned: it is among those that the add-on
 * is for, and has the features that the add-on needs. What other add-ons say comes on top of that.
 */
export function isAvailableFor(addOn: AddOn, plan: Plan): boolean {
  return isFor(addOn, plan) && addOn.needsFeatures.every(({ feature }) => plan.features.has(feature.id));
}

/** True if a plan is among those that an add-on is for. Where nothing is said, these are all that customers see. */
export function isFor({ availableFor }: AddOn, plan: Plan): boolean {
  return availableFor?.has(plan.id) ?? !plan.hidden;
}
