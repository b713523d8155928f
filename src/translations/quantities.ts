import type { Catalog } from '../catalog/catalog.ts';
import { CURRENCIES } from '../catalog/currencies.ts';
import type { Forms, Language } from '../locales/index.ts';

/** An amount with its unit in a text. */
export interface Quantity {
  /** What can be compared: `size`, `months`, `seconds`, `percent`, `credits`, or the code of a currency. */
  readonly kind: string;
  /** In bytes, months, seconds, or what the kind says. */
  readonly value: number;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

interface Unit {
  readonly kind: string;
  readonly factor: number;
  /** Words are the same with a capital; the signs of currencies are not. */
  readonly isWord: boolean;
}

/** How a language writes amounts, ready to be looked for. */
interface Reader {
  readonly numbers: RegExp;
  readonly units: Units;
}

type Written = readonly [written: string, unit: Unit];

/** How units are written, by the first and by the last character; the longest come first. */
interface Units {
  readonly byFirst: ReadonlyMap<string, readonly Written[]>;
  readonly byLast: ReadonlyMap<string, readonly Written[]>;
}

const BYTES = [
  ['KB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
  ['PB', 1e15],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
  ['TiB', 2 ** 40],
  ['PiB', 2 ** 50],
] as const;

/** Calendar months are kept apart from exact time. */
const TIMES = [
  ['second', 'seconds', 1],
  ['minute', 'seconds', 60],
  ['hour', 'seconds', 3_600],
  ['day', 'seconds', 86_400],
  ['week', 'seconds', 604_800],
  ['month', 'months', 1],
  ['year', 'months', 12],
] as const;

/** Signs that everybody writes, also where the locale tells two currencies apart by more. */
const COMMON_SIGNS = [
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
] as const;

/** What may stand between a number and its unit: `12 months`, `12-month`, `15\u00a0€`. */
const GAP = /^[ \u00a0\u202f\u200e\u200f-]{0,3}/;
const GAP_BEFORE = /[ \u00a0\u202f\u200e\u200f]{0,3}$/;
const LONGEST_UNIT = 40;
/** Scripts that put no space between words. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const readers = new WeakMap<Language, Reader>();

/**
 * The amounts in a text that a unit stands beside, in the formats of a language, or a word by which the catalog in that
 * language counts: `200 AI credits`, `3 projects`. What is not understood is left out.
 */
export function quantitiesIn(text: string, language: Language, catalog: Catalog): readonly Quantity[] {
  const { numbers, units } = readerOf(language);
  const nouns = nounsOf(catalog);
  const digits = withAsciiDigits(text, language);
  const found: Quantity[] = [];
  for (const { 0: number, 1: whole = '', 2: fraction = '', index } of digits.matchAll(numbers)) {
    const end = index + number.length;
    const value = Number(`${whole.replaceAll(/\D/g, '')}.${fraction}`);
    const rest = digits.slice(end, end + LONGEST_UNIT);
    const behind = unitBehind(rest, units) ?? unitBehind(rest, nouns) ?? creditsBehind(rest, units);
    const before = behind === null ? unitBefore(digits.slice(Math.max(0, index - 10), index), units) : null;
    const beside = behind ?? before;
    if (beside === null) continue;
    found.push({
      kind: beside.unit.kind,
      value: Math.round(value * beside.unit.factor * 1e6) / 1e6,
      start: before === null ? index : index - before.length,
      end: behind === null ? end : end + behind.length,
    });
  }
  return found;
}

interface Beside {
  readonly unit: Unit;
  /** Of the unit and what stands between. */
  readonly length: number;
}

function unitBehind(text: string, { byFirst }: Units): Beside | null {
  const gap = GAP.exec(text)?.[0].length ?? 0;
  const rest = text.slice(gap);
  const lower = rest.toLowerCase();
  for (const [written, unit] of byFirst.get(lower.charAt(0)) ?? []) {
    if (!(unit.isWord ? lower : rest).startsWith(written)) continue;
    const isDense = DENSE.test(written.slice(-1));
    if (!isDense && /\p{L}$/u.test(written) && /^\p{L}/u.test(rest.slice(written.length))) continue;
    return { unit, length: gap + written.length };
  }
  return null;
}

/** Credits of a name, such as the German `200 KI-Credits`. */
function creditsBehind(text: string, units: Units): Beside | null {
  const name = /^[ \u00a0\u202f]?\p{L}{1,20}[-\u2011]/u.exec(text)?.[0].length ?? 0;
  const found = name === 0 ? null : unitBehind(text.slice(name), units);
  return found?.unit.kind === 'credits' ? { ...found, length: name + found.length } : null;
}

function unitBefore(text: string, { byLast }: Units): Beside | null {
  const gap = GAP_BEFORE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(0, text.length - gap);
  for (const [written, unit] of byLast.get(rest.slice(-1).toLowerCase()) ?? []) {
    if (unit.isWord || !rest.endsWith(written)) continue;
    if (/^\p{L}/u.test(written) && /\p{L}$/u.test(rest.slice(0, -written.length))) continue;
    return { unit, length: gap + written.length };
  }
  return null;
}

function readerOf(language: Language): Reader {
  const known = readers.get(language);
  if (known) return known;
  const { group, decimal } = language.numbers;
  const groups = /\s/u.test(group) ? ' \u00a0\u202f' : escaped(group);
  // A point or comma at the end of a sentence belongs to no number.
  const numbers = `(?<![\\d.,])(\\d{1,3}(?:[${groups}]\\d{2,3})+(?!\\d)|\\d+)(?:[${escaped(decimal)}](\\d+))?`;
  const units = [...unitsOf(language)].sort(([a], [b]) => b.length - a.length);
  const byFirst = groupBy(units, ([written]) => written.charAt(0).toLowerCase());
  const byLast = groupBy(units, ([written]) => written.slice(-1).toLowerCase());
  const reader = { numbers: new RegExp(numbers, 'gu'), units: { byFirst, byLast } };
  readers.set(language, reader);
  return reader;
}

const nounsOfCatalogs = new WeakMap<Catalog, Units>();

/** The words by which a catalog counts: the names of its credits, and what limits count. */
function nounsOf(catalog: Catalog): Units {
  const known = nounsOfCatalogs.get(catalog);
  if (known) return known;
  const nouns = new Map<string, Unit>();
  const add = (written: string, kind: string): void => {
    const word = written.trim().toLowerCase();
    if (word !== '') nouns.set(word, { kind, factor: 1, isWord: true });
  };
  for (const { id, measure } of catalog.limits)
    for (const form of ('noun' in measure && measure.noun?.forms) || []) add(form, `count of ${id}`);
  for (const { name } of catalog.buckets) add(name, 'credits');
  const written = [...nouns].sort(([a], [b]) => b.length - a.length);
  const made = {
    byFirst: groupBy(written, ([word]) => word.charAt(0)),
    byLast: new Map<string, readonly Written[]>(),
  };
  nounsOfCatalogs.set(catalog, made);
  return made;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function unitsOf(language: Language): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  const addForms = (forms: Forms, kind: string, factor: number): void => {
    for (const form of Object.values(forms)) {
      const written = form
        .replace(/\{\w+\}/, '')
        .trim()
        .toLowerCase();
      if (written !== '') units.set(written, { kind, factor, isWord: true });
    }
  };
  addForms(language.phrases.credits, 'credits', 1);
  for (const [unit, kind, factor] of TIMES) {
    addForms(language.durations[unit], kind, factor);
    addForms(language.durationsInPhrases[unit], kind, factor);
  }
  for (const [unit, factor] of BYTES) {
    addForms(language.sizes[unit], 'size', factor);
    units.set(unit.toLowerCase(), { kind: 'size', factor, isWord: true });
  }
  for (const sign of ['%', '٪']) units.set(sign, { kind: 'percent', factor: 1, isWord: false });
  const money = (written: string, code: string): void => {
    units.set(written, { kind: code, factor: 1, isWord: false });
  };
  for (const [sign, code] of COMMON_SIGNS) money(sign, code);
  for (const code of CURRENCIES.keys()) {
    money(code, code);
    const symbol = language.money.symbols.get(code)?.replaceAll(/[\u200e\u200f]/g, '');
    if (symbol !== undefined) money(symbol, code);
  }
  return units;
}

/** The same text, as long as before, in which all digits are those of ASCII. */
function withAsciiDigits(text: string, { numbers: { zero } }: Language): string {
  if (zero === 0x30) return text;
  const own = new RegExp(`[${String.fromCodePoint(zero)}-${String.fromCodePoint(zero + 9)}]`, 'gu');
  return text.replace(own, (digit) => String((digit.codePointAt(0) ?? zero) - zero));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\\]^-]/g, '\\$&');
}
