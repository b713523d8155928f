import { MAX_PIECES } from '../../grammar/lines.ts';
import { parseLines } from '../../grammar/parser.ts';
import { cut, endOf, type Piece } from '../../grammar/tokens.ts';
import type { Comment, PlanFile } from '../../grammar/tree.ts';
import { reportConflict } from '../diagnostics/conflict.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFindings, type Findings } from '../diagnostics/findings.ts';
import type { Source } from '../source/source.ts';
import { balanceBlocks, bracesMatch } from './blocks.ts';
import { isPlain, mendPieces } from './mend.ts';
import { foldIndented } from './missing-blocks.ts';
import { reportYaml } from './other-form.ts';
import { attachTrivia, commentOf } from './trivia.ts';

/** A file as it was understood, and what is wrong with its writing, in the order of the text. */
export interface Reading {
  readonly file: PlanFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads any text; what is not in the language is reported, and the rest is read as well as it can be. */
export function readDsl(source: Source): Reading {
  const findings = collectFindings(source);
  // What else is wrong would follow from that.
  if (reportConflict('stray-character', findings) || reportYaml(findings))
    return { file: { source, lines: [], dangling: [] }, diagnostics: findings.list };
  const { tokens, comments } = cut(source.text);
  const beyond = tokens[MAX_PIECES];
  if (beyond !== undefined) {
    reportTooLarge(beyond, findings);
    return { file: { source, lines: [], dangling: [] }, diagnostics: findings.list };
  }
  const clean = cleanUp(tokens, comments.map(commentOf), findings);
  const attached = attachTrivia(source.text, parseLines(clean.tokens), clean.comments);
  const lines = foldIndented(attached.lines, findings);
  const diagnostics = findings.list.sort((a, b) => a.labels[0].span.start - b.labels[0].span.start);
  return { file: { source, lines, dangling: attached.dangling }, diagnostics };
}

interface Clean {
  readonly tokens: readonly Piece[];
  readonly comments: readonly Comment[];
}

/** What the grammar can read. Mostly that is just what is there. */
function cleanUp(tokens: readonly Piece[], comments: readonly Comment[], findings: Findings): Clean {
  if (tokens.every(isPlain) && bracesMatch(tokens)) return { tokens, comments };
  const mended = mendPieces(tokens, comments, findings);
  return { tokens: balanceBlocks(mended.tokens, findings), comments: mended.comments };
}

function reportTooLarge(beyond: Piece, findings: Findings): void {
  const span = { start: beyond.startOffset, end: endOf(beyond) };
  findings.report('too-large', 'the file has more than 2,000,000 words and marks', span, {
    hint: 'Split it into several catalogs.',
  });
}
