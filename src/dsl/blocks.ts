import { DECLARATIONS, type HeadShape } from '../../grammar/constructs.ts';
import { MAX_DEPTH } from '../../grammar/lines.ts';
import { Close, Newline, Open, type Piece, Text, Word } from '../../grammar/tokens.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { repairBlocks } from './repair.ts';

/**
 * True if every `{` of `tokens` from `from` to `to` stands behind a part and has its `}`, no deeper than may be, and no
 * declaration with a name starts in the first column while a block is open.
 */
export function bracesMatch(tokens: readonly Piece[], from = 0, to = tokens.length): boolean {
  let depth = 0;
  let ownsBlock = false;
  for (let at = from; at < to; at++) {
    switch (tokens[at]?.tokenType) {
      case Newline:
        if (depth > 0 && startsNamed(tokens, at + 1)) return false;
        ownsBlock = false;
        break;
      case Open:
        if (!ownsBlock || ++depth > MAX_DEPTH) return false;
        ownsBlock = false;
        break;
      case Close:
        if (--depth < 0) return false;
        ownsBlock = false;
        break;
      default:
        ownsBlock = true;
    }
  }
  return depth === 0;
}

/**
 * Makes braces match, for the grammar, and reports those that do not. If they do not match in the file, then each
 * declaration that starts in the first column is taken by itself, so that a mistake in one does not spread to others.
 */
export function balanceBlocks(tokens: readonly Piece[], findings: Findings): readonly Piece[] {
  if (bracesMatch(tokens)) return tokens;
  const balanced: Piece[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && !startsNamed(tokens, to) && !startsNameless(tokens, to)) to++;
    const section = tokens.slice(from, to);
    const made = bracesMatch(section) ? section : repairBlocks(section, tokens[to] ?? null, findings);
    for (const piece of made) balanced.push(piece);
    from = to;
  }
  return balanced;
}

const HEADS = new Map(DECLARATIONS.map(({ keyword, head }) => [keyword, head]));

/** True if a declaration such as `plan pro "Pro"` or `faq "Why?"` starts at `at` in the first column. */
function startsNamed(tokens: readonly Piece[], at: number): boolean {
  const head = headAt(tokens, at);
  if (head?.text === undefined) return false;
  const next = tokens[at + 1]?.tokenType;
  return head.id ? next === Word && tokens[at + 2]?.tokenType === Text : next === Text;
}

/** True if a declaration such as `members {` starts at `at`, or a line of a plan that lists something of that name. */
function startsNameless(tokens: readonly Piece[], at: number): boolean {
  const head = headAt(tokens, at);
  return head !== undefined && !head.id && head.text === undefined && tokens[at + 1]?.tokenType === Open;
}

/** What the declaration holds whose keyword is the piece at `at`, if it is one and stands in the first column. */
function headAt(tokens: readonly Piece[], at: number): HeadShape | undefined {
  const piece = tokens[at];
  const before = tokens[at - 1];
  if (piece?.tokenType !== Word || before?.tokenType !== Newline || !before.image.endsWith('\n'))
    return undefined;
  return HEADS.get(piece.image);
}
