import { describe, expect, test } from 'vitest';
import { check, compile } from '../../src/compiler/index.ts';
import { exportPricing2Yaml, importPricing2Yaml } from '../../src/exchange/index.ts';

/** As syntax 1.0 has it: days in parts, and a price for each way to pay. */
const FIRST = `saasName: petclinic
day: 15
month: 1
year: 2024
currency: EUR
hasAnnualPayment: true
features:
  maxPets:
    description: maxPets description
    valueType: NUMERIC
    defaultValue: 2
    expression: userContext['pets'] < planContext['usageLimits']['maxPets']
    serverExpression: userContext['pets'] <= planContext['usageLimits']['maxPets']
    type: DOMAIN
  supportPriority:
    description: supportPriority description
    valueType: TEXT
    defaultValue: LOW
    expression: ""
    type: SUPPORT
  haveCalendar:
    description: haveCalendar description
    valueType: BOOLEAN
    defaultValue: false
    type: DOMAIN
usageLimits:
  maxPets:
    description: ""
    valueType: NUMERIC
    defaultValue: 10
    unit: pet
    type: NON_RENEWABLE
    linkedFeatures:
      - maxPets
plans:
  BASIC:
    description: Basic plan
    monthlyPrice: 0.0
    annualPrice: 0.0
    unit: user/month
    features: null
    usageLimits: null
  ADVANCED:
    description: Advanced plan
    monthlyPrice: 6.0
    annualPrice: 5.0
    unit: user/month
    features:
      maxPets: { value: 4 }
      supportPriority: { value: MEDIUM }
      haveCalendar: { value: true }
    usageLimits: null
  PRO:
    description: Pro plan
    monthlyPrice: 10.0
    annualPrice: null
    unit: user/month
    features:
      maxPets: { value: 7 }
      supportPriority: { value: HIGH }
      haveCalendar: { value: true }
  ENTERPRISE:
    monthlyPrice: Contact Sales
    annualPrice: Contact Sales
    unit: user/month
addOns:
  extra:
    monthlyPrice: 3
    annualPrice: 2.5
    unit: user/month
    availableFor: [PRO]
    usageLimitsExtensions:
      maxPets: { value: 10 }
`;

/** Names in any alphabet, prices that are worked out, periods, amounts in all manners, and what has no place. */
const SECOND = `saasName: "Ünïque & Co"
version: "2.0"
createdAt: 2024-11-14
starts: 2024-11-17 10:00:00
ends: 2025-11-17 10:00:00
currency: "$"
hasAnnualPayment: true
tags: [Código, "Seguridad & más"]
variables:
  x: 3
  base: 12.5
  region: eu
features:
  "Edición básica":
    description: "multi
      line text"
    tag: Código
    type: AUTOMATION
    automationType: BOT
    valueType: BOOLEAN
    defaultValue: true
    render: DISABLED
  プロ機能:
    type: INTEGRATION
    integrationType: WEB_SAAS
    pricingUrls: [https://github.com/pricing]
    valueType: BOOLEAN
    defaultValue: false
    render: AUTO
    tag: "Seguridad & más"
  "C++ support (beta)":
    type: GUARANTEE
    docUrl: https://a.example
    valueType: BOOLEAN
    defaultValue: false
  payment:
    type: PAYMENT
    valueType: TEXT
    defaultValue:
      - CARD
      - OTHER
  supportPriority:
    type: SUPPORT
    valueType: TEXT
    defaultValue: LOW
usageLimits:
  vCPU:
    valueType: NUMERIC
    defaultValue: 0.5
    unit: vCPU
    type: NON_RENEWABLE
    trackable: true
    linkedFeatures: [プロ機能]
  apiCalls:
    valueType: NUMERIC
    defaultValue: 100
    unit: call
    type: RENEWABLE
    period: { value: 1, unit: DAY }
  burst:
    valueType: NUMERIC
    defaultValue: 100
    unit: request
    type: RENEWABLE
    period:
      value: 15
      unit: MIN
  timeout:
    valueType: NUMERIC
    defaultValue: 1.5
    unit: minute
    type: TIME_DRIVEN
    render: DISABLED
  quoted:
    valueType: NUMERIC
    defaultValue: "1,000"
    unit: thing
    type: NON_RENEWABLE
  words:
    valueType: TEXT
    defaultValue: one hour
    unit: ""
    type: NON_RENEWABLE
  endless:
    valueType: NUMERIC
    defaultValue: Unlimited
    unit: GB
    type: NON_RENEWABLE
  onoff:
    valueType: BOOLEAN
    defaultValue: false
    type: NON_RENEWABLE
plans:
  FREE:
    price: Free
    unit: /month
  "Team Plan":
    price: "5 * #x"
    unit: user/month
    features:
      プロ機能: { value: true }
      payment: { value: [CARD, WIRE_TRANSFER] }
    usageLimits:
      vCPU: { value: 2 }
      onoff: { value: true }
  "2nd plan":
    price: "(#base + 1.5) * 2 - #x / 4"
    unit: user/month
    features:
      プロ機能: true
      payment: { value: [CARD, WIRE_TRANSFER] }
  odd:
    price: "#priceByRegion[#region]"
    private: true
  quoted:
    price: "19.99"
  nothing:
    price: null
addOns:
  more:
    description: more
    availableFor: ["Team Plan", "2nd plan"]
    price: "#x"
    unit: vCPU/month
    usageLimitsExtensions:
      vCPU: { value: 0.25 }
    subscriptionConstraints: { min: 4, max: .inf, step: 4 }
  once:
    price: 10
    excludes: [more]
    dependsOn: [other]
    features:
      "C++ support (beta)": { value: true }
  other:
    private: true
    price: 1
    custom: { a: 1 }
    usageLimits:
      apiCalls: { value: .inf }
custom:
  deployment: { region: us-east-1 }
`;

