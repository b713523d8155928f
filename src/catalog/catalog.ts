/**
 * A catalog: what a plan file means, with every name resolved and every amount in its base unit.
 * Each item keeps the `line` of the plan file that said so. Lists are in the order of the file.
 * A catalog is only made of what could be read; `check` reports the rest.
 */

import type { Line } from '../../grammar/tree.ts';
import type { Source } from '../source/source.ts';
import type { AddOn, Pack, Plan } from './offers.ts';
import type { PageTexts, Table } from './presentation.ts';
import type { Discount } from './pricing.ts';
import type { Currency, Cycle, Template } from './quantities.ts';
import type { Scenario } from './stories.ts';
import type { Members, Subscription, Usage } from './terms.ts';
import type { Bucket, Feature, Limit, ModelGroup } from './things.ts';

export type * from './offers.ts';
export type * from './presentation.ts';
export type * from './pricing.ts';
export type * from './quantities.ts';
export type * from './stories.ts';
export type * from './terms.ts';
export type * from './things.ts';
export type * from './values.ts';

export interface Catalog {
  readonly source: Source;
  readonly id: string;
  readonly name: string;
  /** The line `catalog ID "Name"`. */
  readonly line: Line;
  /** The main currency first. */
  readonly currencies: readonly Currency[];
  /** IANA name. */
  readonly timezone: string;
  /** The locale that the texts of the file are written in. */
  readonly language: string;
  /** Decimal places of a credit, 0 to 6. Credit amounts are integers of this scale. */
  readonly creditDecimals: number;
  /** What becomes of a price that is finer than that. */
  readonly creditRounding: CreditRounding;
  /** What longer billing cycles save where a plan does not state their price. */
  readonly discounts: readonly Discount[];
  readonly page: PageTexts;
  /** What the file says about the table; null where it says nothing. */
  readonly table: Table | null;
  readonly features: readonly Feature[];
  readonly limits: readonly Limit[];
  readonly modelGroups: readonly ModelGroup[];
  readonly buckets: readonly Bucket[];
  readonly consumption: Consumption | null;
  readonly subscription: Subscription | null;
  readonly usage: Usage | null;
  readonly members: Members | null;
  /** Billing cycles that a plan or an add-on has a price or credits for, the shortest first. */
  readonly cycles: readonly Cycle[];
  readonly plans: readonly Plan[];
  readonly packs: readonly Pack[];
  readonly addOns: readonly AddOn[];
  readonly questions: readonly Question[];
  readonly scenarios: readonly Scenario[];
}

export type CreditRounding = 'up' | 'down' | 'half up' | 'half even';

/** `consume cycle, add-on`: which credits pay first. */
export interface Consumption {
  readonly line: Line;
  /** The buckets in the order in which they pay. */
  readonly buckets: readonly Bucket[];
  /** The same by their places: buckets with `and` between them share one. */
  readonly places: readonly (readonly Bucket[])[];
  /** What decides between credits, the most important first. The order of recording comes last. */
  readonly sortedBy: readonly BurnKey[];
  /** What `category` sorts by, the first to pay first. */
  readonly categories: readonly string[];
}

export type BurnKey = 'bucket' | 'expiry' | 'start' | 'category' | 'restriction';

export interface Question {
  readonly line: Line;
  readonly question: Template;
  readonly answer: readonly {
    readonly kind: 'paragraph' | 'bullet';
    readonly words: Template;
    readonly line: Line;
  }[];
  /** The stories that it shows, worked out. */
  readonly examples: readonly { readonly scenario: Scenario; readonly line: Line }[];
}
