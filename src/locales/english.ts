import type { TimeUnit } from './forms.ts';
import type { Language, ListStyle, NumberStyle, UnitForms } from './language.ts';
import { ENGLISH_PHRASES } from './phrases/en.ts';
import { pluralOf } from './plurals.ts';

const NUMBERS: NumberStyle = {
  decimal: '.',
  group: ',',
  grouping: [3, 3],
  leastGrouped: 1,
  zero: 0x30,
};

const list = (conjunction: string): ListStyle => ({
  between: ', ',
  last: ` ${conjunction} `,
  two: ` ${conjunction} `,
  unless: null,
});

const duration = (unit: TimeUnit) => ({ one: `{0} ${unit}`, other: `{0} ${unit}s` });

const DURATIONS: UnitForms<TimeUnit> = {
  second: duration('second'),
  minute: duration('minute'),
  hour: duration('hour'),
  day: duration('day'),
  week: duration('week'),
  month: duration('month'),
  year: duration('year'),
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const size = (unit: string) => ({ other: `{0} ${unit}` });

/** The language of Planspec's own messages, and of pages that ask for no other. It is always there. */
export const ENGLISH: Language = {
  tag: 'en',
  direction: 'ltr',
  plural: pluralOf('en'),
  numbers: NUMBERS,
  money: {
    ...NUMBERS,
    pattern: '{symbol}{amount}',
    letterPattern: '{amount} {symbol}',
    symbols: new Map([
      ['USD', '$'],
      ['EUR', '€'],
      ['GBP', '£'],
      ['JPY', '¥'],
    ]),
  },
  percent: '{0}%',
  lists: { and: list('and'), or: list('or') },
  durations: DURATIONS,
  durationsInPhrases: DURATIONS,
  sizes: {
    B: size('B'),
    KB: size('KB'),
    MB: size('MB'),
    GB: size('GB'),
    TB: size('TB'),
    PB: size('PB'),
    KiB: size('KiB'),
    MiB: size('MiB'),
    GiB: size('GiB'),
    TiB: size('TiB'),
    PiB: size('PiB'),
  },
  dates: {
    medium: { pattern: '{month} {d}, {y}', months: MONTHS.map((month) => month.slice(0, 3)) },
    long: { pattern: '{month} {d}, {y}', months: MONTHS },
    time: '{h}:{mm}\u202f{a}',
    halves: ['AM', 'PM'],
    withTime: '{date}, {time}',
  },
  phrases: ENGLISH_PHRASES,
};
