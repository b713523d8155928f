import type { Length } from '../calendar/length.ts';

/** What an app may ask of an account. `at` is when it asks; `id` names what is created and is the idempotency key. */
export type Operation =
  | {
      readonly op: 'subscribe';
      readonly id: string;
      readonly at: number;
      readonly plan: string;
      /** The billing cycle; without it the only one of the plan. */
      readonly planCycle?: string;
      readonly anchor?: number;
      /** The customer has the plan already, which may be one that nobody can choose any more. */
      readonly isKept?: true;
    }
  /** The payment for a cycle arrived: for the running one, or for `cycle`. */
  | { readonly op: 'renew'; readonly id: string; readonly at: number; readonly cycle?: number }
  | {
      readonly op: 'purchase';
      readonly id: string;
      readonly at: number;
      readonly bucket: string;
      readonly amount: number;
      readonly effectiveAt?: number;
    }
  /** A purchase of a pack of the catalog. */
  | {
      readonly op: 'buy';
      readonly id: string;
      readonly at: number;
      readonly pack: string;
      readonly effectiveAt?: number;
    }
  | {
      readonly op: 'grant';
      readonly id: string;
      readonly at: number;
      readonly bucket: string;
      readonly amount: number;
      readonly priority?: number;
      readonly effectiveAt?: number;
      /** Null for never; without it the validity of the bucket decides. */
      readonly expiresAt?: number | null;
      readonly category?: string;
      readonly features?: readonly string[];
      readonly resetMin?: number;
      readonly resetMax?: number;
    }
  | {
      readonly op: 'consume';
      readonly id: string;
      readonly at: number;
      readonly amount: number;
      readonly feature?: string;
    }
  /** A consumption that the rate of a model prices. Units are seconds, images …, also fractions of them. */
  | {
      readonly op: 'use';
      readonly id: string;
      readonly at: number;
      readonly model: string;
      readonly units: number;
    }
  | {
      readonly op: 'hold';
      readonly id: string;
      readonly at: number;
      readonly amount: number;
      readonly timeout?: Length;
      readonly feature?: string;
    }
  | {
      readonly op: 'capture';
      readonly id: string;
      readonly at: number;
      readonly hold: string;
      readonly amount?: number;
    }
  | { readonly op: 'release'; readonly id: string; readonly at: number; readonly hold: string }
  | {
      readonly op: 'refund';
      readonly id: string;
      readonly at: number;
      readonly of: string;
      readonly amount?: number;
    }
  /** Money went back for a pack; `refundedTotal`, in minor units of the currency, is all that went back so far. */
  | {
      readonly op: 'refundPurchase';
      readonly id: string;
      readonly at: number;
      readonly purchase: string;
      readonly refundedTotal: number;
      readonly pricePaid: number;
    }
  | { readonly op: 'void'; readonly id: string; readonly at: number; readonly grant: string }
  | {
      readonly op: 'cancel';
      readonly id: string;
      readonly at: number;
      readonly mode?: 'at cycle end' | 'immediately';
    }
  | { readonly op: 'resume'; readonly id: string; readonly at: number }
  | {
      readonly op: 'change';
      readonly id: string;
      readonly at: number;
      readonly plan: string;
      /** Without it the billing cycle stays, or is the only one of the new plan. */
      readonly planCycle?: string;
    }
  /** So many more of an add-on; without a quantity as few as there can be. */
  | {
      readonly op: 'add';
      readonly id: string;
      readonly at: number;
      readonly addOn: string;
      readonly quantity?: number;
    }
  /** So many fewer, when a cancellation would take effect; without a quantity none is left. */
  | {
      readonly op: 'remove';
      readonly id: string;
      readonly at: number;
      readonly addOn: string;
      readonly quantity?: number;
      readonly mode?: 'at cycle end' | 'immediately';
    }
  /** Clips every live grant to its reset bounds. */
  | { readonly op: 'reset'; readonly id: string; readonly at: number; readonly keepOverage?: boolean };
