import type { Catalog, Scenario } from '../../catalog/catalog.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { loadCatalogs } from '../catalogs.ts';
import type { DocumentFormat } from '../document-formats.ts';
import { failure, type Report, report } from '../report.ts';

/** `planspec ledger`: a scenario worked out, day by day. */
export async function ledger(
  catalogName: string,
  scenarioName: string | undefined,
  paths: readonly string[],
  format: DocumentFormat,
): Promise<Report> {
  const found = await findScenario(catalogName, scenarioName, paths);
  if (found.kind === 'report') return found.report;
  const { ledgerData, ledgerMarkdown, ledgerText, workLedger } = await import('../../ledger/index.ts');
  const worked = workLedger(found.catalog, found.scenario);
  const data = format === 'markdown' ? ledgerMarkdown(worked) : ledgerText(worked);
  return report({ data, details: { ledger: ledgerData(worked) } });
}

export type Found =
  | { readonly kind: 'found'; readonly catalog: Catalog; readonly scenario: Scenario }
  | { readonly kind: 'report'; readonly report: Report };

/**
 * The scenario of a catalog with a name. A catalog is named by its id, or by its plan file; null is any catalog that has
 * such a scenario. The only one needs no name. The first words of a scenario's name are enough where they tell it from the others.
 */
export async function findScenario(
  catalogName: string | null,
  scenarioName: string | undefined,
  paths: readonly string[],
): Promise<Found> {
  const isFile = catalogName !== null && /\.plan(\.ya?ml)?$/i.test(catalogName);
  const loaded = await loadCatalogs(isFile ? [catalogName] : paths);
  if (loaded.kind === 'report') return loaded;
  const wanted = loaded.catalogs.filter(({ id }) => isFile || catalogName === null || id === catalogName);
  if (wanted.length === 0) {
    const ids = loaded.catalogs.map(({ id }) => id);
    return unknown('catalog', catalogName ?? '', ids);
  }
  const all = wanted.flatMap((catalog) => catalog.scenarios.map((scenario) => ({ catalog, scenario })));
  if (scenarioName === undefined) {
    const [only, ...more] = all;
    if (only && more.length === 0) return { kind: 'found', ...only };
    const names = all.slice(0, 10).map(({ scenario: { name } }) => `"${name}"`);
    return problem(
      names.length === 0 ? 'there are no scenarios here' : `say which scenario: ${names.join(', ')}`,
    );
  }
  const exact = all.filter(({ scenario }) => scenario.name === scenarioName);
  const like = all.filter(({ scenario }) => startsAlike(scenario.name, scenarioName));
  const [first, ...others] = exact.length > 0 ? exact : like;
  if (first === undefined) {
    return unknown(
      'scenario',
      scenarioName,
      all.map(({ scenario }) => scenario.name),
    );
  }
  if (others.length === 0) return { kind: 'found', ...first };
  const names = [first, ...others].map(({ catalog, scenario }) => `"${scenario.name}" of ${catalog.id}`);
  return problem(`several scenarios are called so: ${names.slice(0, 5).join(', ')}`);
}

function startsAlike(name: string, start: string): boolean {
  return start !== '' && name.toLowerCase().startsWith(start.toLowerCase());
}

function unknown(what: string, wrong: string, names: readonly string[]): Found {
  if (names.length === 0) return problem(`there are no ${what}s here`);
  const near = nearest(wrong, names);
  const known = names.slice(0, 10).map((name) => `"${name}"`);
  const help = near === null ? `there are ${known.join(', ')}` : `did you mean "${near}"?`;
  return problem(`there is no ${what} "${wrong}"; ${help}`);
}

function problem(message: string): Found {
  return { kind: 'report', report: failure(message) };
}
