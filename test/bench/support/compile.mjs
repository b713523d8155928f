// Plan files to modules, from the sources of this repository.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transformSync } from 'esbuild';

const root = resolve(import.meta.dirname, '../../..');

/** What most benchmarks need of the sources. */
const USUAL = `
  export { catalogOf, largeText } from './test/support/catalogs.ts';
  export { random } from './test/support/random.ts';
  export { emitRules } from './src/emit/typescript/index.ts';
`;

/** What a module of exports gives, bundled from TypeScript, which this Node cannot run; packages stay where they are. */
export async function loadSources(contents = USUAL) {
  const outfile = join(root, `node_modules/.planspec-bench-${process.pid}.mjs`);
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

/** A folder that goes when the process does. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'planspec-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The rules of a catalog as a TypeScript text. */
export function emit(sources, catalog) {
  return sources.emitRules(catalog, { sourceName: catalog.source.name, hash: 'abc' });
}

/** Imports the rules of a catalog, as an app would. */
export async function importRules(sources, catalog) {
  const [file] = writeModules({ rules: emit(sources, catalog) });
  return { file, rules: await import(pathToFileURL(file).href) };
}

/** Writes modules of TypeScript as JavaScript into a folder of their own, and gives their paths. */
export function writeModules(modules) {
  const folder = scratch();
  return Object.entries(modules).map(([name, text]) => {
    const { code } = transformSync(text, { loader: 'ts', format: 'esm' });
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, code.replaceAll('./index.ts', './index.mjs'));
    return file;
  });
}
