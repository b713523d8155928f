import type { LineShape } from '../../grammar/constructs.ts';
import { isSection, sectionHabit } from '../../grammar/habits.ts';
import type { Block, Comment, Part } from '../../grammar/tree.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { positionAt, type Span } from '../source/source.ts';
import { isYes, reportTruth } from './form.ts';
import { phraseParts, textPart, wordsOfKey } from './parts.ts';
import { type Place, VALUE } from './places.ts';
import { addLine, addMuddled, asLeading, type Build, drop, makeSink, type Sink } from './sink.ts';
import { reportSwallowedItem } from './swallowed.ts';
import { asTrivia, type Found, gather, gatherIndented, takeBehind, takePending } from './trivia.ts';
import { isBareText, isNothing, isTrue, type Mapping, type Scalar, type Value } from './values.ts';

/** What stands on the line of a keyword behind it, and below it. */
export interface Below {
  readonly content: LineShape['content'] | 'entry';
  readonly place: Place;
}

/** The value that makes a line. */
export interface Making {
  /** The key that starts the line. Null where a line has none. */
  readonly key: Scalar | null;
  /** True if the key stands right before the value, and not before the list that it is in. */
  readonly isKeyed: boolean;
  readonly value: Value;
  /** Where what follows starts. */
  readonly next: number;
  /** The comment directly behind the dash of a list item. */
  readonly behindDash: Comment | null;
}

/** Adds the line that a value makes, with its block if the value is a mapping. */
export function readLine(build: Build, sink: Sink, making: Making, below: Below): void {
  const { value } = making;
  if (below.content === 'text' && isBareText(value))
    readShortLine(build, sink, making, quoteBareText(value, build.findings), below);
  else if (value.kind === 'scalar') readShortLine(build, sink, making, value, below);
  else if (value.kind === 'mapping' && isNoBlock(making.key, value, below)) {
    reportNoBlock(making.key, value, sink.owner, build.findings);
    addMuddled(build, sink, wordsOf(making.key, making.isKeyed ? null : value), value);
  } else if (value.kind === 'mapping') readLongLine(build, sink, making, value, below);
  else addMuddled(build, sink, wordsOf(making.key, making.isKeyed ? null : value), value);
}

/** True for keys below a line that has none of them: `price` with `monthly: 15 USD`, or `features` with all of a plan's. */
function isNoBlock(key: Scalar | null, { entries }: Mapping, { content, place }: Below): boolean {
  const isKnown = (one: string): boolean => one === VALUE || place.roles.has(one);
  const canHold = content === 'phrase' || (content === 'entry' && isSection(key?.text ?? ''));
  return canHold && entries.length > 0 && !entries.some((entry) => isKnown(entry.key.text));
}

function reportNoBlock(key: Scalar | null, value: Mapping, lister: string, findings: Findings): void {
  if (key && isSection(key.text)) {
    const { message, hint } = sectionHabit(key.text, lister, 'yaml');
    findings.report('unknown-word', message, key, { hint });
    return;
  }
  const [first] = value.entries;
  const [owner, at] = [key ? `\`${key.text}\`` : 'this line', first?.key ?? value];
  // `{ 15 USD monthly, 144 USD yearly }`: to YAML, keys without values.
  const isBare = value.flow && value.entries.every((entry) => isNothing(entry.value));
  const inner = findings.source.text.slice(value.start + 1, value.end - 1).trim();
  findings.report(
    'yaml-shape',
    `${owner} says what it says on one line, without keys of its own`,
    isBare ? value : at,
    {
      hint: 'All of it stands behind the colon, as in `price: 15 USD monthly, 144 USD yearly`.',
      fixes:
        isBare && !inner.includes('\n')
          ? [
              {
                title: 'take the brackets out',
                edits: [{ start: value.start, end: value.end, text: inner }],
              },
            ]
          : [],
    },
  );
}

/** Reports a text in braces that has no quotes, and gives it as the text that it is meant to be. */
export function quoteBareText({ start, end }: Value, findings: Findings): Scalar {
  const text = findings.source.text.slice(start, end);
  findings.report(
    'yaml-shape',
    'a text that starts with `{` needs quotes',
    { start, end },
    { fixes: [{ title: 'put it in quotes', edits: [{ start, end, text: `"${text}"` }] }] },
  );
  return { kind: 'scalar', start, end, text, plain: false, exact: true, lead: 0 };
}

function readShortLine(
  build: Build,
  sink: Sink,
  { key, isKeyed, next }: Making,
  value: Scalar,
  { content }: Below,
): void {
  const rest = contentParts(build, value, content, key);
  const leading = [...takePending(build.walk)];
  gather(build.walk, value.start);
  for (const found of takePending(build.walk)) if (found.trivia.kind === 'comment') leading.push(found);
  const start = isKeyed && key ? key.start : value.start;
  const end = Math.max(value.end, start);
  addLine(
    sink,
    { parts: [...wordsOf(key, isKeyed ? null : value), ...rest], start, end },
    leading,
    null,
    takeBehind(build.walk, next),
  );
}

