import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const DECLARED = `feature sso "SSO"
feature support "Support" one of email "Email", phone "Phone"
limit storage "Storage" size
limit calls "Calls" count
models image "images" {
  flux "Flux"
  dream "Dream"
}
plan tiny "Tiny" { price free }
plan all "All" {
  price 99 USD monthly
  sso
  support phone
  storage 1 TB
  calls 900
  image all
}
`;

const two = (first: string, second: string): string =>
  shop(
    `${DECLARED}plan a "A" {\n  ${first.replaceAll('; ', '\n  ')}\n}\nplan b "B" {\n  ${second.replaceAll('; ', '\n  ')}\n}\n`,
  );

describe('a plan that another one makes pointless', () => {
  test.each([
    ['price 20 USD monthly; storage 10 GB', 'price 10 USD monthly; storage 10 GB', 'a'],
    ['price 20 USD monthly; storage 10 GB', 'price 20 USD monthly; storage 11 GB', 'a'],
    ['price 10 USD monthly; storage unlimited; sso', 'price 20 USD monthly; storage 10 GB', 'b'],
    ['price 10 USD monthly; image all', 'price 20 USD monthly; image only flux', 'b'],
    ['price 10 USD monthly; support phone', 'price 20 USD monthly; support phone; trial 14 days', null],
    ['price 10 USD monthly; support phone', 'price 20 USD monthly; support email', null],
    ['price 10 USD monthly; storage 5 GB', 'price 20 USD monthly; storage 10 GB', null],
    ['price 10 USD monthly; sso', 'price 20 USD per seat monthly; sso', null],
    ['price 10 USD monthly; sso', 'price contact us; sso', null],
    ['price 10 USD monthly; sso', 'price 20 USD monthly; sso; bullet "A helping hand"', null],
    ['price 10 USD monthly; sso; storage 5 GB', 'legacy; price 20 USD monthly; storage 5 GB', null],
  ])('%s | %s: %s', (first, second, worse) => {
    expectFindings(two(first, second), worse === null ? [] : [`dominated-plan: ${worse}`]);
  });

  test('for each seat may be so only until the better one says for how many it is sold', () => {
    const text = two('price 15 USD per seat monthly; sso', 'price 10 USD per seat monthly; sso; calls 5');
    expectFindings(text, ['dominated-plan: a']);
    expect(findingsOf(text)[0]?.hint).toContain(
      'If `b` is only sold for several people, say so behind its price: `at least 3`.',
    );
    expectValid(text.replace('price 10 USD per seat monthly', 'price 10 USD per seat monthly, at least 3'));
  });

  test('that is free leaves no paid plan with no more in it', () => {
    const text = two('price free; storage 5 GB; no-more', 'price 5 USD monthly; storage 5 GB').replace(
      '\n  no-more',
      '',
    );
    expectFindings(text, ['dominated-plan: b']);
  });

  test('is named with its price, with what is better, and how much', () => {
    const [finding] = findingsOf(
      two('price 20 USD monthly; storage 10 GB', 'price 10 USD monthly; storage 50 GB'),
    );
    expect(finding?.message).toBe(
      'plan `a` costs $20 per month, and has nothing that `b` does not have for $10 per month, with more of `storage`',
    );
  });

  test('may be meant', () => {
    expectValid(
      two(
        'price 20 USD monthly; storage 10 GB; accept "For old friends."',
        'price 10 USD monthly; storage 50 GB',
      ),
    );
  });
});

test('two plans that cost the same and have the same are the same plan', () => {
  const text = two('price 10 USD monthly; sso; storage 5 GB', 'price 10 USD monthly; sso; storage 5 GB');
  expectFindings(text, ['identical-plans: b']);
  expect(findingsOf(text)[0]?.message).toBe(
    'plans `a` and `b` are the same plan: both cost $10 per month, and have the same in them',
  );
  expectValid(two('price free; sso', 'price free; sso'));
});
