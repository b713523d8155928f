/**
 * Scenarios, worked out and told: what happened on which day, and why.
 * In: a catalog without errors, and its scenarios. Out: ledgers as text, Markdown and data; findings about scenarios that
 * do not come true; explanations that name lines of the plan file.
 * Always: every amount and day is the reference evaluation's; text of the plan file is escaped for where it goes.
 */

export { ledgerExample } from './example.ts';
export { type Answer, type DayExplanation, explainDay } from './explain.ts';
export { explanationText } from './explain-text.ts';
export { findFailure } from './findings.ts';
export { type LedgerData, type LedgerRow, ledgerData } from './json.ts';
export { ledgerMarkdown } from './markdown.ts';
export { ledgerText } from './text.ts';
export { workLedger } from './work.ts';
export type { Row, WorkedLedger } from './worked.ts';
