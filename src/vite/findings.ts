import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { summarise } from '../diagnostics/order.ts';
import { renderPretty, renderShort } from '../diagnostics/render/index.ts';
import { positionAt } from '../source/source.ts';

/** What Vite shows of a failure: on the terminal, and in the browser over the site. */
export interface Failure {
  readonly message: string;
  readonly id: string;
  /** Counted from 1, as in every other message of Planspec. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  /** All findings, with the lines that they are about. */
  readonly frame: string;
}

/** The errors of a plan file as one failure, at the place of the first. */
export function failureOf(diagnostics: readonly Diagnostic[], id: string): Failure {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const place = first && positionAt(first.source, first.labels[0].span.start);
  return {
    message: [first?.message, summarise(diagnostics)].join('; '),
    id,
    loc: { file: id, line: place?.line ?? 1, column: place?.column ?? 1 },
    frame: renderPretty(diagnostics, { color: false }),
  };
}

/** A warning in one line, with its place. */
export function warningOf(diagnostic: Diagnostic): string {
  return renderShort([diagnostic]).trimEnd();
}
