import type { Length } from './calendar/length.ts';
import type { Rounding } from './rounding.ts';

/**
 * Everything of a catalog that decides about credits and subscriptions. Amounts are integers of the catalog's credit
 * scale, lists are in the order of the plan file, and ids are unique in their list.
 */
export interface Policy {
  /** IANA name. All calendar arithmetic is on its wall clock. */
  readonly zone: string;
  /** Decimal places of a credit, 0 to 6. */
  readonly decimals: number;
  /** How a price becomes credits. */
  readonly rounding: Rounding;
  readonly buckets: readonly BucketPolicy[];
  /** Which grant pays first: the first key that tells two grants apart decides, the order of recording at last. */
  readonly order: readonly SortKey[];
  /** What the key `category` sorts by, the first to pay first. */
  readonly categories: readonly string[];
  readonly plans: readonly PlanPolicy[];
  readonly packs: readonly PackPolicy[];
  readonly addOns: readonly AddOnPolicy[];
  readonly models: readonly ModelPolicy[];
  /** Who issues the credits of a new cycle: the payment that the app reports, or the clock. */
  readonly renewal: 'on payment' | 'on schedule';
  readonly cancel: 'at cycle end' | 'immediately';
  readonly upgrade: PlanChangePolicy;
  readonly downgrade: PlanChangePolicy;
  readonly overdraft: OverdraftPolicy;
  readonly overdraftAtRenewal: 'forgiven' | 'kept';
  /** How long a hold stays open that does not say so itself; null for ever. */
  readonly holdTimeout: Length | null;
  readonly overCapture: 'refused' | 'charged';
  /** What becomes of a refund to a grant that has expired: `forfeited`, or a new grant with this validity. */
  readonly refundAfterExpiry: 'forfeited' | Length;
  readonly refundAbovePayment: 'refused' | 'cut';
  readonly lateEvents: 'taken now' | 'refused';
  readonly refusedRequests: 'stay refused' | 'may retry';
}

/** Priority, expiry (none is last), start, category, and credits for certain features before those for all. */
export type SortKey = 'bucket' | 'expiry' | 'start' | 'category' | 'restriction';

export type ValidityPolicy =
  /** To the end of the stretch that the credits are issued for. */
  | { readonly kind: 'cycle' }
  | { readonly kind: 'lasts'; readonly length: Length }
  | { readonly kind: 'forever' };

export interface BucketPolicy {
  readonly id: string;
  /** Lower burns first. */
  readonly priority: number;
  readonly validity: ValidityPolicy;
  /** What is left at the end of a cycle goes on as a grant of its own: all carried credits together at most `max`. */
  readonly rollover: { readonly max: number | null; readonly validity: ValidityPolicy } | null;
  /** Its credits rest, and run out, while there is no active plan. */
  readonly needsActivePlan: boolean;
}

export interface PlanPolicy {
  readonly id: string;
  readonly cycles: readonly PlanCycle[];
  /** It is for those who have it: nobody can choose it any more. */
  readonly isLegacy?: true;
  readonly trial: { readonly length: Length; readonly credits: readonly Allotment[] } | null;
  /** Ids of the features and models that its customers have. */
  readonly features: readonly string[];
  readonly models: readonly string[];
}

/** What a plan gives in one of its billing cycles. */
export interface PlanCycle {
  /** `monthly` */
  readonly id: string;
  readonly period: Length;
  /** In the smallest unit of the main currency: it tells the higher one of two plans that give equally many credits. Null for one that is agreed on, which is above all. */
  readonly price: number | null;
  readonly credits: readonly Allotment[];
}

export interface Allotment {
  readonly bucket: string;
  /** More than zero. */
  readonly amount: number;
  /** The rhythm in which a paid period issues its credits; null for once, at its start. */
  readonly every: Length | null;
}

export interface PackPolicy {
  readonly id: string;
  readonly bucket: string;
  readonly amount: number;
  /** Ids of the features that a plan must have. */
  readonly needs: readonly string[];
}

/** What is bought on top of a plan, one or more of it. */
export interface AddOnPolicy {
  readonly id: string;
  /** Ids of the plans that it is for, and of the features that a plan must have. */
  readonly plans: readonly string[];
  readonly features: readonly string[];
  /** Ids of the add-ons that must be there too, and of those that must not, whichever of the two says so. */
  readonly needs: readonly string[];
  readonly excludes: readonly string[];
  /** How many there can be of it; `most` is null for no end. */
  readonly quantity: { readonly least: number; readonly most: number | null; readonly step: number };
  /** It is paid once, and is there for ever; else it is paid with the plan, and ends with the subscription. */
  readonly isOnce: boolean;
  /** What each of it gives when it is bought. */
  readonly once: readonly Allotment[];
  /** The billing cycles of plans that it goes with, and what each of it gives in them. */
  readonly cycles: readonly { readonly id: string; readonly credits: readonly Allotment[] }[];
  /** Ids of the models that it brings. */
  readonly models: readonly string[];
}

export interface ModelPolicy {
  readonly id: string;
  /** Credits for one unit (a second, an image), of the catalog's scale. */
  readonly cost: number;
}

export type PlanChangePolicy =
  | 'grants the difference'
  | 'replaces credits'
  | 'adds credits'
  | 'prorates credits'
  | 'at cycle end';

export type OverdraftPolicy =
  /** All or nothing. */
  | { readonly kind: 'refused' }
  /** Takes what there is. */
  | { readonly kind: 'partial' }
  /** The rest is owed, at most `limit` in all; null for no limit. */
  | { readonly kind: 'allowed'; readonly limit: number | null };

/** What holds where a plan file says nothing. */
export const POLICY_DEFAULTS = {
  addOns: [],
  zone: 'UTC',
  decimals: 0,
  rounding: 'up',
  order: ['bucket', 'expiry', 'start'],
  categories: ['promotional', 'paid'],
  renewal: 'on payment',
  cancel: 'at cycle end',
  upgrade: 'grants the difference',
  downgrade: 'at cycle end',
  overdraft: { kind: 'refused' },
  overdraftAtRenewal: 'forgiven',
  holdTimeout: null,
  overCapture: 'refused',
  refundAfterExpiry: 'forfeited',
  refundAbovePayment: 'refused',
  lateEvents: 'taken now',
  refusedRequests: 'stay refused',
} as const satisfies Partial<Policy>;
