import { expect, test } from 'vitest';
import { applyFixes } from '../../src/diagnostics/fixes.ts';
import type { Form } from '../../src/source/source.ts';
import { expectValid, findingsOf, inYaml, shop, summaryOf } from '../support/findings.ts';

const SHOP = shop(`feature sso "SSO"
limit projects "Projects" count
limit storage "Storage" size
limit notebooks "Shared notebooks" count
limit runs-per-seat "Runs per seat" count per seat
limit uptime "Uptime" percent
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
  uptime 99.9 percent
  trial 14 days
}
add-on more "More" {
  available for free
  price 1 USD monthly
  notebooks plus 2
}
faq "Why?" {
  "Because."
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

const PRICED = `catalog shop "Shop" {
  currency USD, EUR
  timezone Europe/Berlin
}
plan free "Free" { price free }
plan team "Team" {
  price 8 USD per seat monthly, 7 EUR per seat monthly
}
`;

test.each([
  ['1 GB', '1 gigabytes', 'gigabytes', SHOP],
  ['1 GB', '1 Gig', 'Gig', SHOP],
  ['1 GB', 'up to 1 GB', 'up to', SHOP],
  ['14 days', '14 d', 'd', SHOP],
  ['14 days', '14-days', '-', SHOP],
  ['unlimited', 'infinite', 'infinite', SHOP],
  ['unlimited', 'no limit', 'no limit', SHOP],
  ['unlimited', '-1', '-1', SHOP],
  ['unlimited', '-1 per month', '-1 per month', SHOP],
  ['unlimited', '\u221e', '\u221e', SHOP],
  ['99.9 percent', '99.9%', '%', SHOP],
  ['plus 2', '+2', '+', SHOP],
  ['12.50 USD monthly', '12.50 USD a month', 'a month', SHOP],
  ['8 USD per seat monthly', '8 USD monthly per seat', 'monthly per seat', PRICED],
  ['USD, EUR', 'USD EUR', 'EUR', PRICED],
  ['USD, EUR', 'USD and EUR', 'and', PRICED],
  ['Europe/Berlin', 'berlin', 'berlin', PRICED],
])('`%s` is what the fix of `%s` writes, in both forms', (right, wrong, marked, file) => {
  const yaml = inYaml(file) ?? expect.fail();
  const behind = (text: string): number => text.search(new RegExp(`(?<=[a-z]:? )${right}`));
  for (const [text, form] of [
    [file, 'dsl'],
    [yaml, 'yaml'],
  ] as const) {
    const at = behind(text);
    const slip = text.slice(0, at) + wrong + text.slice(at + right.length);
    const [finding = ''] = findingsOf(slip, form).map(summaryOf);
    expect(finding.slice(finding.indexOf(': ') + 2)).toBe(marked);
    expect(mended(slip, form)).toBe(text);
  }
});

test.each(['no', 'false', 'not included'])('a plan without it has no line `sso %s`', (word) => {
  const text = SHOP.replace('  sso\n', `  sso\n  storage-less ${word}\n`).replace(
    'limit projects',
    'feature storage-less "No storage"\nlimit projects',
  );
  const [unused, ...none] = findingsOf(text.replace(`  storage-less ${word}\n`, ''));
  expect([unused?.code, none]).toEqual(['unused-feature', []]);
  expect(findingsOf(text).map(summaryOf)).toEqual([`wrong-kind: ${word.split(' ')[0]}`]);
  expect(mended(text, 'dsl')).toBe(text.replace(`  storage-less ${word}\n`, ''));
});

test('each thing that a plan has stands on a line of its own', () => {
  const shown = SHOP.replace('feature sso', 'feature api "API"\nfeature audit "Audit log"\nfeature sso');
  const right = shown.replace('  sso\n', '  sso\n  api\n  audit\n');
  const wrong = shown.replace('  sso\n', '  sso, api,audit\n');
  expectValid(right);
  expect(findingsOf(wrong).map(summaryOf)[0]).toBe('wrong-kind: , api,audit');
  expect(mended(wrong, 'dsl')).toBe(right);
});

test('a quote inside a text has a backslash before it', () => {
  const right = SHOP.replace('"Because."', '"Because of \\"it\\", and \\"them\\"."');
  const wrong = SHOP.replace('"Because."', '"Because of "it", and "them"."');
  expectValid(right);
  expect(findingsOf(wrong).map(summaryOf)).toEqual(['unreadable-line: "Because of "it", and "them"."']);
  expect(mended(wrong, 'dsl')).toBe(right);
  const bullet = SHOP.replace('  price free', '  price free\n  bullet "The "best" one"');
  expect(mended(bullet, 'dsl')).toContain('bullet "The \\"best\\" one"');
});

test('an answer has no word in front', () => {
  const wrong = SHOP.replace('"Because."', 'answer "Because."');
  expect(findingsOf(wrong).map(summaryOf)).toEqual(['unknown-word: answer']);
  expect(mended(wrong, 'dsl')).toBe(SHOP);
});

test('what nothing known is like is to be declared, in the form of the file', () => {
  const text = SHOP.replace('feature sso "SSO"\n', '');
  const others = Array.from({ length: 12 }, (_, at) => `feature of-${at} "F${at}" { hidden }\n`).join('');
  const missing = text.replace('limit projects', `${others}limit projects`);
  const [finding] = findingsOf(missing).filter(({ code }) => code === 'unknown-feature');
  expect(finding?.hint).toBe(
    'Declare it, as in `feature sso "Name that customers see"`, or take it out here.',
  );
  const yaml = inYaml(missing) ?? expect.fail();
  const [inOther] = findingsOf(yaml, 'yaml').filter(({ code }) => code === 'unknown-feature');
  expect(inOther?.hint).toContain('below `features:`');
});

test.each([
  ['  sso\n', '  feature sso\n', 'unknown-word: feature'],
  ['  storage 1 GB\n', '  limit storage 1 GB\n', 'unknown-word: limit'],
])('a plan lists %j by its id alone', (right, wrong, found) => {
  const text = SHOP.replace(right, wrong);
  expect(findingsOf(text).map(summaryOf)[0]).toBe(found);
  expect(mended(text, 'dsl')).toBe(SHOP);
});

test.each([
  ['deprecated', 'legacy'],
  ['recommended', 'most popular'],
])('`%s` is another word for `%s`', (wrong, right) => {
  const text = SHOP.replace('plan plus "Plus" {\n', `plan plus "Plus" {\n  ${wrong}\n`);
  const [finding] = findingsOf(text);
  expect(finding && summaryOf(finding)).toBe(`unknown-word: ${wrong}`);
  expect(finding?.fixes.map(({ title }) => title)).toEqual([`write \`${right}\``]);
});

