import type { Catalog } from '../../catalog/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { limitDiagnostics, sortDiagnostics } from '../../diagnostics/order.ts';
import { loadCatalogs } from '../catalogs.ts';
import { displayName, readPlanFile } from '../plan-files.ts';
import { failure, limitWarnings, type Report, report } from '../report.ts';

export interface VerifyOptions {
  /** The plan file whose plans the pages are about; without one, the only one in `plans/`. */
  readonly catalog?: string;
  /** Report also what the pages promise and no rule says. */
  readonly strict?: true;
  readonly maxWarnings?: number;
}

/** `planspec verify`: what pages that somebody else wrote say, compared with the plans. */
export async function verify(pages: readonly string[], options: VerifyOptions): Promise<Report> {
  const loaded = await loadCatalogs(options.catalog === undefined ? [] : [options.catalog]);
  if (loaded.kind === 'report') return loaded.report;
  const [catalog, ...others] = loaded.catalogs;
  if (others.length > 0) return failure(severalCatalogs(loaded.catalogs));
  const { verify: verifyPage } = await import('../../compiler/index.ts');
  const diagnostics: Diagnostic[] = [];
  const problems: string[] = [];
  const verified: string[] = [];
  const foreign: string[] = [];
  for (const path of new Set(pages)) {
    const bytes = readPlanFile(path);
    if ('kind' in bytes) {
      problems.push(bytes.message);
      continue;
    }
    const name = displayName(path);
    const result = await verifyPage({ name, text: bytes }, catalog, { strict: options.strict });
    if (result.kind === 'refused') (result.isForeign ? foreign : problems).push(result.reason);
    else {
      verified.push(name);
      diagnostics.push(...result.diagnostics);
    }
  }
  // Pages in other languages beside those that could be compared are left to others; alone, nothing was done.
  if (verified.length === 0) problems.unshift(...foreign);
  const unread = verified.length === 0 ? [] : foreign;
  const found = limitDiagnostics(sortDiagnostics(diagnostics));
  const isFine = found.length === 0 && problems.length === 0;
  const praise = isFine ? verified.map((name) => `${name} says what ${catalog.source.name} says`) : [];
  const talk = [...praise, ...unread];
  const result = report({ diagnostics: found, problems, talk, details: { verified, unread } });
  return limitWarnings(result, options.maxWarnings);
}

function severalCatalogs(catalogs: readonly Catalog[]): string {
  const names = catalogs.map(({ source }) => `\`${source.name}\``).join(', ');
  return `there are several plan files: ${names}; say which with --catalog`;
}