/** No plans, odd units, and names that are all but the same. */
const THIRD = `saasName: Only add-ons
syntaxVersion: "2.1"
createdAt: 2025-01-01
currency: usd
billing: { monthly: 1, weekly: 0.3, annual: 0.8333, semiannual: 0.9, "2 years": 0.5 }
features:
  AI_ASSISTANT: { valueType: BOOLEAN, defaultValue: false, type: AUTOMATION, automationType: BOT }
  aiAssistant: { valueType: BOOLEAN, defaultValue: false, type: AUTOMATION, automationType: BOT }
  price: { valueType: TEXT, defaultValue: "" , type: SUPPORT }
  __proto__: { valueType: BOOLEAN, defaultValue: true, type: DOMAIN }
usageLimits:
  storage: { valueType: NUMERIC, defaultValue: 1e3, unit: GiB, type: NON_RENEWABLE }
  tiny: { valueType: NUMERIC, defaultValue: 0.1, unit: GiB, type: NON_RENEWABLE }
  speed: { valueType: NUMERIC, defaultValue: 100, unit: Mbps, type: NON_RENEWABLE }
  months: { valueType: NUMERIC, defaultValue: 0.5, unit: month, type: NON_RENEWABLE }
  uptime: { valueType: NUMERIC, defaultValue: 99.95, unit: "%", type: NON_RENEWABLE }
  over: { valueType: NUMERIC, defaultValue: 150, unit: "%", type: NON_RENEWABLE }
  neg: { valueType: NUMERIC, defaultValue: -1, unit: seat, type: NON_RENEWABLE }
  big: { valueType: NUMERIC, defaultValue: 10000000000000000000, unit: call/month, type: RENEWABLE }
plans: null
addOns:
  a:
    price: 10.5
    unit: /month
    features: { aiAssistant: { value: true } }
    subscriptionConstraints: { minQuantity: 2, maxQuantity: 10, quantityStep: 2 }
  b:
    price: 120
    unit: user/year
    excludes: [a]
    usageLimitsExtensions: { storage: { value: 0.5 } }
  c:
    price: "Starts at $5"
    dependsOn: [a, b]
`;

