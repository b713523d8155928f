import { MAX_DEPTH } from '../../grammar/lines.ts';
import { Close, endOf, makePiece, Newline, Open, type Piece, Unread } from '../../grammar/tokens.ts';
import type { Findings } from '../diagnostics/findings.ts';
import {
  reportMovedBrace,
  reportStrayClose,
  reportStrayOpen,
  reportTooDeep,
  reportUnclosed,
  reportUnopened,
} from './brace-findings.ts';

/** A line that may be the owner of a block whose `{` is missing: the last one that is indented as little. */
interface Candidate {
  readonly indent: number;
  readonly owner: Piece;
  /** Where its last part is in `made`. */
  last: number;
  hasDeeper: boolean;
}

/** An open block, or (the first level) what is around all blocks. */
interface Level {
  readonly open: Piece | null;
  readonly owner: Piece | null;
  /** The row of the source with the `{`, and its indentation. */
  readonly row: number;
  readonly indent: number;
  /** True for a `{` that means nothing; its `}` means nothing either. */
  readonly isStray: boolean;
  /** True once a row inside was indented more than the one with the `{`. */
  isIndented: boolean;
  candidate: Candidate | null;
}

/** The work in hand. Where a brace is missing, only the indentation can tell. */
interface Repair {
  readonly findings: Findings;
  readonly made: Piece[];
  /** Each `{` that is missing goes behind the piece at `last` of `made`. */
  readonly inserted: { readonly last: number; readonly piece: Piece }[];
  readonly levels: [Level, ...Level[]];
  /** The blocks among the levels. */
  depth: number;
  /** How many more `{` than `}` there are and are not yet explained; below zero, how many more `}`. */
  surplus: number;
  row: number;
  indent: number;
  /** True before the first piece of a row. */
  startsRow: boolean;
  /** The first part of the statement in hand, and that of the one before it. */
  owner: Piece | null;
  lastOwner: Piece | null;
  /** Where the last brace that means nothing is in `made`. */
  stray: number;
  isTooDeep: boolean;
}

/**
 * Makes the braces of some pieces match: adds those that are missing, and makes those that are too many parts that
 * mean nothing. `next` is what follows the pieces. Each brace that was wrong is reported.
 */
export function repairBlocks(
  pieces: readonly Piece[],
  next: Piece | null,
  findings: Findings,
): readonly Piece[] {
  const start = pieces[0]?.startOffset ?? 0;
  const repair: Repair = {
    findings,
    made: [],
    inserted: [],
    levels: [
      { open: null, owner: null, row: -1, indent: -1, isStray: false, isIndented: false, candidate: null },
    ],
    depth: 0,
    surplus: surplusOf(pieces),
    row: 0,
    indent: start === 0 ? 0 : start - 1 - findings.source.text.lastIndexOf('\n', start - 1),
    startsRow: true,
    owner: null,
    lastOwner: null,
    stray: -1,
    isTooDeep: false,
  };
  for (const piece of pieces) take(repair, piece);
  while (repair.levels.length > 1) closeMissing(repair, next);
  return withInserted(repair);
}

function surplusOf(pieces: readonly Piece[]): number {
  let surplus = 0;
  for (const { tokenType } of pieces) {
    if (tokenType === Open) surplus++;
    else if (tokenType === Close) surplus--;
  }
  return surplus;
}

function take(repair: Repair, piece: Piece): void {
  switch (piece.tokenType) {
    case Newline:
      takeNewline(repair, piece);
      return;
    case Open:
      takeOpen(repair, piece);
      break;
    case Close:
      takeClose(repair, piece);
      break;
    default:
      takePart(repair, piece);
  }
  repair.startsRow = false;
}

function takeNewline(repair: Repair, piece: Piece): void {
  repair.made.push(piece);
  endStatement(repair);
  if (piece.image === '') return;
  repair.row++;
  repair.indent = piece.image.length - 1 - piece.image.lastIndexOf('\n');
  repair.startsRow = true;
}

function takePart(repair: Repair, piece: Piece): void {
  if (repair.startsRow) while (repair.surplus > 0 && leavesBlock(repair)) closeMissing(repair, piece);
  const level = innermost(repair);
  if (repair.owner === null) {
    repair.owner = piece;
    if (repair.startsRow && repair.indent > level.indent) level.isIndented = true;
    if (level.candidate !== null && repair.indent > level.candidate.indent) level.candidate.hasDeeper = true;
    else level.candidate = { indent: repair.indent, owner: piece, last: 0, hasDeeper: false };
  }
  repair.made.push(piece);
  if (level.candidate?.owner === repair.owner) level.candidate.last = repair.made.length - 1;
}

