import { expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const priced = (price: string): string => shop(`plan pro "Pro" {\n  price ${price}\n  bullet "All"\n}\n`);

test('the price of a month in the place of that of a year is found', () => {
  const text = priced('12 USD monthly, 10 USD yearly');
  expectFindings(text, ['year-as-month: 10 USD yearly']);
  expect(findingsOf(text)[0]).toMatchObject({
    message: 'plan `pro` costs $10 yearly, and $12 monthly',
    hint: expect.stringContaining('12 times $10 is $120.'),
  });
  expectFindings(priced('8 USD per seat monthly, 8 USD per seat quarterly'), [
    'year-as-month: 8 USD per seat quarterly',
  ]);
});

test.each([
  '12 USD monthly, 13 USD yearly',
  '0 USD monthly, 0 USD yearly',
  '10 USD every 3 months, 9 USD every 4 months',
  '12 USD monthly, 10 USD per seat yearly',
  '12 USD monthly, 10 USD yearly { accept "The first year is a gift." }',
])('%s is fine', (price) => {
  expectValid(priced(price));
});

test('credits of a month in the place of those of a year are found', () => {
  const text = (credits: string): string =>
    shop(`credits cycle "credits" {
  issued every cycle
  valid until renewal
}
plan pro "Pro" {
  price 12 USD monthly, 120 USD yearly
  cycle ${credits}
}
`);
  expectValid(text('100 monthly, 1,200 yearly'));
  expectValid(text('100 monthly, 100 monthly when paid yearly'));
  expectValid(text('100 monthly, 0 yearly'));
  expectFindings(text('100 monthly, 100 yearly'), ['year-as-month: 100 yearly']);
  expect(findingsOf(text('100 monthly, 100 yearly'))[0]?.hint).toContain('`100 monthly when paid yearly`');
});

test('an add-on is looked at as a plan is', () => {
  const addOn = 'add-on more "More" {\n  price 5 USD monthly, 5 USD yearly\n  bullet "More"\n}\n';
  expectFindings(priced('12 USD monthly, 120 USD yearly') + addOn, ['year-as-month: 5 USD yearly']);
});
