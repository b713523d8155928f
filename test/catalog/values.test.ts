import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';
import { catalogOf } from '../support/pages.ts';

const TINY = 'plan tiny "Tiny" { price free }\n';
const SUPPORT = 'feature support "Support" one of email "Email", phone "Phone"\n';
const PAYMENT = 'feature payment "Payment" some of card "Card", invoice "Invoice", wire "Wire transfer"\n';
const RESPONSE = 'feature response "Response" text\n';

const pro = (declared: string, line: string): string =>
  shop(`${declared}${TINY}plan pro "Pro" {\n  price 15 USD monthly\n  ${line}\n}\n`);

function saidOf(declared: string, line: string, id: string) {
  return catalogOf(pro(declared, line))
    .plans.find((plan) => plan.id === 'pro')
    ?.features.get(id)?.entry.value;
}

describe('what a plan has of a feature', () => {
  test('is one of a set, some of a set, or a text', () => {
    for (const [declared, line] of [
      [SUPPORT, 'support phone'],
      [PAYMENT, 'payment invoice'],
      [PAYMENT, 'payment wire, card'],
      [RESPONSE, 'response "within 4 hours"'],
    ] as const)
      expectValid(pro(declared, line));
  });

  test('comes in the order of the set, whatever the order of the line', () => {
    const value = saidOf(PAYMENT, 'payment wire, card', 'payment');
    expect(value?.kind === 'choices' && value.choices.map(({ label }) => label)).toEqual([
      'Card',
      'Wire transfer',
    ]);
    expect(saidOf(RESPONSE, 'response "a {b} c"', 'response')).toEqual({ kind: 'text', text: 'a {b} c' });
    expect(saidOf('feature sso "SSO"\n', 'sso', 'sso')).toEqual({ kind: 'flag' });
  });

  test.each([
    [SUPPORT, 'support', 'wrong-kind: support'],
    [SUPPORT, 'support fax', 'wrong-kind: fax'],
    [SUPPORT, 'support email, phone', 'unreadable-line: , phone'],
    [SUPPORT, 'support "Phone"', 'unreadable-line: "Phone"'],
    [PAYMENT, 'payment card, card', 'duplicate-name: card'],
    [PAYMENT, 'payment card,', 'unreadable-line: ,'],
    [RESPONSE, 'response', 'wrong-kind: response'],
    [RESPONSE, 'response soon', 'unreadable-line: soon'],
    [RESPONSE, 'response "soon" "later"', 'unreadable-line: "later"'],
    ['feature sso "SSO"\n', 'sso "SAML"', 'wrong-kind: "SAML"'],
  ])('is nothing else: %s%s', (declared, line, expected) => {
    expectFindings(pro(declared, line), [expected]);
  });

  test('is corrected by a fix where a value is misspelt', () => {
    const [finding] = findingsOf(pro(SUPPORT, 'support phoen'));
    expect(finding?.fixes[0]?.edits[0]?.text).toBe('phone');
  });

  test.each([
    ['feature support "Support" one off email "Email"\n', ['unreadable-line: one', 'wrong-kind: "x"']],
    ['feature support "Support" one of\n', ['unreadable-line: of', 'wrong-kind: "x"']],
    ['feature support "Support" one of email\n', ['unreadable-line: email', 'wrong-kind: "x"']],
  ])('is declared in full: %s', (declared, expected) => {
    expect(findingsOf(pro(declared, 'support "x"')).map(({ code }) => code)).toContain(
      expected[0]?.split(':')[0],
    );
  });

  test('that a plan below has already is not said again', () => {
    const text = (value: string): string =>
      shop(
        `${SUPPORT}${TINY}plan a "A" {\n  price 5 USD monthly\n  support email\n}\nplan b "B" {\n  price 9 USD monthly\n  everything in a\n  support ${value}\n}\n`,
      );
    expectFindings(text('email'), ['redundant-line: support email']);
    expectValid(text('phone'));
  });
});

describe('a limit', () => {
  const LIMIT = (below: string): string => `feature api "API"\nlimit calls "Calls" count {\n  ${below}\n}\n`;

  test('may be for features', () => {
    expectValid(pro(LIMIT('for api'), 'calls 5\n  api'));
    const [limit] = catalogOf(pro(LIMIT('for api'), 'calls 5\n  api')).limits;
    expect(limit?.for.map(({ feature }) => feature.id)).toEqual(['api']);
    expectFindings(pro(LIMIT('for apy'), 'calls 5\n  api'), ['unknown-feature: apy']);
    expectFindings(pro(LIMIT('for calls'), 'calls 5\n  api'), ['wrong-name: calls']);
  });

  test('may say what happens after a downgrade', () => {
    const saidBy = (words: string) =>
      catalogOf(pro(LIMIT(`after a downgrade ${words}`), 'calls 5\n  api')).limits[0]?.afterDowngrade;
    expect(saidBy('block new')?.kind).toBe('block new');
    expect(saidBy('read only')?.kind).toBe('read only');
    expect(saidBy('keep for 30 days')).toMatchObject({ kind: 'keep', duration: { count: 30, unit: 'day' } });
    for (const [words, expected] of [
      ['block', 'unreadable-line: block'],
      ['keep', 'unreadable-line: keep'],
      ['keep for 0 days', 'bad-number: 0 days'],
      ['delete', 'unreadable-line: delete'],
    ] as const)
      expectFindings(pro(LIMIT(`after a downgrade ${words}`), 'calls 5\n  api'), [expected]);
  });
});

