// A check and a build of the shipped catalog, whole processes, against an empty one of Node, and against compilers of
// other schema languages on files of the same size.

import { copyFileSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from './support/compile.mjs';
import { report } from './support/measure.mjs';
import { installPeers, peersFolder } from './support/peers.mjs';
import { buildPlanspec, medianTimes, planspec, root, run } from './support/processes.mjs';

const ROUNDS = 31;
const PEER_ROUNDS = 5;

buildPlanspec();
const folder = scratch();
const shipped = readFileSync(join(root, 'plans/skills-video.plan'), 'utf8');
copyFileSync(join(root, 'plans/skills-video.de-DE.yaml'), join(folder, 'skills-video.de-DE.yaml'));
const plan = join(folder, 'skills-video.plan');
const [changing, same] = [join(folder, 'changing'), join(folder, 'same')];

/** The catalog with another name, so that every output is another. */
function change(round) {
  writeFileSync(plan, shipped.replace(/^(catalog \S+ "[^"]*)"/m, `$1 ${round + 2}"`));
}

function buildChanged(round) {
  change(round);
  const before = round < 0 ? 0 : statSync(join(changing, 'skills-video/index.ts')).mtimeMs;
  const time = run([planspec, 'build', plan, '--out', changing]);
  if (statSync(join(changing, 'skills-video/index.ts')).mtimeMs === before)
    throw new Error('index.ts was not written');
  return time;
}

function buildUnchanged() {
  run([planspec, 'build', plan, '--out', same]);
  return run([planspec, 'build', plan, '--out', same]);
}

const empty = () => run(['-e', '0']);
const check = () => run([planspec, 'check', plan]);
change(0);
const [bare, checked, changed, unchanged] = medianTimes([empty, check, buildChanged, buildUnchanged], ROUNDS);
report('check of the shipped catalog / node -e 0', checked / bare, 2);
report('build, something changed / node -e 0', changed / bare, 5);
report('build, nothing changed / node -e 0', unchanged / bare, 2);

installPeers();
const tool = (path, ...args) => [join(peersFolder, 'node_modules', path), ...args];
const prisma = tool('prisma/build/index.js', 'validate', '--schema', 'schema.prisma');
const tsp = tool('@typespec/compiler/cmd/tsp.js', 'compile', 'main.tsp');
writeFileSync(
  join(folder, 'schema.prisma'),
  models('datasource db {\n  provider = "postgresql"\n}\n', '  id Int @id\n', (name) => `  ${name} String\n`),
);
writeFileSync(
  join(folder, 'main.tsp'),
  models(
    'import "@typespec/json-schema";\nusing JsonSchema;\n@jsonSchema namespace Plans;\n',
    '  id: int32;\n',
    (name) => `  ${name}: string;\n`,
  ),
);
symlinkSync(join(peersFolder, 'node_modules'), join(folder, 'node_modules'));
// prisma looks for an engine that it does not need to validate.
const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' };
const peers = [prisma, [...tsp, '--no-emit'], [...tsp, '--emit', '@typespec/json-schema']];
const times = medianTimes(
  [check, buildChanged, ...peers.map((args) => () => run(args, { cwd: folder, env }))],
  PEER_ROUNDS,
);
const [checkTime, buildTime, prismaTime, tspTime, tspEmitTime] = times;
report('prisma validate / check', prismaTime / checkTime, 7, { atLeast: true });
report('prisma validate / build', prismaTime / buildTime, 7, { atLeast: true });
report('tsp compile --no-emit / check', tspTime / checkTime, 7, { atLeast: true });
report('tsp compile, to JSON Schema / build', tspEmitTime / buildTime, 7, { atLeast: true });

/** Models of twelve fields each, as many as make a file of the size of the catalog. */
function models(start, key, field) {
  let text = start;
  for (let number = 0; text.length < shipped.length; number += 1) {
    const fields = Array.from({ length: 12 }, (_, index) => field(`feature${index}`));
    text += `model Plan${number} {\n${key}${fields.join('')}}\n`;
  }
  return text;
}
