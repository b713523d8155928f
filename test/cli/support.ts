import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, vi } from 'vitest';
import { inputsHash, root } from '../../scripts/setup.mjs';

/** A catalog without findings. */
export const SHOP = `catalog shop "Shop" {
  currency USD
  timezone UTC
}

feature api "API access"
limit storage "Storage" size

plan free "Free" {
  price free
  storage 1 GB
}

plan pro "Pro" {
  price 10 USD monthly
  everything in free
  storage 50 GB
  api
}
`;

/** The same with a warning: a feature that no plan has. */
export const SHOP_WITH_WARNING = SHOP.replace('plan pro', 'feature unused "Nobody has this"\n\nplan pro');

/** The same with an error that has a fix. */
export const SHOP_WITH_ERROR = SHOP.replace('  api\n', '  apii\n');

let program: Promise<string> | null = null;

/** The built command line if it is fresh, else one made of the sources as they are. */
export function findProgram(): Promise<string> {
  program ??= makeProgram();
  return program;
}

async function makeProgram(): Promise<string> {
  const hash = inputsHash();
  const stamp = join(root, 'dist/.inputs');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return join(root, 'bin/planspec.cjs');
  const made = join(root, 'node_modules/.planspec-test', `${hash.slice(0, 16)}.cjs`);
  if (existsSync(made)) return made;
  removeFormer(dirname(made));
  const temporary = `${made}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: temporary,
    logLevel: 'error',
  });
  renameSync(temporary, made);
  return made;
}

/** Programs of an hour ago; younger ones may be in use by tests that run beside these. */
function removeFormer(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > 3_600_000) rmSync(path, { force: true });
  }
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the command line as a process of its own, in a folder. */
export async function start(args: readonly string[], { cwd, env }: RunOptions = {}): Promise<ChildProcess> {
  const usual = { PATH: process.env.PATH, HOME: process.env.HOME };
  return spawn(process.execPath, [await findProgram(), ...args], { cwd, env: { ...usual, ...env } });
}

/** Runs the command line to its end. */
export async function planspec(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = await start(args, options);
  const ended = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    ended.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    ended.stderr += text;
  });
  // A command that reads no input may have ended before it is given any; its exit code and output tell the story.
  child.stdin?.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  child.stdin?.end(options.stdin ?? '');
  const [code] = await once(child, 'close');
  return { code, ...ended };
}

/** A folder with these files, gone after the test. */
export function project(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'planspec-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

export function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** All files in a folder and its folders, sorted, with their texts. */
export function tree(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(folder.length + 1), readFileSync(name, 'utf8')]),
  );
}

/** Does something while the tests stand in a folder, as commands do when somebody runs them there. */
export async function inFolder<T>(folder: string, action: () => Promise<T>): Promise<T> {
  const former = process.cwd();
  process.chdir(folder);
  try {
    return await action();
  } finally {
    process.chdir(former);
  }
}

/** Tries again until it does not throw. A process of a busy machine may take seconds to say something. */
export function eventually<T>(attempt: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(attempt, { timeout: 20_000, interval: 20 });
}

/** Starts a preview of plan files, which ends with the test. */
export async function startPreview(
  cwd: string,
  ...paths: readonly string[]
): Promise<{ readonly address: string; readonly port: number; readonly said: () => string }> {
  const child = await start(['preview', ...paths, '--port', '0'], { cwd });
  onTestFinished(() => {
    child.kill();
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [address = '', port] = await eventually(() => {
    const found = /(http:\/\/127\.0\.0\.1:([0-9]+)\/)[\s\S]*watching/.exec(said);
    expect(found).not.toBeNull();
    return found?.slice(1) ?? [];
  });
  return { address, port: Number(port), said: () => said };
}
