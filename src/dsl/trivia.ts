import { type BareBlock, type BareLine, NO_TRIVIA } from '../../grammar/lines.ts';
import type { Piece } from '../../grammar/tokens.ts';
import type { Blank, Comment, Line, Trivia } from '../../grammar/tree.ts';
import { isSpace, LINE_BREAK, lengthWithoutSpaces } from './white-space.ts';

/** What `attachTrivia` has come to: the text, its comments in order, and how many of them have their place. */
interface Walk {
  readonly text: string;
  readonly comments: readonly Comment[];
  next: number;
}

/**
 * Gives every comment and every blank line its place in the lines, in one walk over lines and comments:
 * - a comment behind a line without a block, or behind a block that is on one line, is the line's own (`trailing`);
 * - any other leads the line that follows it, or dangles where its block or the file ends;
 * - blank lines lead what follows them; those at the start or the end of a block or of the file go.
 * Returns the lines, finished, and what dangles at the end of the file.
 */
export function attachTrivia(
  text: string,
  lines: readonly BareLine[],
  comments: readonly Comment[],
): { readonly lines: readonly Line[]; readonly dangling: readonly Trivia[] } {
  const walk: Walk = { text, comments, next: 0 };
  attachTo(walk, lines);
  return { lines, dangling: takeBefore(walk, text.length, lines.length === 0, true) };
}

/** Recursion is as deep as blocks are, which is 64 at most. */
function attachTo(walk: Walk, lines: readonly BareLine[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as BareLine;
    line.leading = takeBefore(walk, line.start, at === 0, false);
    const { block } = line;
    if (block !== null) {
      attachTo(walk, block.lines);
      block.dangling = takeBefore(walk, block.end, block.lines.length === 0, true);
    }
    const behind = walk.comments[walk.next];
    if (behind !== undefined && isBehind(walk.text, line.end, block, behind.start)) {
      line.trailing = behind;
      walk.next++;
    }
  }
}

/** True if a comment stands directly behind a line which, with its block, is on one line of the source. */
function isBehind(text: string, lineEnd: number, block: BareBlock | null, comment: number): boolean {
  const end = block === null ? lineEnd : block.end;
  for (let at = end; at < comment; at++) if (!isSpace(text.charCodeAt(at))) return false;
  if (block === null) return true;
  const lineBreak = text.indexOf('\n', block.start);
  return lineBreak < 0 || lineBreak >= block.end;
}

/** The comments that start before an offset, with the blank lines before each and before the offset. */
function takeBefore(walk: Walk, end: number, isFirst: boolean, isLast: boolean): readonly Trivia[] {
  const taken: Trivia[] = [];
  const add = (blank: Blank | null): void => {
    if (blank !== null && !(isFirst && taken.length === 0)) taken.push(blank);
  };
  for (let comment = walk.comments[walk.next]; comment !== undefined && comment.start < end; ) {
    add(blankBefore(walk.text, comment.start));
    taken.push(comment);
    comment = walk.comments[++walk.next];
  }
  if (!isLast) add(blankBefore(walk.text, end));
  return taken.length === 0 ? NO_TRIVIA : taken;
}

/** The blank lines in front of what starts at an offset, if there are any. */
function blankBefore(text: string, offset: number): Blank | null {
  let first = -1;
  let last = -1;
  for (let at = offset - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === LINE_BREAK) {
      if (last < 0) last = at;
      first = at;
    } else if (!isSpace(code)) break;
  }
  return first === last ? null : { kind: 'blank', start: first + 1, end: last + 1 };
}

/** The comment that a piece is, without the white space at its end. */
export function commentOf({ image, startOffset: start }: Piece): Comment {
  const length = lengthWithoutSpaces(image);
  return { kind: 'comment', start, end: start + length, text: image.slice(0, length) };
}
