import { Address, endOf, Newline, OddText, type Piece, Stray } from '../../grammar/tokens.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { watchForeign } from './foreign-amounts.ts';
import { type Habit, reportHabit } from './habits.ts';
import { judgeAddress, judgeOddText, judgeStray, type Surroundings } from './stray-habits.ts';

/** Strays beyond these are left unread without a word: the file is no plan file. */
const MAX_STRAYS = 10_000;

/** Reports what means nothing outside quotes: one finding for each kind of mistake, however often it occurs. */
export function reportStrays(pieces: readonly Piece[], findings: Findings): void {
  const foreign = watchForeign(findings);
  let count = 0;
  for (let at = 0; at < pieces.length && count < MAX_STRAYS; at++) {
    const piece = pieces[at];
    if (piece === undefined || !isOdd(piece)) continue;
    count++;
    const from = at;
    while (piece.tokenType === Stray && touchesNext(pieces, at)) at++;
    const span = { start: piece.startOffset, end: endOf(pieces[at] ?? piece) };
    if (foreign(span)) continue;
    // Behind a `;` the line goes on, as far as its neighbours are concerned.
    const next = pieces[at + 1]?.image === '' ? at + 2 : at + 1;
    const after = neighbour(pieces[next]);
    const habit = judge(piece, findings.source.text.slice(span.start, span.end), {
      span,
      before: neighbour(pieces[from - 1]),
      after,
    });
    reportHabit(findings, span, habit);
  }
}

function judge(piece: Piece, run: string, surroundings: Surroundings): Habit {
  if (piece.tokenType === OddText) return judgeOddText(run, surroundings.span);
  if (piece.tokenType === Address) return judgeAddress(surroundings.span);
  return judgeStray(run, surroundings);
}

function isOdd({ tokenType }: Piece): boolean {
  return tokenType === Stray || tokenType === OddText || tokenType === Address;
}

function touchesNext(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  return piece !== undefined && next?.tokenType === Stray && next.startOffset === endOf(piece);
}

function neighbour(piece: Piece | undefined): Piece | null {
  return piece === undefined || piece.tokenType === Newline ? null : piece;
}
