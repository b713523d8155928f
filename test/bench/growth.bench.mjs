// How a check and a build of a catalog grow with it, and how long 5 MB take against the mere reading of the same as YAML: the
// rules alone, and all outputs, of which the page of a thousand plans is a hundred megabytes. Both have the same bound.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadSources, scratch } from './support/compile.mjs';
import { report } from './support/measure.mjs';
import { buildPlanspec, medianTimes, planspec, root, run, start } from './support/processes.mjs';

const ROUNDS = 3;

if (process.argv[2] === '--rules') {
  await writeRules(process.argv[3]);
  process.exit();
}
buildPlanspec();
const { largeText } = await loadSources();
const { convert } = await import(pathToFileURL(join(root, 'dist/index.js')).href);
const folder = scratch();
const [small, large] = [100, 1000].map((plans) => {
  const path = join(folder, `plans-${plans}.plan`);
  writeFileSync(path, largeText(plans, 200, 50, 0));
  return path;
});
const yaml = join(folder, 'plans.plan.yaml');
writeFileSync(yaml, (await convert({ name: 'plans.plan', text: largeText(1000, 200, 50, 0) })).text);

const check = (plan) => () => run([planspec, 'check', plan]);

function build(plan) {
  const out = join(folder, 'generated');
  return () => {
    const time = run([planspec, 'build', plan, '--out', out]);
    rmSync(out, { recursive: true });
    return time;
  };
}

/** The time of `yaml` alone, without that in which Node and `yaml` start. */
function readYaml() {
  const code = `
    const { parseDocument } = require('yaml');
    const text = require('node:fs').readFileSync(process.argv[1], 'utf8');
    const start = process.hrtime.bigint();
    const { errors } = parseDocument(text);
    if (errors.length > 0) throw errors[0];
    console.log(Number(process.hrtime.bigint() - start) / 1e6);`;
  return Number(start(['-e', code, yaml]).stdout);
}

/** The time from the text of a plan file to all rule modules, checks included, without that in which Node and Planspec start. */
async function writeRules(path) {
  const { check: checkText, emitModules } = await loadSources(`
    export { check } from './src/compiler/index.ts';
    export { emitModules } from './src/compiler/modules.ts';
  `);
  const from = process.hrtime.bigint();
  const { catalog } = await checkText({ name: 'plans.plan', text: readFileSync(path, 'utf8') });
  const modules = await emitModules(catalog, { sourceName: 'plans.plan', hash: 'abc' });
  if (modules.length === 0) throw new Error('there are no modules');
  process.stdout.write(String(Number(process.hrtime.bigint() - from) / 1e6));
}

const rules = () => Number(start([import.meta.filename, '--rules', large]).stdout);
const actions = [check(small), check(large), build(small), build(large), readYaml, rules];
const [smallCheck, largeCheck, smallBuild, largeBuild, read, ruled] = medianTimes(actions, ROUNDS);
report('check of 1,000 plans x 200 features / 100 x 200', largeCheck / smallCheck, 12);
report('build of 1,000 plans x 200 features / 100 x 200', largeBuild / smallBuild, 12);
report('rules of 1,000 x 200, checked / only parsing the same as YAML', ruled / read, 1);
report('build of 1,000 x 200, all outputs / only parsing the same as YAML', largeBuild / read, 1);
