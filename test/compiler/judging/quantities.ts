// What a reader takes from the words of a page: amounts, money and lengths of time.

const SIZES = new Map(
  ['B', 'KB', 'MB', 'GB', 'TB', 'PB']
    .map((unit, power): [string, number] => [unit, 1000 ** power])
    .concat(['KiB', 'MiB', 'GiB', 'TiB'].map((unit, power) => [unit, 1024 ** (power + 1)])),
);
const DAY = 86_400_000;

/** Lengths of time: of the calendar in months, others in milliseconds. */
const TIMES = new Map([
  ['second', 1000],
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', DAY],
  ['week', 7 * DAY],
  ['month', 1],
  ['year', 12],
]);

/** The number that stands at a place of some words, and the word behind it. */
const QUANTITY = /(?<![\w.])(\d[\d,]*(?:\.\d+)?)(?: ([A-Za-z]+))?/g;

/** What the quantities in some words come to, in the base unit of a limit. */
export function amountsIn(words: string, unit: string | undefined): readonly number[] {
  return [...words.matchAll(QUANTITY)].map(([, digits = '', word = '']) => {
    const number = Number(digits.replaceAll(',', ''));
    if (unit === 'bytes') return number * (SIZES.get(word) ?? Number.NaN);
    if (unit === 'count' || unit === 'percent') return number;
    return number * (TIMES.get(word.replace(/s$/, '')) ?? Number.NaN);
  });
}

/** Numbers as integers of a scale: `19.99` is 1999 with two decimals. */
export function scaledIn(words: string, decimals: number): readonly number[] {
  return [...words.matchAll(QUANTITY)].map(([, digits = '']) => {
    const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
    return Number(whole + fraction.padEnd(decimals, '0'));
  });
}

/** The moment that comes `12 months` or `30 days` after another; null where some words name no length of time. */
export function momentAfter(words: string, at: number): number | null {
  const [, digits = '', unit = ''] = /(\d+) (day|week|month|year)s?\b/.exec(words) ?? [];
  const length = Number(digits) * (TIMES.get(unit) ?? Number.NaN);
  if (Number.isNaN(length)) return null;
  if (unit === 'day' || unit === 'week') return at + length;
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + length);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}
