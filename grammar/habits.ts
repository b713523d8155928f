/**
 * How people write amounts and dates elsewhere, and how the language writes them: for messages only. Both written forms
 * meet such habits where characters stand that mean nothing to them.
 */

/** Words that people write for a billing cycle, and the one that the language has for it. */
export const CYCLE_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['annually', 'yearly'],
  ['annual', 'yearly'],
  ['annum', 'yearly'],
  ['year', 'yearly'],
  ['yr', 'yearly'],
  ['month', 'monthly'],
  ['mo', 'monthly'],
  ['mth', 'monthly'],
  ['week', 'weekly'],
  ['wk', 'weekly'],
  ['day', 'daily'],
  ['quarter', 'quarterly'],
]);

/** Signs of money, and the codes that people mostly mean by them. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['\u20ac', 'EUR'],
  ['\u00a3', 'GBP'],
  ['\u00a5', 'JPY'],
  ['\u20b9', 'INR'],
  ['\u20a9', 'KRW'],
  ['\u20ba', 'TRY'],
  ['\u20aa', 'ILS'],
  ['\u20b1', 'PHP'],
  ['\u20ab', 'VND'],
]);

/** Words that people write for a unit, in lower case, and the ones that the language has for it. */
const UNIT_SYNONYMS: ReadonlyMap<string, string> = new Map(
  [
    'B byte bytes',
    'KB kilobyte kilobytes',
    'MB megabyte megabytes meg megs',
    'GB gigabyte gigabytes gig gigs',
    'TB terabyte terabytes',
    'PB petabyte petabytes',
    'seconds sec secs s',
    'minutes min mins',
    'hours hr hrs h',
    'days d',
    'weeks wk wks w',
    'months mo mos mth mths',
    'years yr yrs y',
  ].flatMap((words) => {
    const [unit = '', ...others] = words.split(' ');
    return others.map((other) => [other, unit] as const);
  }),
);

/** The unit, of those that fit, that a word is another word for. */
export function unitMeantBy(word: string, units: readonly string[]): string | null {
  const unit = UNIT_SYNONYMS.get(word.toLowerCase());
  return unit !== undefined && units.includes(unit) ? unit : null;
}

/** Words that people write for an amount without limit. */
export const UNLIMITED_SYNONYMS: ReadonlySet<string> = new Set([
  'infinite',
  'infinity',
  'limitless',
  'endless',
  'unrestricted',
  'unmetered',
]);

/** A sign that the language has a word for, or nothing at all. */
export interface ForeignSign {
  readonly message: string;
  readonly hint: string;
  /** What stands there instead, with a space on either side. */
  readonly word: string;
}

/** What a sign between its neighbours is in this language: `99.9%` is `99.9 percent`, and `14-day` is `14 day`. */
export function findForeignSign(
  sign: string,
  before: 'number' | 'word' | null,
  after: 'number' | 'word' | null,
): ForeignSign | null {
  const inWords = (word: string, hint: string): ForeignSign => ({
    message: `\`${sign}\` is written \`${word}\``,
    hint,
    word,
  });
  if (sign === '%' && before === 'number')
    return inWords(
      'percent',
      'Write it in words: `99.9 percent`. What a longer billing cycle saves is said in the catalog: `billing yearly 20 percent off`.',
    );
  if (sign === '+' && after === 'number') return inWords('plus', 'Write it in words: `storage plus 100 GB`.');
  if (sign === '\u221e') return inWords('unlimited', 'Write it in words: `storage unlimited`.');
  if (/^[-\u2010\u2011]$/.test(sign) && before === 'number' && after === 'word')
    return {
      message: `no \`${sign}\` stands between a number and its unit`,
      hint: 'Write the number, a space, and the unit: `14 days`.',
      word: '',
    };
  return null;
}

/** What stands in a text in a foreign way, and how it is written here. */
export interface Foreign {
  readonly start: number;
  readonly end: number;
  /** Null where it could mean several things. */
  readonly right: string | null;
}

/** What messages say of a price that is written in a foreign way. */
export const PRICE_HABIT = {
  hint: 'The code of the currency stands behind the number, and behind that `monthly`, `yearly` or `per seat monthly`.',
  title: 'write prices like that',
} as const;

/** What messages say of such a date. */
export const DATE_HABIT = {
  message: 'dates are written year, month, day, as in `2026-01-15`',
  title: 'write dates like that',
} as const;

/** Words that people write around what a plan lists, as around its declarations. */
const SECTIONS: ReadonlySet<string> = new Set(['features', 'limits', 'models', 'credits']);

/** True for a word that people write around what a plan lists. */
export function isSection(word: string): boolean {
  return SECTIONS.has(word);
}

