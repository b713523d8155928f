import type { Span } from '../../source/source.ts';
import { isNothing, type Scalar, type Value } from '../../yaml/values.ts';
import type { ForeignName, ForeignValue } from './foreign.ts';

/** The entries of a mapping, each of which is taken once. */
export interface Fields {
  readonly at: Span;
  /** The value of a key; null where there is none, or nothing behind the key. */
  readonly take: (key: string) => Value | null;
  /** The keys that nobody took and that say something. */
  readonly rest: () => readonly ForeignName[];
}

/** The entries of a value; none where it is no mapping. */
export function fieldsOf(value: Value | null): Fields {
  const entries = new Map(
    value?.kind === 'mapping' ? value.entries.map((entry) => [entry.key.text, entry]) : [],
  );
  return {
    at: value ?? { start: 0, end: 0 },
    take(key) {
      const entry = entries.get(key);
      entries.delete(key);
      return entry === undefined || isNothing(entry.value) ? null : entry.value;
    },
    rest: () =>
      [...entries.values()].filter(({ value: left }) => saysSomething(left)).map(({ key }) => nameOf(key)),
  };
}

function saysSomething(value: Value): boolean {
  if (value.kind === 'mapping') return value.entries.length > 0;
  if (value.kind === 'list') return value.items.length > 0;
  return value.kind === 'scalar' && value.text !== '';
}

/** The words of a value; null where it is none, or empty. */
export function textOf(value: Value | null): string | null {
  if (value?.kind !== 'scalar') return null;
  const text = value.text.trim();
  return text === '' ? null : text;
}

/** A whole number above zero, as it is written; null for anything else. */
export function wholeOf(value: Value | null): string | null {
  const text = textOf(value) ?? '';
  return /^[1-9][0-9]{0,8}$/.test(text) ? text : null;
}

export function isOn(value: Value | null): boolean {
  return value?.kind === 'scalar' && value.text === 'true';
}

/** The names in a list; null where there is no list. */
export function namesOf(value: Value | null): readonly ForeignName[] | null {
  if (value?.kind !== 'list') return null;
  return value.items.flatMap((item) => (item.kind === 'scalar' ? [nameOf(item)] : []));
}

/** The entries of a mapping, with the values below their keys. */
export function eachOf(
  value: Value | null,
): readonly { readonly name: ForeignName; readonly value: Value }[] {
  if (value?.kind !== 'mapping') return [];
  return value.entries.map((entry) => ({ name: nameOf(entry.key), value: entry.value }));
}

function nameOf(scalar: Scalar): ForeignName {
  return { key: scalar.text, at: { start: scalar.start, end: scalar.end } };
}

const NUMBER = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^\+?\.(?:inf|Inf|INF)$/;

/** A value of a feature or limit, or a price. YAML without quotes tells numbers and flags from texts. */
export function foreignValue(value: Value | null): ForeignValue | null {
  if (value === null || value.kind === 'mapping' || value.kind === 'unusable') return null;
  const at = { start: value.start, end: value.end };
  if (value.kind === 'list')
    return { kind: 'list', texts: value.items.flatMap((item) => textOf(item) ?? []), at };
  const { plain, text } = value;
  if (plain && /^(?:true|True|TRUE)$/.test(text)) return { kind: 'flag', on: true, at };
  if (plain && /^(?:false|False|FALSE)$/.test(text)) return { kind: 'flag', on: false, at };
  if (plain && INFINITE.test(text)) return { kind: 'unlimited', at };
  if (plain && NUMBER.test(text)) return { kind: 'number', text, at };
  return { kind: 'text', text: text.trim(), at };
}