/** Texts of several lines, units as people write them, and numbers that are too fine. */
const FOURTH = `# comment first
saasName: 'Big "Quote" \\ Co'
syntaxVersion: '2.1'
version: 2025
createdAt: 2025-02-03T10:00:00Z
url: https://a.example/pricing?x=1#y
currency: "GBP"
billing:
  monthly: 1.0
  annual: 0.8
tags: []
features:
  smallX86DockerVM:
    description: >-
      folded
      text with {braces} and "quotes" and \\ backslash
    valueType: BOOLEAN
    defaultValue: true
    tag: Compute
    type: DOMAIN
  sla:
    description: |
      line one
      line two
    valueType: TEXT
    defaultValue: '99.9%'
    type: GUARANTEE
    docURL: https://x
  all:
    valueType: BOOLEAN
    defaultValue: false
    type: MANAGEMENT
  plus: {valueType: BOOLEAN, defaultValue: false, type: MANAGEMENT}
  nullDefault: {valueType: BOOLEAN, type: MANAGEMENT}
  numeric: {valueType: NUMERIC, defaultValue: 5, type: DOMAIN}
usageLimits:
  perUserStorage: {valueType: NUMERIC, defaultValue: 5, unit: GB / user, type: NON_RENEWABLE, linkedFeatures: [smallX86DockerVM]}
  users: {valueType: NUMERIC, defaultValue: 100, unit: user/month, type: RENEWABLE}
  hours: {valueType: NUMERIC, defaultValue: 2.5, unit: hour/day, type: RENEWABLE}
  requests: {valueType: NUMERIC, defaultValue: 60, unit: request/min, type: RENEWABLE}
  perSec: {valueType: NUMERIC, defaultValue: 10, unit: requests per second, type: RENEWABLE}
  history: {valueType: NUMERIC, defaultValue: 0.25, unit: year, type: NON_RENEWABLE}
  half: {valueType: NUMERIC, defaultValue: 0.5, unit: month, type: TIME_DRIVEN}
  hex: {valueType: NUMERIC, defaultValue: 0x10, unit: seat, type: NON_RENEWABLE}
  under: {valueType: NUMERIC, defaultValue: 1_000, unit: seat, type: NON_RENEWABLE}
  fine: {valueType: NUMERIC, defaultValue: 0.00000049, unit: token, type: NON_RENEWABLE}
  scale: {valueType: NUMERIC, defaultValue: 1e6, unit: token, type: NON_RENEWABLE}
  nodefault: {valueType: NUMERIC, unit: thing, type: NON_RENEWABLE}
plans:
  free: {price: 0.0, unit: user/month}
  PRO:
    price: 10
    annualPrice: 8
    unit: "€/user/month"
    features: {all: {value: true}, sla: {value: '99.99%'}}
    usageLimits: {users: {value: .INF}, perUserStorage: {value: 10}}
  BUSINESS_PLUS:
    price: 20.005
    unit: per user per month
    features: {all: {value: true}, plus: {value: true}, sla: {value: ''}}
  yearly:
    price: 120
    unit: user/year
  weekly:
    price: 5
    unit: user/week
  big:
    price: 1,000
    unit: month
addOns:
  PRO:
    availableFor: [PRO, BUSINESS_PLUS]
    price: 0.05
    unit: GB/month
    usageLimitsExtensions: {perUserStorage: {value: 1}}
  overage:
    availableFor: [PRO]
    price: 0.002
    unit: request
    usageLimitsExtensions: {requests: {value: 1}}
    subscriptionConstraints: {maxQuantity: 0, minQuantity: 0}
`;

const FILES = { FIRST, SECOND, THIRD, FOURTH };