/** What messages say of such a word in a plan or an add-on; `owner` is what lists, ``plan `team` ``. */
export function sectionHabit(
  word: string,
  owner: string,
  form: 'dsl' | 'yaml',
): { readonly message: string; readonly hint: string } {
  const examples = form === 'yaml' ? '`api-access: true`, `storage: 10 GB`' : '`api-access`, `storage 10 GB`';
  return {
    message: `${owner} lists what it has without \`${word}\` around it`,
    hint: `Each thing that it has stands on a line of its own, by its id: ${examples}.`,
  };
}

/** Currencies whose sign is `$`. */
const DOLLARS: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'TWD', 'BRL']);

/** What signs of money mean in a plan file: a `$` is the dollar that its `currency` line names. */
export function currencyReader(file: string): (sign: string) => string | undefined {
  const named = /\bcurrency:?[ \t]{1,20}([A-Z]{3}(?:,[ \t]{0,20}[A-Z]{3}){0,20})/.exec(file)?.[1] ?? '';
  const dollar = named.split(/[, \t]+/).find((code) => DOLLARS.has(code));
  return (sign) => (sign === '$' && dollar ? dollar : CURRENCY_SIGNS.get(sign));
}

const SIGN = `[${[...CURRENCY_SIGNS.keys()].join('')}]`;
const AMOUNT = '\\d{1,12}(?:[.,]\\d{1,12}){0,4}';
const PRICE = new RegExp(
  `(?:(${SIGN})[ \\t]?)?(?<![\\w.,])(${AMOUNT})(?:[ \\t]?(${SIGN}|[A-Z]{3}\\b))?((?:[ \\t]?/[ \\t]?[A-Za-z]{1,20}\\b\\.?|[ \\t]per[ \\t][A-Za-z]{1,20}\\b){0,3})`,
  'gu',
);

/** Prices with the sign of their currency or with slashes: `$12/month` is `12 USD monthly`. `codeOf` tells what signs mean. */
export function findForeignPrices(
  text: string,
  codeOf: (sign: string) => string | undefined,
): readonly Foreign[] {
  return [...text.matchAll(PRICE)].flatMap((match) => {
    const [written, before, amount = '', behind = '', each = ''] = match;
    const sign = before ?? (CURRENCY_SIGNS.has(behind) ? behind : undefined);
    const isCode = behind !== '' && !CURRENCY_SIGNS.has(behind);
    if (sign === undefined && !(isCode && each.includes('/'))) return [];
    const code = isCode ? behind : codeOf(sign ?? '');
    if (code === undefined) return [];
    const units = [...each.matchAll(/[A-Za-z]+/g)].map(([word]) => word).filter((word) => word !== 'per');
    const cycle = units.find((word) => CYCLE_SYNONYMS.has(word.toLowerCase()));
    const others = units.filter((word) => word !== cycle);
    const right = [amount, code, ...others.map((word) => `per ${word}`)];
    if (cycle !== undefined) right.push(CYCLE_SYNONYMS.get(cycle.toLowerCase()) ?? '');
    return [{ start: match.index, end: match.index + written.length, right: right.join(' ') }];
  });
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATES: readonly (readonly [
  RegExp,
  (parts: readonly string[]) => readonly [string, string, string] | null,
])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ([, year = '', month = '', day = '']) => [year, month, day]],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, ([, day = '', month = '', year = '']) => [year, month, day]],
  [
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/,
    ([, a = '', b = '', year = '']) => (Number(a) > 12 ? [year, b, a] : Number(b) > 12 ? [year, a, b] : null),
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th|\.)?[ \t]+([A-Za-z]{3,9})\.?,?[ \t]+(\d{4})(?!\d)/,
    ([, day = '', month = '', year = '']) => [year, month, day],
  ],
  [
    /^([A-Za-z]{3,9})\.?[ \t]+(\d{1,2})(?:st|nd|rd|th)?,?[ \t]+(\d{4})(?!\d)/,
    ([, month = '', day = '', year = '']) => [year, month, day],
  ],
];

/** The date at the start of a text, unless it is written as dates are here: `20 Jan 2026` is `2026-01-20`. */
export function findForeignDate(text: string): Foreign | null {
  if (/^\d{4}-\d\d-\d\d(?!\d)/.test(text)) return null;
  for (const [pattern, order] of DATES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const parts = order(match);
    if (parts === null) return { start: 0, end: match[0].length, right: null };
    const [year, month, day] = parts;
    const number = /^\d/.test(month) ? Number(month) : 1 + MONTHS.indexOf(month.slice(0, 3).toLowerCase());
    if (number < 1 || number > 12) continue;
    const right = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { start: 0, end: match[0].length, right };
  }
  return null;
}
