import { hiddenKind } from './hidden.ts';

/** Names of the characters that people meet without knowing: spaces, quotes and dashes of word processors, controls. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'a null character'],
  [0x08, 'a backspace'],
  [0x09, 'a tab'],
  [0x0a, 'a line break'],
  [0x0b, 'a vertical tab'],
  [0x0c, 'a form feed'],
  [0x0d, 'a carriage return'],
  [0x1b, 'an escape character'],
  [0x20, 'a space'],
  [0x7f, 'a delete character'],
  [0x85, 'a next-line character'],
  [0xa0, 'a no-break space'],
  [0xad, 'a soft hyphen'],
  [0x061c, 'an Arabic letter mark'],
  [0x1680, 'an Ogham space'],
  [0x200b, 'a zero-width space'],
  [0x200c, 'a zero-width non-joiner'],
  [0x200d, 'a zero-width joiner'],
  [0x200e, 'a left-to-right mark'],
  [0x200f, 'a right-to-left mark'],
  [0x2013, 'an en dash'],
  [0x2014, 'an em dash'],
  [0x2018, 'a curly quotation mark'],
  [0x2019, 'a curly quotation mark'],
  [0x201c, 'a curly quotation mark'],
  [0x201d, 'a curly quotation mark'],
  [0x2028, 'a line separator'],
  [0x2029, 'a paragraph separator'],
  [0x202a, 'a left-to-right embedding'],
  [0x202b, 'a right-to-left embedding'],
  [0x202c, 'an end of embedding'],
  [0x202d, 'a left-to-right override'],
  [0x202e, 'a right-to-left override'],
  [0x202f, 'a narrow no-break space'],
  [0x205f, 'a mathematical space'],
  [0x2060, 'a word joiner'],
  [0x2066, 'a left-to-right isolate'],
  [0x2067, 'a right-to-left isolate'],
  [0x2068, 'a first-strong isolate'],
  [0x2069, 'an end of isolate'],
  [0x2212, 'a minus sign'],
  [0x3000, 'an ideographic space'],
  [0x3164, 'a Hangul filler'],
  [0xfeff, 'a byte order mark'],
]);

/** Scripts with letters that look like Latin ones. */
const LOOKALIKES: readonly (readonly [string, number, number])[] = [
  ['Greek', 0x0370, 0x03ff],
  ['Cyrillic', 0x0400, 0x052f],
  ['Armenian', 0x0530, 0x058f],
  ['full-width', 0xff01, 0xff5e],
];

/**
 * A character for a message, by name where its looks would not tell: `a no-break space (U+00A0)`,
 * ``the Cyrillic character `о` (U+043E)``, `` `é` (U+00E9)``. Of a longer text, the first character.
 */
export function describeCharacter(char: string): string {
  const code = char.codePointAt(0);
  if (code === undefined) return 'nothing';
  const point = codePoint(code);
  const name = NAMES.get(code) ?? nameOfKind(code);
  if (name !== null) return `${name} (${point})`;
  const shown = String.fromCodePoint(code);
  if (code < 0x7f) return `\`${shown}\``;
  for (const [script, from, to] of LOOKALIKES) {
    if (code >= from && code <= to) return `the ${script} character \`${shown}\` (${point})`;
  }
  return `\`${shown}\` (${point})`;
}

/** `U+00A0`: the way in which character tables name a code point. */
export function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function nameOfKind(code: number): string | null {
  if (code >= 0x2000 && code <= 0x200a) return 'a typographic space';
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a character';
  if (code >= 0xe0000 && code <= 0xe007f) return 'an invisible tag character';
  switch (hiddenKind(code)) {
    case 'control':
      return 'a control character';
    case 'no character':
      return 'a code that is no character';
    case 'line end':
    case 'reordering':
    case 'invisible':
    case 'joiner':
      return 'an invisible character';
    case null:
      return null;
  }
}

/** Dashes of word processors, and hyphens that look or break in their own way. */
const DASHES = /[\u2010-\u2015\u2212\uff0d]/g;

/** The word with plain hyphens in place of dashes, and without soft hyphens, which cannot be seen: `api\u2013access` is `api-access`. */
export function withPlainHyphens(word: string): string {
  return word.replace(DASHES, '-').replace(/\u00ad/g, '');
}
