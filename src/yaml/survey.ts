import { CST, Lexer } from 'yaml';
import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import { watchClosing } from './closing.ts';
import { MAX_LEVELS, makeDepthGuard } from './depth.ts';
import type { Found } from './trivia.ts';

/** The most values and keys that a file may have. */
export const MAX_VALUES = 1_000_000;

/** The most lines and commas that a file may have: they cost as much time as values do, also where they hold none. */
const MAX_LINES = 1_000_000;

/** Enough findings of one kind to say what is wrong. */
const ENOUGH = 100;

/** What the pieces of a YAML text tell before it is composed. */
export interface Survey {
  /** The pieces, in the order of the text; those of directives as comments. */
  readonly lexemes: readonly string[];
  readonly found: readonly Found[];
  /** Places of YAML features that Planspec does not have, all reported. */
  readonly refused: readonly Span[];
  /** Where a quote or a bracket opens that is not closed, which is reported; null if there is none. */
  readonly brokenAt: number | null;
  /** True if the text is nested too deeply, or has too much of something, which is reported: then it is not read. */
  readonly tooMuch: boolean;
}

/** Pieces that end a line, or separate values on one. */
const LINES: ReadonlySet<string> = new Set(['newline', 'comma', 'doc-start', 'doc-end']);

/** Pieces that are no values, nor keys, nor dashes. */
const NO_VALUES: ReadonlySet<string> = new Set(['map-value-ind', 'comma', 'flow-map-end', 'flow-seq-end']);

const SCALAR = '\u001f';

/** Cuts a YAML text into its pieces, and watches over them. What has too much of something is cut up no further. */
export function surveyLexemes(text: string, findings: Findings): Survey {
  const lexemes: string[] = [];
  const found: Found[] = [];
  const refused: Span[] = [];
  const depth = makeDepthGuard();
  const closing = watchClosing(findings);
  let offset = 0;
  let lineStart = 0;
  let lineIsEmpty = true;
  let lastType = '';
  let inScalar = false;
  let values = 0;
  let lines = 0;
  let started = false;
  let ended = false;

  const refuse = (code: keyof typeof REFUSALS, length: number): void => {
    const at = { start: offset, end: offset + length };
    refused.push(at);
    const [message, hint] = REFUSALS[code];
    findings.report('yaml-feature', message, at, { hint });
  };
  const refuseMany = (what: string, length: number): void => {
    const at = { start: offset, end: offset + length };
    findings.report('too-large', `the file has more than 1,000,000 ${what}`, at, {
      hint: 'Split it into several catalogs.',
    });
  };
  const survey = (tooMuch: boolean): Survey => ({
    lexemes,
    found,
    refused,
    tooMuch,
    brokenAt: closing.brokenAt,
  });

  for (const lexeme of new Lexer().lex(text)) {
    if (refused.length >= ENOUGH) return survey(true);
    const { length } = lexeme;
    const type = inScalar ? 'plain' : (CST.tokenType(lexeme) ?? 'unknown');
    inScalar = false;
    let handed = lexeme;
    if (LINES.has(type) && ++lines > MAX_LINES) {
      refuseMany('lines and commas', length);
      return survey(true);
    }
    switch (type) {
      case 'scalar':
        inScalar = lexeme === SCALAR;
        lexemes.push(lexeme);
        continue;
      case 'doc-mode':
      case 'flow-error-end':
        depth.takes(type, 0, false);
        closing.take(type, lexeme, offset);
        if (closing.brokenAt !== null) return survey(false);
        lexemes.push(lexeme);
        continue;
      case 'space':
        break;
      case 'newline':
        if (lineIsEmpty && length > 0) noteBlank(found, lineStart, offset + length);
        break;
      case 'comment':
        noteComment(
          found,
          lexeme,
          offset,
          offset - lineStart,
          lineIsEmpty ? 'own' : lastType === 'seq-item-ind' ? 'dash' : 'behind',
        );
        break;
      case 'directive-line':
        refuse('directive', length);
        // Composed as a comment: no directive has any effect.
        handed = `#${lexeme.slice(1)}`;
        break;
      case 'doc-start':
      case 'doc-end':
        if (type === 'doc-start' && (started || ended)) {
          refuse('documents', length);
          return survey(true);
        }
        started ||= type === 'doc-start';
        ended ||= type === 'doc-end';
        break;
      default:
        if (ended) {
          refuse('documents', length);
          return survey(true);
        }
        started = true;
        if (type === 'alias' || type === 'anchor' || type === 'tag') refuse(type, length);
        if (type === 'explicit-key-ind') refuse('complex', length);
        closing.take(type, lexeme, offset);
        if (closing.brokenAt !== null) return survey(false);
        if (!depth.takes(type, offset - lineStart, lineIsEmpty)) {
          findings.report(
            'too-deep',
            `this is nested in more than ${MAX_LEVELS} levels`,
            { start: offset, end: offset + Math.max(1, length) },
            {
              hint: 'A plan file needs few levels. Look for brackets or dashes that came in by mistake.',
            },
          );
          return survey(true);
        }
        if (!NO_VALUES.has(type) && ++values > MAX_VALUES) {
          refuseMany('values', length);
          return survey(true);
        }
    }
    lexemes.push(handed);
    offset += length;
    if (length === 0) continue;
    if (type === 'newline' || (type === 'plain' && lexeme.endsWith('\n'))) {
      lineStart = offset;
      lineIsEmpty = true;
      if (type !== 'newline') lastType = type;
    } else if (type !== 'space') {
      lineIsEmpty = false;
      lastType = type;
      const broken = lexeme.lastIndexOf('\n');
      if (broken >= 0) lineStart = offset - length + broken + 1;
    }
  }
  closing.finish();
  return survey(false);
}

const REFUSALS = {
  alias: [
    'this stands for a value from elsewhere in the file',
    'Write the value out; `everything in` says that a plan contains another. A text that starts with `*` needs quotes.',
  ],
  anchor: [
    'this gives a value a name for use elsewhere in the file',
    'Remove it, and write values out where they are needed. A text that starts with `&` needs quotes.',
  ],
  tag: [
    'this gives a value a type',
    'Remove it; Planspec knows the type of every value. A text that starts with `!` needs quotes.',
  ],
  directive: ['this line gives instructions about how to read YAML', 'Remove it.'],
  documents: ['the file goes on with a second document', 'Put each catalog into a file of its own.'],
  complex: ['this makes a key of what follows', 'Write keys as `key: value`.'],
} as const;

function noteBlank(found: Found[], start: number, end: number): void {
  const last = found[found.length - 1];
  if (last?.trivia.kind === 'blank' && last.trivia.end === start) {
    found[found.length - 1] = { ...last, trivia: { ...last.trivia, end } };
  } else {
    found.push({ trivia: { kind: 'blank', start, end }, place: 'own', column: 0 });
  }
}

function noteComment(
  found: Found[],
  lexeme: string,
  start: number,
  column: number,
  place: Found['place'],
): void {
  const written = lexeme.trimEnd();
  found.push({
    trivia: { kind: 'comment', start, end: start + written.length, text: written },
    place,
    column,
  });
}
