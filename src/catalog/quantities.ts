/** What catalogs measure with: money, time, counts, and texts with values in them. */
import type { Text } from '../../grammar/tree.ts';
import type { Span } from '../source/source.ts';

/** ISO 4217. Amounts are integers of minor units: `19.99 USD` is 1999. */
export interface Currency {
  readonly code: string;
  /** Decimal places of the minor unit: 2 for USD, 0 for JPY, 3 for KWD. */
  readonly decimals: number;
}

/** A text that may hold `{values}`; `pieces` are literal strings and interpolations in order. */
export interface Template {
  readonly text: Text;
  readonly pieces: readonly (string | Interpolation)[];
}

/** `{add-on.valid}`: what stands between the braces, and where. What it means is `copy`'s business. */
export interface Interpolation {
  readonly path: string;
  /** From `{` to `}`. */
  readonly span: Span;
}

/**
 * What a limit measures. `per` is the period or thing that the amount is for each time: `month`, `seat`, or words of the
 * file's own such as `call`; null where there is one amount for all.
 */
export type Measure =
  | { readonly kind: 'size' | 'duration'; readonly per: string | null }
  | { readonly kind: 'percent'; readonly per: null }
  /** What applies to a plan or not, and neither is more than the other. */
  | { readonly kind: 'condition'; readonly per: null }
  | {
      /** Whole numbers, or numbers that may have decimals. */
      readonly kind: 'count' | 'decimal';
      readonly per: string | null;
      readonly noun: Noun | null;
    };

/** A word of the file's own by which things can be found: `security`. */
export interface Tag {
  readonly id: string;
  readonly at: Span;
}

/** What is counted: `project`, `projects`. Languages other than English may have one form, or up to six. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  /** The forms for the classes of numbers that the language tells apart in counting, in the order of CLDR. */
  readonly forms: readonly string[];
}

/**
 * A length of time. Months are calendar months (a year is 12); everything from weeks down is exact milliseconds
 * on a calendar without clock changes. A duration in a plan file uses one of the two.
 */
export interface Duration {
  readonly months: number;
  readonly milliseconds: number;
  /** As written: `3` and `months`. Only the amount of a limit may have decimals: `2.5` and `hours`. */
  readonly count: number;
  readonly unit: DurationUnit;
}

export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A billing cycle: `monthly`, `yearly`, `weekly`, `quarterly`, `daily`, or `every-6-months`. */
export interface Cycle {
  readonly id: string;
  readonly length: Duration;
}
