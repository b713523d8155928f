// node test/fuzz/credits.mjs [MINUTES [SEED]]: random rules and histories through both evaluations of the credit rules,
// from a new seed in each round, until the time is over (10 minutes) or something differs. A round that fails prints the
// seed that repeats it.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const [minutes = '10', first = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const end = Date.now() + Number(minutes) * 60_000;
const policies = 60;

let seed = Number(first);
do {
  process.stdout.write(`seed ${seed}: ${policies} random rules of each way to renew\n`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'unit', 'test/emit/credits/same-'],
    {
      cwd: root,
      env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_POLICIES: String(policies) },
      stdio: 'inherit',
    },
  );
  if (status !== 0) {
    process.stderr.write(`To repeat it: npm run fuzz -- 0 ${seed}\n`);
    process.exit(1);
  }
  seed = (seed + 1) % 2 ** 31;
} while (Date.now() < end);
