import { existsSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { hashFile } from './hash.ts';
import { foldersOf, MANIFEST, type Manifest, readManifest } from './manifest.ts';
import type { Origin } from './origin.ts';
import { describeFailure, failureCode, type Problem, problem } from './problem.ts';

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
 * The catalogs in `out` that were made from the plan files of a folder, and that none of its plan files makes any more.
 * `present` are the ids of all catalogs of the folder. Where manifests cannot tell folders apart, none is.
 */
export function findStale(
  manifests: readonly Manifest[],
  { folder, shared }: Origin,
  present: ReadonlySet<string>,
): readonly Manifest[] {
  if (shared === null) return [];
  return manifests.filter(({ source, catalog }) => posix.dirname(source) === folder && !present.has(catalog));
}

/**
 * Why outputs cannot take the place of those that are in `out`, if they were made from a plan file of another folder that
 * is still there. `built` are the plan files of this build, as manifests name them: those are compared with each other.
 */
export function findRival(
  manifests: readonly Manifest[],
  { folder, shared }: Origin,
  catalog: string,
  built: ReadonlySet<string>,
): Problem | null {
  const source = manifests.find((one) => one.catalog === catalog)?.source;
  if (source === undefined || shared === null || posix.dirname(source) === folder) return null;
  if (built.has(source) || !existsSync(join(shared, source))) return null;
  return problem(
    `the outputs of the catalog \`${catalog}\` are those of \`${source}\`; give one of the two catalogs another id, or build it with another \`--out\``,
  );
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
