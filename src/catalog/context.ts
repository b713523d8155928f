import type { Line, Text, Word } from '../../grammar/tree.ts';
import { collectFindings, type Findings } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type BodyLine, type Declaration, findText, type KeyedLine } from '../reading/index.ts';
import type {
  AddOn,
  Bucket,
  Currency,
  Discount,
  Feature,
  Limit,
  Model,
  ModelGroup,
  Named,
  Pack,
  Plan,
} from './catalog.ts';
import type { Names } from './names.ts';
import { Phrase } from './phrase.ts';
import { templateOf } from './templates.ts';

/** What resolving one kind of declaration needs of the others. The maps are filled in the order of the phases. */
export interface Context {
  readonly findings: Findings;
  readonly names: Names;
  /** The currencies that prices may be in. */
  readonly currencies: ReadonlyMap<string, Currency>;
  /** The locale of the file's texts. */
  readonly language: string;
  /** Units in one credit: 10 to the power of the catalog's credit decimals. */
  readonly creditScale: number;
  /** What longer billing cycles save where a price is not stated. */
  readonly discounts: readonly Discount[];
  readonly features: Map<string, Feature>;
  /** Those whose kind could not be read: nobody knows what plans say of them. */
  readonly unclearFeatures: Set<string>;
  readonly limits: Map<string, Limit>;
  readonly groups: Map<string, ModelGroup>;
  readonly models: Map<string, Model>;
  readonly buckets: Map<string, Bucket>;
  readonly plans: Map<string, Plan>;
  readonly packs: Map<string, Pack>;
  readonly addOns: Map<string, AddOn>;
}

/** The phrase behind a keyword, ready to be read. If nothing stands there, that is already reported. */
export function phraseOf({ rest, shape, keyword }: KeyedLine, findings: Findings): Phrase {
  const phrase = new Phrase(rest, { words: shape.keyword, at: keyword, about: shape.about }, findings);
  if (rest.length === 0) phrase.giveUp();
  return phrase;
}

/** What every declared thing has, of a declaration that has an id; a missing name is already reported and the id stands in. */
export function namedOf(id: Word, text: Text | null, line: Line, body: readonly BodyLine[]): Named {
  return {
    id: id.text,
    name: text?.value ?? id.text,
    at: { start: id.start, end: id.end },
    line,
    help: templateOf(findText(body, 'help')),
  };
}

/** Where to report what stands behind the name of a declaration: nowhere if the name is missing, since that is reported. */
export function findingsBehind(text: Text | null, findings: Findings): Findings {
  return text === null ? collectFindings(findings.source) : findings;
}

/** Reports a declaration that lacks a line it cannot do without, unless one that could not be read was most likely it. */
export function reportMissing(declaration: Declaration, keyword: string, findings: Findings): void {
  if (triesLine(declaration, keyword)) return;
  const shape = declaration.shape.body.lines.find((line) => line.keyword === keyword);
  const named = declaration.id ? ` \`${declaration.id.text}\`` : '';
  findings.report(
    'missing-line',
    `${declaration.shape.keyword}${named} has no line \`${keyword}\``,
    declaration.id ?? declaration.keyword,
    {
      hint: shape?.about,
    },
  );
}

/** True if a line that could not be read starts with the keyword, or with nothing that looks like any keyword. */
function triesLine({ shape, line, body }: Declaration, keyword: string): boolean {
  const read = new Set(body.map((one) => one.line));
  const firsts = shape.body.lines.map((one) => one.keyword.split(' ')[0] ?? '');
  return (line.block?.lines ?? []).some((one) => {
    const [first] = one.parts;
    if (read.has(one)) return false;
    if (first?.kind !== 'word' || first.text === keyword) return true;
    const meant = firsts.includes(first.text) ? first.text : nearest(first.text, firsts);
    return meant === null || meant === keyword;
  });
}
