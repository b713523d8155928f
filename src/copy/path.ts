/** A name in a path, and the characters of the path that are it. */
export interface Segment {
  readonly text: string;
  readonly start: number;
}

/** What a path means. */
export interface Found {
  readonly kind: 'found';
  /** As inside a sentence: `unlimited`, not `Unlimited`. */
  readonly words: string;
  /** True for names, which keep their first letter even where a sentence starts. */
  readonly isName: boolean;
}

/** Why a path means nothing. */
export interface Unknown {
  readonly kind: 'unknown';
  /** The reason, a plain sentence without a full stop. */
  readonly reason: string;
  /** The part of the path that is wrong, to be replaced by one of the candidates. */
  readonly wrong: Segment;
  readonly candidates: Iterable<string>;
  /** What to write instead, where a slip of the pen is not the reason. */
  readonly instead: string | null;
  /** The name that is declared nowhere, if that is the reason. */
  readonly name: string | null;
}

export function found(words: string, isName = false): Found {
  return { kind: 'found', words, isName };
}

export function unknown(
  reason: string,
  wrong: Segment,
  candidates: Iterable<string>,
  instead: string | null = null,
): Unknown {
  return { kind: 'unknown', reason, wrong, candidates, instead, name: null };
}

/** Nothing has the name of a path. */
export function undeclared(wrong: Segment, candidates: Iterable<string>): Unknown {
  return { ...unknown(`nothing is called \`${wrong.text}\``, wrong, candidates), name: wrong.text };
}

/** The names in a path. A dot separates if a letter or `_` follows: `pro.veo-3.1` is `pro` and `veo-3.1`. */
export function splitPath(path: string): readonly [Segment, ...Segment[]] {
  const segments: Segment[] = [];
  let start = 0;
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
    if (!/[A-Za-z_]/.test(path.charAt(dot + 1))) continue;
    segments.push({ text: path.slice(start, dot), start });
    start = dot + 1;
  }
  const last = { text: path.slice(start), start };
  const [first, ...rest] = segments;
  return first ? [first, ...rest, last] : [last];
}
