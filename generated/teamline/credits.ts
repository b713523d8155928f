// The credit rules of Teamline: who has how many credits, what pays first, and when they expire.
// Made by Planspec from plans/teamline.plan.yaml (SHA-256 dcd014f672901d70953ae91d3de7bb05540445bd2c8224ca2a37bb9a96743446).
// Do not edit: change the plan file and run `planspec build`.

import type { BucketId, CycleId, PackId, PlanId } from './index.ts';
import { planIds } from './index.ts';

/** The billing cycles that each plan is sold in. */
export interface PlanCycles {
  readonly solo: 'monthly' | 'yearly';
  readonly team: 'monthly' | 'yearly';
  readonly company: 'monthly' | 'yearly';
  readonly enterprise: 'monthly' | 'yearly';
}

/**
 * All there is to know about one customer’s credits: plain data that survives JSON. Nothing changes it; every
 * operation gives a new one. Instants are milliseconds since 1970, amounts are whole numbers of the smallest
 * part of a credit, which here is a credit.
 */
export interface Account {
  /** The rules that it was made by. */
  readonly rules: string;
  /** The newest instant that it has seen. */
  readonly now: number;
  /** What plain consumptions took since what follows was written down. */
  readonly used: number;
  /** What was decided under which key. `forget` makes it shorter. */
  readonly kept: Kept;
  /** When something happens by itself next. */
  readonly next: number;
  /** In the order in which they were recorded. */
  readonly grants: readonly Grant[];
  /** The places in that list of those that may pay now, the first to pay first. */
  readonly places: readonly number[];
  /** What they have left. */
  readonly available: number;
  /** Open reservations. */
  readonly holds: readonly Hold[];
  /** The last subscription, also after it has ended. */
  readonly subscription: Subscription | null;
  /** Sums of the grants that were forgotten. */
  readonly past: Totals;
}

/** A node of what is remembered: an outcome, and up to eight nodes behind it: each level asks for the next letter from the end of the key. */
export type Kept = readonly [] | readonly [Outcome, ...(Kept | null | undefined)[]];

/** Credits issued together. What is not left, held, expired, revoked or carried was consumed. */
export interface Grant {
  readonly id: string;
  readonly bucket: BucketId;
  readonly source: GrantSource;
  readonly from: number;
  /** Null for never. */
  readonly until: number | null;
  readonly issued: number;
  /** Neither used nor reserved. */
  readonly left: number;
  /** The subscription that issued it, by its number, and for which of its issues. */
  readonly term?: number;
  readonly number?: number;
  readonly expired?: number;
  /** Taken away. */
  readonly revoked?: number;
  readonly isVoided?: boolean;
  /** Lower pays first; without it that of the bucket. */
  readonly priority?: number;
}

export type GrantSource =
  | 'cycle'
  | 'trial'
  | 'plan change'
  | 'carried over'
  | 'purchase'
  | 'administrator'
  | 'refund';

/** A reservation. */
export interface Hold {
  readonly id: string;
  /** In the order in which they would pay. */
  readonly slices: readonly Slice[];
  /** Null for never. */
  readonly until: number | null;
}

/** An amount of one grant. */
export interface Slice {
  readonly grant: string;
  readonly bucket: BucketId;
  readonly amount: number;
}

/** A plan over time. Boundaries are counted from the anchor, where cycle `first` begins. */
export interface Subscription {
  readonly id: string;
  /** Subscriptions of an account are counted from 1. */
  readonly term: number;
  readonly plan: PlanId;
  readonly cycle: CycleId;
  readonly anchor: number;
  readonly first: number;
  /** The running cycle, counted from 1; 0 is a trial. Of a lapsed subscription the last one that ran. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** The cycle is over, and the payment for another one has not come. */
  readonly isLapsed: boolean;
  /** The numbers of the cycles that were paid for, also those to come. */
  readonly paid: readonly number[];
  /** What the plan, with its changes, gave in an issue of each bucket, and when it last did. */
  readonly given: readonly (Allotment & { readonly at: number })[];
  readonly cancelAt: number | null;
  readonly hasEnded: boolean;
  /** The plan from the next cycle on, if another one. */
  readonly following: Sold | null;
}

/** What cycles are counted from. */
type Anchor = Pick<Subscription, 'anchor' | 'first'>;

/** A plan in one of its billing cycles. */
export interface Sold {
  readonly plan: PlanId;
  readonly cycle: CycleId;
}

export interface Allotment {
  readonly bucket: BucketId;
  readonly amount: number;
}

/** What was decided under a key. */
export interface Outcome {
  /** The key. */
  readonly id: string;
  readonly at: number;
  /** What was asked. */
  readonly what: unknown;
  /** What was done, or why it was refused. */
  readonly receipt: Receipt | Reason;
  /** Why a hold cannot be captured or released any more; without it, it is open. */
  readonly reason?: Reason;
  /** What slices of a consumption after refunds. */
  readonly slices?: readonly Slice[];
}

/** What an operation did; what it did not do is left out. */
export interface Receipt {
  /** What was taken, or reserved, from which grant, in the order in which it was. */
  readonly debits?: readonly Slice[];
  /** What was given back. */
  readonly credits?: readonly Slice[];
  /** The grants that it created. */
  readonly grants?: readonly IssuedGrant[];
  /** What could not be taken. */
  readonly shortfall?: number;
  /** What was given back to grants that had ended, and so was lost. */
  readonly forfeited?: number;
  /** What was taken away. */
  readonly revoked?: number;
  /** When the hold times out; null for never. */
  readonly holdUntil?: number | null;
}

export interface IssuedGrant {
  readonly id: string;
  readonly bucket: BucketId;
  readonly amount: number;
  readonly from: number;
  readonly until: number | null;
}

/** Sums over grants. */
export interface Totals {
  readonly issued?: number;
  readonly expired?: number;
  readonly revoked?: number;
}

/** What an operation came to. */
export type Result = Done | Refused;

/** The operation was done. */
export interface Done extends Receipt {
  readonly ok: true;
  readonly account: Account;
  readonly debits: readonly Slice[];
  /** The operation came before under this key, and this is what it came to then. */
  readonly isReplayed: boolean;
  /** All that happened since the operation before, and by this one. */
  readonly events: readonly AccountEvent[];
  /** The line of the plan file that decided. */
  readonly rule: Rule;
}

