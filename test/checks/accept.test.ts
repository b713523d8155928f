import { expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, inYaml, shop } from '../support/findings.ts';

const LADDER = `feature sso "SSO"
feature api "API"
plan tiny "Tiny" { price free }
plan free "Free" {
  price free
  sso
  api
}
`;
const pro = (lines: string, base = 'free'): string =>
  shop(`${LADDER}plan pro "Pro" {\n  everything in ${base}\n  price 9 USD monthly\n  ${lines}\n}\n`);

test('an accept silences the warning about the line in whose block it stands', () => {
  expectFindings(pro('sso'), ['redundant-line: sso']);
  expectValid(pro('sso { accept "twice is better" }'));
  expectFindings(pro('sso { accept "twice is better" }\n  api'), ['redundant-line: api']);
});

test('each accept silences one warning, in order', () => {
  expectFindings(pro('', 'free except sso, api { accept "sold apart" }'), ['lost-feature: api']);
  const both = 'free except sso, api {\n    accept "sold apart"\n    accept "sold apart too"\n  }';
  expectValid(pro('', both));
});

test('the accept of a declaration is about its first line and not about what stands in its block', () => {
  expectFindings(pro('accept "not here"\n  sso'), [
    'unused-accept: accept "not here"',
    'redundant-line: sso',
  ]);
});

test('an error cannot be accepted', () => {
  expectFindings(shop('plan pro "Pro" { accept "later" }'), ['missing-price: pro']);
  expectFindings(pro('bulet "A" { accept "later" }'), ['unknown-word: bulet']);
});

test('an accept that silences nothing is reported, and stays where it is: a person takes it out', () => {
  const text = pro('bullet "More" { accept "why not" }');
  expectFindings(text, ['unused-accept: accept "why not"']);
  expect(findingsOf(text)[0]?.labels[0].text).toBe('accepts nothing about `bullet`');
  const yaml = inYaml(text) ?? expect.fail();
  expect([...findingsOf(text), ...findingsOf(yaml, 'yaml')].flatMap(({ fixes }) => fixes)).toEqual([]);
});

test('an accept is not called unused where what another warning is about may hide what it is for', () => {
  const packs = (line: string): string =>
    shop(`feature packs "Packs"
credits cycle "credits" {
  issued every cycle
  valid until renewal
}
credits boost "boosts" {
  issued on purchase
  valid 12 months
}
consume cycle, boost { accept "as promised" }
plan pro "Pro" {
  price 20 USD monthly
  cycle 200 monthly
  ${line}
}
pack small "Small" {
  gives 20 boost
  price 10 USD { accept "they last" }
  needs packs
}
`);
  expectValid(packs('packs'));
  expectFindings(packs(''), ['unsellable-pack: packs']);
});

test('an accept without a reason is reported as that alone', () => {
  expectFindings(pro('sso { accept "" }'), ['unreadable-line: ""']);
  expectFindings(pro('bullet "More" { accept "" }'), ['unreadable-line: ""']);
});

test('a misspelt accept is reported as that alone', () => {
  expectFindings(pro('sso { acept "twice is better" }'), ['unknown-word: acept']);
});

test('an accept whose warning an error hides is not unused', () => {
  const accepted = 'sso { accept "twice is better" }';
  expectFindings(pro(accepted, 'fre'), ['unknown-plan: fre']);
  expectFindings(pro(accepted).replace('everything in', 'everyting in'), ['unknown-word: everyting']);
  expectFindings(pro(accepted).replace('sso\n', 'ssso\n'), ['unknown-feature: ssso']);
  expectFindings(pro(accepted).replace('plan free "Free"', 'plan "Free"'), ['bad-id: "Free"']);
  expectFindings(pro(accepted).replace('"SSO"', '"SSO" $'), ['stray-character: $']);
  const everywhere = shop(`feature sso "SSO" { accept "on every card" }
plan a "A" {
  price free
  sso
}
plan b "B" {
  price free
  everything in c
}`);
  expectFindings(everywhere, ['unknown-plan: c']);
});

test('one accept in a block of an accept has nothing to say', () => {
  expectFindings(pro('sso { accept "twice" { accept "thrice" } }'), ['unused-accept: accept "thrice"']);
});
