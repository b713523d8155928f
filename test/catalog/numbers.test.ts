import { expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const price = (amount: string, currency = 'USD'): string =>
  shop(`plan pro "Pro" { price ${amount} ${currency} monthly }`, currency);

test.each(['0', '9', '1000', '1,000', '1,234,567', '19.99', '1,000.50', '0.01', '90071992547409.91'])(
  'a price is written like %s',
  (amount) => {
    expectValid(price(amount));
  },
);

test.each([
  ['-5', 'a price in USD cannot be below zero', undefined],
  ['19.999', 'a price in USD cannot be as fine as 19.999', undefined],
  ['1,00', '1,00 has a comma where its decimals start', '1.00'],
  ['1.000,50', '1.000,50 mixes up comma and point', '1,000.50'],
  ['1.234.567', '1.234.567 mixes up comma and point', '1,234,567'],
  ['1.500', '1.500 can be read in two ways', undefined],
  ['15.000', '15.000 can be read in two ways', undefined],
  ['10,00,000', '10,00,000 is grouped in an unusual way', '1,000,000'],
  ['1_000', '1_000 is grouped in an unusual way', '1,000'],
  ['007', '007 starts with a zero', '7'],
  ['90071992547409.92', '90071992547409.92 is more than a price in USD can be', undefined],
])('%s is no price', (amount, message, fixed) => {
  const text = price(amount);
  expectFindings(text, [`bad-number: ${amount}`]);
  expect(findingsOf(text)[0]?.message).toBe(message);
  expect(findingsOf(text)[0]?.fixes[0]?.edits[0]?.text).toBe(fixed);
});

test('minor units are those of the currency', () => {
  expectValid(price('1.234', 'KWD'));
  expectValid(price('1.500', 'KWD'));
  expectFindings(price('19.99', 'JPY'), ['bad-number: 19.99']);
});

test('a number that looks like thousands to some is never taken for a small one', () => {
  const limits = (kind: string, amount: string): string =>
    shop(`limit room "Room" ${kind}\nplan free "Free" {\nprice free\nroom ${amount}\n}`);
  expectFindings(limits('count', '1.000'), ['bad-number: 1.000']);
  expect(findingsOf(limits('count', '1.000'))[0]?.hint).toMatch(/write 1,000 or 1\.$/);
  expect(findingsOf(limits('count', '1.234'))[0]?.hint).toMatch(/write 1,234\.$/);
  expectFindings(limits('size', '1.500 GB'), ['bad-number: 1.500']);
  expect(findingsOf(limits('size', '1.500 GB'))[0]?.hint).toMatch(/write 1,500 or 1\.5\.$/);
  for (const amount of ['1.5 GB', '1.50 GB', '1.125 TB', '0.500 GB', '1,500 GB'])
    expectValid(limits('size', amount));
});

test('credits are as fine as the catalog says', () => {
  const credits = (decimals: string, amount: string): string =>
    `catalog shop "Shop" {
  currency USD
  ${decimals}
}
credits cycle "credits" {
  issued every cycle
  valid until renewal
}
plan free "Free" {
  price free
  cycle ${amount} monthly
}`;
  expectFindings(credits('', '0.5'), ['bad-number: 0.5']);
  expectValid(credits('credit decimals 1', '0.5'));
  expectFindings(credits('credit decimals 1', '0.55'), ['bad-number: 0.55']);
});

test.each([
  '1'.repeat(400_000),
  `1${',00'.repeat(130_000)}`,
  `1${'_0'.repeat(200_000)}`,
  `1.${'0'.repeat(400_000)}`,
])('a number of very many characters is refused at once', (amount) => {
  expect(findingsOf(price(amount)).map(({ code, message }) => [code, message])).toEqual([
    ['bad-number', 'this number has more digits than any amount'],
  ]);
});
