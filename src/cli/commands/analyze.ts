import { loadCatalogs } from '../catalogs.ts';
import type { DocumentFormat } from '../document-formats.ts';
import { type Report, report } from '../report.ts';

/** `planspec analyze`: how much there is in each catalog, and what its steps cost. One catalog is one object of JSON. */
export async function analyze(paths: readonly string[], format: DocumentFormat): Promise<Report> {
  const loaded = await loadCatalogs(paths);
  if (loaded.kind === 'report') return loaded.report;
  const { overviewData, overviewOf, surveyMarkdown, surveyText, tellOverview } = await import(
    '../../survey/index.ts'
  );
  const overviews = loaded.catalogs.map(overviewOf);
  const told = overviews.map(tellOverview);
  const data = told.map(format === 'markdown' ? surveyMarkdown : surveyText).join('\n');
  const [only, ...others] = overviews.map(overviewData);
  const details = only && others.length === 0 ? { ...only } : { catalogs: [only, ...others] };
  return report({ data, details });
}
