import { describe, expect, test } from 'vitest';
import type { AddOn } from '../../src/catalog/catalog.ts';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';
import { catalogOf } from '../support/pages.ts';

const PLANS = `feature api "API access"
feature sso "Single sign-on"
limit storage "Storage" size
limit calls "Calls" count per month
models video "video models" {
  veo "Veo"
  wan "Wan"
}
models image "image models" { flux "Flux" }
credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
}
plan starter "Starter" {
  price 15 USD monthly
  storage 10 GB
  calls 100 per month
  video only wan
  image all
  cycle 10 monthly
}
plan pro "Pro" {
  everything in starter
  price 30 USD monthly
  storage 50 GB
  calls 200 per month
  sso
}
plan studio "Studio" {
  everything in pro
  price 60 USD monthly
  video all
  api
}
`;

/** A file with one add-on of these lines beside two others. */
function withLines(...lines: readonly string[]): string {
  const others = `add-on basic "Basic" {
  price 1 USD monthly
  bullet "Little"
}
add-on more "More" {
  price 2 USD monthly
  bullet "Much"
}
`;
  return shop(`${PLANS}${others}add-on extra "Extra" {\n  ${lines.join('\n  ')}\n}\n`);
}

function extraOf(...lines: readonly string[]): AddOn {
  const addOn = catalogOf(withLines(...lines)).addOns.find(({ id }) => id === 'extra');
  if (addOn === undefined) throw new Error('there is no add-on');
  return addOn;
}

const codesOf = (...lines: readonly string[]): readonly string[] =>
  findingsOf(withLines('price 3 USD monthly', ...lines)).map(({ message }) => message);

describe('an add-on', () => {
  test('says for which plans it is', () => {
    expect(extraOf('price free', 'api').availableFor).toBe(null);
    expect([...(extraOf('available for pro, starter', 'api').availableFor?.keys() ?? [])]).toEqual([
      'pro',
      'starter',
    ]);
    expectFindings(withLines('price 3 USD monthly', 'available for pro, strater', 'api'), [
      'unknown-plan: strater',
    ]);
    expectFindings(withLines('price 3 USD monthly', 'available for pro, pro', 'api'), [
      'duplicate-name: pro',
    ]);
    expectFindings(withLines('price 3 USD monthly', 'available for sso', 'api'), ['wrong-name: sso']);
  });

  test('needs add-ons and features, and excludes add-ons', () => {
    const { needsAddOns, needsFeatures, excludes } = extraOf('needs basic, sso', 'excludes more', 'api');
    expect(needsAddOns.map(({ id }) => id)).toEqual(['basic']);
    expect(needsFeatures.map(({ feature }) => feature.id)).toEqual(['sso']);
    expect(excludes.map(({ id }) => id)).toEqual(['more']);
    expectValid(withLines('price 3 USD monthly', 'needs basic, sso', 'excludes more', 'api'));
    expectFindings(withLines('price 3 USD monthly', 'needs basci', 'api'), ['unknown-add-on: basci']);
    expectFindings(withLines('price 3 USD monthly', 'needs pro', 'api'), ['wrong-name: pro']);
    expectFindings(withLines('price 3 USD monthly', 'excludes moer', 'api'), ['unknown-add-on: moer']);
    expectFindings(withLines('price 3 USD monthly', 'excludes sso', 'api'), ['wrong-name: sso']);
  });

  test.each([
    ['5 USD monthly, 50 USD yearly', ['500 monthly', '5000 yearly']],
    ['20 USD once', ['2000 once']],
    ['20 USD once, 5 USD monthly', ['2000 once', '500 monthly']],
    ['2 USD per seat once', ['200 once']],
  ])('costs %s', (price, expected) => {
    const { pricing, oncePrices } = extraOf(`price ${price}`, 'api');
    const recurring = pricing.kind === 'paid' ? pricing.prices : [];
    expect(pricing.kind).toBe('paid');
    expect([
      ...oncePrices.map(({ minor }) => `${minor} once`),
      ...recurring.map(({ minor, cycle }) => `${minor} ${cycle.id}`),
    ]).toEqual(expected);
    expectValid(withLines(`price ${price}`, 'api'));
  });

  test('has a price, as plans do', () => {
    expect(extraOf('price contact us', 'api').pricing.kind).toBe('contact us');
    expectFindings(withLines('api'), ['missing-line: extra']);
    expectFindings(withLines('price 3 USD once, 4 USD once', 'api'), ['duplicate-line: 4 USD once']);
    expectFindings(withLines('price free, 4 USD once', 'api'), ['unreadable-line: 4 USD once']);
    expectFindings(withLines('price free, no card required', 'api'), ['unreadable-line: no']);
  });

  test.each([
    ['any', { least: 1, most: null, step: 1 }],
    ['any in steps of 5', { least: 5, most: null, step: 5 }],
    ['1 to 10', { least: 1, most: 10, step: 1 }],
    ['up to 50 in steps of 5', { least: 5, most: 50, step: 5 }],
    ['at least 5', { least: 5, most: null, step: 1 }],
    ['2 to 1,000 in steps of 2', { least: 2, most: 1000, step: 2 }],
    ['3 to 3', { least: 3, most: 3, step: 1 }],
  ])('can be bought in a quantity: %s', (quantity, expected) => {
    expect(extraOf('price free', `quantity ${quantity}`, 'api').quantity).toEqual(expected);
  });

  test.each([
    ['some', ['unreadable-line: some']],
    ['5', ['unreadable-line: 5']],
    ['10 to 1', ['bad-number: 10 to 1']],
    ['1 to 10 in steps of 5', ['bad-number: 1 to 10 in steps of 5']],
    ['0 to 3', ['bad-number: 0']],
    ['up to 0', ['bad-number: 0']],
    ['1 to 3 at most', ['unreadable-line: at most']],
  ])('cannot be bought in a quantity such as %s', (quantity, expected) => {
    expectFindings(withLines('price 3 USD monthly', `quantity ${quantity}`, 'api'), expected);
  });

  test('can be bought once where nothing is said', () => {
    expect(extraOf('price free', 'api').quantity).toEqual({ least: 1, most: 1, step: 1 });
  });
});

