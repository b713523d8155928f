import type { Need, Terms } from '../../analysis/index.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { visible } from '../../source/visible.ts';
import { loadCatalogs } from '../catalogs.ts';
import type { DocumentFormat } from '../document-formats.ts';
import { failure, type Report, report } from '../report.ts';

export interface AnalyzeOptions {
  readonly format: DocumentFormat;
  /** `api-access`, `storage=200GB`; with any, it is asked for the cheapest that has them all. */
  readonly need: readonly string[];
  /** One where nobody says. */
  readonly seats?: number | undefined;
  readonly cycle?: string | undefined;
  readonly currency?: string | undefined;
}

/** Options that say on what terms something is needed. */
const TERMS = ['seats', 'cycle', 'currency'] as const;

/**
 * `planspec analyze`: how much there is in each catalog, and what its steps cost; or what is the cheapest that has what
 * is needed. One catalog is one object of JSON, several are a list.
 */
export async function analyze(paths: readonly string[], options: AnalyzeOptions): Promise<Report> {
  const idle = TERMS.find((name) => options.need.length === 0 && options[name] !== undefined);
  if (idle)
    return failure(
      `\`--${idle}\` is about a question: say with \`--need\` what is needed, such as \`--need api-access\``,
    );
  const loaded = await loadCatalogs(paths);
  if (loaded.kind === 'report') return loaded.report;
  if (options.need.length > 0) return answer(loaded.catalogs, options);
  const { overviewData, overviewOf, surveyMarkdown, surveyText, tellOverview } = await import(
    '../../survey/index.ts'
  );
  const overviews = loaded.catalogs.map(overviewOf);
  const told = overviews.map(tellOverview);
  const data = told.map(options.format === 'markdown' ? surveyMarkdown : surveyText).join('\n');
  const [only, ...others] = overviews.map(overviewData);
  const details = only && others.length === 0 ? { ...only } : { catalogs: [only, ...others] };
  return report({ data, details });
}

async function answer(catalogs: readonly [Catalog, ...Catalog[]], options: AnalyzeOptions): Promise<Report> {
  const [catalog, another] = catalogs;
  if (another)
    return failure(`a question is about one catalog; name its plan file: \`${catalog.source.name}\``);
  const {
    answerData,
    answerFor,
    isMet,
    overviewData,
    overviewOf,
    readNeeds,
    surveyMarkdown,
    surveyText,
    tellAnswer,
  } = await import('../../survey/index.ts');
  const needs: Need[] = [];
  const problems: string[] = [];
  for (const text of options.need) {
    const read = readNeeds(text, catalog);
    if (read.kind === 'needs') needs.push(...read.needs);
    else problems.push(read.problem);
  }
  const terms = await termsFor(catalog, options);
  if (typeof terms === 'string') problems.push(terms);
  if (typeof terms === 'string' || problems.length > 0) return failure(...problems);
  const answered = answerFor(catalog, { needs, terms }, options.cycle === undefined);
  const survey = tellAnswer(answered);
  return report({
    exitCode: isMet(answered.answer) ? 0 : 1,
    data: options.format === 'markdown' ? surveyMarkdown(survey) : surveyText(survey),
    details: { ...overviewData(overviewOf(catalog)), answer: answerData(answered) },
  });
}

/** On what terms is asked, or what is wrong with them. */
async function termsFor(
  catalog: Catalog,
  { seats = 1, ...options }: AnalyzeOptions,
): Promise<Terms | string> {
  const { payCycles, usualCycle } = await import('../../analysis/index.ts');
  const cycles = payCycles(catalog);
  const cycle =
    options.cycle === undefined ? usualCycle(catalog) : cycles.find(({ id }) => id === options.cycle);
  if (cycle === undefined) {
    const ids = cycles.map(({ id }) => `\`${id}\``);
    return ids.length === 0
      ? 'nothing in the catalog is paid again and again, so there is no cycle to choose'
      : `nothing is paid \`${visible(options.cycle ?? '')}\`; there is ${ids.join(', ')}`;
  }
  const codes = catalog.currencies.map(({ code }) => code);
  const currency = options.currency ?? codes[0] ?? 'USD';
  if (!codes.includes(currency))
    return `the catalog has no prices in \`${visible(currency)}\`; there is ${codes.map((code) => `\`${code}\``).join(', ')}`;
  return { currency, cycle, seats };
}
