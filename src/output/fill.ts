import {
  close,
  copyFileSync,
  fsync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { encodePieces } from './encode.ts';
import { hashFile } from './hash.ts';
import { foldersOf, type PreparedFile } from './manifest.ts';

/**
 * Makes the folder `temporary` with all files, safely on disk when this is done. A file that stands in `former` with
 * the same content is linked instead of written, so that it keeps its place on disk and its time.
 */
export async function fillFolder(
  temporary: string,
  former: string,
  files: readonly PreparedFile[],
): Promise<void> {
  const stats = statSync(former, { throwIfNoEntry: false });
  const mode = stats === undefined ? {} : { mode: stats.mode & 0o777 };
  mkdirSync(temporary, mode);
  const folders = foldersOf(files.map(({ path }) => path)).map((folder) => join(temporary, folder));
  for (const folder of folders) mkdirSync(folder, mode);
  const open: number[] = [];
  try {
    for (const file of files) {
      if (!keepFile(former, temporary, file)) open.push(writeNew(join(temporary, file.path), file.content));
    }
  } finally {
    // All at once: a disk that is told about eight files one by one takes eight times as long.
    await Promise.all([...open.map(flushAndClose), ...[...folders, temporary].map(flushFolder)]);
  }
}

/**
 * Links a file, or copies it with its time where the disk has no links. Compares afterwards, since another build may
 * have put other content there a moment ago. False if the file is not what is wanted.
 */
function keepFile(former: string, temporary: string, { path, sha256 }: PreparedFile): boolean {
  if (hashFile(former, path) !== sha256) return false;
  const from = join(former, path);
  const to = join(temporary, path);
  try {
    try {
      linkSync(from, to);
    } catch {
      const { atime, mtime } = statSync(from);
      copyFileSync(from, to);
      utimesSync(to, atime, mtime);
    }
  } catch {
    rmSync(to, { force: true });
    return false;
  }
  if (hashFile(temporary, path) === sha256) return true;
  rmSync(to);
  return false;
}

/** Writes a file that must not exist yet, and waits until it is on disk. Leaves no half of it behind. */
export async function writeFlushed(path: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  const file = writeNew(path, content, mode);
  try {
    await flushAndClose(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Writes a file that must not exist yet, and leaves it open. */
function writeNew(path: string, content: string | Uint8Array, mode = 0o666): number {
  const file = openSync(path, 'wx', mode);
  try {
    for (const piece of typeof content === 'string' ? encodePieces(content) : [content])
      for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
    return file;
  } catch (error) {
    close(file);
    rmSync(path, { force: true });
    throw error;
  }
}

function flushAndClose(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(file, (failed) => {
      close(file, (failedToClose) => {
        const error = failed ?? failedToClose;
        if (error) reject(error);
        else resolve();
      });
    });
  });
}

/** Waits until the names in a folder are on disk. Some systems cannot, and then there is nothing to wait for. */
export async function flushFolder(folder: string): Promise<void> {
  try {
    await flushAndClose(openSync(folder, 'r'));
  } catch {
    // Windows opens no folders.
  }
}
