// Builds the command line into a folder, dist/cli: few files, each with the V8 code cache that spares its compiling.

import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';
import {
  lazyChildProcess,
  leanMarkdown,
  leanSucrase,
  namedExports,
  packedSchema,
  silentYaml,
  smallGrammar,
} from './bundling.mjs';
import { root } from './setup.mjs';

const MAIN = 'main.cjs';

/**
 * Chunks of fewer characters that none of the usual commands loads share a file, but for languages, of which one is loaded
 * and not the others; tiny ones that some do go with `main.cjs`.
 */
const SMALL_CHUNK = 25_000;
const TINY_CHUNK = 1000;
const LANGUAGE_CHUNK = /^[a-z]{2}(?:-[A-Z][a-z]{3})?-[0-9A-Z]{8}\.cjs$/;

/** Every Node that runs Planspec knows these; without this, esbuild makes a regular expression anew at each use. */
const KNOWN = { 'regexp-unicode-property-escapes': true };

/** A catalog that has little of what catalogs can have. */
const SMALL = `catalog small "Small" {
  currency EUR
}

feature api "API access"
limit   projects "Projects" count

plan free "Free" {
  price free
  projects 3
}

plan pro "Pro" {
  price 9 EUR monthly
  everything in free
  api
  projects 30
}
`;

/** What users do, to see which chunks are loaded together, and to record the code caches. */
const commands = (scratch, alone, small) => [
  ['--version'],
  ['check', alone],
  ['check', 'plans/skills-video.plan'],
  ['check', 'plans/teamline.plan.yaml'],
  ['build', small, '--out', scratch],
  ['build', 'plans/', '--out', scratch],
  ['build', 'plans/', '--out', scratch],
  ['build', 'plans/', '--out', scratch, '--check'],
  ['table', 'plans/'],
  ['format', '--check', 'plans/'],
  ['test', 'plans/'],
];

/** Builds the command line into `folder`, and says what it is made of. */
export async function buildCommandLine(folder) {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    format: 'esm',
    splitting: true,
    platform: 'node',
    target: 'node20',
    supported: KNOWN,
    plugins: [
      lazyChildProcess,
      smallGrammar,
      leanSucrase,
      leanMarkdown,
      silentYaml,
      packedSchema,
      namedExports,
    ],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  refuseCircles(metafile.outputs);
  const chunks = new Map();
  for (const { path, text } of outputFiles) chunks.set(basename(path), await asFunction(text));
  mkdirSync(folder, { recursive: true });
  writeFiles(
    folder,
    [...chunks.keys()].map((name) => [name]),
    chunks,
  );
  const files = groupChunks(chunks, record(folder));
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFiles(folder, files, chunks);
  record(folder);
  return metafile;
}

/**
 * Code splitting exists only for ESM, which has no code cache, so each chunk is turned into a function for bin/planspec.cjs.
 * What chunks import and export are plain values, which is faster than asking for them anew at each use: chunks do not
 * import one another in circles, and nothing that they export is assigned again.
 */
async function asFunction(text) {
  const { code } = await esbuild.transform(withLoading(withoutExports(withoutImports(text))), {
    format: 'cjs',
    target: 'node20',
    supported: { ...KNOWN, 'dynamic-import': false },
    minify: true,
    lineLimit: 200,
    logLevel: 'warning',
  });
  return `function(__exported,require,__load){${inAscii(code)}}`;
}

