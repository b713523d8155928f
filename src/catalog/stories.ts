/** Stories about a customer: what happens when, and what is then true. */
import type { Line } from '../../grammar/tree.ts';
import type { Span } from '../source/source.ts';
import type { AddOn, Pack, Plan } from './offers.ts';
import type { Cycle, Duration } from './quantities.ts';
import type { Bucket, Feature, Model } from './things.ts';

export interface Scenario {
  readonly name: string;
  readonly line: Line;
  readonly steps: readonly Step[];
}

/** `2026-01-20 buy boost-500 -> cycle 1,000, add-on 500`: names are resolved, the story is told by a later phase. */
export interface Step {
  readonly line: Line;
  readonly at: Moment;
  /** What later steps call it: `render` in `hold 300 as render`. */
  readonly name: string | null;
  readonly action: Action | null;
  readonly expect: readonly Expectation[];
}

/** Wall-clock time in the catalog's zone: `2026-01-20`, which is its first moment, or `2026-01-20T10:30`. */
export type Moment = string;

/** What happens. Steps in it are earlier ones of the scenario. */
export type Action =
  /** A customer takes a plan, or has it already, which may be one that nobody can choose any more. */
  | { readonly kind: 'subscribe'; readonly plan: Plan; readonly cycle: Cycle; readonly isKept: boolean }
  /** Without a cycle the one it had. */
  | { readonly kind: 'change'; readonly plan: Plan; readonly cycle: Cycle | null }
  | { readonly kind: 'buy'; readonly pack: Pack }
  /** Without a quantity as few as there can be, or all. */
  | { readonly kind: 'add'; readonly addOn: AddOn; readonly quantity: number | null }
  | {
      readonly kind: 'remove';
      readonly addOn: AddOn;
      readonly quantity: number | null;
      readonly mode: 'at cycle end' | 'immediately' | null;
    }
  | ({ readonly kind: 'grant' } & Grant)
  | { readonly kind: 'consume'; readonly amount: number; readonly feature: Feature | null }
  | { readonly kind: 'use'; readonly model: Model; readonly units: number }
  | {
      readonly kind: 'hold';
      readonly amount: number;
      readonly timeout: Duration | null;
      readonly feature: Feature | null;
    }
  /** Without an amount all that is held, or all that is not refunded yet. */
  | { readonly kind: 'capture' | 'refund'; readonly of: Step; readonly amount: number | null }
  | { readonly kind: 'release' | 'revoke' | 'repeat'; readonly of: Step }
  /** Money for a pack goes back: so much of what it cost, in minor units of its currency. */
  | { readonly kind: 'pay back'; readonly of: Step; readonly minor: number; readonly price: number }
  /** The payment for the running cycle, or for another one by its number. */
  | { readonly kind: 'renew'; readonly number: number | null }
  | { readonly kind: 'cancel'; readonly mode: 'at cycle end' | 'immediately' | null }
  | { readonly kind: 'resume' };

/** Credits that somebody gives away. Without an end they are valid as their bucket says. */
export interface Grant {
  readonly bucket: Bucket;
  readonly amount: number;
  readonly from: Moment | null;
  readonly until: Moment | 'forever' | null;
  readonly category: string | null;
  /** The only feature that they pay for. */
  readonly feature: Feature | null;
}

/** What is then true. `at` is where the scenario says so. */
export type Expectation = { readonly at: Span } & (
  | { readonly kind: 'balance' | 'paid'; readonly bucket: Bucket; readonly amount: number }
  /** So many credits of the bucket end at that moment, or never. */
  | {
      readonly kind: 'expiry';
      readonly bucket: Bucket;
      readonly amount: number;
      readonly on: Moment | null;
    }
  | { readonly kind: 'held' | 'owed' | 'expired'; readonly amount: number }
  /** So many of an add-on. */
  | { readonly kind: 'add-on'; readonly addOn: AddOn; readonly amount: number }
  | { readonly kind: 'plan'; readonly plan: Plan | null }
  | { readonly kind: 'next plan'; readonly plan: Plan }
  | { readonly kind: 'renewal' | 'end'; readonly on: Moment }
  | { readonly kind: 'refused'; readonly reason: string | null }
);
