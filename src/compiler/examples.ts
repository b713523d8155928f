import type { Catalog, Scenario } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { WorkedExamples } from '../emit/page/index.ts';

/**
 * The scenarios that answers of the page show, worked out. One that does not come true is a finding: no page shows a story
 * that its rules do not tell.
 */
export async function workExamples(
  catalog: Catalog,
): Promise<{ readonly examples: WorkedExamples; readonly diagnostics: readonly Diagnostic[] }> {
  const wanted = new Set<Scenario>(
    catalog.questions.flatMap(({ examples }) => examples.map(({ scenario }) => scenario)),
  );
  if (wanted.size === 0) return { examples: new Map(), diagnostics: [] };
  const { policyOf, referenceEngine, runScenario } = await import('../credits/index.ts');
  const { findFailure, ledgerExample } = await import('../ledger/index.ts');
  const engine = referenceEngine(policyOf(catalog));
  const worked = [...wanted].map((scenario) => [scenario, ledgerExample(catalog, scenario)] as const);
  return {
    examples: new Map(worked.map(([scenario, { example }]) => [scenario, example])),
    diagnostics: worked.flatMap(([scenario, { passed }]) =>
      passed ? [] : (findFailure(catalog, runScenario(catalog, scenario, engine)) ?? []),
    ),
  };
}
