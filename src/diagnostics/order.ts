import { positionAt, type Source } from '../source/source.ts';
import { visible } from '../source/visible.ts';
import type { Severity } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { areEnough } from './findings.ts';

/** The findings of a file that are shown at most. */
const MAX_FINDINGS = 50;

/** The file in which a finding is. */
export function sourceOf(diagnostic: Diagnostic): Source {
  return diagnostic.labels[0].source ?? diagnostic.source;
}

/** The findings by file name, then in the order of the text, then by code; equals stay as they were. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(sourceOf(a).name, sourceOf(b).name) ||
      a.labels[0].span.start - b.labels[0].span.start ||
      a.labels[0].span.end - b.labels[0].span.end ||
      compareText(a.code, b.code),
  );
}

/**
 * At most `most` findings a file, and behind them one that says how many more there are. Warnings give way to errors, and
 * suggestions to both, so that what stops a build is seen; the order stays.
 */
export function limitDiagnostics(
  diagnostics: readonly Diagnostic[],
  most = MAX_FINDINGS,
): readonly Diagnostic[] {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const name = sourceOf(diagnostic).name;
    const known = files.get(name);
    if (known) known.push(diagnostic);
    else files.set(name, [diagnostic]);
  }
  return [...files.values()].flatMap((file) => limitFile(file, most));
}

function limitFile(file: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (file.length <= most) return file;
  const graver = (['error', 'warning', 'suggestion'] as const).flatMap((severity) =>
    file.filter((diagnostic) => diagnostic.severity === severity),
  );
  const kept = new Set(graver.slice(0, most));
  const [first, ...others] = file.filter((diagnostic) => !kept.has(diagnostic));
  const shown = file.filter((diagnostic) => kept.has(diagnostic));
  return first === undefined ? shown : [...shown, more([first, ...others], file)];
}

function more(hidden: readonly [Diagnostic, ...Diagnostic[]], file: readonly Diagnostic[]): Diagnostic {
  const [first] = hidden;
  const source = sourceOf(first);
  const { span } = first.labels[0];
  const one = hidden.length === 1;
  const count = areEnough(file)
    ? `more than ${hidden.length} other findings are not shown`
    : `${hidden.length} more ${one ? 'finding is' : 'findings are'} not shown (${countFindings(hidden)})`;
  return {
    code: 'too-many-findings',
    severity: gravest(hidden),
    message: `${count}, the first on line ${positionAt(source, span.start).line}`,
    source,
    labels: [{ span, text: '' }],
    hint: 'Correct those above first; many may have one cause.',
    fixes: [],
  };
}

function gravest(diagnostics: readonly Diagnostic[]): Severity {
  const has = (severity: Severity): boolean => diagnostics.some((one) => one.severity === severity);
  return has('error') ? 'error' : has('warning') ? 'warning' : 'suggestion';
}

/** `2 errors and 1 warning`, `1 suggestion`. */
function countFindings(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'suggestion'] as const).map((severity) =>
    plural(diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, severity),
  );
  const said = counts.filter((count) => count !== '');
  return said.join(said.length > 2 ? ', ' : ' and ') || 'no errors and no warnings';
}

/** The last line of a report: `2 errors and 1 warning in plans/x.plan`, `1 error in 2 files`. Give it all findings. */
export function summarise(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map((diagnostic) => sourceOf(diagnostic).name));
  const [file] = files;
  if (file === undefined) return countFindings(diagnostics);
  return `${countFindings(diagnostics)} in ${files.size === 1 ? visible(file) : `${files.size} files`}`;
}

function plural(count: number, noun: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
