import type { DeclarationShape, LineShape } from '../../grammar/constructs.ts';
import type { Line, Part, Text, Word } from '../../grammar/tree.ts';
import type { Span } from '../source/source.ts';

/** A line of the tree taken apart as its construct says. What its phrases mean is the catalog's business. */
export interface Declaration {
  readonly shape: DeclarationShape;
  readonly line: Line;
  /** The characters of its first word; findings about the declaration as a whole stand here or at the id. */
  readonly keyword: Span;
  /** Null where it is missing or cannot be an id, which is already reported; likewise `text`. */
  readonly id: Word | null;
  readonly text: Text | null;
  /** What stands between the text and the block. */
  readonly phrase: readonly Part[];
  readonly body: readonly BodyLine[];
}

export type BodyLine = KeyedLine | OpenLine | ItemLine;

/** `tagline "…"`, `price 15 USD monthly`, `hidden` */
export interface KeyedLine {
  readonly kind: 'keyed';
  readonly shape: LineShape;
  readonly line: Line;
  /** The characters of the keyword. */
  readonly keyword: Span;
  /** The parts behind the keyword. */
  readonly rest: readonly Part[];
  /** The text of a `text` line; null where it is missing, which is already reported. */
  readonly text: Text | null;
  /** The lines of its block, where its shape has some. */
  readonly body: readonly BodyLine[];
}

/** A line that starts with a name: an entry of a plan, a model, or a row of the table. */
export interface OpenLine {
  readonly kind: 'open';
  readonly line: Line;
  readonly id: Word;
  readonly rest: readonly Part[];
}

/** A paragraph of an answer, or a step of a scenario. */
export interface ItemLine {
  readonly kind: 'item';
  readonly line: Line;
}

/** The first line of a body with a keyword. */
export function findKeyed(body: readonly BodyLine[], keyword: string): KeyedLine | null {
  for (const line of body) if (line.kind === 'keyed' && line.shape.keyword === keyword) return line;
  return null;
}

/** The text behind a keyword, if the body has such a line. */
export function findText(body: readonly BodyLine[], keyword: string): Text | null {
  return findKeyed(body, keyword)?.text ?? null;
}
