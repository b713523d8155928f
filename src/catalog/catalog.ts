/**
 * A catalog: what a plan file means, with every name resolved and every amount in its base unit.
 * Each item keeps the `line` of the plan file that said so. Lists are in the order of the file.
 * A catalog is only made of what could be read; `check` reports the rest.
 */

import type { Line } from '../../grammar/tree.ts';
import type { Source, Span } from '../source/source.ts';
import type { PageTexts, PlanButton, Table } from './presentation.ts';
import type { Discount, OncePrice, Pricing, Quantity } from './pricing.ts';
import type { Currency, Cycle, Duration, Measure, Tag, Template } from './quantities.ts';
import type { Members, Subscription, Usage } from './terms.ts';
import type { AfterDowngrade, FeatureKind, FeatureValue, LimitValue, Rate } from './values.ts';

export type * from './presentation.ts';
export type * from './pricing.ts';
export type * from './quantities.ts';
export type * from './terms.ts';
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

/** What all declared things have. All ids of a catalog are different, whatever they name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** The characters of the id. */
  readonly at: Span;
  readonly line: Line;
  readonly help: Template | null;
}

export interface Feature extends Named {
  readonly kind: 'feature';
  readonly values: FeatureKind;
  readonly shown: Template | null;
  readonly tags: readonly Tag[];
  /** Kept off the page. */
  readonly hidden: boolean;
}

export interface Limit extends Named {
  readonly kind: 'limit';
  readonly measure: Measure;
  readonly shown: Template | null;
  /** The features that nobody can use without some of it; where several limits are for one, some of any of them will do. */
  readonly for: readonly { readonly feature: Feature; readonly at: Span }[];
  readonly afterDowngrade: AfterDowngrade | null;
  readonly tags: readonly Tag[];
  /** Kept off the page. */
  readonly hidden: boolean;
}

export interface ModelGroup extends Named {
  readonly kind: 'models';
  readonly models: readonly Model[];
  readonly shownAll: Template | null;
  readonly shownSome: Template | null;
}

export interface Model extends Named {
  readonly kind: 'model';
  /** The id of its group. */
  readonly group: string;
  /** `5 credits per second`; credits in units of the catalog's scale. Null when the file gives no cost. */
  readonly cost: { readonly credits: number; readonly unit: string } | null;
}

export interface Bucket extends Named {
  readonly kind: 'credits';
  readonly issued: 'every cycle' | 'on purchase';
  readonly valid: Validity;
  /** `max` is null for no cap, `valid` null for as long as the bucket says. */
  readonly rollover: { readonly max: number | null; readonly valid: Validity | null } | null;
  /** Without a plan its credits rest, and run out all the same. */
  readonly needsActivePlan: boolean;
  readonly shown: Template | null;
}

export type Validity =
  | { readonly kind: 'until renewal' }
  | { readonly kind: 'lasts'; readonly duration: Duration }
  | { readonly kind: 'forever' };

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

export interface Plan extends Named {
  readonly kind: 'plan';
  readonly tagline: Template | null;
  readonly base: Base | null;
  readonly pricing: Pricing;
  /** What is paid once, besides. */
  readonly oncePrices: readonly OncePrice[];
  /** How many units of what it is paid for can be bought; null where the file does not say. */
  readonly quantity: Quantity | null;
  /** The `price` lines. */
  readonly priceLines: readonly Line[];
  /** False where the file says `no card required`. */
  readonly cardRequired: boolean;
  readonly trial: Trial | null;
  /** Off the page: `hidden`, or `legacy`. */
  readonly hidden: boolean;
  /** Only for those who have it. */
  readonly legacy: boolean;
  readonly popular: boolean;
  readonly button: PlanButton | null;
  /** The plan's own lines that grant or tell something, in the order of the file. */
  readonly entries: readonly Entry[];
  /** What the plan has in all, its own lines over those of `everything in`. Keys are ids. */
  readonly features: ReadonlyMap<string, Granted<FeatureEntry>>;
  readonly limits: ReadonlyMap<string, Granted<LimitEntry>>;
  readonly models: ReadonlyMap<string, Granted<ModelEntry>>;
  readonly credits: ReadonlyMap<string, Granted<CreditEntry>>;
}

/** `14 days, 20 cycle`: credits that end with the trial. */
export interface Trial {
  readonly duration: Duration;
  readonly credits: readonly { readonly bucket: Bucket; readonly amount: number; readonly at: Span }[];
  readonly line: Line;
}

