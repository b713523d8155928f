/**
 * The catalog: declarations become what they mean.
 * In: the declarations of one file. Out: a catalog, and findings about names and phrases.
 * Names are entered first, so that the order of declarations does not matter; then each kind is resolved after those it uses.
 * A catalog comes out even of a faulty file, made of what could be read, so that all its findings show in one run.
 * Always holds: whatever is left out has been reported.
 */
import { RESERVED_NAMES } from '../../grammar/constructs.ts';
import type { Line, Word } from '../../grammar/tree.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { type Declaration, proposeId, UNKNOWN } from '../reading/index.ts';
import { resolveAddOns } from './add-ons/index.ts';
import { resolveBuckets } from './buckets.ts';
import type { Catalog, Cycle } from './catalog.ts';
import { resolveConsumption } from './consumption.ts';
import type { Context } from './context.ts';
import { compareCycles } from './cycles.ts';
import { resolveFeatures } from './features.ts';
import { allowedCurrencies, NO_HEADER, readHeader, readPage } from './header.ts';
import { resolveLimits } from './limits.ts';
import { resolveModels } from './models.ts';
import { createNames, type NameKind } from './names.ts';
import { resolvePacks } from './packs.ts';
import { LISTED } from './plans/entries.ts';
import { resolvePlans } from './plans/index.ts';
import { resolveMembers, resolveSubscription, resolveUsage } from './policies.ts';
import { readQuestions } from './questions.ts';
import { resolveScenarios } from './scenarios.ts';
import { resolveTable } from './table.ts';
import { reportTooMany } from './too-many.ts';

/** The most decimal places that a credit can have. */
const MOST_DECIMALS = 6;

/** Makes the catalog of a file. Null if the file declares no catalog, or too much of something, which is reported. */
export function makeCatalog(declarations: readonly Declaration[], findings: Findings): Catalog | null {
  if (reportTooMany(declarations, findings)) return null;
  const of = (keyword: string): readonly Declaration[] =>
    declarations.filter(({ shape }) => shape.keyword === keyword);
  const single = (keyword: string): Declaration | undefined => onlyOne(of(keyword), findings);

  const declaration = single('catalog');
  const header = declaration ? readHeader(declaration, findings) : NO_HEADER;
  const context: Context = {
    findings,
    names: createNames(findings),
    currencies: allowedCurrencies(declaration, header),
    language: header.language,
    // Without a catalog nobody knows how fine credits are, and that it is missing is told.
    creditScale: 10 ** (declaration ? header.creditDecimals : MOST_DECIMALS),
    discounts: header.discounts,
    features: new Map(),
    unclearFeatures: new Set(),
    limits: new Map(),
    groups: new Map(),
    models: new Map(),
    buckets: new Map(),
    plans: new Map(),
    packs: new Map(),
    addOns: new Map(),
  };
  declareNames(declarations, context);
  resolveFeatures(of('feature'), context);
  resolveLimits(of('limit'), context);
  resolveModels(of('models'), context);
  resolveBuckets(of('credits'), context);
  const consumption = resolveConsumption(single('consume'), context);
  resolvePlans(of('plan'), context);
  resolvePacks(of('pack'), context);
  resolveAddOns(of('add-on'), context);
  const page = readPage(single('page'), context.plans.values(), findings);
  const table = resolveTable(single('table'), context);
  const subscription = resolveSubscription(single('subscription'), context);
  const usage = resolveUsage(single('usage'), context);
  const members = resolveMembers(single('members'), context);
  const scenarios = resolveScenarios(of('scenario'), context, consumption);
  if (declaration === undefined) {
    reportNoCatalog(findings);
    return null;
  }
  const name = declaration.text?.value ?? declaration.id?.text ?? '';
  return {
    source: findings.source,
    // A missing id is reported; the laws are checked all the same.
    id: declaration.id?.text ?? proposeId(name),
    name,
    line: declaration.line,
    ...header,
    page,
    table,
    features: [...context.features.values()],
    limits: [...context.limits.values()],
    modelGroups: [...context.groups.values()],
    buckets: [...context.buckets.values()],
    consumption,
    subscription,
    usage,
    members,
    cycles: cyclesOf(context),
    plans: [...context.plans.values()],
    packs: [...context.packs.values()],
    addOns: [...context.addOns.values()],
    questions: readQuestions(of('faq'), scenarios, findings),
    scenarios,
  };
}

