/** What plans and add-ons can have: features, limits, models and credits. */
import type { Line } from '../../grammar/tree.ts';
import type { Span } from '../source/source.ts';
import type { Duration, Measure, Tag, Template } from './quantities.ts';
import type { AfterDowngrade, FeatureKind } from './values.ts';

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
