import picocolors from 'picocolors';
import { positionAt, type Source } from '../../source/source.ts';
import { type Diagnostic, type Label, shownLabels } from '../diagnostic.ts';
import { type Frame, frame } from './frame.ts';
import { heading, words } from './words.ts';

export interface PrettyOptions {
  readonly color: boolean;
  /** Columns of the terminal; lines of the source are cut to it, and to 120. */
  readonly width?: number;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/** What is the same for all lines of one finding. */
interface Style {
  readonly colors: Colors;
  readonly severity: (text: string) => string;
  /** Columns of the line numbers. */
  readonly gutter: number;
  /** Columns for the text of the source. */
  readonly columns: number;
}

const WIDEST = 120;
const NARROWEST = 40;

/** The findings with the lines they talk about, for people: an empty line between two, a line end after the last. */
export function renderPretty(
  diagnostics: readonly Diagnostic[],
  { color, width = WIDEST }: PrettyOptions,
): string {
  const colors = picocolors.createColors(color);
  return diagnostics.map((diagnostic) => `${renderOne(diagnostic, colors, width).join('\n')}\n`).join('\n');
}

function renderOne(diagnostic: Diagnostic, colors: Colors, width: number): readonly string[] {
  const lines = shownLabels(diagnostic).map((label) => positionOf(diagnostic, label).line);
  const gutter = String(Math.max(...lines)).length;
  const style: Style = {
    colors,
    severity: colorOf(diagnostic, colors),
    gutter,
    columns: Math.max(NARROWEST, Math.min(width, WIDEST)) - gutter - 2,
  };
  const note = (text: string) => `${' '.repeat(gutter)}${colors.blue('=')} ${text}`;
  const more = (text: string) => `${' '.repeat(gutter)}  ${text}`;
  return [
    `${colors.bold(style.severity(heading(diagnostic)))}: ${colors.bold(words(diagnostic.message))}`,
    ...renderLabels(diagnostic, style),
    ...(diagnostic.hint === undefined ? [] : [note(words(diagnostic.hint))]),
    ...(diagnostic.example ?? []).map((line, at) => (at === 0 ? note(words(line)) : more(words(line)))),
    ...diagnostic.fixes.map((fix) => note(`fix available: ${words(fix.title)}`)),
  ];
}

function colorOf({ severity }: Diagnostic, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'suggestion':
      return colors.cyan;
  }
}

function renderLabels(diagnostic: Diagnostic, style: Style): readonly string[] {
  const rendered: string[] = [];
  let above: { readonly source: Source; readonly frame: Frame } | null = null;
  shownLabels(diagnostic).forEach((label, index) => {
    const source = label.source ?? diagnostic.source;
    const framed = frame(source, label.span, style.columns);
    const again = above !== null && above.source === source && above.frame.line === framed.line;
    // A second place in the line just shown is marked below the first.
    if (!(again && framed.whole)) rendered.push(renderHeader(diagnostic, label, style));
    if (!(again && framed.whole) && source.text !== '') rendered.push(renderLine(framed, style));
    // Of a file whose text could not be read there is nothing to mark.
    if (source.text !== '') rendered.push(renderMark(framed, label, index === 0, style));
    above = { source, frame: framed };
  });
  return rendered;
}

function renderHeader(diagnostic: Diagnostic, label: Label, { colors, gutter }: Style): string {
  const source = label.source ?? diagnostic.source;
  const { line, column } = positionOf(diagnostic, label);
  return `${' '.repeat(gutter)}${colors.blue('┌─')} ${words(source.name)}:${line}:${column}`;
}

function renderLine({ line, shown }: Frame, { colors, gutter }: Style): string {
  const edge = colors.blue(`${String(line).padStart(gutter)}│`);
  return shown === '' ? edge : `${edge} ${shown}`;
}

function renderMark(
  framed: Frame,
  label: Label,
  primary: boolean,
  { colors, severity, gutter }: Style,
): string {
  const marks = (primary ? '~' : '-').repeat(framed.marked);
  const text = label.text === '' ? marks : `${marks} ${words(label.text)}`;
  const edge = colors.blue(`${' '.repeat(gutter)}│`);
  return `${edge} ${' '.repeat(framed.indent)}${primary ? severity(text) : colors.blue(text)}`;
}

function positionOf(diagnostic: Diagnostic, label: Label) {
  return positionAt(label.source ?? diagnostic.source, label.span.start);
}
