import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';
import { catalogOf } from '../support/pages.ts';

const CONTACTS = 'limit contacts "Contacts" count { counts "contact", "contacts" }\n';
const TINY = 'plan tiny "Tiny" { price free }\n';

const pro = (price: string, above = '', currencies = 'USD'): string =>
  shop(`${above}${TINY}plan pro "Pro" {\n  ${price}\n  contacts 5\n}\n`, currencies).replace(
    above.includes('contacts') ? '\0' : '  contacts 5\n',
    '',
  );

function planOf(text: string) {
  const plan = catalogOf(text).plans.find(({ id }) => id === 'pro');
  if (plan === undefined) throw new Error('there is a plan');
  return plan;
}

function pricesOf(text: string) {
  const { pricing } = planOf(text);
  return pricing.kind === 'paid' ? pricing.prices : [];
}

describe('a price may be for each of something', () => {
  test.each([
    ['price 8 USD per seat monthly', { word: 'seat', count: 1, isSeat: true, limit: null }],
    ['price 8 USD per user monthly', { word: 'user', count: 1, isSeat: true, limit: null }],
    ['price 8 USD per contact monthly', { word: 'contact', count: 1, isSeat: false, limit: 'contacts' }],
    [
      'price 8 USD per 500 contacts monthly',
      { word: 'contacts', count: 500, isSeat: false, limit: 'contacts' },
    ],
    ['price 8 USD per "workspace" monthly', { word: 'workspace', count: 1, isSeat: false, limit: null }],
    ['price 8 USD monthly', null],
  ])('%s', (line, unit) => {
    expectValid(pro(line, CONTACTS));
    expect(pricesOf(pro(line, CONTACTS))[0]?.unit).toEqual(unit);
  });

  test.each([
    ['price 8 USD per saet monthly', 'unknown-unit: saet'],
    ['price 8 USD per workspace monthly', 'unknown-unit: workspace'],
    ['price 8 USD per 0 contacts monthly', 'bad-number: 0'],
    ['price 8 USD per month', 'unreadable-line: per month'],
    ['price 8 USD per', 'unreadable-line: per'],
    ['price 8 USD per seat monthly, 9 USD per user monthly', 'duplicate-line: 9 USD per user monthly'],
  ])('%s is not read', (line, expected) => {
    expectFindings(pro(line, CONTACTS), [expected]);
  });

  test('those for different things add up', () => {
    expectValid(
      pro('price 20 USD monthly, 8 USD per seat monthly, 1 USD per contact monthly, 50 USD once', CONTACTS),
    );
  });
});

describe('how many can be bought', () => {
  test.each([
    ['at least 3', { least: 3, most: null, step: 1 }],
    ['3 to 50', { least: 3, most: 50, step: 1 }],
    ['up to 50', { least: 1, most: 50, step: 1 }],
    ['at least 5 in steps of 5', { least: 5, most: null, step: 5 }],
  ])('may follow: %s', (words, quantity) => {
    expectValid(pro(`price 8 USD per seat monthly, ${words}`));
    expect(planOf(pro(`price 8 USD per seat monthly, ${words}`)).quantity).toEqual(quantity);
  });

  test('makes sense', () => {
    expectFindings(pro('price 8 USD per seat monthly, 5 to 3'), ['bad-number: 5 to 3']);
    expectFindings(pro('price 8 USD per seat monthly, at least'), ['unreadable-line: least']);
  });
});

describe('words in place of a price', () => {
  test('are kept, and rules know that one has to ask', () => {
    expectValid(pro('price "Custom pricing"'));
    expect(planOf(pro('price "Custom pricing"')).pricing).toEqual({
      kind: 'contact us',
      words: 'Custom pricing',
    });
    expect(planOf(pro('price contact us')).pricing).toEqual({ kind: 'contact us', words: null });
    expectFindings(pro('price "Ask us", 5 USD monthly'), ['unreadable-line: 5 USD monthly']);
  });
});

