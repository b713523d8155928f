import type { BucketPolicy } from '../policy.ts';
import { divide } from '../rounding.ts';
import { hasActivePlan } from './burn-order.ts';
import { findBucket, findPlan, issuePeriod, runningCycle, termsOf } from './cycle.ts';
import { type Draft, endOf, hasRoomFor, record, recordedSince } from './grant.ts';
import type { Operation } from './operation.ts';
import { accept, findGrant, lose, type Outcome, refuse, type State } from './state.ts';

type Purchase = Extract<Operation, { op: 'purchase' }>;
type Buy = Extract<Operation, { op: 'buy' }>;
type Grant = Extract<Operation, { op: 'grant' }>;
type RefundPurchase = Extract<Operation, { op: 'refundPurchase' }>;

/** Credits bought: valid for the validity of their bucket, from the payment on. */
export function purchase(state: State, { id, bucket: bucketId, amount, effectiveAt }: Purchase): Outcome {
  const bucket = findBucket(state.policy, bucketId);
  if (!bucket) return refuse('unknown_reference');
  const from = effectiveAt ?? state.account.now;
  const expiresAt = endInBucket(state, bucket, from);
  if (expiresAt === undefined) return refuse('subscription_ended');
  return grantCredits(state, { id, bucket, amount, source: 'purchase', effectiveAt: from, expiresAt });
}

/** A purchase of a pack, which may need a plan with certain features. */
export function buy(state: State, { pack: packId, ...operation }: Buy): Outcome {
  const { policy, account } = state;
  const pack = policy.packs.find(({ id }) => id === packId);
  if (!pack) return refuse('unknown_reference');
  const { subscription } = account;
  const plan = subscription && hasActivePlan(subscription) ? findPlan(policy, subscription.plan) : undefined;
  if (!pack.needs.every((feature) => plan?.features.includes(feature))) return refuse('feature_not_in_plan');
  return purchase(state, { ...operation, op: 'purchase', bucket: pack.bucket, amount: pack.amount });
}

/** Credits that an administrator grants, with dates of their own if need be. */
export function grant(state: State, operation: Grant): Outcome {
  const bucket = findBucket(state.policy, operation.bucket);
  if (!bucket) return refuse('unknown_reference');
  const { id, at: _at, op: _op, bucket: _bucket, effectiveAt, expiresAt, ...rest } = operation;
  const from = effectiveAt ?? state.account.now;
  const end = expiresAt === undefined ? endInBucket(state, bucket, from) : expiresAt;
  if (end === undefined) return refuse('subscription_ended');
  return grantCredits(state, {
    ...rest,
    id,
    bucket,
    source: 'administrator',
    effectiveAt: from,
    expiresAt: end,
  });
}

/** Where credits of the bucket that start at `from` end. Undefined if that is with a cycle, and none is running. */
function endInBucket(state: State, bucket: BucketPolicy, from: number): number | null | undefined {
  const { policy, account } = state;
  const { subscription, now } = account;
  if (bucket.validity.kind !== 'cycle')
    return endOf(bucket.validity, { from, cycleEnd: from, zone: policy.zone });
  const terms = subscription && termsOf(policy, subscription);
  if (!subscription || !terms || !hasActivePlan(subscription)) return undefined;
  const allotment = terms.cycle.credits.find((one) => one.bucket === bucket.id);
  const cycle = runningCycle(subscription);
  return allotment && subscription.cycle > 0
    ? issuePeriod(subscription, allotment, cycle, now, policy.zone).end
    : cycle.end;
}

function grantCredits(state: State, draft: Draft): Outcome {
  const { expiresAt, effectiveAt } = draft;
  if (findGrant(state, draft.id)) return refuse('key_conflict');
  if (expiresAt !== null && (expiresAt <= state.account.now || expiresAt <= effectiveAt)) {
    return refuse('expiry_in_past');
  }
  if (!hasRoomFor(state, draft.amount)) return refuse('out_of_range');
  const recorded = record(state, draft);
  return accept(recorded, { grants: recordedSince(state, recorded) });
}

/**
 * Money went back for a pack or an add-on. The credits to take away are counted from the running total, rounded up, so that several
 * small refunds never take more than one large one; what has been spent already is the shortfall.
 */
export function refundPurchase(state: State, operation: RefundPurchase): Outcome {
  const { purchase: id, refundedTotal, pricePaid } = operation;
  const bought = findGrant(state, id);
  if (bought?.source !== 'purchase' && bought?.source !== 'add-on') return refuse('unknown_reference');
  if (refundedTotal > pricePaid) return refuse('exceeds_refundable');
  const due = divide(BigInt(bought.issued) * BigInt(refundedTotal), BigInt(pricePaid), 'up');
  const wanted = Math.max(0, Number(due) - bought.pots.revoked);
  const revoked = Math.min(wanted, bought.pots.left);
  const now = lose(state, { grant: id, amount: revoked }, 'left', 'revoked');
  return accept(now, { revoked, shortfall: wanted - revoked });
}
