import type { Line } from '../../grammar/tree.ts';
import type { Catalog, Scenario } from '../catalog/catalog.ts';
import type { CompiledRules, Ledger } from '../credits/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { emitReplayModules, type Output } from './modules.ts';

/**
 * Runs the modules of a catalog, and gives what `credits.ts` exports. The compiler runs no code itself: whoever can,
 * hands it this.
 */
export type RunModules = (modules: readonly Output[]) => Promise<CompiledRules>;

export interface Tested {
  readonly scenarios: readonly TestedScenario[];
  /** One for each scenario that does not come true. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What became of a scenario on the reference evaluation. */
export interface TestedScenario {
  readonly scenario: Scenario;
  readonly passed: boolean;
  /**
   * The first line on which the compiled rules do not do what the reference does, which is a mistake of Planspec. Null
   * where they agree, as they must.
   */
  readonly disputed: Line | null;
}

/**
 * Replays the scenarios of a catalog without errors, by the reference and, given `run`, by the compiled rules, which must
 * come to the same on every line.
 */
export async function testScenarios(catalog: Catalog, run?: RunModules): Promise<Tested> {
  if (catalog.scenarios.length === 0) return { scenarios: [], diagnostics: [] };
  const { compiledEngine, findDispute, policyOf, referenceEngine, runScenario } = await import(
    '../credits/index.ts'
  );
  const policy = policyOf(catalog);
  const reference = referenceEngine(policy);
  const compiled = run && compiledEngine(await run(await modulesOf(catalog)), policy);
  const scenarios: TestedScenario[] = [];
  const failed: Ledger[] = [];
  for (const scenario of catalog.scenarios) {
    const ledger = runScenario(catalog, scenario, reference);
    if (!ledger.passed) failed.push(ledger);
    const dispute = compiled ? findDispute(ledger, runScenario(catalog, scenario, compiled)) : null;
    scenarios.push({ scenario, passed: ledger.passed, disputed: dispute?.step.line ?? null });
  }
  return { scenarios, diagnostics: await tellFailures(catalog, failed) };
}

/** What is loaded for telling is needed only where something failed. */
async function tellFailures(catalog: Catalog, failed: readonly Ledger[]): Promise<readonly Diagnostic[]> {
  if (failed.length === 0) return [];
  const { findFailure } = await import('../ledger/index.ts');
  return failed.flatMap((ledger) => findFailure(catalog, ledger) ?? []);
}

function modulesOf(catalog: Catalog): Promise<readonly Output[]> {
  return emitReplayModules(catalog, { sourceName: catalog.source.name, hash: '' });
}
