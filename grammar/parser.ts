/**
 * The grammar of the DSL. What a line means comes later, from `constructs.ts`; here a file is lines, and a line is
 * parts and perhaps a block.
 *
 *     lines = { NEWLINE } { line }
 *     line  = PART { PART } [ block ] { NEWLINE }
 *     block = "{" lines "}"
 */
import { EmbeddedActionsParser } from 'chevrotain';
import { type BareBlock, type BareLine, NO_TRIVIA } from './lines.ts';
import { NEXT_PIECE_DECIDES } from './lookahead.ts';
import { partOf } from './parts.ts';
import { Close, Newline, Open, Part, type Piece, VOCABULARY } from './tokens.ts';
import type { Part as LinePart } from './tree.ts';

/** The rules, each of which makes its piece of the tree on the spot. */
export class PlanParser extends EmbeddedActionsParser {
  /** `trusted` leaves out the library's own checks of the grammar, which a test makes once. */
  constructor(trusted: boolean) {
    const lookahead = trusted ? { lookaheadStrategy: NEXT_PIECE_DECIDES } : {};
    super([...VOCABULARY], { maxLookahead: 1, skipValidations: trusted, ...lookahead });
    this.performSelfAnalysis();
  }

  readonly lines = this.RULE('lines', (): readonly BareLine[] => {
    const lines: BareLine[] = [];
    this.MANY(() => this.CONSUME(Newline));
    this.MANY1(() => lines.push(this.SUBRULE(this.line)));
    return lines;
  });

  private readonly line = this.RULE('line', (): BareLine => {
    const parts: LinePart[] = [];
    this.AT_LEAST_ONE(() => parts.push(partOf(this.CONSUME(Part))));
    const block = this.OPTION(() => this.SUBRULE(this.block)) ?? null;
    this.MANY(() => this.CONSUME(Newline));
    const start = parts[0]?.start ?? 0;
    const end = parts[parts.length - 1]?.end ?? 0;
    return { kind: 'line', start, end, leading: NO_TRIVIA, parts, block, trailing: null };
  });

  private readonly block = this.RULE('block', (): BareBlock => {
    const start = this.CONSUME(Open).startOffset;
    const lines = this.SUBRULE(this.lines);
    const close = this.CONSUME(Close);
    return { start, end: close.startOffset + close.image.length, lines, dangling: NO_TRIVIA };
  });
}

let parser: PlanParser | undefined;

/**
 * The lines of pieces whose braces match, with each `{` behind a part. Throws for any others: making them match, and
 * telling people about it, is the reader's work.
 */
export function parseLines(pieces: readonly Piece[]): readonly BareLine[] {
  parser ??= new PlanParser(true);
  // The parser only reads them, whatever its type says.
  parser.input = pieces as Piece[];
  const lines = parser.lines();
  const [problem] = parser.errors;
  parser.input = [];
  if (problem) throw new Error(`the grammar does not cover balanced lines: ${problem.message}`);
  return lines;
}
