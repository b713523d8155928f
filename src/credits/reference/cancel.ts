import type { Subscription } from './account.ts';
import { endSubscription } from './clock.ts';
import { end } from './grant.ts';
import type { Operation } from './operation.ts';
import { accept, changeSubscription, type Outcome, refuse, type State } from './state.ts';

/** Marks the end of the running cycle, or ends the subscription and its credits at once. */
export function cancel(state: State, operation: Extract<Operation, { op: 'cancel' }>): Outcome {
  const { subscription } = state.account;
  if (!subscription) return refuse('unknown_reference');
  if (subscription.hasEnded) return refuse('subscription_ended');
  // A lapsed subscription has no running cycle to wait for.
  const mode = subscription.isLapsed ? 'immediately' : (operation.mode ?? state.policy.cancel);
  if (mode === 'immediately') return accept(endSubscription(state, subscription, 'all'));
  return accept(changeSubscription(state, subscription, { cancelAt: subscription.cycleEnd }));
}

/** Ends what the plan issued in a bucket, as far as it has started. What add-ons issued is not touched. */
export function endPlanCredits(state: State, { id }: Subscription, bucket: string): State {
  return state.account.grants
    .filter((grant) => grant.subscription === id && grant.state === 'live')
    .filter((grant) => grant.bucket === bucket && grant.source !== 'add-on')
    .reduce(end, state);
}

/** Takes a pending cancellation back. */
export function resume(state: State): Outcome {
  const { subscription } = state.account;
  if (!subscription) return refuse('unknown_reference');
  if (subscription.hasEnded) return refuse('subscription_ended');
  return accept(changeSubscription(state, subscription, { cancelAt: null }));
}