/** The operation was refused. Of the account only the clock has moved, and the key is kept. */
export interface Refused {
  readonly ok: false;
  readonly account: Account;
  /** Why; what would help stands beside it. */
  readonly reason: Reason;
  /** The credits that are missing. */
  readonly missing: number;
  /** When the plan gives credits again. */
  readonly nextReset: number | null;
  /** Packs that the customer may buy and that would do. */
  readonly packs: readonly PackId[];
  /** Plans on the page that would do. */
  readonly plans: readonly PlanId[];
  /**
   * The operation was refused before under this key, for this reason. What would help is not told again: ask under
   * a new key.
   */
  readonly isReplayed: boolean;
  readonly events: readonly AccountEvent[];
  /**
   * The line of the plan file that such operations follow. For what a plan lacks,
   * `decide` of `index.ts` names the lines.
   */
  readonly rule: Rule;
}

/**
 * Why an operation was refused. `key_conflict`: another one came before under its key. `unknown_reference`: what it names
 * is not there. `out_of_range`: an amount or a time that no account can hold. `other_rules`: the account is of another catalog.
 */
export type Reason =
  | 'insufficient_credits'
  | 'feature_not_in_plan'
  | 'model_not_in_plan'
  | 'already_subscribed'
  | 'already_issued'
  | 'already_voided'
  | 'subscription_ended'
  | 'hold_expired'
  | 'hold_already_captured'
  | 'hold_already_released'
  | 'exceeds_hold'
  | 'exceeds_refundable'
  | 'expiry_in_past'
  | 'late_event'
  | 'out_of_range'
  | 'unknown_reference'
  | 'key_conflict'
  | 'invalid_amount'
  | 'invalid_time'
  | 'other_rules';

/** A line of the plan file. */
export interface Rule {
  readonly file: string;
  /** Null where the file says nothing, and the language does. */
  readonly line: number | null;
  readonly text: string;
}

/** What happened to an account. Every credit that is lost is in exactly one event. */
export type AccountEvent =
  | { readonly kind: 'issued'; readonly at: number; readonly grant: string; readonly amount: number }
  | { readonly kind: 'expired'; readonly at: number; readonly grant: string; readonly amount: number }
  | { readonly kind: 'revoked'; readonly at: number; readonly grant: string; readonly amount: number }
  | {
      readonly kind: 'carried over';
      readonly at: number;
      readonly grant: string;
      readonly into: string;
      readonly amount: number;
    }
  | { readonly kind: 'hold timed out'; readonly at: number; readonly hold: string; readonly amount: number }
  | { readonly kind: 'cycle began'; readonly at: number; readonly cycle: number }
  | { readonly kind: 'lapsed'; readonly at: number }
  | { readonly kind: 'plan changed'; readonly at: number; readonly plan: PlanId }
  | { readonly kind: 'subscription ended'; readonly at: number }
  /** The clock was to issue more than an account can hold. */
  | { readonly kind: 'not issued'; readonly at: number; readonly grant: string; readonly amount: number };

/** What is said of an event besides its kind and its instant. */
type Details<K> = Omit<Extract<AccountEvent, { readonly kind: K }>, 'kind' | 'at'>;

/** What an administrator may say of credits. */
export interface GrantOptions {
  readonly from?: number | undefined;
  /** Null for never; without it the validity of the bucket decides. */
  readonly until?: number | null;
  /** Lower pays first; without it that of the bucket. */
  readonly priority?: number;
}

export interface Balance {
  readonly at: number;
  /** What may be spent now. */
  readonly available: number;
  /** What is reserved. */
  readonly held: number;
  /** What is owed. */
  readonly overage: number;
  readonly buckets: { readonly [B in BucketId]: number };
  /** The grants that may pay now, the first to pay first. */
  readonly grants: readonly Grant[];
  readonly subscription: SubscriptionView | null;
}

export interface SubscriptionView extends Subscription {
  /** Lapsed: it waits for a payment. */
  readonly status: 'trialing' | 'active' | 'canceling' | 'lapsed' | 'ended';
}

/** What will happen by itself, or at a payment, if nothing else does. */
export interface NextEvent {
  readonly at: number;
  readonly what: 'expires' | 'starts' | 'hold times out' | 'renewal' | 'end';
  /** The grant, hold or subscription. */
  readonly id: string;
  readonly amount: number;
}

const file: string = 'plans/teamline.plan.yaml';

const issueRule: Rule = { file, line: null, text: 'The credits of a cycle are issued with its payment.' };

const purchaseRule: Rule = { file, line: null, text: 'Purchased credits are valid as long as their bucket says.' };

const consumeRule: Rule = { file, line: null, text: 'The bucket that was declared first pays first, and in it what expires first.' };

const cancelRule: Rule = { file, line: 50, text: 'cancel at cycle end' };

const changeRule: Rule = { file, line: null, text: 'An upgrade grants the difference; a downgrade waits for the end of the cycle.' };

/** Why an operation is refused, thrown where that becomes clear: the draft it was at work on is dropped. */
interface Denial {
  readonly reason: Reason;
  /** What would help, given the account as it is. */
  readonly help?: ((account: Account) => Partial<Help>) | undefined;
}

type Help = Pick<Refused, 'missing' | 'nextReset' | 'packs' | 'plans'>;

interface Debit {
  readonly debits: readonly Slice[];
}

