import { ENTRY_BLOCK } from '../../../grammar/constructs.ts';
import { isSection, sectionHabit } from '../../../grammar/habits.ts';
import type { Line, Word } from '../../../grammar/tree.ts';
import type { Findings } from '../../diagnostics/findings.ts';
import { type BodyLine, findText, type KeyedLine, type OpenLine, readBody } from '../../reading/index.ts';
import type { Span } from '../../source/source.ts';
import type {
  Bucket,
  BulletEntry,
  CreditAmount,
  CreditEntry,
  Entry,
  Model,
  ModelEntry,
  ModelGroup,
} from '../catalog.ts';
import type { Context } from '../context.ts';
import { compareCycles, cyclesIn } from '../cycles.ts';
import { describeKind, isBeyondGuessing, type Name, type NameKind, reportUnknown } from '../names.ts';
import { Phrase } from '../phrase.ts';
import { templateOf } from '../templates.ts';
import { reportDeclaring } from './declared-inside.ts';
import { readFeatureValue } from './feature-values.ts';
import { type Lister, reportMeantKeyword } from './keywords.ts';
import { reportLack } from './lack.ts';
import { reportMeantOrder } from './meant-order.ts';
import { readLimitValue } from './values.ts';

/** The kinds of things that a plan lists. */
export const LISTED = ['feature', 'limit', 'models', 'credits'] as const satisfies readonly NameKind[];

/**
 * The lines of a plan or an add-on that grant or tell something, in order; `read` makes something of those that name
 * what is declared. What names nothing or cannot be read is reported and left out.
 */
export function readEntries<E>(
  lister: Lister,
  body: readonly BodyLine[],
  context: Context,
  read: (line: OpenLine, name: Name) => E | null,
): readonly (E | BulletEntry)[] {
  const entries: (E | BulletEntry)[] = [];
  const firsts = new Map<string, Span>();
  for (const line of body) {
    if (line.kind === 'keyed' && line.shape.keyword === 'bullet') addBullet(line, entries);
    if (line.kind !== 'open') continue;
    const name = findName(lister, line, context);
    if (name === null) continue;
    const first = firsts.get(line.id.text);
    if (first) {
      context.findings.report('duplicate-line', `${lister.words} lists \`${line.id.text}\` twice`, line.id, {
        label: 'the second time',
        others: [{ span: first, text: 'the first time' }],
        hint: 'Keep one of the two lines.',
      });
      continue;
    }
    firsts.set(line.id.text, line.id);
    const entry = read(line, name);
    if (entry) entries.push(entry);
  }
  return entries;
}

function addBullet({ line, keyword, text }: KeyedLine, entries: unknown[]): void {
  const words = templateOf(text);
  if (words) entries.push({ kind: 'bullet', line, at: keyword, shown: null, help: null, words });
}

function findName(lister: Lister, open: OpenLine, { names, models, findings }: Context): Name | null {
  const { id, rest } = open;
  const name = names.get(id.text);
  if (names.isAmbiguous(id.text)) return null;
  if (name && LISTED.some((kind) => kind === name.kind)) return name;
  if (name) {
    const group = models.get(id.text)?.group;
    const list = lister.kind === 'plan' ? 'only' : 'plus';
    const owner = group && `Write it behind its group: \`${group} ${list} ${id.text}\`.`;
    findings.report(
      'wrong-name',
      `${lister.words} lists \`${id.text}\`, which is ${describeKind(name.kind)}`,
      id,
      {
        others: [{ span: name.at, text: 'declared here' }],
        hint:
          lister.kind === 'plan' && name.kind === 'plan'
            ? `To contain another plan, write \`everything in ${id.text}\`.`
            : owner,
      },
    );
    return null;
  }
  const candidates = names.candidates(...LISTED);
  if (names.isLost(id.text, [], true)) return null;
  if (!isBeyondGuessing(findings)) {
    if (reportSection(lister, id, findings)) return null;
    if (reportLack(lister, open, names, findings)) return null;
    if (reportDeclaring(lister, open, findings)) return null;
    if (reportMeantKeyword(lister, id, rest, candidates, findings)) return null;
    if (reportMeantOrder(lister, id, rest, names, candidates, findings)) return null;
  }
  reportUnknown(
    id,
    LISTED,
    'unknown-feature',
    `${lister.words} lists \`${id.text}\`, and no such ${rest.length > 0 ? 'limit' : 'feature'} is declared`,
    candidates,
    names,
    findings,
  );
  return null;
}

