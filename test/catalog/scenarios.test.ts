import { expect, test } from 'vitest';
import { catalogOf } from '../support/catalogs.ts';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const steps = (...lines: readonly string[]): string =>
  shop(`credits extra "extra" {
  issued on purchase
  valid forever
}
models image "image models" { flux "Flux" 1 credit per image }
plan free "Free" {
  price free
  image all
}
plan pro "Pro" { price 9 USD monthly }
pack small "Small" {
  gives 10 extra
  price 5 USD
}
add-on bonus "Bonus" {
  price 5 USD once
  quantity any
  extra plus 20 once
}
scenario "Story" {
  ${lines.join('\n  ')}
}
`);

test('a story of all that can happen', () => {
  expectValid(
    steps(
      '2026-01-15 subscribe pro monthly -> plan pro',
      '2026-01-15 10:30 buy small -> extra 10',
      '2026-01-16 consume 4 -> extra 6',
      '2026-01-17 use 2 flux -> extra 4',
      '2026-01-18 change to free -> plan free',
      '2026-02-15 renew',
      '2026-02-16 cancel',
      '2026-02-17 resume',
      '2026-02-18 consume 400 -> refused',
      '2026-02-18 consume 400 -> refused insufficient-credits',
      '2028-02-29 -> no plan, extra 4',
    ),
  );
});

test('a story of a customer who has a plan already', () => {
  expectValid(steps('2026-01-15 has pro monthly -> plan pro', '2026-02-15 renew -> plan pro'));
  expectFindings(steps('2026-01-15 has pro'), ['unreadable-line: pro']);
});

test('a story of credits that wait, come back, are given and taken away', () => {
  expectValid(
    steps(
      '2026-01-15 subscribe pro monthly -> renews 2026-02-15, next plan pro',
      '2026-01-15 buy small as first -> extra 10, extra 10 expires never',
      '2026-01-16 hold 4 for 1 hour as job -> held 4, extra 6',
      '2026-01-16 00:10 capture 3 of job -> from extra 3, held 0',
      '2026-01-16 00:20 refund 1 of job -> extra 8',
      '2026-01-16 00:30 hold 2',
      '2026-01-16 00:40 release',
      '2026-01-16 00:50 hold 2 as other',
      '2026-01-16 00:55 capture',
      '2026-01-16 01:00 refund -> extra 8',
      '2026-01-17 refund 2.50 USD of first -> extra 3',
      '2026-01-18 revoke small -> extra 0',
      '2026-01-19 grant 5 extra from 2026-02-01 until 2026-03-01 as gift',
      '2026-01-20 grant 5 extra forever',
      '2026-01-21 revoke gift',
      '2026-01-22 add bonus -> bonus 1',
      '2026-01-22 add 2 bonus as more -> bonus 3, extra 63',
      '2026-01-22 remove 1 bonus -> bonus 3',
      '2026-01-22 again',
      '2026-01-22 remove 1 bonus immediately -> bonus 2',
      '2026-01-22 revoke bonus',
      '2026-01-22 remove bonus -> refused needed',
      '2026-01-22 again -> refused key-conflict',
      '2026-01-23 use 1.5 flux -> owed 0',
      '2026-01-24 renew cycle 2',
      '2026-01-25 change to pro yearly as upgrade',
      '2026-01-26 cancel at cycle end -> ends 2026-02-15',
      '2026-01-27 cancel immediately -> no plan, expired 0',
    ),
  );
});

test('a name or a pack stands for the last step that it fits', () => {
  const scenario = catalogOf(
    steps(
      '2026-01-15 buy small',
      '2026-01-16 buy small',
      '2026-01-17 revoke small',
      '2026-01-18 hold 1 as job',
      '2026-01-19 hold 1',
      '2026-01-20 capture job',
      '2026-01-21 refund job',
      '2026-01-22 release',
    ),
  ).scenarios[0];
  const told = scenario?.steps.map(({ action }) =>
    action && 'of' in action ? scenario.steps.indexOf(action.of) : null,
  );
  expect(told).toEqual([null, null, 1, null, null, 3, 5, 4]);
});

test('a bucket may be called like a word for something else', () => {
  const text = steps('2026-01-15 buy small -> held 10').replaceAll('extra', 'held');
  const [step] = catalogOf(text).scenarios[0]?.steps ?? [];
  expect(step?.expect).toMatchObject([{ kind: 'balance', bucket: { id: 'held' }, amount: 10 }]);
});

test('after a step that cannot be read, nothing more is said of steps that refer to it', () => {
  expectFindings(steps('2026-01-15 hold many as job', '2026-01-16 capture job', '2026-01-17 release'), [
    'unreadable-line: many',
  ]);
});

test('credits are told apart only by what the catalog sorts them by', () => {
  const text = steps('2026-01-15 grant 5 extra category promotional', '2026-01-16 consume 1 for api');
  const declared = `feature api "API"\n${text.replace('price 9 USD monthly', 'price 9 USD monthly\n  api')}`;
  expectFindings(declared, ['bad-scenario: promotional', 'bad-scenario: api']);
});

test('time goes forward', () => {
  const text = steps('2026-02-15 renew', '2026-01-15 renew');
  expectFindings(text, ['bad-scenario: 2026-01-15 renew']);
  expect(findingsOf(text)[0]?.labels[1]?.text).toBe('the step before');
  expectValid(steps('2026-01-15 10:30 renew', '2026-01-15 10:30 renew'));
  expectFindings(steps('2026-01-15 10:30 renew', '2026-01-15 renew'), ['bad-scenario: 2026-01-15 renew']);
});

