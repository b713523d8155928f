import type { Prose, Verdict } from '../claims/index.ts';

/** A claim of a page, and the words that make it. */
export interface Found {
  readonly verdict: Verdict;
  readonly prose: Prose;
}
