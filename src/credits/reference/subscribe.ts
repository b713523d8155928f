import { add, stretchAt } from '../calendar/calendar.ts';
import type { Length } from '../calendar/length.ts';
import type { PlanPolicy } from '../policy.ts';
import type { Subscription } from './account.ts';
import { findBucket, findCycle, findPlan, issue, runningCycle } from './cycle.ts';
import { hasRoomFor, record, recordedSince } from './grant.ts';
import type { Operation } from './operation.ts';
import { accept, change, freeId, type Outcome, refuse, type State } from './state.ts';

type Subscribe = Extract<Operation, { op: 'subscribe' }>;

/** Starts a subscription, with its trial if the plan has one, else with the cycle that holds this moment. */
export function subscribe(state: State, operation: Subscribe): Outcome {
  const { policy, account } = state;
  if (account.subscription && !account.subscription.hasEnded) return refuse('already_subscribed');
  const plan = findPlan(policy, operation.plan);
  const cycle = plan && findCycle(plan, operation.planCycle);
  if (!plan || !cycle) return refuse('unknown_reference');
  if (plan.isLegacy && !operation.isKept) return refuse('plan_not_for_sale');
  const credits = plan.trial ? plan.trial.credits : cycle.credits;
  if (
    !hasRoomFor(
      state,
      credits.reduce((sum, { amount }) => sum + amount, 0),
    )
  )
    return refuse('out_of_range');
  const started: Subscription = {
    id: operation.id,
    plan: plan.id,
    planCycle: cycle.id,
    startedAt: account.now,
    anchor: operation.anchor ?? account.now,
    first: 1,
    cycle: 1,
    cycleStart: account.now,
    cycleEnd: account.now,
    isLapsed: false,
    paid: [1],
    allotted: [],
    cancelAt: null,
    hasEnded: false,
    next: null,
  };
  if (plan.trial) return beginTrial(state, plan.trial, cycle.period, started, operation.anchor);
  const { index, start, end } = stretchAt(started.anchor, cycle.period, account.now, policy.zone);
  const subscription: Subscription = {
    ...started,
    first: 1 - index,
    // An anchor that is still to come ends a first cycle that is short.
    cycleStart: index < 0 ? account.now : start,
    cycleEnd: end,
  };
  const subscribed = change(state, { subscription });
  const issued = issue(subscribed, subscription, cycle, runningCycle(subscription), account.now);
  return accept(issued, { grants: recordedSince(state, issued) });
}

function beginTrial(
  state: State,
  trial: NonNullable<PlanPolicy['trial']>,
  period: Length,
  started: Subscription,
  givenAnchor: number | undefined,
): Outcome {
  const { policy } = state;
  const trialEnd = add(started.startedAt, trial.length, policy.zone);
  const anchor = givenAnchor ?? trialEnd;
  const { index } = stretchAt(anchor, period, trialEnd, policy.zone);
  const subscription: Subscription = {
    ...started,
    anchor,
    first: 1 - index,
    cycle: 0,
    cycleEnd: trialEnd,
    paid: [],
  };
  let now = change(state, { subscription });
  for (const [place, { bucket: id, amount }] of trial.credits.entries()) {
    const bucket = findBucket(policy, id);
    if (!bucket) continue;
    const name = `${subscription.id}:trial`;
    now = record(now, {
      id: freeId(now, place === 0 ? name : `${name}:${id}`),
      bucket,
      amount,
      source: 'trial',
      effectiveAt: subscription.startedAt,
      expiresAt: trialEnd,
      subscription: subscription.id,
    });
  }
  return accept(now, { grants: recordedSince(state, now) });
}
