import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/order.ts';
import { findPlanFiles, type PlanPath, readPlanFile, stableName } from '../plan-files.ts';
import { renameSources } from '../rename.ts';
import { planInput } from '../translation-files.ts';

/** A catalog as it is served: the files of its page, as a build would write them. */
export interface ServedCatalog {
  readonly id: string;
  readonly name: string;
  /** The texts of the files by their names: `pricing.html`. */
  readonly files: ReadonlyMap<string, string>;
  /** True while the plan file has errors, and these are the files from before. */
  readonly isOld: boolean;
}

/** What the preview shows. */
export interface Site {
  readonly catalogs: readonly ServedCatalog[];
  readonly diagnostics: readonly Diagnostic[];
  /** Why plan files could not be read, as sentences without a full stop. */
  readonly problems: readonly string[];
}

/** The site of plan files that nobody has looked at yet. */
export const EMPTY_SITE: Site = { catalogs: [], diagnostics: [], problems: [] };

/** What is served of one plan file, by its path. */
export type Served = ReadonlyMap<string, ServedCatalog>;

/**
 * Compiles the pages of the plan files anew. A plan file with errors keeps the page that it had, so that nobody looks
 * at a blank screen; `former` is what the last call gave.
 */
export async function renewSite(
  paths: readonly string[],
  former: Served,
): Promise<{ readonly site: Site; readonly served: Served }> {
  const found = findPlanFiles(paths);
  if (found.kind === 'problem') {
    const catalogs = [...former.values()].map((one) => ({ ...one, isOld: true }));
    return { site: { catalogs, diagnostics: [], problems: [found.message] }, served: former };
  }
  const { crossCheck } = await import('../../compiler/index.ts');
  const results = [];
  for (const file of found.files) results.push(await compileFile(file, former.get(file.path)));
  const nameOf = new Map(results.map(({ file, catalog }) => [catalog?.source, file.name]));
  const clashes = renameSources(
    crossCheck(results.flatMap(({ catalog }) => catalog ?? [])),
    (source) => nameOf.get(source) ?? source.name,
  );
  const served = new Map(
    results.flatMap(({ file, catalog: _, page }) => (page === null ? [] : [[file.path, page] as const])),
  );
  return {
    site: {
      catalogs: [...new Map([...served.values()].map((one) => [one.id, one])).values()],
      diagnostics: sortDiagnostics([...results.flatMap(({ diagnostics }) => diagnostics), ...clashes]),
      problems: results.flatMap(({ problem }) => problem ?? []),
    },
    served,
  };
}

async function compileFile(file: PlanPath, former: ServedCatalog | undefined) {
  const old = former === undefined ? null : { ...former, isOld: true };
  const bytes = readPlanFile(file.path);
  if ('kind' in bytes) return { file, catalog: null, page: old, diagnostics: [], problem: bytes.message };
  const { compilePage } = await import('../../compiler/index.ts');
  const { catalog, diagnostics, outputs } = await compilePage({
    ...planInput(file, bytes),
    name: stableName(file.path),
  });
  const page: ServedCatalog | null =
    catalog === null || outputs === null
      ? old
      : {
          id: catalog.id,
          name: catalog.name,
          files: new Map(outputs.map(({ path, content }) => [path, content])),
          isOld: false,
        };
  return {
    file,
    catalog,
    page,
    diagnostics: renameSources(diagnostics, ({ name, form }) =>
      form === 'yaml' && name !== stableName(file.path) ? name : file.name,
    ),
    problem: null,
  };
}
