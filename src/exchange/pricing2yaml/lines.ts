import type { Span } from '../../source/source.ts';
import type { Foreign, ForeignName, ForeignPrice, ForeignValue } from './foreign.ts';
import { type Ids, nameFrom } from './names.ts';
import { type Billing, printPrice } from './prices.ts';
import { quoted, quotedWords } from './texts.ts';
import type { LimitKind } from './units.ts';
import { type FeatureKind, printAmount, printFeatureValue } from './values.ts';

/** What all parts of the text need to know. */
export interface Writing {
  readonly foreign: Foreign;
  readonly currency: string;
  readonly decimals: number;
  readonly billing: Billing;
  readonly ids: Ids;
  readonly featureKinds: ReadonlyMap<string, FeatureKind>;
  readonly limitKinds: ReadonlyMap<string, LimitKind>;
  /** Says that something of the file cannot be written as it is. */
  readonly report: (message: string, at: Span) => void;
}

/** `max-users "Max Users"` */
export function declared(space: string, { key }: ForeignName, { ids, foreign }: Writing): string {
  return `${ids.of(space, key)} ${quoted(nameFrom(key, space, foreign.name))}`;
}

/** The line `help …`, where there is anything to say. */
export function helpOf({ description }: { readonly description: string }): readonly string[] {
  return description === '' ? [] : [`help ${quotedWords(description)}`];
}

/** The line `price …`. */
export function priceLine(price: ForeignPrice | null, of: ForeignName, writing: Writing): readonly string[] {
  const printed = price && printPrice(price, writing.billing, writing.currency, writing.decimals);
  if (printed === null) {
    writing.report(`\`${of.key}\` has no price that can be read`, of.at);
    return ['price contact us'];
  }
  for (const change of printed.changes) writing.report(`of \`${of.key}\`, ${change}`, of.at);
  return [`price ${printed.text}`];
}

/** The line of a feature; none for one that is off. */
export function featureLine(
  key: string,
  value: ForeignValue,
  { ids, featureKinds }: Writing,
): readonly string[] {
  const words = printFeatureValue(featureKinds.get(key) ?? 'flag', value);
  return words === null ? [] : [`${ids.of('feature', key)} ${words}`];
}

const UNDECLARED: LimitKind = { phrase: 'decimal', per: '', unit: '', counts: null };

/** The line of a limit; none for what is no amount, which is reported. */
export function limitLine(
  key: string,
  value: ForeignValue,
  before: 'plus ' | '',
  { ids, limitKinds, report }: Writing,
): readonly string[] {
  // Of a limit that the file does not declare, the check of the plan file says so.
  const kind = limitKinds.get(key) ?? UNDECLARED;
  const amount = printAmount(kind, value);
  if (amount === null) {
    report(`what \`${key}\` is cannot be read as an amount, and is left out`, value.at);
    return [];
  }
  if (amount.change !== null) report(`\`${key}\` ${amount.change}`, value.at);
  return [`${ids.of('limit', key)} ${isNoSum(amount.text) ? '' : before}${amount.text}`];
}

/** True for what nothing can be added to. */
function isNoSum(text: string): boolean {
  return text === 'unlimited' || text === 'applies' || text === 'does not apply';
}
