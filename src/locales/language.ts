import type { Forms, PluralCategory, SizeUnit, TimeUnit } from './forms.ts';
import type { Phrases } from './phrases.ts';

/** How digits are grouped and written. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  /** How many digits the last group has, and those before it: 3 and 3, or 3 and 2 in India. */
  readonly grouping: readonly [last: number, before: number];
  /** The fewest digits before the last group: with 2, `1000` has no group and `10 000` has. */
  readonly leastGrouped: number;
  /** The code point of the digit zero: 0x30, or 0x660 for Arabic digits. */
  readonly zero: number;
}

/** How amounts of money are written. */
export interface MoneyStyle extends NumberStyle {
  /** `{symbol}{amount}`, where a symbol stands beside the digits. */
  readonly pattern: string;
  /** The same where a letter would stand beside them, as in `15 CHF`. */
  readonly letterPattern: string;
  /** By the code of the currency; the others are written with their code. */
  readonly symbols: ReadonlyMap<string, string>;
}

/** What stands between the items of a list. */
export interface ListStyle {
  readonly between: string;
  /** Before the last of several items. */
  readonly last: string;
  /** Between two items that are all. */
  readonly two: string;
  /** What stands before a last item that begins like this instead: Spanish `y` is `e` before an i. */
  readonly unless: { readonly before: RegExp; readonly last: string } | null;
}

/** How amounts of a unit are written, by plural; `{0}` is the number. */
export type UnitForms<Unit extends string> = Readonly<Record<Unit, Forms>>;

/** How a day is written. */
export interface DatePattern {
  /** `{d}. {month} {y}`: the letters of CLDR in braces, and the name of the month where it has one. */
  readonly pattern: string;
  /** The names of the months from January on; none where the pattern has their numbers. */
  readonly months: readonly string[];
}

/** How days and times of day are written, in the calendar that banks use. */
export interface DateStyle {
  /** As short as it can be without doubt, for tables: `Jan 15, 2026`, `15.01.2026`. */
  readonly medium: DatePattern;
  /** Inside sentences: `January 15, 2026`. */
  readonly long: DatePattern;
  /** `{h}:{mm} {a}`, `{HH}:{mm}` */
  readonly time: string;
  /** What is before noon and what is after it; nothing where hours go to 24. */
  readonly halves: readonly string[];
  /** `{date}, {time}` */
  readonly withTime: string;
}

/** Everything that words depend on: the locale's formats and the language's phrases. */
export interface Language {
  /** BCP 47: `de-DE`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The class of a number, from its digits: `1`, `12`, `0.5`. */
  readonly plural: (digits: string) => PluralCategory;
  readonly numbers: NumberStyle;
  readonly money: MoneyStyle;
  /** `{0}%` */
  readonly percent: string;
  readonly lists: { readonly and: ListStyle; readonly or: ListStyle };
  /** Lengths of time as they stand alone: `3 months`. */
  readonly durations: UnitForms<TimeUnit>;
  /** The same inside the phrases, behind words such as `for` and `every`. */
  readonly durationsInPhrases: UnitForms<TimeUnit>;
  readonly sizes: UnitForms<SizeUnit>;
  readonly dates: DateStyle;
  readonly phrases: Phrases;
}
