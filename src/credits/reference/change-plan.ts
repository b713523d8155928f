import { isSameLength } from '../calendar/length.ts';
import type { PlanChangePolicy, PlanCycle } from '../policy.ts';
import type { Subscription } from './account.ts';
import { adjustCredits, type Terms } from './adjust-credits.ts';
import { hasActivePlan } from './burn-order.ts';
import { switchPlan } from './clock.ts';
import { currentCycle, findCycle, findPlan, hasSameRhythm, termsOf } from './cycle.ts';
import { recordedSince } from './grant.ts';
import type { Operation } from './operation.ts';
import { accept, change, changeSubscription, note, type Outcome, refuse, type State } from './state.ts';

type Change = Extract<Operation, { op: 'change' }>;

type Next = NonNullable<Subscription['next']>;

/**
 * Another plan. More credits, or as many at a higher price, are an upgrade, all else is a downgrade; a cycle of another
 * length, or another rhythm of issuing, always waits for the end of the running cycle. Cycles that were paid for ahead
 * keep their length.
 */
export function changePlan(state: State, operation: Change): Outcome {
  const { policy, account } = state;
  const { subscription } = account;
  if (!subscription) return refuse('unknown_reference');
  if (subscription.hasEnded) return refuse('subscription_ended');
  const old = termsOf(policy, subscription);
  const to = findTerms(state, subscription, operation);
  if (!old || !to) return refuse('unknown_reference');
  if (to.plan.isLegacy && to.plan !== old.plan) return refuse('plan_not_for_sale');
  const next = { plan: to.plan.id, planCycle: to.cycle.id };
  const later = termsOf(policy, subscription.next ?? subscription);
  const isPaidAhead = subscription.paid.some((number) => number > subscription.cycle);
  if (isPaidAhead && later && !isSameLength(later.cycle.period, to.cycle.period)) {
    return refuse('already_issued');
  }
  if (old.plan === to.plan && old.cycle === to.cycle) {
    return accept(changeSubscription(state, subscription, { next: null }));
  }
  const at = account.now;
  const noted = note(state, { kind: 'plan changed', at, plan: next.plan });
  if (!hasActivePlan(subscription)) {
    return accept(change(noted, { subscription: changeLapsed(state, subscription, next) }));
  }
  const how = wayOf(state, old, to);
  if (how === 'at cycle end') return accept(changeSubscription(state, subscription, { next }));

  const switched = { ...subscription, ...next, next: null };
  const changed = change(noted, { subscription: switched });
  // A plan that cannot be tried leaves a running trial what it has.
  const isTried = subscription.cycle > 0 || to.plan.trial !== null;
  const given = isTried ? adjustCredits(changed, switched, old, to, { how, id: operation.id }) : changed;
  if (!given) return refuse('out_of_range');
  const revoked = given.events
    .slice(changed.events.length)
    .reduce((sum, event) => (event.kind === 'revoked' ? sum + event.amount : sum), 0);
  return accept(given, { grants: recordedSince(state, given), revoked });
}

function findTerms({ policy }: State, { planCycle }: Subscription, { plan: id, planCycle: wanted }: Change) {
  const plan = findPlan(policy, id);
  const cycle = plan && (findCycle(plan, wanted ?? planCycle) ?? findCycle(plan, wanted));
  return plan && cycle ? { plan, cycle } : undefined;
}

/** Without a running cycle there is nothing to adjust: the next payment is for the new plan. */
function changeLapsed(state: State, subscription: Subscription, next: Next): Subscription {
  return switchPlan(state.policy, subscription, next, currentCycle(state, subscription));
}

function wayOf({ policy }: State, old: Terms, to: Terms): PlanChangePolicy {
  if (!hasSameRhythm(old.cycle, to.cycle)) return 'at cycle end';
  return isUpgrade(old.cycle, to.cycle) ? policy.upgrade : policy.downgrade;
}

/** More credits are an upgrade; with as many the price decides, of which one that is agreed on is above all. */
function isUpgrade(old: PlanCycle, to: PlanCycle): boolean {
  const more = creditsOf(to) - creditsOf(old);
  if (more !== 0) return more > 0;
  return (to.price ?? Number.POSITIVE_INFINITY) > (old.price ?? Number.POSITIVE_INFINITY);
}

function creditsOf({ credits }: PlanCycle): number {
  return credits.reduce((sum, { amount }) => sum + amount, 0);
}
