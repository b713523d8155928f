import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findPlanFiles, readPlanFile } from './plan-files.ts';
import { failure, type Report, report } from './report.ts';

/** The catalogs of plan files, for commands that only work where there are no errors. */
export type Loaded =
  | { readonly kind: 'catalogs'; readonly catalogs: readonly [Catalog, ...Catalog[]] }
  /** What to report instead. */
  | { readonly kind: 'report'; readonly report: Report };

/** Reads and checks the plan files. Warnings are the business of `check` and are left out here. */
export async function loadCatalogs(paths: readonly string[]): Promise<Loaded> {
  const found = findPlanFiles(paths);
  if (found.kind === 'problem') return { kind: 'report', report: failure(found.message) };
  const { crossCheck, hasErrors, readCatalog } = await import('../compiler/index.ts');
  const catalogs: Catalog[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, path } of found.files) {
    const bytes = readPlanFile(path);
    if ('kind' in bytes) return { kind: 'report', report: failure(bytes.message) };
    const checked = await readCatalog({ name, text: bytes });
    diagnostics.push(...checked.diagnostics);
    if (checked.catalog) catalogs.push(checked.catalog);
  }
  diagnostics.push(...crossCheck(catalogs));
  const [first, ...others] = catalogs;
  if (first === undefined || hasErrors(diagnostics))
    return { kind: 'report', report: report({ diagnostics }) };
  return { kind: 'catalogs', catalogs: [first, ...others] };
}
