import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const PLANS = `feature api "API access"
feature sso "Single sign-on"
feature phone "Phone support"
limit storage "Storage" size
limit seats "Seats" count
models video "video models" {
  wan "Wan"
  veo "Veo"
}
plan starter "Starter" {
  price 15 USD monthly, 150 USD yearly
  storage 10 GB
  seats 3
  video only wan
}
plan pro "Pro" {
  everything in starter
  price 30 USD monthly, 300 USD yearly
  storage 50 GB
  seats unlimited
  video all
  sso
  api
}
add-on care "Care" {
  price 40 USD monthly, 400 USD yearly
  phone
}
`;

const addOn = (id: string, ...lines: readonly string[]): string => {
  const price = lines.some((line) => line.startsWith('price')) ? [] : ['price 4 USD monthly'];
  return `add-on ${id} "The ${id}" {\n  ${[...price, ...lines].join('\n  ')}\n}\n`;
};
const withAddOns = (...addOns: readonly string[]): string => shop(PLANS + addOns.join(''));
const messagesOf = (text: string): readonly string[] => findingsOf(text).map(({ message }) => message);

describe('what an add-on needs', () => {
  test('is not itself', () => {
    expectFindings(withAddOns(addOn('a', 'needs a', 'seats plus 1')), ['circular-needs: a']);
    expectFindings(
      withAddOns(
        addOn('a', 'needs b', 'seats plus 1'),
        addOn('b', 'needs c', 'storage plus 1 GB'),
        addOn('c', 'needs b, care', 'seats plus 2'),
        addOn('d', 'needs a, c', 'storage plus 2 GB'),
      ),
      ['circular-needs: c'],
    );
    const chain = Array.from({ length: 3_000 }, (_, at) =>
      addOn(`n${at}n`, `needs n${(at + 1) % 3_000}n`, `seats plus ${at + 1}`),
    );
    expect(messagesOf(withAddOns(...chain))).toEqual([
      expect.stringMatching(
        /^add-ons need one another in a circle: `n0n` needs .* needs 2990 more needs `n0n`$/,
      ),
    ]);
  });

  test('excludes neither it nor anything else that it needs', () => {
    const circle = withAddOns(
      addOn('a', 'needs b', 'seats plus 3'),
      addOn('b', 'needs c', 'storage plus 1 GB'),
      addOn('c', 'excludes a', 'seats plus 2'),
    );
    expectFindings(circle, ['unbuyable-add-on: b']);
    expect(messagesOf(circle)).toEqual([
      'nobody can buy add-on `a`: it needs `b`, which needs `c`, and `c` excludes `a`',
    ]);
    const apart = withAddOns(
      addOn('a', 'needs b, c', 'seats plus 3'),
      addOn('b', 'storage plus 1 GB'),
      addOn('c', 'excludes b', 'seats plus 2'),
      addOn('d', 'needs a', 'storage plus 2 GB'),
    );
    expect(messagesOf(apart)).toEqual([
      'nobody can buy add-on `a`: it needs `b`, and `c`, and `c` excludes `b`',
    ]);
    expect(messagesOf(withAddOns(addOn('a', 'excludes a', 'seats plus 1')))).toEqual([
      'nobody can buy add-on `a`: `a` excludes itself',
    ]);
  });

  test('is for the same plans', () => {
    const text = withAddOns(
      addOn('a', 'available for starter', 'needs b', 'seats plus 1'),
      addOn('b', 'available for pro', 'storage plus 1 GB'),
    );
    expect(messagesOf(text)).toEqual(['nobody can buy add-on `a`: `b`, which it needs, is for other plans']);
    const some = withAddOns(
      addOn('a', 'available for starter, pro', 'needs b', 'storage plus 2 GB'),
      addOn('b', 'available for pro', 'storage plus 1 GB'),
    );
    expectFindings(some, ['unbuyable-add-on: starter']);
    expect(messagesOf(some)).toEqual([
      'customers of plan `starter` cannot buy add-on `a`: they cannot buy `b`, which it needs',
    ]);
    expectValid(some.replace('available for starter, pro', 'hidden'));
  });

  test('is a feature of the plan', () => {
    expectFindings(withAddOns(addOn('a', 'available for starter, pro', 'needs sso', 'storage plus 2 GB')), [
      'unbuyable-add-on: starter',
    ]);
    expectValid(withAddOns(addOn('a', 'needs sso', 'storage plus 2 GB')));
    const none = withAddOns(addOn('a', 'needs phone', 'storage plus 2 GB'));
    expect(messagesOf(none)).toEqual(['nobody can buy add-on `a`: no plan has `phone`']);
    expect(findingsOf(none)[0]?.hint).toContain('or write `needs care`, which brings it');
  });
});

