import { expect, test } from 'vitest';
import { compile, explain } from '../../../src/compiler/index.ts';
import { describePage } from '../../../src/emit/page/index.ts';
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
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-value']);
});

test('explain says it too', () => {
  const [, pro] = catalog.plans;
  if (pro === undefined) throw new Error('there is a second plan');
  const values = ['support', 'payment', 'response', 'uptime'].map((id) => explain(catalog, pro, id)?.value);
  expect(values).toEqual(['Phone', 'Card and Invoice', 'within 4 hours', '99.9%']);
});
