import type { Forms, TimeUnit } from './forms.ts';
import type { DateStyle, ListStyle, MoneyStyle, NumberStyle, UnitForms } from './language.ts';

/** The formats of a locale as src/locales/generated/cldr has them. A region has only what it writes otherwise than its language. */
export interface Formats {
  readonly direction: 'ltr' | 'rtl';
  readonly numbers: NumberStyle;
  readonly percent: string;
  readonly money: Pick<MoneyStyle, 'decimal' | 'group' | 'grouping' | 'pattern' | 'letterPattern'>;
  readonly symbols: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<'and' | 'or', Omit<ListStyle, 'unless'>>>;
  readonly durations: UnitForms<TimeUnit>;
  readonly durationsInPhrases: Readonly<Partial<Record<TimeUnit, Forms>>>;
  readonly sizes: UnitForms<DecimalSize>;
  readonly dates: DateStyle;
}

/** The sizes that CLDR knows. */
export type DecimalSize = 'B' | 'KB' | 'MB' | 'GB' | 'TB' | 'PB';
