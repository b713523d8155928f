import { endOf, ForeignComment, type Piece } from '../../grammar/tokens.ts';
import type { Comment } from '../../grammar/tree.ts';
import type { Edit } from '../diagnostics/diagnostic.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import { reportHabit } from './habits.ts';
import { isSpace } from './white-space.ts';

/** Comments beyond these are left to the next run of the fix. */
const MAX_REWRITTEN = 10_000;

/** Where comments are written as in other languages, from `//` to the end of the line or from `/*` to its end. */
export function findForeignComments(
  text: string,
  tokens: readonly Piece[],
  comments: readonly Comment[],
): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  let last = { start: 0, end: 0 };
  let canClose = true;
  for (const token of tokens) {
    const end = endOf(token);
    if (token.startOffset < last.end) {
      // The end may be in the middle of what looked like one piece, or like another comment.
      if (end > last.end) last.end = end;
    } else if (token.tokenType === ForeignComment) {
      last = { start: token.startOffset, end };
      found.push(last);
      if (canClose && token.image.startsWith('/*') && !isClosed(token.image)) {
        const close = text.indexOf('*/', end);
        canClose = close >= 0;
        if (canClose) last.end = close + 2;
      }
    }
  }
  let next = 0;
  for (const span of found) {
    for (; (comments[next]?.start ?? text.length) < span.end; next++) {
      span.end = Math.max(span.end, comments[next]?.end ?? 0);
    }
  }
  return found;
}

/** What starts outside of all spans; both are in the order of the text. */
export function outside<Placed>(
  things: readonly Placed[],
  spans: readonly Span[],
  startOf: (thing: Placed) => number,
): Placed[] {
  let next = 0;
  return things.filter((thing) => {
    const start = startOf(thing);
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return start < (spans[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** The comments that the spans are, in the way they should be written, one for each line. */
export function readForeignComments(text: string, spans: readonly Span[]): readonly Comment[] {
  return spans.flatMap((span) => commentsIn(text, span));
}

/** One finding for all of them: who writes one, writes all in this way. */
export function reportForeignComments(spans: readonly Span[], findings: Findings): void {
  const { text } = findings.source;
  for (const [index, span] of spans.entries())
    reportHabit(findings, span, {
      message: 'comments start with `#`',
      hint: 'All from `#` to the end of the line is for people only.',
      title: 'write `#`',
      edits: index < MAX_REWRITTEN ? rewrite(text, span) : [],
    });
}

function rewrite(text: string, span: Span): readonly Edit[] {
  if (text.startsWith('//', span.start)) return [{ start: span.start, end: span.start + 2, text: '#' }];
  let after = span.end;
  while (text[after] === ' ' || text[after] === '\t') after++;
  const endsLine = after === text.length || text[after] === '\n';
  if (!endsLine || !isClosed(text.slice(span.start, span.end))) return [];
  return [
    {
      ...span,
      text: commentsIn(text, span)
        .map((comment) => comment.text)
        .join('\n'),
    },
  ];
}

function isClosed(written: string): boolean {
  return written.length >= 4 && written.endsWith('*/');
}

function commentsIn(text: string, span: Span): readonly Comment[] {
  const comments: Comment[] = [];
  let start = span.start;
  for (const row of text.slice(span.start, span.end).split('\n')) {
    const written = trimSpaces(row);
    if (written !== '') {
      const at = start + row.indexOf(written);
      const words = trimSpaces(written.replace(/^(?:\/\/|\/\*+|\*(?!\/))/, '').replace(/\*\/$/, ''));
      comments.push({
        kind: 'comment',
        start: at,
        end: at + written.length,
        text: words === '' ? '#' : `# ${words}`,
      });
    }
    start += row.length + 1;
  }
  return comments;
}

/** Without the spaces and tabs at both ends; other white space is part of a comment. */
function trimSpaces(row: string): string {
  let from = 0;
  let to = row.length;
  while (from < to && isSpace(row.charCodeAt(from))) from++;
  while (from < to && isSpace(row.charCodeAt(to - 1))) to--;
  return row.slice(from, to);
}
