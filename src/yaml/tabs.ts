import type { Edit } from '../diagnostics/diagnostic.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { positionAt } from '../source/source.ts';

/** A line that is neither empty nor a comment, or is indented with a tab. */
interface Row {
  readonly start: number;
  /** The white space that it starts with. */
  readonly indent: string;
  readonly rest: string;
}

/** Where the next line can start. */
interface Open {
  /** The columns of the blocks around, the outermost first. */
  readonly columns: readonly number[];
  /** True if the last line is a key whose value stands below. */
  readonly isKey: boolean;
}

/**
 * Reports that lines are indented with tabs, if one of the places where the text is no YAML is such a line: once, with a
 * fix for all of them. What else is wrong may follow from that. False if there are none.
 */
export function reportTabs(places: readonly number[], findings: Findings): boolean {
  const { source } = findings;
  const rows = rowsOf(source.text);
  const tabbed = rows.filter(({ indent }) => indent.includes('\t'));
  if (tabbed.length === 0) return false;
  const faulty = new Set(places.map((place) => positionAt(source, place).line));
  const first = tabbed.find(({ start }) => faulty.has(positionAt(source, start).line));
  if (first === undefined) return false;
  const edits = untab(rows).filter(({ start }) => start >= first.start);
  const others = edits.length - 1;
  findings.report(
    'yaml-syntax',
    'this line is indented with a tab, and YAML knows only spaces there',
    { start: first.start, end: first.start + first.indent.length },
    {
      ...(others > 0
        ? { hint: `So ${others === 1 ? 'is one more line' : `are ${others} more lines`}.` }
        : {}),
      fixes: [{ title: 'write spaces', edits }],
    },
  );
  return true;
}

function rowsOf(text: string): readonly Row[] {
  return [...text.matchAll(/^([ \t]*)([^\s#].*|#.*)$/gm)].flatMap(
    ({ index, 1: indent = '', 2: rest = '' }) =>
      rest.startsWith('#') && !indent.includes('\t') ? [] : [{ start: index, indent, rest }],
  );
}

/** The spaces that belong in front of each line with a tab there, so that it stands in the block where it seems to stand. */
function untab(rows: readonly Row[]): readonly Edit[] {
  const step = stepOf(rows);
  const edits: Edit[] = [];
  let open: Open = { columns: [0], isKey: false };
  let run: { readonly written: number; readonly width: number } | null = null;
  for (const { start, indent, rest } of rows) {
    let width = indent.length;
    if (indent.includes('\t')) {
      const written = writtenWidth(indent, step);
      width = run ? Math.max(0, run.width + written - run.written) : widthOf(indent, step, open);
      run ??= { written, width };
      edits.push({ start, end: start + indent.length, text: ' '.repeat(width) });
    } else run = null;
    if (!rest.startsWith('#')) open = openAfter(width, rest, open);
  }
  return edits;
}

/** By how much the file indents: as much as its first line that is indented with spaces. */
function stepOf(rows: readonly Row[]): number {
  const width = rows.find(({ indent }) => /^ +$/.test(indent))?.indent.length ?? 2;
  return Math.min(Math.max(width, 2), 8);
}

function writtenWidth(indent: string, step: number): number {
  const tabs = indent.split('\t').length - 1;
  return tabs * step + indent.length - tabs;
}

/** A tab looks like four columns to many, or stands for a step: whichever leads to a column that is open. */
function widthOf(indent: string, step: number, { columns, isKey }: Open): number {
  const last = columns.at(-1) ?? 0;
  // Below a key with nothing behind it, only its own lines make sense.
  if (isKey) return last + step;
  const widths = [Math.max(step, 4), step].map((tab) => writtenWidth(indent, tab));
  return widths.find((width) => columns.includes(width)) ?? last;
}

function openAfter(width: number, rest: string, { columns }: Open): Open {
  const inner = /^-[ \t]+/.exec(rest)?.[0].length;
  const open = [...columns.filter((column) => column < width), width];
  return {
    columns: inner === undefined ? open : [...open, width + inner],
    isKey: /(?::|: [|>][-+0-9]*|^-)(?:\s+#.*)?\s*$/.test(rest),
  };
}
