/** What a plan file says about the page alone: its headings, the order of its table, where its buttons lead. */
import type { Line } from '../../grammar/tree.ts';
import type { Span } from '../source/source.ts';
import type { Cycle, Template } from './quantities.ts';

export interface PageTexts {
  readonly title: Template | null;
  readonly intro: Template | null;
  readonly tableTitle: Template | null;
  readonly tableIntro: Template | null;
  readonly faqTitle: Template | null;
  /** The billing cycle whose prices are shown first. */
  readonly shownFirst: { readonly cycle: Cycle; readonly at: Span } | null;
  /** Search engines get the questions as data, too. */
  readonly faqAsData: boolean;
  /** Where else the page is read, each locale once. */
  readonly locales: readonly { readonly tag: string; readonly at: Span }[];
}

/** How the comparison table is put together. Ids are those of features, limits, groups, models, buckets, packs and add-ons, or `price`. */
export interface Table {
  readonly line: Line;
  readonly groups: readonly TableGroup[];
  /** The ids of what is kept off the table. */
  readonly hidden: ReadonlySet<string>;
}

/** A topic of the table, and what it shows, in order. An id stands in one group at most. */
export interface TableGroup {
  readonly title: Template;
  readonly line: Line;
  readonly entries: readonly TableEntry[];
}

export interface TableEntry {
  readonly id: string;
  readonly line: Line;
  /** The header of its row in the table, and the words that explain it, where the table gives its own. */
  readonly shown: Template | null;
  readonly help: Template | null;
}

/** `button "Start free" "https://example.com/start"`; the address is one that a browser may be sent to. */
export interface PlanButton {
  readonly words: Template;
  readonly url: string;
  readonly line: Line;
}
