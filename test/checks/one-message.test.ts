import { expect, test } from 'vitest';
import { check, convert } from '../../src/compiler/index.ts';
import { applyFixes } from '../../src/diagnostics/fixes.ts';
import { summaryOf } from '../support/findings.ts';

const SHOP = `catalog shop "Shop" {
  currency USD, EUR
}

feature sso "Single sign-on"
feature audit-log "Audit log"
limit projects "Projects" count
limit storage "Storage" size

credits cycle "monthly credits" {
  issued every cycle
  valid until renewal
}

plan free "Free" {
  price free
  projects 1
  storage 1 GB
}

plan team "Team" {
  tagline "For people who work together."
  price 12 USD monthly, 120 USD yearly
  price 11 EUR monthly, 110 EUR yearly
  everything in free
  trial 14 days
  cycle 100 monthly, 1,200 yearly
  projects 50
  storage 50 GB
  sso
}

plan business "Business" {
  price 40 USD monthly, 400 USD yearly
  price 38 EUR monthly, 380 EUR yearly
  everything in team
  cycle 500 monthly, 6,000 yearly
  projects unlimited
  storage 1 TB
  audit-log
}

faq "How much is it?" {
  "Team has {team.storage}, and {plans with sso} have single sign-on. The trial takes {team.trial}."
}

scenario "A month" {
  2026-01-15  subscribe business monthly  -> cycle 500
  2026-02-15  renew                       -> cycle 500
}
`;

const YAML = (await convert({ name: 'shop.plan', text: SHOP })).text ?? expect.fail();

const find = (text: string, name: string) => check({ name, text }).then(({ diagnostics }) => diagnostics);

/** Puts a slip in, `from` and `to` being the rows of all its places. */
function slip(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    expect(changed).toContain(from);
    return changed.replaceAll(from, () => to);
  }, text);
}

test('the shop of these tests has no findings, in both forms', async () => {
  expect(await find(SHOP, 'shop.plan')).toEqual([]);
  expect(await find(YAML, 'shop.plan.yaml')).toEqual([]);
});

type Changes = readonly (readonly [string, string])[];

/** What is at fault, in both forms, what it gives, and the places it marks. */
const CAUSES: readonly (readonly [string, Changes, Changes, string, number])[] = [
  [
    'a feature that nobody declared',
    [['feature sso "Single sign-on"\n', '']],
    [['  sso: Single sign-on\n', '']],
    'unknown-feature: sso',
    2,
  ],
  [
    'a limit that nobody declared',
    [['limit projects "Projects" count\n', '']],
    [['  projects:\n    name: Projects\n    kind: count\n', '']],
    'unknown-feature: projects',
    3,
  ],
  [
    'a bucket of credits whose declaration is misspelt',
    [['credits cycle "', 'credits cylce "']],
    [['credits:\n  cycle:', 'credits:\n  cylce:']],
    'unknown-feature: cycle',
    5,
  ],
  [
    'a plan with another id than its users think',
    [['plan team "Team"', 'plan teams "Team"']],
    [['  team:\n', '  teams:\n']],
    'unknown-plan: team',
    4,
  ],
  [
    'an id for two features',
    [['feature audit-log "', 'feature sso "']],
    [['  audit-log: Audit', '  sso: Audit']],
    'duplicate-name: sso',
    2,
  ],
  [
    'an id for two limits',
    [['limit projects "', 'limit storage "']],
    [['  projects:\n    name: Projects', '  storage:\n    name: Projects']],
    'duplicate-name: storage',
    2,
  ],
  [
    'an id for two plans',
    [['plan business "', 'plan team "']],
    [['  business:\n', '  team:\n']],
    'duplicate-name: team',
    2,
  ],
  [
    'an id with a dot',
    [['feature audit-log "', 'feature audit.log "']],
    [['  audit-log: Audit', '  audit.log: Audit']],
    '',
    1,
  ],
  [
    'a limit of another kind than its amounts',
    [['"Storage" size', '"Storage" count']],
    [['name: Storage\n    kind: size', 'name: Storage\n    kind: count']],
    'wrong-kind: 1 GB',
    4,
  ],
  ['a unit in small letters', [[' GB', ' gb']], [[' GB', ' gb']], 'unknown-unit: gb', 2],
  [
    'a currency that the catalog does not have',
    [['currency USD, EUR', 'currency USD']],
    [['currency: USD, EUR', 'currency: USD']],
    'unknown-currency: EUR',
    4,
  ],
  [
    'a dash of a word processor in an id',
    [['audit-log', 'audit\u2013log']],
    [['audit-log', 'audit\u2013log']],
    '',
    2,
  ],
  [
    'a dash in an id where it is used',
    [['  audit-log\n', '  audit\u2014log\n']],
    [['    audit-log: true', '    audit\u2014log: true']],
    '',
    1,
  ],
  ['a dash in the id of a plan', [['team', 'te\u2010am']], [['team', 'te\u2010am']], '', 2],
  ['a soft hyphen in an id', [['audit-log', 'audit\u00ad-log']], [['audit-log', 'audit\u00ad-log']], '', 2],
  [
    'a line that a text shows',
    [['trial 14 days', 'trial 14 dayz']],
    [['trial: 14 days', 'trial: 14 dayz']],
    'unknown-unit: dayz',
    1,
  ],
];

