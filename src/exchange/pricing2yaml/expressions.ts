import type { Decimal } from './amounts.ts';
import { decimal, round } from './amounts.ts';

/** An exact number: a quotient of whole numbers, the lower one above zero. */
interface Quotient {
  readonly over: bigint;
  readonly under: bigint;
}

const TOKEN = /\s*(?:([0-9]+(?:\.[0-9]+)?|\.[0-9]+)|#?([A-Za-z_][A-Za-z0-9_]*)|([-+*/()]))/y;
const MOST_CHARACTERS = 500;
/** How deep brackets may stand in one another, since each takes a place on the stack. */
const MOST_BRACKETS = 32;
/** As fine as results are, where they do not come out even. */
const DECIMALS = 12;

/** What an expression has come to, and the variables that it took. */
export interface Worked {
  readonly value: Decimal;
  readonly used: readonly string[];
}

/**
 * Works out the price that an expression stands for: `5 * #seats`, `(#base + 1.5) / 2`, perhaps between `#{` and `}`. Null for
 * anything else: words, calls, divisions by zero, and names that are not among the variables.
 */
export function workOut(text: string, variables: ReadonlyMap<string, Decimal>): Worked | null {
  const [, inner] = /^\s*#\{(.*)\}\s*$/.exec(text) ?? [];
  const tokens = readTokens(inner ?? text);
  if (tokens === null) return null;
  const used: string[] = [];
  let at = 0;

  const sum = (depth: number): Quotient | null => {
    let left = product(depth);
    while (left !== null && (tokens[at] === '+' || tokens[at] === '-')) {
      const sign = tokens[at] === '+' ? 1n : -1n;
      at += 1;
      const right = product(depth);
      left = right && {
        over: left.over * right.under + sign * right.over * left.under,
        under: left.under * right.under,
      };
    }
    return left;
  };

  const product = (depth: number): Quotient | null => {
    let left = atom(depth);
    while (left !== null && (tokens[at] === '*' || tokens[at] === '/')) {
      const isDivision = tokens[at] === '/';
      at += 1;
      const right = atom(depth);
      if (right === null || (isDivision && right.over === 0n)) return null;
      const [over, under] = isDivision ? [right.under, right.over] : [right.over, right.under];
      const sign = under < 0n ? -1n : 1n;
      left = { over: left.over * over * sign, under: left.under * under * sign };
    }
    return left;
  };

  const atom = (depth: number): Quotient | null => {
    const token = tokens[at];
    at += 1;
    if (token === '(' && depth < MOST_BRACKETS) {
      const inside = sum(depth + 1);
      at += 1;
      return tokens[at - 1] === ')' ? inside : null;
    }
    if (token === undefined || /^[-+*/()]$/.test(token)) return null;
    const value = /^[0-9.]/.test(token) ? decimal(token) : (variables.get(token) ?? null);
    if (value !== null && !/^[0-9.]/.test(token)) used.push(token);
    return value && { over: value.digits, under: 10n ** BigInt(value.scale) };
  };

  const result = sum(0);
  if (result === null || at !== tokens.length) return null;
  const fine = { digits: (result.over * 10n ** BigInt(DECIMALS * 2)) / result.under, scale: DECIMALS * 2 };
  return { value: round(fine, DECIMALS).value, used };
}

/** The numbers, names and signs of an expression; null where there is anything else in it. */
function readTokens(text: string): readonly string[] | null {
  if (text.length > MOST_CHARACTERS) return null;
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (match === null) return null;
    tokens.push(match[1] ?? match[2] ?? match[3] ?? '');
  }
  return tokens;
}