/** `everything in starter except api-access` */
export interface Base {
  readonly plan: Plan;
  readonly line: Line;
  /** The characters of the plan's name in that line. */
  readonly at: Span;
  readonly except: readonly { readonly id: string; readonly at: Span }[];
}

/** An entry that a plan has, and the plan whose line it is: itself, or one below it. */
export interface Granted<E extends Entry> {
  readonly entry: E;
  readonly from: Plan;
}

export type Entry = FeatureEntry | LimitEntry | ModelEntry | CreditEntry | BulletEntry;

interface EntryBase {
  readonly line: Line;
  /** The characters of the name at the start of the line. */
  readonly at: Span;
  /** The words for this line on the page, if the line gives its own. */
  readonly shown: Template | null;
  readonly help: Template | null;
}

export interface FeatureEntry extends EntryBase {
  readonly kind: 'feature';
  readonly feature: Feature;
  readonly value: FeatureValue;
}

export interface LimitEntry extends EntryBase {
  readonly kind: 'limit';
  readonly limit: Limit;
  readonly value: LimitValue;
  /** What use above the amount costs in each currency; nothing where it ends there. */
  readonly beyond: readonly Rate[];
}

export interface ModelEntry extends EntryBase {
  readonly kind: 'models';
  readonly group: ModelGroup;
  /** True for `image all`; then `models` are all of the group. */
  readonly all: boolean;
  readonly models: readonly Model[];
}

export interface CreditEntry extends EntryBase {
  readonly kind: 'credits';
  readonly bucket: Bucket;
  readonly amounts: readonly CreditAmount[];
  /** What an add-on gives when it is bought, and never again: `extra plus 500 once`. */
  readonly once: { readonly amount: number; readonly at: Span } | null;
}

/** `12,000 yearly`, or `1,000 monthly when paid yearly`: an amount in units of the catalog's credit scale. */
export interface CreditAmount {
  readonly amount: number;
  /** How often the plan is paid. */
  readonly cycle: Cycle;
  /** How often the amount comes, where that is more often. */
  readonly every: Cycle | null;
  readonly at: Span;
}

/** A `bullet`: free words on the plan's card. */
export interface BulletEntry extends EntryBase {
  readonly kind: 'bullet';
  readonly words: Template;
}

export interface Pack extends Named {
  readonly kind: 'pack';
  readonly gives: { readonly bucket: Bucket; readonly amount: number } | null;
  readonly prices: readonly {
    readonly currency: string;
    readonly minor: number;
    readonly at: Span;
    readonly line: Line;
  }[];
  /** The features that a plan must have before its customers may buy the pack. */
  readonly needs: readonly { readonly feature: Feature; readonly at: Span }[];
}

/** Something that can be bought on top of a plan. */
export interface AddOn extends Named {
  readonly kind: 'add-on';
  readonly tagline: Template | null;
  /** The plans by id. Null where nothing is said, which means every plan that customers see. */
  readonly availableFor: ReadonlyMap<string, { readonly plan: Plan; readonly at: Span }> | null;
  /** What is paid again and again; `paid` without prices where it is only paid once. */
  readonly pricing: Pricing;
  /** What is paid once, besides. */
  readonly oncePrices: readonly OncePrice[];
  /** The `price` lines. */
  readonly priceLines: readonly Line[];
  readonly quantity: Quantity;
  /** The features that a plan must have before its customers may buy it. */
  readonly needsFeatures: readonly { readonly feature: Feature; readonly at: Span }[];
  /** The ids of the add-ons that must be bought too. */
  readonly needsAddOns: readonly { readonly id: string; readonly at: Span }[];
  /** The ids of the add-ons that cannot be bought beside it; it works both ways, whichever of the two says so. */
  readonly excludes: readonly { readonly id: string; readonly at: Span }[];
  readonly tags: readonly Tag[];
  readonly hidden: boolean;
  readonly entries: readonly AddOnEntry[];
}

/** What an add-on brings: a feature, models and credits besides those of the plan, a limit. */
export type AddOnEntry = FeatureEntry | AddOnLimitEntry | ModelEntry | CreditEntry | BulletEntry;

/** `storage plus 100 GB` adds to what the plan has, and nothing else does; `storage 100 GB` stands in its place. */
export interface AddOnLimitEntry extends LimitEntry {
  readonly adds: boolean;
}

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
