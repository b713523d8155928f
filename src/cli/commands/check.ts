import type { Catalog } from '../../catalog/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/order.ts';
import { languageOf } from '../../locales/tags.ts';
import type { FixedFiles } from '../fix.ts';
import { findPlanFiles, readPlanFile } from '../plan-files.ts';
import { failure, limitWarnings, type Report, report } from '../report.ts';
import { findLeftTranslations, planInput } from '../translation-files.ts';

export interface CheckOptions {
  /** Make the changes that findings offer. */
  readonly fix?: true;
  readonly maxWarnings?: number;
  /** Report also what texts promise and no rule says. */
  readonly strict?: true;
  /** Locales that pages are made for beside those that the plan files name. */
  readonly locale?: readonly string[];
}

/** `planspec check`: the findings of all plan files. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<Report> {
  const found = findPlanFiles(paths);
  if (found.kind === 'problem') return failure(found.message);
  const { check: checkText, crossCheck } = await import('../../compiler/index.ts');
  const asked = { strict: options.strict, locales: options.locale };
  const fixFiles = options.fix ? (await import('../fix.ts')).fixFiles : null;
  const diagnostics: Diagnostic[] = [];
  const catalogs: Catalog[] = [];
  const problems: string[] = [];
  const fixed: FixedFiles['fixed'][number][] = [];
  for (const file of found.files) {
    const bytes = readPlanFile(file.path);
    if ('kind' in bytes) {
      problems.push(bytes.message);
      continue;
    }
    const first = await checkText(planInput(file, bytes), asked);
    const result: FixedFiles =
      fixFiles === null
        ? { checked: first, fixed: [], problem: null }
        : await fixFiles(file, bytes, first, asked);
    if (result.problem !== null) problems.push(result.problem);
    fixed.push(...result.fixed);
    diagnostics.push(...result.checked.diagnostics);
    if (result.checked.catalog) catalogs.push(result.checked.catalog);
  }
  diagnostics.push(...crossCheck(catalogs));
  const checked = found.files.map(({ name }) => name);
  const talk = options.strict ? catalogs.flatMap(tellUncompared) : [];
  talk.push(...fixed.flatMap(({ file, fixes }) => fixes.map((fix) => `fixed ${file}: ${fix}`)));
  for (const left of found.folders.flatMap((folder) => findLeftTranslations(folder, found.files)))
    talk.push(`${left} translates no plan file: its name starts as that of its plan file does`);
  const isFine = diagnostics.every(({ severity }) => severity === 'suggestion');
  if (isFine && problems.length === 0) talk.push(praise(checked));
  const result = report({
    diagnostics: sortDiagnostics(diagnostics),
    problems,
    talk,
    details: { checked, fixed },
  });
  return limitWarnings(result, options.maxWarnings);
}

function tellUncompared({ language, source }: Catalog): readonly string[] {
  if (languageOf(language) === 'en') return [];
  return [
    `the texts of ${source.name} are not compared with its rules: their language is \`${language}\`, and Planspec reads English`,
  ];
}

function praise([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? `${first} is fine` : `all ${others.length + 1} plan files are fine`;
}
