import type {
  Bucket,
  Catalog,
  CreditEntry,
  Cycle,
  Model,
  Pack,
  Plan,
  Pricing,
  Trial,
  Validity,
} from '../catalog/catalog.ts';
import { CYCLE_WORDS } from '../catalog/cycles.ts';
import { addOnPolicies } from './add-on-policy.ts';
import { lengthOf } from './lengths.ts';
import {
  type Allotment,
  type BucketPolicy,
  type ModelPolicy,
  type PackPolicy,
  type PlanCycle,
  type PlanPolicy,
  POLICY_DEFAULTS,
  type Policy,
  type ValidityPolicy,
} from './policy.ts';

const policies = new WeakMap<Catalog, Policy>();

/** The rules of a catalog for credits and subscriptions, made once. */
export function policyOf(catalog: Catalog): Policy {
  const known = policies.get(catalog);
  if (known) return known;
  const made = makePolicy(catalog);
  policies.set(catalog, made);
  return made;
}

function makePolicy(catalog: Catalog): Policy {
  const { consumption, subscription, usage } = catalog;
  const plans = catalog.plans.map((plan) => planPolicy(plan, catalog));
  return {
    ...POLICY_DEFAULTS,
    zone: catalog.timezone,
    decimals: catalog.creditDecimals,
    rounding: catalog.creditRounding,
    buckets: catalog.buckets.map((bucket) => bucketPolicy(bucket, catalog)),
    ...(consumption && { order: consumption.sortedBy, categories: consumption.categories }),
    plans,
    packs: catalog.packs.flatMap(packPolicy),
    addOns: addOnPolicies(catalog, plans),
    models: catalog.modelGroups.flatMap(({ models }) => models.flatMap(modelPolicy)),
    ...(subscription && {
      renewal: subscription.issues,
      cancel: subscription.cancel,
      upgrade: subscription.upgrade,
      downgrade: subscription.downgrade,
    }),
    ...(usage && {
      overdraft: usage.overdraft,
      overdraftAtRenewal: usage.overdraftAtRenewal,
      holdTimeout: usage.holdTimeout && lengthOf(usage.holdTimeout),
      overCapture: usage.overCapture,
      refundAfterExpiry:
        usage.refundAfterExpiry === 'forfeited' ? 'forfeited' : lengthOf(usage.refundAfterExpiry),
      refundAbovePayment: usage.refundAbovePayment,
      lateEvents: usage.lateEvents,
      refusedRequests: usage.refusedRequests,
    }),
  };
}

function bucketPolicy(bucket: Bucket, catalog: Catalog): BucketPolicy {
  const { id, valid, rollover, needsActivePlan } = bucket;
  return {
    id,
    priority: placeOf(bucket, catalog),
    validity: validityPolicy(valid),
    rollover: rollover && { max: rollover.max, validity: validityPolicy(rollover.valid ?? valid) },
    needsActivePlan,
  };
}

/** The place in the `consume` line, from 1; buckets that it does not name come behind it, as declared. */
function placeOf(bucket: Bucket, { consumption, buckets }: Catalog): number {
  const places = consumption?.places ?? [];
  const place = places.findIndex((sharing) => sharing.includes(bucket));
  return 1 + (place >= 0 ? place : places.length + buckets.indexOf(bucket));
}

function packPolicy({ id, gives, needs }: Pack): readonly PackPolicy[] {
  if (gives === null) return [];
  const features = needs.map(({ feature }) => feature.id);
  return [{ id, bucket: gives.bucket.id, amount: gives.amount, needs: features }];
}

function modelPolicy({ id, cost }: Model): readonly ModelPolicy[] {
  return cost === null ? [] : [{ id, cost: cost.credits }];
}

function validityPolicy(valid: Validity): ValidityPolicy {
  switch (valid.kind) {
    case 'until renewal':
      return { kind: 'cycle' };
    case 'lasts':
      return { kind: 'lasts', length: lengthOf(valid.duration) };
    case 'forever':
      return { kind: 'forever' };
  }
}

function planPolicy(plan: Plan, catalog: Catalog): PlanPolicy {
  const entries = [...plan.credits.values()].map(({ entry }) => entry);
  return {
    id: plan.id,
    cycles: cyclesOf(plan, catalog).map((cycle) =>
      planCycle(cycle, entries, priceOf(plan.pricing, cycle, catalog)),
    ),
    ...(plan.legacy && { isLegacy: true }),
    trial: plan.trial && trialPolicy(plan.trial),
    features: [...plan.features.keys()],
    models: [...plan.models.values()].flatMap(({ entry }) => entry.models.map(({ id }) => id)),
  };
}

/** The cycles that a plan has a price or credits for; all of the catalog's, or months, for a plan with neither. */
function cyclesOf({ pricing, credits }: Plan, { cycles }: Catalog): readonly Cycle[] {
  const ids = new Set(pricing.kind === 'paid' ? pricing.prices.map(({ cycle }) => cycle.id) : []);
  for (const { entry } of credits.values()) for (const { cycle } of entry.amounts) ids.add(cycle.id);
  if (ids.size > 0) return cycles.filter(({ id }) => ids.has(id));
  return cycles.length > 0 ? cycles : [...CYCLE_WORDS.values()].filter(({ id }) => id === 'monthly');
}

function trialPolicy({ duration, credits }: Trial): PlanPolicy['trial'] {
  const given = credits.filter(({ amount }) => amount > 0);
  return {
    length: lengthOf(duration),
    credits: given.map(({ bucket, amount }) => ({ bucket: bucket.id, amount, every: null })),
  };
}

function priceOf(pricing: Pricing, cycle: Cycle, { currencies: [main] }: Catalog): number | null {
  if (pricing.kind === 'free') return 0;
  if (pricing.kind !== 'paid') return null;
  const prices = pricing.prices.filter((price) => price.cycle.id === cycle.id);
  return (prices.find(({ currency }) => currency === main?.code) ?? prices[0])?.minor ?? null;
}

function planCycle({ id, length }: Cycle, entries: readonly CreditEntry[], price: number | null): PlanCycle {
  const credits: Allotment[] = [];
  for (const { bucket, amounts } of entries) {
    const given = amounts.find(({ cycle }) => cycle.id === id);
    if (!given || given.amount <= 0) continue;
    const every = given.every && lengthOf(given.every.length);
    credits.push({ bucket: bucket.id, amount: given.amount, every });
  }
  return { id, period: lengthOf(length), price, credits };
}
