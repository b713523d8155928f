import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const DECLARED = `feature chat "Chat"
feature sso "SSO"
feature audit "Audit"
feature api "API"
limit storage "Storage" size
limit seats "Minimum seats" count
limit calls "Calls" count { for api }
models image "images" {
  flux "Flux"
  dream "Dream"
}
credits cycle "credits" {
  issued every cycle
  valid until renewal
}
plan all "All" {
  hidden
  price free
  chat
  sso
  audit
  api
  storage 1 TB
  seats 1
  calls 9
  image all
  cycle 1,000 monthly
}
`;

const plan = (id: string, lines: string): string =>
  `plan ${id} "${id.toUpperCase()}" {\n  ${lines.replaceAll('; ', '\n  ')}\n}\n`;

const two = (first: string, second: string): string => shop(DECLARED + plan('a', first) + plan('b', second));

test('what a dearer plan lacks may be sold with it', () => {
  const [lost] = findingsOf(two('price 10 USD monthly; chat', 'price 20 USD monthly; sso'));
  expect(lost?.hint).toContain('would lose it.');
  const addOn = 'add-on talk "Talk" {\n  available for b\n  price 1 USD monthly\n  chat\n}\n';
  const [sold] = findingsOf(two('price 10 USD monthly; chat', 'price 20 USD monthly; sso') + addOn);
  expect(sold?.hint).toContain('Customers who move up from `a` would lose it, or have to buy `talk`.');
});

test('a plan whose price is for a talk follows the dearest one before it, if it has more', () => {
  const plans = [
    plan('a', 'price 10 USD monthly; chat; api; calls 1'),
    plan('b', 'price 20 USD monthly; everything in a; storage 5 GB'),
    plan('c', 'price contact us; sso; audit; storage 50 GB; image all; api; calls 2'),
  ];
  const text = shop(DECLARED + plans.join(''));
  expectFindings(text, ['less-for-more: c']);
  expect(findingsOf(text)[0]?.message).toBe('plan `c` follows `b` and lacks `chat`');
  expectValid(shop(DECLARED + [plans[2], plans[0], plans[1]].join('')));
  expectValid(text.replace('contact us\n', 'contact us\n  chat\n'));
});

test('a plan with a lower minimum has something that the cheaper one does not have', () => {
  const seats = (a: number, b: number): string =>
    two(
      `price 15 USD per seat monthly; sso; seats ${a}`,
      `price 10 USD per seat monthly; sso; chat; seats ${b}`,
    );
  expectFindings(seats(1, 3), ['less-for-more: a']);
  expectFindings(seats(3, 1), ['dominated-plan: a']);
});

describe('a plan that costs more than another', () => {
  test.each([
    ['price 10 USD monthly; chat', 'price 20 USD monthly; sso', 'costs more than `a` and lacks `chat`'],
    ['price free; chat', 'price 20 USD monthly; sso', 'costs more than `a` and lacks `chat`'],
    [
      'price 10 USD monthly; storage 50 GB',
      'price 20 USD monthly; sso; storage 20 GB',
      'costs more than `a` and has less: `storage` is 20 GB instead of 50 GB',
    ],
    [
      'price 10 USD monthly; storage unlimited; chat',
      'price 20 USD monthly; sso; storage 20 GB',
      'costs more than `a`, lacks `chat`, and has less: `storage` is 20 GB instead of unlimited',
    ],
    [
      'price 10 USD monthly; storage 50 GB; cycle 100 monthly',
      'price 20 USD monthly; sso; storage 20 GB; cycle 50 monthly',
      'costs more than `a` and has less: `storage` is 20 GB instead of 50 GB, and `cycle` is 50 instead of 100 monthly',
    ],
    [
      'price 10 USD monthly; image all',
      'price 20 USD monthly; sso; image only flux',
      'costs more than `a` and lacks `dream`',
    ],
    [
      'price 10 USD monthly; cycle 100 monthly',
      'price 20 USD monthly; sso; cycle 50 monthly',
      'costs more than `a` and has less: `cycle` is 50 instead of 100 monthly',
    ],
    [
      'price 10 USD monthly; api; calls 5',
      'price 20 USD monthly; sso',
      'costs more than `a` and lacks `api`',
    ],
    [
      'price 10 USD monthly; chat; calls 5',
      'price 20 USD monthly; chat; sso',
      'costs more than `a` and lacks `calls`',
    ],
    [
      'price 10 USD monthly; calls 5',
      'price 20 USD monthly; sso; calls 0',
      'costs more than `a` and lacks `calls`',
    ],
  ])('%s | %s: %s', (first, second, words) => {
    for (const text of [two(first, second), two(second, first)]) {
      const found = findingsOf(text).filter(({ code }) => code === 'less-for-more');
      expect(found).toHaveLength(1);
    }
    expect(findingsOf(two(first, second))[0]?.message).toBe(`plan \`b\` ${words}`);
  });

  test.each([
    ['price 10 USD monthly; chat', 'price 10 USD monthly; sso'],
    ['price 10 USD monthly; chat', 'price 20 USD yearly; sso'],
    ['price 10 USD monthly; chat', 'price 20 USD per seat monthly; sso'],
    ['price 10 USD monthly; chat', 'price contact us; sso'],
    ['price 10 USD monthly; chat', 'hidden; price 20 USD monthly; sso'],
    ['price 10 USD monthly; storage 5 GB', 'price 20 USD monthly; sso; storage contact us'],
    ['price 10 USD monthly; storage 5 GB', 'price 20 USD monthly; sso; storage 1 GB, then 1 USD per GB'],
    ['price 10 USD monthly; seats 5', 'price 20 USD monthly; sso; seats 1'],
    // Another kind of plan, which loses more than it gains.
    ['price 10 USD monthly; chat; audit; api; calls 5; image all', 'price 20 USD monthly; sso'],
  ])('may: %s | %s', (first, second) => {
    const found = findingsOf(two(first, second)).map(({ code }) => code);
    expect(found.filter((code) => code === 'less-for-more')).toEqual([]);
  });

  test('is compared with the next cheaper one only, wherever that stands', () => {
    const plans = [
      plan('top', 'price 30 USD monthly; sso; audit'),
      plan('a', 'price 10 USD monthly; chat'),
      plan('b', 'price 20 USD monthly; sso'),
    ];
    expectFindings(shop(DECLARED + plans.join('')), ['less-for-more: b']);
  });

  test('says so once where it contains the other, and where it has nothing more', () => {
    expectFindings(
      two('price 10 USD monthly; storage 5 GB', 'price 20 USD monthly; everything in a; sso; storage 1 GB'),
      ['lost-feature: 1 GB'],
    );
    expectFindings(two('price 10 USD monthly; chat; sso', 'price 20 USD monthly; sso'), [
      'dominated-plan: b',
    ]);
  });

  test('may be meant', () => {
    expectValid(two('price 10 USD monthly; chat', 'price 20 USD monthly; sso; accept "Another market."'));
  });
});
