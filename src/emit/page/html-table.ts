import { capitalise } from '../../copy/index.ts';
import type { Language } from '../../locales/index.ts';
import { html } from '../escape/index.ts';
import { htmlComment } from './made-by.ts';
import type { Cell, Page, Row, RowGroup } from './page.ts';
import { remember } from './remember.ts';

/** HTML takes a larger `colspan` for 1. */
const WIDEST_SPAN = 1000;

const CELLS = {
  included: '<td class="planspec-included">',
  'not included': '<td class="planspec-not-included">',
  value: '<td class="planspec-value">',
  zero: '<td class="planspec-zero">',
  unlimited: '<td class="planspec-unlimited">',
  'contact us': '<td class="planspec-contact-us">',
} as const satisfies Record<Cell['kind'], string>;

/** `table.html`: the comparison table alone, to be put into any page. It has no style and no script of its own. */
export function emitTableHtml(page: Page, language: Language): string {
  const { tableTitle, tableIntro } = page.headings;
  const intro = tableIntro ? ` <span class="planspec-intro">${html(tableIntro.text)}</span>` : '';
  return `${htmlComment(page)}\n${tableElement(page, html(tableTitle.text) + intro, language)}`;
}

/** The `<table>` with a caption, which is given as HTML. */
export function tableElement(page: Page, caption: string, language: Language): string {
  return `<table class="planspec-table">\n<caption>${caption}</caption>\n${rowsOf(page, language)}\n</table>\n`;
}

/** Two outputs hold the table: its rows are written once. */
const rowsOfPages = new WeakMap<Page, string>();

function rowsOf(page: Page, language: Language): string {
  const known = rowsOfPages.get(page);
  if (known !== undefined) return known;
  const safe = remember(html);
  const heads = page.plans.map(({ name, popular }) => {
    const badge = popular
      ? ` <span class="planspec-badge">${html(capitalise(language.phrases.mostPopular, language))}</span>`
      : '';
    return `<th scope="col">${safe(name)}${badge}</th>`;
  });
  const lines = ['<thead>', `<tr><td></td>${heads.join('')}</tr>`, '</thead>'];
  for (const group of page.table) pushGroup(group, page.plans.length, safe, lines);
  const made = lines.join('\n');
  rowsOfPages.set(page, made);
  return made;
}

function pushGroup(group: RowGroup, plans: number, safe: (text: string) => string, lines: string[]): void {
  const span = Math.min(plans + 1, WIDEST_SPAN);
  lines.push(`<tbody class="planspec-${group.kind}">`);
  lines.push(`<tr><th scope="rowgroup" colspan="${span}">${safe(group.title)}</th></tr>`);
  for (const row of group.rows) lines.push(rowElement(row, safe));
  lines.push('</tbody>');
}

function rowElement({ header, note, help, cells }: Row, safe: (text: string) => string): string {
  const noted = note === null ? '' : ` <span class="planspec-note">${safe(note)}</span>`;
  const helped = help === null ? '' : ` <span class="planspec-help">${safe(help)}</span>`;
  const parts = [`<tr><th scope="row">${safe(header)}${noted}${helped}</th>`];
  for (const { kind, words } of cells) parts.push(CELLS[kind], cellContent(words, safe), '</td>');
  parts.push('</tr>');
  return parts.join('');
}

function cellContent(words: Cell['words'], safe: (text: string) => string): string {
  if (words.length === 1) return safe(words[0]);
  return `<ul>${words.map((text) => `<li>${safe(text)}</li>`).join('')}</ul>`;
}
