import { makeDuration } from '../../catalog/cycles.ts';
import { durationUnit } from '../../catalog/units.ts';
import { decimal, isZero, print } from './amounts.ts';
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

/** The kind of a limit. One that is only on or off counts to one. */
export function kindOf(limit: ForeignLimit): LimitKind {
  return kindOfLimit(limit.valueType === 'BOOLEAN' ? null : limit.unit, limit.type === 'RENEWABLE');
}

/** An amount in a plan's line, and what was changed for it, in words. */
export interface PrintedAmount {
  readonly text: string;
  readonly change: string | null;
}

/** Above this, an amount is no count of anything: the largest whole number that apps reckon with. */
const LARGEST = 2n ** 53n - 1n;

/** `10 GB per month`, `unlimited`. Null for a value that is no amount. */
export function printAmount({ unit, per }: LimitKind, value: ForeignValue): PrintedAmount | null {
  if (value.kind === 'unlimited') return { text: 'unlimited', change: null };
  if (value.kind === 'flag') {
    return { text: `${value.on ? 1 : 0}${per}`, change: 'is on or off, and counts 1 or 0' };
  }
  const amount = value.kind === 'number' ? decimal(value.text) : null;
  if (amount === null || amount.digits < 0n) return null;
  const time = durationUnit(unit);
  const isTooLong =
    time !== undefined && makeDuration(Number(amount.digits) / 10 ** amount.scale, time) === null;
  if (isTooLong || amount.digits / 10n ** BigInt(amount.scale) > LARGEST / largestUnit(unit))
    return { text: 'unlimited', change: 'is more than a plan file can say, and is written as `unlimited`' };
  const words =
    unit === 'percent' || unit === '' ? unit : unitFor(unit, amount.digits === 10n ** BigInt(amount.scale));
  return { text: [print(amount), words].filter((word) => word !== '').join(' ') + per, change: null };
}

function unitFor(unit: string, isOne: boolean): string {
  return isOne && /^[a-z]+s$/.test(unit) ? unit.slice(0, -1) : unit;
}

/** How many bytes one of a unit is at most; 1 for units that are no sizes. */
function largestUnit(unit: string): bigint {
  const power = ['KB', 'MB', 'GB', 'TB', 'PB'].indexOf(unit.replace('i', '')) + 1;
  return (unit.includes('i') ? 1_024n : 1_000n) ** BigInt(power);
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
