import type { Catalog, Scenario } from '../catalog/catalog.ts';
import type { WorkedExamples } from '../emit/page/index.ts';
import type { Language } from '../locales/index.ts';

/**
 * The scenarios that answers of a catalog's page show, worked out and told in a language. They come true, as all scenarios of a
 * catalog without errors. `titles` are what they are called there, by their names.
 */
export async function workExamples(
  catalog: Catalog,
  language: Language,
  titles: ReadonlyMap<string, string> = new Map(),
): Promise<WorkedExamples> {
  const wanted = new Set<Scenario>(
    catalog.questions.flatMap(({ examples }) => examples.map(({ scenario }) => scenario)),
  );
  if (wanted.size === 0) return new Map();
  const { ledgerExample } = await import('../ledger/index.ts');
  return new Map(
    [...wanted].map((scenario) => {
      const title = titles.get(scenario.name) ?? scenario.name;
      return [scenario, ledgerExample(catalog, scenario, language, title)];
    }),
  );
}
