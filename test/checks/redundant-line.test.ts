import { expect, test } from 'vitest';
import { applyFixes } from '../../src/diagnostics/fixes.ts';
import { expectFindings, expectValid, findingsOf, inYaml, shop } from '../support/findings.ts';

const DECLARED = `feature sso "SSO"
limit storage "Storage" size
models image "image models" {
  flux "Flux"
  dream "Dream"
}
credits cycle "credits" {
  issued every cycle
  valid until renewal
}
plan tiny "Tiny" { price free }
plan free "Free" {
  price free
  sso
  storage 1 GB
  image only flux, dream
  cycle 50 monthly, 10 weekly
}
`;

const pro = (lines: string, base = 'free'): string =>
  shop(`${DECLARED}plan pro "Pro" {\n  everything in ${base}\n  price 9 USD monthly\n  ${lines}\n}\n`);

test.each([
  'sso',
  'storage 1 GB',
  'storage 1,000 MB',
  'image only dream, flux',
  'cycle 10 weekly, 50 monthly',
])('a line that repeats the plan below is reported: %s', (line) => {
  const text = pro(line);
  const findings = findingsOf(text).filter(({ code }) => code === 'redundant-line');
  expect(findings.map(({ labels }) => text.slice(labels[0].span.start, labels[0].span.end))).toEqual([line]);
});

test.each(['storage 2 GB', 'image all', 'cycle 60 monthly'])('a line that says more is not: %s', (line) => {
  expectValid(pro(line));
});

test('a line with words of its own says something new', () => {
  expectValid(pro('sso { shown "Single sign-on for all" }'));
  expectValid(pro('sso { help "By SAML." }'));
});

test('the line of a plan further below is the other place', () => {
  const text = pro('').replace('pro "Pro"', 'plus "Plus"');
  const top = `${text}plan top "Top" {\n  everything in plus\n  price 20 USD monthly\n  sso\n}\n`;
  const [finding] = findingsOf(top);
  expect(finding?.labels[1]?.text).toBe('`free` has it here');
});

test('the fix takes out the whole line and nothing else', () => {
  const text = pro('# why\n  sso\n  storage 2 GB');
  const [finding] = findingsOf(text);
  const { text: fixed } = applyFixes(finding?.source ?? expect.fail(), findingsOf(text));
  expect(fixed).toBe(text.replace('  sso\n  storage 2', '  storage 2'));
  expectValid(fixed);
});

test.each(['sso # why', 'sso { }'])('there is no fix where more stands on the line: %s', (line) => {
  expect(findingsOf(pro(line)).flatMap(({ fixes }) => fixes)).toEqual([]);
});

test('what is taken away and given back unchanged is one finding', () => {
  expectFindings(pro('sso', 'free except sso'), ['redundant-line: sso']);
});

test('a repetition can be accepted', () => {
  expectValid(pro('sso { accept "the page says it twice" }'));
});

test('a line with an error is not called a repetition, so that no fix takes it out', () => {
  const support = `feature support "Support"
plan free "Free" {
  price free
  support email
}
plan pro "Pro" {
  everything in free
  price 9 USD monthly
  support phone
}
`;
  expectFindings(shop(support), ['wrong-kind: email', 'wrong-kind: phone']);
  const last = support.replace('support email', 'support');
  expectFindings(shop(last), ['wrong-kind: phone']);
});

test('a name that is declared twice says nothing about repetitions', () => {
  const twice = `feature storage "Stor"
limit storage "Storage" size
plan free "Free" {
  price free
  storage 10 GB
}
plan pro "Pro" {
  everything in free
  price 9 USD monthly
  storage 20 GB
}
`;
  const codes = findingsOf(shop(twice)).map(({ code }) => code);
  expect(codes).toContain('duplicate-name');
  expect(codes).not.toContain('redundant-line');
  const yaml = inYaml(shop(twice)) ?? expect.fail();
  expect(findingsOf(yaml, 'yaml').map(({ code }) => code)).not.toContain('redundant-line');
});
