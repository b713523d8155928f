import { expect, test } from 'vitest';
import { countSubscriptions } from '../../src/analysis/index.ts';
import { catalogOf } from '../support/pages.ts';

const addOn = (id: string, lines = ''): string =>
  `add-on ${id} "${id}" {\n  price 1 USD monthly\n  bullet "${id}"\n  ${lines}\n}\n`;
const plan = (id: string, lines = ''): string =>
  `plan ${id} "${id}" {\n  price 1 USD monthly\n  ${lines}\n}\n`;
const counted = (text: string): bigint | null =>
  countSubscriptions(catalogOf(`catalog shop "Shop" { currency USD }\nfeature sso "SSO"\n${text}`));

test('each plan is one subscription, and every add-on for it doubles them', () => {
  expect(counted(plan('free') + plan('pro'))).toBe(2n);
  expect(counted(plan('free') + plan('pro') + addOn('more'))).toBe(4n);
  expect(counted(plan('free') + plan('pro') + addOn('more', 'available for pro'))).toBe(3n);
  expect(counted(plan('free') + plan('pro', 'sso') + addOn('more', 'needs sso'))).toBe(3n);
});

test('what needs or excludes another doubles nothing', () => {
  expect(counted(plan('pro') + addOn('gold', 'excludes silver') + addOn('silver'))).toBe(3n);
  expect(counted(plan('pro') + addOn('first') + addOn('second', 'needs first'))).toBe(3n);
  const text =
    plan('free') + plan('pro') + addOn('first', 'available for pro') + addOn('second', 'needs first');
  expect(counted(text)).toBe(4n);
});

test('what nobody can buy is no choice', () => {
  const circle = addOn('a', 'needs b') + addOn('b', 'needs c') + addOn('c', 'excludes a');
  expect(counted(circle)).toBe(2n);
  expect(counted(plan('pro') + circle)).toBe(3n);
  expect(counted(plan('pro') + addOn('odd', 'excludes odd'))).toBe(1n);
});

test('what is not on the page is no choice', () => {
  expect(counted(plan('pro') + plan('old', 'hidden') + addOn('more'))).toBe(2n);
  expect(counted(plan('pro') + addOn('secret', 'hidden') + addOn('more', 'needs secret'))).toBe(1n);
  expect(
    counted(plan('pro') + addOn('secret', 'hidden') + addOn('b', 'needs secret') + addOn('c', 'needs b')),
  ).toBe(1n);
});

test('without plans, any add-ons but none', () => {
  expect(counted(addOn('a') + addOn('b'))).toBe(3n);
  expect(counted(addOn('a') + addOn('b', 'needs sso'))).toBe(1n);
});
