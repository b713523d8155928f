import { expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const plan = (id: string, name: string, price: number, more = ''): string =>
  `plan ${id} "${name}" {\n  price ${price} USD monthly\n  bullet "${id}"\n${more}}\n`;

test('two plans of one name are reported at the name of the second', () => {
  const text = shop(plan('team', 'Team', 10) + plan('company', 'team ', 20) + plan('third', 'Third', 30));
  expectFindings(text, ['same-name: "team "']);
  expect(findingsOf(text)[0]?.message).toBe(
    'plan `company` has the name of `team`: customers cannot tell them apart',
  );
});

test.each(['legacy', 'hidden'])('one that is %s may be called like another', (word) => {
  expectValid(shop(plan('team', 'Team', 10) + plan('old', 'Team', 20, `  ${word}\n`)));
});

test('add-ons and packs are told apart as well', () => {
  const addOn = (id: string, price: number): string =>
    `add-on ${id} "More" {\n  price ${price} USD monthly\n  bullet "${id}"\n}\n`;
  expectFindings(shop(plan('team', 'Team', 10) + addOn('more', 5) + addOn('most', 9)), ['same-name: "More"']);
  const pack = (id: string, gives: number, price: number): string =>
    `pack ${id} "Credits" {\n  gives ${gives} extra\n  price ${price} USD\n}\n`;
  const credits = 'credits extra "extra credits" {\n  issued on purchase\n  valid forever\n}\n';
  const packs = credits + plan('team', 'Team', 10) + pack('small', 100, 5) + pack('large', 1_000, 40);
  expectFindings(shop(packs), ['same-name: "Credits"']);
});

test('plans that are the same in all are told once', () => {
  const same = (id: string): string => `plan ${id} "Team" {\n  price 10 USD monthly\n  sso\n}\n`;
  const text = shop(`feature sso "SSO"\n${same('a')}${same('b')}`);
  expectFindings(text, ['identical-plans: b']);
});

test('it can be accepted', () => {
  const text = shop(plan('team', 'Team', 10) + plan('other', 'Team', 20, '  accept "Only one is shown."\n'));
  expectValid(text);
});

test('a scenario has a name of its own', () => {
  const story = 'scenario "It begins" {\n  2026-01-15 subscribe team monthly -> plan team\n}\n';
  expectFindings(shop(plan('team', 'Team', 10) + story + story), ['duplicate-name: "It begins"']);
});