test.each(CAUSES)('one cause, one message: %s', async (_, dsl, yaml, expected, places) => {
  for (const [text, name] of [
    [slip(SHOP, dsl), 'shop.plan'],
    [slip(YAML, yaml), 'shop.plan.yaml'],
  ] as const) {
    const [finding, ...others] = await find(text, name);
    expect(others.map(summaryOf)).toEqual([]);
    if (expected !== '') expect(finding && summaryOf(finding)).toBe(expected);
    expect(finding?.labels.length).toBe(places);
  }
});

test('a cause of many places is mended in all of them at once', async () => {
  const text = slip(SHOP, [['credits cycle "', 'credits cylce "']]);
  const [finding] = await find(text, 'shop.plan');
  expect(finding?.message).toMatch(/ \(in 4 places\)$/);
  const fixed = applyFixes(finding?.source ?? expect.fail(), finding ? [finding] : []).text;
  expect(fixed).toBe(SHOP.replaceAll(/\bcycle (?=[\d"])/g, 'cylce '));
});

/** The plans, and as they are listed elsewhere. */
const PLANS = YAML.slice(YAML.indexOf('plans:'), YAML.indexOf('\nfaq:'));
const PLANS_AS_LIST = PLANS.replace(/^ {2}(\w+):$/gm, '\n  # A plan.\n  - id: $1');

/** Slips that only YAML knows: what it says, and the characters that are marked. */
const IN_YAML: readonly (readonly [string, string, string, string])[] = [
  ['  team:\n    name: Team\n', '  team: Team\n', 'yaml-syntax', 'team: Team'],
  ['    projects: 50\n', '  projects: 50\n', 'yaml-syntax', 'projects: 50'],
  ['    projects: 50\n', '     projects: 50\n', 'yaml-syntax', 'projects: 50'],
  ['  team:\n    name: Team\n', '  team "Team" {\n', 'yaml-syntax', 'team "Team" {'],
  [YAML, SHOP, 'yaml-syntax', 'catalog shop "Shop" {'],
  ['price: free', 'price: { free }', 'yaml-shape', '{ free }'],
  [
    'price: free',
    'price:\n      amount: 15\n      currency: USD\n      cycle: monthly',
    'yaml-shape',
    'amount',
  ],
  ['  storage:\n    name: Storage\n    kind: size\n', '  storage: size\n', 'yaml-shape', 'size'],
  ['everything in: free', 'everything in: [free]', 'yaml-shape', '[free]'],
  ['work together.', 'work together #1', 'yaml-shape', 'For people who work together #1'],
  ['    sso: true\n', '    sso: true\n    audit-log: false\n', 'yaml-shape', 'false'],
  ['    sso: true\n', '    sso: true\n    no audit-log: true\n', 'unknown-word', 'no audit-log'],
  ['    sso: true\n', '    features:\n      - sso\n', 'unknown-word', 'features'],
  ['    sso: true\n', '    features: [sso]\n', 'unknown-word', 'features'],
  ['    sso: true\n', '    features:\n      sso: true\n', 'unknown-word', 'features'],
  ['  storage:\n    name: Storage\n    kind: size\n', '  storage: Storage\n', 'yaml-shape', 'Storage'],
  ['    price: free\n', '    pri:\n', 'yaml-shape', 'pri'],
  ['    price: free\n', '    pri\n', 'yaml-syntax', 'pri'],
  [
    '      - 12 USD monthly, 120 USD yearly\n      - 11 EUR monthly, 110 EUR yearly\n',
    '      { 12 USD monthly, 120 USD yearly }\n',
    'yaml-shape',
    '{ 12 USD monthly, 120 USD yearly }',
  ],
  [PLANS, PLANS_AS_LIST, 'yaml-shape', 'plans'],
];

test.each(IN_YAML)('one slip in YAML, one message: %j as %j', async (from, to, code, marked) => {
  const [finding, ...others] = await find(slip(YAML, [[from, to]]), 'shop.plan.yaml');
  expect(others.map(summaryOf)).toEqual([]);
  expect(finding && summaryOf(finding)).toBe(`${code}: ${marked}`);
});

/** Slips that only the DSL knows: what it says, the characters that are marked, and whether the fix puts it right. */
const IN_DSL: readonly (readonly [string, string, string, boolean])[] = [
  [
    'tagline "For people who work together."',
    'tagline "For people who\n    work together."',
    'unclosed-text: "For people who',
    true,
  ],
  [
    '"Team has {team.storage}, and {plans with sso} have',
    '"Team has {team.storage}, and\n  {plans with sso}\n  have',
    'unclosed-text: "Team has {team.storage}, and',
    true,
  ],
  ['faq "How much is it?" {', 'faq "How much\n  is it?" {', 'unclosed-text: "How much', true],
  ['limit storage "Storage" size', 'limit storage size "Storage"', 'unreadable-line: size', true],
  ['limit storage "Storage" size', 'limit size storage "Storage"', 'unreadable-line: size', true],
  ['  price free\n', '  price { free }\n', 'unreadable-line: price', true],
  ['  price free\n', '  pri\n', 'unknown-word: pri', false],
  ['  sso\n', '  features sso\n', 'unknown-word: features', false],
  ['  sso\n', '  features {\n    sso\n  }\n', 'unknown-word: features', false],
  [
    'plan free "Free" {\n  price free\n  projects 1\n  storage 1 GB\n}',
    'plan "Free":\n  price free\n  projects 1\n  storage 1 GB',
    'unclosed-block: plan "Free"',
    false,
  ],
];

test.each(IN_DSL)('one slip in the DSL, one message: %j as %j', async (right, wrong, expected, isFixed) => {
  const [finding, ...others] = await find(slip(SHOP, [[right, wrong]]), 'shop.plan');
  expect(others.map(summaryOf)).toEqual([]);
  expect(finding && summaryOf(finding)).toBe(expected);
  if (isFixed) expect(applyFixes(finding?.source ?? expect.fail(), finding ? [finding] : []).text).toBe(SHOP);
});

test('two texts that each lack a quote are two slips', async () => {
  const text = slip(SHOP, [
    ['together."', 'together.'],
    ['storage 50 GB', 'bullet Much room"'],
  ]);
  expect((await find(text, 'shop.plan')).map(({ code }) => code)).toEqual(['unclosed-text', 'unclosed-text']);
});

/** The marks of a merge, in the first column and where an editor has moved them to. */
test.each(['', '  ', '\t'])(
  'an unfinished merge is one finding, with its marks behind %j',
  async (indent) => {
    for (const [text, name, from, to] of [
      [SHOP, 'shop.plan', '  price free\n', '  price 1 USD monthly\n'],
      [YAML, 'shop.plan.yaml', '    price: free\n', '    price: 1 USD monthly\n'],
    ] as const) {
      const marks = ['<<<<<<< HEAD', '||||||| base', '=======', '>>>>>>> other'].map(
        (mark) => `${indent}${mark}\n`,
      );
      const merged = `${marks[0]}${from}${marks[1]}${marks[2]}${to}${marks[3]}`;
      const [finding, ...others] = await find(slip(text, [[from, merged]]), name);
      expect(others.map(summaryOf)).toEqual([]);
      expect(finding?.labels.map(({ span }) => finding.source.text.slice(span.start, span.end))).toEqual(
        marks.map((mark) => mark.trim()),
      );
    }
  },
);

test('a file in YAML whose name says otherwise is told so', async () => {
  expect((await find(YAML, 'shop.plan')).map(summaryOf)).toEqual(['stray-character: catalog:']);
});

/** What is right, how people write it, and the characters that are marked: the same behind a keyword in both forms. */
const FIXABLE: readonly (readonly [string, string, string])[] = [
  ['12 USD monthly, 120 USD yearly', '12 USD monthly 120 USD yearly', '120'],
  ['12 USD monthly, 120 USD yearly', '12 USD monthly and 120 USD yearly', 'and'],
  ['12 USD monthly, 120 USD yearly', '$12/month, 120 USD yearly', '$12/month'],
  ['12 USD monthly, 120 USD yearly', '12 USD per month, 120 USD yearly', 'per month'],
  ['12 USD monthly, 120 USD yearly', 'USD 12 monthly, 120 USD yearly', 'USD 12'],
  ['12 USD monthly, 120 USD yearly', '12 usd monthly, 120 USD yearly', 'usd'],
  ['12 USD monthly, 120 USD yearly', '12 USD monthly, 120 USD annually', 'annually'],
  ['12 USD monthly, 120 USD yearly', '12 USD/mo, 120 USD/yr', '12 USD/mo'],
  ['12 USD monthly, 120 USD yearly', '$12/mo, $120/year', '$12/mo'],
  ['100 monthly, 1,200 yearly', '100 monthly, 1 200 yearly', '1 200'],
  ['100 monthly, 1,200 yearly', '100 monthly, 1.2k yearly', '1.2k'],
  ['100 monthly, 1,200 yearly', '100 monthly, 1200 annual', 'annual'],
  ['11 EUR monthly', '11€ monthly', '11€'],
  ['free', 'Free', 'Free'],
  ['unlimited', 'Unlimited', 'Unlimited'],
  ['2026-02-15', '15.02.2026', '15.02.2026'],
  ['2026-02-15', '2026-2-15', '2026-2-15'],
  ['2026-02-15', '2/15/2026', '2/15/2026'],
  ['2026-02-15', '15 February 2026', '15 February 2026'],
];

test.each(FIXABLE)('`%s` is what the fix of `%s` writes, in both forms', async (right, wrong, marked) => {
  for (const [text, name] of [
    [SHOP, 'shop.plan'],
    [YAML, 'shop.plan.yaml'],
  ] as const) {
    const at = new RegExp(
      `(?<=(?:price|in|projects|cycle|      -|\\n ):? )${right}(?=\\n|, 1| ->| +renew| renew)`,
    );
    const slipped = text.replace(at, () => wrong);
    expect(slipped).not.toBe(text);
    const [finding, ...others] = await find(slipped, name);
    expect(others.map(summaryOf)).toEqual([]);
    expect(finding && summaryOf(finding).replace(/^[^:]+: /, '')).toBe(marked);
    const fixed = applyFixes(finding?.source ?? expect.fail(), finding ? [finding] : []).text;
    expect(fixed.replace('1200 yearly', '1,200 yearly')).toBe(text);
  }
});

test('a file without its catalog is told that alone', async () => {
  const text = slip(SHOP, [
    ['catalog shop "Shop" {\n  currency USD, EUR\n}\n', 'models m "M" { a "A" 2.5 credits per second }\n'],
    ['  everything in free\n', '  everything in free\n  m all\n'],
  ]);
  expect((await find(text, 'shop.plan')).map(({ code }) => code)).toEqual(['empty-file']);
});

test('two causes are two messages', async () => {
  const text = slip(SHOP, [
    ['feature sso "Single sign-on"\n', ''],
    ['plan team "Team"', 'plan teams "Team"'],
    ['storage 50 GB', 'storage 50 gb'],
  ]);
  expect((await find(text, 'shop.plan')).map(summaryOf)).toEqual([
    'unknown-unit: gb',
    'unknown-feature: sso',
    'unknown-plan: team',
  ]);
});
