import { readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from './hash.ts';
import { foldersOf, MANIFEST, type Manifest, readManifest } from './manifest.ts';
import { describeFailure, failureCode, type Problem } from './problem.ts';

/** The manifests of all catalogs that Planspec wrote into `out`, by the name of their folder. Links are not followed. */
export function readManifests(out: string): readonly Manifest[] {
  const found: Manifest[] = [];
  for (const name of foldersIn(out)) {
    const state = readManifest(join(out, name));
    if (state.kind === 'manifest' && state.manifest.catalog === name) found.push(state.manifest);
  }
  return found;
}

function foldersIn(out: string): readonly string[] {
  try {
    const entries = readdirSync(out, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

/**
 * The catalogs in `out` that were made from the plan files of `folder` (its bare name) and that none of its plan files
 * makes any more. `present` are the ids of all catalogs of the folder.
 */
export function findStale(
  manifests: readonly Manifest[],
  folder: string,
  present: ReadonlySet<string>,
): readonly Manifest[] {
  return manifests.filter(({ source, catalog }) => source.startsWith(`${folder}/`) && !present.has(catalog));
}

/** What became of the outputs of a catalog that no longer exists. */
export type Removal =
  | { readonly kind: 'removed'; readonly removed: readonly string[]; readonly left: readonly string[] }
  | Problem;

/** Removes the files of a catalog that are as Planspec wrote them, and its folder if that leaves it empty. */
export function removeStale(out: string, manifest: Manifest): Removal {
  const folder = join(out, manifest.catalog);
  const removed: string[] = [];
  const left: string[] = [];
  try {
    for (const file of manifest.files) {
      const hash = hashFile(folder, file.path);
      if (hash === null) continue;
      if (hash === file.sha256) unlinkSync(join(folder, file.path));
      (hash === file.sha256 ? removed : left).push(file.path);
    }
    // Last, so that a removal that is cut short goes on at the next run.
    unlinkSync(join(folder, MANIFEST));
    removed.push(MANIFEST);
    for (const name of foldersOf(manifest.files.map(({ path }) => path))) removeIfEmpty(join(folder, name));
    removeIfEmpty(folder);
  } catch (error) {
    return describeFailure(error, `remove \`${folder}\``);
  }
  return { kind: 'removed', removed, left };
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    const code = failureCode(error);
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error;
  }
}
