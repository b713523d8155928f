/** A page as it is read, whatever it was written in. Places are characters of its source. */

/** Words of a page, and where each of their characters is written. */
export interface Words {
  readonly text: string;
  /** The place of each character, and behind the last one its end. */
  readonly starts: readonly number[];
}

/** The parts of a page in their order. */
export type Part =
  /** A paragraph, a point of a list: whatever stands in a block of its own. */
  | { readonly kind: 'text'; readonly words: Words }
  /** `level` is 1 to 6; what asks or titles without being a heading is 7. */
  | { readonly kind: 'heading'; readonly words: Words; readonly level: number; readonly depth: number }
  /** The end of an element that `depth` others are around. */
  | { readonly kind: 'end'; readonly depth: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PageCell[])[] }
  /** Structured data, as JSON. */
  | { readonly kind: 'data'; readonly text: string; readonly start: number };

export interface PageCell {
  readonly words: Words;
  readonly isHeader: boolean;
  /** How many columns and rows it takes. */
  readonly columns: number;
  readonly rows: number;
}

/** What a reader of pages makes of a text. */
export type PageReading =
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  /** Why it cannot be compared, a sentence without a full stop, and where that shows. */
  | (Refusal & { readonly kind: 'refused' });

export interface Refusal {
  readonly reason: string;
  readonly at: number;
  /** Whether the language of the page is the reason. */
  readonly isForeign?: true;
}

/** The most characters that people can read on a page. */
export const MOST_CHARACTERS = 500_000;
/** The most cells of the tables of a page, with those that a cell takes from its neighbours. */
export const MOST_CELLS = 200_000;
/** The most tables in one another. */
export const MOST_TABLES = 16;
