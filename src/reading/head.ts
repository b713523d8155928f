import type { HeadShape } from '../../grammar/constructs.ts';
import type { Line, Part, Text, Word } from '../../grammar/tree.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import { isMuddled, spanOf } from './parts.ts';
import { checkId, checkText } from './texts.ts';

export interface Head {
  readonly id: Word | null;
  readonly text: Text | null;
  readonly phrase: readonly Part[];
}

/**
 * Takes apart what stands between a keyword and its block: an id, a text, a phrase, as the shape says.
 * `what` names the construct in messages: `plan`, `model`. Of a line with characters that mean nothing, which are
 * reported, an id and a text are taken, so that the name is known.
 */
export function readHead(
  line: Line,
  parts: readonly Part[],
  shape: HeadShape,
  what: string,
  findings: Findings,
): Head {
  if (isMuddled(parts)) return readMuddled(parts, shape);
  let rest = parts;
  let id: Word | null = null;
  if (shape.id) {
    const words = shape.text ? wordsBeforeText(rest) : 1;
    const early = words > 1 && shape.phrase === 'kind' ? readEarlyKind(rest, words, what, findings) : null;
    if (early) return early;
    id = words > 1 ? readSpacedId(rest.slice(0, words), findings) : readId(line, rest, what, findings);
    rest = rest[0]?.kind === 'text' ? rest : rest.slice(words);
  }
  let text: Text | null = null;
  if (shape.text) {
    text = rest[0]?.kind === 'text' ? rest[0] : null;
    if (text) checkText(text, shape.text === 'question' ? 'text' : 'name', findings);
    else if (id || !shape.id) reportMissingText(line, rest, id, what, shape.phrase === undefined, findings);
    rest = text ? rest.slice(1) : rest;
  }
  const isPhrase = shape.phrase !== undefined;
  const first = rest[0];
  if (!isPhrase && first && (text || !shape.text)) {
    findings.report('unreadable-line', `the end of this line has no meaning`, spanOf(rest, first), {
      hint: `What else a ${what} says stands between { and }, a line each.`,
    });
  }
  return { id, text, phrase: isPhrase ? rest : [] };
}

function readMuddled(parts: readonly Part[], shape: HeadShape): Head {
  const [first, second] = parts.filter(({ kind }) => kind !== 'stray');
  const id = shape.id && first?.kind === 'word' ? first : null;
  const text = shape.id ? second : first;
  return { id, text: text?.kind === 'text' && shape.text ? text : null, phrase: [] };
}

/** How many words stand before the text that a declaration has; 1 if anything else stands there. */
function wordsBeforeText(parts: readonly Part[]): number {
  const count = parts.findIndex(({ kind }) => kind !== 'word');
  return count > 1 && parts[count]?.kind === 'text' ? count : 1;
}

/** The words with which the kind of a feature or a limit starts. */
const KINDS: ReadonlySet<string> = new Set([
  'size',
  'duration',
  'count',
  'decimal',
  'percent',
  'condition',
  'text',
  'one',
  'some',
]);

/** `limit storage size "Storage"`, `limit size storage "Storage"`: the kind stands behind the name. Null where the words are no kind. */
function readEarlyKind(parts: readonly Part[], words: number, what: string, findings: Findings): Head | null {
  const before = parts.slice(0, words);
  const isFirst = words === 2 && !isKind(before[1]) && isKind(before[0]);
  const id = isFirst ? before[1] : before[0];
  const kind = isFirst ? before.slice(0, 1) : before.slice(1);
  const [first] = kind;
  const text = parts[words];
  if (id?.kind !== 'word' || first === undefined || text?.kind !== 'text' || !isKind(first)) return null;
  const at = spanOf(kind, first);
  const written = findings.source.text.slice(at.start, at.end);
  checkId(id, findings);
  checkText(text, 'name', findings);
  findings.report('unreadable-line', `the kind of a ${what} stands behind its name`, at, {
    hint: `Write it like this: \`${what} ${id.text} ${findings.source.text.slice(text.start, text.end)} ${written}\`.`,
    fixes:
      parts.length > words + 1
        ? []
        : [
            {
              title: `write \`${written}\` behind the name`,
              edits: [
                { start: at.start, end: isFirst ? id.start : text.start, text: '' },
                { start: text.end, end: text.end, text: ` ${written}` },
              ],
            },
          ],
  });
  return { id, text, phrase: [...kind, ...parts.slice(words + 1)] };
}

