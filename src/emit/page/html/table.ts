import { attribute } from '../../escape/index.ts';
import type { Cell, Row, RowGroup } from '../page.ts';
import { popularClass, tableClass } from './columns.ts';
import { type Writing, writeOnce } from './writing.ts';

/** HTML takes a larger `colspan` for 1. */
const WIDEST_SPAN = 1000;

const CELLS = {
  included: '<td class="planspec-included"',
  'not included': '<td class="planspec-not-included"',
  value: '<td class="planspec-value"',
  zero: '<td class="planspec-zero"',
  unlimited: '<td class="planspec-unlimited"',
  'contact us': '<td class="planspec-contact-us"',
} as const satisfies Record<Cell['kind'], string>;

/**
 * The comparison table, in a region that scrolls where there are more plans than room: it has a name, and the keyboard
 * reaches it.
 */
export function comparisonTable(writing: Writing): readonly string[] {
  const { page, show } = writing;
  const { plans, headings } = page;
  if (plans.length === 0) return [];
  const { tableTitle, tableIntro } = headings;
  return [
    `<div class="planspec-region planspec-compare ${tableClass(page)}${popularClass(page)}" role="region" aria-label=${attribute(tableTitle.text)} tabindex="0">`,
    '<table class="planspec-table">',
    '<caption class="planspec-caption"><div class="planspec-stay">',
    `<h2 class="planspec-title">${show(tableTitle.text)}</h2>`,
    ...(tableIntro ? [`<p class="planspec-lead">${show(tableIntro.text)}</p>`] : []),
    '</div></caption>',
    rowsOf(writing),
    '</table>',
    '</div>',
  ];
}

const rowsOf = writeOnce((writing) => {
  const { page, show, words, lineMark } = writing;
  const heads = page.plans.map(({ name, popular, line }) => {
    const badge = popular ? ` <span class="planspec-badge">${words.mostPopular}</span>` : '';
    return `<th scope="col"${lineMark(line)}>${show(name)}${badge}</th>`;
  });
  const lines = ['<thead>', `<tr><td></td>${heads.join('')}</tr>`, '</thead>'];
  for (const group of page.table) pushGroup(group, writing, lines);
  return lines.join('\n');
});

function pushGroup(group: RowGroup, writing: Writing, lines: string[]): void {
  const span = Math.min(writing.page.plans.length + 1, WIDEST_SPAN);
  lines.push(
    `<tbody class="planspec-${group.kind}">`,
    `<tr><th scope="rowgroup" colspan="${span}"><span class="planspec-stay">${writing.show(group.title)}</span></th></tr>`,
  );
  for (const row of group.rows) lines.push(rowElement(row, writing));
  lines.push('</tbody>');
}

function rowElement(row: Row, { classesOf, show, lineMark }: Writing): string {
  const { header, note, help, cells } = row;
  const classes = classesOf(row).trimStart();
  const noted = note === null ? '' : ` <span class="planspec-note">${show(note)}</span>`;
  const helped = help === null ? '' : ` <span class="planspec-help">${show(help)}</span>`;
  const parts = [
    classes === '' ? '<tr>' : `<tr class="${classes}">`,
    `<th scope="row"${lineMark(row.line)}>${show(header)}${noted}${helped}</th>`,
  ];
  for (const { kind, words, line } of cells)
    parts.push(CELLS[kind], lineMark(line), '>', cellContent(words, show), '</td>');
  parts.push('</tr>');
  return parts.join('');
}

function cellContent(words: Cell['words'], show: Writing['show']): string {
  if (words.length === 1) return show(words[0]);
  return `<ul>${words.map((text) => `<li>${show(text)}</li>`).join('')}</ul>`;
}
