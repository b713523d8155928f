/** Lines as the grammar makes them, before comments and blank lines are put in their places. */
import type { Block, Comment, Line, Trivia } from './tree.ts';

/** A line whose comments and blank lines are still to come. */
export interface BareLine extends Omit<Line, 'leading' | 'trailing' | 'block'> {
  leading: readonly Trivia[];
  trailing: Comment | null;
  readonly block: BareBlock | null;
}

/** A block whose comments and blank lines are still to come. */
export interface BareBlock extends Omit<Block, 'lines' | 'dangling'> {
  readonly lines: readonly BareLine[];
  dangling: readonly Trivia[];
}

/** The most levels of blocks that a file may have: what reads them calls itself for each. */
export const MAX_DEPTH = 64;

/** The most words, numbers, texts, marks and line ends of a file: 1,000 plans of 200 lines have half as many. */
export const MAX_PIECES = 2_000_000;

/** Shared by all lines and blocks that have none. */
export const NO_TRIVIA: readonly Trivia[] = Object.freeze([]);
