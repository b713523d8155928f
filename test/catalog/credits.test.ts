import { expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const bucket = (lines: string): string => `credits cycle "credits" {\n  ${lines}\n}\n`;
const CYCLE = bucket('issued every cycle\n  valid until renewal');
const EXTRA = 'credits extra "extra" {\n  issued on purchase\n  valid forever\n}\n';
const PLAN = 'plan free "Free" {\n  price free\n  cycle 5 monthly\n}\n';
const pack = (lines: string): string => `pack small "Small" {\n  ${lines}\n}\n`;
const PACK = pack('gives 10 extra\n  price 5 USD');

test('a bucket says when its credits come, and how long they are valid', () => {
  expectValid(shop(CYCLE + PLAN));
  expectFindings(shop(bucket('valid until renewal') + PLAN), ['missing-line: cycle']);
  expectFindings(shop(bucket('issued every cycle') + PLAN), ['missing-line: cycle']);
  expectFindings(shop(bucket('issued weekly\n  valid until renewal') + PLAN), ['unreadable-line: weekly']);
});

test.each(['until renewal', 'forever', '12 months', 'for 12 months'])('credits may be valid %s', (valid) => {
  expectValid(shop(bucket(`issued every cycle\n  valid ${valid}`) + PLAN));
});

test.each([
  ['0 months', 'bad-number: 0 months'],
  ['12 moons', 'unknown-unit: moons'],
  ['always', 'unreadable-line: always'],
])('credits cannot be valid %s', (valid, expected) => {
  expectFindings(shop(bucket(`issued every cycle\n  valid ${valid}`) + PLAN), [expected]);
});

test('what is kept at renewal', () => {
  const rolls = (rest: string): string =>
    shop(bucket(`issued every cycle\n  valid until renewal\n  rolls over ${rest}`) + PLAN);
  expectValid(rolls('up to 500'));
  expectValid(rolls('everything for 3 months'));
  expectFindings(rolls('500'), ['unreadable-line: 500']);
  expectFindings(rolls('up to half'), ['unreadable-line: half']);
  expectFindings(rolls('everything always'), ['unreadable-line: always']);
});

test('the consumption order names every bucket once', () => {
  const order = (rest: string): string => shop(`${CYCLE}${EXTRA}consume ${rest}\n${PLAN}${PACK}`);
  expectValid(order('cycle, extra'));
  expectFindings(order('cycle'), ['incomplete-order: consume cycle']);
  expect(findingsOf(order('cycle'))[0]?.fixes[0]?.edits[0]?.text).toBe(', extra');
  expectFindings(order('cycle, extra, cycle'), ['incomplete-order: cycle']);
  expectFindings(order('cycle, bonus'), ['unknown-bucket: bonus']);
  expectFindings(order('cycle extra'), ['unreadable-line: extra']);
  expectFindings(order('free, cycle, extra'), ['wrong-name: free']);
  expectFindings(order(''), ['unreadable-line: consume']);
});

test('a pack gives credits, costs something, and may need features', () => {
  const text = (lines: string): string =>
    shop(`${EXTRA}feature packs "Packs"
plan free "Free" { price free }
plan pro "Pro" {
  price free
  packs
}
${pack(lines)}`);
  expectValid(text('gives 10 extra\n  price 5 USD\n  needs packs'));
  expectFindings(text('price 5 USD'), ['missing-line: small']);
  expectFindings(text('gives 10 extra'), ['missing-line: small']);
  expectFindings(text('gives extra\n  price 5 USD'), ['unreadable-line: extra']);
  expectFindings(text('gives 10 extr\n  price 5 USD'), ['unknown-bucket: extr']);
  expectFindings(text('gives 10 extra\n  price 5 USD, 6 USD'), ['duplicate-line: 6 USD']);
  expectFindings(text('gives 10 extra\n  price 5 USD monthly'), ['unreadable-line: monthly']);
  expectFindings(text('gives 10 extra\n  price 5 USD\n  needs pakcs'), ['unknown-feature: pakcs']);
});

test('what one use of a model costs', () => {
  const model = (cost: string): string =>
    shop(
      `models image "image models" { flux "Flux" ${cost} }\nplan free "Free" {\n  price free\n  image all\n}`,
    );
  expectValid(model('5 credits per second'));
  expectValid(model('1 credit per image'));
  expectValid(model(''));
  expectFindings(model('5'), ['unreadable-line: 5']);
  expectFindings(model('5 coins per image'), ['unreadable-line: coins']);
  expectFindings(model('5 credits'), ['unreadable-line: credits']);
  expectFindings(model('cheap'), ['unreadable-line: cheap']);
  expectFindings(model('5 credits per image each'), ['unreadable-line: each']);
});
