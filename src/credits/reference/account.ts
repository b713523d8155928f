/**
 * An account: all there is to know about one customer's credits. Plain data that survives JSON; every operation makes a
 * new one. Instants are epoch milliseconds, amounts are integers of the catalog's credit scale.
 */
export interface Account {
  /** The newest instant the account has seen. */
  readonly now: number;
  /** In the order of recording. */
  readonly grants: readonly Grant[];
  readonly holds: readonly Hold[];
  readonly payments: readonly Payment[];
  /** The last subscription, also after it has ended. */
  readonly subscription: Subscription | null;
  /** In the order in which they were bought. */
  readonly addOns: readonly HeldAddOn[];
  /** The operations that were decided, for those that come again. */
  readonly answers: readonly Answer[];
}

/** Where the credits of a grant are. The six add up to what was issued. */
export interface Pots {
  /** Neither spent nor reserved; spendable while the grant is live. */
  readonly left: number;
  readonly held: number;
  readonly consumed: number;
  readonly expired: number;
  readonly revoked: number;
  /** Gone on into another grant at the end of the cycle. */
  readonly carried: number;
}

export type Pot = keyof Pots;

export interface Grant {
  readonly id: string;
  readonly bucket: string;
  readonly priority: number;
  readonly source: GrantSource;
  readonly category: string;
  /** The features it may pay for; null for all. */
  readonly features: readonly string[] | null;
  readonly issued: number;
  readonly pots: Pots;
  readonly effectiveAt: number;
  /** Null for never. */
  readonly expiresAt: number | null;
  /** Scheduled grants wait for their start; an ended one has expired or was ended early. */
  readonly state: 'scheduled' | 'live' | 'ended';
  /** An administrator took the rest away: what comes back to it is taken away too. */
  readonly isVoided: boolean;
  /** The subscription that issued it, and for which of its issues: 1 for the first. */
  readonly subscription: string | null;
  readonly number: number | null;
  /** The add-on that brought it. */
  readonly addOn: string | null;
  /** What a reset clips it to; null for no bound. */
  readonly resetMin: number | null;
  readonly resetMax: number | null;
}

export type GrantSource =
  | 'cycle'
  /** Of an add-on, with a cycle or, where it was added inside one, for the rest of it. */
  | 'add-on'
  | 'trial'
  | 'plan change'
  | 'carried over'
  | 'purchase'
  | 'administrator'
  | 'refund';

/** An amount of one grant. */
export interface Slice {
  readonly grant: string;
  readonly amount: number;
}

/** A reservation. */
export interface Hold {
  readonly id: string;
  /** In burn order. */
  readonly slices: readonly Slice[];
  /** What no grant could cover, where overdraft is allowed. It comes behind the slices. */
  readonly owed: number;
  readonly feature: string | null;
  /** Null for never. */
  readonly expiresAt: number | null;
  readonly state: 'open' | 'captured' | 'released' | 'expired';
}

/** A consumption or a capture: what of it still stands, that is, was not refunded. */
export interface Payment {
  readonly id: string;
  /** In the order in which they paid. */
  readonly slices: readonly Slice[];
  /** Overage that waits for a grant, and overage that a renewal forgave. Both come behind the slices. */
  readonly owed: number;
  readonly forgiven: number;
}

export interface Subscription {
  readonly id: string;
  readonly plan: string;
  /** The billing cycle of the plan: `monthly`. */
  readonly planCycle: string;
  readonly startedAt: number;
  /** The start of cycle `first`; all other boundaries are counted from it. */
  readonly anchor: number;
  readonly first: number;
  /** The running cycle, counted from 1; 0 is a trial. Of a lapsed subscription the last one that ran. */
  readonly cycle: number;
  readonly cycleStart: number;
  readonly cycleEnd: number;
  /** The cycle is over, and the payment for another one has not come. */
  readonly isLapsed: boolean;
  /** The numbers of the cycles that were paid for, also those to come. */
  readonly paid: readonly number[];
  /** What the plan, with its changes, gave in an issue period of each bucket, and when it last did. */
  readonly allotted: readonly { readonly bucket: string; readonly amount: number; readonly at: number }[];
  readonly cancelAt: number | null;
  readonly hasEnded: boolean;
  /** The plan from the next cycle on. */
  readonly next: { readonly plan: string; readonly planCycle: string } | null;
}

/** An add-on that the customer has, or will have. */
export interface HeldAddOn {
  readonly id: string;
  /** How many of it; 0 for one that begins with the next cycle. */
  readonly quantity: number;
  /** How many from the next cycle on; null for as many. */
  readonly next: number | null;
}

/** What was asked under a key, and what was answered. */
export interface Answer {
  readonly key: string;
  /** The content of the operation, without its time. */
  readonly content: string;
  readonly receipt: Receipt;
}

export interface IssuedGrant {
  readonly id: string;
  readonly bucket: string;
  readonly amount: number;
  readonly effectiveAt: number;
  readonly expiresAt: number | null;
}

/** The part of a result that comes again when the operation comes again. */
export type Receipt =
  | {
      readonly ok: true;
      /** What was taken, or reserved, in the order in which it was. */
      readonly debits: readonly Slice[];
      /** What was given back, likewise. */
      readonly credits: readonly Slice[];
      /** Grants that the operation created. */
      readonly grants: readonly IssuedGrant[];
      /** What could not be taken. */
      readonly shortfall: number;
      /** What was given back to grants that had ended, and so was lost. */
      readonly forfeited: number;
      /** What was taken away. */
      readonly revoked: number;
      readonly holdExpiresAt: number | null;
    }
  | { readonly ok: false; readonly reason: Reason };

export type Reason =
  | 'insufficient_credits'
  | 'invalid_amount'
  | 'out_of_range'
  | 'expiry_in_past'
  | 'unknown_reference'
  | 'key_conflict'
  | 'already_issued'
  | 'already_subscribed'
  | 'already_voided'
  | 'subscription_ended'
  | 'hold_expired'
  | 'hold_already_captured'
  | 'hold_already_released'
  | 'exceeds_hold'
  | 'exceeds_refundable'
  | 'late_event'
  /** Not a whole number of milliseconds, or beyond the year 9999. */
  | 'invalid_time'
  /** The plan lacks a feature that the pack needs. */
  | 'feature_not_in_plan'
  /** The plan has no access to the model. */
  | 'model_not_in_plan'
  /** Nobody can choose the plan any more. */
  | 'plan_not_for_sale'
  /** The plan is not one of those that the add-on is for, or lacks a feature that it needs. */
  | 'not_for_plan'
  | 'needs_feature'
  /** It is not sold in the billing cycle of the plan. */
  | 'not_in_cycle'
  /** Another add-on is missing, or in the way, or needs the one that is to go. */
  | 'needs_add_on'
  | 'excluded'
  | 'needed'
  /** It is not sold in such numbers. */
  | 'quantity';

/** An account that nothing has happened to. `at` is the first instant it knows. */
export function openAccount(at: number): Account {
  return { now: at, grants: [], holds: [], payments: [], subscription: null, addOns: [], answers: [] };
}
