import { join } from 'node:path';
import {
  compareOutputs,
  type Difference,
  differencesOfStale,
  findObstacle,
  findRival,
  findStale,
  MANIFEST,
  type Manifest,
  originOf,
  type PreparedOutputs,
  removeStale,
  writeOutputs,
} from '../../output/index.ts';
import { displayName } from '../plan-files.ts';
import type { FileFinding } from '../report.ts';
import type { InputOutputs } from './compile.ts';
import { type BuildInput, manifestSource } from './input.ts';

/** What a build did to one folder in the out folder. */
export interface FolderResult {
  readonly folder: string;
  readonly status: 'written' | 'unchanged' | 'removed';
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files that are outputs no more, and stay because they were edited by hand. */
  readonly left: readonly string[];
}

export interface Stored {
  readonly folders: readonly FolderResult[];
  readonly problems: readonly string[];
}

/** Why outputs cannot be written, if any cannot. Then none are. `inputs` are all plan files of the build. */
export function findObstacles(
  out: string,
  outputs: readonly InputOutputs[],
  inputs: readonly BuildInput[],
  manifests: readonly Manifest[],
): readonly string[] {
  const built = new Set(inputs.map(manifestSource));
  return outputs.flatMap((one) => {
    const obstacle = findRival(manifests, one.origin, one.catalog, built) ?? findObstacle(out, one);
    return obstacle?.message ?? [];
  });
}

export async function storeOutputs(out: string, outputs: readonly PreparedOutputs[]): Promise<Stored> {
  const folders: FolderResult[] = [];
  const problems: string[] = [];
  for (const one of outputs) {
    const folder = displayName(join(out, one.catalog));
    const result = await writeOutputs(out, one);
    if (result.kind === 'problem') problems.push(result.message);
    else if (result.kind === 'written') folders.push({ folder, ...result, status: 'written' });
    else folders.push(unchanged(folder));
  }
  return { folders, problems };
}

export function unchanged(folder: string): FolderResult {
  return { folder, status: 'unchanged', changed: [], removed: [], left: [] };
}

/** The outputs of catalogs that the searched folders no longer have. `present` are the ids that they have. */
export function staleOf(
  out: string,
  folders: readonly string[],
  manifests: readonly Manifest[],
  present: readonly string[],
): readonly Manifest[] {
  const ids = new Set(present);
  return folders.flatMap((folder) => findStale(manifests, originOf(out, folder), ids));
}

export function removeAllStale(out: string, stale: readonly Manifest[]): Stored {
  const folders: FolderResult[] = [];
  const problems: string[] = [];
  for (const manifest of stale) {
    const result = removeStale(out, manifest);
    if (result.kind === 'problem') problems.push(result.message);
    else
      folders.push({
        folder: displayName(join(out, manifest.catalog)),
        ...result,
        changed: [],
        status: 'removed',
      });
  }
  return { folders, problems };
}

/** Every file that a build would write or remove. */
export function findDifferences(
  out: string,
  outputs: readonly PreparedOutputs[],
  stale: readonly Manifest[],
): readonly FileFinding[] {
  const differences = [
    ...outputs.flatMap((one) => compareOutputs(out, one)),
    ...stale.flatMap((manifest) => differencesOfStale(out, manifest)),
  ];
  return differences.map(({ path, kind }) => ({ path: displayName(path), ...FINDINGS[kind] }));
}

const FINDINGS: Readonly<Record<Difference['kind'], Pick<FileFinding, 'code' | 'message'>>> = {
  missing: { code: 'missing-output', message: 'is missing' },
  changed: { code: 'stale-output', message: 'is stale' },
  extra: { code: 'extra-output', message: 'is left over from a former build' },
};

/** What a build did, as sentences. */
export function tellFolders(folders: readonly FolderResult[]): readonly string[] {
  return folders.flatMap(({ folder, status, changed, removed, left }) => [
    ...(status === 'unchanged' ? [`${folder} is up to date`] : []),
    ...(changed.length > 0 ? [`wrote ${folder}: ${withoutManifest(changed)}`] : []),
    ...(removed.length > 0 ? [`removed from ${folder}: ${withoutManifest(removed)}`] : []),
    ...(left.length > 0 ? [`left in ${folder}, since somebody edited them: ${left.join(', ')}`] : []),
  ]);
}

/** The manifest follows the other files, and is worth a word only where nothing else is. */
function withoutManifest(names: readonly string[]): string {
  const others = names.filter((name) => name !== MANIFEST);
  return (others.length > 0 ? others : names).join(', ');
}
