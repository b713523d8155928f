import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup.mjs';

interface Packed {
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** What `npm pack` would pack of dist/ as it is. */
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  }),
) as readonly [Packed];
const paths = packed.files.map(({ path }) => path);

const folder = mkdtempSync(join(tmpdir(), 'planspec-package-'));
const installed = join(folder, 'planspec');
for (const path of paths) cpSync(join(root, path), join(installed, path));
afterAll(() => rmSync(folder, { recursive: true }));

/** Preloaded into a command, this writes down the files that the command reads of the package. */
const COUNTER = join(folder, 'counter.cjs');
writeFileSync(
  COUNTER,
  `const fs = require('node:fs');
   const read = new Set();
   for (const name of ['readFileSync', 'openSync']) {
     const plain = fs[name];
     fs[name] = (path, ...rest) => {
       if (String(path).startsWith(${JSON.stringify(installed)})) read.add(String(path));
       return plain(path, ...rest);
     };
   }
   process.on('exit', () => fs.writeFileSync(${JSON.stringify(join(folder, 'read.txt'))}, [...read].join('\\n')));`,
);

function planspec(...args: readonly string[]) {
  const all = ['--require', COUNTER, join(installed, 'bin/planspec.cjs'), ...args];
  const { status, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' });
  return { status, stderr, read: readFileSync(join(folder, 'read.txt'), 'utf8').split('\n') };
}

function caches(): readonly string[] {
  return readdirSync(join(installed, 'dist/cli')).filter((name) => name.endsWith('.cache'));
}

describe('the package', () => {
  it('is small', () => {
    expect(packed.unpackedSize).toBeLessThan(4_300_000);
    expect(paths.length).toBeLessThan(200);
  });

  it('has all that its manifest names, and needs nothing else', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(manifest)).not.toContain('dependencies');
    expect(Object.keys(manifest.scripts).filter((name) => /install|^prepare$/.test(name))).toEqual([]);
    const named = [...Object.values(manifest.bin), ...Object.values(manifest.exports).flatMap(targets)];
    expect(named.filter((path) => !existsSync(join(installed, String(path))))).toEqual([]);
  });

  it('says whose code is in it, and has no compiler of TypeScript', () => {
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY.txt'), 'utf8');
    const names = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(([, name]) => name);
    expect(names).toContain('chevrotain');
    expect(names.filter((name) => /typescript|ts-morph/.test(name ?? ''))).toEqual([]);
  });

  it('has the types of all that it exports, and none that is missing', () => {
    const types = paths.filter((path) => path.endsWith('.d.ts'));
    const missing = types.flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const imported = [...text.matchAll(/['"](\.[^'"]+)\.ts['"]/g)].map(([, name]) => `${name}.d.ts`);
      return imported.filter((name) => !existsSync(join(installed, path, '..', name)));
    });
    expect(missing).toEqual([]);
    expect(types.length).toBeLessThan(80);
  });

  it('leaves code caches with its first commands, reads few files, and does the same with them', () => {
    expect(caches()).toEqual([]);
    const out = join(folder, 'out');
    const commands = [
      ['check', 'plans/skills-video.plan'],
      ['build', 'plans/', '--force', '--out', out],
    ];
    const first = commands.map((command) => planspec(...command));
    expect(first.map(({ status }) => status)).toEqual([0, 0]);
    const left = caches();
    expect(left.length).toBeGreaterThan(3);
    const second = commands.map((command) => planspec(...command));
    expect(second.map(({ stderr }) => stderr)).toEqual([
      first[0]?.stderr,
      expect.stringContaining('is up to date'),
    ]);
    expect(caches()).toEqual(left);
    for (const { read } of second) {
      expect(read.length).toBeGreaterThan(4);
      expect(read.length).toBeLessThan(30);
    }
  });
});

function targets(target: unknown): readonly unknown[] {
  return typeof target === 'object' && target !== null ? Object.values(target) : [target];
}