/** Reports a line such as `features api-access, sso`. False where a line starts with any other word. */
function reportSection({ words }: Lister, id: Word, findings: Findings): boolean {
  if (!isSection(id.text)) return false;
  const { message, hint } = sectionHabit(id.text, words, findings.source.form === 'yaml' ? 'yaml' : 'dsl');
  findings.report('unknown-word', message, id, { hint });
  return true;
}

/** What a line says that starts with the name of a feature, a limit, a group of models or a bucket of credits. */
export function readEntry(
  { id, line, rest }: OpenLine,
  name: Name,
  lister: Lister,
  context: Context,
): Exclude<Entry, BulletEntry> | null {
  const { findings } = context;
  const { shown, help } = readDetails(line, id.text, findings);
  const base: Base = { line, at: id, shown, help };
  const phrase = (about: string): Phrase => new Phrase(rest, { words: id.text, at: id, about }, findings);
  const feature = context.features.get(id.text);
  if (feature) {
    if (context.unclearFeatures.has(id.text))
      return { kind: 'feature', feature, value: { kind: 'flag' }, ...base };
    const value = readFeatureValue(feature, rest, phrase, base, findings);
    return value && { kind: 'feature', feature, value, line, at: id, shown, help };
  }
  const limit = context.limits.get(id.text);
  if (limit) {
    const read = readLimitValue(limit, phrase, base.at, context);
    if (read === null) return null;
    return { kind: 'limit', limit, value: read.value, beyond: read.beyond, line, at: id, shown, help };
  }
  const group = context.groups.get(id.text);
  if (group) return readModelEntry(group, lister, phrase, base, context);
  const bucket = context.buckets.get(id.text);
  if (bucket) return readCreditEntry(bucket, lister, phrase, base, context);
  // Its declaration could not be read, which is already reported.
  return name && null;
}

const NO_DETAILS: Pick<Entry, 'shown' | 'help'> = { shown: null, help: null };

/** What stands in the block of an entry; most have none. */
function readDetails(line: Line, id: string, findings: Findings): Pick<Entry, 'shown' | 'help'> {
  if (line.block === null) return NO_DETAILS;
  const body = readBody(line.block, ENTRY_BLOCK, `the line \`${id}\``, findings);
  return { shown: templateOf(findText(body, 'shown')), help: templateOf(findText(body, 'help')) };
}

type Base = Pick<Entry, 'line' | 'at' | 'shown' | 'help'>;

