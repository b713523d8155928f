import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from './hash.ts';
import { MANIFEST, type Manifest, type PreparedOutputs, readManifest } from './manifest.ts';

/** A file in the out folder that is not as a build would make it. */
export interface Difference {
  readonly path: string;
  /** `missing`: a build would add it; `changed`: it would rewrite it; `extra`: it would remove it. */
  readonly kind: 'missing' | 'changed' | 'extra';
}

/** Compares the folder of a catalog with what a build would make of it, byte by byte. */
export function compareOutputs(out: string, outputs: PreparedOutputs): readonly Difference[] {
  const folder = join(out, outputs.catalog);
  const differences: Difference[] = [];
  const names = new Set<string>();
  for (const { path, sha256 } of outputs.files) {
    names.add(path);
    const present = hashFile(folder, path);
    if (present === null) differences.push({ path: join(folder, path), kind: 'missing' });
    else if (present !== sha256) differences.push({ path: join(folder, path), kind: 'changed' });
  }
  const state = readManifest(folder);
  if (state.kind !== 'manifest') return differences;
  for (const { path } of state.manifest.files) {
    if (!names.has(path) && isThere(folder, path))
      differences.push({ path: join(folder, path), kind: 'extra' });
  }
  return differences;
}

/** The files of a catalog that no longer exists, as differences. */
export function differencesOfStale(out: string, manifest: Manifest): readonly Difference[] {
  const folder = join(out, manifest.catalog);
  const names = [...manifest.files.map((file) => file.path), MANIFEST].filter((name) =>
    isThere(folder, name),
  );
  return names.map((name) => ({ path: join(folder, name), kind: 'extra' }));
}

/** Whether every file that the manifest names is there, as it was written. */
export function isIntact(out: string, manifest: Manifest): boolean {
  const folder = join(out, manifest.catalog);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  return manifest.files.every((file) => hashFile(folder, file.path) === file.sha256);
}

function isThere(folder: string, name: string): boolean {
  return lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
}
