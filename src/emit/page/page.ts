import type { Scenario } from '../../catalog/catalog.ts';

/** `security`, and the ids of the features, limits and add-ons that have it. */
export interface Tagged {
  readonly tag: string;
  readonly ids: readonly string[];
}

/**
 * A pricing page, resolved: every text is ready to be read, in the order in which the page shows it. All outputs are
 * written from it, and `pricing.json` is it, so they cannot disagree.
 * A `line` is the line of the plan file that said so, counted from 1; null where Planspec's own words stand.
 */
export interface Page {
  /** The language of the texts, as BCP 47 names it: `en`, `de-DE`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The texts that nobody has translated, and the language that they are in; null where there are none. */
  readonly untranslated: { readonly lang: string; readonly texts: readonly string[] } | null;
  readonly catalog: { readonly id: string; readonly name: string; readonly line: number };
  /** The plan file, and the SHA-256 of its text in hexadecimal. */
  readonly source: { readonly name: string; readonly hash: string };
  /** Likewise for the translation file, on pages in another language that have one. */
  readonly translation: { readonly name: string; readonly hash: string } | null;
  readonly headings: Headings;
  /** The codes of the currencies that something on the page has a price in, the main one first. */
  readonly currencies: readonly string[];
  /** The billing periods that plans on the page can be paid in, the shortest first; none where no plan has a price. */
  readonly cycles: readonly BillingPeriod[];
  /** The plans that customers see. */
  readonly plans: readonly Card[];
  readonly table: readonly RowGroup[];
  readonly packs: readonly PackCard[];
  readonly addOns: readonly AddOnCard[];
  /** The tags of what is on the page, and the ids of what has each, in the order of the file. */
  readonly tags: readonly Tagged[];
  readonly questions: readonly Answered[];
  /** Whether search engines get the questions as structured data, too. */
  readonly questionsAsData: boolean;
}

/** What every output says about its source: the file's name for people, and the SHA-256 of its text in hexadecimal. */
export interface Header {
  readonly sourceName: string;
  readonly hash: string;
  /** The translation file of a page in another language. */
  readonly translation?: { readonly name: string; readonly hash: string };
}

/** Words and where they come from. */
export interface Said {
  readonly text: string;
  readonly line: number | null;
}

/** How often a plan can be paid. One of those that a page has is `shownFirst`. */
export interface BillingPeriod {
  readonly id: string;
  /** `Monthly`, `Every 6 months` */
  readonly label: string;
  /** Behind an amount: `per month`. */
  readonly text: string;
  /** In ISO 8601: `P1M`. */
  readonly duration: string;
  readonly shownFirst: boolean;
  /** What plans save in it: `Save 20%` where all do alike, `Save up to 20%`, or nothing. */
  readonly saving: string | null;
  /** The same for each currency in which something is saved; not there where it is the same in all. */
  readonly choices?: readonly Choice[];
}

export interface Headings {
  readonly title: Said;
  readonly intro: Said | null;
  readonly tableTitle: Said;
  readonly tableIntro: Said | null;
  readonly faqTitle: Said;
}

/** A plan as its card shows it. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly line: number;
  readonly popular: boolean;
  readonly tagline: Said | null;
  readonly pricing: 'free' | 'contact us' | 'paid' | 'unknown';
  /**
   * A plan that is `Free`, or `Contact us`, has one. Others have one for each currency and billing period of the page, in
   * this order, also where that is not offered.
   */
  readonly prices: readonly PriceLine[];
  /** `14-day free trial`, `No credit card required` */
  readonly notes: readonly Said[];
  /** Where the plan is bought. */
  readonly button: Button | null;
  readonly bullets: readonly Bullet[];
}

/** A link with its words. The address is one that a browser may be sent to: http, https, mailto, or inside the site. */
export interface Button extends Said {
  readonly url: string;
}

export interface PriceLine extends Said {
  readonly kind: 'paid' | 'free' | 'contact us' | 'not offered';
  /** `$15`; the whole text where the price is a word: `Free`, `Not offered yearly`, `No price in EUR`. */
  readonly amount: string;
  /** `per month`, `per seat per month`; empty where there is no cycle. */
  readonly per: string;
  readonly currency: string | null;
  /** Minor units: 1999 is 19.99 USD. */
  readonly minor: number | null;
  readonly cycle: string | null;
  readonly perSeat: boolean;
  /** What it is paid for each of: `per seat`, `per 500 contacts`; null for the subscription as a whole. */
  readonly unit: string | null;
  readonly saving: Saving | null;
}

/** What a longer billing period saves. */
export interface Saving {
  /** `Save 20%` */
  readonly text: string;
  /** Whole percent, rounded down. */
  readonly percent: number;
  /** The billing period that it is compared with: the shortest one of the plan, in the same currency. */
  readonly against: string;
}

