import { expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

test('a plan without a price is reported at its name', () => {
  expectFindings(shop('plan pro "Pro" { tagline "Best." }'), ['missing-price: pro']);
});

test('free and contact us are prices', () => {
  expectValid(shop('plan free "Free" { price free }\nplan big "Big" { price contact us }'));
});

test('a misspelt or unreadable price is one finding', () => {
  expectFindings(shop('plan pro "Pro" { pirce 15 USD monthly }'), ['unknown-word: pirce']);
  expectFindings(shop('plan pro "Pro" { price $15 monthly }'), ['stray-character: $15']);
  expectFindings(shop('plan pro "Pro" { price 15 USD }'), ['unreadable-line: USD']);
});

test('a plan lacks a currency that others have', () => {
  const text = shop(
    `plan plus "Plus" { price 5 USD monthly, 5 EUR monthly }
     plan pro "Pro" { price 9 USD monthly }`,
    'USD, EUR',
  );
  expectFindings(text, ['missing-price: 9 USD monthly']);
  expect(findingsOf(text)[0]?.message).toBe('plan `pro` has no price in `EUR`');
});

test('a plan lacks a currency in one cycle only', () => {
  const text = shop('plan pro "Pro" { price 9 USD monthly, 90 USD yearly, 9 EUR monthly }', 'USD, EUR');
  expectFindings(text, ['missing-price: 90 USD yearly']);
  expect(findingsOf(text)[0]?.message).toBe('plan `pro` has no price in `EUR` that is paid yearly');
});

test('a price per seat and one for all are different prices', () => {
  const text = shop(
    'plan pro "Pro" { price 9 USD monthly, 2 USD per seat monthly, 9 EUR monthly }',
    'USD, EUR',
  );
  expectFindings(text, ['missing-price: 2 USD per seat monthly']);
});

test('a currency in which nothing has a price is reported once, where it is named', () => {
  const text = shop(
    'plan plus "Plus" { price 5 USD monthly }\nplan pro "Pro" { price 9 USD monthly }',
    'USD, EUR',
  );
  expectFindings(text, ['missing-price: EUR']);
});

test('a pack lacks a currency', () => {
  const text = shop(
    `credits extra "extra credits" {
       issued on purchase
       valid forever
     }
     plan pro "Pro" { price 9 USD monthly, 9 EUR monthly }
     pack small "Small" {
       gives 10 extra
       price 5 USD
     }`,
    'USD, EUR',
  );
  expectFindings(text, ['missing-price: 5 USD']);
});

test('an unknown currency of the catalog is not blamed on its prices', () => {
  expectFindings(shop('plan pro "Pro" { price 9 EUR monthly }', 'USD, EURO'), ['unknown-currency: EURO']);
});

test('what more of something costs has a price in each currency, too', () => {
  const text = (then: string): string =>
    shop(
      `limit storage "Storage" size
plan pro "Pro" {
  price 9 USD monthly, 8 EUR monthly
  storage 10 GB, then ${then} per GB
}
plan big "Big" {
  everything in pro
  price 19 USD monthly, 18 EUR monthly
  bullet "More"
}
`,
      'USD, EUR',
    );
  expectValid(text('0.10 USD or 0.09 EUR'));
  expectFindings(text('0.10 USD'), ['missing-price: storage 10 GB, then 0.10 USD per GB']);
  expect(findingsOf(text('0.10 USD'))[0]?.message).toBe(
    'plan `pro` does not say what more of `storage` costs in `EUR`',
  );
  expectFindings(text('0.10 CHF'), ['unknown-currency: CHF']);
});
