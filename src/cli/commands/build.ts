import { join } from 'node:path';
import { guardOut, readManifests, recover } from '../../output/index.ts';
import { compileInputs } from '../build/compile.ts';
import { findCurrent, readInputs } from '../build/input.ts';
import {
  findDifferences,
  findObstacles,
  removeAllStale,
  staleOf,
  storeOutputs,
  tellFolders,
  unchanged,
} from '../build/store.ts';
import { displayName, findPlanFiles } from '../plan-files.ts';
import { failure, hasTooManyWarnings, limitWarnings, type Report, report } from '../report.ts';

export interface BuildOptions {
  readonly out: string;
  /** Compare instead of writing. */
  readonly check?: true;
  /** Compile what the manifests call up to date, too. */
  readonly force?: true;
  readonly maxWarnings?: number;
  /** Report also what texts promise and no rule says. */
  readonly strict?: true;
  /** Say in HTML which line of the plan file each value comes from. */
  readonly showLines?: true;
  /** Locales to make pages for beside those that the plan files name. */
  readonly locale?: readonly string[];
}

/** `planspec build`: the outputs of all plan files, each catalog's as a whole or not at all. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<Report> {
  const { out } = options;
  const found = findPlanFiles(paths);
  if (found.kind === 'problem') return failure(found.message);
  const obstacle = guardOut(out, '.') ?? (options.check ? null : recover(out));
  if (obstacle !== null) return failure(obstacle.message);
  const { inputs, problems } = readInputs(found.files, out, options);
  if (problems.length > 0) return failure(...problems.map(({ message }) => message));

  const manifests = readManifests(out);
  const skip = !options.check && !options.force;
  const known = skip ? findCurrent(inputs, manifests, out) : { current: [], rest: inputs };
  const { diagnostics, outputs, current } = await compileInputs(known.rest, known.current, {
    ...options,
    locales: options.locale,
  });
  const obstacles = findObstacles(out, outputs, inputs, manifests);
  if (obstacles.length > 0) return report({ diagnostics, problems: obstacles });

  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  const present = [
    ...outputs.map(({ catalog }) => catalog),
    ...current.map(({ manifest }) => manifest.catalog),
  ];
  // While a plan file cannot be read, nobody knows which catalog it is.
  const stale = isFaulty ? [] : staleOf(out, found.folders, manifests, present);
  if (options.check) {
    const files = findDifferences(out, outputs, stale);
    const folders = outputs.map(({ catalog }) => unchanged(displayName(join(out, catalog))));
    const talk =
      files.length > 0
        ? ['run `planspec build` to bring the outputs up to date']
        : isFaulty
          ? []
          : tellFolders(folders);
    return limitWarnings(report({ diagnostics, files, talk }), options.maxWarnings);
  }
  if (hasTooManyWarnings(diagnostics, options.maxWarnings)) {
    return limitWarnings(report({ diagnostics, details: { folders: [] } }), options.maxWarnings);
  }
  const stored = await storeOutputs(out, outputs);
  const removed = stored.problems.length > 0 ? { folders: [], problems: [] } : removeAllStale(out, stale);
  const untouched = current.map(({ manifest }) => unchanged(displayName(join(out, manifest.catalog))));
  const folders = [...untouched, ...stored.folders, ...removed.folders];
  return report({
    diagnostics,
    problems: [...stored.problems, ...removed.problems],
    talk: tellFolders(folders),
    details: { folders },
  });
}