describe('steps', () => {
  const stepsOf = (head: string, ...lines: string[]): string =>
    pro(`price ${head} {\n    ${lines.join('\n    ')}\n  }`);

  test('graduated ones count on, and those of volume up to a number', () => {
    const graduated = stepsOf('per seat monthly', 'first 10 at 5 USD', 'next 40 at 4 USD', 'above at 3 USD');
    expectValid(graduated);
    expect(pricesOf(graduated)[0]).toMatchObject({
      minor: 500,
      tiers: {
        kind: 'graduated',
        steps: [
          { upTo: 10, price: { each: 500, whole: 0 } },
          { upTo: 50, price: { each: 400, whole: 0 } },
          { upTo: null, price: { each: 300, whole: 0 } },
        ],
      },
    });
    const volume = stepsOf(
      'per seat monthly',
      'up to 10 for 20 USD',
      'up to 50 all at 1 USD',
      'above contact us',
    );
    expectValid(volume);
    expect(pricesOf(volume)[0]?.tiers).toMatchObject({
      kind: 'volume',
      steps: [
        { upTo: 10, price: { each: 0, whole: 2_000 } },
        { upTo: 50, price: { each: 100, whole: 0 } },
        { upTo: null, price: null },
      ],
    });
    expectValid(stepsOf('per seat monthly', 'first 3 free', 'above at 2 USD'));
  });

  test('may be in several currencies', () => {
    const text = pro(
      'price per seat monthly {\n    first 10 at 5 USD or 4.50 EUR\n    above at 3 USD or 2 EUR\n  }',
      '',
      'USD, EUR',
    );
    expectValid(text);
    expect(pricesOf(text).map(({ currency, minor }) => [currency, minor])).toEqual([
      ['USD', 500],
      ['EUR', 450],
    ]);
  });

  test.each([
    [['next 10 at 5 USD'], 'unreadable-line: next'],
    [['above at 5 USD'], 'unreadable-line: above'],
    [['first 10 at 5 USD', 'up to 20 all at 4 USD'], 'unreadable-line: up to'],
    [['first 10 at 5 USD', 'above all at 4 USD'], 'unreadable-line: above'],
    [['up to 10 all at 5 USD', 'up to 10 all at 4 USD'], 'bad-number: 10'],
    [['first 0 at 5 USD'], 'bad-number: 0'],
    [['first 10 at 5 EUR'], 'unknown-currency: EUR'],
    [['first 10 5 USD'], 'unreadable-line: 5'],
    [['up to 10 at 5 USD'], 'unreadable-line: at'],
  ])('%s are not read', (lines, expected) => {
    expectFindings(stepsOf('per seat monthly', ...lines), [expected]);
  });

  test('count something, and are paid some time', () => {
    expectFindings(stepsOf('monthly', 'first 10 at 5 USD'), ['unreadable-line: monthly']);
    expectFindings(stepsOf('per seat', 'first 10 at 5 USD'), ['unreadable-line: seat']);
  });

  test('name the same currencies', () => {
    const text = pro(
      'price per seat monthly {\n    first 10 at 5 USD or 4 EUR\n    above at 3 USD\n  }',
      '',
      'USD, EUR',
    );
    expect(findingsOf(text).map(({ code }) => code)).toEqual(['missing-price']);
  });
});

describe('what longer billing cycles save', () => {
  const billed = (billing: string, price: string): string =>
    pro(`price ${price}`).replace('currency USD', `currency USD\n  ${billing}\n`);
  const saidOf = (text: string) => pricesOf(text).map(({ cycle, minor }) => `${cycle.id} ${minor}`);

  test('makes the prices that are not stated, to the cent', () => {
    expectValid(billed('billing yearly 20 percent off', '15 USD monthly'));
    expect(saidOf(billed('billing yearly 20 percent off', '15 USD monthly'))).toEqual([
      'monthly 1500',
      'yearly 14400',
    ]);
    // 29.26 USD twelve times, less a third: 235.2504 USD.
    expect(saidOf(billed('billing yearly 33 percent off', '29.26 USD monthly'))[1]).toBe('yearly 23525');
    // 0.05 USD twelve times, less 12.5 percent: 0.525 USD, a half up.
    expect(saidOf(billed('billing yearly 12.5 percent off', '0.05 USD monthly'))[1]).toBe('yearly 53');
    expect(saidOf(billed('billing yearly 20 percent off', '15 USD monthly, 160 USD yearly'))).toEqual([
      'monthly 1500',
      'yearly 16000',
    ]);
    expect(saidOf(billed('billing yearly 20 percent off', '15 USD weekly'))).toEqual(['weekly 1500']);
  });

  test('holds for every unit, and for each step', () => {
    const text = billed('billing yearly 50 percent off', '10 USD monthly, 2 USD per seat monthly');
    expect(saidOf(text)).toEqual(['monthly 1000', 'yearly 6000', 'monthly 200', 'yearly 1200']);
    const tiered = billed('billing yearly 50 percent off', 'per seat monthly { first 2 at 1 USD }');
    expect(pricesOf(tiered)[1]?.tiers?.steps[0]?.price).toEqual({ each: 600, whole: 0 });
  });

  test.each([
    ['billing yearly 100 percent off', 'bad-number: 100 percent off'],
    ['billing yearly 20', 'unreadable-line: 20'],
    ['billing yearly 20 percent', 'unreadable-line: percent'],
    ['billing often 20 percent off', 'unreadable-line: often'],
    ['billing yearly 20 percent off\n  billing yearly 10 percent off', 'duplicate-line: billing'],
  ])('is said in full: %s', (line, expected) => {
    expectFindings(billed(line, '15 USD monthly'), [expected]);
  });
});
