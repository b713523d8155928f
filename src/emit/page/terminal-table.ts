import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../locales/index.ts';
import { terminal } from '../escape/index.ts';
import { describePage } from './describe.ts';
import type { Cell, Page, Row } from './page.ts';
import { padTo, shareWidths, widthOf, wrapText } from './text-layout.ts';

const GAP = '  ';
/** Columns narrower than this break nearly every word. */
const NARROWEST = 12;
const WIDEST_HEADER = 30;

/**
 * The comparison table as plain text of at most `width` columns, ended by a line break. Where the plans do not fit beside
 * each other, they follow one another.
 */
export function renderTerminalTable(catalog: Catalog, width: number, language: Language): string {
  const page = describePage(catalog, { sourceName: catalog.source.name, hash: '' }, language);
  if (page.plans.length === 0) return 'No plans.\n';
  const headers = page.table.flatMap(({ title, rows }) => [title, ...rows.map(headerOf)]);
  const header = Math.min(WIDEST_HEADER, longest(headers));
  const room = width - header - page.plans.length * GAP.length;
  if (room < NARROWEST * page.plans.length) return renderPlans(page, width);
  const needs = page.plans.map(({ name }, column) => {
    const cells = page.table.flatMap(({ rows }) => rows.map((row) => cellText(row.cells[column])));
    return longest([name, ...cells]);
  });
  return renderColumns(page, [header, ...shareWidths(needs, room)]);
}

function renderColumns(page: Page, widths: readonly number[]): string {
  const lines = [...tableLines(['', ...page.plans.map(({ name }) => name)], widths)];
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1));
  for (const { title, rows } of page.table) {
    lines.push(rule, ...wrapText(terminal(title), rule.length), rule);
    for (const row of rows) lines.push(...tableLines([headerOf(row), ...row.cells.map(cellText)], widths));
  }
  return `${lines.join('\n')}\n`;
}

/** The lines of one row, as many as its highest cell has. */
function tableLines(cells: readonly string[], widths: readonly number[]): readonly string[] {
  const columns = cells.map((text, column) => wrapText(terminal(text), widths[column] ?? NARROWEST));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((lines, column) => padTo(lines[at] ?? '', widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

/** A block of lines for each plan, for narrow terminals and for many plans. */
function renderPlans(page: Page, width: number): string {
  const lines: string[] = [];
  page.plans.forEach(({ name }, column) => {
    if (column > 0) lines.push('');
    lines.push(...wrapText(terminal(name), width), '='.repeat(Math.min(width, widthOf(terminal(name)))));
    for (const { title, rows } of page.table) {
      lines.push(...indented(title, 2, width));
      for (const row of rows)
        lines.push(...indented(`${headerOf(row)}: ${cellText(row.cells[column])}`, 4, width));
    }
  });
  return `${lines.join('\n')}\n`;
}

function indented(text: string, by: number, width: number): readonly string[] {
  const room = Math.max(1, width - by - 2);
  return wrapText(terminal(text), room).map((line, at) => ' '.repeat(at === 0 ? by : by + 2) + line);
}

function headerOf({ header, note }: Row): string {
  return note === null ? header : `${header} (${note})`;
}

function cellText(cell: Cell | undefined): string {
  return cell?.words.join('; ') ?? '';
}

function longest(texts: readonly string[]): number {
  let most = 1;
  for (const text of texts) most = Math.max(most, widthOf(terminal(text)));
  return most;
}
