import { beginCycle, inNextCycle } from './clock.ts';
import { currentCycle, issue, spanAt, spanOf, termsOf } from './cycle.ts';
import { hasRoomFor, recordedSince } from './grant.ts';
import { LATEST } from './malformed.ts';
import type { Operation } from './operation.ts';
import { accept, changeSubscription, type Outcome, refuse, type State } from './state.ts';

type Renew = Extract<Operation, { op: 'renew' }>;

/**
 * The payment for a cycle arrived. For the current cycle its credits are issued from this moment to the end of the
 * cycle; for a later one they are scheduled. Missed cycles are not made up.
 */
export function renew(state: State, operation: Renew): Outcome {
  const { policy, account } = state;
  const { subscription } = account;
  if (!subscription) return refuse('unknown_reference');
  if (subscription.hasEnded) return refuse('subscription_ended');
  const current = currentCycle(state, subscription);
  const number = operation.cycle ?? current.number;
  if (!Number.isInteger(number) || number < 1) return refuse('unknown_reference');
  if (subscription.paid.includes(number)) return refuse('already_issued');
  if (number < current.number) return refuse('expiry_in_past');
  const later = number === current.number ? subscription : inNextCycle(policy, subscription);
  const terms = termsOf(policy, later);
  if (!terms) return refuse('unknown_reference');
  if (number >= spanAt(later, terms.cycle.period, LATEST, policy.zone).number) return refuse('out_of_range');
  const cycle = spanOf(later, terms.cycle.period, number, policy.zone);
  // The first cycle after a trial may be one that began before the trial ends.
  const from = Math.max(cycle.start, subscription.cycleEnd);
  if (subscription.cancelAt !== null && from >= subscription.cancelAt) {
    return refuse('subscription_ended');
  }
  const amount = terms.cycle.credits.reduce((sum, allotment) => sum + allotment.amount, 0);
  if (!hasRoomFor(state, amount)) return refuse('out_of_range');
  const paid = { paid: [...subscription.paid, number] };
  const issued =
    number === current.number
      ? beginCycle(state, { ...later, ...paid }, cycle)
      : issue(changeSubscription(state, subscription, paid), later, terms.cycle, cycle, from);
  return accept(issued, { grants: recordedSince(state, issued) });
}
