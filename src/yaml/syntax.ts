import type { YAMLError } from 'yaml';
import type { Fix } from '../diagnostics/diagnostic.ts';
import type { FindingDetails, Findings } from '../diagnostics/findings.ts';
import { positionAt, type Span } from '../source/source.ts';
import { reportTabs } from './tabs.ts';

/** Enough findings to say what is wrong; most of the later ones follow from the first. */
const ENOUGH = 20;

/** What is wrong with a YAML text: a sentence, where, and what to do. */
interface Explained extends FindingDetails {
  readonly message: string;
  readonly at: Span;
}

/**
 * Reports what the library found wrong, in plain words: the first of each line, and nothing about lines where something
 * was reported before. `reported` are such places.
 */
export function reportSyntax(
  errors: readonly YAMLError[],
  reported: readonly Span[],
  findings: Findings,
): void {
  const { source } = findings;
  if (
    reportTabs(
      errors.map(({ pos }) => pos[0]),
      findings,
    )
  )
    return;
  const lineOf = (offset: number): number => positionAt(source, offset).line;
  const sectionOf = watchSections(source.text);
  let section = -1;
  const lines = new Set(reported.map(({ start }) => lineOf(start)));
  let count = 0;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (lines.has(lineOf(error.pos[0])) || count === ENOUGH) continue;
    // One line that is indented wrongly makes others look wrong, up to the next key in the first column.
    const start = INDENT_CODES.has(error.code) ? sectionOf(error.pos[0]) : null;
    if (start === section) continue;
    if (start !== null) section = start;
    const { message, at, ...details } = explain(error, source.text);
    const isNew = !lines.has(lineOf(at.start));
    lines.add(lineOf(error.pos[0])).add(lineOf(at.start));
    if (!isNew) continue;
    findings.report('yaml-syntax', message, at, details);
    count++;
  }
}

/** What the library says where lines are not indented alike, or what they belong to has a value. */
const INDENT_CODES: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
]);

