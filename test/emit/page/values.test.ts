import { expect, test } from 'vitest';
import { compile, explain } from '../../../src/compiler/index.ts';
import { describePage, emitMarkdown } from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf } from '../../support/pages.ts';

const TEXT = `catalog shop "Shop" { currency USD }
feature support "Support" one of email "Email", phone "Phone" { shown "Help by {value}" }
feature payment "Ways to pay" some of card "Card", invoice "Invoice"
feature response "First response" text
limit traffic "Traffic" size per month
limit upload "Upload" size per "file"
limit builds "Build time" duration per month
limit uptime "Availability" percent
plan free "Free" {
  price free
  payment card
  traffic unlimited
}
plan pro "Pro" {
  price 9 USD monthly
  support phone
  payment card, invoice
  response "within 4 hours" { shown "We answer {value}" }
  traffic 100 GB per month
  upload 5 MB per "file"
  builds 2,000 minutes per month
  uptime 99.9 percent
}
plan old "Old" {
  legacy
  price 3 USD monthly
}
faq "Support?" { "Pro: {pro.support}, {pro.response}, {pro.payment}, {pro.uptime}; Free: {free.support}." }
`;

const catalog = catalogOf(TEXT);
const page = describePage(catalog, { sourceName: 'shop.plan', hash: 'abc' }, ENGLISH);

function cellsOf(about: string) {
  const row = page.table.flatMap(({ rows }) => rows).find((one) => one.about === about);
  return row?.cells.map(({ kind, words }) => `${kind}: ${words.join(' + ')}`);
}

test('a cell says what the plan has of a feature', () => {
  expect(cellsOf('support')).toEqual(['not included: Not included', 'value: Phone']);
  expect(cellsOf('payment')).toEqual(['value: Card', 'value: Card and Invoice']);
  expect(cellsOf('response')).toEqual(['not included: Not included', 'value: We answer within 4 hours']);
});

test('a card says it with the name of the feature, or in the words of the file', () => {
  expect(page.plans[1]?.bullets.map(({ text }) => text)).toEqual([
    'Help by Phone',
    'Ways to pay: Card and Invoice',
    'We answer within 4 hours',
    'Traffic: 100 GB per month',
    'Upload: 5 MB per file',
    'Build time: 2,000 minutes per month',
    'Availability: 99.9%',
  ]);
});

test('amounts say per what they are', () => {
  expect(cellsOf('traffic')).toEqual(['unlimited: Unlimited', 'value: 100 GB per month']);
  expect(cellsOf('uptime')).toEqual(['not included: Not included', 'value: 99.9%']);
});

test('a legacy plan is not on the page', () => {
  expect(page.plans.map(({ id }) => id)).toEqual(['free', 'pro']);
});

test('a text shows what a plan has of a feature', () => {
  expect(page.questions[0]?.answer[0]?.text).toBe(
    'Pro: Phone, within 4 hours, Card and Invoice, 99.9%; Free: not included.',
  );
});

test('a text that shows the value of a feature which has none is a finding', async () => {
  const { diagnostics } = await compile({
    name: 'a.plan',
    text: TEXT.replace('text\n', 'text\nfeature sso "SSO" { shown "{value}" }\n').replace(
      '  support phone',
      '  sso\n  support phone',
    ),
  });
  expect(diagnostics.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []))).toEqual([
    'unknown-value',
  ]);
});

test('explain says it too', () => {
  const [, pro] = catalog.plans;
  if (pro === undefined) throw new Error('there is a second plan');
  const values = ['support', 'payment', 'response', 'uptime'].map((id) => explain(catalog, pro, id)?.value);
  expect(values).toEqual(['Phone', 'Card and Invoice', 'within 4 hours', '99.9%']);
});

test('prices say what they are for each of, in steps, once, and in words of the file', () => {
  const priced = describePage(
    catalogOf(`catalog shop "Shop" {
  currency USD
  billing yearly 20 percent off
}
plan team "Team" {
  price per seat monthly, at least 2 in steps of 2 {
    first 10 at 5 USD
    next 1 free
    next 1,039 for 2,000 USD
    above contact us
  }
}
plan mail "Mail" { price 10 USD per 500 "contacts" monthly, 8 USD per user monthly, 50 USD once }
plan life "Life" { price 99 USD once }
plan big "Big" { price "Custom pricing" }
`),
    { sourceName: 'shop.plan', hash: 'abc' },
    ENGLISH,
  );
  const steps = '1\u201310: $5, 11: free, 12\u20131,050: $2,000 in all, 1,051+: contact us';
  expect(priced.plans.map(({ prices }) => prices.map(({ text }) => text))).toEqual([
    [
      `$5 per seat per month (${steps})`,
      `$48 per seat per year (${steps.replace('$5', '$48').replace('$2,000', '$19,200')})`,
    ],
    [
      '$10 per 500 contacts per month',
      '$8 per user per month',
      '$96 per 500 contacts per year',
      '$76.80 per user per year',
      '$50 once',
    ],
    ['$99 once'],
    ['Custom pricing'],
  ]);
  expect(priced.plans[0]?.notes.map(({ text }) => text)).toEqual(['At least 2', 'In steps of 2']);
  const markdown = emitMarkdown(priced, ENGLISH);
  expect(markdown).toContain(
    '**\\$10 per 500 contacts per month** and \\$8 per user per month or \\$96 per 500 contacts per year (Save 20%) and \\$76.80 per user per year (Save 20%); \\$50 once',
  );
  const row = priced.table.flatMap(({ rows }) => rows).find(({ kind }) => kind === 'price');
  expect(row?.cells.map(({ words }) => words.join(' + '))).toEqual([
    '$5 per seat',
    '$10 per 500 contacts + $8 per user + $50 once',
    '$99 once',
    'Custom pricing',
  ]);
});

test('a limit says what more of it costs, and what happens after a downgrade', () => {
  const metered = catalogOf(`catalog shop "Shop" { currency USD }
limit storage "Storage" size {
  shown "{value} of storage"
  after a downgrade keep for 30 days
}
limit builds "Build time" duration per month { after a downgrade block new }
plan free "Free" {
  price free
  storage 1 GB
}
plan pro "Pro" {
  price 9 USD monthly
  storage 10 GB, then 0.10 USD per GB
  builds 0 minutes per month, then 0.008 USD per minute
}
`);
  const described = describePage(metered, { sourceName: 'shop.plan', hash: 'abc' }, ENGLISH);
  expect(described.plans[1]?.bullets.map(({ text }) => text)).toEqual([
    '10 GB of storage, then $0.10 per GB',
    'Build time: 0 minutes per month, then $0.008 per minute',
  ]);
  const limits = described.table.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'limit');
  expect(limits.map(({ note }) => note)).toEqual([
    'After a downgrade, what is above the limit stays for 30 days',
    'After a downgrade, what is above the limit stays, and nothing can be added',
  ]);
  const [, plan] = metered.plans;
  if (plan === undefined) throw new Error('there is a second plan');
  expect(explain(metered, plan, 'storage')?.value).toBe('10 GB, then $0.10 per GB');
});

test('a card says of what at least so many are bought, where a limit has words for it', () => {
  const file = `catalog shop "Shop" { currency USD }
limit seats "Seats" count { counts "seat", "seats" }
plan team "Team" { price 9 USD per seat monthly, 3 to 20
  seats 50 }
`;
  const team = describePage(catalogOf(file), { sourceName: 'shop.plan', hash: 'abc' }, ENGLISH).plans[0];
  expect(team?.notes.map(({ text }) => text)).toEqual(['At least 3 seats', 'At most 20 seats']);
});