export interface Bullet {
  readonly kind: 'everything in' | 'feature' | 'limit' | 'models' | 'credits' | 'bullet';
  /** The id of the plan, feature, limit, group of models or bucket of credits that it is about. */
  readonly about: string | null;
  /** For all billing periods and currencies: `1,000 credits per month, or 12,000 per year`. */
  readonly text: string;
  readonly line: number;
  /** The same for each of them, in the order of the page; not there where nothing depends on what is chosen. */
  readonly choices?: readonly Choice[];
}

/** Words for one billing period, for one currency, or for both. */
export interface Choice {
  readonly cycle: string | null;
  readonly currency: string | null;
  /** `12,000 credits per year` */
  readonly text: string;
}

/** `topic` is a group that the plan file makes; the others hold what it puts into no group. */
export type RowGroupKind =
  | 'prices'
  | 'limits'
  | 'features'
  | 'models'
  | 'credits'
  | 'packs'
  | 'add-ons'
  | 'topic';

/** Rows of the comparison table on one topic. */
export interface RowGroup {
  readonly kind: RowGroupKind;
  /** The id of a group of models; null for the other kinds. */
  readonly about: string | null;
  readonly title: string;
  readonly line: number | null;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly kind:
    | 'price'
    | 'card'
    | 'trial'
    | 'limit'
    | 'feature'
    | 'also'
    | 'models'
    | 'model'
    | 'credits'
    | 'validity'
    | 'pack'
    | 'add-on';
  /** The id of what the row is about; null for a price, and for what no single thing is about. */
  readonly about: string | null;
  /** The billing period and the currency that all its cells are about, where there are such. */
  readonly cycle: string | null;
  readonly currency: string | null;
  readonly header: string;
  /** What belongs to the header: `5 credits per second`. */
  readonly note: string | null;
  readonly help: string | null;
  readonly line: number | null;
  /** One for each plan, in the order of the plans. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly plan: string;
  readonly kind: 'included' | 'not included' | 'value' | 'zero' | 'unlimited' | 'contact us';
  /** Mostly one. */
  readonly words: readonly [string, ...string[]];
  readonly line: number | null;
  /** The plan whose line it is, where that is a plan below: what `everything in` brought. */
  readonly from?: string;
}

export interface PackCard {
  readonly id: string;
  readonly name: string;
  readonly line: number;
  /** `500 purchased add-on credits` */
  readonly gives: Said | null;
  /** One for each currency of the page, also where there is no price in it. */
  readonly prices: readonly PriceLine[];
  readonly validity: Said | null;
  /** The ids of the plans whose customers may buy it. */
  readonly plans: readonly string[];
  /** `For Pro`, `For all plans` */
  readonly buyers: string;
  readonly help: string | null;
}

/** Something to buy on top of a plan. */
export interface AddOnCard {
  readonly id: string;
  readonly name: string;
  readonly line: number;
  readonly tagline: Said | null;
  readonly pricing: Card['pricing'];
  /** As those of a plan. */
  readonly prices: readonly PriceLine[];
  /** `At most 10`, `Needs Priority support`, `Not together with Self help` */
  readonly notes: readonly Said[];
  /** `+100 GB storage` */
  readonly bullets: readonly Bullet[];
  /** The ids of the plans whose customers may buy it. */
  readonly plans: readonly string[];
  /** `For Pro`, `For all plans` */
  readonly buyers: string;
  readonly help: string | null;
}

export interface Answered {
  readonly question: string;
  readonly line: number;
  readonly answer: readonly {
    readonly kind: 'paragraph' | 'bullet';
    readonly text: string;
    readonly line: number;
  }[];
  /** Stories that show what the answer says, worked out. */
  readonly examples: readonly WorkedExample[];
}

/** What is known of scenarios that answers show, by the scenario. */
export type WorkedExamples = ReadonlyMap<Scenario, WorkedExample>;

/** A scenario of the plan file, as a small table. */
export interface WorkedExample {
  /** The name of the scenario, or what a translation makes of it. */
  readonly title: string;
  /** Where the scenario stands. */
  readonly line: number;
  /** What stands in `values`: the names of kinds of credits, and `Plan`. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    /** `2026-01-15`, or `2026-01-15 10:30` */
    readonly date: string;
    /** The same as the locale writes it: `Jan 15, 2026`. */
    readonly when: string;
    /** What happened, a sentence each. */
    readonly what: readonly string[];
    /** One for each column. */
    readonly values: readonly string[];
    /** The line of the scenario; null for what happens by itself. */
    readonly line: number | null;
  }[];
}