async function imported(text: string) {
  const { text: plan, diagnostics } = await importPricing2Yaml({ name: 'a.yml', text });
  return { plan: plan ?? '', found: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

const withoutOrigin = (text: string): string => text.replace(/^# Imported.*\n/, '');

describe.each(Object.entries(FILES))('the file %s', (_, text) => {
  test('becomes a plan file, and what has no place in one is named', async () => {
    const { plan, found } = await imported(text);
    expect(plan).toMatchSnapshot();
    expect(found).toMatchSnapshot();
  });

  test('passes the checks, is built, and comes back from an export', async () => {
    const { plan } = await imported(text);
    const { catalog, diagnostics } = await check({ name: 'a.plan', text: plan });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await compile({ name: 'a.plan', text: plan })).outputs?.length).toBeGreaterThan(5);
    if (catalog === null) throw new Error('there is a catalog');
    // A year's price of its own has no place there.
    const back = await imported((await exportPricing2Yaml(catalog, '2026-01-15')).text);
    const amounts = / *(?:hex|words|nodefault) 0\n/g;
    const lossy = /limit (?:fine|words|scale) .*\n|, [0-9.]+ (?:EUR|GBP) per user yearly/g;
    const months = withoutOrigin(plan).replace(lossy, '');
    const again = withoutOrigin(back.plan).replace(amounts, '').replace(lossy, '');
    expect(again).toBe(months);
  });
});

const PRICED = (price: string): string =>
  `saasName: S\nversion: "1"\ncurrency: USD\nvariables: { x: 3, half: "0.5", word: a }\nfeatures: { f: { valueType: BOOLEAN, defaultValue: true } }\nplans:\n  A:\n    price: ${price}\n`;

describe('a price', () => {
  test.each([
    ['"5 * #x"', '15 USD monthly'],
    ['"#{5 * x}"', '15 USD monthly'],
    ['"(1 + #x) * (2 - #half)"', '6 USD monthly'],
    ['"10 / #x"', '3.33 USD monthly'],
    ['"#x - 3"', 'free'],
    ['"9.99"', '9.99 USD monthly'],
    ['Free', 'free'],
    ['contact sales', 'contact us'],
    ['From $5', '"From $5"'],
    ['$7.50', '7.50 USD monthly'],
    ['5 usd', '5 USD monthly'],
    ['5 EUR', '"5 EUR"'],
    ['$1,200', '1,200 USD monthly'],
    ['"1 / (#x - 3)"', 'contact us'],
    ['"#unknown * 2"', 'contact us'],
    ['"#word * 2"', 'contact us'],
    ['"2 - #x"', 'contact us'],
    [`"${'('.repeat(200)}#x${')'.repeat(200)}"`, 'contact us'],
    ['"#x.constructor(1)"', 'contact us'],
  ])('%s becomes %s', async (price, words) => {
    const { plan, found } = await imported(PRICED(price));
    expect(plan).toContain(`  price ${words}\n`);
    if (words === 'contact us' && price !== 'contact sales')
      expect(found.join('\n')).toContain('`A` has no price that can be read');
  });
});

test('words for on and off are flags where a feature is that, and names are never empty', async () => {
  const { plan } = await imported(
    'saasName: S\ncurrency: USD\nfeatures:\n  a: { valueType: BOOLEAN, defaultValue: "false" }\n' +
      '  b: { valueType: BOOLEAN, defaultValue: yes }\n  c: { valueType: TEXT, defaultValue: yes }\n' +
      'plans:\n  "": { price: 1, features: { a: { value: on } }, usageLimits: { ghost: { value: 1 } } }\n',
  );
  expect(plan).toContain('plan plan "Plan" {\n  price 1 USD monthly\n  a\n  b\n  c "yes"\n  ghost 1\n}');
  const { diagnostics } = await check({ name: 'a.plan', text: plan });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'plan `plan` lists `ghost`, and no such limit is declared',
  ]);
});

test('values without `value`, and lists where names belong, are not lost in silence', async () => {
  const { plan, found } = await imported(
    'saasName: S\ncurrency: USD\nfeatures: { f: { valueType: BOOLEAN, defaultValue: false } }\n' +
      'plans:\n  A:\n    price: 1\n    features: { f: true }\n  B:\n    price: 2\n    features: [f]\n',
  );
  expect(plan).toContain('  price 1 USD monthly\n  f\n');
  expect(found).toEqual([
    'not-carried: `a list or a text` of a value of a feature has no place in a plan file',
  ]);
});
