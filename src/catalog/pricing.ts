/** What plans and add-ons cost. */
import type { Line } from '../../grammar/tree.ts';
import type { Span } from '../source/source.ts';
import type { Cycle } from './quantities.ts';

export type Pricing =
  | { readonly kind: 'free' }
  /** `words` are the file's own, where it says more than that: `Custom pricing`. */
  | { readonly kind: 'contact us'; readonly words: string | null }
  | { readonly kind: 'paid'; readonly prices: readonly Price[] }
  /** No readable price line: already reported. */
  | { readonly kind: 'unknown' };

/** Prices of one currency and one cycle for different units add up: `20 USD monthly, 8 USD per seat monthly`. */
export interface Price {
  readonly currency: string;
  /** Minor units of the currency; where there are tiers, what the first unit costs. */
  readonly minor: number;
  readonly cycle: Cycle;
  /** What it is paid for each of; null for the subscription as a whole. */
  readonly unit: PriceUnit | null;
  readonly tiers: Tiers | null;
  /** What it was worked out from, where the file does not state it. */
  readonly discount: Discount | null;
  /** The characters `15 USD monthly`. */
  readonly at: Span;
  readonly line: Line;
}

/** What is paid once: `20 USD once`. */
export type OncePrice = Omit<Price, 'cycle' | 'tiers' | 'discount'>;

/** `per seat`, `per 500 contacts`, `per "workspace"`. */
export interface PriceUnit {
  /** The word for so many of it: `contacts` where `count` is 500. */
  readonly word: string;
  readonly count: number;
  /** True for what a person takes: a seat, a user, a member. */
  readonly isSeat: boolean;
  /** The id of the limit that counts it, if it is one. */
  readonly limit: string | null;
}

/** `graduated`: every unit costs what its own step says. `volume`: all units cost what the step says that they reach. */
export interface Tiers {
  readonly kind: 'graduated' | 'volume';
  /** Upwards; only the last may be without an end. */
  readonly steps: readonly Tier[];
}

export interface Tier {
  /** The last unit of the step; null for no end. */
  readonly upTo: number | null;
  /** What each unit costs, and what the step costs as a whole, in minor units; null where nobody knows before asking. */
  readonly price: { readonly each: number; readonly whole: number } | null;
  readonly line: Line;
}

/** `billing yearly 20 percent off`: longer cycles cost so much less than the shorter ones in them. */
export interface Discount {
  readonly cycle: Cycle;
  /** Thousandths of a percent. */
  readonly percent: number;
  readonly line: Line;
}

/** How many of something can be bought: `least`, and then always `step` more. */
export interface Quantity {
  readonly least: number;
  /** Null for no end. */
  readonly most: number | null;
  readonly step: number;
}