/** Throws where chunks import one another in a circle. */
function refuseCircles(outputs) {
  const done = new Set();
  const visit = (path, way) => {
    if (way.includes(path)) throw new Error(`chunks import one another: ${[...way, path].join(', ')}`);
    if (done.has(path)) return;
    for (const { path: other, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') visit(other, [...way, path]);
    done.add(path);
  };
  for (const path of Object.keys(outputs)) visit(path, []);
}

/** The imports that a chunk begins with, as `require`. */
function withoutImports(text) {
  let code = '';
  let rest = text;
  const first =
    /^\s*import(?:\{(?<named>[^{}]*)\}|\*as (?<all>[\w$]+)| (?<one>[\w$]+))?(?:from)?"(?<from>[^"]+)";/;
  for (let match = first.exec(rest); match; match = first.exec(rest)) {
    const { named, all, one, from } = match.groups;
    const names =
      named === undefined ? (all ?? one) : `{${pairsOf(named).map(([name, as]) => `${name}:${as}`)}}`;
    code += `${names === undefined ? '' : `const ${names}=`}require(${JSON.stringify(from)});`;
    rest = rest.slice(match[0].length);
  }
  return code + rest;
}

/** The exports that a chunk ends with, as properties. */
function withoutExports(text) {
  const last = /export\{(?<named>[^{}]*)\};?\s*$/.exec(text);
  if (last === null) return text;
  const names = pairsOf(last.groups.named).map(([name, as]) => `__exported.${as}=${name};`);
  return text.slice(0, last.index) + names.join('');
}

/** Chunks that are imported when they are needed, as what bin/planspec.cjs loads. */
function withLoading(text) {
  return text.replace(/\bimport\((?="\.\/[\w.-]+\.cjs"\))/g, '__load(');
}

/** `a as b,c` as pairs. */
function pairsOf(list) {
  return list.split(',').map((pair) => {
    const [name, as = name] = pair.trim().split(' as ');
    return [name, as];
  });
}

/**
 * The same code without a character beyond ASCII, since bin/planspec.cjs reads it byte by byte, which is faster. esbuild
 * leaves such characters only inside literals, where an escape means the same.
 */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Chunks that the same commands load go into one file; `main.cjs` is the one that every command starts with. */
function groupChunks(chunks, loads) {
  const usersOf = (name) => loads.map((loaded) => (loaded.has(name) ? '1' : '0')).join('');
  const groups = new Map();
  for (const [name, { length }] of chunks) {
    const users = usersOf(name);
    const rare = length < SMALL_CHUNK && !LANGUAGE_CHUNK.test(name) ? 'rare' : name;
    const usual = length < TINY_CHUNK ? usersOf(MAIN) : users;
    const key = users.includes('1') ? usual : rare;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].map((names) =>
    names.includes(MAIN) ? [MAIN, ...names.filter((name) => name !== MAIN)] : names,
  );
}

/** Each file is an expression: its chunks by their names; `main.cjs` says, too, in which file every other chunk is. */
function writeFiles(folder, files, chunks) {
  const places = Object.fromEntries(files.flatMap((names) => names.map((name) => [name, names[0]])));
  for (const names of files) {
    const functions = names.map((name) => `${JSON.stringify(name)}:${chunks.get(name)}`).join(',\n');
    const index = names[0] === MAIN ? `places:${JSON.stringify(places)},` : '';
    writeFileSync(join(folder, names[0]), `({${index}chunks:{${functions}}})`);
  }
}

/** Runs all commands, which records the code cache of every file that they load, and the chunks that each loads. */
function record(folder) {
  const scratch = mkdtempSync(join(tmpdir(), 'planspec-'));
  // A plan file without translations: those are YAML.
  const alone = join(scratch, 'alone.plan');
  copyFileSync(join(root, 'plans/skills-video.plan'), alone);
  const small = join(scratch, 'small.plan');
  writeFileSync(small, SMALL);
  const loads = commands(join(scratch, 'out'), alone, small).map((command, number) => {
    const file = join(scratch, `${number}`);
    const args = ['scripts/record.cjs', file, folder, ...command];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0 || !existsSync(file))
      throw new Error(`warm-up: planspec ${command.join(' ')} ended with ${status}\n${stderr}`);
    return new Set(readFileSync(file, 'utf8').split('\n'));
  });
  rmSync(scratch, { recursive: true });
  return loads;
}
