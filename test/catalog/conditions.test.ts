import { describe, expect, test } from 'vitest';
import { CYCLE_WORDS } from '../../src/catalog/cycles.ts';
import { compile, explain } from '../../src/compiler/index.ts';
import {
  answerFor,
  overviewOf,
  readNeeds,
  surveyText,
  tellAnswer,
  tellOverview,
} from '../../src/survey/index.ts';
import { expectFindings, expectValid, findingsOf, inYaml, shop } from '../support/findings.ts';
import { catalogOf } from '../support/pages.ts';
import { runModules } from '../support/rule-modules.ts';

const START = `feature owners "Code owners"
limit public-only "Only in public projects" condition { for owners }
limit storage "Storage" size
plan free "Free" { price free }
plan starter "Starter" {
  price 15 USD monthly
  owners
  storage 1 GB
  public-only applies
}
`;
const pro = (...lines: readonly string[]): string =>
  shop(`${START}plan pro "Pro" {\n  price 49 USD monthly\n  ${lines.join('\n  ')}\n}\n`);
const PRO = pro('everything in starter', 'storage 10 GB', 'public-only does not apply');

describe('a condition', () => {
  test('applies to a plan or not, and neither is a loss', () => {
    expectValid(PRO);
    expectValid(pro('everything in starter except public-only', 'storage 10 GB'));
    expectValid(pro('owners', 'storage 10 GB', 'public-only does not apply'));
  });

  test.each([
    ['public-only', 'wrong-kind: public-only'],
    ['public-only yes', 'unreadable-line: yes'],
    ['public-only 1', 'unreadable-line: 1'],
    ['public-only unlimited', 'unreadable-line: unlimited'],
    ['public-only applies always', 'unreadable-line: always'],
  ])('is said in just these words, not as `%s`', (line, finding) => {
    expectFindings(pro('storage 10 GB', line), [finding]);
  });

  test('tells how to say it where a line leaves it open', () => {
    expect(findingsOf(pro('storage 10 GB', 'public-only'))[0]).toMatchObject({
      message: '`public-only` is a condition, and this line does not say whether it applies',
      hint: 'Write `applies` or `does not apply` behind it.',
    });
  });

  test('has no period, and nothing above it', () => {
    expectFindings(shop(START.replace('condition {', 'condition per month {')), [
      'unreadable-line: per month',
    ]);
    expectFindings(shop(START.replace('for owners', 'after a downgrade block new')), [
      'wrong-kind: after a downgrade block new',
    ]);
    const adds = 'add-on a "A" {\n  price 1 USD monthly\n  public-only plus applies\n}\n';
    expectFindings(PRO + adds, ['unreadable-line: plus applies']);
  });
});

const NAMED = { name: 'shop.plan', text: PRO };

test('the page says yes or no of it, in either form', async () => {
  const { outputs, diagnostics } = await compile(NAMED);
  expect(diagnostics).toEqual([]);
  const read = (path: string): string => outputs?.find((one) => one.path === path)?.content ?? '';
  expect(read('pricing.md')).toContain('- Only in public projects: Yes\n');
  expect(read('pricing.md')).toContain('| Only in public projects | Not included | Yes | No |');
  const yaml = await compile({ name: 'shop.plan.yaml', text: inYaml(PRO) ?? '' });
  expect(yaml.outputs?.find(({ path }) => path === 'faq.md')).toBeDefined();
  const table = yaml.outputs?.find(({ path }) => path === 'pricing.md')?.content;
  expect(table).toContain('| Only in public projects | Not included | Yes | No |');
  const catalog = catalogOf(PRO);
  const plan = catalog.plans.find(({ id }) => id === 'pro');
  expect(plan && explain(catalog, plan, 'public-only')?.value).toBe('no');
});

interface AddOnRules {
  limitWith(plan: string, held: object, limit: string): unknown;
}

interface Rules {
  limit(plan: string, limit: string): unknown;
  withOverrides(plan: string, deal: object): { readonly limit?: (limit: string) => unknown };
}

test('in the rules it is 1 or 0, and a deal can make it either', async () => {
  const rules = await runModules<Rules>(catalogOf(PRO), ['index.ts', 'overrides.ts']);
  expect(['free', 'starter', 'pro'].map((plan) => rules.limit(plan, 'public-only'))).toEqual([
    undefined,
    1,
    0,
  ]);
  const deal = (amount: number) => rules.withOverrides('pro', { limits: { 'public-only': amount } });
  expect(deal(1).limit?.('public-only')).toBe(1);
  expect(deal(2)).toMatchObject({ ok: false });
});

test.each([
  ['starter', 'does not apply', 0],
  ['starter', 'applies', 1],
  ['free', 'applies', 1],
  ['free', 'does not apply', 0],
])('an add-on to %s that says `%s` makes it %i', async (plan, words, amount) => {
  const addOn = `add-on change "Change" {\n  price 5 USD monthly\n  storage plus 1 GB\n  public-only ${words}\n}\n`;
  const rules = await runModules<AddOnRules>(catalogOf(PRO + addOn), ['add-ons.ts']);
  expect(rules.limitWith(plan, { change: 1 }, 'public-only')).toBe(amount);
  expect(rules.limitWith(plan, { change: 1 }, 'storage')).toBe(plan === 'free' ? 1e9 : 2e9);
});

test('the analysis names it without an amount', () => {
  const catalog = catalogOf(PRO);
  expect(surveyText(tellOverview(overviewOf(catalog)))).toContain(
    '~ Only in public projects: no instead of yes',
  );
  const read = readNeeds('public-only=applies', catalog);
  expect(readNeeds('public-only=3', catalog)).toEqual({
    kind: 'problem',
    problem: '`public-only` cannot be `3`; write `public-only=applies`',
  });
  expect(read.kind).toBe('needs');
  const needs = read.kind === 'needs' ? read.needs : [];
  const cycle = CYCLE_WORDS.get('monthly') ?? null;
  const answer = answerFor(catalog, { needs, terms: { currency: 'USD', cycle, seats: 1 } });
  const told = surveyText(tellAnswer(answer));
  expect(told).toContain('Needed    Only in public projects\n');
  expect(told).toContain('Cheapest  Starter: $15 per month\n');
  expect(told).toContain('Pro lacks Only in public projects, and');
});
