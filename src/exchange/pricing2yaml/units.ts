import { CALENDAR_PERIODS } from '../../catalog/periods.ts';
import { quoted } from './texts.ts';

/** What a usage limit measures, in the words of the language. */
export interface LimitKind {
  /** `size per month`, `count`, `decimal`: what stands behind the name of the limit. */
  readonly phrase: string;
  /** ` per month`: what stands behind each amount. */
  readonly per: string;
  /** The unit of each amount; empty for a plain count. */
  readonly unit: string;
  /** The words for one and for several of what is counted, where the file says them. */
  readonly counts: { readonly one: string; readonly many: string } | null;
}

const SIZES: ReadonlyMap<string, string> = new Map(
  ['KB', 'MB', 'GB', 'TB', 'PB', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'].map((unit) => [unit.toLowerCase(), unit]),
);

const TIMES: ReadonlyMap<string, string> = new Map([
  ['second', 'seconds'],
  ['sec', 'seconds'],
  ['minute', 'minutes'],
  ['min', 'minutes'],
  ['hour', 'hours'],
  ['day', 'days'],
  ['week', 'weeks'],
  ['month', 'months'],
  ['year', 'years'],
]);

/** The words that the language has for what comes around. */
const PERIODS: ReadonlySet<string> = new Set(CALENDAR_PERIODS);

/** Signs that files give in place of a code. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
]);

/** `EUR` of `eur` and of `€`. */
export function currencyCode(written: string): string {
  return SIGNS.get(written) ?? written.toUpperCase();
}

/** The number of a price such as `$7.50` or `5 EUR`, if that is the currency of the file; else the text as it is. */
export function withoutCurrency(price: string, currency: string | null): string {
  const [, before = '', number = '', after = ''] =
    /^\s*(\p{Sc}|[A-Za-z]{3})?\s*([0-9][0-9.,]*)\s*(\p{Sc}|[A-Za-z]{3})?\s*$/u.exec(price) ?? [];
  const isOwn = currencyCode(before + after) === currencyCode(currency ?? '');
  return isOwn && number !== '' ? number : price;
}

/** Short words for them. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['sec', 'second'],
  ['min', 'minute'],
  ['hr', 'hour'],
  ['mo', 'month'],
  ['yr', 'year'],
]);

/** The parts of a unit: `GB / user`, `request per minute`. Signs of money say what is known. */
function partsOf(unit: string | null): readonly string[] {
  const parts = (unit ?? '').split(/\/|(?:^|\s)per\s/i).map((part) => part.replace(/\p{Sc}/gu, '').trim());
  return parts.map((part) => SHORT.get(part.toLowerCase()) ?? part);
}

/** How often something can be paid. */
const PAID: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

/** Words for a person who has a seat. */
const SEATS: ReadonlySet<string> = new Set(['seat', 'user', 'member', 'person', 'license']);

/** The kind of a limit by its unit, such as `GB/month` or `call`. A `renewable` one without a period starts anew with each cycle. */
export function kindOfLimit(unit: string | null, renewable: boolean, hasDecimals: boolean): LimitKind {
  const [measure = '', ...rest] = partsOf(unit);
  const each = rest.join(' ');
  const per = each !== '' ? ` per ${wordFor(each)}` : renewable ? ' per cycle' : '';
  const size = SIZES.get(measure.toLowerCase());
  if (size !== undefined) return { phrase: `size${per}`, per, unit: size, counts: null };
  const time = TIMES.get(singular(measure.toLowerCase()));
  if (time !== undefined) return { phrase: `duration${per}`, per, unit: time, counts: null };
  if (measure === '%') return { phrase: `percent${per}`, per, unit: 'percent', counts: null };
  const noun = words(measure);
  return {
    phrase: `${hasDecimals ? 'decimal' : 'count'}${per}`,
    per,
    unit: '',
    counts: noun === '' ? null : { one: singular(noun), many: plural(singular(noun)) },
  };
}

function wordFor(each: string): string {
  const word = singular(each.toLowerCase());
  if (PERIODS.has(word)) return word;
  return SEATS.has(word) ? 'seat' : quoted(singular(words(each)));
}

/** What a price is for, and how often it is paid. */
export interface PriceUnit {
  /** ` per seat`, ` per "host"`; empty for the whole subscription. */
  readonly per: string;
  /** `month` */
  readonly period: string;
}

/** The unit of a price: `/month`, `user/month`, `USD/execution`, `component`. Where no period is said, it is a month. */
export function unitOfPrice(unit: string | null, currency: string): PriceUnit {
  const parts = partsOf(unit);
  const last = singular((parts.at(-1) ?? '').toLowerCase());
  const isPeriod = PAID.has(last);
  const period = isPeriod ? last : 'month';
  const what = (isPeriod ? parts.slice(0, -1) : parts).filter((part) => part !== '' && part !== currency);
  const noun = words(what.join(' '));
  if (noun === '') return { per: '', period };
  if (SEATS.has(singular(noun))) return { per: ` per ${singular(noun)}`, period };
  const [, count, counted] = /^([0-9][0-9,]*) (.+)$/.exec(noun) ?? [];
  const of = count === undefined ? quoted(singular(noun)) : `${count} ${inQuotes(counted ?? '')}`;
  return { per: ` per ${of}`, period };
}

/** Several people who have seats are called by a word of the language. */
function inQuotes(noun: string): string {
  return SEATS.has(singular(noun)) ? noun : quoted(noun);
}

/** `coreHours` as it is read: `core hours`. Abbreviations stay, and so does `vCPU`. */
function words(unit: string): string {
  return unit
    .replace(/(?<=[a-z]{2})(?=[A-Z])/g, ' ')
    .split(/[\s_]+/)
    .map((word) => (/^[A-Z][a-z]/.test(word) && !SPEED.test(word) ? word.toLowerCase() : word))
    .join(' ')
    .trim();
}

const ODD: readonly (readonly [string, string])[] = [
  ['person', 'people'],
  ['person', 'persons'],
];

/** Speeds, which end in `s` for one as for many: `Mbps`, `fps`. */
const SPEED = /^(?:[kmgt]?bps|fps|rps|qps|tps|i?ops)$/i;

function singular(noun: string): string {
  if (SPEED.test(noun)) return noun;
  const odd = ODD.find(([, many]) => many === noun);
  if (odd) return odd[0];
  if (/(?:[sxz]|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  return /[^su]s$/.test(noun) && noun.length > 3 ? noun.slice(0, -1) : noun;
}

/** `calls` of `call`. */
export function pluralOf(noun: string): string {
  return plural(singular(noun));
}

function plural(noun: string): string {
  if (SPEED.test(noun)) return noun;
  const odd = ODD.find(([one]) => one === noun);
  if (odd) return odd[1];
  if (/(?:[sxz]|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
