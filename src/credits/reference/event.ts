/** What happened to an account, in the order of time. Every credit that is lost is in exactly one event. */
export type AccountEvent =
  | { readonly kind: 'issued'; readonly at: number; readonly grant: string; readonly amount: number }
  /** Lost: the grant ran out, or was ended. */
  | { readonly kind: 'expired'; readonly at: number; readonly grant: string; readonly amount: number }
  /** Lost: taken away. */
  | { readonly kind: 'revoked'; readonly at: number; readonly grant: string; readonly amount: number }
  /** Went on into the grant `into`. */
  | {
      readonly kind: 'carried over';
      readonly at: number;
      readonly grant: string;
      readonly into: string;
      readonly amount: number;
    }
  /** Paid overage. */
  | { readonly kind: 'settled'; readonly at: number; readonly grant: string; readonly amount: number }
  | { readonly kind: 'forgiven'; readonly at: number; readonly amount: number }
  | { readonly kind: 'hold timed out'; readonly at: number; readonly hold: string; readonly amount: number }
  | { readonly kind: 'cycle began'; readonly at: number; readonly cycle: number }
  | { readonly kind: 'lapsed'; readonly at: number }
  | { readonly kind: 'plan changed'; readonly at: number; readonly plan: string }
  /** The customer has so many of it now; 0 for no more. */
  | {
      readonly kind: 'add-on changed';
      readonly at: number;
      readonly addOn: string;
      readonly quantity: number;
    }
  | { readonly kind: 'subscription ended'; readonly at: number }
  /** The clock was to issue more than an account can hold. */
  | { readonly kind: 'not issued'; readonly at: number; readonly grant: string; readonly amount: number };
