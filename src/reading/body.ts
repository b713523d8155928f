import { type BlockShape, type LineShape, PLAIN_BLOCK } from '../../grammar/constructs.ts';
import type { Block, Line, Part, Text } from '../../grammar/tree.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import type { BodyLine, KeyedLine, OpenLine } from './declaration.ts';
import { findKeyword, isMeantAsKeyword, type Keyword, reportUnknownLine } from './keywords.ts';
import { isMuddled, spanOf } from './parts.ts';
import { checkText } from './texts.ts';

/** Shared by all lines that are only a name. */
const NOTHING: readonly Part[] = [];

/** Takes the lines of a block apart as its shape says, and reports lines that have no place in it. */
export function readBody(
  block: Block | null,
  shape: BlockShape,
  owner: string,
  findings: Findings,
): readonly BodyLine[] {
  if (block === null) return [];
  const body: BodyLine[] = [];
  const firsts = new Map<LineShape, KeyedLine>();
  let unquoted: Line | null = null;
  for (const line of block.lines) {
    // The words of a text without quotes may look like lines: `shown {value} of storage`.
    if (unquoted && !findings.source.text.slice(unquoted.start, line.start).includes('\n')) continue;
    const read = readLine(line, shape, owner, findings);
    if (read === null) continue;
    unquoted = isUnquoted(read) ? line : null;
    if (read.kind === 'keyed' && !read.shape.repeatable) {
      const first = firsts.get(read.shape);
      if (first) reportDuplicate(read, first, owner, findings);
      else firsts.set(read.shape, read);
    }
    body.push(read);
  }
  return body;
}

function isUnquoted(read: BodyLine): boolean {
  return read.kind === 'keyed' && read.shape.content === 'text' && read.text === null;
}

function readLine(line: Line, shape: BlockShape, owner: string, findings: Findings): BodyLine | null {
  const first = line.parts[0];
  if (first === undefined) return null;
  if (isMuddled(line.parts)) return readMuddled(line, shape);
  if (first.kind === 'word') {
    const keyword = findKeyword(line.parts, shape);
    if (keyword) return readKeyed(line, keyword, findings);
    if (shape.open && !isMeantAsKeyword(line.parts, shape)) {
      return { kind: 'open', line, id: first, rest: line.parts.length === 1 ? NOTHING : line.parts.slice(1) };
    }
  }
  if (shape.items === 'paragraphs' && first.kind === 'text') {
    checkText(first, 'text', findings);
    const others = line.parts.slice(1);
    if (!reportInnerQuotes(first, others, findings))
      rejectRest(others, 'A paragraph is one quoted text. Start the next one on its own line.', findings);
    readBody(line.block, PLAIN_BLOCK, 'a paragraph', findings);
    return { kind: 'item', line };
  }
  if (shape.items === 'steps' && first.kind !== 'text') {
    readBody(line.block, PLAIN_BLOCK, 'a step', findings);
    return { kind: 'item', line };
  }
  const meant = reportUnknownLine(line, shape, owner, findings);
  return meant && readKeyed(line, meant, findings);
}

/** Characters that mean nothing are reported. A model keeps its name, so that the plans that list it are not reported too. */
function readMuddled(line: Line, shape: BlockShape): OpenLine | null {
  const [id] = line.parts;
  return shape.open === 'models' && id?.kind === 'word' ? { kind: 'open', line, id, rest: [] } : null;
}

function readKeyed(line: Line, { shape, words }: Keyword, findings: Findings): KeyedLine {
  const keyword = spanOf(line.parts.slice(0, words.length), line);
  const rest = line.parts.slice(words.length);
  let text: Text | null = null;
  if (shape.content === 'text') {
    text = readText(rest, keyword, shape, findings);
    if (text === null) return { kind: 'keyed', shape, line, keyword, rest, text, body: [] };
  } else if (shape.content === 'flag') {
    rejectRest(rest, `\`${shape.keyword}\` stands alone on its line.`, findings);
  } else if (rest.length === 0 && isInBraces(line, shape)) {
    reportInBraces(line, keyword, shape, findings);
    return { kind: 'keyed', shape, line, keyword, rest, text, body: [] };
  } else if (rest.length === 0) {
    findings.report('unreadable-line', `\`${shape.keyword}\` says nothing`, keyword, { hint: shape.about });
  }
  const body = readBody(line.block, shape.below ?? PLAIN_BLOCK, `the line \`${shape.keyword}\``, findings);
  return { kind: 'keyed', shape, line, keyword, rest, text, body };
}

