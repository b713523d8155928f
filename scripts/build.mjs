// Builds dist/: the library, its types, and the command line with its code caches. Everything is made in a folder
// aside and put in place at the end, so that dist/ is never half a build.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { leanMarkdown, namedExports, nodeWhereThereIsOne } from './bundling.mjs';
import { buildCommandLine } from './command-line.mjs';
import { inputsHash, node, root } from './setup.mjs';

/** The library, for Node, browsers and workers: an import of a Node module in src/ does not resolve here. */
async function buildLibrary(out) {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    outdir: out,
    platform: 'browser',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    format: 'esm',
    splitting: true,
    target: 'es2022',
    plugins: [leanMarkdown, namedExports, nodeWhereThereIsOne],
    minify: true,
    charset: 'utf8',
    lineLimit: 200,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  for (const file of result.outputFiles) write(file.path, file.contents);
  return result.metafile;
}

/** The plugin for Vite: a little code of its own, and the library beside it for the compiling. */
async function buildVitePlugin(out) {
  const compilerFromLibrary = {
    name: 'compiler-from-library',
    setup(build) {
      build.onResolve({ filter: /\/compiler\/index\.ts$/ }, () => ({ path: './index.js', external: true }));
    },
  };
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/vite/index.ts'],
    outfile: join(out, 'vite.js'),
    platform: 'node',
    bundle: true,
    format: 'esm',
    target: 'node20',
    plugins: [compilerFromLibrary],
    minify: true,
    charset: 'utf8',
    lineLimit: 200,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  return metafile;
}

/** The types of the library, which name nothing of Node, and those of the plugin, which do. */
function emitTypes(out) {
  const types = join(out, 'types');
  const scratch = join(out, 'all-types');
  const tsc = 'node_modules/typescript/bin/tsc';
  if (!node(tsc, '-p', 'tsconfig.build.json', '--outDir', types)) return false;
  if (!node(tsc, '-p', 'src/vite/tsconfig.json', '--outDir', scratch)) return false;
  mkdirSync(join(types, 'src/vite'), { recursive: true });
  renameSync(join(scratch, 'src/vite/index.d.ts'), join(types, 'src/vite/index.d.ts'));
  rmSync(scratch, { recursive: true });
  keepReachable(types, ['src/index.d.ts', 'src/vite/index.d.ts']);
  return true;
}

/** Of the types of all sources, those that the types of what is exported speak of. */
function keepReachable(folder, entries) {
  const kept = new Set(entries);
  for (const file of kept) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, path] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g))
      kept.add(posix.join(posix.dirname(file), `${path}.d.ts`));
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !kept.has(relative(folder, path).replaceAll('\\', '/'))) rmSync(path);
  }
}

/** The licences of what is bundled travel with it. */
function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((input) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
  // The formats of locales are made from this; see scripts/locale-data.mjs.
  if (inputs.some((input) => input.includes('src/locales/generated/cldr/')))
    folders.add('node_modules/cldr-core');
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const files = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
    const texts = files.map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  });
  return `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function write(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

const inputs = inputsHash();
const dist = join(root, 'dist');
const out = join(root, `node_modules/.planspec-dist-${process.pid}`);
try {
  const metafiles = [
    await buildLibrary(out),
    await buildVitePlugin(out),
    await buildCommandLine(join(out, 'cli')),
  ];
  write(join(out, 'THIRD-PARTY.txt'), thirdPartyNotices(metafiles));
  if (emitTypes(out)) write(join(out, '.inputs'), inputs);
  else process.exitCode = 1;
  rmSync(dist, { recursive: true, force: true });
  renameSync(out, dist);
} catch (error) {
  // esbuild has printed its own findings already.
  if (!error.errors) throw error;
  process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
