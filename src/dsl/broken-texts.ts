import { ACCEPT, DECLARATIONS } from '../../grammar/constructs.ts';
import {
  Close,
  endOf,
  makePiece,
  Newline,
  Open,
  type Piece,
  UnclosedText,
  Unread,
  Word,
} from '../../grammar/tokens.ts';
import type { Edit } from '../diagnostics/diagnostic.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import { isSpace, lengthWithoutSpaces } from './white-space.ts';

/** Texts that go on for longer are more likely two texts, each of which lacks a quote. */
const MOST_ROWS = 6;

/** Words that start lines of the language: a line that starts so goes on with no text. */
const KEYWORDS: ReadonlySet<string> = new Set(
  [...DECLARATIONS, ...DECLARATIONS.flatMap(({ body }) => body.lines), ACCEPT].map(
    ({ keyword }) => keyword.split(' ')[0] ?? '',
  ),
);

/**
 * Reports texts that are broken into several lines, once each. They become pieces that nobody reads: otherwise each of
 * their lines would be found fault with.
 */
export function takeBrokenTexts(pieces: readonly Piece[], findings: Findings): readonly Piece[] {
  if (!pieces.some(({ tokenType }) => tokenType === UnclosedText)) return pieces;
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const to = piece.tokenType === UnclosedText ? endOfText(pieces, at, findings.source.text) : at;
    const last = pieces[to];
    if (to === at || last === undefined) {
      kept.push(piece);
      continue;
    }
    const span = { start: piece.startOffset, end: last.startOffset + 1 };
    report(piece, span, findings);
    kept.push(makePiece(Unread, findings.source.text.slice(span.start, span.end), span.start));
    const brace = /[{}]/.exec(last.image);
    if (brace)
      kept.push(makePiece(brace[0] === '{' ? Open : Close, brace[0], last.startOffset + brace.index));
    at = to;
  }
  return kept;
}

/** Where the piece is that closes the text which starts at `from`, on a later line; `from` itself where none does. */
function endOfText(pieces: readonly Piece[], from: number, text: string): number {
  const first = pieces[from];
  if (first === undefined || !startsText(first.image)) return from;
  let rows = 0;
  for (let at = from + 1; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.tokenType === Newline) {
      rows += piece.image.split('\n').length - 1;
      const next = pieces[at + 1];
      if (rows > MOST_ROWS || next === undefined || isKeyword(next, text)) break;
    } else if (piece.tokenType === UnclosedText) {
      const isEnd = rows > 0 && ['', '{', '}'].includes(piece.image.slice(1).trim());
      return isEnd && !text.slice(first.startOffset, piece.startOffset).includes('#') ? at : from;
    } else if (piece.image.includes('"')) break;
  }
  return from;
}

function isKeyword(piece: Piece, text: string): boolean {
  return piece.tokenType === Word && KEYWORDS.has(piece.image) && /^\s?$/.test(text.charAt(endOf(piece)));
}

/** True if a text may start with a quote and the rest of its row, and is no name in front of a block. */
function startsText(image: string): boolean {
  const last = image.charAt(lengthWithoutSpaces(image) - 1);
  return image.length > 1 && !isSpace(image.charCodeAt(1)) && !'{}'.includes(last) && !/[\\#]/.test(image);
}

function report(first: Piece, whole: Span, { source, report: tell }: Findings): void {
  const written = source.text.slice(whole.start, whole.end);
  const edits = Array.from(written.matchAll(/\n\s*/g), ({ 0: gap, index }): Edit => {
    const row = written.slice(written.lastIndexOf('\n', index - 1) + 1, index);
    const from = whole.start + index - row.length + lengthWithoutSpaces(row);
    return { start: from, end: whole.start + index + gap.length, text: ' ' };
  });
  const start = first.startOffset;
  const end = Math.min(endOf(first), start + lengthWithoutSpaces(first.image));
  tell(
    'unclosed-text',
    'this text goes on over several lines',
    { start, end },
    {
      others: [{ span: { start: whole.end - 1, end: whole.end }, text: 'it ends here' }],
      hint: 'A text stands on one line, however long it is. An answer of several paragraphs is several texts.',
      fixes: [{ title: 'put it on one line', edits }],
    },
  );
}
