// The largest of the real pricings, from its file to all outputs, against an empty process; and all of them against the
// largest, which would show an import, a check or an analysis that is not linear. Without the pricings, says so.

import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from './support/compile.mjs';
import { report } from './support/measure.mjs';
import { buildPlanspec, medianTimes, planspec, root, run } from './support/processes.mjs';

const ROUNDS = 11;
const ALL_ROUNDS = 3;
const pricings = join(root, '../shared/real-pricings/saas');

if (existsSync(pricings)) measure();
else process.stderr.write(`There are no real pricings at ${pricings}; nothing is measured with them.\n`);

function measure() {
  buildPlanspec();
  const files = readdirSync(pricings, { recursive: true }).filter((name) => name.endsWith('.yml'));
  const size = (name) => statSync(join(pricings, name)).size;
  const largest = join(
    pricings,
    files.reduce((one, other) => (size(other) > size(one) ? other : one)),
  );
  const folder = scratch();
  const [one, all] = ['one', 'all'].map((name) => join(folder, name));
  for (const out of [one, all]) mkdirSync(out);
  const out = join(folder, 'generated');
  const importOf = (path, to) => () => run([planspec, 'import', path, '--out', to, '--force']);
  importOf(largest, one)();
  const commands = [
    ['-e', '0'],
    [planspec, 'import', largest, '--out', one, '--force'],
    [planspec, 'check', one],
    [planspec, 'build', one, '--out', out, '--force'],
    [planspec, 'analyze', one],
  ];
  const times = medianTimes(
    commands.map((args) => () => run(args)),
    ROUNDS,
  );
  const [bare, imported, checked, built, analyzed] = times;
  report('build of the largest real pricing, all outputs / node -e 0', built / bare, 5);
  report('import of the largest real pricing / build of it', imported / built, 1.5);
  report('analysis of the largest real pricing / check of it', analyzed / checked, 2);
  const [allImported, allChecked] = medianTimes(
    [importOf(pricings, all), () => run([planspec, 'check', all])],
    ALL_ROUNDS,
  );
  report(
    `import of all ${files.length} real pricings / of the largest`,
    allImported / imported,
    files.length,
  );
  report(`check of all ${files.length} real pricings / of the largest`, allChecked / checked, files.length);
}
