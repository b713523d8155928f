import type { AddOnPolicy, Allotment } from '../policy.ts';
import type { HeldAddOn, Subscription } from './account.ts';
import { changeAddOns, findAddOn, isSoldIn, laterQuantity, obstacle, termsIn } from './add-ons.ts';
import { takeBack } from './adjust-credits.ts';
import { hasActivePlan } from './burn-order.ts';
import { findBucket, issuePeriod, runningCycle } from './cycle.ts';
import { endOf, hasRoomFor, record, recordedSince } from './grant.ts';
import type { Operation } from './operation.ts';
import { accept, findGrant, freeId, type Outcome, refuse, type State } from './state.ts';

type Add = Extract<Operation, { op: 'add' }>;
type Remove = Extract<Operation, { op: 'remove' }>;

/**
 * So many more of an add-on. It is an upgrade: what the policy says of upgrades says when it begins, and what it gives for
 * the rest of the running cycle. Adding what was to be removed takes the removal back, and gives nothing.
 */
export function addAddOn(state: State, { id, addOn: addOnId, quantity }: Add): Outcome {
  const { policy, account } = state;
  const { subscription, addOns } = account;
  const addOn = findAddOn(policy, addOnId);
  if (!addOn) return refuse('unknown_reference');
  if (!hasActivePlan(subscription)) return refuse('not_for_plan');
  const own = addOns.find((one) => one.id === addOnId) ?? { id: addOnId, quantity: 0, next: null };
  const later = laterQuantity(own);
  const wanted = later + (quantity ?? (later === 0 ? addOn.quantity.least : addOn.quantity.step));
  const others = addOns.filter((one) => one !== own);
  const staying = new Set(others.filter((one) => laterQuantity(one) > 0).map((one) => one.id));
  const all = new Set(others.map((one) => one.id));
  const reason =
    obstacle(policy, addOn, subscription.plan, staying, wanted) ??
    obstacle(policy, addOn, subscription.plan, all, wanted);
  if (reason) return refuse(reason);
  const terms = termsIn(addOn, subscription.planCycle);
  if (!terms) return refuse('not_in_cycle');
  const bought = Math.max(0, wanted - Math.max(own.quantity, later));
  if (!hasRoomFor(state, sumOf(addOn.once) * bought + sumOf(terms) * wanted)) return refuse('out_of_range');

  const waits = policy.upgrade === 'at cycle end' && !addOn.isOnce;
  const fresh = waits ? 0 : Math.max(0, wanted - own.quantity);
  const quantityNow = own.quantity + fresh;
  const held = { ...own, quantity: quantityNow, next: wanted === quantityNow ? null : wanted };
  const begun = changeAddOns(state, replace(addOns, held));
  const paid = issueNow(begun, subscription, addOn, {
    id,
    source: 'purchase',
    credits: addOn.once,
    times: bought,
  });
  const isTrial = subscription.cycle === 0;
  const given = isTrial
    ? paid
    : issueNow(paid, subscription, addOn, { id, source: 'add-on', credits: terms, times: fresh });
  return accept(given, { grants: recordedSince(state, given) });
}

function sumOf(credits: readonly Allotment[]): number {
  return credits.reduce((sum, { amount }) => sum + amount, 0);
}

/** The same add-ons with one of them changed, or with one more. */
function replace(addOns: readonly HeldAddOn[], held: HeldAddOn): readonly HeldAddOn[] {
  const isKnown = addOns.some(({ id }) => id === held.id);
  return isKnown ? addOns.map((one) => (one.id === held.id ? held : one)) : [...addOns, held];
}

/** Issues what is bought now: for the rest of the running issue period, or, once and for all, from now on. */
function issueNow(
  state: State,
  subscription: Subscription,
  { id: addOn }: AddOnPolicy,
  {
    id,
    source,
    credits,
    times,
  }: {
    readonly id: string;
    readonly source: 'purchase' | 'add-on';
    readonly credits: readonly Allotment[];
    readonly times: number;
  },
): State {
  const { policy, account } = state;
  const { now: at } = account;
  let now = state;
  for (const allotment of credits) {
    const bucket = findBucket(policy, allotment.bucket);
    const whole = allotment.amount * times;
    const isPaidOnce = source === 'purchase';
    const period = issuePeriod(subscription, allotment, runningCycle(subscription), at, policy.zone);
    const isPart = !isPaidOnce && policy.upgrade === 'prorates credits';
    const { start, end } = period;
    const amount = isPart ? Number((BigInt(whole) * BigInt(end - at)) / BigInt(end - start)) : whole;
    if (!bucket || amount === 0) continue;
    now = record(now, {
      id: freeId(now, findGrant(now, id) ? `${id}:${bucket.id}` : id),
      ...{ bucket, amount, addOn, source, effectiveAt: at },
      expiresAt: endOf(bucket.validity, { from: at, cycleEnd: end, zone: policy.zone }),
      ...(isPaidOnce ? {} : { subscription: subscription.id, number: period.number }),
    });
  }
  return now;
}

/**
 * So many fewer of an add-on, when a cancellation would take effect: with the running cycle, to whose end its credits stay,
 * or at once, and then their credits are taken away as far as they are left. Without a running cycle at once.
 */
export function removeAddOn(state: State, { addOn: addOnId, quantity, mode }: Remove): Outcome {
  const { policy, account } = state;
  const { addOns, subscription } = account;
  const addOn = findAddOn(policy, addOnId);
  const own = addOns.find(({ id }) => id === addOnId);
  if (!addOn || !own || laterQuantity(own) === 0) return refuse('unknown_reference');
  const wanted = laterQuantity(own) - (quantity ?? laterQuantity(own));
  if (wanted !== 0 && !isSoldIn(addOn, wanted)) return refuse('quantity');
  const isAtOnce = !hasActivePlan(subscription) || (mode ?? policy.cancel) === 'immediately';
  const staying = addOns.filter((one) => isAtOnce || laterQuantity(one) > 0);
  const isNeeded = staying.some(({ id }) => findAddOn(policy, id)?.needs.includes(addOnId));
  if (wanted === 0 && isNeeded) return refuse('needed');
  const kept = isAtOnce ? Math.min(own.quantity, wanted) : own.quantity;
  const held = { ...own, quantity: kept, next: wanted === kept ? null : wanted };
  const removed = changeAddOns(state, replace(addOns, held));
  if (!hasActivePlan(subscription)) return accept(removed);
  const { state: done, revoked } = revoke(removed, subscription, addOn, own.quantity - kept);
  return accept(done, { revoked });
}

/** Takes the credits of the running issue away that so many of an add-on gave. */
function revoke(
  state: State,
  subscription: Subscription,
  addOn: AddOnPolicy,
  times: number,
): { readonly state: State; readonly revoked: number } {
  let now = state;
  let revoked = 0;
  for (const { bucket, amount } of termsIn(addOn, subscription.planCycle) ?? []) {
    const grants = now.account.grants.filter(
      (grant) =>
        grant.source === 'add-on' &&
        grant.subscription === subscription.id &&
        grant.addOn === addOn.id &&
        grant.bucket === bucket,
    );
    const [taken, rest] = takeBack(now, grants, amount * times);
    revoked += amount * times - rest;
    now = taken;
  }
  return { state: now, revoked };
}
