import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { describeFailure, failureCode, type Problem, problem } from '../output/problem.ts';
import { translatedPaths } from './translation-names.ts';

/** Where plan files are looked for when the command names none. */
export const DEFAULT_FOLDER = 'plans';

const PLAN_FILE = /^[^.].*\.plan(\.ya?ml)?$/is;
/** Eight times what a plan file may have: the compiler sees as well from this many bytes that there are too many. */
const FAR_TOO_LARGE = 64 * 1024 * 1024;

/** A plan file on disk. */
export interface PlanPath {
  /** What messages call it: its path from where the user works, with `/` between folders. */
  readonly name: string;
  readonly path: string;
}

/** The plan files that a command is about. */
export interface PlanPaths {
  readonly kind: 'plan paths';
  readonly files: readonly PlanPath[];
  /** The folders that were searched: all of their plan files are in `files`. */
  readonly folders: readonly string[];
}

/** Finds the plan files of the paths: a file is itself, a folder is searched for plan files, not its folders. */
export function findPlanFiles(paths: readonly string[]): PlanPaths | Problem {
  const files = new Map<string, PlanPath>();
  const folders: string[] = [];
  for (const path of paths.length > 0 ? paths : [DEFAULT_FOLDER]) {
    const stats = statOf(path, paths.length > 0);
    if (stats.kind === 'problem') return stats;
    if (stats.stats.isDirectory()) {
      const found = searchFolder(path);
      if ('kind' in found) return found;
      folders.push(path);
      for (const file of found) add(files, file);
    } else if (stats.stats.isFile()) {
      const plan = translatedPaths(path).find((one) => existsSync(one));
      if (plan !== undefined)
        return problem(
          `\`${displayName(path)}\` is a translation of \`${displayName(plan)}\`; name that file, and both are looked at`,
        );
      add(files, path);
    } else return problem(`\`${path}\` is neither a file nor a folder`);
  }
  return { kind: 'plan paths', files: [...files.values()], folders };
}

function add(files: Map<string, PlanPath>, path: string): void {
  const real = realpathSync(path);
  if (!files.has(real)) files.set(real, { name: displayName(path), path });
}

function statOf(path: string, named: boolean): { readonly kind: 'stats'; readonly stats: Stats } | Problem {
  try {
    return { kind: 'stats', stats: statSync(path) };
  } catch (error) {
    if (named || failureCode(error) !== 'ENOENT') return describeFailure(error, `read \`${path}\``);
    return problem(
      `there is no folder \`${DEFAULT_FOLDER}\` here; name a plan file, or run \`planspec init\` to make a first one`,
    );
  }
}

function searchFolder(folder: string): readonly string[] | Problem {
  try {
    const names = readdirSync(folder).filter((name) => PLAN_FILE.test(name));
    if (names.length === 0) {
      return problem(
        `there are no plan files in \`${folder}\`: their names end in .plan, .plan.yaml or .plan.yml`,
      );
    }
    const real = realpathSync(folder);
    const paths = names.sort().map((name) => join(folder, name));
    for (const path of paths) {
      const target = realPathOf(path);
      if (typeof target !== 'string') return target;
      if (!target.startsWith(real + sep)) {
        return problem(`\`${path}\` is a link that leads out of its folder; name the file itself instead`);
      }
      if (!statSync(path).isFile()) return problem(`\`${path}\` has the name of a plan file, and is no file`);
    }
    return paths;
  } catch (error) {
    return describeFailure(error, `read the folder \`${folder}\``);
  }
}

function realPathOf(path: string): string | Problem {
  try {
    return realpathSync(path);
  } catch (error) {
    return describeFailure(error, `read \`${path}\``);
  }
}

/** The path from where the user works, unless the user gave a full path to somewhere else. */
export function displayName(path: string): string {
  const way = relative('.', path);
  const shown = isAbsolute(path) && (way.startsWith('..') || isAbsolute(way)) ? path : way;
  return sep === '/' ? shown : shown.split(sep).join('/');
}

/**
 * What the outputs call a plan file: its own name after that of its folder, so that they are the same bytes wherever
 * the project lies and wherever Planspec is run.
 */
export function stableName(path: string): string {
  const full = resolve(path);
  const folder = basename(dirname(full));
  return folder === '' ? basename(full) : `${folder}/${basename(full)}`;
}

/** The bytes of a plan file; of one that is far too large, only the beginning. */
export function readPlanFile(path: string): Buffer | Problem {
  try {
    const file = openSync(path, 'r');
    try {
      const stats = fstatSync(file);
      if (stats.isCharacterDevice() || stats.isBlockDevice())
        return problem(`\`${displayName(path)}\` is a device, and no file`);
      return stats.size > FAR_TOO_LARGE ? readStart(file) : readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return describeFailure(error, `read \`${displayName(path)}\``);
  }
}

function readStart(file: number): Buffer {
  const start = Buffer.allocUnsafe(FAR_TOO_LARGE);
  return start.subarray(0, readSync(file, start));
}

/** All that comes in on stdin. */
export async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