function isKind(part: Part | undefined): boolean {
  return part?.kind === 'word' && KINDS.has(part.text);
}

/** `my team "My team"`: the id is what was meant, so that nobody is told that its name is unknown. */
function readSpacedId(words: readonly Part[], findings: Findings): Word | null {
  const [first] = words;
  if (first?.kind !== 'word') return null;
  const at = spanOf(words, first);
  const id = words.map((word) => (word.kind === 'word' ? word.text : '')).join('-');
  findings.report('bad-id', 'an id is one word', at, {
    label: `write \`${id}\``,
    hint: 'An id is the short name that other lines and the app use; the words for customers stand in quotes behind it.',
    fixes: [replaceWith(at, id)],
  });
  return { kind: 'word', text: id, ...at };
}

function readId(line: Line, parts: readonly Part[], what: string, findings: Findings): Word | null {
  const first = parts[0];
  if (first?.kind === 'word' && !first.text.includes('/')) {
    checkId(first, findings);
    return first;
  }
  if (first?.kind === 'text') {
    if (isTold(first, findings)) return null;
    const proposal = proposeId(first.value);
    findings.report('bad-id', `this ${what} has a name but no id`, first, {
      label: proposal ? `put an id before it: \`${proposal}\`` : 'put an id before it',
      hint: 'An id is the short name that other lines and the app use; it starts with a letter.',
      fixes:
        proposal && findings.source.form === 'dsl'
          ? [
              {
                title: `write the id \`${proposal}\``,
                edits: [{ start: first.start, end: first.start, text: `${proposal} ` }],
              },
            ]
          : [],
    });
    return null;
  }
  findings.report('bad-id', first ? 'this cannot be an id' : `this ${what} has no id`, first ?? line, {
    hint: 'An id starts with a letter and holds letters, digits, `-`, `_`, and `.` before a digit: `api-access`, `veo-3.1`.',
  });
  return null;
}

/** True if the line has no braces either: that finding asks for the id, too. */
function isTold({ start }: Span, { list }: Findings): boolean {
  return list.some(
    ({ code, labels: [{ span }] }) => code === 'unclosed-block' && span.start < start && start < span.end,
  );
}

function reportMissingText(
  line: Line,
  rest: readonly Part[],
  id: Word | null,
  what: string,
  isLast: boolean,
  findings: Findings,
): void {
  const named = id ? `${what} \`${id.text}\`` : `this ${what}`;
  if (findings.source.form === 'yaml') {
    const key = what === 'faq' ? 'question' : 'name';
    findings.report('missing-line', `${named} has no \`${key}\``, id ?? line, {
      hint: `Give it one: \`${key}: Words that customers see\`.`,
    });
    return;
  }
  const example = id
    ? `\`${what} ${id.text} "Name that customers see"\``
    : `\`${what} "Words that customers see"\``;
  // Where nothing else can follow, the words that do are the text.
  const [first] = rest;
  const isBare =
    isLast && first && rest.every(({ kind }) => kind === 'word' || kind === 'number' || kind === 'comma');
  const at = isBare ? spanOf(rest, first) : (first ?? id ?? line);
  const words = findings.source.text.slice(at.start, at.end);
  findings.report('missing-line', `${named} has no text in quotes`, at, {
    label: isBare ? 'put quotes around this' : '',
    hint: `Write it like this: ${example}.`,
    fixes: isBare ? [replaceWith(at, `"${words}"`)] : [],
  });
}

/** An id made from a name, as a proposal: `Team & Co.` gives `team-co`. Empty where nothing is left. */
export function proposeId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
}
