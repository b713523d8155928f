import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePage } from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf } from '../../support/pages.ts';

const header = { sourceName: 'plans/test.plan', hash: 'abc' };

/** The page of plans with these price lines; a plan has as many as stand in one text. */
function pageOf(currencies: string, ...plans: readonly string[]) {
  const declared = plans.map((lines, at) => `plan p${at} "Plan ${at}" {\n${lines}\n}\n`);
  return describePage(
    catalogOf(`catalog c "C" { currency ${currencies} }\n${declared.join('')}`),
    header,
    ENGLISH,
  );
}

const said = (lines: string, currencies = 'USD') =>
  pageOf(currencies, lines).plans[0]?.prices.map(({ text, saving }) =>
    saving ? `${text}, ${saving.text}` : text,
  );

describe('billing periods', () => {
  test('are those that plans on the page can be paid in, the shortest first', () => {
    const { cycles } = pageOf('USD', 'price 100 USD yearly', 'price 10 USD monthly');
    expect(cycles).toEqual([
      { id: 'monthly', label: 'Monthly', text: 'per month', duration: 'P1M', shownFirst: true, saving: null },
      { id: 'yearly', label: 'Yearly', text: 'per year', duration: 'P1Y', shownFirst: false, saving: null },
    ]);
  });

  test('a period of hidden plans is none of them', () => {
    const page = pageOf('USD, EUR', 'price 10 USD monthly', 'hidden\nprice 10 EUR daily');
    expect(page.cycles.map(({ id }) => id)).toEqual(['monthly']);
    expect(page.currencies).toEqual(['USD']);
  });

  test('say what all plans save, or the most that one does', () => {
    const savingOf = (...plans: readonly string[]) => pageOf('USD', ...plans).cycles.at(-1)?.saving;
    const monthly = 'price 10 USD monthly, ';
    expect(savingOf(`${monthly}96 USD yearly`, `${monthly}95.50 USD yearly`)).toBe('Save 20%');
    expect(savingOf(`${monthly}96 USD yearly`, `${monthly}108 USD yearly`)).toBe('Save up to 20%');
    expect(savingOf(`${monthly}96 USD yearly`, `${monthly}120 USD yearly`)).toBe('Save up to 20%');
    expect(savingOf(`${monthly}120 USD yearly`, 'price free')).toBeNull();
  });
});

describe('a price', () => {
  test('tells what a longer period saves against the shortest, rounded down', () => {
    expect(said('price 15 USD monthly, 144 USD yearly')).toEqual([
      '$15 per month',
      '$144 per year, Save 20%',
    ]);
    expect(said('price 10 USD monthly, 28 USD quarterly, 100 USD yearly')).toEqual([
      '$10 per month',
      '$28 per quarter, Save 6%',
      '$100 per year, Save 16%',
    ]);
    expect(said('price 10 USD monthly, 119.99 USD yearly')).toEqual(['$10 per month', '$119.99 per year']);
    expect(said('price 10 USD monthly, 130 USD yearly')).toEqual(['$10 per month', '$130 per year']);
  });

  test('a year is never compared with weeks, of which it has no whole number', () => {
    expect(said('price 10 USD weekly, 60 USD every 14 days, 300 USD yearly')).toEqual([
      '$10 per week',
      '$60 every 14 days',
      '$300 per year',
    ]);
    expect(said('price 10 USD weekly, 15 USD every 14 days')).toEqual([
      '$10 per week',
      '$15 every 14 days, Save 25%',
    ]);
  });

  test('that does not exist says so, in its currency and its period', () => {
    expect(
      pageOf(
        'USD, EUR',
        'price 10 USD monthly, 9 EUR monthly, 90 EUR yearly',
        'price 5 USD yearly',
      ).plans.map(({ prices }) => prices.map(({ kind, text }) => (kind === 'paid' ? text : `(${text})`))),
    ).toEqual([
      ['$10 per month', '(No price in USD)', '€9 per month', '€90 per year'],
      ['(Not offered monthly)', '$5 per year', '(No price in EUR)', '(No price in EUR)'],
    ]);
  });

  test('no saving is more than the prices keep, however large they are', () => {
    const minor = fc.bigInt({ min: 1n, max: 9_000_000_000_000_000n });
    fc.assert(
      fc.property(minor, minor, (month, year) => {
        const money = (value: bigint) => `${value / 100n}.${String(value % 100n).padStart(2, '0')} USD`;
        const [first, second] =
          pageOf('USD', `price ${money(month)} monthly, ${money(year)} yearly`).plans[0]?.prices ?? [];
        expect(first?.saving).toBeNull();
        const percent = BigInt(second?.saving?.percent ?? 0);
        expect(year * 100n <= month * 12n * (100n - percent) || percent === 0n).toBe(true);
        expect(year * 100n > month * 12n * (99n - percent)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