test('a pack whose credits cannot be read may give those that nothing else gives', () => {
  const text = `${SHOP}credits extra "extra credits" {
  issued on purchase
  valid forever
}
pack small "Small" {
  gives 500
  price 5 USD
}
`;
  expect(findingsOf(text).map(summaryOf)).toEqual(['unreadable-line: 500']);
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

test.each([
  ['most popular', 'most_popular'],
  ['most popular', 'mostPopular'],
])('`%s` is what `%s` means, in both forms', (right, wrong) => {
  const text = SHOP.replace('plan plus "Plus" {\n', `plan plus "Plus" {\n  ${right}\n`);
  expectValid(text);
  expect(mended(text.replace(right, wrong), 'dsl')).toBe(text);
  const yaml = inYaml(text) ?? expect.fail();
  expect(mended(yaml.replace(right, wrong), 'yaml')).toBe(yaml);
});

test('the words that are counted stand in quotes, in both forms', () => {
  const text = SHOP.replace('"Projects" count', '"Projects" count { counts "project", "projects" }');
  expectValid(text);
  const wrong = text.replace('"project", "projects"', 'project, projects');
  expect(findingsOf(wrong).map(summaryOf)).toEqual(['unreadable-line: project, projects']);
  expect(mended(wrong, 'dsl')).toBe(text);
  const yaml = inYaml(text) ?? expect.fail();
  expect(mended(yaml.replace(`'"project", "projects"'`, 'project, projects'), 'yaml')).toBe(yaml);
});

test('a feature whose kind cannot be read is told once, whatever plans say of it', () => {
  const text = SHOP.replace(
    'feature sso "SSO"',
    'feature sso "SSO" one off basic "Basic", full "Full"',
  ).replace('  sso\n', '  sso full\n');
  expect(findingsOf(text).map(summaryOf)).toEqual(['unreadable-line: one']);
  const yaml = inYaml(text) ?? expect.fail();
  expect(findingsOf(yaml, 'yaml').map(summaryOf)).toEqual(['unreadable-line: one']);
});

test('`or` stands between prices in several currencies, in rates and in steps', () => {
  const text = `catalog shop "Shop" { currency USD, EUR }
limit storage "Storage" size
plan team "Team" {
  price per seat monthly {
    first 10 at 8 USD or 7 EUR
    above at 6 USD or 5 EUR
  }
  storage 10 GB, then 0.10 USD or 0.09 EUR per GB
}
`;
  expectValid(text);
  for (const link of [',', ' and'])
    for (const [right, slip] of [
      ['8 USD or 7', `8 USD${link} 7`],
      ['0.10 USD or 0.09', `0.10 USD${link} 0.09`],
    ] as const) {
      const wrong = text.replace(right, slip);
      expect(findingsOf(wrong)).toHaveLength(1);
      expect(mended(wrong, 'dsl')).toBe(text);
    }
  const yaml = inYaml(text) ?? expect.fail();
  expect(mended(yaml.replace('8 USD or 7', '8 USD, 7'), 'yaml')).toBe(yaml);
});

test('a price without an amount says where the amounts stand', () => {
  const text = PRICED.replace('8 USD per seat monthly, 7 EUR per seat monthly', 'per seat monthly');
  expect(findingsOf(text).map(({ message }) => message)).toEqual(['the price has no amount']);
});

test.each(['no credit card required', 'no credit card', 'no card needed'])(
  '`%s` is `no card required`',
  (wrong) => {
    const right = SHOP.replace('price free', 'price free, no card required').replace(
      'trial 14 days',
      'trial 14 days, no card required',
    );
    expectValid(right);
    const [inPrice, inTrial] = [/no card required(?=\n {2}projects 1)/, /(?<=14 days, )no card required/];
    for (const place of [inPrice, inTrial]) {
      const text = right.replace(place, wrong);
      expect(findingsOf(text).map(summaryOf)).toEqual([`unreadable-line: ${wrong}`]);
      expect(mended(text, 'dsl')).toBe(right);
    }
  },
);

test('a name in quotes is the id of what has that name, in both forms', () => {
  const text = SHOP.replace('feature sso "SSO"', 'feature sso "Single sign-on"').replace(
    'add-on more "More" {',
    'add-on less "Less" {\n  price 2 USD monthly\n  needs sso\n  bullet "So"\n}\nadd-on more "More" {',
  );
  expectValid(text);
  expect(mended(text.replace('needs sso', 'needs "Single sign-on"'), 'dsl')).toBe(text);
  const yaml = inYaml(text) ?? expect.fail();
  expect(mended(yaml.replace('needs: sso', `needs: '"Single sign-on"'`), 'yaml')).toBe(
    yaml.replace('needs: sso', "needs: 'sso'"),
  );
  const [none] = findingsOf(text.replace('needs sso', 'needs "Nobody knows"'));
  expect(none?.fixes).toEqual([]);
});

test('each limit stands on a line of its own', () => {
  const wrong = SHOP.replace('  projects 1\n  storage 1 GB\n', '  projects 1, storage 1 GB\n');
  expect(findingsOf(wrong).map(summaryOf)).toEqual(['unreadable-line: storage']);
  expect(mended(wrong, 'dsl')).toBe(SHOP);
});
