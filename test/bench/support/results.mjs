// What a run of all benchmarks measured: kept beside the benchmarks, and partly said in README.md.

import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const readme = join(root, 'README.md');
/** The file of the last recorded run. */
export const resultsFile = join(root, 'test/bench/results.json');

/** What README.md says, in its words, and which measurement says it. */
const SAID = [
  [
    '`planspec check` of the shipped catalog',
    'check of the shipped catalog / node -e 0',
    'empty runs of Node',
  ],
  ['`planspec build` of it, all outputs', 'build, something changed / node -e 0', 'empty runs of Node'],
  ['`prisma validate`, on a schema of that size', 'prisma validate / check', 'such checks'],
  [
    'Building 1,000 plans with 200 features each, against 100 plans',
    'build of 1,000 plans x 200 features / 100 x 200',
    'times the time',
  ],
  ['`allows` by name', 'allows, 20 x 200 x 500: known names / Map of Maps', 'look-ups in a Map of Maps'],
  ['The same question to CASL', 'CASL / allows', 'calls of `allows`'],
  [
    '`consume` with ten grants',
    'consume at 10 grants / sorted array',
    'times a sorted array changed in place',
  ],
  [
    'The same, as filter and sort for each call',
    'consume at 10 grants: filter and sort takes',
    'calls of `consume`',
  ],
  [
    'Type-checking an app, because of the rules of 1,000 plans with 200 features',
    'TypeScript 7: checking added by the module of 1,000 x 200',
    'more',
  ],
  ['`planspec test`', 'steps replayed a second, 190 scenarios of 25 steps', 'steps a second'],
];

export function isMissed({ measured, bound, atLeast }) {
  return !(atLeast ? measured >= bound : measured <= bound);
}

/** Ratios have the unit `x`; other amounts are shown as they are. */
export function show(number, unit) {
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  const grouped = number.toFixed(digits).replace(/\B(?=(?:\d{3})+$)/g, digits === 0 ? ',' : '');
  return `${grouped} ${unit}`.trim();
}

/** Keeps what a run measured, and says it in README.md. */
export function recordResults(rows) {
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model ?? 'a processor'}`.replace(
    /\s+/g,
    ' ',
  );
  const results = { machine, node: process.version, rows };
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(readme, withSpeed(readFileSync(readme, 'utf8'), results));
}

/** README.md with the figures of a run in its table. */
export function withSpeed(text, results) {
  const pattern = /^\| Measured with .*\n(?:\|.*\n)+/m;
  if (!pattern.test(text)) throw new Error('README.md has no table of figures');
  return text.replace(pattern, () => speedTable(results));
}

function speedTable({ machine, node, rows }) {
  const lines = SAID.map(([what, name, of]) => {
    const row = rows.find((one) => one.what === name);
    if (row === undefined) throw new Error(`\`${name}\` is not measured any more`);
    return `| ${what} | ${show(row.measured, row.unit === 'x' ? '' : row.unit)} ${of} |`;
  });
  const missed = rows.filter(isMissed).length;
  return [
    `| Measured with Node ${node.slice(1)} on ${machine} | |`,
    '| --- | --- |',
    ...lines,
    `| Bounds that the benchmarks set, and that did not hold | ${missed} of ${rows.length} |`,
    '',
  ].join('\n');
}
