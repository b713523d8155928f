import { findHidden } from './hidden.ts';

/**
 * A value as JSON in which characters that nobody would see are spelt as escapes. As in all JSON, numbers that are not
 * finite become `null`; so does a value that JSON cannot hold at all.
 */
export function json(value: unknown, indent = 0): string {
  const text: string | undefined = JSON.stringify(value, null, indent);
  return text === undefined ? 'null' : spellHidden(text);
}

/** JSON in which characters that nobody would see are spelt as escapes. */
export function spellHidden(text: string): string {
  let escaped = '';
  let done = 0;
  for (const { start, end } of findHidden(text)) {
    escaped += text.slice(done, start);
    for (let at = start; at < end; at++) escaped += unicodeEscape(text.charCodeAt(at));
    done = end;
  }
  return escaped + text.slice(done);
}

/** `\u003c`: a code unit as JSON can spell it. */
export function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
