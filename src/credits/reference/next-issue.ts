import { addOnCredits } from './add-ons.ts';
import { hasActivePlan } from './burn-order.ts';
import { issuePeriod, runningCycle, termsOf } from './cycle.ts';
import type { State } from './state.ts';

/** The next instant inside the running cycle at which a part of its credits is issued. Null for none. */
export function nextIssue(state: State): number | null {
  const { policy, account } = state;
  const { subscription, now } = account;
  if (!hasActivePlan(subscription) || subscription.cycle === 0) return null;
  const terms = termsOf(policy, subscription);
  if (!terms) return null;
  const cycle = runningCycle(subscription);
  const brought = addOnCredits(state, subscription).flatMap(({ credits }) => credits);
  const ends = [...terms.cycle.credits, ...brought]
    .filter(({ every }) => every !== null)
    .map((allotment) => issuePeriod(subscription, allotment, cycle, now, policy.zone).end)
    .filter((at) => at < cycle.end);
  return ends.length > 0 ? Math.min(...ends) : null;
}
