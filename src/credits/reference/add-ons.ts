import type { AddOnPolicy, Allotment, Policy } from '../policy.ts';
import type { HeldAddOn, Reason, Subscription } from './account.ts';
import { findBucket, issuePeriod, runningCycle, type Span } from './cycle.ts';
import { endOf, hasRoomFor, record } from './grant.ts';
import { change, freeId, note, type State } from './state.ts';

export function findAddOn(policy: Policy, id: string): AddOnPolicy | undefined {
  return policy.addOns.find((addOn) => addOn.id === id);
}

/** What an add-on gives in a billing cycle of a plan. Undefined where it is not sold in it. */
export function termsIn(addOn: AddOnPolicy | undefined, planCycle: string): readonly Allotment[] | undefined {
  return addOn?.cycles.find(({ id }) => id === planCycle)?.credits;
}

/** How many there will be from the next cycle on. */
export function laterQuantity({ quantity, next }: HeldAddOn): number {
  return next ?? quantity;
}

/** Why a plan and the add-ons with some ids do not go with so many of an add-on. Null where they do. */
export function obstacle(
  { plans }: Policy,
  addOn: AddOnPolicy,
  planId: string,
  others: ReadonlySet<string>,
  quantity: number,
): Reason | null {
  const plan = plans.find(({ id }) => id === planId);
  if (!addOn.plans.includes(planId)) return 'not_for_plan';
  if (!addOn.features.every((feature) => plan?.features.includes(feature))) return 'needs_feature';
  if (!addOn.needs.every((id) => others.has(id))) return 'needs_add_on';
  if (addOn.excludes.some((id) => others.has(id))) return 'excluded';
  return isSoldIn(addOn, quantity) ? null : 'quantity';
}

/** Whether a customer can have so many of an add-on. */
export function isSoldIn({ quantity: { least, most, step } }: AddOnPolicy, quantity: number): boolean {
  return (
    quantity >= least && quantity <= (most ?? Number.POSITIVE_INFINITY) && (quantity - least) % step === 0
  );
}

/** The account with other add-ons, and what became of each of them. */
export function changeAddOns(state: State, held: readonly HeldAddOn[]): State {
  const { addOns: before, now: at } = state.account;
  const addOns = held.filter(({ quantity, next }) => quantity > 0 || next !== null);
  const ids = new Set([...before, ...held].map(({ id }) => id));
  const quantityIn = (list: readonly HeldAddOn[], id: string): number =>
    list.find((one) => one.id === id)?.quantity ?? 0;
  return [...ids].reduce(
    (now, id) => {
      const quantity = quantityIn(addOns, id);
      if (quantity === quantityIn(before, id)) return now;
      return note(now, { kind: 'add-on changed', at, addOn: id, quantity });
    },
    change(state, { addOns }),
  );
}

/** The add-ons as they were to be from the next cycle on. */
function turned(addOns: readonly HeldAddOn[]): readonly HeldAddOn[] {
  return addOns
    .map((held) => ({ id: held.id, quantity: laterQuantity(held), next: null }))
    .filter(({ quantity }) => quantity > 0);
}

/** A cycle begins: what was to change changes, and add-ons that do not go with the plan any more are over. */
export function turnAddOns(state: State, subscription: Subscription): State {
  return changeAddOns(state, fitting(state.policy, subscription, turned(state.account.addOns)));
}

/** Those that go with the plan, its billing cycle and one another; what is paid for once and for all always does. */
function fitting(
  policy: Policy,
  subscription: Subscription,
  addOns: readonly HeldAddOn[],
): readonly HeldAddOn[] {
  const ids = new Set(addOns.map(({ id }) => id));
  const left = addOns.filter(({ id }) => {
    const addOn = findAddOn(policy, id);
    if (!addOn) return false;
    if (addOn.isOnce) return true;
    if (!termsIn(addOn, subscription.planCycle)) return false;
    const reason = obstacle(policy, addOn, subscription.plan, ids, addOn.quantity.least);
    return reason === null || reason === 'excluded';
  });
  return left.length === addOns.length ? left : fitting(policy, subscription, left);
}

/** The subscription is over, and with it the add-ons that were paid with it. */
export function endAddOns(state: State): State {
  const kept = turned(state.account.addOns).filter(({ id }) => findAddOn(state.policy, id)?.isOnce);
  return changeAddOns(state, kept);
}

/** The add-ons whose credits come with the running cycle, what each of them gives in it, and how often. */
export function addOnCredits(
  { policy, account: { addOns } }: State,
  { planCycle }: Subscription,
): readonly { readonly id: string; readonly credits: readonly Allotment[]; readonly quantity: number }[] {
  return addOns
    .filter(({ quantity }) => quantity > 0)
    .map(({ id, quantity }) => ({ id, quantity, credits: termsIn(findAddOn(policy, id), planCycle) ?? [] }));
}

/**
 * Issues the credits of add-ons for the issue periods that hold this moment, or only of those that begin now, as the
 * credits of the plan.
 */
export function issueAddOns(
  state: State,
  subscription: Subscription,
  which: 'running' | 'beginning' = 'running',
): State {
  const { policy, account } = state;
  const { now: at } = account;
  let now = state;
  for (const { id: addOn, credits, quantity } of addOnCredits(state, subscription)) {
    for (const [index, allotment] of credits.entries()) {
      const bucket = findBucket(policy, allotment.bucket);
      const period = issuePeriod(subscription, allotment, runningCycle(subscription), at, policy.zone);
      if (!bucket || (which === 'beginning' && period.start !== at)) continue;
      if (wasIssued(now, subscription, addOn, bucket.id, period)) continue;
      const amount = allotment.amount * quantity;
      const name = `${subscription.id}:${period.number}:${addOn}`;
      const id = freeId(now, index === 0 ? name : `${name}:${bucket.id}`);
      if (!hasRoomFor(now, amount)) {
        now = note(now, { kind: 'not issued', at, grant: id, amount });
        continue;
      }
      now = record(now, {
        ...{ id, bucket, amount, addOn, source: 'add-on', effectiveAt: at },
        expiresAt: endOf(bucket.validity, { from: at, cycleEnd: period.end, zone: policy.zone }),
        subscription: subscription.id,
        number: period.number,
      });
    }
  }
  return now;
}

function wasIssued(
  { account }: State,
  { id }: Subscription,
  addOn: string,
  bucket: string,
  { start, end }: Span,
): boolean {
  return account.grants.some(
    (grant) =>
      grant.source === 'add-on' &&
      grant.subscription === id &&
      grant.addOn === addOn &&
      grant.bucket === bucket &&
      grant.effectiveAt >= start &&
      grant.effectiveAt < end,
  );
}
