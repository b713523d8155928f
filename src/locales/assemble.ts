import type { DecimalSize, Formats } from './formats.ts';
import type { Forms, SizeUnit, TimeUnit } from './forms.ts';
import type { Language, ListStyle, UnitForms } from './language.ts';
import type { LanguageData } from './languages.ts';
import { pluralOf } from './plurals.ts';
import { languageOf } from './tags.ts';

/** Spanish `y` and `o` give way to a word that begins with their own sound; Hebrew joins a foreign word by a hyphen. */
const UNLESS: ReadonlyMap<string, Readonly<Partial<Record<'and' | 'or', ListStyle['unless']>>>> = new Map([
  [
    'es',
    {
      and: { before: /^(?:i|hi(?!e))/i, last: ' e ' },
      or: { before: /^(?:h?o|8|11(?!\d))/i, last: ' u ' },
    },
  ],
  ['he', { and: { before: /^[^\u0590-\u05ff]/, last: ' ו-' } }],
]);

/** What a binary size is called; CLDR has no word for it. */
const BINARY: readonly (readonly [SizeUnit, DecimalSize])[] = [
  ['KiB', 'KB'],
  ['MiB', 'MB'],
  ['GiB', 'GB'],
  ['TiB', 'TB'],
  ['PiB', 'PB'],
];

const BYTE: ReadonlyMap<string, string> = new Map([
  ['fi', 't'],
  ['fr', 'o'],
  ['ru', 'Б'],
  ['uk', 'Б'],
]);

const PREFIX: ReadonlyMap<string, string> = new Map([
  ['ru KiB', 'Ки'],
  ['ru MiB', 'Ми'],
  ['ru GiB', 'Ги'],
  ['ru TiB', 'Ти'],
  ['ru PiB', 'Пи'],
  ['uk KiB', 'Кі'],
  ['uk MiB', 'Мі'],
  ['uk GiB', 'Гі'],
  ['uk TiB', 'Ті'],
  ['uk PiB', 'Пі'],
]);

/** Lengths of time that phrases need in another form than CLDR knows: the dual of Arabic ends otherwise behind `for`. */
const IN_PHRASES: ReadonlyMap<string, Readonly<Partial<Record<TimeUnit, Partial<Forms>>>>> = new Map([
  [
    'ar',
    {
      second: { two: 'ثانيتين' },
      minute: { two: 'دقيقتين' },
      hour: { two: 'ساعتين' },
      day: { two: 'يومين' },
      week: { two: 'أسبوعين' },
      month: { two: 'شهرين' },
      year: { two: 'سنتين' },
    },
  ],
]);

/** The language of a locale, made of the data of the locale's language. */
export function assembleLanguage(tag: string, data: LanguageData): Language {
  const language = languageOf(tag);
  const formats: Formats = { ...data.FORMATS, ...data.REGIONAL_FORMATS.get(tag) };
  const { numbers, money, direction, percent, durations, symbols, dates } = formats;
  return {
    tag,
    direction,
    plural: pluralOf(tag === 'pt-PT' ? tag : language),
    numbers,
    money: { ...numbers, ...money, symbols: symbolsOf(symbols, direction) },
    percent,
    lists: { and: listOf('and', language, formats), or: listOf('or', language, formats) },
    durations,
    durationsInPhrases: inPhrases(language, formats),
    sizes: sizesOf(language, formats),
    dates,
    phrases: data.REGIONAL_PHRASES?.get(tag) ?? data.PHRASES,
  };
}

/** In a line from right to left, the sign of `US$` would change sides if no mark held it. */
function symbolsOf(
  symbols: Formats['symbols'],
  direction: Formats['direction'],
): ReadonlyMap<string, string> {
  const entries = Object.entries(symbols);
  if (direction === 'ltr') return new Map(entries);
  return new Map(
    entries.map(([code, symbol]) => [code, /[A-Z]\p{Sc}$/u.test(symbol) ? `${symbol}\u200e` : symbol]),
  );
}

function listOf(conjunction: 'and' | 'or', language: string, { lists }: Formats): ListStyle {
  return { ...lists[conjunction], unless: UNLESS.get(language)?.[conjunction] ?? null };
}

function inPhrases(language: string, { durations, durationsInPhrases }: Formats): UnitForms<TimeUnit> {
  const special = IN_PHRASES.get(language);
  const formsOf = (unit: TimeUnit): Forms => ({
    ...(durationsInPhrases[unit] ?? durations[unit]),
    ...special?.[unit],
  });
  return {
    second: formsOf('second'),
    minute: formsOf('minute'),
    hour: formsOf('hour'),
    day: formsOf('day'),
    week: formsOf('week'),
    month: formsOf('month'),
    year: formsOf('year'),
  };
}

function sizesOf(language: string, { sizes }: Formats): UnitForms<SizeUnit> {
  const binary = new Map(
    BINARY.map(([unit, decimal]): readonly [SizeUnit, Forms] => {
      const space = /^\{0\}(\s?)/u.exec(sizes[decimal].other)?.[1] ?? ' ';
      const prefix = PREFIX.get(`${language} ${unit}`) ?? unit.slice(0, -1);
      return [unit, { other: `{0}${space}${prefix}${BYTE.get(language) ?? 'B'}` }];
    }),
  );
  const formsOf = (unit: SizeUnit): Forms => binary.get(unit) ?? { other: `{0} ${unit}` };
  return {
    ...sizes,
    KiB: formsOf('KiB'),
    MiB: formsOf('MiB'),
    GiB: formsOf('GiB'),
    TiB: formsOf('TiB'),
    PiB: formsOf('PiB'),
  };
}
