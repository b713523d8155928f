import { DECLARATIONS } from '../../grammar/constructs.ts';
import type { Block, Line } from '../../grammar/tree.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';

const KEYWORDS: ReadonlySet<string> = new Set(DECLARATIONS.map(({ keyword }) => keyword));

/** Those of them that have an id. */
const NEED_IDS: ReadonlySet<string> = new Set(
  DECLARATIONS.filter(({ head }) => head.id).map(({ keyword }) => keyword),
);

/**
 * Gives declarations the lines that stand indented below them without any braces, which is reported once for each.
 * Only indentation can tell, so a line that starts like a declaration stays one.
 */
export function foldIndented(lines: readonly Line[], findings: Findings): readonly Line[] {
  const { text } = findings.source;
  const isBelow = (line: Line): boolean => isIndented(line, text) && !startsDeclaration(line);
  if (!lines.some(isBelow)) return lines;
  const folded: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const owner = lines[at];
    if (owner === undefined) break;
    const below: Line[] = [];
    while (owner.block === null && startsDeclaration(owner)) {
      const next = lines[at + 1];
      if (next === undefined || !isBelow(next)) break;
      below.push(next);
      at += 1;
    }
    folded.push(below.length === 0 ? owner : { ...owner, block: blockOf(below) });
    if (below.length > 0) reportMissingBraces(owner, below, findings);
  }
  return folded;
}

function isIndented({ start }: Line, text: string): boolean {
  const row = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return row !== '' && row.trim() === '';
}

function startsDeclaration({ parts }: Line): boolean {
  const first = parts[0];
  return first?.kind === 'word' && KEYWORDS.has(first.text);
}

function blockOf(lines: readonly Line[]): Block {
  return { start: lines[0]?.start ?? 0, end: endOf(lines), lines, dangling: [] };
}

function endOf(lines: readonly Line[]): number {
  const last = lines[lines.length - 1];
  return last?.block?.end ?? last?.end ?? 0;
}

function reportMissingBraces(owner: Line, below: readonly Line[], { source, report }: Findings): void {
  const row = source.text.indexOf('\n', endOf(below));
  const close = row < 0 ? source.text.length : row;
  const words = owner.parts.slice(0, 2).map((part) => (part.kind === 'word' ? part.text : ''));
  report('unclosed-block', `the lines below \`${words.join(' ').trim()}\` are not between { and }`, owner, {
    label: lacksId(owner)
      ? 'an id belongs before the name, and a `{` at the end of this line'
      : 'a `{` belongs at the end of this line',
    others: [{ span: { start: below[0]?.start ?? 0, end: below[0]?.end ?? 0 }, text: 'this belongs to it' }],
    hint: 'Behind the last of these lines stands a `}` on a line of its own.',
    fixes: [
      {
        title: 'put { and } around the lines',
        edits: [
          { ...signBehind(owner.end, source.text), text: ' {' },
          { start: close, end: close, text: '\n}' },
        ],
      },
    ],
  });
}

/** True for `plan "Team"`. Who writes that has YAML or a page in mind, and is told once how such a line is written. */
function lacksId({ parts: [first, second] }: Line): boolean {
  return first?.kind === 'word' && NEED_IDS.has(first.text) && second?.kind === 'text';
}

/** What stands in place of the `{` behind a line: `:` as in YAML, or nothing. */
function signBehind(start: number, text: string): Span {
  const sign = /^[ \t]{0,100}[:([](?=[ \t]{0,100}(?:[#\n]|$))/.exec(text.slice(start, start + 202));
  return { start, end: start + (sign?.[0].length ?? 0) };
}
