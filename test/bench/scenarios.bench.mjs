// How many steps of scenarios `planspec test` replays in a second of the processor, by the compiled rules and the
// reference together, once the rules are loaded: many short stories, and a few long ones.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadSources } from './support/compile.mjs';
import { median, report } from './support/measure.mjs';

const root = resolve(import.meta.dirname, '../..');
const { check, runModules, testScenarios } = await loadSources(`
  export { check, testScenarios } from './src/compiler/index.ts';
  export { runModules } from './src/cli/run-modules.ts';
`);
const PLANS = readFileSync(join(root, 'plans/skills-video.plan'), 'utf8').replace(
  /^scenario [\s\S]*?^}\n|^ +example .*\n/gm,
  '',
);

// As many as a catalog may have.
const short = Array.from({ length: 190 }, (_, number) => scenario(number, 24));
await measure('190 scenarios of 25 steps', short);
await measure(
  '4 scenarios of 1,000 steps',
  [0, 1, 2, 3].map((number) => scenario(number, 999)),
);

/** A story of a customer who uses one credit each minute, of so many that there are always enough. */
function scenario(number, uses) {
  const steps = Array.from({ length: uses }, (_, index) => {
    const [day, hour, minute] = [16 + Math.floor(index / 1_440), Math.floor(index / 60) % 24, index % 60];
    const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
    return `  2026-01-${day} ${time} consume 1 -> cycle ${59_999 - index}`;
  });
  return `scenario "${number}" {\n  2026-01-15 subscribe pro yearly\n${steps.join('\n')}\n}\n`;
}

async function measure(what, scenarios) {
  const { catalog, diagnostics } = await check({ name: 'bench.plan', text: PLANS + scenarios.join('') });
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new Error(diagnostics[0].message);
  const steps = catalog.scenarios.reduce((sum, one) => sum + one.steps.length, 0);
  const none = { ...catalog, scenarios: [{ ...catalog.scenarios[0], steps: [] }] };
  const rates = [];
  for (let round = 0; round < 7; round += 1) {
    const loading = await processorTime(() => testScenarios(none, runModules));
    const all = await processorTime(() => testScenarios(catalog, runModules));
    rates.push(steps / (all - loading));
  }
  report(`steps replayed a second, ${what}`, median(rates.slice(2)), 10_000, { unit: '', atLeast: true });
}

/** Seconds of the processor that an action takes, whatever else the machine does. */
async function processorTime(action) {
  const before = process.cpuUsage();
  const { diagnostics } = await action();
  if (diagnostics.length > 0) throw new Error(diagnostics[0].message);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
