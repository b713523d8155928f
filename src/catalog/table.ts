import { ENTRY_BLOCK } from '../../grammar/constructs.ts';
import type { Line, Word } from '../../grammar/tree.ts';
import {
  type Declaration,
  findKeyed,
  findText,
  type KeyedLine,
  type OpenLine,
  readBody,
} from '../reading/index.ts';
import type { Span } from '../source/source.ts';
import type { Table, TableEntry, TableGroup } from './catalog.ts';
import { type Context, phraseOf } from './context.ts';
import { describeKind, type NameKind, reportUnknown } from './names.ts';
import { readTagged, type Tagged, tagIndex, withTagged } from './tagged.ts';
import { readTemplate, templateOf } from './templates.ts';

/** The kinds of things that the table has rows for. */
const ROWS: readonly NameKind[] = ['feature', 'limit', 'models', 'model', 'credits', 'pack', 'add-on'];

/** The rows about prices, trials and credit cards. */
const PRICE = 'price';

/** How the table is put together. A name stands in it once, so that no row can be in two places. */
export function resolveTable(declaration: Declaration | undefined, context: Context): Table | null {
  if (declaration === undefined) return null;
  const firsts = new Map<string, Span>();
  const groups: TableGroup[] = [];
  const hidden = new Set<string>();
  const index = tagIndex(context);
  const tagged = new Map<Line, Tagged>();
  for (const line of declaration.body) {
    if (line.kind !== 'keyed') continue;
    if (line.shape.keyword === 'group') groups.push(...readGroup(line, firsts, tagged, index, context));
    else if (line.shape.keyword === 'hide') readHidden(line, firsts, hidden, context);
  }
  return { line: declaration.line, groups: withTagged(groups, tagged, firsts, index), hidden };
}

/** `group "Storage" { … }` */
function readGroup(
  { line, keyword, text, body }: KeyedLine,
  firsts: Map<string, Span>,
  tagged: Map<Line, Tagged>,
  index: ReadonlyMap<string, unknown>,
  context: Context,
): readonly TableGroup[] {
  if (text === null) return [];
  const names = body.filter((one) => one.kind === 'open');
  const read = new Set(body.map((one) => one.line));
  const own = findKeyed(body, 'tagged');
  if (own) tagged.set(line, readTagged(own, index, context.findings));
  if (names.length === 0 && own === null && (line.block?.lines ?? []).every((one) => read.has(one))) {
    context.findings.report('empty-group', `the group "${text.value}" lists nothing`, keyword, {
      hint: 'The names of what it shows stand between { and }, one a line: `storage`.',
    });
  }
  const entries = names.flatMap((one) => readEntry(one, firsts, context));
  return [{ title: readTemplate(text), line, entries }];
}

/** `storage`, or `storage { shown "…" help "…" }` */
function readEntry(
  { id, line, rest }: OpenLine,
  firsts: Map<string, Span>,
  context: Context,
): readonly TableEntry[] {
  const { findings } = context;
  const first = rest[0];
  const last = rest[rest.length - 1];
  if (first && last) {
    findings.report(
      'unreadable-line',
      'a group of the table lists one name a line',
      { start: first.start, end: last.end },
      {
        label: 'nothing can follow here',
        hint: 'What plans have of it stands in the plans. Another name stands on a line of its own.',
      },
    );
  }
  const body = readBody(line.block, ENTRY_BLOCK, `the line \`${id.text}\``, findings);
  const words = findKeyed(body, 'shown');
  if (words && id.text === PRICE) {
    findings.report('unreadable-line', `the rows of \`${PRICE}\` have words of their own`, words.keyword, {
      hint: 'Each says for which billing period its prices are.',
    });
  }
  if (!isRow(id, 'a group of the table lists', firsts, context)) return [];
  return [
    {
      id: id.text,
      line,
      shown: templateOf(findText(body, 'shown')),
      help: templateOf(findText(body, 'help')),
    },
  ];
}

/** `hide api-access, storage` */
function readHidden(line: KeyedLine, firsts: Map<string, Span>, hidden: Set<string>, context: Context): void {
  if (line.rest.length === 0) return;
  const phrase = phraseOf(line, context.findings);
  do {
    const word = phrase.word('the name of what stays off the table');
    if (word && isRow(word, 'the table hides', firsts, context)) hidden.add(word.text);
  } while (phrase.takeComma());
  phrase.end();
}

/** True for a name that the table has rows for, the first time that it comes. Reports it otherwise. */
function isRow(word: Word, where: string, firsts: Map<string, Span>, { names, findings }: Context): boolean {
  const first = firsts.get(word.text);
  if (first) {
    findings.report('duplicate-name', `the table names \`${word.text}\` twice`, word, {
      label: 'the second time',
      others: [{ span: first, text: 'the first time' }],
      hint: 'A row stands in one place. Keep one of the two.',
    });
    return false;
  }
  firsts.set(word.text, { start: word.start, end: word.end });
  const name = names.get(word.text);
  if (word.text === PRICE || (name && ROWS.includes(name.kind))) return true;
  if (name) {
    findings.report('wrong-name', `${where} \`${word.text}\`, which is ${describeKind(name.kind)}`, word, {
      others: [{ span: name.at, text: 'declared here' }],
      hint: 'The rows of the table are features, limits, models, credits, packs, add-ons and `price`.',
    });
    return false;
  }
  const candidates = names.candidates(...ROWS);
  reportUnknown(
    word,
    ROWS,
    'unknown-row',
    `${where} \`${word.text}\`, and nothing of that name is declared`,
    candidates.length === 0 ? candidates : [PRICE, ...candidates],
    names,
    findings,
  );
  return false;
}
