import type { Policy } from '../policy.ts';
import type { Account, Grant, HeldAddOn, Subscription } from './account.ts';
import { hasActivePlan, isSpendable } from './burn-order.ts';
import { advance } from './clock.ts';
import { debit } from './debit.ts';
import type { AccountEvent } from './event.ts';
import { malformed } from './malformed.ts';
import { overage } from './overage.ts';
import { total } from './slices.ts';
import type { State } from './state.ts';

/** What an account comes to at an instant. */
export interface Balance {
  readonly at: number;
  /** Spendable now, over all buckets. */
  readonly available: number;
  /** In open holds. */
  readonly held: number;
  /** What is owed. */
  readonly overage: number;
  readonly buckets: readonly { readonly id: string; readonly available: number }[];
  /** All grants in the order of recording, those that are over too. */
  readonly grants: readonly {
    readonly id: string;
    readonly bucket: string;
    readonly available: number;
    readonly expiresAt: number | null;
  }[];
  readonly subscription: SubscriptionView | null;
  readonly addOns: readonly HeldAddOn[];
}

export interface SubscriptionView {
  readonly status: 'trialing' | 'active' | 'canceling' | 'lapsed' | 'ended';
  readonly plan: string;
  readonly planCycle: string;
  /** Counted from 1; 0 is a trial. */
  readonly cycle: number;
  readonly cycleStart: number;
  readonly cycleEnd: number;
  readonly cancelAt: number | null;
  /** The plan from the next cycle on, if another one. */
  readonly nextPlan: string | null;
}

/** The account at an instant (or the newest one it knows, if that is later), and what happens by itself until then. */
export function query(
  policy: Policy,
  account: Account,
  at: number,
): { readonly account: Account; readonly events: readonly AccountEvent[] } {
  const { account: later, events } = stateAt(policy, account, at);
  return { account: later, events };
}

function stateAt(policy: Policy, account: Account, at: number): State {
  return advance({ policy, account, events: [] }, Math.max(account.now, at));
}

/** The balance of an account at an instant. Asking changes nothing. */
export function balance(policy: Policy, account: Account, at: number): Balance {
  const state = stateAt(policy, account, at);
  const { grants, holds, subscription, addOns, now } = state.account;
  const spendable = grants.map((grant) => ({
    id: grant.id,
    bucket: grant.bucket,
    available: isSpendable(state, grant) ? grant.pots.left : 0,
    expiresAt: grant.expiresAt,
  }));
  const sum = (list: readonly { readonly available: number }[]) =>
    list.reduce((amount, { available }) => amount + available, 0);
  return {
    at: now,
    available: sum(spendable),
    held: holds
      .filter((hold) => hold.state === 'open')
      .reduce((amount, { slices, owed }) => amount + total(slices) + owed, 0),
    overage: overage(state),
    buckets: policy.buckets.map(({ id }) => ({
      id,
      available: sum(spendable.filter(({ bucket }) => bucket === id)),
    })),
    grants: spendable,
    subscription: subscription && viewOf(subscription),
    addOns,
  };
}

function viewOf(subscription: Subscription): SubscriptionView {
  const { plan, planCycle, cycle, cycleStart, cycleEnd, cancelAt, next } = subscription;
  const status = statusOf(subscription);
  return { status, plan, planCycle, cycle, cycleStart, cycleEnd, cancelAt, nextPlan: next?.plan ?? null };
}

/** Where a subscription stands. A lapsed one waits for a payment. */
function statusOf(subscription: Subscription): SubscriptionView['status'] {
  if (subscription.hasEnded) return 'ended';
  if (subscription.isLapsed) return 'lapsed';
  if (subscription.cancelAt !== null) return 'canceling';
  return subscription.cycle === 0 ? 'trialing' : 'active';
}

/** Whether a consumption of this amount would be accepted whole. False for what is no amount. */
export function wouldFit(policy: Policy, account: Account, amount: number, at: number): boolean {
  if (malformed({ op: 'consume', id: '', at, amount })) return false;
  const taken = debit(stateAt(policy, account, at), amount, null, 'consumed');
  return taken.ok && taken.shortfall === 0;
}

/** What will happen by itself, or at a payment, if nothing else does. */
export interface NextEvent {
  readonly at: number;
  readonly what: 'expires' | 'starts' | 'hold times out' | 'renewal' | 'end';
  /** The grant, hold or subscription. */
  readonly id: string;
  readonly amount: number;
}

/** Credits of a cycle that was paid for ahead do not come if the subscription ends before it. */
function isCalledOff(grant: Grant, { id, cancelAt }: Subscription): boolean {
  return grant.subscription === id && cancelAt !== null && grant.effectiveAt >= cancelAt;
}

/** What is to come, the soonest first: which amount expires when, and when the next renewal is. */
export function nextEvents(policy: Policy, account: Account, at: number): readonly NextEvent[] {
  const { grants, holds, subscription } = stateAt(policy, account, at).account;
  const events: NextEvent[] = [];
  for (const grant of grants) {
    const { id, state, pots, effectiveAt, expiresAt } = grant;
    if (subscription && isCalledOff(grant, subscription)) continue;
    const amount = pots.left;
    if (state === 'scheduled') events.push({ at: effectiveAt, what: 'starts', id, amount });
    if (state !== 'ended' && expiresAt !== null && amount > 0) {
      events.push({ at: expiresAt, what: 'expires', id, amount });
    }
  }
  for (const { id, state, slices, owed, expiresAt } of holds) {
    if (state !== 'open' || expiresAt === null) continue;
    events.push({ at: expiresAt, what: 'hold times out', id, amount: total(slices) + owed });
  }
  if (hasActivePlan(subscription)) {
    const { id, cycleEnd, cancelAt } = subscription;
    events.push({ at: cycleEnd, what: cancelAt === null ? 'renewal' : 'end', id, amount: 0 });
  }
  return events.sort((a, b) => a.at - b.at);
}