/** Gives where the last line up to an offset begins that is not indented; asked for in the order of the text. */
function watchSections(text: string): (offset: number) => number {
  let section = 0;
  let next = 0;
  return (offset) => {
    for (; next >= 0 && next <= offset; next = text.indexOf('\n', next) + 1 || -1)
      if (/[^\s#]/.test(text.charAt(next))) section = next;
    return section;
  };
}

function lineStartOf(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEndOf(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at < text.length ? at : offset;
}

/** From an offset to the end of its line, without the white space and any comment there. */
function restOfLine(text: string, offset: number): Span {
  const line = text.slice(offset, lineEndOf(text, offset));
  const comment = line.search(/\s#/);
  const rest = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  return { start: offset, end: Math.min(text.length, offset + Math.max(1, rest.length)) };
}

function quote(text: string, at: Span): readonly Fix[] {
  const written = text.slice(at.start, at.end);
  if (/["\\]/.test(written)) return [];
  return [{ title: 'put it in quotes', edits: [{ ...at, text: `"${written}"` }] }];
}

function explain({ code, message, pos }: YAMLError, text: string): Explained {
  const start = Math.min(pos[0], text.length);
  const at: Span = { start, end: Math.min(text.length, Math.max(start + 1, pos[1])) };
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /sequence/.test(message) ? listAmongKeys(at, text) : explainColon(at, text);
    case 'MULTILINE_IMPLICIT_KEY':
      return explainKey(at.start, text);
    case 'MISSING_CHAR':
      if (/^Comments/.test(message)) {
        return {
          message: 'a space is missing in front of `#`',
          at: { start: at.start, end: at.start + 1 },
          hint: 'A comment starts with `#` behind a space; a text with `#` in it goes in quotes.',
        };
      }
      if (/^Implicit map keys/.test(message)) return explainKey(at.start, text);
      if (/ items$/.test(message)) return { message: 'a comma is missing in front of this', at };
      break;
    case 'BLOCK_IN_FLOW':
      return {
        message: 'a comma is missing in these brackets, or a bracket is not closed',
        at: restOfLine(text, at.start),
      };
    case 'BAD_INDENT':
      if (/^Flow end/.test(message)) return { message: 'this bracket is not indented below its key', at };
      return {
        message: 'this line is not indented like the lines that it belongs to',
        at: restOfLine(text, skipSpace(text, at.start)),
        hint: 'Lines of one block start in the same column.',
      };
    case 'BAD_SCALAR_START': {
      const value = restOfLine(text, at.start);
      return {
        message: `a text that starts with \`${text[at.start] ?? ''}\` needs quotes`,
        at: value,
        fixes: quote(text, value),
      };
    }
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'this backslash stands for nothing',
        at,
        hint: 'Between double quotes, write two backslashes for one; between single quotes, one is enough.',
      };
    case 'KEY_OVER_1024_CHARS':
      return {
        message: 'this key is longer than 1,024 characters',
        at: { start: at.start, end: at.start + 1 },
      };
    case 'UNEXPECTED_TOKEN':
      return explainUnexpected(message, at, text);
    default:
  }
  return { message: 'this cannot be read as YAML', at, hint: 'Put texts with unusual characters in quotes.' };
}

function explainUnexpected(message: string, at: Span, text: string): Explained {
  const char = text[at.start] ?? '';
  if (/at node end$/.test(message)) return explainRest(at, text);
  if (/header/.test(message)) {
    return {
      message: 'nothing may stand behind this sign on its line',
      at: restOfLine(text, at.start),
      hint: '`|` and `>` announce a text on the lines below; a text that starts with such a sign goes in quotes.',
    };
  }
  if (/[\]}]/.test(char))
    return { message: `this \`${char}\` closes nothing`, at: { start: at.start, end: at.start + 1 } };
  if (char === '-') return listAmongKeys(at, text);
  if (char === ',')
    return { message: 'this comma separates nothing', at: { start: at.start, end: at.start + 1 } };
  return {
    message: 'this cannot stand here',
    at: restOfLine(text, at.start),
    hint: 'Put texts with unusual characters in quotes.',
  };
}

/** What goes on behind its closing quote or bracket: `{pro.name} is it`, `"project", "projects"`. */
function explainRest(at: Span, text: string): Explained {
  const lineStart = lineStartOf(text, at.start);
  const before = /^(\s{0,200}(?:- ){0,9}(?:[^:"'{}[\]]{1,200}: {1,9})?)([{["'])/.exec(
    text.slice(lineStart, at.start),
  );
  const value = restOfLine(text, lineStart + (before?.[1]?.length ?? 0));
  const written = text.slice(value.start, value.end);
  if (before?.[2] === '{' || before?.[2] === '[') {
    return {
      message: `a text that starts with \`${before[2]}\` needs quotes`,
      at: value,
      fixes: quote(text, value),
    };
  }
  if (before?.[2] === '"' && /"$/.test(written) && !written.includes("'")) {
    return {
      message: 'the text goes on behind its closing quote',
      at: restOfLine(text, at.start),
      hint: 'Where the quotes belong to the line, single quotes stand around all of it.',
      fixes: [{ title: 'put single quotes around it', edits: [{ ...value, text: `'${written}'` }] }],
    };
  }
  return {
    message: 'the text goes on behind its closing quote',
    at: restOfLine(text, at.start),
    hint: 'Between double quotes, a quote is written `\\"`; between single quotes, a single one is written twice.',
  };
}

function listAmongKeys(at: Span, text: string): Explained {
  return {
    message: 'this item of a list stands where a key is expected',
    at: restOfLine(text, skipSpace(text, at.start)),
    hint: 'A list stands below its key, each item on a line of its own with `- ` in front.',
  };
}

/** A line that should be `key: value`. */
function explainKey(start: number, text: string): Explained {
  const at = restOfLine(text, start);
  const line = text.slice(at.start, at.end);
  if (/^-(?:\s|$)/.test(text.slice(lineStartOf(text, start), at.end).trimStart()))
    return listAmongKeys(at, text);
  const colon = /^[^\s"':]+:(?=\S)/.exec(line);
  if (colon) {
    const end = start + colon[0].length;
    return {
      message: 'a space is missing behind this colon',
      at: { start: end - 1, end },
      fixes: [{ title: 'put a space behind it', edits: [{ start: end, end, text: ' ' }] }],
    };
  }
  return { message: 'this line has no colon', at, hint: 'A line of a YAML file is `key: value`.' };
}

function indentAt(text: string, lineStart: number): number {
  let at = lineStart;
  while (text[at] === ' ') at++;
  return at - lineStart;
}

/** True if the line after that of `offset` is indented by `indent` again, or less, or if there is none. */
function isAlone(text: string, offset: number, indent: number): boolean {
  const after = lineEndOf(text, offset) + 1;
  return after >= text.length || text[after] === '\n' || indentAt(text, after) <= indent;
}

/** A second colon behind a value on the same line, or a deeper line below a value. */
function explainColon(at: Span, text: string): Explained {
  const rest = restOfLine(text, at.start);
  if (/:(?:\s|$)/.test(text.slice(rest.start, rest.end))) {
    return {
      message: 'a text with a colon in it needs quotes',
      at: rest,
      fixes: quote(text, rest),
    };
  }
  const next = skipSpace(text, rest.end);
  const owner = lineStartOf(text, at.start);
  const indent = indentAt(text, owner);
  if (isAlone(text, next, indent))
    return {
      message: 'this line is indented further than the lines around it',
      at: restOfLine(text, next),
      hint: 'Lines of one block start in the same column.',
      fixes: [
        {
          title: 'indent it like the others',
          edits: [{ start: lineStartOf(text, next), end: next, text: ' '.repeat(indent) }],
        },
      ],
    };
  return {
    message: 'this line has a value already, and the lines below are indented as if they belonged to it',
    at: restOfLine(text, owner + indent),
    others: [{ span: restOfLine(text, next), text: 'these lines' }],
    hint: 'If they do, put what stands behind the colon below it, as `name:` or `value:`. If not, indent this line like them.',
  };
}
