import type { Catalog, Scenario } from '../catalog/catalog.ts';
import type { WorkedExamples } from '../emit/page/index.ts';

/** The scenarios that answers of the page show, worked out. They come true, as all scenarios of a catalog without errors. */
export async function workExamples(catalog: Catalog): Promise<WorkedExamples> {
  const wanted = new Set<Scenario>(
    catalog.questions.flatMap(({ examples }) => examples.map(({ scenario }) => scenario)),
  );
  if (wanted.size === 0) return new Map();
  const { ledgerExample } = await import('../ledger/index.ts');
  return new Map([...wanted].map((scenario) => [scenario, ledgerExample(catalog, scenario)]));
}
