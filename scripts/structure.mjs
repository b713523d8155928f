// node scripts/structure.mjs --check: what no linter sees. Imports make no cycle and point one way through the
// phases, files stay short, and nothing is left undone or switched off.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from './setup.mjs';

/**
 * A file may import from its own phase and those before it; phases in one list may not import each other. A phase is
 * a folder of src/, `grammar`, or `index` for the files of src/ itself.
 */
const phases = [
  'source',
  'diagnostics',
  'locales',
  'intake',
  'grammar',
  ['yaml', 'dsl'],
  'reading',
  'catalog',
  ['copy', 'credits', 'analysis'],
  ['claims', 'translations'],
  'checks',
  'emit',
  ['ledger', 'survey'],
  'verify',
  'compiler',
  'exchange',
  'index',
  'output',
  'cli',
  'vite',
];
const longest = 400;
const forbidden = [
  [/: any\b(?! [a-z])|\bas any\b|<any>/, '`any`'],
  [/(?:\/\/|\/\*)[^'`]*(?:@ts-ignore|@ts-nocheck|biome-ignore)/, 'a suppression'],
  [/\bTODO\b|\bFIXME\b|\bXXX\b/, 'something left undone'],
  [/\.(skip|only|todo)\(/, 'a test that is skipped, or runs alone'],
];
const expectError = [/(?:\/\/|\/\*)[^'`]*@ts-expect-error/, 'a suppression'];
/** Tests of generated types show what must not compile. */
const typeTest = /^test\/.*types?\b.*\.ts$/;

const findings = [];
const files = ['src', 'grammar', 'test', 'scripts'].flatMap(sourcesIn);
const compiler = new Map(
  files.filter((file) => /^(src|grammar)\//.test(file)).map((file) => [file, importsOf(file)]),
);

for (const file of files) checkWords(file);
for (const phase of new Set([...compiler.keys()].map(phaseOf))) {
  if (rankOf(phase) < 0)
    findings.push(`src/${phase}: give it a place in the phases of scripts/structure.mjs`);
}
for (const [file, imports] of compiler) {
  checkLength(file);
  for (const imported of imports) checkDirection(file, imported);
}
checkCycles();

for (const finding of findings) process.stderr.write(`${finding}\n`);
process.exitCode = findings.length > 0 ? 1 : 0;

function sourcesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((file) => /\.(ts|mjs|cjs)$/.test(file) && !/\/(?:generated|node_modules)\//.test(file))
    .filter((file) => file !== 'scripts/structure.mjs');
}

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

function checkWords(file) {
  const rules = typeTest.test(file) ? forbidden : [...forbidden, expectError];
  for (const [index, line] of read(file).split('\n').entries()) {
    for (const [pattern, what] of rules) {
      if (pattern.test(line)) findings.push(`${file}:${index + 1}: ${what}: ${line.trim()}`);
    }
  }
}

function checkLength(file) {
  const lines = read(file).split('\n').length - 1;
  if (lines > longest) findings.push(`${file}: ${lines} lines, more than ${longest}: is it one concept?`);
}

/** The relative imports of a file, static, dynamic and of types alike; imports in the text of templates are not its own. */
function importsOf(file) {
  const found = read(file).matchAll(
    /^\s*(?:import|export|\})[^'`;]*?from '(\.[^']+\.ts)'|\bimport\(\s*'(\.[^']+\.ts)'/gm,
  );
  return [...found].map(([, fixed, dynamic]) => posix.join(dirname(file), fixed ?? dynamic));
}

function phaseOf(file) {
  const [top, folder, deeper] = file.split('/');
  if (top === 'grammar') return top;
  return deeper ? folder : 'index';
}

function rankOf(phase) {
  return phases.findIndex((rank) => [rank].flat().includes(phase));
}

function checkDirection(file, imported) {
  const [from, to] = [phaseOf(file), phaseOf(imported)];
  if (from !== to && rankOf(from) >= 0 && rankOf(to) >= rankOf(from)) {
    findings.push(`${file}: \`${from}\` may not import from \`${to}\`: ${imported}`);
  }
}

function checkCycles() {
  const done = new Set();
  const visit = (file, path) => {
    const start = path.indexOf(file);
    if (start >= 0) findings.push(`import cycle: ${[...path.slice(start), file].join(' -> ')}`);
    if (start >= 0 || done.has(file)) return;
    for (const imported of compiler.get(file) ?? []) visit(imported, [...path, file]);
    done.add(file);
  };
  for (const file of compiler.keys()) visit(file, []);
}
