import { expect, test } from 'vitest';
import { applyFixes } from '../../src/diagnostics/fixes.ts';
import type { Form } from '../../src/source/source.ts';
import { expectValid, findingsOf, inYaml, shop, summaryOf } from '../support/findings.ts';

const SHOP = shop(`feature sso "SSO"
limit projects "Projects" count
limit storage "Storage" size
limit notebooks "Shared notebooks" count
limit runs-per-seat "Runs per seat" count per seat
plan free "Free" {
  price free
  projects 1
  storage 1 GB
  notebooks 1
  runs-per-seat 5 per seat
}
plan plus "Plus" {
  everything in free
  price 12.50 USD monthly
  sso
  projects unlimited
  storage unlimited
  notebooks 3
}
add-on more "More" {
  available for free
  price 1 USD monthly
  notebooks 2
}
`);

function mended(text: string, form: Form): string {
  const [finding, ...others] = findingsOf(text, form);
  expect(others.map(summaryOf)).toEqual([]);
  return applyFixes(finding?.source ?? expect.fail(), [finding ?? expect.fail()]).text;
}

test('the catalog of these tests has no slip', () => {
  expectValid(SHOP);
});

test.each([
  ['projects unlimited', 'projects unlimitd', 'unlimitd'],
  ['storage unlimited', 'storage Unlimited', 'Unlimited'],
  ['notebooks 3', 'notebooks 3 notebooks', 'notebooks'],
  ['notebooks 1', 'notebooks 1 notebook', 'notebook'],
  ['12.50', '12,50', '12,50'],
])('%s is what the fix of `%s` writes, in both forms', (right, wrong, marked) => {
  const text = SHOP.replace(right, wrong);
  expect(findingsOf(text).map(summaryOf)[0]).toMatch(new RegExp(`: ${marked}$`));
  expect(mended(text, 'dsl')).toBe(SHOP);
  const yaml = inYaml(text) ?? expect.fail();
  expect(mended(yaml, 'yaml')).toBe(inYaml(SHOP));
});

test.each(['yes', 'true'])('the word is taken out of `sso %s`', (word) => {
  const text = SHOP.replace('  sso\n', `  sso ${word}\n`);
  expect(findingsOf(text).map(summaryOf)).toEqual([`wrong-kind: ${word}`]);
  expect(mended(text, 'dsl')).toBe(SHOP);
});

test('a plan has no line for what it lacks', () => {
  const text = SHOP.replace('  notebooks 1\n', '  notebooks 1\n  no sso\n');
  expect(findingsOf(text).map(summaryOf)).toEqual(['unknown-word: no sso']);
  expect(mended(text, 'dsl')).toBe(SHOP);
});

test.each([
  ['available for', 'available on'],
  ['everything in', 'everything from'],
])('`%s` is meant by `%s`, in both forms', (right, wrong) => {
  const text = SHOP.replace(right, wrong);
  expect(findingsOf(text).map(summaryOf)[0]).toBe(`unknown-word: ${wrong}`);
  expect(mended(text, 'dsl')).toBe(SHOP);
  const yaml = (inYaml(SHOP) ?? expect.fail()).replace(right, wrong);
  expect(mended(yaml, 'yaml')).toBe(inYaml(SHOP));
});