/** True for `price { free }`: what belongs behind the keyword stands in a block, none of whose lines is one that it may have. */
function isInBraces({ block }: Line, { below = PLAIN_BLOCK }: LineShape): boolean {
  return (block?.lines ?? []).length > 0 && !block?.lines.some(({ parts }) => findKeyword(parts, below));
}

function reportInBraces(
  { block }: Line,
  keyword: Span,
  shape: LineShape,
  { source, report }: Findings,
): void {
  if (block === null) return;
  const inner = source.text.slice(block.start + 1, block.end - 1).trim();
  const isOne = block.lines.length === 1 && block.dangling.length === 0 && !/[\n#]/.test(inner);
  report('unreadable-line', `what \`${shape.keyword}\` says stands behind it, without { and }`, keyword, {
    hint: shape.about,
    fixes:
      isOne && source.form === 'dsl'
        ? [{ title: 'take { and } out', edits: [{ start: block.start, end: block.end, text: inner }] }]
        : [],
  });
}

function readText(rest: readonly Part[], keyword: Span, shape: LineShape, findings: Findings): Text | null {
  const first = rest[0];
  if (first?.kind === 'text') {
    checkText(first, 'text', findings);
    if (reportInnerQuotes(first, rest.slice(1), findings)) return first;
    rejectRest(
      rest.slice(1),
      `\`${shape.keyword}\` is followed by one quoted text. Each thing stands on its own line.`,
      findings,
    );
    return first;
  }
  const at = first ? spanOf(rest, keyword) : keyword;
  const words = findings.source.text.slice(at.start, at.end);
  findings.report('unreadable-line', `the text of \`${shape.keyword}\` is not in quotes`, at, {
    label: first ? 'put quotes around this' : 'a text in quotes belongs behind this',
    hint: shape.about,
    fixes:
      first && findings.source.form === 'dsl' && !words.includes('"') ? [replaceWith(at, `"${words}"`)] : [],
  });
  return null;
}

/** Reports `"the "best" one"`: words that touch the end of a text are inside quotes of their own. */
function reportInnerQuotes(text: Text, rest: readonly Part[], findings: Findings): boolean {
  const { source } = findings;
  const [next] = rest;
  const last = rest.at(-1);
  if (source.form !== 'dsl' || next?.start !== text.end || last === undefined) return false;
  const all = { start: text.start, end: last.end };
  const inside = source.text.slice(all.start + 1, all.end - 1);
  const right = inside.replaceAll(/\\.|"/g, (found) => (found === '"' ? '\\"' : found));
  findings.report('unreadable-line', 'a quote inside a text has a backslash before it', all, {
    hint: 'Write `\\"` for it: `"The \\"best\\" plan"`.',
    fixes: last.kind === 'text' ? [{ title: 'write `\\"`', edits: [{ ...all, text: `"${right}"` }] }] : [],
  });
  return true;
}

function rejectRest(rest: readonly Part[], hint: string, findings: Findings): void {
  const first = rest[0];
  if (first)
    findings.report('unreadable-line', 'the end of this line has no meaning', spanOf(rest, first), { hint });
}

function reportDuplicate(second: KeyedLine, first: KeyedLine, owner: string, findings: Findings): void {
  findings.report('duplicate-line', `${owner} has two lines \`${second.shape.keyword}\``, second.keyword, {
    label: 'the second one',
    others: [{ span: first.keyword, text: 'the first one' }],
    hint: 'Keep one of them.',
  });
}
