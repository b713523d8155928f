import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import {
  overviewData,
  overviewOf,
  surveyMarkdown,
  surveyText,
  tellOverview,
} from '../../src/survey/index.ts';
import { catalogOf } from '../support/catalogs.ts';
import { SHOP } from './shop.ts';

const text = (catalog: Catalog): string => surveyText(tellOverview(overviewOf(catalog)));
const data = (source: string) => overviewData(overviewOf(catalogOf(source)));
const START = 'catalog shop "Shop" { currency USD }\n';

test('an overview tells what there is, what it costs at least and at most, and what each step brings', async () => {
  await expect(text(catalogOf(SHOP))).toMatchFileSnapshot('golden/shop.txt');
});

test('in Markdown, texts of the plan file stay texts', async () => {
  const catalog = catalogOf(SHOP.replace('"API access"', '"<b>API</b> | *access*"'));
  const markdown = surveyMarkdown(tellOverview(overviewOf(catalog)));
  await expect(markdown).toMatchFileSnapshot('golden/shop.md');
  expect(markdown).not.toContain('<b>');
});

test('as data, figures are numbers and amounts are minor units', () => {
  expect(data(SHOP)).toMatchObject({
    catalog: 'shop',
    features: 3,
    limits: 2,
    models: 2,
    plans: 5,
    freePlans: 1,
    addOns: 4,
    subscriptions: 24,
    cheapest: { plan: 'starter', addOns: [], recurring: 1_500, once: 0 },
    dearest: null,
    endless: ['room'],
    longer: { cycle: 'yearly', plan: 'starter', addOns: [], recurring: 15_000 },
    leftOut: [
      { id: 'enterprise', kind: 'plan', why: 'contact us' },
      { id: 'hotline', kind: 'add-on', why: 'contact us' },
    ],
  });
  expect(data(SHOP).steps[2]).toEqual({
    from: 'pro',
    to: 'team',
    prices: [
      { cycle: 'monthly', from: 4_000, to: 2_400, difference: -1_600 },
      { cycle: 'yearly', from: 40_000, to: null, difference: null },
    ],
    changes: [
      { kind: 'limit', id: 'storage', direction: 'up', from: '10 GB', to: '100 GB' },
      { kind: 'limit', id: 'history', direction: 'down', from: 'an unlimited time', to: null },
      { kind: 'model', id: 'veo-3', direction: 'up', from: null, to: 'included' },
    ],
  });
});

test('what is hidden or legacy counts as a plan, and is nothing to choose', () => {
  const source = `${START}plan now "Now" { price 5 USD monthly }
plan old "Old" {
  price 1 USD monthly
  legacy
}
plan secret "Secret" {
  price 0 USD monthly
  hidden
}
`;
  expect(data(source)).toMatchObject({ plans: 3, freePlans: 1, subscriptions: 1, steps: [] });
  expect(data(source).cheapest).toMatchObject({ plan: 'now', recurring: 500 });
  expect(text(catalogOf(source))).toContain('Plans          3, 1 of them free, 1 hidden, 1 legacy\n');
});

test('the dearest has as much of everything as can be bought, and is none where there is no end', () => {
  const source = (quantity: string): string => `${START}plan pro "Pro" { price 5 USD monthly }
add-on room "Room" {
  price 2 USD monthly
  quantity ${quantity}
}
add-on book "Book" {
  price free
  quantity any
}
`;
  expect(data(source('2 to 8 in steps of 3'))).toMatchObject({
    dearest: { plan: 'pro', addOns: [{ id: 'room', quantity: 8 }], recurring: 2_100 },
    endless: [],
  });
  expect(data(source('any'))).toMatchObject({ dearest: null, endless: ['room'] });
  expect(text(catalogOf(source('at least 2')))).toContain(
    'Dearest        there is none, because Room can be bought without end\n',
  );
  const many = Array.from(
    { length: 5 },
    (_, at) => `add-on a${at} "A${at}" {\n  price 1 USD monthly\n  quantity any\n}\n`,
  );
  expect(text(catalogOf(source('any') + many.join('')))).toContain(
    'because Room, A0, A1 and 3 more add-ons can be bought without end\n',
  );
});

test('what costs less with a longer billing cycle is named without being asked for', () => {
  const source = `${START}plan big "Big" { price 20 USD monthly, 90 USD yearly }
plan small "Small" { price 9 USD monthly, 100 USD yearly, 27 USD quarterly }
`;
  expect(text(catalogOf(source))).toContain(
    'Cheapest paid  Small: $9 per month\nCheaper        Big: $90 per year, $18 less than paid monthly\n',
  );
  expect(data(source.replaceAll(' yearly', ' every 2 weeks')).longer).toBeNull();
});

test('a number of subscriptions that no number of JSON can hold is a text', () => {
  const addOns = Array.from({ length: 60 }, (_, at) => `add-on a${at} "A" { price 1 USD monthly }\n`);
  const source = `${START}plan pro "Pro" { price 5 USD monthly }\n${addOns.join('')}`;
  expect(data(source).subscriptions).toBe(String(2n ** 60n));
  expect(data(source).dearest).toMatchObject({ recurring: 6_500 });
  expect(text(catalogOf(source))).toContain('Subscriptions  1,152,921,504,606,846,976 to choose from\n');
});

test('add-ons that exclude one another in too many ways to count are said to', () => {
  const side = 40;
  const addOns = Array.from({ length: side * side }, (_, at) => {
    const others = [
      ...(at % side < side - 1 ? [at + 1] : []),
      ...(at + side < side * side ? [at + side] : []),
    ];
    const excludes = others.length === 0 ? '' : `excludes ${others.map((other) => `a${other}`).join(', ')}`;
    return `add-on a${at} "A" {\n  price 1 USD monthly\n  ${excludes}\n}\n`;
  });
  const catalog = catalogOf(`${START}plan pro "Pro" { price 5 USD monthly }\n${addOns.join('')}`);
  const overview = overviewOf(catalog);
  expect(overviewData(overview)).toMatchObject({
    subscriptions: null,
    cheapest: { plan: 'pro', addOns: [] },
    dearest: null,
  });
  expect(surveyText(tellOverview(overview))).toContain('too many add-ons need and exclude one another');
});