/** `image all`, `image only flux-schnell, seedream-4`; in an add-on `image plus flux-schnell, seedream-4` */
function readModelEntry(
  group: ModelGroup,
  lister: Lister,
  makePhrase: (about: string) => Phrase,
  base: Base,
  { names, models, findings }: Context,
): ModelEntry | null {
  const [list, other] = lister.kind === 'plan' ? ['only', 'plus'] : ['plus', 'only'];
  const phrase = makePhrase(
    lister.kind === 'plan'
      ? `A plan has \`${group.id} all\`, or \`${group.id} only\` and the models it has.`
      : `An add-on brings \`${group.id} all\`, or \`${group.id} plus\` and the models it adds.`,
  );
  if (phrase.take('all'))
    return phrase.end() ? { kind: 'models', group, all: true, models: group.models, ...base } : null;
  const at = phrase.peek();
  if (at && phrase.isNext(other)) return phrase.fail(`\`${list}\``, { guess: list, at });
  if (!phrase.take(list)) return phrase.fail(`\`all\`, or \`${list}\` and a list of models`);
  const chosen = new Map<string, Model>();
  do {
    const word = phrase.word('the name of a model');
    if (word === null) break;
    const model = models.get(word.text);
    if (model?.group === group.id) {
      if (chosen.has(model.id)) findings.report('duplicate-name', `\`${model.id}\` is named twice`, word);
      chosen.set(model.id, model);
    } else if (model) {
      findings.report('wrong-name', `\`${word.text}\` is not one of the ${group.name}`, word, {
        others: [{ span: model.at, text: 'declared here' }],
      });
    } else if (names.get(word.text)?.kind !== 'model') {
      const candidates = isBeyondGuessing(findings) ? [] : group.models.map(({ id }) => id);
      reportUnknown(
        word,
        ['model'],
        'unknown-model',
        `\`${group.id}\` lists \`${word.text}\`, and no such model is declared`,
        candidates,
        names,
        findings,
      );
    }
  } while (phrase.takeComma());
  if (!phrase.endOfList()) return null;
  // In the order of the group, so that every output lists models the same way.
  return {
    kind: 'models',
    group,
    all: false,
    models: group.models.filter(({ id }) => chosen.has(id)),
    ...base,
  };
}

/** More would be nothing but work for whoever keeps the accounts. */
const MOST_ISSUES = 1_000;

/** `cycle 1,000 monthly, 12,000 yearly`, `cycle 1,000 monthly when paid yearly`; in an add-on `extra 500 once` */
function readCreditEntry(
  bucket: Bucket,
  lister: Lister,
  makePhrase: (about: string) => Phrase,
  base: Base,
  { creditScale, findings }: Context,
): CreditEntry | null {
  const phrase = makePhrase(
    lister.kind === 'plan'
      ? `A plan says how many credits come how often: \`${bucket.id} 1,000 monthly, 12,000 yearly\`.`
      : `An add-on says how many more credits come how often, or once: \`${bucket.id} plus 500 monthly\`, \`${bucket.id} plus 500 once\`.`,
  );
  let once: CreditEntry['once'] = null;
  const amounts = new Map<string, CreditAmount>();
  do {
    const start = phrase.peek();
    const amount = phrase.amount(creditScale, 'a number of credits', 'a number of credits');
    if (amount !== null && start && lister.kind === 'add-on' && phrase.take('once')) {
      const at = phrase.since(start);
      if (once) reportTwin(bucket, at, once.at, findings);
      else once = { amount, at };
      continue;
    }
    const rhythm = amount === null ? null : phrase.cycle();
    const cycle = rhythm && phrase.take('when', 'paid') ? phrase.cycle() : rhythm;
    if (amount === null || rhythm === null || cycle === null || start === undefined) break;
    const twin = amounts.get(cycle.id);
    const at = phrase.since(start);
    if (compareCycles(rhythm, cycle) > 0)
      findings.report('unreadable-line', 'credits cannot come more rarely than the plan is paid', at, {
        hint: 'What comes more often than the plan is paid is written `1,000 monthly when paid yearly`.',
      });
    else if (cyclesIn(rhythm, cycle) > MOST_ISSUES)
      findings.report('bad-number', 'credits come at most 1,000 times between two payments', at, {
        hint: 'Let more of them come at once, and more rarely.',
      });
    else if (twin) reportTwin(bucket, at, twin.at, findings);
    else amounts.set(cycle.id, { amount, cycle, every: rhythm.id === cycle.id ? null : rhythm, at });
  } while (phrase.takeComma());
  return phrase.endOfList()
    ? { kind: 'credits', bucket, amounts: [...amounts.values()], once, ...base }
    : null;
}

function reportTwin({ id }: Bucket, at: Span, first: Span, findings: Findings): void {
  findings.report('duplicate-line', `there are two amounts of \`${id}\` for one cycle`, at, {
    others: [{ span: first, text: 'the first one' }],
  });
}
