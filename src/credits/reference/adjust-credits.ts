import type { Allotment, BucketPolicy, PlanChangePolicy, PlanCycle, PlanPolicy } from '../policy.ts';
import type { Grant, Subscription } from './account.ts';
import { compare } from './burn-order.ts';
import { endPlanCredits } from './cancel.ts';
import { findBucket, issuePeriod, runningCycle, type Span } from './cycle.ts';
import { endOf, hasRoomFor, record } from './grant.ts';
import { changeSubscription, findGrant, freeId, lose, type State } from './state.ts';

/** A plan and one of its billing cycles. */
export interface Terms {
  readonly plan: PlanPolicy;
  readonly cycle: PlanCycle;
}

/** What a plan gives in the running cycle, or in the trial. */
function allotmentsOf({ plan, cycle }: Terms, { cycle: number }: Subscription): readonly Allotment[] {
  return number === 0 ? (plan.trial?.credits ?? []) : cycle.credits;
}

/** Adjusts the credits of the running cycle, bucket by bucket. Null beyond the range of exact integers. */
export function adjustCredits(
  state: State,
  subscription: Subscription,
  old: Terms,
  to: Terms,
  by: Adjustment,
) {
  const allotments = [...allotmentsOf(to, subscription), ...allotmentsOf(old, subscription)];
  let now = state;
  for (const bucketId of new Set(allotments.map(({ bucket }) => bucket))) {
    const allotment = allotments.find(({ bucket }) => bucket === bucketId);
    const bucket = findBucket(state.policy, bucketId);
    if (!allotment || !bucket) continue;
    const wanted = allotmentsOf(to, subscription).find((one) => one.bucket === bucketId)?.amount ?? 0;
    const adjusted = adjustBucket(now, subscription, { bucket, allotment, wanted }, by);
    if (adjusted === null) return null;
    now = adjusted;
  }
  return now;
}

export interface Adjustment {
  readonly id: string;
  readonly how: Exclude<PlanChangePolicy, 'at cycle end'>;
}

function adjustBucket(
  state: State,
  subscription: Subscription,
  { bucket, allotment, wanted }: { bucket: BucketPolicy; allotment: Allotment; wanted: number },
  { id, how }: Adjustment,
): State | null {
  const { policy, account } = state;
  const cycle = runningCycle(subscription);
  const period =
    cycle.number === 0 ? cycle : issuePeriod(subscription, allotment, cycle, account.now, policy.zone);
  const given = subscription.allotted.find((one) => one.bucket === bucket.id && one.at >= period.start);
  const had = given?.amount ?? 0;
  const now = how === 'replaces credits' ? endPlanCredits(state, subscription, bucket.id) : state;
  // Where smaller plans wait for the end of the cycle, nothing is taken away inside it.
  const least = policy.downgrade === 'at cycle end' ? 0 : Number.NEGATIVE_INFINITY;
  const amount = Math.max(least, amountOf(how, wanted, had, period, account.now));
  const before = how === 'replaces credits' ? 0 : had;
  if (amount <= 0) return remember(...withdraw(now, subscription, bucket.id, -amount), bucket.id, before);
  if (!hasRoomFor(now, amount)) return null;
  const validity = { from: account.now, cycleEnd: period.end, zone: policy.zone };
  const recorded = record(now, {
    id: freeId(now, findGrant(now, id) ? `${id}:${bucket.id}` : id),
    bucket,
    amount,
    source: 'plan change',
    effectiveAt: account.now,
    expiresAt: endOf(bucket.validity, validity),
    subscription: subscription.id,
    number: period.number,
  });
  return remember(recorded, amount, bucket.id, before);
}

/** What a change adds to the credits of the running cycle, or, negative, takes away. */
function amountOf(
  how: Adjustment['how'],
  wanted: number,
  had: number,
  { start, end }: Span,
  at: number,
): number {
  switch (how) {
    case 'replaces credits':
    case 'adds credits':
      return wanted;
    case 'grants the difference':
      return wanted - had;
    case 'prorates credits':
      return Number((BigInt(wanted - had) * BigInt(end - at)) / BigInt(end - start));
  }
}

/** Takes credits of the plan in the running cycle away, as far as they are left; less than nothing is what was taken. */
function withdraw(state: State, { id }: Subscription, bucket: string, amount: number): [State, number] {
  const grants = state.account.grants
    .filter((grant) => grant.subscription === id && grant.bucket === bucket)
    .filter(({ source }) => source !== 'add-on');
  const [now, rest] = takeBack(state, grants, amount);
  return [now, rest - amount];
}

/** Takes credits away from live grants, from the end of the burn order, and gives what is still to be taken. */
export function takeBack(state: State, from: readonly Grant[], amount: number): [State, number] {
  let now = state;
  let rest = amount;
  const grants = from.filter((grant) => grant.state === 'live').sort((a, b) => compare(state.policy, a, b));
  for (const { id: grant, pots } of grants.toReversed()) {
    const slice = { grant, amount: Math.min(rest, pots.left) };
    now = lose(now, slice, 'left', 'revoked');
    rest -= slice.amount;
  }
  return [now, rest];
}

/** Counts an adjustment into what the running issue period was given, so that going up and down again gains nothing. */
function remember(state: State, amount: number, bucket: string, before: number): State {
  const { subscription, now: at } = state.account;
  if (!subscription) return state;
  const others = subscription.allotted.filter((one) => one.bucket !== bucket);
  return changeSubscription(state, subscription, {
    allotted: [...others, { bucket, amount: before + amount, at }],
  });
}
