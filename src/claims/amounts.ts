import { CURRENCIES } from '../catalog/currencies.ts';
import { DURATION_UNITS, durationUnit, SIZE_UNITS } from '../catalog/units.ts';
import type { Token } from './tokens.ts';

/** An amount in a text. */
export type Amount =
  | { readonly kind: 'size'; readonly bytes: number; readonly number: number; readonly unit: string }
  /** Months are calendar months, everything from weeks down is milliseconds. `isTerm` is `12-month`. */
  | {
      readonly kind: 'duration';
      readonly months: number;
      readonly milliseconds: number;
      readonly isTerm: boolean;
    }
  /** `code` is null where a sign says it: `$` is of several currencies. */
  | {
      readonly kind: 'money';
      readonly value: number;
      readonly sign: string | null;
      readonly code: string | null;
    }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'number'; readonly value: number; readonly isWord: boolean };

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(WORDS.map((word, value) => [word, value]));

const SIZES: ReadonlyMap<string, string> = new Map([
  ...[...SIZE_UNITS.keys()].map((unit) => [unit.toLowerCase(), unit] as const),
  ...([
    ['kilobyte', 'KB'],
    ['megabyte', 'MB'],
    ['gigabyte', 'GB'],
    ['terabyte', 'TB'],
    ['petabyte', 'PB'],
  ] as const),
]);

/** Signs that stand before an amount or behind it. */
const SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹', '₩', '₺', '₪', '₽', '₫', '₴', '₱', '฿']);
/** Words behind an amount that mean such a sign. */
const SIGN_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['euro', '€'],
  ['pound', '£'],
  ['yen', '¥'],
  ['rupee', '₹'],
  ['won', '₩'],
]);

/** Letters before `$` that tell which: `US$15`, `CA$15`. */
const SIGNED: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['CA', 'CAD'],
  ['C', 'CAD'],
  ['AU', 'AUD'],
  ['A', 'AUD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['SG', 'SGD'],
  ['S', 'SGD'],
  ['R', 'BRL'],
]);

/** The amount that starts at a token, and how many tokens it has; null where none does. */
export function readAmount(
  tokens: readonly Token[],
  at: number,
): { readonly amount: Amount; readonly length: number } | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  const third = tokens[at + 2];
  if (first === undefined) return null;
  if (first.kind === 'sign' && SIGNS.has(first.text)) {
    if (second?.kind !== 'number' || isCut(second, third)) return null;
    const code = third && CURRENCIES.has(third.text) ? third.text : null;
    return {
      amount: { kind: 'money', value: Number(second.key), sign: first.text, code },
      length: code ? 3 : 2,
    };
  }
  const signed = SIGNED.get(first.text);
  if (
    signed !== undefined &&
    second?.text === '$' &&
    third?.kind === 'number' &&
    !isCut(third, tokens[at + 3])
  )
    return { amount: { kind: 'money', value: Number(third.key), sign: null, code: signed }, length: 3 };
  if (first.kind === 'word' && CURRENCIES.has(first.text)) {
    if (second?.kind !== 'number' || isCut(second, third)) return null;
    return { amount: { kind: 'money', value: Number(second.key), sign: null, code: first.text }, length: 2 };
  }
  const value = first.kind === 'number' ? Number(first.key) : NUMBER_WORDS.get(first.key);
  if (value === undefined || !Number.isFinite(value)) return null;
  if (second && SIGNS.has(second.text))
    return { amount: { kind: 'money', value, sign: second.text, code: null }, length: 2 };
  if (second && (second.text === '%' || second.key === 'percent'))
    return { amount: { kind: 'percent', value }, length: 2 };
  if (second?.text === 'US' && third?.key === 'dollar')
    return { amount: { kind: 'money', value, sign: null, code: 'USD' }, length: 3 };
  if (second?.kind === 'word') {
    const measured = readMeasured(value, second);
    if (measured) return { amount: measured, length: 2 };
  }
  if (isCut(first, second)) return null;
  return { amount: { kind: 'number', value, isWord: first.kind === 'word' }, length: 1 };
}

function readMeasured(value: number, unit: Token): Amount | null {
  if (isCurrency(unit.text)) return { kind: 'money', value, sign: null, code: unit.text };
  const sign = SIGN_WORDS.get(unit.key);
  if (sign !== undefined) return { kind: 'money', value, sign, code: null };
  const word = durationUnit(unit.key);
  const duration = word && DURATION_UNITS.get(word);
  if (duration) {
    const isTerm = unit.key === unit.text.toLowerCase() && value !== 1;
    return {
      kind: 'duration',
      months: value * duration.months,
      milliseconds: value * duration.milliseconds,
      isTerm,
    };
  }
  const size = SIZES.get(unit.key);
  const bytes = size === undefined ? undefined : SIZE_UNITS.get(size);
  if (size === undefined || bytes === undefined || size === 'B') return null;
  return { kind: 'size', bytes: Math.round(value * Number(bytes)), number: value, unit: size };
}

/** Codes that are also units or words, behind a number. */
function isCurrency(text: string): boolean {
  return CURRENCIES.has(text) && text !== 'ALL' && text !== 'TOP';
}

/** Letters or a sign directly behind a number change it: `4K`, `10x`, `99%`, `50+`. */
function isCut(number: Token, next: Token | undefined): boolean {
  if (next === undefined || next.start !== number.end) return false;
  return next.kind !== 'sign' || /[%+°×*^]/.test(next.text);
}
