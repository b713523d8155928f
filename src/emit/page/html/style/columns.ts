import type { Page } from '../../page.ts';
import { columnWidth, popularClass, tableClass } from '../columns.ts';

/** The text of the table against that of the page around it; smaller where names stand above their values. */
const TEXT = 0.9375;
const SMALL_TEXT = 0.875;
/** The least room for the names of rows beside the columns, in em of the table. */
const NAMES = 13;
/** How much more room columns want beside each other, and how much they want at least. */
const MORE = 0.9;
const LEAST = 7;
/** Below this many em there is no room for them beside each other, so that they stand above their values. */
const BESIDE = 46;
/** On paper: the width of a sheet without its margins in em of the table there, and how high a sheet is against its width. */
const SHEET = 52;
const HEIGHT = 0.7;

/**
 * The table where it has less room. Names of rows stand above their values, so that a phone shows as many plans as
 * possible; where even that is too narrow, the region scrolls, and names and plans stay where they are.
 */
export function columnStyle(page: Page): string {
  const count = page.plans.length;
  if (count === 0) return '';
  const least = columnWidth(page);
  const at = `.${tableClass(page)}`;
  const wide = least + MORE;
  const roomy = round((NAMES + count * Math.max(wide, LEAST)) * TEXT);
  const stacked = round(count * least * SMALL_TEXT);
  const narrow = [
    ...(roomy > BESIDE
      ? [
          `@container planspec (min-width: ${BESIDE}em) and (max-width: ${roomy - 0.01}em) {\n${beside(at, count, wide)}}`,
        ]
      : []),
    `@container planspec (max-width: ${Math.min(BESIDE, roomy) - 0.01}em) {\n${above(at, count, least)}}`,
    `@container planspec (max-width: ${Math.min(BESIDE, roomy, stacked) - 0.01}em) {\n${scrolls(at)}}`,
  ];
  return `${popularColumn(page, Math.min(BESIDE, roomy))}@media screen {\n${narrow.join('\n')}\n}\n${sheets(at, count, wide)}`;
}

function beside(at: string, count: number, width: number): string {
  return `${scrolls(at)}${at} .planspec-table { inline-size: ${NAMES + round(count * width)}em; }
${at} thead td { inline-size: ${NAMES}em; }
${at} :is(thead td, th[scope="row"]) { position: sticky; inset-inline-start: 0; z-index: 1; }
${at} .planspec-stay { position: sticky; inset-inline-start: 0; display: inline-block; max-inline-size: 100cqi; }
`;
}

function above(at: string, count: number, least: number): string {
  return `${at} .planspec-table { display: block; font-size: ${SMALL_TEXT}em; inline-size: max(100%, ${round(count * least)}em); }
${at} :is(thead, tbody, caption) { display: block; }
${at} tr { display: grid; grid-template-columns: repeat(${count}, minmax(0, 1fr)); border-block-end: 1px solid var(--_line); background: var(--_paper); }
${at} thead tr { align-items: end; border-block-end-color: currentColor; }
${at} :is(th, td) { padding-inline: 0 0.6em; border: 0; }
${at} :is(.planspec-included, .planspec-not-included) { padding-inline-start: 1.35em; }
${at} tbody td { padding-block: 0.15em 0.8em; }
${at} thead td { position: absolute; clip-path: inset(50%); }
${at} :is(caption, th[scope="row"], th[scope="rowgroup"]) { position: sticky; inset-inline-start: 0; grid-column: 1 / -1; justify-self: start; inline-size: 100%; max-inline-size: 100cqi; }
${at} th[scope="row"] { padding-block-end: 0; font-weight: 600; }
`;
}

function scrolls(at: string): string {
  return `${at} { max-block-size: 85vb; overflow: auto; overscroll-behavior-inline: contain; }
${at} thead { inset-block-start: 0; }
`;
}

/** The column of the most popular plan has a tint of its own, where columns run through. */
function popularColumn(page: Page, least: number): string {
  const column = page.plans.findIndex(({ popular }) => popular) + 2;
  if (column < 2) return '';
  return `@container planspec (min-width: ${least}em) {
${popularClass(page).replace(' ', '.')} :is(td, th[scope="col"]):nth-child(${column}) { background: color-mix(in srgb, var(--_accent) 6%, var(--_paper)); }
}
`;
}

/** A table with many columns is printed on sheets that are wide enough for it. */
function sheets(at: string, count: number, least: number): string {
  const width = NAMES + count * least;
  if (width <= SHEET) return '';
  // One em of the table is 13 pixels on paper, at 96 to the inch.
  const millimetres = Math.ceil((width * 13 * 25.4) / 96) + 30;
  const name = at.slice(1);
  return `@page ${name} { size: ${millimetres}mm ${Math.ceil(millimetres * HEIGHT)}mm; }\n@media print { ${at} { page: ${name}; } }\n`;
}

function round(width: number): number {
  return Math.ceil(width * 4) / 4;
}
