import type { Span } from '../../source/source.ts';

/** A pricing as a Pricing2Yaml file says it, with the characters that say it. Nothing is resolved. */
export interface Foreign {
  /** The start of the file. */
  readonly start: Span;
  readonly name: string;
  /** What the file says about itself: `version`, `createdAt`, `url`; in this order, and only what is there. */
  readonly about: readonly string[];
  readonly currency: string | null;
  /** How prices change with the period of payment: `monthly` and `1.0`. */
  readonly billing: readonly { readonly period: string; readonly factor: string; readonly at: Span }[];
  readonly tags: readonly string[];
  readonly features: readonly ForeignFeature[];
  readonly limits: readonly ForeignLimit[];
  readonly plans: readonly ForeignPlan[];
  readonly addOns: readonly ForeignAddOn[];
}

/** A value as it is written: `true`, `15`, `.inf`, a text, or a list of texts. */
export type ForeignValue =
  | { readonly kind: 'flag'; readonly on: boolean; readonly at: Span }
  | { readonly kind: 'number'; readonly text: string; readonly at: Span }
  | { readonly kind: 'unlimited'; readonly at: Span }
  | { readonly kind: 'text'; readonly text: string; readonly at: Span }
  | { readonly kind: 'list'; readonly texts: readonly string[]; readonly at: Span };

interface ForeignNamed {
  readonly key: string;
  /** The characters of the key. */
  readonly at: Span;
  readonly description: string;
}

export interface ForeignFeature extends ForeignNamed {
  /** `BOOLEAN`, `TEXT` or `NUMERIC`. */
  readonly valueType: string;
  readonly tag: string | null;
  readonly isHidden: boolean;
  readonly initial: ForeignValue | null;
}

export interface ForeignLimit extends ForeignNamed {
  readonly valueType: string;
  /** `RENEWABLE` limits start anew with every period. */
  readonly type: string;
  /** `GB`, `call/month`; null where it is not said. */
  readonly unit: string | null;
  /** `day`, `15 min`: after how long a renewable limit starts anew, where the file says so. */
  readonly period: string | null;
  readonly isHidden: boolean;
  readonly linkedFeatures: readonly ForeignName[];
  readonly initial: ForeignValue | null;
}

/** A name that stands for something of the file. */
export interface ForeignName {
  readonly key: string;
  readonly at: Span;
}

/** `price: 15`, `price: Contact us`; in older files `monthlyPrice` and `annualPrice`. */
export interface ForeignPrice {
  /** Null where only a price by the year is said. */
  readonly value: ForeignValue | null;
  /** What a month costs when the year is paid, where the file says so of this price alone. */
  readonly yearly: ForeignValue | null;
  /** `user/month`; null where it is not said. */
  readonly unit: string | null;
}

/** Values by the keys of features or limits. */
export type ForeignValues = readonly { readonly name: ForeignName; readonly value: ForeignValue }[];

export interface ForeignPlan extends ForeignNamed {
  readonly price: ForeignPrice | null;
  readonly features: ForeignValues;
  readonly limits: ForeignValues;
  readonly isPrivate: boolean;
}

export interface ForeignAddOn extends ForeignNamed {
  readonly price: ForeignPrice | null;
  /** Null where it is for every plan. */
  readonly availableFor: readonly ForeignName[] | null;
  readonly dependsOn: readonly ForeignName[];
  readonly excludes: readonly ForeignName[];
  readonly features: ForeignValues;
  readonly limits: ForeignValues;
  readonly extensions: ForeignValues;
  readonly quantity: {
    readonly least: string | null;
    readonly most: string | null;
    readonly step: string | null;
  };
  readonly isPrivate: boolean;
}
