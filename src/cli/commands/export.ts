import { existsSync } from 'node:fs';
import { createFile, replaceFile } from '../../output/index.ts';
import { loadCatalogs } from '../catalogs.ts';
import { displayName } from '../plan-files.ts';
import { failure, type Report, report } from '../report.ts';

export interface ExportOptions {
  /** The file to write instead of printing the text. */
  readonly out?: string;
  /** Replace that file if it is there. */
  readonly force?: true;
  /** The date that the file says of itself: `2026-01-15`. */
  readonly created: string;
}

/** `planspec export`: a catalog in another format. What that has no place for is reported. */
export async function exportFile(path: string, { out, force, created }: ExportOptions): Promise<Report> {
  const loaded = await loadCatalogs([path]);
  if (loaded.kind === 'report') return loaded.report;
  const [catalog, second] = loaded.catalogs;
  if (second) return failure(`\`${path}\` has several catalogs; name one plan file`);
  const { exportPricing2Yaml } = await import('../../exchange/index.ts');
  const { text, diagnostics } = await exportPricing2Yaml(catalog, created);
  if (out === undefined) return report({ diagnostics, data: text, details: { text } });
  const obstacle = await (force && existsSync(out)
    ? replaceFile(out, text)
    : createFile(out, text, '; `--force` replaces it'));
  if (obstacle !== null) return report({ diagnostics, problems: [obstacle.message] });
  return report({ diagnostics, talk: [`wrote ${displayName(out)}`], details: { name: displayName(out) } });
}
