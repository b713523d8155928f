import { isSameLength } from '../calendar/length.ts';
import type { Policy } from '../policy.ts';
import type { Subscription } from './account.ts';
import { endAddOns, issueAddOns, turnAddOns } from './add-ons.ts';
import { issue, runningCycle, type Span, spanAt, spanOf, termsOf } from './cycle.ts';
import { end, giveBack, start } from './grant.ts';
import { nextIssue } from './next-issue.ts';
import { carryOver } from './rollover.ts';
import { total } from './slices.ts';
import { change, changeSubscription, note, type State } from './state.ts';

/**
 * The passing of time. At one instant the order is: hold time-outs, expiries, starts of scheduled grants, then the end,
 * renewal or next issue of the subscription.
 */

/** The account at a later instant, and everything that happened until then, that instant included. */
export function advance(state: State, to: number): State {
  let now = state;
  for (let at = nextInstant(now); at !== null && at <= to; at = nextInstant(now)) {
    now = passInstant(change(now, { now: Math.max(at, now.account.now) }));
  }
  return change(now, { now: to });
}

/** The next instant at which anything happens by itself. */
function nextInstant(state: State): number | null {
  const { grants, holds } = state.account;
  const instants = [
    ...holds.filter((hold) => hold.state === 'open').map(({ expiresAt }) => expiresAt),
    ...grants.filter((grant) => grant.state === 'live').map(({ expiresAt }) => expiresAt),
    ...grants.filter((grant) => grant.state === 'scheduled').map(({ effectiveAt }) => effectiveAt),
    nextBoundary(state),
    nextIssue(state),
  ].filter((at) => at !== null);
  return instants.length > 0 ? Math.min(...instants) : null;
}

/** The end of the running cycle; for a lapsed subscription the start of a cycle that is paid for already. */
function nextBoundary({ policy, account }: State): number | null {
  const { subscription } = account;
  if (!subscription || subscription.hasEnded) return null;
  if (!subscription.isLapsed) return subscription.cycleEnd;
  const next = nextPaid(subscription);
  const period = termsOf(policy, subscription)?.cycle.period;
  return next && period ? spanOf(subscription, period, next, policy.zone).start : null;
}

function nextPaid({ paid, cycle }: Subscription): number | null {
  const later = paid.filter((number) => number > cycle);
  return later.length > 0 ? Math.min(...later) : null;
}

function passInstant(state: State): State {
  return passBoundary(startGrants(expireGrants(timeOutHolds(state))));
}

function timeOutHolds(state: State): State {
  const { now: at } = state.account;
  let now = state;
  for (const { id, state: held, expiresAt, slices, owed } of state.account.holds) {
    if (held !== 'open' || expiresAt === null || expiresAt > at) continue;
    const amount = total(slices) + owed;
    now = closeHold(note(now, { kind: 'hold timed out', at, hold: id, amount }), id, 'expired');
    now = giveBack(now, slices, 'held').state;
  }
  return now;
}

/** Marks a hold as over; its slices are for the caller to move. */
export function closeHold(state: State, id: string, how: 'captured' | 'released' | 'expired'): State {
  const holds = state.account.holds.map((hold) => (hold.id === id ? { ...hold, state: how } : hold));
  return change(state, { holds });
}

function expireGrants(state: State): State {
  const { now: at, grants } = state.account;
  let now = state;
  for (const grant of grants) {
    if (grant.state === 'live' && grant.expiresAt !== null && grant.expiresAt <= at) {
      now = end(carryOver(now, grant), grant);
    }
  }
  return now;
}

/** Credits of a cycle that was paid for ahead do not start if the subscription ends before it. */
function startGrants(state: State): State {
  const { now: at, grants, subscription } = state.account;
  const isEnding = subscription !== null && subscription.cancelAt !== null && subscription.cancelAt <= at;
  return grants
    .filter((grant) => grant.state === 'scheduled' && grant.effectiveAt <= at)
    .filter((grant) => !(isEnding && grant.subscription === subscription.id))
    .reduce((now, grant) => start(now, grant), state);
}

