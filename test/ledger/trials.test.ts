import { expect, test } from 'vitest';
import { policyOf, referenceEngine, runScenario } from '../../src/credits/index.ts';
import { explainDay, findFailure, ledgerExample, ledgerText, workLedger } from '../../src/ledger/index.ts';
import { LOCALES, languageOf, loadLanguage } from '../../src/locales/index.ts';
import { catalogOf } from '../support/catalogs.ts';

/** A plan with a trial, and an add-on that brings more of the same credits. */
function storyOf(...steps: readonly string[]) {
  const catalog = catalogOf(`catalog shop "Shop" { currency USD }
credits cycle "monthly credits" {
  issued every cycle
  valid until renewal
}
consume cycle
plan solo "Solo" {
  price 9 USD monthly
  trial 14 days
  cycle 200 monthly
}
plan duo "Duo" {
  price 19 USD monthly
  cycle 500 monthly
}
plan trio "Trio" {
  price 29 USD monthly
  trial 7 days, 20 cycle
  cycle 900 monthly
}
add-on more "More credits" {
  price 5 USD monthly
  quantity up to 5
  cycle plus 200 monthly
}
scenario "Story" {
  ${steps.join('\n  ')}
}
`);
  const [scenario] = catalog.scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  return { catalog, scenario };
}

const STEPS = [
  '2026-01-31 subscribe solo monthly -> cycle 0, renews 2026-02-14',
  '2026-02-14 renew -> cycle 200',
  '2026-02-14 add more -> cycle 400',
] as const;

test('a subscription that begins with a trial says so, and until when', () => {
  const { catalog, scenario } = storyOf(...STEPS);
  expect(ledgerText(workLedger(catalog, scenario))).toContain('free trial until 2026-02-14');
});

test.each([
  [
    'keeps the end that the trial has, with the credits that the trial of the new plan gives',
    '2026-01-31 subscribe solo monthly',
    '2026-02-02 change to trio -> plan trio, cycle 20 expires 2026-02-14, renews 2026-02-14',
    '2026-02-14 renew -> cycle 900',
  ],
  [
    'brings nothing before the trial ends, if the new plan has none',
    '2026-01-31 subscribe solo monthly',
    '2026-02-02 change to duo -> plan duo, cycle 0, renews 2026-02-14',
    '2026-02-14 renew -> cycle 500',
  ],
  [
    'waits for the end of the trial, if it is one that waits',
    '2026-01-31 subscribe trio monthly',
    '2026-02-02 change to solo -> plan trio, cycle 20, next plan solo',
    '2026-02-07 renew -> plan solo, cycle 200',
  ],
  [
    'from a cycle that is paid for begins no trial',
    '2026-01-31 subscribe duo monthly',
    '2026-02-02 change to trio -> plan trio, cycle 900, renews 2026-02-28',
  ],
])('a change of plan %s', (_what, ...steps) => {
  const { catalog, scenario } = storyOf(...steps);
  expect(workLedger(catalog, scenario).rows.flatMap(({ problems }) => problems)).toEqual([]);
});

test('who subscribes again tries the plan again', () => {
  const { catalog, scenario } = storyOf(
    '2026-01-31 subscribe solo monthly',
    '2026-02-05 cancel immediately',
    '2026-02-06 subscribe solo monthly -> cycle 0, renews 2026-02-20',
  );
  expect(workLedger(catalog, scenario).passed).toBe(true);
});

test('a day of a trial is explained by its line', () => {
  const { catalog, scenario } = storyOf(...STEPS);
  const told = (day: string) =>
    explainDay(catalog, scenario, day).answers.map(({ answer, because }) => [
      answer,
      ...because.map(({ place }) => place?.text),
    ]);
  const trial = ['free trial until 2026-02-14', 'trial 14 days'];
  expect(told('2026-02-05')).toEqual([trial]);
  expect(told('2026-01-31')).toEqual([[`subscribe solo monthly: ${trial[0]}`, trial[1]], trial]);
  expect(told('2026-02-14')).not.toContainEqual(trial);
});

test('who expects the credits of the plan during its trial is told when they come', () => {
  const hintOf = (...steps: readonly string[]) => {
    const { catalog, scenario } = storyOf(...steps);
    return findFailure(catalog, runScenario(catalog, scenario, referenceEngine(policyOf(catalog))))?.hint;
  };
  const hint =
    'The customer is trying plan `solo`, until 2026-02-14: the credits of its cycles come with the first `renew`';
  expect(hintOf('2026-01-31 subscribe solo monthly -> cycle 200, renews 2026-02-28')).toContain(hint);
  expect(hintOf(...STEPS, '2026-02-15 -> cycle 200')).not.toContain('trial');
});

test('what is added is told once', () => {
  const { catalog, scenario } = storyOf(...STEPS, '2026-02-15 add 2 more -> more 3');
  const [first, second] = workLedger(catalog, scenario)
    .rows.slice(-2)
    .map(({ notes }) => notes);
  expect(first).toEqual(['1 × more', 'more: 200 cycle issued, until 2026-03-14']);
  expect(second).toEqual(['3 × more', 'more: 400 cycle issued, until 2026-03-14']);
  const anew = storyOf(...STEPS.slice(0, 2), '2026-02-15 add 2 more');
  expect(workLedger(anew.catalog, anew.scenario).rows.at(-1)?.notes).toEqual([
    'more: 400 cycle issued, until 2026-03-14',
  ]);
});

test.each(LOCALES.filter((tag) => languageOf(tag) === tag))(
  'customers read of the trial, and of which add-on brought credits: %s',
  async (tag) => {
    const { catalog, scenario } = storyOf(...STEPS);
    const { rows } = ledgerExample(catalog, scenario, await loadLanguage(tag), 'Story');
    const [subscribed, , added] = rows;
    expect(subscribed?.what).toHaveLength(2);
    const trial = subscribed?.what[1] ?? '';
    expect(trial).toMatch(/2026|2569|٢٠٢٦/);
    if (tag === 'en') expect(trial).toBe('Free trial until February 14, 2026');
    else expect(trial).not.toContain('trial');
    expect(added?.what.filter((note) => note.includes('More credits') && note.includes('200'))).toHaveLength(
      1,
    );
  },
);