describe('what an add-on brings', () => {
  test('is added with `plus`, and stands in place of what the plan has without', () => {
    const { entries } = extraOf('storage plus 100 GB', 'calls 500 per month', 'api', 'bullet "Nice"');
    expect(
      entries.map((entry) => (entry.kind === 'limit' ? [entry.limit.id, entry.adds] : [entry.kind])),
    ).toEqual([['storage', true], ['calls', false], ['feature'], ['bullet']]);
  });

  test('is models besides those of the plan, or a whole group', () => {
    const { entries } = extraOf('video plus veo', 'image all');
    expect(
      entries.map((entry) => entry.kind === 'models' && [entry.all, entry.models.map(({ id }) => id)]),
    ).toEqual([
      [false, ['veo']],
      [true, ['flux']],
    ]);
    expectFindings(withLines('price 3 USD monthly', 'video only veo'), ['unreadable-line: only']);
    expectFindings(withLines('price 3 USD monthly', 'veo'), ['wrong-name: veo']);
  });

  test('is credits on top of those of the plan', () => {
    expectValid(withLines('price 3 USD monthly', 'cycle plus 500 monthly'));
    expectFindings(withLines('price 3 USD monthly', 'cycle 500 monthly'), ['unreadable-line: 500']);
    expectFindings(withLines('price 3 USD monthly', 'cycle plus 500 twice'), ['unreadable-line: twice']);
  });

  test('is said the other way round by some people', () => {
    expectFindings(withLines('price 3 USD monthly', 'storage 100 GB more'), ['unreadable-line: 100 GB more']);
    expect(findingsOf(withLines('price 3 USD monthly', 'storage 100 GB more'))[0]?.labels[0].text).toBe(
      'did you mean `plus 100 GB`?',
    );
    expect(codesOf('requires basic', 'api')).toEqual(['add-on `extra` has no line `requires`']);
    expect(codesOf('plus storage 100 GB')).toHaveLength(1);
    expect(codesOf('storage +100 GB')).toHaveLength(1);
  });

  test('is declared, and listed once', () => {
    expectFindings(withLines('price 3 USD monthly', 'apii'), ['unknown-feature: apii']);
    expectFindings(withLines('price 3 USD monthly', 'api', 'api'), ['duplicate-line: api']);
    expectFindings(withLines('price 3 USD monthly', 'basic'), ['wrong-name: basic']);
    expectFindings(withLines('price 3 USD monthly', 'storage plus 5'), ['wrong-kind: 5']);
    expectFindings(withLines('price 3 USD monthly', 'storage plus unlimited'), [
      'unreadable-line: plus unlimited',
    ]);
    expectFindings(withLines('price 3 USD monthly', 'storage plus contact us'), [
      'unreadable-line: plus contact us',
    ]);
  });
});

test('names of add-ons are names like all others', () => {
  expectFindings(shop(`${PLANS}add-on pro "Pro" {\n  price 3 USD monthly\n  bullet "Fine"\n}\n`), [
    'duplicate-name: pro',
  ]);
  expectFindings(shop(`${PLANS}add-on P_RO "Pro" {\n  price 3 USD monthly\n  bullet "Fine"\n}\n`), [
    'confusable-name: P_RO',
  ]);
});

test('add-ons are sold to something that has no plans', () => {
  expectValid(shop('feature api "API access"\nadd-on extra "Extra" {\n  price 3 USD monthly\n  api\n}\n'));
});
