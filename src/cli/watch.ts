import { dirname, resolve } from 'node:path';
import { DEFAULT_FOLDER } from './plan-files.ts';
import { say } from './streams.ts';
import { isTranslationOf } from './translation-names.ts';

/** Editors write a file in several steps; this many milliseconds without a change are the end of them. */
const QUIET = 60;

/**
 * Runs once, and again after every change of the paths, for ever: what it promises never comes. The folders that hold the paths are what is watched,
 * so that a plan file or folder may be deleted and come again. With a plan file come its translations.
 */
export async function watch(paths: readonly string[], run: () => Promise<void>): Promise<never> {
  const targets = (paths.length > 0 ? paths : [DEFAULT_FOLDER]).map((path) => resolve(path));
  const parents = new Set(targets.map((target) => dirname(target)));
  const isWatched = (path: string) =>
    parents.has(path) ||
    targets.some((target) => path === target || dirname(path) === target || isTranslationOf(target, path));
  await run();
  const { watch: watchFiles } = await import('chokidar');
  const watcher = watchFiles([...parents], {
    ignoreInitial: true,
    depth: 1,
    ignored: (path) => !isWatched(resolve(path)),
  });
  const rerun = afterQuiet(run);
  watcher.on('all', (_, path) => {
    if (!parents.has(resolve(path)) || targets.includes(resolve(path))) rerun();
  });
  watcher.on('error', (error) =>
    say(`cannot watch: ${error instanceof Error ? error.message : String(error)}\n`),
  );
  watcher.on('ready', () => say('watching for changes; Ctrl+C ends it\n'));
  return new Promise(() => {});
}

/** A function that runs when it has not been called for a while; never twice at once, and once more for late calls. */
function afterQuiet(run: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  return () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      running = running.then(run);
    }, QUIET);
  };
}
