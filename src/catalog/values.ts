/** What plans can say of features and limits, and what is said of their use. */
import type { Line } from '../../grammar/tree.ts';
import type { Duration } from './quantities.ts';
import type { Labelled } from './terms.ts';

/** What a plan can have of a feature: just the feature, a text, or one or some of a set. */
export type FeatureKind =
  | { readonly kind: 'flag' }
  | { readonly kind: 'text' }
  | { readonly kind: 'one of' | 'some of'; readonly choices: readonly Labelled[] };

/** What a plan has of a feature. A plan that lacks the feature has no value at all. */
export type FeatureValue =
  | { readonly kind: 'flag' }
  | { readonly kind: 'text'; readonly text: string }
  /** One choice where the feature is `one of` a set, and at least one, in the order of the set, where it is `some of` it. */
  | { readonly kind: 'choices'; readonly choices: readonly Labelled[] };

/**
 * What a plan says about a limit. Absent is no value at all; zero is `amount` 0. Of percents, `amount` counts thousandths:
 * 99.9 percent is 99,900; of decimals it counts millionths: 0.5 is 500,000.
 */
export type LimitValue =
  | { readonly kind: 'size'; readonly amount: number; readonly written: string }
  | { readonly kind: 'count'; readonly amount: number }
  | { readonly kind: 'percent' | 'decimal'; readonly amount: number }
  | { readonly kind: 'duration'; readonly duration: Duration }
  | { readonly kind: 'condition'; readonly applies: boolean }
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'contact us' };

/** What happens to use above the amount of a smaller plan: nothing new, or nothing but reading, or all stays for a while. */
export type AfterDowngrade =
  | { readonly kind: 'block new' | 'read only'; readonly line: Line }
  | { readonly kind: 'keep'; readonly duration: Duration; readonly line: Line };

/** What use above the amount costs, where it goes on: so much for each unit that is begun. */
export interface Rate {
  readonly currency: string;
  /** Millionths of a minor unit: 0.008 USD is 800,000. */
  readonly price: number;
  /** How much one unit is: bytes, milliseconds, or a number; of decimals, millionths. */
  readonly per: number;
  /** How many of what make one unit, as it is written: 1,000 and `calls`; null where the file leaves one of them out. */
  readonly count: number | null;
  readonly thing: string | null;
}
