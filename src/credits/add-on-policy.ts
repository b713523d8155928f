import { isFor } from '../catalog/add-ons/availability.ts';
import { exclusionsAmong } from '../catalog/add-ons/exclusions.ts';
import type { AddOn, Catalog, CreditAmount } from '../catalog/catalog.ts';
import { lengthOf } from './lengths.ts';
import type { AddOnPolicy, Allotment, PlanPolicy, Policy } from './policy.ts';

/** The rules for the add-ons of a catalog, given those for its plans. */
export function addOnPolicies(
  { addOns, plans }: Catalog,
  sold: readonly PlanPolicy[],
): readonly AddOnPolicy[] {
  const cycles = new Set(sold.flatMap((plan) => plan.cycles.map(({ id }) => id)));
  const exclusions = exclusionsAmong(addOns);
  return addOns.map((addOn) => ({
    id: addOn.id,
    plans: plans.filter((plan) => isFor(addOn, plan)).map(({ id }) => id),
    features: addOn.needsFeatures.map(({ feature }) => feature.id),
    needs: addOn.needsAddOns.map(({ id }) => id),
    excludes: exclusions.get(addOn.id) ?? [],
    quantity: addOn.quantity,
    isOnce: isPaidOnce(addOn),
    once: givenOnce(addOn),
    cycles: [...cycles]
      .filter((id) => isSoldIn(addOn, id))
      .map((id) => ({ id, credits: creditsIn(addOn, id) })),
    models: addOn.entries.flatMap((entry) =>
      entry.kind === 'models' ? entry.models.map(({ id }) => id) : [],
    ),
  }));
}

function givenOnce({ entries }: AddOn): readonly Allotment[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'credits' || !entry.once || entry.once.amount === 0) return [];
    return [{ bucket: entry.bucket.id, amount: entry.once.amount, every: null }];
  });
}

function amountsOf({ entries }: AddOn): readonly CreditAmount[] {
  return entries.flatMap((entry) => (entry.kind === 'credits' ? entry.amounts : []));
}

/** Whether an add-on is bought once and for all: nothing of it comes again and again. */
export function isPaidOnce(addOn: AddOn): boolean {
  const { pricing } = addOn;
  return pricing.kind === 'paid' && pricing.prices.length === 0 && amountsOf(addOn).length === 0;
}

/** What is paid again and again goes with the plans that are paid in the same rhythm, all else with any. */
function isSoldIn(addOn: AddOn, cycle: string): boolean {
  const { pricing } = addOn;
  if (pricing.kind !== 'paid' || isPaidOnce(addOn)) return true;
  return [...pricing.prices, ...amountsOf(addOn)].some((one) => one.cycle.id === cycle);
}

function creditsIn({ entries }: AddOn, cycle: string): readonly Allotment[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'credits') return [];
    const given = entry.amounts.filter((one) => one.cycle.id === cycle && one.amount > 0);
    return given.map(({ amount, every }) => ({
      bucket: entry.bucket.id,
      amount,
      every: every && lengthOf(every.length),
    }));
  });
}

/** Whether an add-on gives credits, or a model that costs some. */
export function concernsCredits(
  { once, cycles, models }: AddOnPolicy,
  { models: rated }: Pick<Policy, 'models'>,
): boolean {
  if ([once, ...cycles.map(({ credits }) => credits)].some(({ length }) => length > 0)) return true;
  return rated.some(({ id }) => models.includes(id));
}
