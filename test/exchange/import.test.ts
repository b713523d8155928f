import { describe, expect, test } from 'vitest';
import { importPricing2Yaml } from '../../src/exchange/index.ts';

async function imported(text: string) {
  const { text: plan, diagnostics } = await importPricing2Yaml({ name: 'shop.yml', text });
  return { plan, found: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

const SHOP = `saasName: Shop & Co
syntaxVersion: '2.1'
version: '2025'
createdAt: '2025-02-03'
currency: EUR
billing:
  monthly: 1.0
  annual: 0.83
tags: [Basics, Security]
features:
  apiAccess:
    description: Says "hello" to {programs}
    valueType: BOOLEAN
    defaultValue: true
    type: DOMAIN
    tag: Basics
  24_7Support:
    valueType: TEXT
    defaultValue: ''
    type: SUPPORT
  paymentMethods:
    valueType: TEXT
    defaultValue: [CARD]
    type: PAYMENT
  singleSignOn:
    valueType: BOOLEAN
    defaultValue: false
    type: DOMAIN
    tag: Security
    docUrl: https://example.com
usageLimits:
  maxUsers:
    valueType: NUMERIC
    defaultValue: 1
    unit: user
    type: NON_RENEWABLE
  apiCalls:
    valueType: NUMERIC
    defaultValue: 1000
    unit: call/month
    type: RENEWABLE
    linkedFeatures: [apiAccess]
  storage:
    valueType: NUMERIC
    defaultValue: 0.5
    unit: GB
    type: NON_RENEWABLE
plans:
  BASIC:
    description: To begin with
    price: 0
    unit: user/month
  PRO_PLUS:
    description: ''
    price: 9.99
    unit: user/month
    features:
      24_7Support: { value: Within 4 hours }
      paymentMethods: { value: [CARD, WIRE_TRANSFER] }
    usageLimits:
      maxUsers: { value: .inf }
      apiCalls: { value: 25000 }
  ENTERPRISE:
    price: Contact Sales
    features:
      apiAccess: { value: false }
      singleSignOn: { value: true }
addOns:
  moreStorage:
    availableFor: [PRO_PLUS]
    price: 5
    unit: GB/month
    excludes: [archive]
    usageLimitsExtensions:
      storage: { value: 1 }
    subscriptionConstraints: { minQuantity: 1, maxQuantity: 10, quantityStep: 1 }
  archive:
    price: Ask Anna
    dependsOn: [singleSignOn]
    excludes: [moreStorage]
    features:
      singleSignOn: { value: true }
`;

test('a pricing becomes a plan file that a product manager would have written', async () => {
  const { plan, found } = await imported(SHOP);
  expect(plan).toMatchSnapshot();
  expect(found).toMatchSnapshot();
});

test.each([
  ['githubCodespaces2Core', 'github-codespaces2-core', 'Github Codespaces 2 Core'],
  ['accessToClaude3_5Sonnet', 'access-to-claude3-5-sonnet', 'Access to Claude 3.5 Sonnet'],
  ['windows10And11', 'windows10-and11', 'Windows 10 and 11'],
  ['smallX86DockerVM', 'small-x86-docker-vm', 'Small X86 Docker VM'],
  ['requiredSso2FA', 'required-sso2fa', 'Required SSO 2FA'],
  ['reviewsInPRsEtc', 'reviews-in-prs-etc', 'Reviews in PRs Etc'],
  ['exportAsPDF', 'export-as-pdf', 'Export as PDF'],
  ['apiIds', 'api-ids', 'API IDs'],
  ['24_7phoneSupport', '_24-7phone-support', '24/7 Phone Support'],
  ['99_9UptimeSLA', '_99-9-uptime-sla', '99.9 Uptime SLA'],
  ['samlSingleSignOnAddOns', 'saml-single-sign-on-add-ons', 'SAML Single Sign-On Add-Ons'],
  ['emailInTalkUp', 'email-in-talk-up', 'Email in TalkUp'],
  ['restApiForIosApp', 'rest-api-for-ios-app', 'REST API for iOS App'],
  ['macOsRunners', 'mac-os-runners', 'macOS Runners'],
  ['WEEKLY_REPORTS', 'weekly-reports', 'Weekly Reports'],
  ['Reports to the board', 'reports-to-the-board', 'Reports to the board'],
])('the key %s becomes `%s`, and customers read "%s"', async (key, id, name) => {
  const { plan } = await imported(
    `saasName: TalkUp\ncurrency: USD\nfeatures: { ${key}: { valueType: BOOLEAN, defaultValue: true } }\nplans: { A: { price: 1 } }\n`,
  );
  expect(plan).toContain(`feature ${id} "${name}"\n`);
});

test('several pricings of one service are called after their files, too', async () => {
  const taken = new Set<string>();
  const ids = [];
  for (const year of ['2024', '2025']) {
    const { text } = await importPricing2Yaml({ name: `${year}.yml`, text: SHOP }, taken, year);
    ids.push(/^catalog (\S+)/m.exec(text ?? '')?.[1]);
  }
  expect(ids).toEqual(['shop-co', 'shop-co-2025']);
});

describe('what is no pricing', () => {
  test.each([
    ['', 'not-a-pricing'],
    ['just words', 'not-a-pricing'],
    ['- a\n- b\n', 'not-a-pricing'],
    ['catalog: { id: a }\n', 'not-a-pricing'],
    ['saasName: [\n', 'yaml-syntax'],
    ['a: &x 1\nsaasName: *x\nfeatures: {}\n', 'yaml-feature'],
    [`saasName: ${'['.repeat(200)}`, 'too-deep'],
  ])('%j', async (text, code) => {
    const { plan, found } = await imported(text);
    expect(plan).toBeNull();
    expect(found[0]).toContain(code);
  });
});

test('whatever shapes the values have, the import ends with a plan file or with findings', async () => {
  const shapes = [
    '1',
    '-1',
    '1e400',
    '.inf',
    '.nan',
    'true',
    "''",
    '[]',
    '{}',
    '[1, {a: 2}]',
    '"__proto__"',
    'null',
  ];
  for (const key of [
    'currency',
    'billing',
    'tags',
    'features',
    'usageLimits',
    'plans',
    'addOns',
    'saasName',
  ]) {
    for (const shape of shapes) {
      const { plan, found } = await imported(
        ['saasName: S', 'features: { f: {} }', `${key}: ${shape}`]
          .filter((line, index) => index === 2 || !line.startsWith(`${key}:`))
          .join('\n'),
      );
      expect(plan !== null || found.length > 0).toBe(true);
    }
  }
  for (const shape of shapes) {
    const { plan } = await imported(
      `saasName: S\nfeatures: { __proto__: { valueType: TEXT, defaultValue: ${shape} }, constructor: ${shape} }\n` +
        `usageLimits: { toString: { defaultValue: ${shape}, unit: ${shape} } }\nplans: { A: { price: ${shape} }, a: ${shape} }\n` +
        `addOns: { hasOwnProperty: { price: ${shape}, availableFor: ${shape}, features: ${shape} } }\n`,
    );
    expect(plan).toContain('catalog s "S"');
  }
});

/** A pricing with so many plans, each of which has all that the one before it has. */
const ladder = (count: number): string =>
  `saasName: Shop\ncurrency: USD\nfeatures:\n  apiAccess:\n    valueType: BOOLEAN\n    defaultValue: true\nplans:\n${Array.from({ length: count }, (_, n) => `  P${n}:\n    price: ${n}\n`).join('')}`;

test('a pricing with more plans than a plan file may have is refused, with the place', async () => {
  const { plan, found } = await imported(ladder(2_001));
  expect(plan).toBeNull();
  expect(found).toEqual(['too-many-names: the catalog declares more than 2,000 plans']);
  expect((await imported(ladder(2_000))).plan).toContain('everything in p1998\n');
});
