import { ACCEPT, type BlockShape, type LineShape } from '../../grammar/constructs.ts';
import type { Line, Part } from '../../grammar/tree.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../source/source.ts';
import { spanOf } from './parts.ts';

/** A kind of line, with the words that it starts with. */
export interface Keyword {
  readonly shape: LineShape;
  readonly words: readonly string[];
}

/** The keywords of a block shape, found by first word; the longest keyword first. */
type Keywords = ReadonlyMap<string, readonly Keyword[]>;

const keywordsOfShapes = new WeakMap<BlockShape, Keywords>();

function keywordsOf(shape: BlockShape): Keywords {
  const known = keywordsOfShapes.get(shape);
  if (known) return known;
  const made = new Map<string, Keyword[]>();
  for (const line of [...shape.lines, ACCEPT]) {
    const words = line.keyword.split(' ');
    const first = words[0] ?? '';
    made.set(
      first,
      [...(made.get(first) ?? []), { shape: line, words }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  keywordsOfShapes.set(shape, made);
  return made;
}

/** The keyword that a line of a block starts with. */
export function findKeyword(parts: readonly Part[], shape: BlockShape): Keyword | null {
  const [first] = parts;
  if (first?.kind !== 'word') return null;
  const keywords = keywordsOf(shape).get(first.text) ?? [];
  return keywords.find(({ words }) => words.every((word, index) => isWord(parts[index], word))) ?? null;
}

/** True if a line among the models of a group is no model, whose name would be in quotes, but looks like a keyword. */
export function isMeantAsKeyword(parts: readonly Part[], shape: BlockShape): boolean {
  return shape.open === 'models' && parts[1]?.kind === 'word' && guessKeyword(parts, shape) !== null;
}

/** Reports a line that has no place in its block. Gives the keyword that it is most likely meant to start with, if all of it is there. */
export function reportUnknownLine(
  line: Line,
  shape: BlockShape,
  owner: string,
  findings: Findings,
): Keyword | null {
  const [first] = line.parts;
  if (shape.items === 'paragraphs' && first && isSentence(line.parts)) {
    reportBareParagraph(spanOf(line.parts, first), findings);
    return null;
  }
  if (shape.items === 'paragraphs' && reportNamedParagraph(line.parts, owner, findings)) return null;
  const guess = guessKeyword(line.parts, shape);
  const at = guess?.isWhole ? spanOf(line.parts.slice(0, guess.keyword.words.length), line) : (first ?? line);
  const meant = guess?.keyword.shape.keyword;
  findings.report(
    'unknown-word',
    first?.kind === 'word'
      ? `${owner} has no line \`${findings.source.text.slice(at.start, at.end)}\``
      : `a line of ${owner} cannot start like this`,
    first?.kind === 'word' ? at : line,
    {
      label: meant === undefined ? '' : `did you mean \`${meant}\`?`,
      hint: meant === undefined ? describeBlock(shape, first) : guess?.keyword.shape.about,
      fixes: guess?.isWhole ? [replaceWith(at, guess.keyword.shape.keyword)] : [],
    },
  );
  return guess?.isWhole ? guess.keyword : null;
}

/** True for several plain words: what a paragraph without its quotes is read as. */
function isSentence(parts: readonly Part[]): boolean {
  const isPlain = parts.every(({ kind }) => kind === 'word' || kind === 'number' || kind === 'comma');
  return isPlain && parts.length >= 3;
}

function reportBareParagraph(at: Span, findings: Findings): void {
  findings.report('unreadable-line', 'this paragraph is not in quotes', at, {
    label: 'put quotes around this',
    hint: 'Words for customers stand between two straight double quotes.',
    fixes: [replaceWith(at, `"${findings.source.text.slice(at.start, at.end)}"`)],
  });
}

/** `answer "Yes."`: in this form a paragraph has no word in front. */
function reportNamedParagraph(
  [word, text, ...others]: readonly Part[],
  owner: string,
  findings: Findings,
): boolean {
  if (word?.kind !== 'word' || text?.kind !== 'text' || others.length > 0) return false;
  if (!PARAGRAPH.has(word.text) || findings.source.form !== 'dsl') return false;
  findings.report('unknown-word', `${owner} has no line \`${word.text}\``, word, {
    label: 'take this word out',
    hint: 'A paragraph of the answer stands there in quotes alone.',
    fixes: [
      { title: `take \`${word.text}\` out`, edits: [{ start: word.start, end: text.start, text: '' }] },
    ],
  });
  return true;
}

/** Words that people write in front of an answer. */
const PARAGRAPH: ReadonlySet<string> = new Set(['answer', 'text', 'paragraph', 'a']);

interface Guess {
  readonly keyword: Keyword;
  /** True if every word of the keyword is there, perhaps misspelt. */
  readonly isWhole: boolean;
}

function guessKeyword(parts: readonly Part[], shape: BlockShape): Guess | null {
  const [first] = parts;
  if (first?.kind !== 'word') return null;
  const keywords = keywordsOf(shape);
  const start = keywords.has(first.text) ? first.text : nearest(first.text, keywords.keys());
  const candidates = start === null ? [] : (keywords.get(start) ?? []);
  const whole = candidates.find(({ words }) => words.every((word, index) => isLike(parts[index], word)));
  const [keyword] = candidates;
  if (whole) return { keyword: whole, isWhole: true };
  return keyword ? { keyword, isWhole: false } : null;
}

function isWord(part: Part | undefined, word: string): boolean {
  return part?.kind === 'word' && part.text === word;
}

function isLike(part: Part | undefined, word: string): boolean {
  return part?.kind === 'word' && (part.text === word || nearest(part.text, [word]) !== null);
}

function describeBlock(shape: BlockShape, first: Part | undefined): string {
  if (shape.items === 'steps') return 'A step starts with its date: `2026-01-15 renew -> cycle 1,000`.';
  const keywords = [...shape.lines, ACCEPT].map(({ keyword }) => `\`${keyword}\``);
  const expected = shape.items === 'paragraphs' ? ['a paragraph in quotes', ...keywords] : keywords;
  const last = expected[expected.length - 1] ?? '';
  const list = expected.length < 2 ? last : `${expected.slice(0, -1).join(', ')} and ${last}`;
  return shape.open === 'entries' ? describeEntry(first, list) : `It may have ${list}.`;
}

/** What could have been meant by a line of a plan that starts with a text, an amount, or anything else. */
function describeEntry(first: Part | undefined, list: string): string {
  if (first?.kind === 'text')
    return 'What the plan has stands here by its id: `api-access`. Free words stand behind `bullet`.';
  if (first?.kind === 'number') return 'The id comes first, and then the amount: `storage 10 GB`.';
  return `It may have ${list}. What the plan has stands there by its id: \`api-access\`, \`storage 10 GB\`.`;
}
