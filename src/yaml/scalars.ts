import { quoteText } from '../../grammar/lexical.ts';
import type { Part } from '../../grammar/tree.ts';

/** Words that some reader of YAML takes for something else than a text. */
const SPECIAL = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text that YAML could take for a number, a date or a time. */
const NUMBER_LIKE = /^[-+.]?[0-9][0-9a-fA-FoxX_.,:+\-eTZ ]*$/;

/** A text that needs no quotes anywhere in a block: it starts harmlessly, and holds no `: ` and no ` #`. */
const PLAIN = /^(?:[\p{L}\p{N}(/$€£_]|-(?=[0-9>]))(?:[^\t:#]|:(?=[^\s])|(?<=[^\s])#)*$/u;

/** Far more than plain texts of people have; such a text is quoted without a look. */
const LONG = 4_000;

/** A text as a YAML value. */
export function printText(text: string): string {
  return isPlain(text) && !NUMBER_LIKE.test(text) ? text : quoteValue(text);
}

/** Parts as a phrase in a YAML value. */
export function printPhrase(parts: readonly Part[]): string {
  const phrase = joinParts(parts);
  return isPlain(phrase) ? phrase : quoteValue(phrase);
}

/** A word as a YAML key. */
export function printKey(key: string): string {
  return SPECIAL.test(key) ? `"${key}"` : key;
}

/** Parts as in the DSL: a space between them, none in front of a comma. */
function joinParts(parts: readonly Part[]): string {
  let joined = '';
  for (const part of parts)
    joined += joined === '' || part.kind === 'comma' ? printPart(part) : ` ${printPart(part)}`;
  return joined;
}

function printPart(part: Part): string {
  switch (part.kind) {
    case 'text':
      return quoteText(part.value);
    case 'comma':
      return ',';
    case 'arrow':
      return '->';
    case 'word':
    case 'number':
    case 'date':
    case 'time':
    case 'stray':
      return part.text;
  }
}

function isPlain(text: string): boolean {
  return text.length < LONG && PLAIN.test(text) && !SPECIAL.test(text) && !/\s$/.test(text);
}

/** Double quotes; single ones where that spares escapes. */
function quoteValue(text: string): string {
  if (/["\\]/.test(text) && !/['\t]/.test(text)) return `'${text}'`;
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\t', '\\t')}"`;
}
