import type { Prose } from '../../claims/index.ts';
import type { Span } from '../../source/source.ts';

/** What cells say in a word or a glyph. */
export const YES = /^(?:[✓✔☑✅●•]|yes|y|included|included ✓|available|true|full|full access)$/iu;
export const NO = /^(?:[✗✘✕✖×❌–—-]+|no|n|not included|not available|none|not offered|false|n\/a)$/iu;
export const UNLIMITED = /^(?:unlimited|∞|no limit|without limits?)\b/iu;
export const CONTACT =
  /^(?:contact us|contact sales|custom|talk to us|talk to sales|let's talk|on request)$/iu;

/** The words of a cell without its glyphs, where words stand beside one. */
export function wordOf({ text }: Prose): string {
  const plain = text.trim().replace(/[.]$/, '');
  return /\p{L}/u.test(plain) ? plain.replace(/^[✓✔☑✅✗✘✕✖×❌]\s*/u, '') : plain;
}

/** All of a text. */
export function allOf({ text }: Prose): Span {
  return { start: 0, end: text.length };
}
