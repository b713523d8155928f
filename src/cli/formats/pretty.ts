import picocolors from 'picocolors';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { summarise } from '../../diagnostics/order.ts';
import { renderPretty } from '../../diagnostics/render/index.ts';
import { positionAt } from '../../source/source.ts';
import { visible } from '../../source/visible.ts';
import type { Report } from '../report.ts';

/** The findings of a report for people. */
export function prettyReport(report: Report, color: boolean, width: number): string {
  const { bold, red } = picocolors.createColors(color);
  const files = report.files.map(
    ({ code, path, message }) =>
      `${bold(red(`error[${code}]`))}: ${bold(`${visible(path)} ${visible(message)}`)}\n`,
  );
  const grave = report.diagnostics.filter(({ severity }) => severity !== 'suggestion');
  const suggestions = renderSuggestions(report.diagnostics, color);
  if (grave.length === 0) return suggestions + files.join('');
  const summary = `\n${visible(summarise(grave))}\n`;
  return `${renderPretty(grave, { color, width })}${suggestions && `\n${suggestions}`}${summary}${files.join('')}`;
}

/** The suggestions that are shown; those in a format for programs are all there. */
const MOST_SUGGESTIONS = 5;

/** Suggestions in a line each: they must not hide what is wrong. */
function renderSuggestions(diagnostics: readonly Diagnostic[], color: boolean): string {
  const all = diagnostics.filter(({ severity }) => severity === 'suggestion');
  if (all.length === 0) return '';
  const { cyan } = picocolors.createColors(color);
  const shown = all.slice(0, MOST_SUGGESTIONS).map((one) => {
    const { line, column } = positionAt(one.source, one.labels[0].span.start);
    return `${cyan('suggestion')}: ${visible(`${one.source.name}:${line}:${column}: ${one.message}`)}\n`;
  });
  const rest = all.length - shown.length;
  const more = rest === 0 ? '' : `and ${rest} more; `;
  return `${shown.join('')}${cyan('suggestion')}: ${more}\`planspec check --fix\` writes the values in\n`;
}

/** A reason why a command could not do its work. */
export function prettyProblem(problem: string, color: boolean): string {
  return `${picocolors.createColors(color).red('error')}: ${visible(problem)}\n`;
}