/** A stretch of a subscription, by its number. */
interface Span {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The mark of accounts of these rules: the catalog, the form of an account, and the rules themselves. */
const RULES: string = 'teamline/1/1c89e9';

/** Behind everything that happens, and the largest amount. */
const NEVER: number = 2 ** 53 - 1;

/** The end of the year 9999. What happens before can still end at an instant that a `Date` holds. */
const LATEST: number = 253_402_300_800_000;

const NONE: readonly never[] = [];

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Draft extends Mutable<Omit<Account, 'grants' | 'subscription'>> {
  /** In the order in which they were recorded. */
  grants: Mutable<Grant>[];
  subscription: Mutable<Subscription> | null;
  events: AccountEvent[];
  /** What the operation recorded. */
  made: IssuedGrant[];
}

/** What a plan gives in one of its billing cycles. */
interface Terms {
  readonly cycle: CycleId;
  readonly length: Length;
  readonly credits: readonly Allotment[];
  /** In the smallest unit of the currency. */
  readonly price: number;
  /** What it gives before the first cycle, if anything. */
  readonly trial?: readonly Allotment[];
}

type Pot = 'amount' | 'left' | 'issued' | 'expired' | 'revoked';

/** Calendar months, then days on the wall clock, then milliseconds. */
export type Length = readonly [number, number, number];

const DAY: number = 86_400_000;

const clock: Intl.DateTimeFormat = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** An administrator grants credits, with dates of their own if need be. The key is what the grant is called. */
export function grant(account: Account, bucket: BucketId, amount: number, at: number, key: string, more: GrantOptions = {}): Result {
  return add(account, 'administrator', bucket, amount, at, key, more);
}

/** Takes a pending cancellation back. */
export function resume(account: Account, at: number, key?: string): Result {
  return operate(account, at, key, cancelRule, [], (draft) => {
    current(draft).cancelAt = null;
  });
}

/** Nothing but the passing of time. */
export function query(account: Account, at: number): Result {
  return operate(account, at, undefined, issueRule, [], () => {});
}

/** What is to come, the soonest first: which amount expires when, and when the next renewal is. */
export function nextEvents(account: Account, at: number): readonly NextEvent[] {
  return comingUp(advance(account, at));
}

/** Whether a consumption of an amount would be done, and whole. */
export function check(account: Account, amount: number, at: number): boolean {
  const result = query(account, at);
  return result.ok && isWhole(amount, 0) && amount <= result.account.available;
}

/** Credits of any amount were paid for: valid as long as their bucket says, from now or from the payment on. */
export function topUp(account: Account, bucket: BucketId, amount: number, at: number, key: string, from?: number): Result {
  return add(account, 'purchase', bucket, amount, at, key, { from });
}

/** Takes reserved credits from the front, without an amount all of them, and gives the rest back. */
export function capture(account: Account, hold: string, at: number, key?: string, amount?: number): Result {
  return endHold(account, hold, at, key, 'hold_already_captured', amount);
}

/** Gives back what a hold reserves. */
export function release(account: Account, hold: string, at: number, key?: string): Result {
  return endHold(account, hold, at, key, 'hold_already_released', 0);
}

/** An account, empty, or with a subscription that begins at once and is called `subscription`. */
export function openAccount(at: number): Account;
export function openAccount<P extends PlanId>(plan: P, cycle: PlanCycles[P], at: number): Account;
export function openAccount(plan: PlanId | number, cycle?: CycleId, at: PlanId | number = plan): Account {
  const empty = accountOf({ next: LATEST, grants: [], places: [], available: 0, holds: [], subscription: null, past: {} }, at as number, 0, []);
  return typeof plan === 'number' ? empty : subscribe(empty, plan, cycle as never, at as number, 'subscription').account;
}

/** What an account comes to at an instant. Asking changes nothing. */
export function balance(account: Account, at: number): Balance {
  const draft = advance(account, at);
  const { now, subscription } = draft;
  const grants = payersOf(draft);
  return {
    at: now,
    available: sumOf(grants, 'left'),
    held: sumOf(draft.holds.flatMap(({ slices }) => slices)),
    overage: 0,
    buckets: {},
    grants,
    subscription: subscription && { ...subscription, status: subscription.hasEnded ? 'ended' : subscription.isLapsed ? 'lapsed' : subscription.cancelAt != null ? 'canceling' : subscription.number === 0 ? 'trialing' : 'active' },
  };
}

/**
 * Ends the subscription with its running cycle, or immediately, and its credits with it. Purchased credits are not
 * touched. Without a mode: at cycle end.
 */
export function cancel(account: Account, at: number, key?: string, mode?: 'at cycle end' | 'immediately'): Result {
  return operate(account, at, key, cancelRule, ['cancel', mode], (draft) => {
    const subscription = current(draft);
    // A lapsed subscription has no running cycle to wait for.
    if (subscription.isLapsed || mode === 'immediately') {
      endSubscription(draft, subscription, -NEVER);
    } else subscription.cancelAt = subscription.end;
  });
}

/**
 * Starts a subscription, and issues the credits of its first cycle, or those of its trial.
 * Its cycles are counted from now, or from the `anchor`. The key is what the subscription is called.
 */
export function subscribe<P extends PlanId>(account: Account, plan: P, cycle: PlanCycles[P], at: number, key: string, anchor?: number): Result {
  return operate(account, at, key, issueRule, ['subscribe', plan, cycle, anchor], (draft) => {
    const old = draft.subscription;
    if (old && !old.hasEnded) deny('already_subscribed');
    const terms = termsOf({ plan, cycle }) ?? deny();
    const ends = trialEnd(plan, draft.now);
    const credits = ends == null ? terms.credits : (terms.trial ?? []);
    if (!hasRoom(draft, sumOf(credits))) deny('out_of_range');
    const zero = anchor ?? ends ?? draft.now;
    const span = spanAt({ anchor: zero, first: 1 }, terms, ends ?? draft.now);
    const subscription = (draft.subscription = {
      id: key,
      term: (old?.term ?? 0) + 1,
      plan,
      cycle: terms.cycle,
      anchor: zero,
      ...span,
      first: 2 - span.number,
      number: ends == null ? 1 : 0,
      // An anchor that is still to come ends a first cycle that is short.
      start: ends != null || span.number < 1 ? draft.now : span.start,
      end: ends ?? span.end,
      isLapsed: false,
      paid: ends == null ? [1] : [],
      given: [],
      cancelAt: null,
      hasEnded: false,
      following: null,
    });
    if (ends == null) issue(draft, subscription, terms, subscription);
    else beginTrial(draft, subscription, credits);
  }, [], [anchor]);
}

/**
 * The payment for a cycle arrived, without a number for the one of this moment. Its credits are issued from now to the
 * end of the cycle; those of a later cycle when it begins. Missed cycles are not made up.
 */
export function renew(account: Account, at: number, key?: string, cycle?: number): Result {
  return operate(account, at, key, issueRule, ['renew', cycle], (draft) => {
    const subscription = current(draft);
    const running = spanNow(draft, subscription).number;
    const number = cycle ?? running;
    if (!isWhole(number, 1)) deny();
    if (subscription.paid.includes(number)) deny('already_issued');
    if (number < running) deny('expiry_in_past');
    const then = number === running ? subscription : inNextCycle(subscription);
    const terms = termsOf(then) ?? deny();
    if (number >= spanAt(then, terms, LATEST - 1).number) deny('out_of_range');
    const span = spanOf(then, terms, number);
    // The first cycle after a trial may be one that began before the trial ends.
    const from = Math.max(span.start, subscription.end);
    if (from >= (subscription.cancelAt ?? NEVER)) deny('subscription_ended');
    if (!hasRoom(draft, sumOf(terms.credits))) deny('out_of_range');
    subscription.paid = [...subscription.paid, number];
    if (number === running) beginCycle(draft, subscription, terms, span);
    else issue(draft, then, terms, span, from);
  });
}

/**
 * Reserves credits in the order in which they pay. The key is what the hold is called.
 * It times out after `timeout` milliseconds, or never; what is not captured by then comes back.
 */
export function hold(account: Account, amount: number, at: number, key: string, timeout?: number): Result {
  return operate(account, at, key, consumeRule, ['hold', amount, timeout], (draft) => {
    const until = timeout == null ? null : draft.now + timeout;
    if ((until ?? NEVER) <= draft.now) deny('expiry_in_past');
    const taken = debit(draft, amount);
    draft.holds = [...draft.holds, { id: key, slices: taken.debits, until }];
    return { ...taken, holdUntil: until };
  }, [amount], [timeout]);
}

/**
 * Forgets what was decided before an instant: those keys may be used again, and those consumptions not be refunded any
 * more. Grants that ended before it are summed up. Open holds stay.
 */
export function forget(account: Account, before: number): Account {
  const draft = advance(account, account.now);
  const isOver = ({ left, until }: Grant): boolean => left === 0 && (until ?? NEVER) < Math.min(before, draft.now);
  const over: readonly Totals[] = [draft.past, ...draft.grants.filter(isOver)];
  draft.grants = draft.grants.filter((grant) => !isOver(grant));
  draft.past = { issued: sumOf(over, 'issued'), expired: sumOf(over, 'expired'), revoked: sumOf(over, 'revoked') };
  const outcomes = (draft.kept as readonly unknown[]).flat(Infinity) as readonly (Outcome | null)[];
  draft.kept = [];
  for (const outcome of outcomes) {
    if (outcome && (outcome.at >= before || draft.holds.some((hold) => hold.id === outcome.id))) draft.kept = keep(draft.kept, outcome);
  }
  return close(draft);
}

/**
 * Gives back a consumption or a capture, by its key, from the end of what paid for it; without an amount all that was not
 * given back yet. What comes back to credits that have expired is lost.
 */
export function refund(account: Account, of: string, at: number, key?: string, amount?: number): Result {
  return operate(account, at, key, consumeRule, ['refund', of, amount], (draft) => {
    const paid = recall(draft.kept, of) ?? deny();
    const { debits, holdUntil } = paid.receipt as Receipt;
    const slices = holdUntil === undefined ? (paid.slices ?? debits) : undefined;
    if (!slices) return deny();
    const refundable = sumOf(slices);
    const wanted = amount ?? refundable;
    if (wanted > refundable) deny('exceeds_refundable');
    const rest = refundable - wanted;
    const { debits: stood, ...given } = giveBack(draft, slices, rest);
    draft.kept = keep(draft.kept, { ...paid, slices: stood });
    if (!hasRoom(draft, 0)) deny('out_of_range');
    return given;
  }, [amount ?? 0]);
}

/** An administrator takes the rest of a grant away. What is reserved stays reserved. */
export function voidGrant(account: Account, grant: string, at: number, key?: string): Result {
  return operate(account, at, key, purchaseRule, ['void', grant], (draft) => {
    const found = find(draft, grant) ?? deny();
    if (found.isVoided) deny('already_voided');
    found.isVoided = true;
    return { revoked: lose(draft, found, 'revoked') };
  });
}

/**
 * Money went back for a purchase; `refundedTotal`, in the smallest unit of the currency, is all that went back so far.
 * Credits are taken away by the running total, rounded up, so that several small refunds never take more than one
 * large one; what has been used already is the shortfall.
 */
export function refundPurchase(account: Account, purchase: string, refundedTotal: number, pricePaid: number, at: number, key?: string): Result {
  return operate(account, at, key, purchaseRule, ['refundPurchase', purchase, refundedTotal, pricePaid], (draft) => {
    const found = find(draft, purchase);
    if (found?.source !== 'purchase') return deny();
    if (refundedTotal > pricePaid) deny('exceeds_refundable');
    const due = (BigInt(found.issued) * BigInt(refundedTotal) + BigInt(pricePaid - 1)) / BigInt(pricePaid);
    const wanted = Math.max(0, Number(due) - (found.revoked ?? 0));
    const revoked = lose(draft, found, 'revoked', Math.min(wanted, found.left));
    return { revoked, shortfall: wanted - revoked };
  }, [refundedTotal, pricePaid || NaN]);
}

/**
 * Takes credits, in the order in which they pay. Under a key the same request is done once however often it comes,
 * and it can be refunded.
 */
export function consume(account: Account, amount: number, at: number, key?: string): Result {
  return spend(account, amount, at, key, amount);
}

/**
 * Another plan, in the same billing cycle unless another one is named. More credits, or as many at a higher price, are an
 * upgrade, all else is a downgrade. An upgrade: grants the difference; a downgrade: at cycle end; another length of the cycle:
 * at cycle end.
 */
export function changePlan<P extends PlanId>(account: Account, plan: P, at: number, key: string, cycle?: PlanCycles[P]): Result {
  return operate(account, at, key, changeRule, ['change', plan, cycle], (draft) => {
    const old = current(draft);
    const before = termsOf(old) ?? deny();
    const after = termsOf({ plan, cycle: cycle ?? old.cycle }) ?? termsOf({ plan, cycle }) ?? deny();
    // Cycles that were paid for ahead keep their length.
    if (paidAhead(old) < NEVER && !(String((termsOf(inNextCycle(old)) ?? after).length) === String(after.length))) deny('already_issued');
    const span = spanNow(draft, old);
    if (plan === old.plan && after.cycle === old.cycle) old.following = null;
    else if (old.isLapsed || (String(before.length) === String(after.length) && (sumOf(after.credits) - sumOf(before.credits) || after.price - before.price) > 0)) {
      draft.subscription = switchPlan(old, { plan, cycle: after.cycle }, span.number, span.start);
      note(draft, 'plan changed', { plan });
      // Without a running cycle there is nothing to adjust: the next payment is for the new plan.
      if (old.isLapsed) return {};
      // A plan that cannot be tried leaves a running trial what it has.
      if (span.number === 0 && !after.trial) return {};
      const { length } = draft.events;
      adjustCredits(draft, before, after, key);
      const revoked = draft.events.slice(length).flatMap((event) => (event.kind === 'revoked' ? [event] : []));
      return { revoked: sumOf(revoked) };
    } else old.following = { plan, cycle: after.cycle };
    return {};
  });
}

function find(draft: Draft, id: string): Mutable<Grant> | undefined {
  return draft.grants.find((grant) => grant.id === id);
}

/** An id for a grant that the rules create: with a mark behind it if it is taken. */
function freeId(draft: Draft, id: string): string {
  return find(draft, id) ? freeId(draft, id + "'") : id;
}

/** Whether another amount keeps the account within the range of exact whole numbers. */
function hasRoom(draft: Draft, amount: number): boolean {
  return sumOf(draft.grants, 'left') + sumOf(draft.holds.flatMap(({ slices }) => slices)) <= NEVER - amount;
}

/** A hold is over; its slices are for the caller to move. */
function closeHold(draft: Draft, id: string, closed: Reason): void {
  draft.holds = draft.holds.filter((one) => one.id !== id);
  draft.kept = keep(draft.kept, { ...(recall(draft.kept, id) as Outcome), reason: closed });
}

/** The subscription that has not ended. */
function current({ subscription }: Draft): Mutable<Subscription> {
  if (!subscription) return deny();
  return subscription.hasEnded ? deny('subscription_ended') : subscription;
}

function endHold(account: Account, hold: string, at: number, key: string | undefined, closed: 'hold_already_captured' | 'hold_already_released', wanted?: number): Result {
  return operate(account, at, key, consumeRule, [closed, hold, wanted], (draft) => {
    const found = draft.holds.find((one) => one.id === hold);
    if (!found) return deny(recall(draft.kept, hold)?.reason ?? 'unknown_reference');
    const reserved = sumOf(found.slices);
    const amount = wanted ?? reserved;
    if (amount > reserved) deny('exceeds_hold');
    closeHold(draft, hold, closed);
    const { debits, ...given } = giveBack(draft, found.slices, amount);
    return closed === 'hold_already_captured' ? { debits, ...given } : given;
  }, [wanted ?? 0]);
}

function comingUp(draft: Draft): readonly NextEvent[] {
  const events: NextEvent[] = [];
  const { subscription } = draft;
  for (const { id, from, until, term, left: amount } of draft.grants) {
    // What a subscription was to issue after its end does not come.
    if (amount === 0 || (term && from >= (subscription?.cancelAt ?? NEVER))) continue;
    if (from > draft.now) events.push({ at: from, what: 'starts', id, amount });
    if (until != null) events.push({ at: until, what: 'expires', id, amount });
  }
  for (const { id, until, slices } of draft.holds) {
    if (until != null) events.push({ at: until, what: 'hold times out', id, amount: sumOf(slices) });
  }
  if (isActive(subscription)) {
    events.push({ at: subscription.end, what: subscription.cancelAt == null ? 'renewal' : 'end', id: subscription.id, amount: 0 });
  }
  return events.sort((a, b) => a.at - b.at);
}

/** The grants that may pay now, the first to pay first. */
function payersOf(draft: Draft): Mutable<Grant>[] {
  return draft.grants.filter((grant) => grant.left > 0 && grant.from <= draft.now).sort(compare);
}

/** The next cycle behind the last one that ran which is paid for. `NEVER` if there is none. */
function paidAhead(subscription: Subscription): number {
  return Math.min(NEVER, ...subscription.paid.filter((cycle) => cycle > subscription.number));
}

/** The end of the running cycle; of a lapsed subscription the start of a cycle that is paid for. */
function boundaryOf({ subscription }: Draft): number {
  if (!subscription || subscription.hasEnded) return LATEST;
  if (!subscription.isLapsed) return subscription.end;
  const ahead = paidAhead(subscription);
  const terms = termsOf(subscription);
  return ahead < NEVER && terms ? spanOf(subscription, terms, ahead).start : LATEST;
}

function add(account: Account, source: GrantSource, bucket: BucketId, amount: number, at: number, key: string, more: GrantOptions): Result {
  return operate(account, at, key, purchaseRule, [source, bucket, amount, { ...more }], (draft) => grantCredits(draft, key, bucket, source, amount, more), [amount || NaN], [more.from, more.until]);
}

/** Ends a subscription, and what it issued to begin at an instant or later: what is to come. */
function endSubscription(draft: Draft, subscription: Mutable<Subscription>, from = draft.now): void {
  subscription.hasEnded = true;
  subscription.cancelAt = draft.now;
  subscription.following = null;
  note(draft, 'subscription ended');
  for (const grant of draft.grants) {
    if (grant.term === subscription.term && grant.from >= from) {
      lose(draft, grant, 'expired');
      grant.until = draft.now;
    }
  }
}

/** What pays an amount, of grants of which so much was used already. */
function take(grants: readonly Grant[], places: readonly number[], used: number, wanted: number): readonly Slice[] {
  const slices: Slice[] = [];
  let start = used;
  let rest = wanted;
  for (const place of places) {
    if (rest === 0) break;
    const { id, bucket, left } = grants[place] as Grant;
    const amount = Math.min(left - start, rest);
    start = Math.max(0, start - left);
    if (amount > 0) {
      slices.push({ grant: id, bucket, amount });
      rest -= amount;
    }
  }
  return slices;
}

/** Credits of a grant are lost, without an amount all that it has left. Gives how many. */
function lose(draft: Draft, grant: Mutable<Grant>, kind: 'expired' | 'revoked', amount = grant.left): number {
  if (amount > 0) {
    grant.left -= amount;
    grant[kind] = (grant[kind] ?? 0) + amount;
    note(draft, kind, { grant: grant.id, amount });
  }
  return amount;
}

/**
 * Credits beyond those that are kept come back to their grants, last slice first. What comes back to a grant that has ended
 * is lost: to one that ends before `edge`. `debits` are the slices that are kept.
 */
function giveBack(draft: Draft, slices: readonly Slice[], kept = 0, edge = draft.now + 1): { readonly debits: readonly Slice[]; readonly credits: readonly Slice[]; readonly forfeited: number } {
  const debits: Slice[] = [];
  const credits: Slice[] = [];
  let forfeited = 0;
  let rest = sumOf(slices) - kept;
  for (const slice of slices.slice().reverse()) {
    const amount = Math.min(rest, slice.amount);
    const grant = find(draft, slice.grant);
    rest -= amount;
    if (amount < slice.amount) debits.unshift({ ...slice, amount: slice.amount - amount });
    if (grant) grant.left += amount;
    if (grant && !grant.isVoided && (grant.until ?? NEVER) >= edge) {
      if (amount > 0) credits.push({ ...slice, amount });
    } else {
      forfeited += amount;
      if (grant) lose(draft, grant, grant.isVoided ? 'revoked' : 'expired');
    }
  }
  return { debits, credits, forfeited };
}

/** One decision: takes an amount from the grants that pay first. */
function debit(draft: Draft, amount: number, places: readonly number[] = payersOf(draft).map((grant) => draft.grants.indexOf(grant))): Debit {
  const debits = take(draft.grants, places, 0, amount);
  for (const slice of debits) (find(draft, slice.grant) as Mutable<Grant>).left -= slice.amount;
  if (sumOf(debits) < amount) deny('insufficient_credits', (account) => adviceOn(account, amount));
  return { debits };
}

/** In this order: hold time-outs, expiries, starts, then the end, renewal or next issue of the subscription. */
function passInstant(draft: Draft): void {
  const now = nextInstant(draft);
  const ending = (draft.subscription?.cancelAt ?? NEVER) <= now ? draft.subscription?.term : undefined;
  const starting = draft.grants.filter(
    ({ from, left, term }) => left > 0 && from > draft.now && from <= now && (term === undefined || term !== ending),
  );
  draft.now = now;
  for (const { id, until, slices } of draft.holds) {
    if ((until ?? NEVER) > now) continue;
    note(draft, 'hold timed out', { hold: id, amount: sumOf(slices) });
    closeHold(draft, id, 'hold_expired');
    // What comes back now still reaches the grants that end now.
    giveBack(draft, slices, 0, now);
  }
  for (const grant of draft.grants) {
    if ((grant.until ?? NEVER) <= now) lose(draft, grant, 'expired');
  }
  for (const grant of starting) start(draft, grant);
  const { subscription } = draft;
  if (subscription && boundaryOf(draft) <= now) passCycleEnd(draft, subscription);
}

/** The account that a draft has become. */
function close(draft: Draft): Account {
  const payers = payersOf(draft);
  draft.next = nextInstant(draft);
  draft.places = payers.map((grant) => draft.grants.indexOf(grant));
  draft.available = sumOf(payers, 'left');
  return accountOf(draft, draft.now, 0, draft.kept);
}

/** The subscription ends, or its next cycle begins if it is paid for; else it lapses. */
function passCycleEnd(draft: Draft, old: Mutable<Subscription>): void {
  const subscription: Mutable<Subscription> = old.isLapsed ? old : inNextCycle(old);
  const terms = termsOf(subscription);
  if (old.cancelAt != null || !terms) return endSubscription(draft, old);
  draft.subscription = subscription;
  if (old.following) note(draft, 'plan changed', { plan: subscription.plan });
  const cycle = old.isLapsed ? spanOf(old, terms, paidAhead(old)) : spanAt(subscription, terms, draft.now);
  if (subscription.paid.includes(cycle.number)) beginCycle(draft, subscription, terms, cycle);
  else {
    subscription.isLapsed = true;
    note(draft, 'lapsed');
  }
}

/** A subscription with another plan from a cycle on. Cycles of another length are counted from there. */
function switchPlan(old: Subscription, following: Sold, first: number, anchor: number): Subscription {
  return { ...old, ...following, following: null, ...(!(String(termsOf(old)?.length) === String(termsOf(following)?.length)) && { first, anchor }) };
}

/** The cycle that holds this moment, also where it was not paid for. */
function spanNow(draft: Draft, subscription: Subscription): Span {
  const terms = subscription.isLapsed && termsOf(subscription);
  return terms ? spanAt(subscription, terms, draft.now) : subscription;
}

/** A subscription as it will be from the next cycle on. */
function inNextCycle(old: Subscription): Subscription {
  return old.following ? switchPlan(old, old.following, old.number + 1, old.end) : old;
}

/** The cycle with a number, counted from the anchor. */
function spanOf(from: Anchor, terms: Pick<Terms, 'length'>, number: number): Span {
  const index = number - from.first;
  return { number, start: later(from.anchor, terms.length, index), end: later(from.anchor, terms.length, index + 1) };
}

/** The cycle that holds an instant: an estimate that is never too late leads to it. */
function spanAt(from: Anchor, terms: Pick<Terms, 'length'>, at: number): Span {
  let index = Math.floor((at - from.anchor) / (terms.length[0] * 2_629_746_000 + terms.length[1] * DAY + terms.length[2]));
  while (later(from.anchor, terms.length, index) <= at) index++;
  return spanOf(from, terms, from.first + index - 1);
}

/** What would let a consumption through that does not fit: each pack and each plan is tried. */
function adviceOn(account: Account, amount: number): Help {
  const { now, available, subscription } = account;
  // A key that no app has.
  const key = '\0\0';
  const fits = (result: Result): boolean => result.ok && check(result.account, amount, now);
  return {
    missing: amount - available,
    nextReset: isActive(subscription) && subscription.cancelAt == null ? subscription.end : null,
    packs: NONE,
    plans: planIds.filter((plan) => fits(changePlan(account, plan, now, key))),
  };
}

/** The sum of one property of things, 0 where they do not have it. */
function sumOf(things: readonly { readonly [P in Pot]?: number | undefined }[], key: Pot = 'amount'): number {
  return things.reduce((sum, thing) => sum + (thing[key] ?? 0), 0);
}

function accountOf({ next, grants, places, available, holds, subscription, past }: Omit<Account, 'rules' | 'now' | 'used' | 'kept'>, now: number, used: number, kept: Kept): Account {
  return { rules: RULES, now, used, kept, next, grants, places, available, holds, subscription, past };
}

/**
 * An account at an instant, or at the newest that it knows, with what happens until then. An account of older rules of
 * the same catalog goes on by these; for one of another catalog it throws `{ reason }`.
 */
function advance(account: Account, at: number): Draft {
  if (!account.rules.startsWith('teamline/1/')) deny('other_rules');
  const now = Math.max(at, account.now);
  const draft = accountOf(account, account.now, 0, account.kept) as Draft;
  draft.grants = draft.grants.map((grant) => ({ ...grant }));
  draft.subscription = draft.subscription && { ...draft.subscription, given: givenBefore(draft, draft.subscription) };
  draft.events = [];
  draft.made = [];
  debit(draft, account.used, account.places);
  while (nextInstant(draft) <= now) passInstant(draft);
  draft.now = now;
  // What was recorded on the way is not the operation's.
  draft.made = [];
  return draft;
}

/**
 * Where nothing has happened since the newest instant, and the payers have enough, only what was spent changes;
 * everything else is shared.
 */
function spend(account: Account, amount: number, at: number, key: string | undefined, asked: unknown): Result {
  const { kept } = account;
  const used = account.used + amount;
  if (
    isWhole(at, account.now) && at < account.next && isWhole(amount, 1) && used <= account.available && account.rules === RULES &&
    (key == null || !recall(kept, key))
  ) {
    const debits = take(account.grants, account.places, account.used, amount);
    const later = key == null ? kept : keep(kept, { id: key, what: asked, at, receipt: { debits } });
    return { ok: true, account: accountOf(account, at, used, later), debits, isReplayed: false, events: NONE, rule: consumeRule };
  }
  return operate(account, at, key, consumeRule, asked, (draft) => {
    return debit(draft, amount);
  }, [amount]);
}

/** Whether there is a subscription in a trial, or in a cycle that is paid for. */
function isActive(subscription: Subscription | null): subscription is Subscription {
  return subscription != null && !subscription.hasEnded && !subscription.isLapsed;
}

function isWhole(value: number, least: number): boolean {
  return Number.isInteger(value) && value >= least;
}

/**
 * Decides an operation. One that is earlier than the newest instant is taken at that instant, and one whose key came
 * before gets the answer that it got then. `amounts` are its amounts, with `NaN` for one that is 0 and must not be;
 * `times` are other instants that it names.
 */
function operate(account: Account, at: number, key: string | undefined, rule: Rule, asked: unknown, decide: (draft: Draft) => Receipt | void, amounts: readonly number[] = [], times: readonly (number | null | undefined)[] = []): Result {
  let draft: Draft | undefined;
  let receipt: Receipt | Reason;
  let help: Denial['help'];
  let kept: string | undefined;
  let isReplayed = false;
  try {
    for (const time of [at, ...times]) if (time != null && !(isWhole(time, -LATEST) && time <= LATEST)) deny('invalid_time');
    draft = advance(account, at);
    const before = recall(draft.kept, key);
    if (before) {
      if (JSON.stringify(before.what) !== JSON.stringify(asked)) deny('key_conflict');
      isReplayed = true;
      receipt = before.receipt;
    } else {
      for (const amount of amounts) {
        if (!isWhole(amount, 0)) deny('invalid_amount');
        if (amount > NEVER) deny('out_of_range');
      }
      kept = key;
      receipt = { ...decide(draft), ...(draft.made[0] && { grants: draft.made }) };
    }
  } catch (thrown) {
    ({ reason: receipt, help } = thrown as Denial);
    if (!receipt) throw thrown;
    if (draft) draft = advance(account, at);
  }
  if (draft && kept != null) {
    draft.kept = keep(draft.kept, { id: kept, what: asked, at: draft.now, receipt });
  }
  const later = draft ? close(draft) : account;
  const events = draft ? draft.events : NONE;
  if (typeof receipt === 'object') return { ok: true, account: later, debits: NONE, isReplayed, events, rule, ...receipt };
  return { ok: false, account: later, reason: receipt, missing: 0, nextReset: null, packs: NONE, plans: NONE, isReplayed, events, rule, ...help?.(later) };
}

/** Records credits that do not come from the plan, if nothing speaks against it. */
function grantCredits(draft: Draft, id: string, bucket: BucketId, source: GrantSource, amount: number, { from = draft.now, until, ...traits }: GrantOptions): Receipt {
  const { subscription } = draft;
  const natural = endOf(bucket, from, isActive(subscription) ? subscription.end : undefined);
  const end = until === undefined ? natural : until;
  if (end === undefined) return deny('subscription_ended');
  if (find(draft, id)) deny('key_conflict');
  if ((end ?? NEVER) <= Math.max(draft.now, from)) deny('expiry_in_past');
  if (!hasRoom(draft, amount)) deny('out_of_range');
  record(draft, id, bucket, source, amount, from, end, traits);
  return {};
}

/** Something happens now. */
function note<K extends AccountEvent['kind']>(draft: Draft, kind: K, more?: Details<K>): void {
  draft.events.push({ kind, at: draft.now, ...more } as AccountEvent);
}

/** Records a grant, which starts at once if its time has come. */
function record(draft: Draft, id: string, bucket: BucketId, source: GrantSource, amount: number, from: number, until: number | null, more?: Partial<Grant>): void {
  const grant: Mutable<Grant> = { id, bucket, source, from, until, issued: amount, left: amount, ...more };
  draft.grants.push(grant);
  draft.made.push({ id, bucket, amount, from, until });
  note(draft, 'issued', { grant: id, amount });
  if (from <= draft.now) start(draft, grant);
}

/** Less than zero if `a` pays first: by bucket, expiry, start, then in the order of recording, which sorting keeps. */
function compare(a: Grant, b: Grant): number {
  return (
    (a.priority ?? (0)) - (b.priority ?? (0)) ||
    (a.until ?? NEVER) - (b.until ?? NEVER) ||
    a.from - b.from
  );
}

/** Without a reason: what is named is not known. */
function deny(reason: Reason = 'unknown_reference', help?: Denial['help']): never {
  throw { reason, help };
}

/**
 * Issues what a cycle gives, from now or from its start on, as far as it was not issued already. An
 * amount beyond the range of exact whole numbers is not issued.
 */
function issue(draft: Draft, subscription: Subscription, terms: Terms, cycle: Span, at = draft.now): void {
  const { id: name, term } = subscription;
  terms.credits.forEach((allotment, index) => {
    const { bucket } = allotment;
    const span = cycle;
    const ahead = issuedFor(draft, term, bucket, span);
    const amount = allotment.amount - ahead;
    if (amount <= 0) return;
    const { number, start, end } = span;
    const id = freeId(draft, `${name}:${number}${index > 0 ? `:${bucket}` : ''}`);
    const from = Math.max(at, start);
    const until = endOf(bucket, from, end);
    if (hasRoom(draft, amount)) record(draft, id, bucket, 'cycle', amount, from, until, { term, number });
    else note(draft, 'not issued', { grant: id, amount });
  });
}

/** A cycle that is paid for begins, and issues its credits from now on. */
function beginCycle(draft: Draft, subscription: Mutable<Subscription>, terms: Terms, cycle: Span): void {
  Object.assign(subscription, cycle, { isLapsed: false });
  // What was paid for ahead has started a moment ago.
  subscription.given = subscription.given.filter(({ at }) => at === draft.now);
  note(draft, 'cycle began', { cycle: cycle.number });
  issue(draft, subscription, terms, cycle);
}

/** The terms of a plan in a billing cycle, or in its only one. Undefined for a plan that is not sold so, or not any more. */
function termsOf({ plan, cycle }: { readonly plan: PlanId; readonly cycle?: CycleId | undefined }): Terms | undefined {
  if (plan === 'solo' && cycle === 'monthly') return { cycle: 'monthly', length: [1, 0, 0], credits: [], price: 0 };
  if (plan === 'solo' && cycle === 'yearly') return { cycle: 'yearly', length: [12, 0, 0], credits: [], price: 0 };
  if (plan === 'team' && cycle === 'monthly') return { cycle: 'monthly', length: [1, 0, 0], credits: [], price: 800, trial: [] };
  if (plan === 'team' && cycle === 'yearly') return { cycle: 'yearly', length: [12, 0, 0], credits: [], price: 8_000, trial: [] };
  if (plan === 'company' && cycle === 'monthly') return { cycle: 'monthly', length: [1, 0, 0], credits: [], price: 1_500, trial: [] };
  if (plan === 'company' && cycle === 'yearly') return { cycle: 'yearly', length: [12, 0, 0], credits: [], price: 15_000, trial: [] };
  if (plan === 'enterprise' && cycle === 'monthly') return { cycle: 'monthly', length: [1, 0, 0], credits: [], price: NEVER };
  if (plan === 'enterprise' && cycle === 'yearly') return { cycle: 'yearly', length: [12, 0, 0], credits: [], price: NEVER };
  return undefined;
}

/** When something happens by itself next. */
function nextInstant(draft: Draft): number {
  return Math.min(
    boundaryOf(draft),
    comingUp(draft)[0]?.at ?? LATEST,
  );
}

/** The instant a length after another one, or some times the length. */
function later(at: number, length: Length, times = 1): number {
  const [months, days, milliseconds] = length;
  if ((months === 0 && days === 0) || times === 0) return at + milliseconds * times;
  const wall = addMonths(toWall(at), months * times) + days * times * DAY;
  return toInstant(wall) + milliseconds * times;
}

/** What is kept under an id; nothing without one, for no app has such a key. */
function recall(kept: Kept | null | undefined, id = '\0', depth = 1): Outcome | undefined {
  if (!kept?.[0] || kept[0].id === id) return kept?.[0];
  return recall(kept[(id.charCodeAt(id.length - depth) & 7) + 1] as Kept, id, depth + 1);
}

/** The same with one thing more, or with another thing for its id. All other nodes are shared. */
function keep(kept: Kept | null | undefined, thing: Outcome, depth = 1): Kept {
  if (!kept?.[0]) return [thing];
  const copy = kept.slice() as [Outcome, ...(Kept | null | undefined)[]];
  const { id } = thing;
  const place = (id.charCodeAt(id.length - depth) & 7) + 1;
  if (copy[0].id === id) copy[0] = thing;
  else copy[place] = keep(copy[place] as Kept, thing, depth + 1);
  return copy;
}

/** Adjusts the credits of the running issue, bucket by bucket. */
function adjustCredits(draft: Draft, before: Terms, after: Terms, key: string): void {
  const { now } = draft;
  const subscription = current(draft);
  const { term } = subscription;
  const gives = ({ credits, trial = [] }: Terms): readonly Allotment[] => (subscription.number === 0 ? trial : credits);
  const done = new Set<BucketId>();
  for (const allotment of [...gives(after), ...gives(before)]) {
    const { bucket } = allotment;
    if (done.has(bucket)) continue;
    done.add(bucket);
    const wanted = amountIn(gives(after), bucket);
    const span = subscription;
    const given = subscription.given.filter(({ at }) => at >= span.start);
    const had = amountIn(given, bucket);
    const amount = Math.max(0, wanted - had);
    if (amount > 0) {
      if (!hasRoom(draft, amount)) deny('out_of_range');
      const id = freeId(draft, find(draft, key) ? `${key}:${bucket}` : key);
      const until = endOf(bucket, now, span.end);
      record(draft, id, bucket, 'plan change', amount, now, until, { term, number: span.number });
    }
    const changed = amount;
    setGiven(draft, bucket, had + changed);
  }
}

function amountIn(amounts: readonly Allotment[], bucket: BucketId): number {
  return amounts.find((one) => one.bucket === bucket)?.amount ?? 0;
}

/** Issues the credits of a trial, which end with it. */
function beginTrial(draft: Draft, subscription: Subscription, credits: readonly Allotment[]): void {
  const { id: name, term, start, end } = subscription;
  credits.forEach(({ bucket, amount }, index) => {
    const id = freeId(draft, `${name}:trial${index > 0 ? `:${bucket}` : ''}`);
    record(draft, id, bucket, 'trial', amount, start, end, { term });
  });
}

/**
 * The credits of a bucket that were issued for a stretch. Its number would not tell: cycles, and the issues inside them, are
 * counted apart.
 */
function issuedFor({ grants }: Draft, term: number, bucket: BucketId, { start, end }: Span): number {
  return sumOf(
    grants.filter(
      (grant) =>
        grant.source === 'cycle' && grant.term === term && grant.bucket === bucket && grant.from >= start && grant.from < end,
    ),
    'issued',
  );
}

/** A grant becomes spendable. */
function start(draft: Draft, grant: Mutable<Grant>): void {
  const { source, bucket, term, issued } = grant;
  const { now, subscription } = draft;
  if (subscription && subscription.term === term && (source === 'cycle' || source === 'trial')) {
    const together = subscription.given.filter((one) => one.bucket === bucket && one.at === now);
    setGiven(draft, bucket, sumOf(together) + issued);
  }
}

/** Remembers what the running issue gave, for plan changes inside it. */
function setGiven({ now: at, subscription }: Draft, bucket: BucketId, amount: number): void {
  if (!subscription) return;
  const others = subscription.given.filter((one) => one.bucket !== bucket);
  subscription.given = [...others, { bucket, amount, at }];
}

/** What the running cycle gave, for accounts of older rules, which did not remember it. */
function givenBefore({ now: at, grants }: Draft, { given, term, number }: Subscription): Subscription['given'] {
  // Of older rules, whatever the type says.
  if (given as unknown) return given;
  const own = grants.filter((one) => one.term === term && one.number === number && one.from <= at);
  const buckets = [...new Set(own.map(({ bucket }) => bucket))];
  return buckets.map((bucket) => ({ bucket, amount: sumOf(own.filter((one) => one.bucket === bucket), 'issued'), at }));
}

/** When the trial of a plan ends that begins at an instant. Undefined for a plan without one. */
function trialEnd(plan: PlanId, from: number): number | undefined {
  switch (plan) {
    case 'team':
      return later(from, [0, 14, 0]);
    case 'company':
      return later(from, [0, 30, 0]);
    default:
      return undefined;
  }
}

/**
 * When credits end that start at an instant, in a stretch that ends at `cycleEnd`. Null for never, undefined for credits
 * of a cycle where none is running.
 */
function endOf<E extends number | undefined>(_bucket: BucketId, _from: number, _cycleEnd: E): number | null | E {
  return deny();
}

/** The same day of a later month, or that month’s last day if it has no such day. */
function addMonths(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  return date.setUTCDate(Math.min(day, date.getUTCDate()));
}

/** What the clocks of Europe/Berlin show at an instant, as if it were UTC. */
function toWall(at: number): number {
  // Twice as fast as its parts, and only the order of the numbers matters: `9/8/2001, 21:46:40`.
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = clock.format(at).split(/\D+/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) + at - Math.floor(at / 1000) * 1000;
}

/** When the clocks show a time: the first time that they do, or as much later as they were put forward over it. */
function toInstant(wall: number): number {
  const ahead = (at: number): number => toWall(at) - at;
  const before = ahead(wall - 86_400_000);
  const after = ahead(wall + 86_400_000);
  return ahead(wall - before) !== before && ahead(wall - after) === after ? wall - after : wall - before;
}
