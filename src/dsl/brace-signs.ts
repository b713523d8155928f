import { DECLARATIONS } from '../../grammar/constructs.ts';
import { Close, endOf, makePiece, Newline, Open, type Piece, Stray, Word } from '../../grammar/tokens.ts';
import type { Findings } from '../diagnostics/findings.ts';

const KEYWORDS: ReadonlySet<string> = new Set(DECLARATIONS.map(({ keyword }) => keyword));

/**
 * Takes a `:`, `(` or `[` at the end of the line of a declaration for the `{` of its block, which is reported, if something
 * closes it. If nothing does, the sign is left out: that the lines below have no braces is then told of them.
 */
export function readBraceSigns(pieces: readonly Piece[], findings: Findings): readonly Piece[] {
  if (!pieces.some((piece, at) => isSign(piece, pieces[at + 1]))) return pieces;
  const read = [...pieces];
  let owner: Piece | null = null;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const before = pieces[at - 1];
    if (before === undefined || before.tokenType === Newline)
      owner = piece.tokenType === Word && startsRow(before) && KEYWORDS.has(piece.image) ? piece : null;
    if (owner === null || owner === piece || !isSign(piece, pieces[at + 1])) continue;
    const closing = findClosing(pieces, at + 1);
    if (closing === null) {
      if (isIndented(pieces[at + 1])) read[at] = makePiece(Newline, '', piece.startOffset);
      continue;
    }
    const close = pieces[closing] as Piece;
    read[at] = makePiece(Open, piece.image, piece.startOffset);
    read[closing] = makePiece(Close, close.image, close.startOffset);
    report(piece, close, findings);
  }
  return read;
}

function isSign({ tokenType, image }: Piece, next: Piece | undefined): boolean {
  return tokenType === Stray && /^[:([]$/.test(image) && next?.tokenType === Newline && next.image !== '';
}

function startsRow(before: Piece | undefined): boolean {
  return before === undefined || before.image.endsWith('\n');
}

function isIndented(newline: Piece | undefined): boolean {
  return newline !== undefined && /[ \t]$/.test(newline.image);
}

/** Where the bracket is that closes the block: the first piece that stands in the first column again, if it is one. */
function findClosing(pieces: readonly Piece[], from: number): number | null {
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    const before = pieces[at - 1];
    if (piece === undefined || piece.tokenType === Newline) continue;
    if (before?.tokenType !== Newline || !startsRow(before)) continue;
    return piece.tokenType === Close || (piece.tokenType === Stray && /^[)\]]$/.test(piece.image))
      ? at
      : null;
  }
  return null;
}

function report(open: Piece, close: Piece, { report: tell, source }: Findings): void {
  const { startOffset: start } = open;
  const end = endOf(open);
  const space = source.text[start - 1] === ' ' ? '' : ' ';
  const edits = [{ start, end, text: `${space}{` }];
  if (close.image !== '}') edits.push({ start: close.startOffset, end: endOf(close), text: '}' });
  tell(
    'stray-character',
    'blocks stand between `{` and `}`',
    { start, end },
    {
      cause: 'brackets for braces',
      label: 'a `{` belongs here',
      hint: 'The `{` stands at the end of the line that the block belongs to, and the `}` on a line of its own.',
      fixes: [{ title: 'write braces', edits }],
    },
  );
}
