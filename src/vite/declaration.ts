import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import { createFile, type Problem, problem, replaceFile } from '../output/index.ts';
import { declarationPath, MARK, printDeclaration } from './entry.ts';

/** Writes the declaration of a plan file beside it, if it is not there as it would be written. */
export async function writeDeclaration(
  plan: string,
  folder: string,
  files: readonly string[],
): Promise<Problem | null> {
  const path = declarationPath(plan);
  const way = relative(dirname(plan), folder).split(sep).join('/');
  const content = printDeclaration(basename(plan), way.startsWith('.') ? way : `./${way}`, files);
  if (!existsSync(path)) return createFile(path, content);
  const former = readFileSync(path, 'utf8');
  if (former === content) return null;
  return former.startsWith(MARK)
    ? replaceFile(path, content)
    : problem(`\`${path}\` is there, and Planspec did not write it; move it away or delete it`);
}
