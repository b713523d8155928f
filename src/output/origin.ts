import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where the plan files of a build lie, as manifests say it. */
export interface Origin {
  /** Their folder, seen from the folder that it and the outputs share: `plans`, `teams/video/plans`. */
  readonly folder: string;
  /** That folder. Null where the outputs lie outside of the project: then the folder is no more than a bare name. */
  readonly shared: string | null;
}

const PROJECT_MARKS = ['.git', 'package.json', 'pnpm-workspace.yaml', 'deno.json'];

/**
 * Tells the folder of plan files from others whose outputs lie in the same place, as in a repository of several teams. It
 * is the same wherever the project lies, from wherever Planspec is run, and wherever else outputs are put: what a folder
 * and its outputs share says something only within a project or where the user works, and above that the bare name has to do.
 */
export function originOf(out: string, folder: string): Origin {
  const from = realPathOf(folder);
  const shared = commonFolder(realPathOf(out), from);
  const name = basename(from) || '.';
  if (shared === null || shared === from) return { folder: name, shared: dirname(from) };
  const way = relative(shared, from).split(sep).join('/');
  if (way === name || isProject(shared)) return { folder: way, shared };
  return { folder: name, shared: null };
}

function isProject(folder: string): boolean {
  const way = relative(process.cwd(), folder);
  const isBelow = way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
  return isBelow || PROJECT_MARKS.some((mark) => existsSync(join(folder, mark)));
}

/** The deepest folder that holds both; null where they lie on two disks. */
function commonFolder(a: string, b: string): string | null {
  for (let at = b; ; at = dirname(at)) {
    const way = relative(at, a);
    if (isAbsolute(way)) return null;
    if (way !== '..' && !way.startsWith(`..${sep}`)) return at;
    if (dirname(at) === at) return null;
  }
}

/** The real path of what is there, with what is not there yet behind it. */
function realPathOf(path: string): string {
  const full = resolve(path);
  for (let at = full; ; at = dirname(at)) {
    try {
      return join(realpathSync(at), relative(at, full));
    } catch {
      if (dirname(at) === at) return full;
    }
  }
}
