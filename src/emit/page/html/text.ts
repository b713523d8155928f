import { attribute, html } from '../../escape/index.ts';
import type { Page } from '../page.ts';
import { remember } from '../remember.ts';

/** Writes a text of the page as HTML. */
export type Show = (text: string) => string;

const LETTER = 'A-Za-z\\u00b5-\\u024f\\u0370-\\u06ff';

/**
 * `10 GB`, `12-month`, `2026-01-15`, `add-on`: what is read in one go. A number begins no earlier, so that each is looked at
 * once; in the middle of a name, such as `Route-66-classic`, a number does not belong to what follows.
 */
const WHOLE = new RegExp(
  [
    `(?<![\\d.,])\\d[\\d.,]*(?: (?:[${LETTER}%]{1,2}|[A-Z][A-Za-z]{2})(?![${LETTER}])|(?:-\\d+)+|(?<![${LETTER}]-[\\d.,]*)-[A-Za-z]+)`,
    `(?<![${LETTER}\\d-])[${LETTER}]{1,5}-[${LETTER}]{1,5}(?![${LETTER}\\d-])`,
  ].join('|'),
  'g',
);

const CONTROLS = '\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const RIGHT_TO_LEFT =
  '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const LEFT_TO_RIGHT = 'A-Za-z\\u00c0-\\u058f\\u0900-\\u1fff\\u2c00-\\ud7ff';

const TURNS = {
  ltr: new RegExp(`[${RIGHT_TO_LEFT}${CONTROLS}]`, 'u'),
  rtl: new RegExp(`[${LEFT_TO_RIGHT}${CONTROLS}]`, 'u'),
} as const;

/**
 * Makes the writer of a page's texts. What is read in one go stays on one line, and a text that runs against the page,
 * in whole or in part, is kept apart from what stands beside it. One that nobody translated names its language.
 */
export function makeShow({ dir, untranslated }: Pick<Page, 'dir' | 'untranslated'>): Show {
  const turns = TURNS[dir];
  const foreign = new Set(untranslated?.texts);
  const lang = attribute(untranslated?.lang ?? '');
  return remember((text) => {
    const shown = keepTogether(text);
    if (foreign.has(text)) return `<bdi lang=${lang}>${shown}</bdi>`;
    return turns.test(text) ? `<bdi>${shown}</bdi>` : shown;
  });
}

function keepTogether(text: string): string {
  let shown = '';
  let done = 0;
  for (const found of text.matchAll(WHOLE)) {
    shown += `${html(text.slice(done, found.index))}<span class="planspec-whole">${html(found[0])}</span>`;
    done = found.index + found[0].length;
  }
  return done === 0 ? html(text) : shown + html(text.slice(done));
}
