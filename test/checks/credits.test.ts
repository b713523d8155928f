import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const CYCLE = 'credits cycle "cycle credits" {\n  issued every cycle\n  valid until renewal\n}\n';
const EXTRA = 'credits extra "extra credits" {\n  issued on purchase\n  valid forever\n}\n';
const ORDER = 'consume cycle, extra\n';
const FREE = 'plan free "Free" { price free }\n';
const PACK = 'pack small "Small" {\n  gives 10 extra\n  price 5 USD\n}\n';
const pro = (lines: string): string => `plan pro "Pro" {\n  ${lines}\n}\n`;

describe('amounts for cycles', () => {
  const PAID = 'price 5 USD monthly, 50 USD yearly\n  ';

  test('a plan says how many credits come in each cycle in which it is paid', () => {
    expectValid(shop(CYCLE + pro(`${PAID}cycle 10 monthly, 120 yearly`)));
    expectFindings(shop(CYCLE + pro(`${PAID}cycle 10 monthly`)), ['missing-credits: 50 USD yearly']);
  });

  test('zero is an amount', () => {
    expectValid(shop(CYCLE + pro(`${PAID}cycle 10 monthly, 0 yearly`)));
  });

  test('amounts from the plan below count, and the place is there', () => {
    const below = 'plan free "Free" {\n  price free\n  cycle 5 monthly\n}\n';
    const text = shop(CYCLE + below + pro(`everything in free\n  ${PAID}`));
    expectFindings(text, ['missing-credits: 50 USD yearly']);
    expect(findingsOf(text)[0]?.labels[1]?.text).toBe('the amounts that come from `free`');
  });

  test('a cycle with several prices lacks its credits once', () => {
    const text = shop(
      CYCLE + pro('price 5 USD monthly, 4 EUR monthly, 50 USD yearly, 40 EUR yearly\n  cycle 10 monthly'),
      'USD, EUR',
    );
    expectFindings(text, ['missing-credits: 50 USD yearly']);
  });

  test('credits for a cycle in which the plan is not paid reach nobody', () => {
    expectFindings(shop(CYCLE + pro(`${PAID}cycle 10 monthly, 120 yearly, 2 weekly`)), [
      'unpriced-credits: 2 weekly',
    ]);
  });

  test('a free plan, or one on request, gives credits in any cycle', () => {
    expectValid(shop(CYCLE + pro('price free\n  cycle 10 daily')));
    expectValid(shop(CYCLE + pro('price contact us\n  cycle 10 daily')));
  });

  test('a plan whose price cannot be read is one finding', () => {
    expectFindings(shop(CYCLE + pro('price 5 USD mothly\n  cycle 10 daily')), ['unreadable-line: mothly']);
  });
});

describe('buckets', () => {
  const GIVEN = pro('price free\n  cycle 5 monthly');

  test('credits of two buckets pay in the order that a line says', () => {
    expectValid(shop(CYCLE + EXTRA + ORDER + GIVEN + PACK));
    expectFindings(shop(CYCLE + EXTRA + GIVEN + PACK), ['unconsumed-bucket: cycle']);
  });

  test('one bucket needs no order', () => {
    expectValid(shop(CYCLE + GIVEN));
  });

  test('an order with a misspelt word is one finding', () => {
    expectFindings(shop(`${CYCLE}${EXTRA}consum cycle, extra\n${GIVEN}${PACK}`), ['unknown-word: consum']);
    expectFindings(shop(`${CYCLE}${EXTRA}consume cycle, extr\n${GIVEN}${PACK}`), ['unknown-bucket: extr']);
  });

  test('a bucket that nothing gives credits of is always empty', () => {
    expectFindings(shop(CYCLE + EXTRA + ORDER + GIVEN), ['unissued-bucket: extra']);
    expectFindings(shop(CYCLE + FREE), ['unissued-bucket: cycle']);
  });

  test('a bucket whose only pack cannot be read is not empty as well', () => {
    const pack = PACK.replace('10 extra', '10 extar');
    expectFindings(shop(CYCLE + EXTRA + ORDER + GIVEN + pack), ['unknown-bucket: extar']);
  });

  test('a plan cannot give credits that come with a purchase', () => {
    const text = shop(EXTRA + pro('price free\n  extra 5 monthly'));
    expectFindings(text, ['wrong-bucket: extra']);
    expect(findingsOf(text)[0]?.labels[1]?.text).toBe('issued on purchase');
  });

  test('a pack cannot give credits that come with every cycle', () => {
    const pack = PACK.replace('10 extra', '10 cycle');
    expectFindings(shop(CYCLE + GIVEN + pack), ['wrong-bucket: gives 10 cycle']);
  });

  test('a bucket that does not say when it is issued is one finding', () => {
    const unsaid = EXTRA.replace('issued on purchase', '');
    expectFindings(shop(unsaid + FREE + PACK), ['missing-line: extra']);
    const misspelt = EXTRA.replace('issued', 'isued');
    expectFindings(shop(misspelt + FREE + PACK), ['unknown-word: isued']);
    const unclear = EXTRA.replace('on purchase', 'by mail');
    expectFindings(shop(unclear + FREE + PACK), ['unreadable-line: by']);
  });
});

describe('packs', () => {
  const needs = (features: string): string => PACK.replace('price', `needs ${features}\n  price`);
  const FEATURES = 'feature packs "Packs"\nfeature sso "SSO"\n';

  test('a plan that has all features may buy a pack', () => {
    expectValid(shop(EXTRA + FEATURES + FREE + pro('price free\n  packs\n  sso') + needs('packs, sso')));
  });

  test('a pack whose features no plan has together is for nobody', () => {
    const other = pro('price free\n  sso').replace('pro "Pro"', 'other "Other"');
    const text = shop(EXTRA + FEATURES + FREE + pro('price free\n  packs') + other + needs('packs, sso'));
    expectFindings(text, ['unsellable-pack: packs']);
    expect(findingsOf(text)[0]?.message).toBe(
      'nobody can buy pack `small`: no plan has all of `packs` and `sso`',
    );
  });

  test('a feature that only a pack needs is the finding about the pack', () => {
    const text = shop(`${EXTRA}feature packs "Packs"\n${FREE}${needs('packs')}`);
    expectFindings(text, ['unsellable-pack: packs']);
  });

  test('nothing is said where a plan contains one that does not exist', () => {
    const text = shop(
      `${EXTRA}feature packs "Packs"\n${pro('everything in fre\n  price free')}${needs('packs')}`,
    );
    expectFindings(text, ['unknown-plan: fre']);
  });

  test('a pack gives something and costs something', () => {
    expectFindings(shop(EXTRA + FREE + PACK.replace('10 extra', '0 extra')), [
      'unsellable-pack: gives 0 extra',
    ]);
    expectFindings(shop(EXTRA + FREE + PACK.replace('5 USD', '0 USD')), ['unsellable-pack: 0 USD']);
    expectFindings(shop(EXTRA + FREE + PACK.replace('5 USD', '-5 USD')), ['bad-number: -5']);
  });

  test('a pack that is not sold can be accepted', () => {
    const accepted = needs('packs { accept "from March on" }');
    expectValid(shop(`${EXTRA}feature packs "Packs"\n${FREE}${accepted}`));
  });
});
