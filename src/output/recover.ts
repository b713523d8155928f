import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from './hash.ts';
import { foldersOf, MANIFEST, readManifest } from './manifest.ts';
import { describeFailure, failureCode, type Problem } from './problem.ts';
import { findAbandoned, freshPath } from './remains.ts';

/**
 * Tidies up after builds that were ended midway: puts former outputs back where the new ones did not arrive, and
 * deletes what is left. Touches nothing of builds that still run.
 */
export function recover(out: string): Problem | null {
  for (const remain of findAbandoned(out)) {
    const target = join(out, remain.catalog);
    try {
      if (remain.kind !== 'old') rmSync(remain.path, { recursive: true, force: true });
      else if (!existsSync(target)) moveBack(remain.path, target);
      else discardOld(out, remain.catalog, remain.path);
    } catch (error) {
      return describeFailure(error, `tidy up \`${remain.path}\``);
    }
  }
  return null;
}

/** Another build may be recovering the same folder: whoever comes second has nothing to do. */
function moveBack(old: string, target: string): void {
  try {
    renameSync(old, target);
  } catch (error) {
    const code = failureCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

/**
 * Deletes a former folder of a catalog after moving into the present one whatever is not Planspec's: other files and
 * folders, and outputs of former days that somebody edited by hand.
 */
export function discardOld(out: string, catalog: string, old: string): void {
  try {
    moveForeign(old, join(out, catalog));
    const gone = freshPath(out, 'gone', catalog);
    renameSync(old, gone);
    rmSync(gone, { recursive: true, force: true });
  } catch (error) {
    // The target has just been swapped by another build, or that one deletes the same folder: the next run tidies up.
    if (failureCode(error) !== 'ENOENT') throw error;
  }
}

function moveForeign(old: string, target: string): void {
  const former = readManifest(old);
  const present = readManifest(target);
  const replaced = new Set([MANIFEST]);
  if (present.kind === 'manifest') for (const file of present.manifest.files) replaced.add(file.path);
  const written = new Map<string, string>();
  if (former.kind === 'manifest')
    for (const file of former.manifest.files) written.set(file.path, file.sha256);
  const folders = new Set(foldersOf([...written.keys()]));
  for (const name of readdirSync(old)) {
    const isOwnFolder = folders.has(name) && lstatSync(join(old, name)).isDirectory();
    const paths = isOwnFolder ? readdirSync(join(old, name)).map((inner) => `${name}/${inner}`) : [name];
    for (const path of paths) {
      if (replaced.has(path)) continue;
      const hash = written.get(path);
      if (hash !== undefined && hashFile(old, path) === hash) continue;
      if (isOwnFolder) mkdirSync(join(target, name), { recursive: true });
      renameSync(join(old, path), freeName(target, path));
    }
  }
}

/** A name in the folder that overwrites nothing. */
function freeName(folder: string, name: string): string {
  for (let count = 0; ; count += 1) {
    const path = join(folder, count === 0 ? name : `${name}.old-${count}`);
    if (!existsSync(path)) return path;
  }
}
