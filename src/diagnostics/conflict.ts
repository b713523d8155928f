import { findConflict } from '../source/conflict.ts';
import type { DiagnosticCode } from './codes.ts';
import type { Findings } from './findings.ts';

/** Reports the marks that an unfinished merge of two versions leaves. True if there are any. */
export function reportConflict(code: DiagnosticCode, findings: Findings): boolean {
  const [first, ...others] = findConflict(findings.source.text);
  if (first === undefined) return false;
  findings.report(code, 'two versions of the file were merged, and not all differences are settled', first, {
    others: others.map((span) => ({ span, text: '' })),
    hint: 'Keep the lines that are right, and remove these marks.',
  });
  return true;
}
