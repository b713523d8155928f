import type { Source, Span } from '../source/source.ts';
import type { DiagnosticCode, Severity } from './codes.ts';

/** A place that a diagnostic talks about, and what it says under the characters. */
export interface Label {
  readonly span: Span;
  /** A few words under the marked characters: ``did you mean `api-access`?``, `declared here`. May be empty. */
  readonly text: string;
  /** The file of the place, if it is not the diagnostic's own. */
  readonly source?: Source;
  /** True for a further place of what the first label marks. */
  readonly again?: true;
}

/** A replacement of characters in the diagnostic's own file. */
export interface Edit extends Span {
  readonly text: string;
}

/** A change that a machine may make: all of its edits, or none. */
export interface Fix {
  /** What the fix does, as an instruction: ``write `api-access` ``. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** One finding about a plan file. The first label is where it is; the others are the other places. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One plain sentence without a full stop: what is wrong, in the words of the page. */
  readonly message: string;
  readonly source: Source;
  readonly labels: readonly [Label, ...Label[]];
  /** What to do about it, or why it matters; a plain sentence. */
  readonly hint?: string;
  /** Lines that show it, for what is easier shown than said: a ledger. */
  readonly example?: readonly string[];
  readonly fixes: readonly Fix[];
}

/** The further places of one fault that people are shown; the message counts them all. */
const MOST_AGAIN = 4;

/** The labels that people are shown. */
export function shownLabels({ labels }: Diagnostic): readonly Label[] {
  let again = 0;
  return labels.filter((label) => label.again !== true || ++again <= MOST_AGAIN);
}

/** Where the fault is: the characters of the first label, and its further places. */
export function faultyPlaces({ labels: [first, ...others] }: Diagnostic): readonly Span[] {
  return [first.span, ...others.flatMap(({ again, span }) => (again ? [span] : []))];
}
