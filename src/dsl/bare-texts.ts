import {
  ACCEPT,
  type BlockShape,
  DECLARATIONS,
  ENTRY_BLOCK,
  MODEL,
  PLAIN_BLOCK,
} from '../../grammar/constructs.ts';
import {
  Close,
  Comma,
  endOf,
  makePiece,
  Newline,
  NumberPiece,
  Open,
  type Piece,
  Unread,
  Word,
} from '../../grammar/tokens.ts';
import type { Findings } from '../diagnostics/findings.ts';

const SHAPES = new Map(DECLARATIONS.map((shape) => [shape.keyword, shape]));

/** A statement that should hold a text and holds words instead. */
interface BareText {
  /** Where the words are among the pieces. */
  readonly from: number;
  readonly to: number;
  /** What has no quotes, for the message. */
  readonly what: string;
}

/**
 * Reports texts without quotes that are more than plain words: an answer with a full stop, a tagline with an apostrophe.
 * They become pieces that nobody reads, since each of their characters would be found fault with otherwise. Texts of plain
 * words are told apart where lines are read.
 */
export function takeBareTexts(pieces: readonly Piece[], findings: Findings): readonly Piece[] {
  const { text } = findings.source;
  const kept: Piece[] = [];
  const shapes: (BlockShape | null)[] = [];
  let below: BlockShape | null = null;
  let startsStatement = true;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (startsStatement && piece.tokenType === Word) {
      const shape = shapes.length === 0 ? 'file' : (shapes[shapes.length - 1] ?? null);
      below = blockBelow(pieces, at, shape);
      const bare = findBareText(pieces, at, shape, text);
      if (bare) {
        for (; at < bare.from; at++) kept.push(pieces[at] as Piece);
        const last = pieces[bare.to - 1] ?? piece;
        const start = pieces[at]?.startOffset ?? piece.startOffset;
        const end = endOf(last);
        kept.push(makePiece(Unread, text.slice(start, end), start));
        report(bare.what, { start, end }, findings);
        at = bare.to - 1;
        startsStatement = false;
        continue;
      }
    }
    kept.push(piece);
    if (piece.tokenType === Open) shapes.push(below);
    if (piece.tokenType === Close) shapes.pop();
    startsStatement = piece.tokenType === Newline || piece.tokenType === Open || piece.tokenType === Close;
    if (startsStatement) below = null;
  }
  return kept;
}

/** What stands in the block of a statement; null where nobody knows. */
function blockBelow(
  pieces: readonly Piece[],
  at: number,
  shape: BlockShape | 'file' | null,
): BlockShape | null {
  if (shape === 'file') return SHAPES.get(pieces[at]?.image ?? '')?.body ?? null;
  if (shape === null) return null;
  const line = lineAt(pieces, at, shape);
  if (line) return line.below ?? PLAIN_BLOCK;
  return shape.open === 'models' ? MODEL.body : shape.open === 'entries' ? ENTRY_BLOCK : null;
}

/** The kind of line that a statement is, by its first words; the longest keyword is the right one. */
function lineAt(pieces: readonly Piece[], at: number, shape: BlockShape) {
  return [...shape.lines, ACCEPT]
    .filter(({ keyword }) => keyword.split(' ').every((word, index) => pieces[at + index]?.image === word))
    .sort((a, b) => b.keyword.length - a.keyword.length)[0];
}

function findBareText(
  pieces: readonly Piece[],
  at: number,
  shape: BlockShape | 'file' | null,
  text: string,
): BareText | null {
  if (shape === null) return null;
  if (shape === 'file') {
    const declaration = SHAPES.get(pieces[at]?.image ?? '');
    if (!declaration?.head.text || declaration.head.id) return null;
    return bareFrom(pieces, at + 1, `the text of \`${declaration.keyword}\``, text);
  }
  const line = lineAt(pieces, at, shape);
  if (line?.content === 'text')
    return bareFrom(pieces, at + line.keyword.split(' ').length, `the text of \`${line.keyword}\``, text);
  return line || shape.items !== 'paragraphs' ? null : bareFrom(pieces, at, 'this paragraph', text);
}

/** The words from a piece on, up to the end of their line or to the brace of a block, if quotes around them would do. */
function bareFrom(pieces: readonly Piece[], from: number, what: string, text: string): BareText | null {
  const first = pieces[from]?.tokenType;
  if (first !== Word && first !== NumberPiece) return null;
  let depth = 0;
  let to = from;
  let isOdd = false;
  for (; ; to++) {
    const piece = pieces[to];
    if (piece === undefined || piece.tokenType === Newline) break;
    if (piece.tokenType === Open) {
      // The brace of a block stands before a space, that of a `{value}` does not.
      if (/^[\s}]?$/.test(text.charAt(piece.startOffset + 1))) break;
      depth += 1;
    } else if (piece.tokenType === Close) {
      if (depth === 0) break;
      depth -= 1;
    }
    if (/["\\]/.test(piece.image)) return null;
    isOdd ||= piece.tokenType !== Word && piece.tokenType !== NumberPiece && piece.tokenType !== Comma;
  }
  return to - from > 1 && isOdd && depth === 0 ? { from, to, what } : null;
}

function report(what: string, at: { start: number; end: number }, { source, report: tell }: Findings): void {
  tell('unreadable-line', `${what} is not in quotes`, at, {
    label: 'put quotes around this',
    hint: 'Words for customers stand between two straight double quotes.',
    fixes: [
      {
        title: 'put quotes around it',
        edits: [{ ...at, text: `"${source.text.slice(at.start, at.end)}"` }],
      },
    ],
  });
}
