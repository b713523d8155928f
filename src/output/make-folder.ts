import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { failureCode } from './problem.ts';

/**
 * Makes a folder and those that it lies in, as far as they are not there. Node's own way tries for ever where a system
 * says that a folder which is there is not, as it does of what nobody can make in `/proc`.
 */
export function makeFolder(path: string): void {
  if (makeOne(path)) return;
  makeFolder(dirname(path));
  makeOne(path);
}

/** False if what it would lie in is not there. */
function makeOne(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    const code = failureCode(error);
    if (code === 'EEXIST' && statSync(path).isDirectory()) return true;
    if (code === 'ENOENT' && !existsSync(dirname(path))) return false;
    throw error;
  }
}