const NAME_KINDS: ReadonlyMap<string, NameKind> = new Map([
  ['feature', 'feature'],
  ['limit', 'limit'],
  ['models', 'models'],
  ['credits', 'credits'],
  ['plan', 'plan'],
  ['pack', 'pack'],
  ['add-on', 'add-on'],
]);

/** Enters all names, in the order of the file, so that of two equal ones the later is the duplicate. */
function declareNames(declarations: readonly Declaration[], { names, findings }: Context): void {
  const declare = (kind: NameKind, id: Word): boolean => {
    if (LISTED.some((listed) => listed === kind)) reportReserved(id, findings);
    return names.declare(kind, id);
  };
  for (const declaration of declarations) {
    const { shape, line, id, body } = declaration;
    const kind = NAME_KINDS.get(shape.keyword);
    if (kind && id) {
      const isFirst = declare(kind, id);
      if (!isFirst || isGuessed(id, line, findings)) names.mistake(headWordsOf(line), kind);
    } else if (kind || shape === UNKNOWN) names.lose(wordsOf(line), kind ?? null);
    if (kind !== 'models') continue;
    for (const one of body) if (one.kind === 'open') declare('model', one.id);
    const read = new Set(body.map((one) => one.line));
    if (line.block?.lines.some((one) => !read.has(one))) names.lose([], 'model');
  }
}

/** True if the id is not what the file says, but was read into it: `up` of `up.scale`, `my-team` of `my team`. */
function isGuessed(id: Word, { parts }: Line, { source: { form, text } }: Findings): boolean {
  const isCut = parts.some(({ kind, start }) => kind === 'stray' && start === id.end);
  return isCut || (form === 'dsl' && id.text !== text.slice(id.start, id.end));
}

/** Every word that may be the name of a declaration that could not be read, or of something in it. */
function wordsOf(line: Line): readonly string[] {
  const inner = (line.block?.lines ?? []).flatMap(({ parts }) => parts.slice(0, 1));
  return [...headWordsOf(line), ...inner.flatMap((part) => (part.kind === 'word' ? [part.text] : []))];
}

function headWordsOf({ parts }: Line): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === 'word' ? [part.text] : part.kind === 'text' ? [proposeId(part.value)] : [],
  );
}

function reportReserved(id: Word, findings: Findings): void {
  if (!RESERVED_NAMES.has(id.text)) return;
  findings.report('reserved-name', `nothing that a plan lists can be called \`${id.text}\``, id, {
    hint: `Inside plans and add-ons, \`${id.text}\` is a word of the language. Choose a longer id.`,
  });
}

function onlyOne(declarations: readonly Declaration[], findings: Findings): Declaration | undefined {
  const [first, ...others] = declarations;
  for (const { keyword, shape } of others) {
    findings.report('duplicate-line', `there is a second \`${shape.keyword}\``, keyword, {
      ...(first ? { others: [{ span: first.keyword, text: 'the first one' }] } : {}),
      hint:
        shape.keyword === 'catalog'
          ? 'A file describes one catalog. Put the other one into a file of its own.'
          : 'Put both into one block.',
    });
  }
  return first;
}

/** Findings after which nobody knows whether a line that declares the catalog was meant to be there. */
const UNREAD: ReadonlySet<DiagnosticCode> = new Set([
  'unknown-word',
  'stray-character',
  'unclosed-text',
  'unclosed-block',
  'stray-brace',
  'too-deep',
  'too-large',
  'yaml-syntax',
  'yaml-feature',
  'yaml-shape',
]);

function reportNoCatalog(findings: Findings): void {
  if (findings.list.some(({ code }) => UNREAD.has(code))) return;
  findings.report(
    'empty-file',
    'the file declares no catalog',
    { start: 0, end: 0 },
    {
      hint:
        findings.source.form === 'yaml'
          ? 'It starts with the key `catalog:`, and below it, indented, `id: my-product`, `name: My Product` and `currency: USD`.'
          : 'It starts like this: `catalog my-product "My Product" { currency USD }`.',
    },
  );
}

function cyclesOf({ plans, addOns }: Context): readonly Cycle[] {
  const cycles = new Map<string, Cycle>();
  for (const { pricing } of addOns.values())
    if (pricing.kind === 'paid') for (const { cycle } of pricing.prices) cycles.set(cycle.id, cycle);
  for (const { pricing, credits } of plans.values()) {
    if (pricing.kind === 'paid') for (const { cycle } of pricing.prices) cycles.set(cycle.id, cycle);
    for (const { entry } of credits.values())
      for (const { cycle } of entry.amounts) cycles.set(cycle.id, cycle);
  }
  return [...cycles.values()].sort(compareCycles);
}