function passBoundary(state: State): State {
  const { subscription, now: at } = state.account;
  if (!subscription || subscription.hasEnded) return state;
  const boundary = nextBoundary(state);
  if (boundary !== null && boundary <= at) {
    return subscription.cancelAt === null
      ? passCycleEnd(state, subscription)
      : endSubscription(state, subscription);
  }
  const terms = termsOf(state.policy, subscription);
  if (!terms || subscription.cycle === 0 || subscription.isLapsed) return state;
  const issued = issue(state, subscription, terms.cycle, runningCycle(subscription), at, 'beginning');
  return issueAddOns(issued, subscription, 'beginning');
}

/**
 * The subscription is over, and with it the credits of cycles that do not come any more, or all that it issued. Purchased
 * and carried-over credits are not touched.
 */
export function endSubscription(
  state: State,
  subscription: Subscription,
  credits: 'to come' | 'all' = 'to come',
): State {
  const at = state.account.now;
  const changed = changeSubscription(state, subscription, { hasEnded: true, cancelAt: at, next: null });
  const ended = note(changed, { kind: 'subscription ended', at });
  const over = state.account.grants
    .filter((grant) => grant.subscription === subscription.id && grant.state !== 'ended')
    .filter((grant) => credits === 'all' || grant.state === 'scheduled');
  return endAddOns(over.reduce(end, ended));
}

/** The next cycle begins if it is paid for, or if the clock renews; else the subscription lapses. */
function passCycleEnd(state: State, old: Subscription): State {
  const { policy } = state;
  const at = state.account.now;
  const subscription = old.isLapsed ? old : inNextCycle(policy, old);
  const terms = termsOf(policy, subscription);
  if (!terms) return endSubscription(state, old);
  let now = change(state, { subscription });
  if (old.next) now = note(now, { kind: 'plan changed', at, plan: subscription.plan });
  const { period } = terms.cycle;
  const paidLater = old.isLapsed ? nextPaid(old) : null;
  const cycle =
    paidLater === null
      ? spanAt(subscription, period, at, policy.zone)
      : spanOf(subscription, period, paidLater, policy.zone);
  if (subscription.paid.includes(cycle.number)) return beginCycle(now, subscription, cycle);
  if (policy.renewal === 'on schedule') {
    return beginCycle(now, { ...subscription, paid: [...subscription.paid, cycle.number] }, cycle);
  }
  return note(changeSubscription(now, subscription, { isLapsed: true }), { kind: 'lapsed', at });
}

/** A cycle that is paid for begins, and issues its credits from now on. */
export function beginCycle(state: State, old: Subscription, cycle: Span): State {
  const { now: at } = state.account;
  const subscription: Subscription = {
    ...old,
    cycle: cycle.number,
    cycleStart: cycle.start,
    cycleEnd: cycle.end,
    isLapsed: false,
    // What was paid for ahead has started a moment ago.
    allotted: old.allotted.filter((given) => given.at === at),
  };
  const begun = note(change(state, { subscription }), { kind: 'cycle began', at, cycle: cycle.number });
  const terms = termsOf(state.policy, subscription);
  if (!terms) return begun;
  const issued = issue(begun, subscription, terms.cycle, cycle, at);
  return issueAddOns(turnAddOns(issued, subscription), subscription);
}

/**
 * The subscription with another plan from the beginning of a cycle on. Cycles of another length are counted from there.
 */
export function switchPlan(
  policy: Policy,
  old: Subscription,
  next: { readonly plan: string; readonly planCycle: string },
  from: { readonly number: number; readonly start: number },
): Subscription {
  const before = termsOf(policy, old)?.cycle.period;
  const after = termsOf(policy, next)?.cycle.period;
  const switched: Subscription = { ...old, ...next, next: null };
  if (before && after && isSameLength(before, after)) return switched;
  return { ...switched, anchor: from.start, first: from.number };
}

/** The subscription as it will be from the next cycle on. */
export function inNextCycle(policy: Policy, old: Subscription): Subscription {
  if (old.next === null) return old;
  return switchPlan(policy, old, old.next, { number: old.cycle + 1, start: old.cycleEnd });
}
