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
    const meant = correctOrder(line, name, context.findings);
    if (meant === null) return null;
    const { adds, rest } = takePlus(meant, name);
    const entry = readEntry({ ...line, rest }, name, lister, context);
    return entry?.kind === 'limit' ? { ...entry, adds } : entry;
  });
}

/** Behind the name of a limit or a bucket stands an amount, whether `plus` is before it or not. */
function takePlus(
  { rest }: OpenLine,
  { kind }: Name,
): { readonly adds: boolean; readonly rest: OpenLine['rest'] } {
  const [first] = rest;
  const adds = first?.kind === 'word' && first.text === PLUS && (kind === 'limit' || kind === 'credits');
  return { adds, rest: adds ? rest.slice(1) : rest };
}

/** Credits without `plus`, and `100 GB more`, are reported; null if the line says nothing that could be read then. */
function correctOrder(line: OpenLine, { kind }: Name, findings: Findings): OpenLine | null {
  const [first] = line.rest;
  const last = line.rest[line.rest.length - 1];
  if (
    first?.kind === 'number' &&
    last?.kind === 'word' &&
    last.text === 'more' &&
    (kind === 'limit' || kind === 'credits')
  ) {
    const amount = findings.source.text.slice(first.start, last.start).trimEnd();
    const at = { start: first.start, end: last.end };
    findings.report('unreadable-line', `\`${PLUS}\` stands before the amount that is added`, at, {
      label: `did you mean \`${PLUS} ${amount}\`?`,
      fixes: [replaceWith(at, `${PLUS} ${amount}`)],
    });
    return null;
  }
  if (kind === 'credits' && first?.kind === 'number') {
    const at = { start: first.start, end: first.start };
    findings.report('unreadable-line', `the credits of an add-on come on top of those of the plan`, first, {
      label: `\`${PLUS}\` belongs before it`,
      fixes: [{ ...replaceWith(at, `${PLUS} `), title: `write \`${PLUS}\` before it` }],
    });
    return null;
  }
  return line;
}
