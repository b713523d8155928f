import {
  Arrow,
  Close,
  Comma,
  DatePiece,
  makePiece,
  Newline,
  NumberPiece,
  Open,
  type Piece,
  Stray,
  Text,
  TimePiece,
  UnclosedText,
  Word,
} from '../../grammar/tokens.ts';
import type { Comment } from '../../grammar/tree.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { takeBareTexts } from './bare-texts.ts';
import { readBraceSigns } from './brace-signs.ts';
import { takeBrokenTexts } from './broken-texts.ts';
import { findBadEscapes, reportBadEscapes } from './escapes.ts';
import {
  findForeignComments,
  outside,
  readForeignComments,
  reportForeignComments,
} from './foreign-comments.ts';
import { reportStrays } from './strays.ts';
import { commentOf } from './trivia.ts';
import { mendUnclosedText } from './unclosed-text.ts';

/** True if a piece is in the language, and nothing is to be said about it. */
export function isPlain({ tokenType, image }: Piece): boolean {
  switch (tokenType) {
    case Word:
    case Newline:
    case Comma:
    case NumberPiece:
    case Open:
    case Close:
    case DatePiece:
    case TimePiece:
    case Arrow:
      return true;
    case Text:
      return !image.includes('\\') || findBadEscapes(image).length === 0;
    default:
      return false;
  }
}

/**
 * Reports the pieces that are not in the language, and makes of them what was probably meant: comments, texts, or
 * parts that mean nothing. Of the other pieces nothing is changed, and braces are as they were.
 */
export function mendPieces(
  tokens: readonly Piece[],
  comments: readonly Comment[],
  findings: Findings,
): { readonly tokens: readonly Piece[]; readonly comments: readonly Comment[] } {
  const { text } = findings.source;
  const foreign = findForeignComments(text, tokens, comments);
  reportForeignComments(foreign, findings);
  const found = [...readForeignComments(text, foreign)];
  const mended: Piece[] = [];
  let lineStart = 0;
  const read = outside(tokens, foreign, ({ startOffset }) => startOffset);
  const pieces = takeBareTexts(readBraceSigns(takeBrokenTexts(read, findings), findings), findings);
  for (const [at, token] of pieces.entries()) {
    switch (token.tokenType) {
      case Text:
        reportBadEscapes(token, findings);
        mended.push(token);
        break;
      case UnclosedText: {
        const comment = mendUnclosedText(token, mended, lineStart, findings);
        if (comment !== null) found.push(commentOf(comment));
        break;
      }
      case Stray:
        mended.push(token);
        // Elsewhere a `;` ends a statement: what is behind it is read as a line of its own, unless no line starts so.
        if (token.image.endsWith(';') && pieces[at + 1]?.tokenType !== NumberPiece)
          mended.push(makePiece(Newline, '', token.startOffset + token.image.length));
        break;
      case Newline:
        mended.push(token);
        lineStart = mended.length;
        break;
      default:
        mended.push(token);
    }
  }
  reportStrays(mended, findings);
  const kept = outside(comments, foreign, ({ start }) => start);
  return { tokens: mended, comments: [...kept, ...found].sort((a, b) => a.start - b.start) };
}
