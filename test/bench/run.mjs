// Runs every benchmark beside this file, each in a process of its own, prints what was measured against its bound, and
// exits 1 if a bound is missed.
//   node test/bench/run.mjs              runs all
//   node test/bench/run.mjs decision     runs those with `decision` in their names
//   node test/bench/run.mjs --record     runs all, and writes what README.md says of speed: on a quiet machine

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMissed, recordResults, show } from './support/results.mjs';

const folder = import.meta.dirname;
const wanted = process.argv.slice(2).filter((argument) => argument !== '--record');
const isRecording = wanted.length < process.argv.length - 2;
if (isRecording && wanted.length > 0) throw new Error('only a run of all benchmarks can be recorded');
const files = readdirSync(folder)
  .filter(
    (file) =>
      file.endsWith('.bench.mjs') && (wanted.length === 0 || wanted.some((name) => file.includes(name))),
  )
  .sort();

// With extra certificates, each start of Node takes much longer.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const rows = [];
let failed = false;
for (const file of files) {
  process.stderr.write(`${file}\n`);
  const run = spawnSync(process.execPath, ['--expose-gc', join(folder, file)], {
    cwd: join(folder, '../..'),
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  for (const line of run.stdout.split('\n').filter(Boolean)) rows.push(JSON.parse(line));
  if (run.status === 0) continue;
  failed = true;
  process.stdout.write(`${file} did not run to its end\n`);
}

const cells = rows.map((row) => [
  row.what,
  show(row.measured, row.unit),
  `${row.atLeast ? '≥' : '≤'} ${show(row.bound, row.unit)}`,
  isMissed(row) ? 'MISSED' : 'ok',
]);
const heads = ['what', 'measured', 'bound', ''];
const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column].length)));
for (const row of [heads, ...cells]) {
  const [what, measured, bound, verdict] = row.map((cell, column) =>
    column === 0 || column === 3 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
  );
  process.stdout.write(`${[what, measured, bound, verdict].join('  ').trimEnd()}\n`);
}
const missed = rows.filter(isMissed);
process.stdout.write(`${rows.length} measured, ${missed.length} beyond their bounds\n`);
if (isRecording && !failed) recordResults(rows);
process.exitCode = failed || missed.length > 0 ? 1 : 0;
