import { DATE, NUMBER, TEXT, TIME, unescapeText, WORD } from '../../grammar/lexical.ts';
import { type BareBlock, type BareLine, MAX_DEPTH, MAX_PIECES, NO_TRIVIA } from '../../grammar/lines.ts';
import type { Comment, Part, PlanFile } from '../../grammar/tree.ts';
import type { Source } from '../source/source.ts';
import { attachTrivia } from './trivia.ts';
import { isSpace, LINE_BREAK, lengthWithoutSpaces } from './white-space.ts';

const [WORD_HERE, TEXT_HERE, DATE_HERE, TIME_HERE, NUMBER_HERE] = [WORD, TEXT, DATE, TIME, NUMBER].map(
  (pattern) => new RegExp(pattern, 'y'),
) as [RegExp, RegExp, RegExp, RegExp, RegExp];

/** A block that is not closed yet: where it starts, the line that owns it, and the lines around that. */
interface OpenBlock {
  readonly start: number;
  readonly parts: Part[];
  readonly lines: BareLine[];
}

/**
 * Reads a file that is written without any fault, as most are, by the same patterns as the grammar and without loading
 * it, which takes longer than the reading. Null if there is anything to report, or might be: the grammar decides then.
 */
export function readPlain(source: Source): PlanFile | null {
  const { text } = source;
  const comments: Comment[] = [];
  const open: OpenBlock[] = [];
  let lines: BareLine[] = [];
  let parts: Part[] = [];
  let block: BareBlock | null = null;
  const endLine = (): void => {
    // A list that grew has room for more, which hundreds of thousands of lines would keep for nothing.
    if (parts.length > 0) lines.push(lineOf(parts.slice(), block));
    parts = [];
    block = null;
  };
  const written = new Map<string, string>();
  let pieces = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    if (++pieces > MAX_PIECES) return null;
    switch (code) {
      case LINE_BREAK:
        endLine();
        at += 1;
        break;
      case HASH: {
        const comment = commentAt(text, at);
        comments.push(comment);
        at = lineEndAt(text, at);
        break;
      }
      case OPEN:
        if (parts.length === 0 || block !== null || open.length === MAX_DEPTH) return null;
        open.push({ start: at, parts, lines });
        lines = [];
        parts = [];
        at += 1;
        break;
      case CLOSE: {
        endLine();
        const owner = open.pop();
        if (owner === undefined) return null;
        at += 1;
        block = { start: owner.start, end: at, lines, dangling: NO_TRIVIA };
        ({ lines, parts } = owner);
        break;
      }
      default: {
        if (block !== null) endLine();
        // Indentation that does not fit the braces may mean that some are missing.
        if (parts.length === 0 && startsRow(text, at) !== (open.length === 0)) return null;
        const part = partAt(text, at, code, written);
        if (part === null) return null;
        parts.push(part);
        at = part.end;
      }
    }
  }
  endLine();
  return open.length > 0 ? null : { source, ...attachTrivia(text, lines, comments) };
}

const HASH = 35;
const OPEN = 123;
const CLOSE = 125;
const QUOTE = 34;
const COMMA = 44;
const DASH = 45;
const GREATER = 62;

function lineOf(parts: readonly Part[], block: BareBlock | null): BareLine {
  const start = parts[0]?.start ?? 0;
  const end = parts[parts.length - 1]?.end ?? 0;
  return { kind: 'line', start, end, leading: NO_TRIVIA, parts, block, trailing: null };
}

function startsRow(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === LINE_BREAK;
}

function lineEndAt(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function commentAt(text: string, start: number): Comment {
  const image = text.slice(start, lineEndAt(text, start));
  const length = lengthWithoutSpaces(image);
  return { kind: 'comment', start, end: start + length, text: image.slice(0, length) };
}

/** The part that starts with the character with this code; null if it is not in the language. */
function partAt(text: string, start: number, code: number, written: Map<string, string>): Part | null {
  if (code === COMMA) return { kind: 'comma', start, end: start + 1 };
  if (code === QUOTE) return textAt(text, start);
  if (code === DASH && text.charCodeAt(start + 1) === GREATER)
    return { kind: 'arrow', start, end: start + 2 };
  const isNumber = code === DASH || (code >= 48 && code <= 57);
  if (!isNumber) return writtenAt('word', WORD_HERE, text, start, written);
  return (
    writtenAt('date', DATE_HERE, text, start, written) ??
    writtenAt('time', TIME_HERE, text, start, written) ??
    writtenAt('number', NUMBER_HERE, text, start, written)
  );
}

/** Words are the same again and again: `written` has each once, so that they take less room and are found faster by name. */
function writtenAt(
  kind: 'word' | 'date' | 'time' | 'number',
  pattern: RegExp,
  text: string,
  start: number,
  written: Map<string, string>,
): Part | null {
  pattern.lastIndex = start;
  if (!pattern.test(text)) return null;
  const end = pattern.lastIndex;
  const word = text.slice(start, end);
  const known = written.get(word);
  if (known === undefined) written.set(word, word);
  return { kind, start, end, text: known ?? word };
}

function textAt(text: string, start: number): Part | null {
  TEXT_HERE.lastIndex = start;
  if (!TEXT_HERE.test(text)) return null;
  const end = TEXT_HERE.lastIndex;
  const written = text.slice(start, end);
  const exact = !written.includes('\\');
  if (!exact && BAD_ESCAPE.test(written)) return null;
  return { kind: 'text', start, end, value: unescapeText(written), exact, lead: 1 };
}

/** Pairs of a backslash and what it escapes, and then one that escapes nothing. */
const BAD_ESCAPE = /^"[^\\]*(?:\\["\\][^\\]*)*\\[^"\\]/;
