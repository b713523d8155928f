import type { Source, Span } from '../source/source.ts';
import { CODES, type DiagnosticCode } from './codes.ts';
import type { Diagnostic, Edit, Fix, Label } from './diagnostic.ts';

/** What a finding says besides its code, its sentence and its main place. */
export interface FindingDetails {
  /** Words under the main place. */
  readonly label?: string;
  /** Other places: `declared here`. */
  readonly others?: readonly Label[];
  readonly hint?: string | undefined;
  /** Lines that show it: a ledger. */
  readonly example?: readonly string[];
  readonly fixes?: readonly Fix[];
  /**
   * What is at fault: a name that is declared nowhere, a habit of writing. Findings of one cause are one finding, which
   * says what the first of them says, shows the places of the others, and mends all of them.
   */
  readonly cause?: string;
}

/** After so many errors that nobody can accept, further ones are counted and not kept: fifty findings of a file are shown. */
export const ENOUGH_ERRORS = 1_000;

/** The places of one finding that are kept, and mended, at most. */
const MOST_PLACES = 10_000;

/** Collects the findings of one file, in the order in which they are made. */
export interface Findings {
  readonly source: Source;
  readonly list: Diagnostic[];
  /** How often something was reported: more than there are findings, where several are of one cause, or there are too many. */
  reports(): number;
  report(code: DiagnosticCode, message: string, at: Span, details?: FindingDetails): void;
}

/** A finding whose cause may have further places. */
interface Growing {
  readonly finding: { -readonly [key in keyof Diagnostic]: Diagnostic[key] };
  readonly message: string;
  readonly labels: [Label, ...Label[]];
  /** The edits of its fix, if it has one. */
  title: string | null;
  readonly edits: Edit[];
  /** The places besides the first. */
  places: number;
}

/** An empty collection for a source. The severity of each finding is that of its code. */
export function collectFindings(source: Source): Findings {
  const list: Diagnostic[] = [];
  const causes = new Map<string, Growing>();
  let reports = 0;
  let errors = 0;
  return {
    source,
    list,
    reports: () => reports,
    report(code, message, at, { label = '', others = [], hint, example = [], fixes = [], cause } = {}) {
      reports += 1;
      const known = cause === undefined ? undefined : causes.get(cause);
      if (known) {
        grow(known, at, fixes[0]);
        return;
      }
      const { severity, isAcceptable } = CODES[code];
      if (severity === 'error' && !isAcceptable && ++errors > ENOUGH_ERRORS) return;
      const labels: [Label, ...Label[]] = [{ span: at, text: label }, ...others];
      const [fix, ...furtherFixes] = fixes;
      const edits = [...(fix?.edits ?? [])];
      const finding = {
        code,
        severity,
        message,
        source,
        labels,
        ...(hint === undefined ? {} : { hint }),
        ...(example.length === 0 ? {} : { example }),
        fixes: fix ? [{ ...fix, edits }, ...furtherFixes] : [],
      };
      list.push(finding);
      if (cause !== undefined)
        causes.set(cause, { finding, message, labels, title: fix?.title ?? null, edits, places: 0 });
    },
  };
}

/** Adds a place to a finding. A fix that does something else there is left for when this one is made. */
function grow(known: Growing, at: Span, fix: Fix | undefined): void {
  known.places += 1;
  known.finding.message = `${known.message} (in ${known.places + 1} places)`;
  if (known.places >= MOST_PLACES) return;
  known.labels.push({ span: at, text: 'and here', again: true });
  if (fix === undefined || (known.title ?? fix.title) !== fix.title) return;
  for (const edit of fix.edits) known.edits.push(edit);
  if (known.title !== null) return;
  known.title = fix.title;
  known.finding.fixes = [{ ...fix, edits: known.edits }];
}

/** True if there may be more errors than were kept. What comes of the rest of such a file, nobody reads. */
export function areEnough(diagnostics: readonly Diagnostic[]): boolean {
  if (diagnostics.length < ENOUGH_ERRORS) return false;
  const isFinal = ({ severity, code }: Diagnostic): boolean =>
    severity === 'error' && !CODES[code].isAcceptable;
  return diagnostics.filter(isFinal).length >= ENOUGH_ERRORS;
}

/** The cause of findings about a name that is declared nowhere, whoever uses it. */
export function causeOfName(id: string): string {
  return `unknown name ${id}`;
}

/** The fix that writes `text` in place of the characters of `at`. */
export function replaceWith(at: Span, text: string): Fix {
  return { title: `write \`${text}\``, edits: [{ start: at.start, end: at.end, text }] };
}
