import { loadCatalogs } from '../catalogs.ts';
import { type Report, report } from '../report.ts';

/** `planspec table`: the comparison tables of the catalogs, `width` columns wide. */
export async function table(paths: readonly string[], width: number): Promise<Report> {
  const loaded = await loadCatalogs(paths);
  if (loaded.kind === 'report') return loaded.report;
  const { ENGLISH } = await import('../../locales/index.ts');
  const { renderTerminalTable } = await import('../../emit/page/index.ts');
  const tables = loaded.catalogs.map((catalog) => ({
    catalog: catalog.id,
    table: `${renderTerminalTable(catalog, width, ENGLISH).trimEnd()}\n`,
  }));
  return report({ data: tables.map((one) => one.table).join('\n'), details: { tables } });
}
