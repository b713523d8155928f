import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fillFolder } from './fill.ts';
import { guardCatalog } from './guard.ts';
import { hashFile } from './hash.ts';
import { makeFolder } from './make-folder.ts';
import { isFolderName, type PreparedFile, type PreparedOutputs, readManifest } from './manifest.ts';
import { describeFailure, failureCode, type Problem, problem } from './problem.ts';
import { discardOld } from './recover.ts';
import { freshPath } from './remains.ts';

/** What a build did to the folder of a catalog. Paths are names in it. */
export type Written =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'written';
      /** Files that are new or have other content than before. */
      readonly changed: readonly string[];
      /** Files that Planspec no longer writes, and removed. */
      readonly removed: readonly string[];
      /** Files that Planspec no longer writes, but left because they were edited by hand. */
      readonly left: readonly string[];
    }
  | Problem;

/** Why the outputs cannot be written, if they cannot; looks only. */
export function findObstacle(out: string, outputs: PreparedOutputs): Problem | null {
  if (!isFolderName(outputs.catalog)) return problem(`\`${outputs.catalog}\` cannot be the name of a folder`);
  return guardCatalog(join(out, outputs.catalog), outputs.files);
}

/**
 * Writes all outputs of a catalog, or nothing: at every moment, also after a kill and the `recover` of the next run,
 * `out/CATALOG` holds the files of one build. Files that stay as they are keep their place on disk and their time, and
 * files that Planspec did not write stay in the folder.
 */
export async function writeOutputs(out: string, outputs: PreparedOutputs): Promise<Written> {
  const target = join(out, outputs.catalog);
  try {
    const obstacle = findObstacle(out, outputs);
    if (obstacle !== null) return obstacle;
    const { files } = outputs;
    const changed = files.filter((file) => !isSame(target, file)).map((file) => file.path);
    const { removed, left } = findDropped(target, files);
    if (changed.length === 0 && removed.length === 0) return { kind: 'unchanged' };
    makeFolder(out);
    const temporary = freshPath(out, 'new', outputs.catalog);
    try {
      await fillFolder(temporary, target, files);
      swap(out, outputs.catalog, temporary);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
    return { kind: 'written', changed, removed, left };
  } catch (error) {
    return describeFailure(error, `write \`${target}\``);
  }
}

function isSame(folder: string, file: PreparedFile): boolean {
  return hashFile(folder, file.path) === file.sha256;
}

function findDropped(target: string, files: readonly PreparedFile[]): { removed: string[]; left: string[] } {
  const state = readManifest(target);
  const kept = new Set(files.map((file) => file.path));
  const removed: string[] = [];
  const left: string[] = [];
  if (state.kind !== 'manifest') return { removed, left };
  for (const file of state.manifest.files) {
    if (kept.has(file.path)) continue;
    const hash = hashFile(target, file.path);
    if (hash !== null) (hash === file.sha256 ? removed : left).push(file.path);
  }
  return { removed, left };
}

/**
 * Puts a finished folder in the place of the catalog's. Another build may do the same at the same moment: a folder is
 * only ever moved as a whole, so whichever comes last wins with all of its files.
 */
function swap(out: string, catalog: string, temporary: string): void {
  const target = join(out, catalog);
  const olds: string[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const old = freshPath(out, 'old', catalog);
    if (renameIf(target, old, ['ENOENT'])) olds.push(old);
    try {
      if (renameIf(temporary, target, attempt < 1000 ? ['ENOTEMPTY', 'EEXIST'] : [])) break;
    } catch (error) {
      for (const moved of olds.reverse()) renameIf(moved, target, ['ENOTEMPTY', 'EEXIST', 'ENOENT']);
      throw error;
    }
  }
  for (const old of olds) discardOld(out, catalog, old);
}

/** Renames; false if it fails in one of the expected ways. Windows refuses for a moment while a scanner has a look. */
function renameIf(from: string, to: string, expected: readonly string[]): boolean {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return true;
    } catch (error) {
      const code = failureCode(error);
      if (code !== null && expected.includes(code)) return false;
      const busy =
        process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY');
      if (!busy || attempt === 50) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
