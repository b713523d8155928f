import type { Page } from '../page.ts';

/** Words that are longer than this may be broken to keep the columns of the table apart, in em. */
const LONGEST_WORD = 9;
const SHORTEST_WORD = 4;
/** The sign before `Included`, and the space behind a cell. */
const SIGN = 1.4;
const PADDING = 0.6;

/** How wide characters are, in em, and how wide all others. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["ijl.,:;'|!I_", 0.3],
      ['frt()-', 0.42],
      ['cksvxyzJL', 0.54],
      ['mwMW%@', 0.95],
      ['ABCDEFGHKNOPQRSTUVXYZ', 0.7],
    ] as const
  ).flatMap(([chars, width]) => Array.from(chars, (char) => [char, width] as const)),
);
const WIDTH = 0.62;

/** The narrowest that the table's columns of plans may be, in em of its text, so that no short word is broken. */
export function columnWidth(page: Page): number {
  const known = widths.get(page);
  if (known !== undefined) return known;
  const measured = new Map<string, number>();
  const measure = (text: string): number => {
    const before = measured.get(text);
    if (before !== undefined) return before;
    const width = widestWord(text);
    measured.set(text, width);
    return width;
  };
  let width = SHORTEST_WORD;
  for (const { name } of page.plans) width = Math.max(width, 1.1 * measure(name));
  for (const { rows } of page.table)
    for (const { cells } of rows)
      for (const { kind, words } of cells) {
        const sign = kind === 'included' || kind === 'not included' ? SIGN : 0;
        for (const text of words) width = Math.max(width, sign + measure(text));
      }
  const made = Math.ceil(10 * (width + PADDING)) / 10;
  widths.set(page, made);
  return made;
}

const widths = new WeakMap<Page, number>();

/** The class of tables with this number of columns, of this width: the style has rules for each. */
export function tableClass(page: Page): string {
  return `planspec-${page.plans.length}-by-${String(columnWidth(page)).replace('.', '-')}`;
}

/** The class of tables whose most popular plan is in this place, with a space before it; nothing where there is none. */
export function popularClass({ plans }: Page): string {
  const place = plans.findIndex(({ popular }) => popular) + 1;
  return place === 0 ? '' : ` planspec-popular-${place}`;
}

/** About how wide the widest word is that must not be broken, in em of a wide font; a number counts with its unit. */
function widestWord(text: string): number {
  let widest = 0;
  let width = 0;
  for (const char of text.replace(/(\d) (?=\S{1,3}(?: |$))/g, '$1_')) {
    width = isBreak(char) || (char === '-' && width > 0) ? 0 : width + (WIDTHS.get(char) ?? WIDTH);
    if (width > widest && width <= LONGEST_WORD) widest = width;
  }
  return widest;
}

function isBreak(char: string): boolean {
  return char <= ' ' || (char > '~' && /[\s\u2e80-\u9fff\uac00-\ud7a3]/.test(char));
}
