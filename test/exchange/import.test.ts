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
