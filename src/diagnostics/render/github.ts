import { positionAt } from '../../source/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { sourceOf } from '../order.ts';
import { words } from './words.ts';

/** One line a finding that GitHub Actions shows beside the line of the file: `::error file=...,line=...::message`. */
export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${renderLine(diagnostic)}\n`).join('');
}

function renderLine(diagnostic: Diagnostic): string {
  const source = sourceOf(diagnostic);
  const { span, text } = diagnostic.labels[0];
  const start = positionAt(source, span.start);
  const end = positionAt(source, span.end);
  const properties: readonly (readonly [string, string | number])[] = [
    ['file', words(source.name)],
    ['line', start.line],
    ['endLine', end.line],
    ['col', start.column],
    // The columns of a place of several lines are refused.
    ...(end.line === start.line ? [['endColumn', end.column] as const] : []),
    ['title', diagnostic.code],
  ];
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  const { message, hint = '', example = [] } = diagnostic;
  const lines = [message, text, hint, ...example].filter((line) => line !== '');
  const level = diagnostic.severity === 'suggestion' ? 'notice' : diagnostic.severity;
  return `::${level} ${list}::${escapeData(lines.map(words).join('\n'))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
