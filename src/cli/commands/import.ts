import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  createFile,
  describeFailure,
  makeFolder,
  type Problem,
  problem,
  replaceFile,
} from '../../output/index.ts';
import { displayName, type PlanPath, readPlanFile } from '../plan-files.ts';
import { failure, type Report, report } from '../report.ts';

export interface ImportOptions {
  readonly out: string;
  /** Replace plan files that are there. */
  readonly force?: true;
}

/** A file to import, and the plan file to make of it. */
interface Task extends PlanPath {
  readonly target: string;
}

/**
 * `planspec import`: plan files from pricings in another format. Whatever of a file has no place in a plan file is
 * reported, and so is what the new plan file has errors for. Files that cannot be read are left out.
 */
export async function importFiles(path: string, { out, force }: ImportOptions): Promise<Report> {
  const tasks = findTasks(path, out);
  if ('kind' in tasks) return failure(tasks.message);
  const [{ check }, { importPricing2Yaml }] = await Promise.all([
    import('../../compiler/index.ts'),
    import('../../exchange/index.ts'),
  ]);
  const diagnostics: Diagnostic[] = [];
  const problems: string[] = [];
  const written: string[] = [];
  const taken = new Set<string>();
  for (const { name, path: from, target } of tasks) {
    const bytes = readPlanFile(from);
    if ('kind' in bytes) {
      problems.push(bytes.message);
      continue;
    }
    const imported = await importPricing2Yaml({ name, text: bytes }, taken, basename(target, '.plan'));
    diagnostics.push(...imported.diagnostics);
    if (imported.text === null) continue;
    const obstacle = await writePlanFile(target, imported.text, force === true);
    if (obstacle !== null) {
      problems.push(obstacle.message);
      continue;
    }
    written.push(displayName(target));
    const checked = await check({ name: displayName(target), text: imported.text });
    diagnostics.push(...checked.diagnostics.filter(({ severity }) => severity === 'error'));
  }
  const talk = written.map((file) => `wrote ${file}`);
  return report({ diagnostics, problems, talk, details: { written } });
}

const FOREIGN_FILE = /^[^.].*\.ya?ml$/i;

/** One file, or all of a folder and its folders, whose names then become part of those of the plan files. */
function findTasks(path: string, out: string): readonly Task[] | Problem {
  try {
    if (!statSync(path).isDirectory())
      return [{ name: displayName(path), path, target: join(out, planName(basename(path))) }];
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && FOREIGN_FILE.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    if (files.length === 0) return problem(`there are no YAML files in \`${path}\``);
    return files.map((file) => ({
      name: displayName(file),
      path: file,
      target: join(out, planName(relative(path, file).split(sep).join('-'))),
    }));
  } catch (error) {
    return describeFailure(error, `read \`${path}\``);
  }
}

function planName(name: string): string {
  return `${name.replace(/(?:\.plan)?\.ya?ml$/i, '')}.plan`;
}

async function writePlanFile(path: string, text: string, force: boolean): Promise<Problem | null> {
  try {
    makeFolder(dirname(path));
  } catch (error) {
    return describeFailure(error, `make the folder \`${dirname(path)}\``);
  }
  return force && existsSync(path)
    ? replaceFile(path, text)
    : createFile(path, text, '; `--force` replaces it');
}
