import { json } from '../../source/json.ts';
import { type Position, positionAt, type Source, type Span } from '../../source/source.ts';
import type { DiagnosticCode, Severity } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { sourceOf } from '../order.ts';

/** What `--format json` prints. Later versions may add keys; none goes away or changes its meaning. */
export interface JsonReport {
  readonly diagnostics: readonly JsonDiagnostic[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly suggestions: number;
    readonly files: number;
  };
}

export interface JsonDiagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** The file and the place of the first label. */
  readonly file: string;
  readonly start: JsonPosition;
  readonly end: JsonPosition;
  /** All places; the first is where the finding is. */
  readonly labels: readonly JsonLabel[];
  readonly hint: string | null;
  /** Lines that show it, if there are any: a ledger. */
  readonly example?: readonly string[];
  readonly fixes: readonly JsonFix[];
}

/** Lines and columns count from 1; columns and offsets count UTF-16 code units; line ends count as one. */
export interface JsonPosition extends Position {
  readonly offset: number;
}

export interface JsonLabel {
  readonly file: string;
  readonly start: JsonPosition;
  readonly end: JsonPosition;
  readonly text: string;
}

/** A change to the file of the finding: the characters from `start` to `end` become `text`, in all edits or in none. */
export interface JsonFix {
  readonly title: string;
  readonly file: string;
  readonly edits: readonly {
    readonly start: JsonPosition;
    readonly end: JsonPosition;
    readonly text: string;
  }[];
}

/** The findings as data, for whoever prints more beside them. */
export function reportJson(diagnostics: readonly Diagnostic[]): JsonReport {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const files = new Set(diagnostics.map((diagnostic) => sourceOf(diagnostic).name));
  return {
    diagnostics: diagnostics.map(reportOne),
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      suggestions: count('suggestion'),
      files: files.size,
    },
  };
}

/** The findings as JSON text with a line end. Characters that cannot be seen are written as escapes. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  return `${json(reportJson(diagnostics), 2)}\n`;
}

function reportOne(diagnostic: Diagnostic): JsonDiagnostic {
  const { code, severity, message, source, labels, hint, example, fixes } = diagnostic;
  return {
    code,
    severity,
    message,
    file: sourceOf(diagnostic).name,
    ...range(sourceOf(diagnostic), labels[0].span),
    labels: labels.map(({ source: other = source, span, text }) => ({
      file: other.name,
      ...range(other, span),
      text,
    })),
    hint: hint ?? null,
    ...(example && { example }),
    fixes: fixes.map(({ title, edits }) => ({
      title,
      file: source.name,
      edits: edits.map((edit) => ({ ...range(source, edit), text: edit.text })),
    })),
  };
}

function range(source: Source, span: Span): { readonly start: JsonPosition; readonly end: JsonPosition } {
  return {
    start: { ...positionAt(source, span.start), offset: span.start },
    end: { ...positionAt(source, span.end), offset: span.end },
  };
}
