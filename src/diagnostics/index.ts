// In: what the phases find, each with its code, its sentence and the characters it is about.
// Out: findings in source order, a limited report of them, texts to show, and sources with fixes applied.
// Always: every finding has a code of the catalogue (codes.ts) and a place in a file; one cause gives one finding.
// Findings are data: nothing is thrown, printed or counted until somebody asks.
// A fix changes the file of its finding only: all of its edits, or none.
export { CODES, type DiagnosticCode, type Severity } from './codes.ts';
export type { Diagnostic, Edit, Fix, Label } from './diagnostic.ts';
export { collectFindings, type FindingDetails, type Findings } from './findings.ts';
export { applyFixes, type Fixed } from './fixes.ts';
export {
  limitDiagnostics,
  sortDiagnostics,
  summarise,
} from './order.ts';
export * from './render/index.ts';
