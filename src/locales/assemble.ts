import { ENGLISH } from './english.ts';
import type { DecimalSize, Formats } from './formats.ts';
import type { Forms, SizeUnit, TimeUnit } from './forms.ts';
import { FORMATS, REGIONAL_FORMATS } from './generated/cldr.ts';
import type { Language, ListStyle, UnitForms } from './language.ts';
import { ARABIC } from './phrases/ar.ts';
import { CZECH } from './phrases/cs.ts';
import { DANISH } from './phrases/da.ts';
import { GERMAN } from './phrases/de.ts';
import { ENGLISH_PHRASES } from './phrases/en.ts';
import { SPANISH } from './phrases/es.ts';
import { FINNISH } from './phrases/fi.ts';
import { FRENCH } from './phrases/fr.ts';
import { HEBREW } from './phrases/he.ts';
import { HINDI } from './phrases/hi.ts';
import { INDONESIAN } from './phrases/id.ts';
import { ITALIAN } from './phrases/it.ts';
import { JAPANESE } from './phrases/ja.ts';
import { KOREAN } from './phrases/ko.ts';
import { NORWEGIAN } from './phrases/nb.ts';
import { DUTCH } from './phrases/nl.ts';
import { POLISH } from './phrases/pl.ts';
import { PORTUGUESE } from './phrases/pt.ts';
import { RUSSIAN } from './phrases/ru.ts';
import { SWEDISH } from './phrases/sv.ts';
import { THAI } from './phrases/th.ts';
import { TURKISH } from './phrases/tr.ts';
import { UKRAINIAN } from './phrases/uk.ts';
import { VIETNAMESE } from './phrases/vi.ts';
import { CHINESE } from './phrases/zh.ts';
import { TRADITIONAL_CHINESE } from './phrases/zh-Hant.ts';
import type { Phrases } from './phrases.ts';
import { pluralOf } from './plurals.ts';
import { REGIONAL_PHRASES } from './regions.ts';
import { languageOf } from './tags.ts';

const PHRASES: ReadonlyMap<string, Phrases> = new Map([
  ['ar', ARABIC],
  ['cs', CZECH],
  ['da', DANISH],
  ['de', GERMAN],
  ['en', ENGLISH_PHRASES],
  ['es', SPANISH],
  ['fi', FINNISH],
  ['fr', FRENCH],
  ['he', HEBREW],
  ['hi', HINDI],
  ['id', INDONESIAN],
  ['it', ITALIAN],
  ['ja', JAPANESE],
  ['ko', KOREAN],
  ['nb', NORWEGIAN],
  ['nl', DUTCH],
  ['pl', POLISH],
  ['pt', PORTUGUESE],
  ['ru', RUSSIAN],
  ['sv', SWEDISH],
  ['th', THAI],
  ['tr', TURKISH],
  ['uk', UKRAINIAN],
  ['vi', VIETNAMESE],
  ['zh', CHINESE],
  ['zh-Hant', TRADITIONAL_CHINESE],
]);

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

/** The language of a locale. Pages in English for the United States are those that ask for no locale. */
export function assembleLanguage(tag: string): Language {
  if (tag === 'en-US') return { ...ENGLISH, tag };
  const language = languageOf(tag);
  const base = FORMATS.get(language);
  if (base === undefined) throw new Error(`no formats for ${tag}`);
  const formats: Formats = { ...base, ...REGIONAL_FORMATS.get(tag) };
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
    phrases: REGIONAL_PHRASES.get(tag) ?? PHRASES.get(language) ?? ENGLISH_PHRASES,
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
