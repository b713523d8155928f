import { MOST_MILLISECONDS, MOST_MONTHS, makeDuration } from '../../catalog/cycles.ts';
import { durationUnit, SIZE_UNITS } from '../../catalog/units.ts';
import { type Decimal, decimal, isZero, multiply, print, round } from './amounts.ts';
import type { ForeignFeature, ForeignLimit, ForeignValue } from './foreign.ts';
import { idFrom, nameFrom } from './names.ts';
import { quoted } from './texts.ts';
import { kindOfLimit, type LimitKind } from './units.ts';

/** What plans say of a feature: that they have it, a text, or some of a set. */
export type FeatureKind = 'flag' | 'text' | 'some of';

/** The kind of a feature, by what the file says of it anywhere. */
export function kindOfFeature({ valueType }: ForeignFeature, values: readonly ForeignValue[]): FeatureKind {
  if (values.some(({ kind }) => kind === 'list')) return 'some of';
  return valueType === 'BOOLEAN' && values.every(({ kind }) => kind === 'flag') ? 'flag' : 'text';
}

/** `some of card "Card", invoice "Invoice"`: everything that any plan has of a feature. */
export function printChoices(values: readonly ForeignValue[]): string {
  const texts = new Set(values.flatMap(textsOf));
  return `some of ${[...texts].map((text) => `${idFrom(text, 'other')} ${quoted(nameFrom(text))}`).join(', ')}`;
}

/** The words behind a feature in the line of a plan: nothing for one that is just there. Null where the plan does not have it. */
export function printFeatureValue(kind: FeatureKind, value: ForeignValue): string | null {
  if (value.kind === 'flag' && !value.on) return null;
  if (kind === 'flag') return '';
  if (kind === 'some of')
    return textsOf(value)
      .map((text) => idFrom(text, 'other'))
      .join(', ');
  const text = value.kind === 'flag' ? 'Yes' : textsOf(value).join(', ');
  return text === '' ? null : quoted(text);
}

function textsOf(value: ForeignValue): readonly string[] {
  switch (value.kind) {
    case 'list':
      return value.texts;
    case 'flag':
      return value.on ? ['Yes'] : [];
    case 'unlimited':
      return ['Unlimited'];
    case 'number':
    case 'text':
      return value.text === '' ? [] : [value.text];
  }
}

/** What is only on or off. */
const CONDITION: LimitKind = { phrase: 'condition', per: '', unit: '', counts: null };

/** The kind of a limit, by what the file says of it anywhere. */
export function kindOf(limit: ForeignLimit, values: readonly ForeignValue[]): LimitKind {
  if (limit.valueType === 'BOOLEAN' && values.length > 0 && values.every(({ kind }) => kind === 'flag'))
    return CONDITION;
  const unit = limit.valueType === 'BOOLEAN' ? null : limit.unit;
  const hasPeriod = unit?.includes('/') ?? false;
  const whole = limit.period === null || hasPeriod ? unit : `${unit ?? ''}/${limit.period}`;
  return kindOfLimit(whole, limit.type === 'RENEWABLE', values.some(hasDecimals));
}

/** `1,000` and `1_000` without marks between their thousands. */
export function ungrouped(text: string): string {
  return /^[0-9]{1,3}(?:([,_])[0-9]{3})(?:\1[0-9]{3})*(?:\.[0-9]+)?$/.test(text)
    ? text.replaceAll(/[,_]/g, '')
    : text;
}

/** The number of a value, also of one in quotes. */
function numberIn(value: ForeignValue): Decimal | null {
  if (value.kind !== 'number' && value.kind !== 'text') return null;
  const text = ungrouped(value.text);
  return /[0-9]/.test(text) ? decimal(text) : null;
}

function hasDecimals(value: ForeignValue): boolean {
  const amount = numberIn(value);
  return amount !== null && !round(amount, 0).isExact;
}

