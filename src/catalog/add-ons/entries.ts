import type { Part } from '../../../grammar/tree.ts';
import { type Findings, replaceWith } from '../../diagnostics/findings.ts';
import type { BodyLine, OpenLine } from '../../reading/index.ts';
import type { AddOnEntry } from '../catalog.ts';
import type { Context } from '../context.ts';
import type { Name } from '../names.ts';
import { readEntries, readEntry } from '../plans/entries.ts';

const PLUS = 'plus';

/** What the lines of an add-on bring or tell, in order: `storage plus 100 GB`, `retention 2 years`, `api-access`. */
export function readAddOnEntries(
  words: string,
  body: readonly BodyLine[],
  context: Context,
): readonly AddOnEntry[] {
  const lister = { kind: 'add-on', words } as const;
  return readEntries(lister, body, context, (line, name) => {
    if (reportOddAmount(line, name, context.findings)) return null;
    const { adds, rest } = takePlus(line, name);
    const entry = readEntry({ ...line, rest }, name, lister, context);
    return entry?.kind === 'limit' ? { ...entry, adds } : entry;
  });
}

function isAmount({ kind }: Name): boolean {
  return kind === 'limit' || kind === 'credits';
}

/** Behind the name of a limit or a bucket stands an amount, whether `plus` is before it or not. */
function takePlus(
  { rest }: OpenLine,
  name: Name,
): { readonly adds: boolean; readonly rest: OpenLine['rest'] } {
  const adds = isAmount(name) && isWord(rest[0], PLUS);
  return { adds, rest: adds ? rest.slice(1) : rest };
}

/** Reports `100 GB more`, `plus unlimited`, and credits without `plus`. */
function reportOddAmount({ rest }: OpenLine, name: Name, findings: Findings): boolean {
  const [first, second] = rest;
  const last = rest[rest.length - 1];
  if (!isAmount(name) || first === undefined || last === undefined) return false;
  const at = { start: first.start, end: last.end };
  const textOf = (start: number, end: number): string => findings.source.text.slice(start, end).trim();
  if (first.kind === 'number' && isWord(last, 'more')) {
    const meant = `${PLUS} ${textOf(first.start, last.start)}`;
    findings.report('unreadable-line', `\`${PLUS}\` stands before the amount that is added`, at, {
      label: `did you mean \`${meant}\`?`,
      fixes: [replaceWith(at, meant)],
    });
    return true;
  }
  if (
    isWord(first, PLUS) &&
    ['unlimited', 'contact', 'applies', 'does'].some((word) => isWord(second, word))
  ) {
    const words = textOf(first.end, last.end);
    findings.report('unreadable-line', `\`${words}\` is no amount that could be added`, at, {
      label: `did you mean \`${words}\`?`,
      fixes: [replaceWith(at, words)],
    });
    return true;
  }
  if (name.kind === 'credits' && first.kind === 'number') {
    const before = { start: first.start, end: first.start };
    findings.report('unreadable-line', 'the credits of an add-on come on top of those of the plan', first, {
      label: `\`${PLUS}\` belongs before it`,
      fixes: [{ ...replaceWith(before, `${PLUS} `), title: `write \`${PLUS}\` before it` }],
    });
    return true;
  }
  return false;
}

function isWord(part: Part | undefined, word: string): boolean {
  return part?.kind === 'word' && part.text === word;
}