describe('an add-on brings something', () => {
  test('that some plan does not have', () => {
    expectFindings(withAddOns(addOn('a')), ['idle-add-on: a']);
    expectFindings(withAddOns(addOn('a', 'available for pro', 'sso')), ['idle-add-on: a']);
    expectFindings(withAddOns(addOn('a', 'available for pro', 'seats plus 5')), ['idle-add-on: a']);
    expectFindings(withAddOns(addOn('a', 'storage 5 GB')), ['idle-add-on: a']);
    expectFindings(withAddOns(addOn('a', 'available for starter, pro', 'video plus veo')), [
      'idle-add-on: pro',
    ]);
    expectValid(withAddOns(addOn('a', 'video plus veo')));
    expectValid(withAddOns(addOn('a', 'available for pro', 'sso', 'bullet "And a book"')));
  });

  test('that no cheaper one brings', () => {
    const cheap = addOn('cheap', 'price 4 USD monthly', 'seats plus 10', 'storage plus 10 GB');
    const text = withAddOns(cheap, addOn('dear', 'price 5 USD monthly', 'seats plus 5'));
    expectFindings(text, ['dominated-add-on: 5 USD monthly']);
    expect(messagesOf(text)).toEqual(['add-on `dear` brings less than `cheap`, and costs more']);
    expectFindings(withAddOns(cheap, addOn('dear', 'price 4 USD monthly', 'seats plus 5')), [
      'dominated-add-on: 4 USD monthly',
    ]);
    expectValid(withAddOns(cheap, addOn('less', 'price 3 USD monthly', 'seats plus 5')));
    expectValid(withAddOns(cheap, addOn('other', 'price 5 USD monthly', 'seats plus 11')));
    expectValid(withAddOns(cheap, addOn('often', 'price 5 USD monthly', 'quantity any', 'seats plus 5')));
    expectValid(withAddOns(cheap, addOn('more', 'price 5 USD monthly', 'needs cheap', 'seats plus 5')));
    expectValid(withAddOns(cheap, addOn('yearly', 'price 50 USD yearly', 'seats plus 5')));
    expectValid(
      withAddOns(
        addOn('here', 'available for pro', 'price 4 USD monthly', 'storage plus 10 GB'),
        addOn('there', 'available for starter', 'price 5 USD monthly', 'storage plus 10 GB'),
      ),
    );
  });

  test('or is paid for by its use, of which no rule knows what it is worth', () => {
    const machine = (id: string, price: string): string =>
      addOn(id, 'available for pro', `price ${price} USD per "hour of use" monthly`, 'sso');
    const text = withAddOns(machine('small', '1'), machine('large', '2'));
    expectValid(text);
    expectFindings(text.replace('price 2 ', 'price 1 '), ['identical-add-ons: large']);
    expectFindings(text.replaceAll('per "hour of use"', 'per seat'), [
      'idle-add-on: small',
      'idle-add-on: large',
    ]);
    expectValid(withAddOns(addOn('a', 'available for pro', 'price "1% of each order"', 'sso')));
    const stored = addOn(
      'a',
      'available for pro',
      'price 1 USD per "seat of theirs" monthly',
      'seats plus 5',
    );
    expectFindings(withAddOns(stored), ['idle-add-on: a']);
  });

  test('or is at least not the same as another', () => {
    const twin = (id: string): string => addOn(id, 'price contact us', 'storage plus 10 GB');
    expectFindings(withAddOns(twin('one'), twin('two'), twin('three')), [
      'identical-add-ons: two',
      'identical-add-ons: three',
    ]);
    expectValid(withAddOns(twin('one'), twin('two').replace('10 GB', '10 GB\n  bullet "On tape"')));
  });
});