test('a legacy plan is off the page, and others may contain it', () => {
  const text = shop(
    `feature sso "SSO"\n${TINY}plan old "Old" {\n  legacy\n  price 5 USD monthly\n  sso\n}\nplan new "New" {\n  price 9 USD monthly\n  everything in old\n}\n`,
  );
  expectValid(text);
  const old = catalogOf(text).plans.find(({ id }) => id === 'old');
  expect([old?.hidden, old?.legacy]).toEqual([true, true]);
});

describe('what more of a limit costs', () => {
  const STORAGE = 'limit storage "Storage" size\n';
  const CALLS = 'limit calls "Calls" count per month { counts "call", "calls" }\n';
  const BUILDS = 'limit builds "Builds" duration per month\n';
  const ratesOf = (declared: string, line: string) =>
    [
      ...(catalogOf(pro(declared, line))
        .plans.find(({ id }) => id === 'pro')
        ?.limits.values() ?? []),
    ][0]?.entry.beyond;

  test.each([
    [
      STORAGE,
      'storage 10 GB, then 0.10 USD per GB',
      { price: 10_000_000, per: 1e9, count: null, thing: 'GB' },
    ],
    [STORAGE, 'storage 10 GB, then 5 USD per 100 GB', { price: 5e8, per: 1e11, count: 100, thing: 'GB' }],
    [
      CALLS,
      'calls 0 per month, then 0.002 USD per 1,000',
      { price: 200_000, per: 1_000, count: 1_000, thing: null },
    ],
    [CALLS, 'calls 5 per month, then 1 USD per call', { price: 1e8, per: 1, count: null, thing: 'call' }],
    [CALLS, 'calls 5 per month, then 1 USD per 50 calls', { price: 1e8, per: 50, count: 50, thing: 'calls' }],
    [
      BUILDS,
      'builds 60 minutes per month, then 0.008 USD per minute',
      { price: 800_000, per: 60_000, count: null, thing: 'minute' },
    ],
  ])('%s%s', (declared, line, rate) => {
    expectValid(pro(declared, line));
    expect(ratesOf(declared, line)).toEqual([{ currency: 'USD', ...rate }]);
  });

  test.each([
    [STORAGE, 'storage 10 GB, 0.10 USD per GB', 'unreadable-line: 0.10'],
    [STORAGE, 'storage 10 GB, then', 'unreadable-line: then'],
    [STORAGE, 'storage 10 GB, then 0.10 USD', 'unreadable-line: USD'],
    [STORAGE, 'storage 10 GB, then 0.10 USD per minute', 'unknown-unit: minute'],
    [STORAGE, 'storage 10 GB, then 0.10 USD per 0 GB', 'unreadable-line: GB'],
    [STORAGE, 'storage 10 GB, then 0.10 CHF per GB', 'unknown-currency: CHF'],
    [STORAGE, 'storage unlimited, then 0.10 USD per GB', 'unreadable-line: , then 0.10 USD per GB'],
    [CALLS, 'calls 5, then 1 USD per call', 'unknown-unit: 5'],
    [CALLS, 'calls 5 per month, then 1 USD per mail', 'unknown-unit: mail'],
    [CALLS, 'calls 5 per month, then 1 USD per', 'unreadable-line: per'],
    ['limit keep "Keep" duration\n', 'keep 3 months, then 1 USD per month', 'unreadable-line: then'],
    ['limit up "Up" percent\n', 'up 99 percent, then 1 USD per percent', 'unreadable-line: percent'],
  ])('is nothing else: %s%s', (declared, line, expected) => {
    expectFindings(pro(declared, line), [expected]);
  });

  test('may be in several currencies', () => {
    const text = pro(STORAGE, 'storage 10 GB, then 0.10 USD or 0.09 EUR per GB')
      .replace('currency USD', 'currency USD, EUR')
      .replace('15 USD monthly', '15 USD monthly, 14 EUR monthly');
    expectValid(text);
  });
});
