import { hiddenKind } from '../../source/hidden.ts';

/** What `literal` can print. */
export type Literal = string | number | bigint | boolean | null | undefined | readonly Literal[];

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** What needs a closer look; nearly all texts have none of it. */
const SPECIAL = /[^ !"#-&(-;=-[\]-~]/;

/**
 * What may be written in another way. `</script` would end the element that a bundled module may stand in, and `<!--` is a
 * comment in old scripts.
 */
const ESCAPED = /[\\']|[^ -~]|(?<=<)[/!]/gu;

/** A value as a TypeScript expression that is that value: `'it\'s'`, `50_000_000_000`, `['free', 'pro']`. */
export function literal(value: Literal): string {
  switch (typeof value) {
    case 'string':
      return stringLiteral(value);
    case 'number':
      return numberLiteral(value);
    case 'bigint':
      return `${value}n`;
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      return value === null ? 'null' : `[${value.map(literal).join(', ')}]`;
  }
}

/** A name as the key of an object or of a type: bare where it can be, quoted else. */
export function propertyKey(name: string): string {
  // Written `__proto__:` or `'__proto__':`, it would set the prototype and be no key at all.
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : stringLiteral(name);
}

function stringLiteral(text: string): string {
  if (!SPECIAL.test(text)) return `'${text}'`;
  return `'${text.replace(ESCAPED, escapeOf)}'`;
}

function escapeOf(char: string): string {
  const short = SHORT.get(char);
  if (short !== undefined) return short;
  if (char === '/' || char === '!') return `\\${char}`;
  return isUnseen(char) ? unicode(char) : char;
}

/** Spaces that are not the space bar's, and everything that a plan file could not hold or that hides. */
function isUnseen(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code > 0x7e ? hiddenKind(code) !== null || /[\s\u00ad]/.test(char) : code < 0x20;
}

function unicode(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16);
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\u{${code}}`;
}

function numberLiteral(value: number): string {
  if (Number.isNaN(value)) return 'Number.NaN';
  if (value === Number.POSITIVE_INFINITY) return 'Number.POSITIVE_INFINITY';
  if (value === Number.NEGATIVE_INFINITY) return 'Number.NEGATIVE_INFINITY';
  if (Object.is(value, -0)) return '-0';
  // Long integers are read in threes, as in the plan file.
  return Number.isSafeInteger(value) ? String(value).replace(/\B(?=(?:\d{3})+$)/g, '_') : String(value);
}
