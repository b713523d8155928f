import type { Output } from '../../compiler/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/order.ts';
import { findPlanFiles, type PlanPath, readPlanFile, stableName } from '../plan-files.ts';
import { renameSources } from '../rename.ts';
import { planInput } from '../translation-files.ts';

/** The texts of files by their names. */
type Files = ReadonlyMap<string, string>;

/** A catalog as it is served: the files of its page, as a build would write them. */
export interface ServedCatalog {
  readonly id: string;
  readonly name: string;
  /** The locale of the main page. */
  readonly language: string;
  /** The texts of the files by their names: `pricing.html`. */
  readonly files: Files;
  /** The same for each of the other locales. They are made when somebody looks at them, and stay. */
  readonly locals: ReadonlyMap<string, () => Promise<Files>>;
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

/** What an address shows: a catalog, in a locale of its own beside the main one if it says so. */
export interface View {
  readonly catalog: ServedCatalog | null;
  readonly locale: string | null;
  /** The name of the file in its folder; null for the page around the pricing page. */
  readonly file: string | null;
}

/**
 * What is at `/`, at `/shop/`, `/shop/de-DE/` and `/shop/de-DE/pricing.html`; `/de-DE/` is short for that locale of the
 * first catalog. Null where nothing is.
 */
export function viewOf({ catalogs }: Site, path: string): View | null {
  const [, first = '', ...rest] = path.split('/');
  const named = catalogs.find(({ id }) => id === first) ?? null;
  const catalog = named ?? catalogs[0] ?? null;
  const parts = named === null ? [first, ...rest] : rest;
  const [folder = ''] = parts;
  const locale = parts.length > 1 && catalog?.locals.has(folder) ? folder : null;
  const name = parts.slice(locale === null ? 0 : 1).join('/');
  if (name === '') return path.endsWith('/') ? { catalog, locale, file: null } : null;
  return named === null ? null : { catalog, locale, file: name };
}

/** The text of what an address shows; undefined where there is no such file. */
export async function readView({ catalog, locale, file }: View): Promise<string | undefined> {
  const files = locale === null ? catalog?.files : await catalog?.locals.get(locale)?.();
  return file === null ? undefined : files?.get(file);
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
  const { catalog, diagnostics, outputs, locals } = await compilePage({
    ...planInput(file, bytes),
    name: stableName(file.path),
  });
  const page: ServedCatalog | null =
    catalog === null || outputs === null
      ? old
      : {
          id: catalog.id,
          name: catalog.name,
          language: catalog.language,
          files: filesOf(outputs),
          locals: new Map([...locals].map(([locale, make]) => [locale, lookAt(locale, make)])),
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

function filesOf(outputs: readonly Output[]): Files {
  return new Map(outputs.map(({ path, content }) => [path, content]));
}

/** Makes the files of a locale the first time that they are asked for. */
function lookAt(locale: string, make: () => Promise<readonly Output[]>): () => Promise<Files> {
  let made: Promise<Files> | null = null;
  return () => {
    made ??= make().then((outputs) =>
      filesOf(outputs.map(({ path, content }) => ({ path: path.slice(locale.length + 1), content }))),
    );
    return made;
  };
}
