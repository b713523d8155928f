// The credit rules of Skills Video: who has how many credits, what pays first, and when they expire.
// Made by Planspec from plans/skills-video.plan (SHA-256 ee6ccf9da69336a4b82084f24ea3365d4b4331b783a45e759ddae94cc2685681).
// Do not edit: change the plan file and run `planspec build`.

import type { BucketId, CycleId, PackId, PlanId } from './index.ts';
import { canBuy, canUse, cost, planIds } from './index.ts';

/** The models that have a rate. */
export type PricedModelId = 'flux-schnell' | 'seedream-4' | 'imagen-4' | 'wan-2.2' | 'kling-2.1' | 'veo-3';

const packIds: readonly PackId[] = ['boost-500', 'boost-2500'];

/** The billing cycles that each plan is sold in. */
export interface PlanCycles {
  readonly free: 'monthly';
  readonly starter: 'monthly' | 'yearly';
  readonly pro: 'monthly' | 'yearly';
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
  /** The first of the grants that has credits; those before it are used up. */
  readonly first: number;
  /** What that grant has left; 0 if it says so itself. */
  readonly left: number;
  /** What was decided under which key. `forget` makes it shorter. */
  readonly outcomes: Kept;
  readonly books: Books;
}

/** The part of an account that a plain consumption leaves as it is. */
export interface Books {
  /** When something happens by itself next. */
  readonly next: number;
  /** How many of the grants may pay now. */
  readonly payers: number;
  /** Those that may pay now, in the order in which they pay, then all others. */
  readonly grants: readonly Grant[];
  /** Open reservations. */
  readonly holds: readonly Hold[];
  /** The last subscription, also after it has ended. */
  readonly subscription: Subscription | null;
  /** How many grants there have been. */
  readonly recorded: number;
  /** Sums of the grants that were forgotten. */
  readonly past: readonly Totals[];
}

/** A node of what is remembered: an outcome, and up to eight nodes behind it by the hash of the key. */
export type Kept = readonly [] | readonly [Outcome, ...(Kept | null | undefined)[]];

