/** What is for sale: plans, packs of credits and add-ons, and the lines that say what each brings. */
import type { Line } from '../../grammar/tree.ts';
import type { Span } from '../source/source.ts';
import type { PlanButton } from './presentation.ts';
import type { OncePrice, Pricing, Quantity } from './pricing.ts';
import type { Cycle, Duration, Tag, Template } from './quantities.ts';
import type { Bucket, Feature, Limit, Model, ModelGroup, Named } from './things.ts';
import type { FeatureValue, LimitValue, Rate } from './values.ts';

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