test.each(['2026-02-30', '2026-13-01', '2025-02-29', '2026-00-10'])('there is no day %s', (date) => {
  expectFindings(steps(`${date} renew`), [`bad-scenario: ${date}`]);
});

test.each([
  ['10am', '10:00'],
  ['12 AM', '00:00'],
  ['3:30 pm', '15:30'],
  ['12pm', '12:00'],
])('%s is written %s', (wrong, right) => {
  const text = steps(`2026-01-15 ${wrong} renew`);
  expectFindings(text, [`bad-scenario: ${wrong}`]);
  expect(findingsOf(text)[0]?.fixes.map(({ title }) => title)).toEqual([`write \`${right}\``]);
});

test('there is no time 24:00', () => {
  expectFindings(steps('2026-01-15 24:00 renew'), ['bad-scenario: 24:00']);
});

test.each([
  ['2026-01-15 subscribe prx monthly -> plan pro', 'unknown-plan: prx'],
  ['2026-01-15 subscribe monthly -> plan pro', 'unreadable-line: monthly'],
  ['2026-01-15 subscribe pro -> plan pro', 'unreadable-line: ->'],
  ['2026-01-15 buy smal', 'unknown-pack: smal'],
  ['2026-01-15 buy pro', 'wrong-name: pro'],
  ['2026-01-15 add 2', 'unreadable-line: 2'],
  ['2026-01-15 add bonsu', 'unknown-add-on: bonsu'],
  ['2026-01-15 add small', 'wrong-name: small'],
  ['2026-01-15 remove 1.5 bonus', 'bad-number: 1.5'],
  ['2026-01-15 renew -> bonus many', 'wrong-name: bonus'],
  ['2026-01-15 use 2 fluxx', 'unknown-model: fluxx'],
  ['2026-01-15 consume many', 'unreadable-line: many'],
  ['2026-01-15 dance', 'unreadable-line: dance'],
  ['2026-01-15 renew -> extr 5', 'unknown-bucket: extr'],
  ['2026-01-15 renew -> extra', 'unreadable-line: extra'],
  ['2026-01-15 renew -> plan, extra 5', 'unreadable-line: ,'],
  ['2026-01-15 renew -> plan prx, extra 5', 'unknown-plan: prx'],
  ['2026-01-15 renew -> no pln', 'unreadable-line: pln'],
  ['2026-01-15 renew ->', 'unreadable-line: ->'],
  ['subscribe pro monthly', 'unreadable-line: subscribe'],
  ['2026-01-15 consme 5', 'unreadable-line: consme'],
  ['2026-01-15 release', 'bad-scenario: release'],
  ['2026-01-15 refund', 'bad-scenario: refund'],
  ['2026-01-15 again', 'bad-scenario: again'],
  ['2026-01-15 capture job', 'bad-scenario: job'],
  ['2026-01-15 revoke', 'unreadable-line: revoke'],
  ['2026-01-15 refund 5 USD', 'unreadable-line: USD'],
  ['2026-01-15 renew cycle', 'unreadable-line: cycle'],
  ['2026-01-15 cancel later', 'unreadable-line: later'],
  ['2026-01-15 hold 5 for 0 hours', 'bad-number: 0 hours'],
  ['2026-01-15 grant 5 extra until 2026-02-30', 'bad-scenario: 2026-02-30'],
  ['2026-01-15 grant 5 extra until later', 'unreadable-line: later'],
  ['2026-01-15 renew as', 'unreadable-line: as'],
  ['2026-01-15 renew -> extra 5 expires', 'unreadable-line: expires'],
  ['2026-01-15 renew -> extra 5 expires soon', 'unreadable-line: soon'],
  ['2026-01-15 renew -> renews', 'unreadable-line: renews'],
  ['2026-01-15 renew -> ends 2026-13-01', 'bad-scenario: 2026-13-01'],
  ['2026-01-15 renew -> from extra', 'unreadable-line: extra'],
  ['2026-01-15 renew -> refused insufficient-credit', 'bad-scenario: insufficient-credit'],
])('a step that cannot be read is one finding: %s', (step, expected) => {
  expectFindings(steps(step), [expected]);
});

test.each([
  [['2026-01-15 renew as job', '2026-01-16 capture job'], 'bad-scenario: job', 'this is what it is'],
  [['2026-01-15 hold 1 as job', '2026-01-16 hold 1 as job'], 'bad-scenario: job', 'the first of them'],
  [['2026-01-15 buy small', '2026-01-16 refund 1 of small'], 'bad-scenario: small', 'this is what it is'],
])('a step that refers to the wrong thing shows it: %s', (lines, expected, label) => {
  const text = steps(...lines);
  expectFindings(text, [expected]);
  expect(findingsOf(text)[0]?.labels[1]?.text).toBe(label);
});

test('a name that is nearly right has a fix', () => {
  const text = steps('2026-01-15 hold 5 as render', '2026-01-16 capture 3 of rendr');
  expectFindings(text, ['bad-scenario: rendr']);
  expect(findingsOf(text)[0]?.fixes[0]?.edits[0]?.text).toBe('render');
});
