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
