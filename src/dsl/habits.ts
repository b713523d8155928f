import type { Edit } from '../diagnostics/diagnostic.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';

/** A way of writing that is not the language's, and what to write instead. */
export interface Habit {
  readonly message: string;
  readonly hint: string;
  /** What the fix does; without it, or without edits, there is no fix. */
  readonly title?: string | undefined;
  readonly edits: readonly Edit[];
}

/** One finding for all places of a habit: who writes a `;` somewhere, writes it everywhere. */
export function reportHabit(findings: Findings, at: Span, { message, hint, title, edits }: Habit): void {
  findings.report('stray-character', message, at, {
    hint,
    fixes: title === undefined || edits.length === 0 ? [] : [{ title, edits }],
    cause: message,
  });
}