/** Credits issued together. What is not left, held, expired, revoked or carried was consumed. */
export interface Grant {
  readonly id: string;
  readonly bucket: BucketId;
  readonly source: GrantSource;
  /** Grants are counted in the order in which they are recorded. */
  readonly order: number;
  /** Not told any more of one that ran out with credits left. */
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
  /** Gone on into another grant. */
  readonly carried?: number;
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
  readonly content: string | number;
  /** What was done, or why it was refused. */
  readonly receipt: Receipt | Reason;
  /** What became of a hold; without it, it is open. */
  readonly hold?: 'captured' | 'released' | 'expired';
  /** What stands of a consumption after refunds. */
  readonly stands?: readonly Slice[];
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

/** Sums over grants of a bucket. */
export interface Totals {
  readonly bucket: BucketId;
  readonly issued: number;
  readonly expired: number;
  readonly revoked: number;
  readonly carried: number;
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
  /** What was lost by expiry since the operation before. */
  readonly expired: readonly Lost[];
  /** All that happened since the operation before, and by this one. */
  readonly events: readonly AccountEvent[];
  /** The line of the plan file that decided. */
  readonly rule: Rule;
}

/** The operation was refused. Of the account only the clock has moved, and the key is kept. */
export interface Refused {
  readonly ok: false;
  readonly account: Account;
  readonly reason: Reason;
  /** The credits that are missing. */
  readonly missing: number;
  /** When the plan gives credits again. */
  readonly nextReset: number | null;
  /** Packs that the customer may buy and that would do. */
  readonly packs: readonly PackId[];
  /** Plans that would do. */
  readonly plans: readonly PlanId[];
  readonly isReplayed: boolean;
  readonly expired: readonly Lost[];
  readonly events: readonly AccountEvent[];
  readonly rule: Rule;
}

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

export interface Rule {
  readonly file: string;
  /** Null where the file says nothing, and the language does. */
  readonly line: number | null;
  readonly text: string;
}

export interface Lost {
  readonly grant: string;
  readonly amount: number;
  readonly at: number;
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

/** An event without its instant. */
type Happening = AccountEvent extends infer E ? (E extends AccountEvent ? Omit<E, 'at'> : never) : never;

/** An account, empty, or with a subscription that begins at once and is called `subscription`. */
export function openAccount(at: number): Account;
export function openAccount<P extends PlanId>(plan: P, cycle: PlanCycles[P], at: number): Account;
export function openAccount(...opening: readonly [number] | readonly [PlanId, CycleId, number]): Account {
  const [plan, cycle, at = plan] = opening;
  const books = { next: NEVER, payers: 0, grants: [], holds: [], subscription: null, recorded: 0, past: [] };
  const empty = accountOf(Number(at), 0, 0, [], books);
  return typeof plan === 'number' ? empty : subscribe(empty, plan, cycle as never, empty.now, 'subscription').account;
}

/**
 * Starts a subscription, and issues the credits of its first cycle.
 * Its cycles are counted from now, or from the `anchor`. The key is what the subscription is called.
 */
export function subscribe<P extends PlanId>(account: Account, plan: P, cycle: PlanCycles[P], at: number, key: string, anchor?: number): Result {
  return operate(account, [at, anchor], key, ['subscribe', plan, cycle, anchor], rules.issue, (draft) => {
    const { now, subscription: old } = draft;
    if (old && !old.hasEnded) deny('already_subscribed');
    const terms = termsOf({ plan, cycle }) ?? deny('unknown_reference');
    if (!hasRoom(draft, sumOf(terms.credits))) deny('out_of_range');
    const zero = anchor ?? now;
    const index = stretchAt(zero, terms.length, now);
    const subscription = {
      id: key,
      term: (old?.term ?? 0) + 1,
      plan,
      cycle,
      anchor: zero,
      first: 1 - index,
      number: 1,
      // An anchor that is still to come ends a first cycle that is short.
      start: index < 0 ? now : later(zero, terms.length, index),
      end: later(zero, terms.length, index + 1),
      isLapsed: false,
      paid: [1],
      given: [],
      cancelAt: null,
      hasEnded: false,
      following: null,
    };
    draft.subscription = subscription;
    issue(draft, subscription, terms, subscription, now);
    return {};
  });
}

/**
 * The payment for a cycle arrived, without a number for the one of this moment. Its credits are issued from now to the
 * end of the cycle; those of a later cycle when it begins. Missed cycles are not made up.
 */
export function renew(account: Account, at: number, key?: string, cycle?: number): Result {
  return operate(account, [at], key, ['renew', cycle], rules.issue, (draft) => {
    const subscription = current(draft);
    const { cancelAt } = subscription;
    const running = spanNow(subscription, draft.now).number;
    const number = cycle ?? running;
    if (!Number.isSafeInteger(number) || number < 1) deny('unknown_reference');
    if (subscription.paid.includes(number)) deny('already_issued');
    if (number < running) deny('expiry_in_past');
    const then = number === running ? subscription : inNextCycle(subscription);
    const terms = termsOf(then) ?? deny('unknown_reference');
    if (number - then.first >= stretchAt(then.anchor, terms.length, LATEST)) deny('out_of_range');
    const span = spanOf(then, terms, number);
    const from = span.start;
    if (cancelAt !== null && from >= cancelAt) deny('subscription_ended');
    if (!hasRoom(draft, sumOf(terms.credits))) deny('out_of_range');
    subscription.paid = [...subscription.paid, number];
    if (number === running) beginCycle(draft, subscription, terms, span);
    else issue(draft, then, terms, span, from);
    return {};
  });
}

/** The subscription that has not ended. */
function current({ subscription }: Draft): Mutable<Subscription> {
  if (!subscription) return deny('unknown_reference');
  return subscription.hasEnded ? deny('subscription_ended') : subscription;
}

/**
 * Ends the subscription with its running cycle, or immediately, and its credits with it. Purchased credits are not
 * touched. Without a mode: at cycle end.
 */
export function cancel(account: Account, at: number, key?: string, mode?: 'at cycle end' | 'immediately'): Result {
  return operate(account, [at], key, ['cancel', mode], rules.cancel, (draft) => {
    const subscription = current(draft);
    // A lapsed subscription has no running cycle to wait for.
    if (subscription.isLapsed || mode === 'immediately') {
      endSubscription(draft, subscription);
      endCredits(draft, subscription.term);
    } else subscription.cancelAt = subscription.end;
    return {};
  });
}

/** Takes a pending cancellation back. */
export function resume(account: Account, at: number, key?: string): Result {
  return operate(account, [at], key, 'resume', rules.cancel, (draft) => {
    current(draft).cancelAt = null;
    return {};
  });
}

/** Ends what a subscription issued; of a bucket only what has started. */
function endCredits(draft: Draft, term: number, bucket?: BucketId): void {
  for (const grant of [...draft.grants].sort(byRecord)) {
    const isMeant = bucket === undefined || (grant.bucket === bucket && grant.from <= draft.now);
    if (grant.term === term && isMeant && !hasEnded(draft, grant)) end(draft, own(draft, grant));
  }
}

/**
 * Another plan, in the same billing cycle unless another one is named. More credits are an upgrade, all else is a
 * downgrade. An upgrade: grants the difference; a downgrade: at cycle end; another length of the cycle: at cycle end.
 */
export function changePlan<P extends PlanId>(account: Account, plan: P, at: number, key: string, cycle?: PlanCycles[P]): Result {
  return operate(account, [at], key, ['change', plan, cycle], rules.change, (draft) => {
    const old = current(draft);
    const { now } = draft;
    const following = soldAs(plan, cycle ?? old.cycle) ?? soldAs(plan, cycle) ?? deny('unknown_reference');
    const [before, after, next] = [old, following, old.following ?? old].map(termsOf);
    if (!before || !after) return deny('unknown_reference');
    // Cycles that were paid for ahead keep their length.
    const isPaidAhead = paidAhead(old) < NEVER && next !== undefined;
    if (isPaidAhead && !isSameLength(next.length, after.length)) deny('already_issued');
    if (following.plan === old.plan && following.cycle === old.cycle) {
      old.following = null;
      return {};
    }
    if (old.isLapsed) {
      // There is nothing to adjust: the next payment is for the new plan.
      const { number, start } = spanNow(old, now);
      draft.subscription = switchPlan(old, following, number, start);
      note(draft, { kind: 'plan changed', plan });
      return {};
    }
    if (!(isSameLength(before.length, after.length) && sumOf(after.credits) > sumOf(before.credits))) {
      old.following = following;
      return {};
    }
    Object.assign(old, following, { following: null });
    note(draft, { kind: 'plan changed', plan });
    for (const { bucket, amount } of after.credits) {
      const issued = amount - sumOf(old.given);
      const { term, number, end } = old;
      if (issued <= 0) continue;
      if (!hasRoom(draft, issued)) deny('out_of_range');
      const id = freeId(draft, find(draft, key) ? `${key}:${bucket}` : key);
      const until = endOf(bucket, now, end);
      record(draft, id, bucket, 'plan change', issued, now, until, { term, number });
      setGiven(draft, bucket, amount);
    }
    return {};
  });
}

/**
 * A pack was paid for: its credits start now, or when the payment was made. The key is what the grant is called.
 * The plan must have what the pack needs.
 */
export function purchase(account: Account, pack: PackId, at: number, key: string, from?: number): Result {
  return operate(account, [at, from], key, ['buy', pack, from], rules.purchase, (draft) => {
    const { subscription } = draft;
    const mayBuy = (): void => {
      if (isActive(subscription) && canBuy(subscription.plan, pack)) return;
      deny('feature_not_in_plan', planIds.filter((plan) => canBuy(plan, pack)));
    };
    const buy = (bucket: BucketId, amount: number): Receipt =>
      grantCredits(draft, key, bucket, 'purchase', amount, from);
    switch (pack) {
      case 'boost-500':
        mayBuy();
        return buy('add-on', 500);
      case 'boost-2500':
        mayBuy();
        return buy('add-on', 2_500);
      default:
        return deny('unknown_reference');
    }
  });
}

/** Credits of any amount were paid for: valid as long as their bucket says, from now or from the payment on. */
export function topUp(account: Account, bucket: BucketId, amount: number, at: number, key: string, from?: number): Result {
  const decide = (draft: Draft): Receipt => grantCredits(draft, key, bucket, 'purchase', amount, from);
  return operate(account, [at, from], key, ['purchase', bucket, amount, from], rules.purchase, decide, [amount, 1]);
}

/** An administrator grants credits, with dates of their own if need be. The key is what the grant is called. */
export function grant(account: Account, bucket: BucketId, amount: number, at: number, key: string, more: {
    readonly from?: number;
    /** Null for never; without it the validity of the bucket decides. */
    readonly until?: number | null;
    /** Lower pays first; without it that of the bucket. */
    readonly priority?: number;
  } = {}): Result {
  const { from, until, ...traits } = more;
  const decide = (draft: Draft): Receipt =>
    grantCredits(draft, key, bucket, 'administrator', amount, from, until, traits);
  const asked = ['grant', bucket, amount, more];
  return operate(account, [at, from, until], key, asked, rules.purchase, decide, [amount, 1]);
}

/** When credits of a bucket end that start at an instant. Those of a cycle need one that is running. */
function endInBucket({ subscription }: Draft, bucket: BucketId, from: number): number | null {
  if (bucket !== 'cycle') return endOf(bucket, from, from);
  if (!isActive(subscription) || !termsOf(subscription)) return deny('subscription_ended');
  const span = subscription;
  return span.end;
}

/** Records credits that do not come from the plan, if nothing speaks against it. */
function grantCredits(draft: Draft, id: string, bucket: BucketId, source: GrantSource, amount: number, from = draft.now, until = endInBucket(draft, bucket, from), traits?: Partial<Grant>): Receipt {
  endOf(bucket, from, from);
  if (find(draft, id)) deny('key_conflict');
  if (until !== null && (until <= draft.now || until <= from)) deny('expiry_in_past');
  if (!hasRoom(draft, amount)) deny('out_of_range');
  record(draft, id, bucket, source, amount, from, until, traits);
  return {};
}

/**
 * Money went back for a purchase; `refundedTotal`, in the smallest unit of the currency, is all that went back so far.
 * Credits are taken away by the running total, rounded up, so that several small refunds never take more than one
 * large one; what has been used already is the shortfall.
 */
export function refundPurchase(account: Account, purchase: string, refundedTotal: number, pricePaid: number, at: number, key?: string): Result {
  const asked = ['refundPurchase', purchase, refundedTotal, pricePaid];
  const decide = (draft: Draft): Receipt => {
    const grant = find(draft, purchase);
    if (grant?.source !== 'purchase') return deny('unknown_reference');
    if (refundedTotal > pricePaid) deny('exceeds_refundable');
    const due = (BigInt(grant.issued) * BigInt(refundedTotal) + BigInt(pricePaid - 1)) / BigInt(pricePaid);
    const wanted = Math.max(0, Number(due) - (grant.revoked ?? 0));
    const revoked = Math.min(wanted, grant.left);
    lose(draft, grant, revoked, 'revoked');
    return { revoked, shortfall: wanted - revoked };
  };
  return operate(account, [at], key, asked, rules.purchase, decide, [refundedTotal, 0, pricePaid, 1]);
}

/** An administrator takes the rest of a grant away. What is reserved stays reserved. */
export function voidGrant(account: Account, grant: string, at: number, key?: string): Result {
  return operate(account, [at], key, ['void', grant], rules.purchase, (draft) => {
    const found = find(draft, grant) ?? deny('unknown_reference');
    if (found.isVoided) deny('already_voided');
    const revoked = found.left;
    lose(draft, found, revoked, 'revoked');
    found.isVoided = true;
    return { revoked };
  });
}

/**
 * Takes credits, in the order in which they pay. Under a key the same request is done once however often it comes,
 * and it can be refunded.
 */
export function consume(account: Account, amount: number, at: number, key?: string): Result {
  return spend(account, amount, at, key, amount);
}

/**
 * Takes the credits that a use of a model costs: `units` are images, seconds or whatever its rate is per. The plan must
 * have the model.
 */
export function consumeFor(account: Account, model: PricedModelId, units: number, at: number, key?: string): Result {
  const content = `use ${units} ${model}`;
  const amount = cost(model, units);
  const has = (subscription: Subscription | null): boolean =>
    isActive(subscription) && canUse(subscription.plan, model);
  const { next, subscription } = account.books;
  if (at < next && amount <= NEVER && has(subscription)) return spend(account, amount, at, key, content);
  const decide = (draft: Draft): Receipt => {
    if (Number.isNaN(amount)) deny('unknown_reference');
    if (!has(draft.subscription)) deny('model_not_in_plan', planIds.filter((plan) => canUse(plan, model)));
    if (amount > NEVER) deny('out_of_range');
    return pay(draft, amount, key);
  };
  return operate(account, [at], key, content, rules.consume, decide, [units >= 0 && units < Infinity ? 0 : NaN, 0]);
}

/**
 * Where nothing has happened since the newest instant, and the first grants have enough, only the number of the first
 * and what it has left change; everything else is shared.
 */
function spend(account: Account, amount: number, at: number, key: string | undefined, content: string | number): Result {
  const { books, outcomes } = account;
  const { grants, payers } = books;
  let { first, left } = account;
  const isQuiet = at >= account.now && at < books.next && amount > 0 && account.rules === RULES;
  if (isQuiet && Number.isInteger(at) && Number.isInteger(amount) && (key === undefined || !recall(outcomes, key))) {
    const debits: Slice[] = [];
    let rest = amount;
    for (let grant = grants[first]; grant && left > 0 && rest > 0; ) {
      const taken = rest < left ? rest : left;
      debits.push({ grant: grant.id, bucket: grant.bucket, amount: taken });
      rest -= taken;
      left -= taken;
      if (left === 0) {
        first += 1;
        grant = grants[first];
        left = grant && first < payers ? grant.left : 0;
      }
    }
    if (rest === 0) {
      const kept = key === undefined ? outcomes : keep(outcomes, { id: key, at, content, receipt: { debits } });
      const paid = accountOf(at, first, left, kept, books);
      const { consume: rule } = rules;
      return { ok: true, account: paid, debits, isReplayed: false, expired: NONE, events: NONE, rule };
    }
  }
  return operate(account, [at], key, content, rules.consume, (draft) => pay(draft, amount, key), [amount, 0]);
}

function pay(draft: Draft, amount: number, _key: string | undefined): Receipt {
  const { debits, shortfall } = debit(draft, amount);
  return { debits, shortfall };
}

/**
 * Reserves credits in the order in which they pay. The key is what the hold is called.
 * It times out after `timeout` milliseconds, or never; what is not captured by then comes back.
 */
export function hold(account: Account, amount: number, at: number, key: string, timeout?: number): Result {
  const asked = ['hold', amount, timeout];
  const decide = (draft: Draft): Receipt => {
    const { now } = draft;
    const until = timeout === undefined ? null : now + timeout;
    if (until !== null && until <= now) deny('expiry_in_past');
    const { debits, shortfall } = debit(draft, amount);
    draft.holds = [...draft.holds, { id: key, slices: debits, until }];
    return { debits, shortfall, holdUntil: until };
  };
  return operate(account, [at, timeout], key, asked, rules.consume, decide, [amount, 0]);
}

/** Takes reserved credits from the front, without an amount all of them, and gives the rest back. */
export function capture(account: Account, hold: string, at: number, key?: string, amount?: number): Result {
  const decide = (draft: Draft): Receipt => {
    const found = openHold(draft, hold);
    const reserved = sumOf(found.slices);
    const wanted = amount ?? reserved;
    if (wanted > reserved) deny('exceeds_hold');
    const front = cut(found.slices, 0, wanted);
    closeHold(draft, hold, 'captured');
    const { credits, forfeited } = giveBack(draft, cut(found.slices, wanted));
    return { debits: front, credits, forfeited };
  };
  return operate(account, [at], key, ['capture', hold, amount], rules.consume, decide, [amount, 0]);
}

/** Gives back what a hold reserves. */
export function release(account: Account, hold: string, at: number, key?: string): Result {
  return operate(account, [at], key, ['release', hold], rules.consume, (draft) => {
    const { slices } = openHold(draft, hold);
    closeHold(draft, hold, 'released');
    return giveBack(draft, slices);
  });
}

function openHold({ holds, outcomes }: Draft, id: string): Hold {
  const hold = holds.find((one) => one.id === id);
  if (hold) return hold;
  const state = recall(outcomes, id)?.hold;
  if (!state) return deny('unknown_reference');
  return deny(state === 'expired' ? 'hold_expired' : `hold_already_${state}`);
}

/** Slices from one amount to another. */
function cut(slices: readonly Slice[], from: number, to = NEVER): readonly Slice[] {
  let end = 0;
  return slices.flatMap((slice) => {
    const start = Math.max(end, from);
    end += slice.amount;
    const amount = Math.min(end, to) - start;
    return amount > 0 ? [{ ...slice, amount }] : [];
  });
}

/**
 * Gives back a consumption or a capture, by its key, from the end of what paid for it; without an amount all that was not
 * given back yet. What comes back to credits that have expired is lost.
 */
export function refund(account: Account, of: string, at: number, key?: string, amount?: number): Result {
  const decide = (draft: Draft): Receipt => {
    const paid = recall(draft.outcomes, of);
    const slices = paid && standing(paid);
    if (!slices) return deny('unknown_reference');
    const refundable = sumOf(slices);
    if (amount !== undefined && amount > refundable) deny('exceeds_refundable');
    const wanted = amount ?? refundable;
    const rest = sumOf(slices) - wanted;
    const stands = cut(slices, 0, rest);
    const back = cut(slices, rest);
    draft.outcomes = keep(draft.outcomes, { ...paid, stands });
    const given = giveBack(draft, back);
    return hasRoom(draft, 0) ? given : deny('out_of_range');
  };
  return operate(account, [at], key, ['refund', of, amount], rules.consume, decide, [amount, 0]);
}

/** What stands of a consumption; undefined for what is none, and for a hold. */
function standing({ receipt, stands }: Partial<Outcome>): readonly Slice[] | undefined {
  if (typeof receipt !== 'object' || receipt.holdUntil !== undefined) return undefined;
  return stands ?? receipt.debits;
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

/** What an account comes to at an instant. Asking changes nothing. */
export function balance(account: Account, at: number): Balance {
  const draft = advance(account, at);
  const { now, holds, subscription } = draft;
  const grants = payersOf(draft);
  const inBucket = (id?: BucketId): number =>
    grants.reduce((sum, { bucket, left }) => (id === undefined || bucket === id ? sum + left : sum), 0);
  return {
    at: now,
    available: inBucket(),
    held: sumOf(holds.flatMap(({ slices }) => slices)),
    overage: 0,
    buckets: {
      cycle: inBucket('cycle'),
      'add-on': inBucket('add-on'),
    },
    grants,
    subscription: subscription && { ...subscription, status: statusOf(subscription) },
  };
}

function statusOf({ number, cancelAt, isLapsed, hasEnded }: Subscription): SubscriptionView['status'] {
  if (hasEnded) return 'ended';
  if (isLapsed) return 'lapsed';
  if (cancelAt !== null) return 'canceling';
  return number === 0 ? 'trialing' : 'active';
}

/** Whether a consumption of an amount would be done, and whole. */
export function check(account: Account, amount: number, at: number): boolean {
  if (!Number.isSafeInteger(amount) || amount < 0) return false;
  try {
    return debit(advance(account, at), amount).shortfall === 0;
  } catch {
    return false;
  }
}

/** Nothing but the passing of time. */
export function query(account: Account, at: number): Result {
  return operate(account, [at], undefined, 'query', rules.issue, () => ({}));
}

/** What will happen by itself, or at a payment, if nothing else does. */
export interface NextEvent {
  readonly at: number;
  readonly what: 'expires' | 'starts' | 'hold times out' | 'renewal' | 'end';
  /** The grant, hold or subscription. */
  readonly id: string;
  readonly amount: number;
}

/** What is to come, the soonest first: which amount expires when, and when the next renewal is. */
export function nextEvents(account: Account, at: number): readonly NextEvent[] {
  const { now, grants, holds, subscription } = advance(account, at);
  const events: NextEvent[] = [];
  const add = (at: number | null, what: NextEvent['what'], id: string, amount: number): void => {
    if (at !== null) events.push({ at, what, id, amount });
  };
  for (const { id, from, until, left } of grants.sort(byRecord)) {
    if (left === 0) continue;
    if (from > now) add(from, 'starts', id, left);
    add(until, 'expires', id, left);
  }
  for (const { id, slices, until } of holds) add(until, 'hold times out', id, sumOf(slices));
  if (isActive(subscription)) {
    const { id, end, cancelAt } = subscription;
    add(end, cancelAt === null ? 'renewal' : 'end', id, 0);
  }
  return events.sort((a, b) => a.at - b.at);
}

const POTS = ['issued', 'expired', 'revoked', 'carried'] as const;

/**
 * Forgets what was decided before an instant: those keys may be used again, and those consumptions not be refunded any
 * more. Grants that ended before it are summed up. Open holds stay.
 */
export function forget(account: Account, before: number): Account {
  const draft = advance(account, account.now);
  const { holds, outcomes, subscription } = draft;
  const past = draft.past.map((totals) => ({ ...totals }));
  draft.grants = draft.grants.filter((grant) => {
    const { bucket, until, left } = grant;
    const isOver = left === 0 && (until ?? NEVER) < before && hasEnded(draft, grant);
    let totals = past.find((one) => one.bucket === bucket);
    if (isOver && !totals) past.push((totals = { bucket, issued: 0, expired: 0, revoked: 0, carried: 0 }));
    if (isOver && totals) for (const pot of POTS) totals[pot] += grant[pot] ?? 0;
    return !isOver;
  });
  if (subscription) subscription.paid = subscription.paid.filter((cycle) => cycle >= subscription.number);
  const stays = ({ id, at }: Outcome): boolean => at >= before || holds.some((hold) => hold.id === id);
  return close({ ...draft, past, outcomes: everything(outcomes).filter(stays).reduce((kept: Kept, outcome) => keep(kept, outcome), []) });
}

const file: string = 'plans/skills-video.plan';

/** What decides. */
const rules = {
  issue: { file, line: 56, text: 'issued every cycle' },
  purchase: { file, line: 63, text: 'valid 12 months' },
  consume: { file, line: 66, text: 'consume cycle, add-on' },
  cancel: { file, line: 72, text: 'cancel at cycle end' },
  change: { file, line: 73, text: 'upgrade grants the difference' },
};

/** Why an operation is refused, thrown where that becomes clear: the draft it was at work on is dropped. */
interface Denial {
  readonly reason: Reason;
  /** Plans that would do. */
  readonly plans?: readonly PlanId[] | undefined;
  /** The credits that were to be taken. */
  readonly amount?: number | undefined;
}

function deny(reason: Reason, plans?: readonly PlanId[], amount?: number): never {
  throw { reason, plans, amount };
}

/**
 * Decides an operation. One that is earlier than the newest instant is taken at that instant, and one whose key came
 * before gets the answer that it got then. `times` are the instant of the operation and others that it names;
 * `amounts` are its amounts, each with the least that it may be.
 */
function operate(account: Account, times: readonly [number, ...(number | null | undefined)[]], key: string | undefined, asked: string | number | readonly unknown[], rule: Rule, decide: (draft: Draft) => Receipt, amounts: readonly (number | undefined)[] = []): Result {
  const [at] = times;
  const content = typeof asked === 'object' ? JSON.stringify(asked) : asked;
  const remember = (draft: Draft, receipt: Receipt | Reason): void => {
    if (key !== undefined) draft.outcomes = keep(draft.outcomes, { id: key, at: draft.now, content, receipt });
  };
  let stage = 'asked';
  let isReplayed = false;
  try {
    const isTime = (time?: number | null): boolean => time == null || (Number.isInteger(time) && Math.abs(time) <= LATEST);
    if (!times.every(isTime)) deny('invalid_time');
    const draft = advance(account, at);
    stage = 'known';
    const before = key === undefined ? undefined : recall(draft.outcomes, key);
    if (before) {
      const { receipt } = before;
      if (before.content !== content) deny('key_conflict');
      isReplayed = true;
      return typeof receipt === 'string' ? deny(receipt) : done(draft, receipt, rule, true);
    }
    for (let place = 0; place < amounts.length; place += 2) {
      const [amount = 0, least = 0] = amounts.slice(place);
      if (!Number.isInteger(amount) || amount < least) deny('invalid_amount');
      if (amount > NEVER) deny('out_of_range');
    }
    stage = 'decided';
    const decided = decide(draft);
    const receipt = draft.made.length > 0 ? { ...decided, grants: draft.made } : decided;
    remember(draft, receipt);
    return done(draft, receipt, rule);
  } catch (thrown) {
    const { reason, plans = NONE, amount } = thrown as Denial;
    if (!reason) throw thrown;
    const draft = stage === 'asked' ? undefined : advance(account, at);
    if (draft && stage === 'decided') remember(draft, reason);
    const later = draft ? close(draft) : account;
    const events = draft ? draft.events : NONE;
    const help = amount === undefined ? { missing: 0, nextReset: null, packs: NONE, plans } : adviceOn(later, amount);
    return { ok: false, account: later, reason, ...help, isReplayed, expired: expiredIn(events), events, rule };
  }
}

function done(draft: Draft, receipt: Receipt, rule: Rule, isReplayed = false): Done {
  const { events } = draft;
  const account = close(draft);
  return { ok: true, account, debits: NONE, ...receipt, isReplayed, expired: expiredIn(events), events, rule };
}

function expiredIn(events: readonly AccountEvent[]): readonly Lost[] {
  return events.flatMap((event) => (event.kind === 'expired' ? [event] : []));
}

/** What would let a consumption through that does not fit: each pack and each plan is tried. */
function adviceOn(account: Account, amount: number): Pick<Refused, 'missing' | 'nextReset' | 'packs' | 'plans'> {
  const { now, books: { subscription } } = account;
  // A key that no app has.
  const key = '\0';
  const fits = (result: Result): boolean => result.ok && check(result.account, amount, now);
  return {
    missing: Math.max(0, amount - balance(account, now).available),
    nextReset: isActive(subscription) && subscription.cancelAt === null ? subscription.end : null,
    packs: packIds.filter((pack) => fits(purchase(account, pack, now, key))),
    plans: planIds.filter((plan) => fits(changePlan(account, plan, now, key))),
  };
}

interface Debit {
  readonly debits: readonly Slice[];
  /** What could not be taken. */
  readonly shortfall: number;
}

/** One decision: takes an amount from the grants that pay first. */
function debit(draft: Draft, amount: number): Debit {
  const debits: Slice[] = [];
  let rest = amount;
  for (const payer of payersOf(draft)) {
    if (rest === 0) break;
    const grant = own(draft, payer);
    const taken = Math.min(rest, grant.left);
    debits.push({ grant: grant.id, bucket: grant.bucket, amount: taken });
    grant.left -= taken;
    rest -= taken;
  }
  if (rest > 0) deny('insufficient_credits', undefined, amount);
  return { debits, shortfall: 0 };
}

/**
 * An account at an instant, or at the newest that it knows, with what happens until then. An account of older rules of
 * the same catalog goes on by these; for one of another catalog it throws `{ reason }`.
 */
function advance(account: Account, at: number): Draft {
  const { rules, first, left, outcomes, books } = account;
  if (!rules.startsWith('skills-video/1/')) deny('other_rules');
  const { subscription } = books;
  const grants = books.grants.map((grant, index) => {
    if (index < first) return { ...grant, left: 0 };
    return index === first && left > 0 ? { ...grant, left } : grant;
  });
  const now = Math.max(at, account.now);
  const draft: Draft = {
    now: account.now,
    grants,
    holds: books.holds,
    subscription: subscription && { ...subscription },
    recorded: books.recorded,
    past: books.past,
    outcomes,
    edge: now,
    events: [],
    made: [],
  };
  for (let next = nextInstant(draft); next <= now; next = nextInstant(draft)) {
    passInstant(draft, Math.max(next, draft.now));
  }
  draft.now = now;
  draft.edge = now + 1;
  // What was recorded on the way is not the operation's.
  draft.made = [];
  return draft;
}

/** In this order: hold time-outs, expiries, starts, then the end, renewal or next issue of the subscription. */
function passInstant(draft: Draft, now: number): void {
  const isEnding = ({ until, left }: Grant): boolean =>
    until !== null && until <= now && left > 0;
  const starting = draft.grants.filter(({ from, left }) => left > 0 && from > draft.now && from <= now);
  draft.now = now;
  // What comes back from a hold now still reaches the grants that end now.
  draft.edge = now;
  for (const { id, until, slices } of draft.holds) {
    if (until === null || until > now) continue;
    note(draft, { kind: 'hold timed out', hold: id, amount: sumOf(slices) });
    closeHold(draft, id, 'expired');
    giveBack(draft, slices);
  }
  for (const grant of draft.grants.filter(isEnding).sort(byRecord)) {
    end(draft, own(draft, grant));
  }
  draft.edge = now + 1;
  for (const grant of starting.sort(byRecord)) start(draft, own(draft, grant));
  const { subscription } = draft;
  if (!subscription || subscription.hasEnded) return;
  if (boundaryOf(subscription) <= now) {
    if (subscription.cancelAt === null) passCycleEnd(draft, subscription);
    else endSubscription(draft, subscription);
  }
}

/** A hold is over; its slices are for the caller to move. */
function closeHold(draft: Draft, id: string, hold: 'captured' | 'released' | 'expired'): void {
  draft.holds = draft.holds.filter((one) => one.id !== id);
  const outcome = recall(draft.outcomes, id);
  if (outcome) draft.outcomes = keep(draft.outcomes, { ...outcome, hold });
}

/** Credits come back to their grants, last slice first. What comes back to a grant that has ended is lost. */
function giveBack(draft: Draft, slices: readonly Slice[]): { readonly credits: readonly Slice[]; readonly forfeited: number } {
  const credits: Slice[] = [];
  let forfeited = 0;
  for (const slice of [...slices].reverse()) {
    const grant = find(draft, slice.grant);
    if (grant && !hasEnded(draft, grant)) {
      grant.left += slice.amount;
      credits.push(slice);
    } else {
      forfeited += slice.amount;
      if (grant) lose(draft, grant, slice.amount, grant.isVoided ? 'revoked' : 'expired', false);
    }
  }
  return { credits, forfeited };
}

/** A stretch of a subscription, by its number. */
interface Span {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The cycle with a number, counted from the anchor. */
function spanOf({ anchor, first }: Subscription, { length }: Terms, number: number): Span {
  const start = later(anchor, length, number - first);
  return { number, start, end: later(anchor, length, number - first + 1) };
}

/** The cycle that holds an instant. */
function spanAt(subscription: Subscription, terms: Terms, at: number): Span {
  const { anchor, first } = subscription;
  return spanOf(subscription, terms, stretchAt(anchor, terms.length, at) + first);
}

/** The cycle that holds this moment, also where it was not paid for. */
function spanNow(subscription: Subscription, now: number): Span {
  const { number, start, end, isLapsed } = subscription;
  const terms = isLapsed && termsOf(subscription);
  return terms ? spanAt(subscription, terms, now) : { number, start, end };
}

/** The next cycle behind the last one that ran which is paid for. `NEVER` if there is none. */
function paidAhead({ paid, number }: Subscription): number {
  return Math.min(NEVER, ...paid.filter((cycle) => cycle > number));
}

/** Whether there is a subscription in a trial, or in a cycle that is paid for. */
function isActive(subscription: Subscription | null): subscription is Subscription {
  return subscription !== null && !subscription.hasEnded && !subscription.isLapsed;
}

/** The end of the running cycle; of a lapsed subscription the start of a cycle that is paid for. */
function boundaryOf(subscription: Subscription): number {
  if (subscription.hasEnded) return NEVER;
  if (!subscription.isLapsed) return subscription.end;
  const ahead = paidAhead(subscription);
  const terms = termsOf(subscription);
  return ahead < NEVER && terms ? spanOf(subscription, terms, ahead).start : NEVER;
}

/**
 * Whether the credits of a bucket were issued for a stretch. Its number would not tell: cycles, and the issues inside
 * them, are counted apart.
 */
function wasIssued({ grants }: Draft, term: number, bucket: BucketId, { start, end }: Span): boolean {
  return grants.some(
    (grant) =>
      grant.source === 'cycle' && grant.term === term && grant.bucket === bucket && grant.from >= start && grant.from < end,
  );
}

/**
 * Issues what a cycle gives from an instant on, but for what was issued already. An
 * amount beyond the range of exact whole numbers is not issued.
 */
function issue(draft: Draft, subscription: Subscription, terms: Terms, cycle: Span, at: number): void {
  const { id: name, term } = subscription;
  terms.credits.forEach((allotment, index) => {
    const { bucket, amount } = allotment;
    const span = cycle;
    const { number, start, end } = span;
    if (wasIssued(draft, term, bucket, span)) return;
    const id = freeId(draft, `${name}:${number}${index > 0 ? `:${bucket}` : ''}`);
    const from = Math.max(at, start);
    const until = endOf(bucket, from, end);
    if (hasRoom(draft, amount)) record(draft, id, bucket, 'cycle', amount, from, until, { term, number });
    else note(draft, { kind: 'not issued', grant: id, amount });
  });
}

/** A subscription with another plan from a cycle on. Cycles of another length are counted from there. */
function switchPlan(old: Subscription, following: Sold, first: number, anchor: number): Subscription {
  const switched = { ...old, ...following, following: null };
  const [before, after] = [termsOf(old), termsOf(following)];
  return before && after && isSameLength(before.length, after.length) ? switched : { ...switched, first, anchor };
}

function isSameLength(a: Length, b: Length): boolean {
  return a === b;
}

/** A subscription as it will be from the next cycle on. */
function inNextCycle(old: Subscription): Subscription {
  return old.following ? switchPlan(old, old.following, old.number + 1, old.end) : old;
}

function endSubscription(draft: Draft, subscription: Mutable<Subscription>): void {
  Object.assign(subscription, { hasEnded: true, cancelAt: draft.now, following: null });
  note(draft, { kind: 'subscription ended' });
}

/** The next cycle begins if it is paid for; else the subscription lapses. */
function passCycleEnd(draft: Draft, old: Mutable<Subscription>): void {
  const subscription: Mutable<Subscription> = old.isLapsed ? old : inNextCycle(old);
  const terms = termsOf(subscription);
  if (!terms) return endSubscription(draft, old);
  draft.subscription = subscription;
  if (old.following) note(draft, { kind: 'plan changed', plan: subscription.plan });
  const ahead = old.isLapsed ? paidAhead(old) : NEVER;
  const cycle = ahead < NEVER ? spanOf(subscription, terms, ahead) : spanAt(subscription, terms, draft.now);
  const { paid } = subscription;
  const { number } = cycle;
  if (paid.includes(number)) return beginCycle(draft, subscription, terms, cycle);
  subscription.isLapsed = true;
  note(draft, { kind: 'lapsed' });
}

/** A cycle that is paid for begins, and issues its credits from now on. */
function beginCycle(draft: Draft, subscription: Mutable<Subscription>, terms: Terms, cycle: Span): void {
  const { number, start, end } = cycle;
  const { given } = subscription;
  subscription.number = number;
  subscription.start = start;
  subscription.end = end;
  subscription.isLapsed = false;
  // What was paid for ahead has started a moment ago.
  subscription.given = given.filter(({ at }) => at === draft.now);
  note(draft, { kind: 'cycle began', cycle: number });
  issue(draft, subscription, terms, cycle, draft.now);
}

/** The mark of accounts of these rules: the catalog, the form of an account, and the rules themselves. */
const RULES: string = 'skills-video/1/06c006ba';

/** Behind everything that happens, and the largest amount. */
const NEVER: number = 9_007_199_254_740_991;

/** The end of the year 9999. What happens then can still end at an instant that a `Date` holds. */
const LATEST: number = 253_402_300_799_999;

const NONE: readonly never[] = [];

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Draft extends Mutable<Omit<Books, 'next' | 'payers' | 'grants' | 'subscription'>> {
  now: number;
  outcomes: Kept;
  /** A list that may be changed, of grants that may not. */
  grants: Grant[];
  subscription: Mutable<Subscription> | null;
  /** A grant that ends before this has ended. */
  edge: number;
  readonly events: AccountEvent[];
  /** What was recorded since the draft was opened. */
  made: IssuedGrant[];
}

function accountOf(now: number, first: number, left: number, outcomes: Kept, books: Books): Account {
  return { rules: RULES, now, first, left, outcomes, books };
}

/** The grants that may pay now come first. */
function close(draft: Draft): Account {
  const { now, holds, subscription, recorded, past } = draft;
  const payers = payersOf(draft);
  const grants = [...payers, ...draft.grants.filter((grant) => !mayPay(draft, grant))];
  const next = nextInstant(draft);
  const books = { next, payers: payers.length, grants, holds, subscription, recorded, past };
  return accountOf(now, 0, payers[0]?.left ?? 0, draft.outcomes, books);
}

/** When something happens by itself next. */
function nextInstant({ now, grants, holds, subscription }: Draft): number {
  let next = NEVER;
  const add = (instant: number | null): void => {
    if (instant !== null && instant < next) next = instant;
  };
  for (const { from, until, left } of grants) if (left > 0) add(from > now ? from : until);
  for (const { until } of holds) add(until);
  if (subscription) add(boundaryOf(subscription));
  return next;
}

/** Something happens now. */
function note({ events, now: at }: Draft, event: Happening): void {
  events.push({ ...event, at });
}

/** A grant as it is now, to be changed: a copy takes its place. */
function own({ grants }: Draft, grant: Grant): Mutable<Grant> {
  const index = grants.findIndex(({ id }) => id === grant.id);
  const copy = { ...(grants[index] ?? grant) };
  grants[index] = copy;
  return copy;
}

/** A grant by its id, to be changed. */
function find(draft: Draft, id: string): Mutable<Grant> | undefined {
  const grant = draft.grants.find((one) => one.id === id);
  return grant && own(draft, grant);
}

function byRecord(a: Grant, b: Grant): number {
  return a.order - b.order;
}

function hasEnded({ edge }: Draft, { until, isVoided }: Grant): boolean {
  return isVoided || (until !== null && until < edge);
}

function mayPay({ now }: Draft, grant: Grant): boolean {
  return grant.left > 0 && grant.from <= now;
}

/** The grants that may pay now, the first to pay first. */
function payersOf(draft: Draft): readonly Grant[] {
  return draft.grants.filter((grant) => mayPay(draft, grant)).sort(compare);
}

/** Credits of a grant are lost, from those that it has left or from elsewhere. */
function lose(draft: Draft, grant: Mutable<Grant>, amount: number, kind: 'expired' | 'revoked', isLeft = true): void {
  if (amount === 0) return;
  if (isLeft) grant.left -= amount;
  grant[kind] = (grant[kind] ?? 0) + amount;
  note(draft, { kind, grant: grant.id, amount });
}

/** A grant is over: what is neither used nor reserved is lost. */
function end(draft: Draft, grant: Mutable<Grant>): void {
  lose(draft, grant, grant.left, 'expired');
  grant.from = 0;
  grant.until = Math.min(grant.until ?? NEVER, draft.now);
}

/** An id for a grant that the rules create: with a mark behind it if it is taken. */
function freeId(draft: Draft, id: string): string {
  return find(draft, id) ? freeId(draft, `${id}'`) : id;
}

/** Whether another amount keeps the account within the range of exact whole numbers. */
function hasRoom(draft: Draft, amount: number): boolean {
  let room = NEVER - amount;
  for (const { left } of draft.grants) room -= left;
  for (const { grant: id, amount: held } of draft.holds.flatMap(({ slices }) => slices)) {
    const grant = find(draft, id);
    if (grant && !hasEnded(draft, grant)) room -= held;
  }
  return room >= 0;
}

/** Records a grant, which starts at once if its time has come. */
function record(draft: Draft, id: string, bucket: BucketId, source: GrantSource, amount: number, from: number, until: number | null, more?: Partial<Grant>): void {
  draft.recorded += 1;
  const grant = { id, bucket, source, order: draft.recorded, from, until, issued: amount, left: amount };
  if (more) Object.assign(grant, more);
  draft.grants.push(grant);
  draft.made.push({ id, bucket, amount, from, until });
  note(draft, { kind: 'issued', grant: id, amount });
  if (from <= draft.now) start(draft, grant);
}

/** A grant becomes spendable. */
function start(draft: Draft, grant: Mutable<Grant>): void {
  const { source, bucket, term, issued } = grant;
  const { subscription } = draft;
  if (subscription?.term === term && source === 'cycle') setGiven(draft, bucket, issued);
}

/** Remembers what the running issue gave, for plan changes inside it. */
function setGiven({ now: at, subscription }: Draft, bucket: BucketId, amount: number): void {
  if (!subscription) return;
  const others = subscription.given.filter((one) => one.bucket !== bucket);
  subscription.given = [...others, { bucket, amount, at }];
}

/** The place of a grant’s bucket in the order of consumption. */
function priorityOf({ bucket, priority }: Grant): number {
  if (priority !== undefined) return priority;
  switch (bucket) {
    case 'cycle':
      return 1;
    case 'add-on':
      return 2;
    default:
      return Infinity;
  }
}

/** Less than zero if `a` pays first: by bucket, expiry, start, then in the order of recording. */
function compare(a: Grant, b: Grant): number {
  return (
    priorityOf(a) - priorityOf(b) ||
    (a.until ?? Infinity) - (b.until ?? Infinity) ||
    a.from - b.from ||
    a.order - b.order
  );
}

/** What a plan gives in one of its billing cycles. */
interface Terms {
  readonly length: Length;
  readonly credits: readonly Allotment[];
}

/** The terms of a plan in a billing cycle. Undefined for a plan that is not sold so any more. */
function termsOf({ plan, cycle }: Sold): Terms | undefined {
  switch (plan) {
    case 'free':
      if (cycle === 'monthly') return { length: 1, credits: [{ bucket: 'cycle', amount: 50 }] };
      return undefined;
    case 'starter':
      if (cycle === 'monthly') return { length: 1, credits: [{ bucket: 'cycle', amount: 1_000 }] };
      if (cycle === 'yearly') return { length: 12, credits: [{ bucket: 'cycle', amount: 12_000 }] };
      return undefined;
    case 'pro':
      if (cycle === 'monthly') return { length: 1, credits: [{ bucket: 'cycle', amount: 5_000 }] };
      if (cycle === 'yearly') return { length: 12, credits: [{ bucket: 'cycle', amount: 60_000 }] };
      return undefined;
    default:
      return undefined;
  }
}

/** A plan in a billing cycle, without one in its only one. Undefined if it is not sold so. */
function soldAs(plan: PlanId, cycle: CycleId | undefined): Sold | undefined {
  if (cycle !== undefined) return termsOf({ plan, cycle }) ? { plan, cycle } : undefined;
  switch (plan) {
    case 'free':
      return { plan, cycle: 'monthly' };
    default:
      return undefined;
  }
}

function sumOf(amounts: readonly { readonly amount: number }[]): number {
  return amounts.reduce((sum, { amount }) => sum + amount, 0);
}

/** When credits end that start at an instant, in a stretch that ends at `cycleEnd`. Null for never. */
function endOf(bucket: BucketId, from: number, cycleEnd: number): number | null {
  switch (bucket) {
    case 'cycle':
      return cycleEnd;
    case 'add-on':
      return later(from, 12);
    default:
      return deny('unknown_reference');
  }
}

/** Calendar months. */
type Length = number;

/** The instant a length after another one, or some times the length. */
function later(at: number, length: Length, times = 1): number {
  return addMonths(at, length * times);
}

/** The same day of a later month, or that month’s last day if it has no such day. */
function addMonths(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  return date.setUTCDate(Math.min(day, date.getUTCDate()));
}

/** Which of the stretches that begin at an anchor holds an instant, counted from 0. */
function stretchAt(anchor: number, length: Length, at: number): number {
  let index = Math.floor((at - anchor) / (length * 2_629_746_000));
  while (later(anchor, length, index) > at) index--;
  while (later(anchor, length, index + 1) <= at) index++;
  return index;
}

function hashOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}

/** What is kept under an id. */
function recall(kept: Kept, id: string): Outcome | undefined {
  let node: Kept | null | undefined = kept;
  for (let hash = hashOf(id); node; hash >>>= 3) {
    if (node[0]?.id === id) return node[0];
    node = node[(hash & 7) + 1] as Kept | null | undefined;
  }
  return undefined;
}

/** The same with one thing more, or with another thing for its id. All other nodes are shared. */
function keep(kept: Kept | null | undefined, thing: Outcome, hash = hashOf(thing.id)): Kept {
  if (!kept?.[0]) return [thing];
  const copy = kept.slice() as [Outcome, ...(Kept | null | undefined)[]];
  const place = (hash & 7) + 1;
  if (copy[0].id === thing.id) copy[0] = thing;
  else copy[place] = keep(copy[place] as Kept, thing, hash >>> 3);
  return copy;
}

/** All that is kept. */
function everything(kept: Kept): readonly Outcome[] {
  const [thing, ...nodes] = kept;
  return thing ? [thing, ...nodes.flatMap((node) => everything(node ?? []))] : [];
}
