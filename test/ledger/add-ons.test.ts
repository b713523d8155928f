import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { runModules } from '../../src/cli/run-modules.ts';
import { check, convert, testScenarios } from '../../src/compiler/index.ts';
import { explainDay, ledgerData, ledgerExample, ledgerText, workLedger } from '../../src/ledger/index.ts';
import { ENGLISH } from '../../src/locales/index.ts';
import { catalogOf } from '../support/catalogs.ts';

const SHOP = `catalog shop "Shop" {
  currency USD
}

feature api "API access"

models video "video models" {
  wan "Wan" 2 credits per second
  veo "Veo" 10 credits per second
}

credits cycle "monthly credits" {
  issued every cycle
  valid until renewal
}

credits extra "extra credits" {
  issued on purchase
  valid 12 months
}

consume cycle, extra

plan starter "Starter" {
  price 15 USD monthly, 150 USD yearly
  cycle 1,000 monthly, 12,000 yearly
  video only wan
}

plan pro "Pro" {
  everything in starter
  price 30 USD monthly, 300 USD yearly
  cycle 3,000 monthly, 36,000 yearly
  api
}

add-on boost "Boost" {
  price 5 USD monthly
  quantity 1 to 3
  cycle plus 500 monthly
}

add-on cinema "Cinema" {
  available for pro
  price 5 USD monthly, 50 USD yearly
  needs api, boost
  video plus veo
}

add-on thrift "Thrift" {
  price free
  excludes boost
  bullet "Nothing more"
}

add-on welcome "Welcome package" {
  price 20 USD once
  extra plus 2,000 once
}
`;

const STORY = `2026-01-01 subscribe starter monthly -> cycle 1,000
  2026-01-10 add boost -> cycle 1,500, boost 1
  2026-01-10 add 2 boost -> cycle 2,500, boost 3
  2026-01-11 add boost -> refused quantity
  2026-01-11 add thrift -> refused excluded
  2026-01-12 add cinema -> refused not-for-plan
  2026-01-13 change to pro -> cycle 4,500
  2026-01-14 add cinema -> cinema 1
  2026-01-15 use 2 veo -> cycle 4,480
  2026-01-16 remove boost -> refused needed
  2026-01-16 remove 1 boost -> cycle 4,480, boost 3
  2026-01-16 again -> boost 3
  2026-01-17 add welcome -> extra 2,000 expires 2027-01-17
  2026-02-01 renew -> cycle 4,000, boost 2
  2026-02-02 revoke welcome -> extra 0, welcome 1
  2026-02-03 remove cinema -> cinema 1
  2026-02-03 remove boost -> boost 2
  2026-02-04 cancel -> ends 2026-03-01
  2026-03-01 -> no plan, boost 0, welcome 1, cycle 0
  2026-03-02 add boost -> refused not-for-plan
  2026-03-02 subscribe starter yearly
  2026-03-02 add boost -> refused not-in-cycle`;

const textWith = (story: string): string => `${SHOP}scenario "Story" {\n  ${story}\n}\n`;

function storyOf(story: string) {
  const catalog: Catalog = catalogOf(textWith(story));
  const [scenario] = catalog.scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  return { catalog, scenario };
}

test('a story with add-ons comes true with the reference and with the compiled rules, in both forms', async () => {
  const { text: yaml } = await convert({ name: 'shop.plan', text: textWith(STORY) }, 'yaml');
  for (const [name, text] of [
    ['shop.plan', textWith(STORY)],
    ['shop.plan.yaml', yaml ?? ''],
  ] as const) {
    const { catalog } = await check({ name, text });
    if (catalog === null) throw new Error('no catalog');
    const { scenarios, diagnostics } = await testScenarios(catalog, runModules);
    expect(diagnostics).toEqual([]);
    expect(scenarios).toMatchObject([{ passed: true, disputed: null }]);
  }
});

test('add-ons without credits are part of stories, too', async () => {
  const text = `catalog team "Team" { currency USD }
limit runs "Runs" count
plan solo "Solo" {
  price 5 USD monthly
  runs 10
}
add-on more "More" {
  price 1 USD monthly
  quantity any
  runs plus 5
}
scenario "More runs" {
  2026-01-01 subscribe solo monthly
  2026-01-02 add 2 more -> more 2
  2026-02-01 -> more 0
  2026-02-02 renew -> more 2
}
`;
  const { diagnostics, scenarios } = await testScenarios(catalogOf(text), runModules);
  expect(diagnostics).toEqual([]);
  expect(scenarios[0]?.disputed).toBeNull();
});

test('what is not as a line says is told', async () => {
  const { diagnostics } = await testScenarios(
    catalogOf(textWith('2026-01-01 subscribe starter monthly\n  2026-01-02 add boost -> boost 2')),
  );
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'scenario "Story": the customer has 1 of `boost`, not 2',
  ]);
});

test('a ledger says what an add-on gave, and when it ends', () => {
  const { catalog, scenario } = storyOf(STORY);
  const text = ledgerText(workLedger(catalog, scenario));
  for (const line of [
    '3 × boost',
    '1,000 cycle issued, until 2026-02-01',
    'refused: not-for-plan',
    '2 × boost from 2026-02-01 on',
    'cinema ends on 2026-03-01',
    'boost ended',
  ]) {
    expect(text).toContain(line);
  }
  const { rows } = ledgerData(workLedger(catalog, scenario));
  expect(rows[10]?.balance.addOns).toEqual([
    { id: 'boost', quantity: 3, next: 2 },
    { id: 'cinema', quantity: 1, next: null },
  ]);
});

test.each([
  [
    '2026-01-10',
    ['add-on boost gives it | cycle plus 500 monthly', 'adding is an upgrade: grants the difference'],
  ],
  ['2026-01-11', ['add-on boost says so | quantity 1 to 3', 'add-on thrift says so | excludes boost']],
  ['2026-01-12', ['add-on cinema says so | available for pro']],
  ['2026-01-16', ['add-on cinema needs it | needs api, boost']],
  ['2026-01-17', ['add-on welcome gives it | extra plus 2,000 once']],
  ['2026-02-01', ['add-on boost gives it | cycle plus 500 monthly']],
  ['2026-02-03', ['an add-on is removed as a plan is cancelled: at cycle end']],
])('a day of a story is explained by the lines of add-ons: %s', (day, reasons) => {
  const { catalog, scenario } = storyOf(STORY);
  const because = explainDay(catalog, scenario, day).answers.flatMap((answer) => answer.because);
  const told = because.map(({ why, place }) => (place ? `${why} | ${place.text}` : why));
  expect(told).toEqual(expect.arrayContaining(reasons));
});

test('customers are told by names', () => {
  const { catalog, scenario } = storyOf(STORY);
  const { rows } = ledgerExample(catalog, scenario, ENGLISH, 'More');
  const told = rows.flatMap(({ what }) => what);
  expect(told).toEqual(
    expect.arrayContaining([
      'Purchase: 2 × Boost',
      '3 × Boost',
      'Cancellation: Cinema',
      'Cinema ends on March 1, 2026',
    ]),
  );
});