describe('an add-on costs', () => {
  test('less than the step up to a plan that has all of it', () => {
    const text = withAddOns(
      addOn('a', 'available for starter', 'price 15 USD monthly', 'storage plus 40 GB'),
    );
    expectFindings(text, ['dear-add-on: 15 USD monthly']);
    expect(messagesOf(text)).toEqual([
      'plan `starter` with add-on `a` costs $30 monthly, and plan `pro`, which has all of that, $30',
    ]);
    const seats = text.replaceAll(/ USD (monthly|yearly)/g, ' USD per seat $1');
    expect(messagesOf(seats)[0]).toContain('costs $30 per seat monthly, and plan `pro`');
    expectValid(text.replace('40 GB', '41 GB'));
    expectValid(text.replace('15 USD monthly\n  storage', '14 USD monthly\n  storage'));
    expectValid(text.replace('available for starter\n', 'available for starter, pro\n'));
  });

  test('no more in a year than in twelve months, and something in every currency', () => {
    expectFindings(withAddOns(addOn('a', 'price 5 USD monthly, 70 USD yearly', 'storage plus 9 GB')), [
      'dearer-year: 70 USD yearly',
    ]);
    expectFindings(
      shop(
        `feature api "API access"\nplan pro "Pro" { price 3 USD monthly, 3 EUR monthly }\n${addOn('a', 'price 4 USD once', 'api')}`,
        'USD, EUR',
      ),
      ['missing-price: 4 USD once'],
    );
  });
});

test('credits of an add-on are those that come every cycle, for each cycle in which it is paid', () => {
  const credits = `credits cycle "credits" {
  issued every cycle
  valid until renewal
}
credits extra "extra credits" {
  issued on purchase
  valid forever
}
consume cycle, extra
`;
  const text = (lines: string): string =>
    shop(
      `${credits}plan pro "Pro" {\n  price 3 USD monthly\n  cycle 10 monthly\n}\npack small "Small" {\n  gives 100 extra\n  price 9 USD\n}\nadd-on a "A" {\n  ${lines}\n}\n`,
    );
  expectValid(text('price 1 USD monthly\n  cycle plus 5 monthly'));
  expectFindings(text('price 1 USD monthly, 9 USD yearly\n  cycle plus 5 monthly'), [
    'missing-credits: 9 USD yearly',
  ]);
  expectFindings(text('price 9 USD once\n  cycle plus 5 monthly'), ['unpriced-credits: 5 monthly']);
  expectFindings(text('price 9 USD monthly\n  extra plus 5 monthly'), ['wrong-bucket: extra']);
  expectValid(text('price 9 USD once\n  extra plus 5 once'));
  expectFindings(text('price 9 USD once\n  cycle plus 5 once'), ['wrong-bucket: 5 once']);
  expectFindings(text('price 9 USD once\n  extra plus 5 once, 6 once'), ['duplicate-line: 6 once']);
});

test('a finding about an add-on can be accepted, and waits for errors', () => {
  expectValid(withAddOns('add-on a "A" {\n  price free\n  accept "Comes in spring."\n}\n'));
  expectFindings(
    withAddOns('add-on a "A" {\n  price free\n  accept "Comes in spring."\n}\n', addOn('b', 'apii')),
    ['unknown-feature: apii'],
  );
});
