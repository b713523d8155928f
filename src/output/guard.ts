import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { hashFile } from './hash.ts';
import { foldersOf, MANIFEST, type PreparedFile, readManifest } from './manifest.ts';
import { failureCode, type Problem, problem } from './problem.ts';

/**
 * Makes sure that `out` is a real folder (or nothing yet), and that a folder named within `base` also lies within it:
 * a link in a checkout must not lead the outputs out of it.
 */
export function guardOut(out: string, base: string): Problem | null {
  const stats = look(out);
  if (stats?.isSymbolicLink())
    return problem(`\`${out}\` is a symbolic link; give the folder itself as \`--out\``);
  if (stats !== null && !stats.isDirectory())
    return problem(`\`${out}\` is not a folder, so no outputs can be put there`);
  if (!isWithin(resolve(base), resolve(out))) return null;
  const real = realPathOfNearest(resolve(out));
  if (real === null || isWithin(realpathSync(base), real)) return null;
  return problem(
    `\`${out}\` leads out of the folder it is named in through a symbolic link; give the folder itself as \`--out\``,
  );
}

/**
 * Makes sure that the files of a catalog can be put into `folder` without following a link or overwriting what
 * Planspec did not write.
 */
export function guardCatalog(folder: string, files: readonly PreparedFile[]): Problem | null {
  const stats = look(folder);
  if (stats === null) return null;
  if (stats.isSymbolicLink())
    return problem(`\`${folder}\` is a symbolic link, and Planspec writes through none; remove it`);
  if (!stats.isDirectory())
    return problem(`\`${folder}\` is a file, and a folder for the outputs is needed there`);
  const state = readManifest(folder);
  const own = new Set(state.kind === 'manifest' ? state.manifest.files.map((file) => file.path) : []);
  const ownAll = state.kind === 'unreadable' && state.planspec;
  const known = files.map((file) => file.path);
  for (const name of foldersOf([...known, ...own])) {
    const entry = look(join(folder, name));
    if (entry?.isSymbolicLink())
      return problem(
        `\`${join(folder, name)}\` is a symbolic link, and Planspec writes through none; remove it`,
      );
    if (entry !== null && !entry.isDirectory())
      return problem(`\`${join(folder, name)}\` is a file, and a folder is needed there; move it away`);
  }
  for (const name of new Set([...known, ...own, MANIFEST])) {
    const entry = look(join(folder, name));
    if (entry?.isSymbolicLink())
      return problem(
        `\`${join(folder, name)}\` is a symbolic link, and Planspec writes through none; remove it`,
      );
    if (entry?.isDirectory())
      return problem(
        `\`${join(folder, name)}\` is a folder, and a file is to be written there; move it away`,
      );
  }
  for (const { path, sha256 } of files) {
    const mine = own.has(path) || ownAll || (path === MANIFEST && state.kind === 'manifest');
    if (mine || look(join(folder, path)) === null) continue;
    if (hashFile(folder, path) === sha256) continue;
    return problem(
      `\`${join(folder, path)}\` is there, and Planspec did not write it; move it away or delete it`,
    );
  }
  return null;
}

/** What stands at a path, links not followed; null for nothing. Throws where even looking fails. */
function look(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    const code = failureCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** The real path of the nearest folder above that exists: what does not exist yet is no link. */
function realPathOfNearest(path: string): string | null {
  for (let at = path; ; at = resolve(at, '..')) {
    try {
      return realpathSync(at);
    } catch {
      if (resolve(at, '..') === at) return null;
    }
  }
}
