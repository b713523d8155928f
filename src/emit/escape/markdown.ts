import { isHidden, printable, reference } from './printable.ts';

/**
 * Marks of Markdown and its dialects. Most take a backslash; the others are spelt as references, because the backslash
 * itself, table cells, mentions and HTML are read before backslashes are.
 */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['\\', '&#92;'],
  ['|', '&#124;'],
  ['@', '&#64;'],
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ...Array.from('`*_{}[]#!$~', (mark) => [mark, `\\${mark}`] as const),
]);

/** What needs a closer look; nearly all texts have none of it. */
const SPECIAL = /[^A-Za-z0-9"%'(),.;? -]|^ | $| {2}|www\./i;

/** What may be a mark, or nothing to be seen: also a space at either end, and one behind another. */
const MARKED = /[\\|@&<>`*_{}[\]#!$~]|[^ -~]|^ | $|(?<= ) /gu;

/** A text as a Markdown paragraph, or a part of one: it shows the same characters and is nothing but text. */
export function markdown(text: string): string {
  return inline(text)
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A text as one cell of a Markdown table, where nothing begins a list. */
export function markdownCell(text: string): string {
  return inline(text);
}

function spell(char: string): string {
  return MARKS.get(char) ?? (/\s/.test(char) || isHidden(char) ? reference(char) : char);
}

function inline(text: string): string {
  if (!SPECIAL.test(text)) return text;
  // Addresses become links by themselves in many renderers.
  return printable(text)
    .replace(MARKED, spell)
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\bwww(?=\.)/gi, (www) => `${www.slice(0, 2)}&#${www.charCodeAt(2)};`);
}
