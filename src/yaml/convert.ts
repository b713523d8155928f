import { isMap, isPair, isScalar, isSeq, type Pair, type Scalar as ScalarNode, type YAMLMap } from 'yaml';
import type { Findings } from '../diagnostics/findings.ts';
import { describeCharacter } from '../source/characters.ts';
import { findHidden } from '../source/hidden.ts';
import type { Span } from '../source/source.ts';
import type { Entry, RepeatedEntry, Scalar, Value } from './values.ts';

/** Where findings go; and whether texts may have line breaks, which become spaces. A plan file's may not. */
export type Converting = Findings & { readonly joinsLines?: true };

/**
 * The values of a composed document: texts, mappings, lists. What YAML can say beyond that is
 * reported and unusable. Recursion is as deep as the document, which the survey has bounded.
 */
export function convertNode(node: unknown, at: Span, findings: Converting): Value {
  if (isScalar(node)) return convertScalar(node, at, findings);
  if (isMap(node)) return convertMapping(node, at, findings);
  if (isSeq(node)) {
    const span = spanOf(node, at, findings);
    const items = node.items.map((item) =>
      isPair(item) ? pairAsMapping(item, span, findings) : convertNode(item, span, findings),
    );
    return { kind: 'list', ...span, items };
  }
  return node === null || node === undefined
    ? emptyAt(at.start)
    : { kind: 'unusable', ...spanOf(node, at, findings) };
}

/** Nothing, as the value of a key in brackets that has no colon. */
function emptyAt(offset: number): Scalar {
  return { kind: 'scalar', start: offset, end: offset, text: '', plain: true, exact: true, lead: 0 };
}

/** The characters of a node. In a text that is not sound, the library may count beyond its end. */
function spanOf(node: unknown, otherwise: Span, { source: { text } }: Findings): Span {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  if (!Array.isArray(range)) return otherwise;
  const start = Math.min(Number(range[0]), text.length);
  return { start, end: Math.max(start, Math.min(Number(range[1]), text.length)) };
}

function pairAsMapping(pair: Pair, within: Span, findings: Converting): Value {
  const entry = convertPair(pair, within, findings);
  if (entry === null) return { kind: 'unusable', ...within };
  return {
    kind: 'mapping',
    start: entry.key.start,
    end: entry.value.end,
    entries: [entry],
    repeated: [],
    flow: true,
  };
}

function convertMapping(node: YAMLMap, at: Span, findings: Converting): Value {
  const span = spanOf(node, at, findings);
  const entries: Entry[] = [];
  const repeated: RepeatedEntry[] = [];
  const firsts = new Map<string, Scalar>();
  for (const pair of node.items) {
    const entry = convertPair(pair, span, findings);
    if (entry === null) continue;
    const name = normalForm(entry.key.text);
    const first = firsts.get(name);
    if (first) {
      repeated.push({ ...entry, first });
      continue;
    }
    firsts.set(name, entry.key);
    entries.push(entry);
  }
  const last = repeated[repeated.length - 1] ?? entries[entries.length - 1];
  const flow = node.flow === true;
  return {
    kind: 'mapping',
    start: span.start,
    end: flow || !last ? span.end : Math.max(last.key.end, last.value.end),
    entries,
    repeated,
    flow,
  };
}

/** Equal for keys that look the same however their accents are encoded. */
function normalForm(key: string): string {
  return /[^\x20-\x7e]/.test(key) ? key.normalize('NFC') : key;
}

/** A key for a message: on one line, and not too long. */
export function shownKey(key: string): string {
  const line = key.replace(/[\s`]+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function convertPair({ key, value }: Pair, within: Span, findings: Converting): Entry | null {
  if (!isScalar(key)) {
    const at = spanOf(key, within, findings);
    if (isMap(key) || isSeq(key)) {
      findings.report('yaml-feature', 'a list or a mapping cannot be a key', at, {
        hint: 'Write keys as `key: value`.',
      });
    }
    return null;
  }
  const converted = convertScalar(key, within, findings);
  if (converted.kind !== 'scalar') return null;
  if (converted.plain && converted.text === '<<') {
    findings.report('yaml-feature', 'this copies the lines of another mapping', converted, {
      hint: 'Write the lines out; `everything in` says that a plan contains another.',
    });
    return null;
  }
  if (converted.plain && converted.text === '') {
    findings.report('yaml-shape', 'a key is missing in front of the colon', {
      start: converted.start,
      end: converted.start + 1,
    });
    return null;
  }
  const at = { start: converted.end, end: converted.end };
  return { key: converted, value: convertNode(value, at, findings) };
}

function convertScalar(node: ScalarNode, at: Span, findings: Converting): Value {
  const { source } = findings;
  const span = spanOf(node, at, findings);
  let text = String(node.value);
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  if (isBlock) {
    let length = text.length;
    while (text[length - 1] === '\n') length--;
    text = text.slice(0, length);
    const written = source.text.slice(span.start, span.end).trimEnd();
    return checkText(
      {
        kind: 'scalar',
        start: span.start,
        end: span.start + written.length,
        text,
        plain: false,
        exact: false,
        lead: 0,
      },
      findings,
    );
  }
  const plain = node.type === 'PLAIN' || node.type === undefined;
  const lead = plain ? 0 : 1;
  const exact =
    text.length === span.end - span.start - 2 * lead && source.text.startsWith(text, span.start + lead);
  return checkText({ kind: 'scalar', ...span, text, plain, exact, lead }, findings);
}

/** What was written as it is read was checked with the file; what came of escapes and of several lines is checked here. */
function checkText(scalar: Scalar, findings: Converting): Value {
  if (scalar.exact) return scalar;
  const [hidden] = findHidden(scalar.text, 1);
  if (hidden) {
    findings.report(
      'hidden-character',
      `a text cannot hold ${describeCharacter(String.fromCodePoint(hidden.code))}`,
      scalar,
      {
        hint: 'Remove what stands for it behind the backslash.',
      },
    );
    return { kind: 'unusable', start: scalar.start, end: scalar.end };
  }
  if (findings.joinsLines) return { ...scalar, text: scalar.text.replace(/\s*\n\s*/g, ' ') };
  if (scalar.text.includes('\n')) {
    findings.report('yaml-shape', 'this text has line breaks, and a text is one line', scalar, {
      hint: 'Join its lines; the paragraphs of an answer are the items of a list.',
    });
    return { kind: 'unusable', start: scalar.start, end: scalar.end };
  }
  return scalar;
}