/** An amount in a plan's line, and what was changed for it, in words. */
export interface PrintedAmount {
  readonly text: string;
  readonly change: string | null;
}

/** Above this, an amount is no count of anything: the largest whole number that apps reckon with. */
const LARGEST = 2n ** 53n - 1n;

/** `10 GB per month`, `unlimited`. Null for a value that is no amount. */
export function printAmount(kind: LimitKind, value: ForeignValue): PrintedAmount | null {
  const { per } = kind;
  const isEndless = value.kind === 'text' && /^\s*(?:unlimited|infinit[ey]|∞)\s*$/i.test(value.text);
  if (value.kind === 'unlimited' || isEndless) return { text: 'unlimited', change: null };
  if (kind === CONDITION)
    return value.kind === 'flag' ? { text: value.on ? 'applies' : 'does not apply', change: null } : null;
  if (value.kind === 'flag') {
    return { text: `${value.on ? 1 : 0}${per}`, change: 'is on or off, and counts 1 or 0' };
  }
  const exact = numberIn(value);
  if (exact === null || exact.digits < 0n) return null;
  const { parts, isTime } = partsOf(kind);
  const { value: whole, isExact } = round(multiply(exact, { digits: parts, scale: 0 }), 0);
  const most = isTime ? BigInt(parts <= 12n ? MOST_MONTHS : MOST_MILLISECONDS) : LARGEST;
  if (whole.digits > most * 10n ** BigInt(whole.scale))
    return { text: 'unlimited', change: 'is more than a plan file can say, and is written as `unlimited`' };
  const [amount, unit] = isExact ? [exact, kind.unit] : inSmallest(whole, kind);
  const isOne = amount.digits === 10n ** BigInt(amount.scale);
  const words = [print(amount), unit === 'percent' ? unit : unitFor(unit, isOne)].filter(
    (word) => word !== '',
  );
  const text = words.join(' ');
  return { text: text + per, change: isExact ? null : `is ${print(exact)} there, and is rounded to ${text}` };
}

/** How many of the smallest that a plan file can say are in one of a unit: bytes, milliseconds, months, parts of a number. */
function partsOf({ phrase, unit }: LimitKind): { readonly parts: bigint; readonly isTime: boolean } {
  const time = durationUnit(unit);
  const one = time === undefined ? null : makeDuration(1, time);
  if (one) return { parts: BigInt(one.months || one.milliseconds), isTime: true };
  const parts =
    SIZE_UNITS.get(unit) ?? (unit === 'percent' ? 1_000n : phrase.startsWith('decimal') ? 1_000_000n : 1n);
  return { parts, isTime: false };
}

/** So many of the smallest that a plan file can say of a kind, and the unit to write behind it. */
function inSmallest(whole: Decimal, kind: LimitKind): readonly [amount: Decimal, unit: string] {
  const { parts, isTime } = partsOf(kind);
  if (SIZE_UNITS.has(kind.unit)) return [whole, 'B'];
  if (isTime) return parts <= 12n ? [whole, 'months'] : [multiply(whole, THOUSANDTH), 'seconds'];
  return [multiply(whole, { digits: 1n, scale: String(parts).length - 1 }), kind.unit];
}

const THOUSANDTH: Decimal = { digits: 1n, scale: 3 };

function unitFor(unit: string, isOne: boolean): string {
  return isOne && /^[a-z]+s$/.test(unit) ? unit.slice(0, -1) : unit;
}

/** True if the lines of two plans would say the same. */
export function isSameValue(a: ForeignValue, b: ForeignValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') {
    const [left, right] = [decimal(a.text), decimal(b.text)];
    return left !== null && right !== null && print(left) === print(right);
  }
  return a.kind === b.kind && textsOf(a).join('\n') === textsOf(b).join('\n');
}

/** True for what says nothing: a price of 0, as a file writes it. */
export function isNone(value: ForeignValue): boolean {
  const amount = value.kind === 'number' ? decimal(value.text) : null;
  return amount !== null && isZero(amount);
}
