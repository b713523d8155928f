import type { Catalog } from '../../catalog/catalog.ts';
import type { Tested } from '../../compiler/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { limitDiagnostics, sortDiagnostics } from '../../diagnostics/order.ts';
import { positionAt } from '../../source/source.ts';
import { findPlanFiles, readPlanFile } from '../plan-files.ts';
import { failure, type Report, report } from '../report.ts';
import { runModules } from '../run-modules.ts';

/** A scenario as the JSON format tells it. */
interface TestedScenario {
  readonly catalog: string;
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly steps: number;
  readonly passed: boolean;
}

/** `planspec test`: replays the scenarios of all plan files, by the compiled rules and by the reference. */
export async function test(paths: readonly string[]): Promise<Report> {
  const found = findPlanFiles(paths);
  if (found.kind === 'problem') return failure(found.message);
  const { crossCheck, hasErrors, readCatalog, testScenarios } = await import('../../compiler/index.ts');
  const diagnostics: Diagnostic[] = [];
  const catalogs: Catalog[] = [];
  const scenarios: TestedScenario[] = [];
  const problems: string[] = [];
  const talk: string[] = [];
  for (const file of found.files) {
    const bytes = readPlanFile(file.path);
    if ('kind' in bytes) {
      problems.push(bytes.message);
      continue;
    }
    const { catalog, diagnostics: findings } = await readCatalog({ name: file.name, text: bytes });
    if (catalog) catalogs.push(catalog);
    if (catalog === null || hasErrors(findings)) {
      diagnostics.push(...findings);
      continue;
    }
    const tested = await testScenarios(catalog, runModules);
    diagnostics.push(...limitDiagnostics(tested.diagnostics));
    problems.push(...tested.scenarios.flatMap((one) => tellDispute(catalog, one)));
    const told = tellScenarios(catalog, tested);
    scenarios.push(...told);
    talk.push(summarise(file.name, told));
  }
  diagnostics.push(...crossCheck(catalogs));
  return report({ diagnostics: sortDiagnostics(diagnostics), problems, talk, details: { scenarios } });
}

function tellDispute({ source }: Catalog, { disputed }: Tested['scenarios'][number]): readonly string[] {
  if (disputed === null) return [];
  const place = `${source.name}:${positionAt(source, disputed.start).line}`;
  const what = 'the compiled rules and the reference do not come to the same';
  return [
    `this is a mistake in Planspec, not in your files: at ${place}, ${what} (please report it, with the plan file)`,
  ];
}

function tellScenarios({ id, source }: Catalog, { scenarios }: Tested): readonly TestedScenario[] {
  return scenarios.map(({ scenario: { name, line, steps }, passed }) => ({
    catalog: id,
    file: source.name,
    line: positionAt(source, line.start).line,
    name,
    steps: steps.length,
    passed,
  }));
}

function summarise(file: string, scenarios: readonly TestedScenario[]): string {
  if (scenarios.length === 0) return `${file} has no scenarios`;
  const failing = scenarios.filter(({ passed }) => !passed).length;
  const all = scenarios.length === 1 ? 'its scenario' : `all ${scenarios.length} scenarios`;
  if (failing === 0) return `${file}: ${all} came true`;
  const some = scenarios.length === 1 ? all : `${failing} of ${scenarios.length} scenarios`;
  return `${file}: ${some} did not come true`;
}