function takeOpen(repair: Repair, piece: Piece): void {
  const { findings, levels, row, indent } = repair;
  const isOwned = repair.owner !== null || joinLineAbove(repair, piece);
  const isStray = !isOwned || repair.depth >= MAX_DEPTH;
  if (isStray) {
    if (takeStray(repair, piece)) {
      if (!isOwned) reportStrayOpen(piece, findings);
      else if (!repair.isTooDeep) reportTooDeep(piece, findings);
    }
    if (isOwned) repair.isTooDeep = true;
    // One `{` too many explains the surplus; otherwise its `}` is somewhere below.
    if (repair.surplus > 0) repair.surplus--;
    else levels.push({ open: piece, owner: null, row, indent, isStray, isIndented: false, candidate: null });
    return;
  }
  const level = innermost(repair);
  if (level.candidate?.owner === repair.owner) level.candidate = null;
  repair.made.push(piece);
  levels.push({ open: piece, owner: repair.owner, row, indent, isStray, isIndented: false, candidate: null });
  repair.depth++;
  endStatement(repair);
}

function takeClose(repair: Repair, piece: Piece): void {
  if (innermost(repair).isStray) {
    repair.levels.pop();
    takeStray(repair, piece);
    return;
  }
  while (repair.surplus > 0 && closesOuter(repair)) closeMissing(repair, piece);
  if (repair.levels.length === 1 || (repair.surplus < 0 && isSuspicious(repair))) {
    repair.surplus++;
    if (openMissing(repair, piece)) repair.made.push(piece);
    else if (takeStray(repair, piece)) reportStrayClose(piece, repair.findings);
  } else {
    repair.made.push(piece);
    repair.levels.pop();
    repair.depth--;
  }
  endStatement(repair);
}

/** True if a row is indented no more than the one with the `{` of its block, but rows above were. */
function leavesBlock(repair: Repair): boolean {
  const { isIndented, indent } = innermost(repair);
  return isIndented && repair.indent <= indent;
}

/** True if a `}` is indented like the line of an outer block, and less than that of the innermost. */
function closesOuter({ levels, startsRow, indent }: Repair): boolean {
  const inner = levels[levels.length - 1];
  return (
    startsRow &&
    inner !== undefined &&
    inner.indent > indent &&
    levels.some((level) => level.indent === indent)
  );
}

/** True if a `}` is not where the innermost block would end. */
function isSuspicious(repair: Repair): boolean {
  const level = innermost(repair);
  return repair.startsRow ? repair.indent > level.indent : repair.row !== level.row;
}

/** Adds the `{` that a `}` asks for, if some line above is indented like it and followed by deeper ones. */
function openMissing(repair: Repair, close: Piece): boolean {
  const level = innermost(repair);
  const { candidate } = level;
  if (!repair.startsRow || candidate?.indent !== repair.indent || !candidate.hasDeeper) return false;
  const last = repair.made[candidate.last];
  if (last === undefined) return false;
  repair.inserted.push({ last: candidate.last, piece: makePiece(Open, '', endOf(last)) });
  level.candidate = null;
  reportUnopened(candidate.owner, last, close, repair.findings);
  return true;
}

/** Adds the `}` of the innermost block; `next` is the piece that shows that it is missing. */
function closeMissing(repair: Repair, next: Piece | null): void {
  const level = repair.levels.pop();
  if (level === undefined || level.open === null || level.isStray) return;
  const last = repair.made[lastPiece(repair)] ?? level.open;
  repair.made.push(makePiece(Close, '', endOf(last)));
  repair.depth--;
  repair.surplus--;
  endStatement(repair);
  if (!repair.isTooDeep) reportUnclosed({ ...level, open: level.open }, last, next, repair.findings);
}

/** For a `{` on a row of its own: makes it follow the line above, if there is one without a block. */
function joinLineAbove(repair: Repair, open: Piece): boolean {
  const { made, lastOwner } = repair;
  const index = lastPiece(repair);
  const last = made[index];
  if (last === undefined || lastOwner === null || index === repair.stray) return false;
  if (last.tokenType === Open || last.tokenType === Close) return false;
  made.length = index + 1;
  repair.owner = lastOwner;
  reportMovedBrace(last, open, repair.findings);
  return true;
}

/** Makes a brace a part that means nothing. False if the one before it was such a brace too, and is reported. */
function takeStray(repair: Repair, brace: Piece): boolean {
  const { made } = repair;
  const index = lastPiece(repair);
  const last = made[index];
  const follows = last !== undefined && index === repair.stray;
  if (follows && endOf(last) === brace.startOffset) {
    made[index] = makePiece(Unread, last.image + brace.image, last.startOffset);
    return false;
  }
  made.push(makePiece(Unread, brace.image, brace.startOffset));
  repair.stray = made.length - 1;
  return !follows;
}

function endStatement(repair: Repair): void {
  if (repair.owner !== null) repair.lastOwner = repair.owner;
  repair.owner = null;
}

/** Where the last piece that is no line end is in `made`; below zero if there is none. */
function lastPiece({ made }: Repair): number {
  let index = made.length - 1;
  while (made[index]?.tokenType === Newline) index--;
  return index;
}

function innermost({ levels }: Repair): Level {
  return levels[levels.length - 1] ?? levels[0];
}

function withInserted({ made, inserted }: Repair): readonly Piece[] {
  if (inserted.length === 0) return made;
  inserted.sort((a, b) => a.last - b.last);
  const all: Piece[] = [];
  let next = 0;
  for (const [index, piece] of made.entries()) {
    all.push(piece);
    for (; inserted[next]?.last === index; next++) all.push((inserted[next] as { piece: Piece }).piece);
  }
  return all;
}
