// One consumption of the compiled rules against a wallet that is a sorted array of objects, changed in place, and against
// what most apps write: filter and sort for each call, with new objects. Then a year of one account.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadSources, writeModules } from './support/compile.mjs';
import { ratio, report } from './support/measure.mjs';
import { filterAndSort, sortedArray } from './support/wallets.mjs';

const root = resolve(import.meta.dirname, '../..');
const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const CALLS = 4_096;
const amounts = Array.from({ length: CALLS }, (_, index) => 20 + ((index * 7) % 41));

let loops = 0;
const rules = await importCredits();

for (const grants of [2, 10]) {
  const loop = () => consumeLoop(grants);
  report(
    `consume at ${grants} grants / sorted array`,
    ratio(loop, () => walletLoop(sortedArray, grants)),
    2,
  );
  report(
    `consume at ${grants} grants: filter and sort takes`,
    ratio(() => walletLoop(filterAndSort, grants), loop),
    5,
    {
      atLeast: true,
    },
  );
}
report(
  'consume at 1,000 grants / at 10',
  ratio(
    () => consumeLoop(1_000),
    () => consumeLoop(10),
  ),
  10,
);
report(
  'a year of one account / sorted array',
  ratio(
    () => () => year(),
    () => () => walletYear(),
  ),
  3,
);
report(
  'the account after that year, without its keys',
  JSON.stringify({ ...year(), kept: [] }).length,
  4_000,
  { unit: 'bytes' },
);

/** A loop of consumptions that never empty a grant, each on the account that the one before gave. */
function consumeLoop(grants) {
  let first = rules.openAccount(START);
  for (let index = 0; index < grants; index += 1) {
    const more = { priority: index % 4, until: START + 1_000 * DAY + index };
    first = rules.grant(first, 'add-on', 1e12, START, `g${index}`, more).account;
  }
  const account = JSON.parse(JSON.stringify(first));
  return fresh(
    'rules, account, amounts, start',
    (loop) => loop(rules, account, amounts, START),
    `
    let now = start, sum = 0, current = account;
    for (const amount of amounts) {
      now += 1;
      const result = rules.consume(current, amount, now);
      current = result.account;
      sum += result.debits[0].amount;
    }
    return sum;`,
  );
}

function walletLoop(makeWallet, grants) {
  const wallet = makeWallet();
  wallet.init(
    Array.from({ length: grants }, (_, id) => ({
      id,
      priority: id % 4,
      expiresAt: START + 1_000 * DAY + id,
      remaining: 1e12,
    })),
  );
  return fresh(
    'wallet, amounts, start',
    (loop) => loop(wallet, amounts, START),
    `
    let now = start, sum = 0;
    for (const amount of amounts) {
      now += 1;
      sum += wallet.consume(amount, now);
    }
    return sum;`,
  );
}

/** A loop of its own: V8 shares what it learnt between functions of equal text, hence the number. */
function fresh(parameters, call, body) {
  loops += 1;
  const loop = new Function(...parameters.split(', '), `/* ${loops} */${body}`);
  return () => call(loop);
}

/** 365 days, 20 operations a day, a renewal and a pack a month. */
function year() {
  let account = rules.openAccount('pro', 'monthly', START);
  for (let day = 0; day < 365; day += 1) {
    const today = START + day * DAY;
    const date = new Date(today);
    if (date.getUTCDate() === 1) {
      const month = date.getUTCMonth();
      if (month > 0) account = rules.renew(account, today, `r${month}`).account;
      account = rules.purchase(account, 'boost-500', today, `p${month}`).account;
    }
    for (let hour = 0; hour < 20; hour += 1) {
      account = rules.consume(account, 5 + (hour % 7), today + hour * 3_600_000 + 1).account;
    }
  }
  return account;
}

function walletYear() {
  const wallet = sortedArray();
  wallet.init([]);
  let sum = 0;
  let id = 0;
  for (let day = 0; day < 365; day += 1) {
    const today = START + day * DAY;
    if (new Date(today).getUTCDate() === 1) {
      wallet.grant({ id: id++, priority: 1, expiresAt: today + 31 * DAY, remaining: 5_000 }, today);
      wallet.grant({ id: id++, priority: 2, expiresAt: today + 365 * DAY, remaining: 500 }, today);
    }
    for (let hour = 0; hour < 20; hour += 1) {
      sum += wallet.consume(5 + (hour % 7), today + hour * 3_600_000 + 1);
    }
  }
  return sum;
}

/** The credit rules of the seed, as an app would import them. */
async function importCredits() {
  const sources = await loadSources(`
    export { catalogOf } from './test/support/catalogs.ts';
    export { emitRules } from './src/emit/typescript/index.ts';
    export { emitCredits } from './src/emit/credits/index.ts';
    export { policyOf } from './src/credits/index.ts';
  `);
  const catalog = sources.catalogOf(readFileSync(join(root, 'plans/skills-video.plan'), 'utf8'));
  const header = { sourceName: catalog.source.name, hash: 'abc' };
  const [, file] = writeModules({
    index: sources.emitRules(catalog, header),
    credits: sources.emitCredits(catalog, sources.policyOf(catalog), header),
  });
  return import(pathToFileURL(file).href);
}
