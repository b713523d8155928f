import { realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { flushFolder, writeFlushed } from './fill.ts';
import { describeFailure, failureCode, type Problem, problem } from './problem.ts';
import { uniqueMark } from './unique.ts';

/** Replaces the content of a file in one step: readers see all of the old or all of the new. It keeps its permissions. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<Problem | null> {
  try {
    const real = realpathSync(path);
    const temporary = join(dirname(real), `.${basename(real)}.${process.pid}.${uniqueMark()}`);
    try {
      await writeFlushed(temporary, content, statSync(real).mode & 0o777);
      renameSync(temporary, real);
    } finally {
      rmSync(temporary, { force: true });
    }
    await flushFolder(dirname(real));
    return null;
  } catch (error) {
    return describeFailure(error, `write \`${path}\``);
  }
}

/** Writes a file that is not there yet; whatever is there stays as it is. `advice` is what to do then. */
export async function createFile(path: string, content: string, advice = ''): Promise<Problem | null> {
  try {
    await writeFlushed(path, content);
    return null;
  } catch (error) {
    if (failureCode(error) === 'EEXIST')
      return problem(`\`${path}\` is there already and stays as it is${advice}`);
    return describeFailure(error, `write \`${path}\``);
  }
}
