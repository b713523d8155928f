import type { Grant, Slice } from './account.ts';
import { compare } from './burn-order.ts';
import { findBucket, spanAt, termsOf } from './cycle.ts';
import { endOf, record } from './grant.ts';
import { total } from './slices.ts';
import { freeId, lose, move, note, type State } from './state.ts';

/**
 * At the end of a cycle that another one follows, what is left of its credits goes on as a grant of its own, where the
 * bucket rolls over. Over the cap the credits that burn first are lost, carried ones before those carried now.
 */
export function carryOver(state: State, grant: Grant): State {
  const { policy, account } = state;
  const bucket = findBucket(policy, grant.bucket);
  const { subscription } = account;
  if (!bucket?.rollover || !subscription || !continues(state, grant)) return state;
  const carried = account.grants
    .filter((one) => one.source === 'carried over' && one.bucket === bucket.id && one.state === 'live')
    .sort((a, b) => compare(policy, a, b));
  const { max } = bucket.rollover;
  const before = carried.map(({ id, pots }): Slice => ({ grant: id, amount: pots.left }));
  let excess = max === null ? 0 : Math.max(0, total(before) + grant.pots.left - max);
  let now = state;
  for (const slice of before) {
    const amount = Math.min(excess, slice.amount);
    now = lose(now, { grant: slice.grant, amount }, 'left', 'expired');
    excess -= amount;
  }
  const amount = grant.pots.left - excess;
  if (amount <= 0) return now;
  const { now: at } = account;
  const terms = termsOf(policy, subscription);
  const cycleEnd = terms ? spanAt(subscription, terms.cycle.period, at, policy.zone).end : at;
  const expiresAt = endOf(bucket.rollover.validity, { from: at, cycleEnd, zone: policy.zone });
  const into = freeId(now, `${grant.id}:roll`);
  now = move(now, { grant: grant.id, amount }, 'left', 'carried');
  now = note(now, { kind: 'carried over', at, grant: grant.id, into, amount });
  return record(now, {
    id: into,
    bucket,
    amount,
    source: 'carried over',
    effectiveAt: at,
    expiresAt,
    priority: grant.priority,
    category: grant.category,
    features: grant.features,
  });
}

/** Whether the credits are those of a cycle, and the subscription goes on behind it. */
function continues({ account }: State, { source, subscription: id }: Grant): boolean {
  const { subscription, now } = account;
  if (source !== 'cycle' && source !== 'plan change' && source !== 'add-on') return false;
  if (!subscription || subscription.id !== id || subscription.hasEnded) return false;
  return subscription.cancelAt === null || subscription.cancelAt > now;
}