function readLongLine(
  build: Build,
  sink: Sink,
  making: Making,
  value: Mapping,
  { content, place }: Below,
): void {
  const { key, isKeyed } = making;
  const owner = key ? `\`${key.text}\`` : 'this line';
  const read = readBlock(build, makeSink(place, [VALUE], owner), value, making);
  const head = read.sink.heads.get(VALUE)?.value;
  const behind = content === 'flag' ? 'entry' : content;
  const rest =
    head === undefined
      ? []
      : head.kind === 'scalar'
        ? contentParts(build, head, behind, key)
        : [drop(build, head)];
  const own =
    isKeyed && key ? key : head?.kind === 'scalar' ? head : { start: value.start, end: value.start };
  const parts = [...wordsOf(key, isKeyed ? null : own), ...rest];
  if (parts.length === 0) parts.push(drop(build, value));
  const start = Math.min(own.start, head?.start ?? own.start);
  addLine(
    sink,
    { parts, start, end: Math.max(own.end, head?.end ?? 0) },
    read.leading,
    read.block,
    read.trailing,
  );
}

function wordsOf(key: Scalar | null, span: Span | null): readonly Part[] {
  return key ? wordsOfKey(key, span) : [];
}

/** The parts of a value behind its keyword; something stray where the line cannot have it, which is reported. */
function contentParts(
  build: Build,
  value: Scalar,
  content: Below['content'],
  key: Scalar | null,
): readonly Part[] {
  const { findings } = build;
  if (isNothing(value) || reportSwallowedItem(value, findings)) return [drop(build, value)];
  const name = key ? `\`${key.text}\`` : 'this line';
  if (content === 'flag') return isTrue(value) ? [] : [drop(build, value)];
  if (content === 'entry') {
    if (isTrue(value)) return [];
    // Who writes `yes` means that the line stands.
    if (value.text !== 'false' && reportTruth(name, value, findings))
      return isYes(value) ? [] : [drop(build, value)];
  }
  if (value.plain && (value.text === 'true' || value.text === 'false')) return [drop(build, value)];
  if (content === 'text') {
    reportCutText(value, findings);
    reportOddQuotes(value, findings);
    return [textPart(value)];
  }
  const parts = phraseParts(value, findings);
  if (parts.length > 0) return parts;
  findings.report('yaml-shape', `${name} is empty`, value);
  return [drop(build, value)];
}

/** Reports `The #1 tool`, of which YAML takes all from `#` on for a comment. */
function reportCutText(value: Scalar, findings: Findings): void {
  const { text } = findings.source;
  const rest = /^[ \t]+#[^\s#][^\n]*/.exec(text.slice(value.end, value.end + 1_000))?.[0];
  if (!value.plain || rest === undefined) return;
  const at = { start: value.start, end: value.end + rest.trimEnd().length };
  const whole = text.slice(at.start, at.end);
  findings.report('yaml-shape', 'this text ends in front of `#`, where a comment begins', at, {
    hint: 'Put the text in quotes if all of it is meant, or a space behind `#` if not.',
    fixes: /["\\]/.test(whole) ? [] : [{ title: 'put it in quotes', edits: [{ ...at, text: `"${whole}"` }] }],
  });
}

/** Reports a text in the quotes of a word processor, which YAML takes for characters of the text. */
function reportOddQuotes({ start, end, text, plain, exact }: Scalar, findings: Findings): void {
  if (!plain || !exact || !/^[\u201c\u201e\u201f][^\u201c-\u201f"\\]*[\u201c\u201d]$/.test(text)) return;
  findings.report(
    'stray-character',
    'customers would see these quotes: texts stand in straight ones, or in none',
    { start, end },
    {
      hint: 'Word processors change the quotes as you type. Where customers shall see quotes, put straight ones around them.',
      fixes: [
        { title: 'write straight double quotes', edits: [{ start, end, text: `"${text.slice(1, -1)}"` }] },
      ],
    },
  );
}

/** A block that was read, with the comments that are its line's. */
export interface ReadBlock {
  readonly sink: Sink;
  readonly block: Block | null;
  readonly leading: readonly Found[];
  readonly trailing: Comment | null;
}

/**
 * Reads the mapping below a line into `sink`. A comment behind the key, or behind the mapping's closing bracket, stays
 * behind the line if the line can be written on one line with its block; otherwise it leads the line.
 */
export function readBlock(
  build: Build,
  sink: Sink,
  value: Mapping,
  { next, behindDash }: Pick<Making, 'next' | 'behindDash'>,
): ReadBlock {
  const { walk } = build;
  const leading = [...takePending(walk)];
  const comments = [behindDash, takeBehind(walk, value.entries[0]?.key.start ?? value.start)];
  build.readEntries(build, value, sink, value.flow ? value.end : next);
  if (value.flow) gather(walk, value.end);
  else gatherIndented(walk, positionAt(build.findings.source, value.start).column - 1, next);
  const dangling = asTrivia(takePending(walk), { first: sink.lines.length === 0, last: true });
  if (value.flow) comments.push(takeBehind(walk, next));
  const isBlock = sink.lines.length > 0 || dangling.length > 0 || sink.goesOn;
  const block = isBlock ? { start: value.start, end: value.end, lines: sink.lines, dangling } : null;
  const behind = comments.filter((comment) => comment !== null);
  const trailing = block === null || fitsOneLine(block) ? (behind.shift() ?? null) : null;
  leading.push(...sink.headComments, ...behind.map(asLeading));
  return { sink, block, leading, trailing };
}

/** True if a block can be written on one line of the DSL, as far as comments and the number of its lines go. */
function fitsOneLine({ lines, dangling }: Block): boolean {
  const [line, second] = lines;
  if (second || dangling.length > 0) return false;
  if (line === undefined) return true;
  return (
    line.leading.length === 0 && line.trailing === null && (line.block === null || fitsOneLine(line.block))
  );
}
