import type { Text } from '../../../grammar/tree.ts';
import type { Catalog, CreditEntry, Cycle, Entry, Plan, Template } from '../../catalog/catalog.ts';
import type { ShownValue } from '../../copy/index.ts';
import type { Language, Phrases } from '../../locales/index.ts';
import type { Span } from '../../source/source.ts';
import type { Cell, Said } from './page.ts';

/** Texts in another language than that of the page: those that nobody translated. */
export interface Foreign {
  readonly language: Language;
  readonly texts: ReadonlySet<Text>;
}

/** What all parts of the page are made from. */
export interface Context {
  readonly catalog: Catalog;
  readonly language: Language;
  /** Planspec's own words in that language. */
  readonly phrases: Phrases;
  /** The cells that say nothing but that: one list for the hundreds of thousands of them that a table may have. */
  readonly words: Readonly<Record<'included' | 'notIncluded' | 'notAvailable', Cell['words']>>;
  /** The plans that customers see. */
  readonly plans: readonly Plan[];
  /** The codes of the currencies that something on the page has a price in, the main one first. */
  readonly currencies: readonly string[];
  /** The billing cycles that some of these plans have a price for, the shortest first. */
  readonly cycles: readonly Cycle[];
  /** The number of the line where a place starts. */
  lineOf(place: Span): number;
  /** The language of a text: that of the page, or that of the plan file where nobody translated it. */
  readonly languageOf: (template: Template) => Language;
  /** A text with its values filled in; `shown` gives what `{value}` and `{amount}` stand for. */
  readonly render: (template: Template, shown?: ShownValue | null) => string;
  /** The same, with its line. */
  say(template: Template): Said & { readonly line: number };
  /** The words that explain something, with their values filled in, where there are some. */
  explain(help: Template | null): string | null;
  /** The words for a line of a plan; worked out once, however many plans have the line, or one that says the same. */
  wordsOf(entry: Exclude<Entry, CreditEntry>): Wording;
  /** The line that took something out of `everything in`, if one did. */
  exceptLine(plan: Plan, id: string): number | null;
  /** What came of texts that nobody translated, in the order in which they were asked for. */
  readonly untranslated: ReadonlySet<string>;
}

/** A line of a plan in the words of the page. */
export interface Wording {
  readonly kind: Cell['kind'];
  /** As a point on the card. */
  readonly bullet: string;
  /** As a cell of the table, beside the name of what it is about. */
  readonly cell: Cell['words'];
  /** The same for each currency of the page, where it says prices in several. */
  readonly byCurrency: ReadonlyMap<string | null, Pick<Wording, 'bullet' | 'cell'>> | null;
}
