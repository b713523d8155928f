import { dirname, join } from 'node:path';
import { compileInputs } from '../cli/build/compile.ts';
import { findCurrent, readInputs } from '../cli/build/input.ts';
import { findObstacles, storeOutputs } from '../cli/build/store.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { guardOut, readManifests, recover } from '../output/index.ts';

/** What became of one plan file. */
export type Built =
  | {
      readonly kind: 'built';
      /** The folder of the catalog, and the names of the files in it. */
      readonly folder: string;
      readonly files: readonly string[];
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly kind: 'errors'; readonly diagnostics: readonly Diagnostic[] }
  /** The disk says no; sentences without a full stop. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/**
 * Does for one plan file what `planspec build` does: the outputs in `out` are brought up to date as a whole, or left.
 * `name` is what findings call the file.
 */
export async function buildFile(path: string, name: string, out: string): Promise<Built> {
  const obstacle = guardOut(out, dirname(out)) ?? recover(out);
  if (obstacle !== null) return { kind: 'problems', problems: [obstacle.message] };
  const { inputs, problems } = readInputs([{ name, path }], out, {});
  if (problems.length > 0) return { kind: 'problems', problems: problems.map(({ message }) => message) };
  const manifests = readManifests(out);
  const known = findCurrent(inputs, manifests, out);
  const { diagnostics, outputs, current } = await compileInputs(known.rest, known.current, {});
  const obstacles = findObstacles(out, outputs, inputs, manifests);
  if (obstacles.length > 0) return { kind: 'problems', problems: obstacles };
  const stored = await storeOutputs(out, outputs);
  if (stored.problems.length > 0) return { kind: 'problems', problems: stored.problems };
  const manifest = current[0]?.manifest;
  const catalog = outputs[0]?.catalog ?? manifest?.catalog;
  if (catalog === undefined) return { kind: 'errors', diagnostics };
  const files =
    outputs[0]?.files.map(({ path: file }) => file) ?? manifest?.files.map(({ path: file }) => file);
  return { kind: 'built', folder: join(out, catalog), files: files ?? [], warnings: diagnostics };
}
