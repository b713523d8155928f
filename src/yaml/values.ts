import type { Span } from '../source/source.ts';

/** A plain, quoted or block value, as text: `1,000` and `true` are text as well. */
export interface Scalar extends Span {
  readonly kind: 'scalar';
  readonly text: string;
  /** True if it is written without quotes on it, so that `true`, `12` and nothing at all mean themselves. */
  readonly plain: boolean;
  /** True if character `i` of `text` is source character `start + lead + i`. */
  readonly exact: boolean;
  readonly lead: 0 | 1;
}

/** Keys with their values, in their order, each key once. */
export interface Mapping extends Span {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
  /** Entries whose keys stand there already. */
  readonly repeated: readonly RepeatedEntry[];
  /** True if it stands in `{ }`. */
  readonly flow: boolean;
}

export interface Listing extends Span {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

/** A value that cannot be used; why, is already reported. */
export interface Unusable extends Span {
  readonly kind: 'unusable';
}

export type Value = Scalar | Mapping | Listing | Unusable;

export interface Entry {
  readonly key: Scalar;
  readonly value: Value;
}

export interface RepeatedEntry extends Entry {
  /** The key of the first entry with this key. */
  readonly first: Scalar;
}

export function isRepeated(entry: Entry | RepeatedEntry): entry is RepeatedEntry {
  return 'first' in entry;
}

/** All entries of a mapping in the order of the text. */
export function allEntries({ entries, repeated }: Mapping): readonly (Entry | RepeatedEntry)[] {
  return repeated.length === 0
    ? entries
    : [...entries, ...repeated].sort((a, b) => a.key.start - b.key.start);
}

/** True for a key or a list item with nothing behind it, and for what YAML calls null. */
export function isNothing(value: Value): boolean {
  return value.kind === 'scalar' && value.plain && /^(?:|~|null|Null|NULL)$/.test(value.text);
}

/** True for a plain `true`, the value of lines that say nothing else. */
export function isTrue(value: Value): boolean {
  return value.kind === 'scalar' && value.plain && value.text === 'true';
}

/** True for `{value}` without quotes: to YAML a mapping with one key and nothing behind it, and meant as a text. */
export function isBareText(value: Value): boolean {
  const [entry, second] = value.kind === 'mapping' && value.flow ? value.entries : [];
  return entry !== undefined && second === undefined && isNothing(entry.value);
}
