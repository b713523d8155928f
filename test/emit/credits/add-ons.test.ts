import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runModules } from '../../../src/cli/run-modules.ts';
import { compile } from '../../../src/compiler/index.ts';
import { complaints } from '../typescript/support.ts';
import type { Account } from './compiled.ts';

const SHOP = `catalog shop "Shop" {
  currency USD
}
feature api "API access"
credits cycle "monthly credits" {
  issued every cycle
  valid until renewal
}
credits extra "extra credits" {
  issued on purchase
  valid 12 months
}
consume cycle, extra
plan starter "Starter" {
  price 15 USD monthly
  cycle 100 monthly
}
plan pro "Pro" {
  price 30 USD monthly
  cycle 300 monthly
  api
}
plan old "Old" {
  legacy
  price 9 USD monthly
  cycle 50 monthly
}
`;

const ADD_ONS = `add-on boost "Boost" {
  price 5 USD monthly
  quantity up to 3
  cycle plus 50 monthly
}
add-on cinema "Cinema" {
  price 5 USD monthly
  needs api, boost
  cycle plus 7 monthly
}
add-on thrift "Thrift" {
  price free
  excludes boost
  bullet "Nothing more"
}
add-on studio "Studio" {
  available for starter
  price 5 USD monthly
  cycle plus 9 monthly
}
add-on welcome "Welcome package" {
  price 20 USD once
  extra plus 2,000 once
}
`;

interface Answer {
  readonly ok: boolean;
  readonly account: Account;
  readonly reason?: string;
  readonly rule: { readonly text: string };
}

/** What a test asks of `credits.ts`, with ids as plain texts. */
interface Rules {
  openAccount(plan: string, cycle: string, at: number): Account;
  subscribe(account: Account, plan: string, cycle: string, at: number, key: string): Answer;
  takeOver(account: Account, plan: string, cycle: string, at: number, key: string, anchor?: number): Answer;
  changePlan(account: Account, plan: string, at: number, key: string): Answer;
  renew(account: Account, at: number, key: string): Answer;
  consume(account: Account, amount: number, at: number, key: string): Answer;
  cancel(account: Account, at: number, key: string, mode: string): Answer;
  addAddOn(account: Account, addOn: string, at: number, key: string, quantity?: number): Answer;
  removeAddOn(account: Account, addOn: string, at: number, key: string, quantity?: number): Answer;
  heldAddOns(account: Account, at: number): object;
  balance(account: Account, at: number): { readonly buckets: object };
}

async function modulesOf(
  text: string,
): Promise<readonly { readonly path: string; readonly content: string }[]> {
  const { outputs, diagnostics } = await compile({ name: 'plans/shop.plan', text });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const modules = new Map(outputs?.map((output) => [output.path, output]));
  return ['index.ts', 'price-table.ts', 'prices.ts', 'overrides.ts', 'add-ons.ts', 'credits.ts'].flatMap(
    (path) => modules.get(path) ?? [],
  );
}

const rulesOf = async (text: string): Promise<Rules> =>
  (await runModules(await modulesOf(text))) as unknown as Rules;

const modules = await modulesOf(SHOP + ADD_ONS);
const rules = (await runModules(modules)) as unknown as Rules;
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const JANUARY = day('2026-01-01');
const starter = (): Account => rules.openAccount('starter', 'monthly', JANUARY);
const boosted = (quantity: number): Account =>
  rules.addAddOn(starter(), 'boost', JANUARY, 'a', quantity).account;

it('a refusal proposes no plan that is off the page', async () => {
  const hidden = await modulesOf(`${SHOP}plan partner "Partner" {
  hidden
  everything in pro
  price contact us
}
pack more "More" {
  gives 500 extra
  price 10 USD
  needs api
}
`);
  expect(complaints(Object.fromEntries(hidden.map(({ path, content }) => [path, content])))).toEqual([]);
  const { openAccount, purchase, consume } = (await runModules(hidden)) as unknown as Rules & {
    purchase(account: Account, pack: string, at: number, key: string): Answer;
  };
  const account = openAccount('starter', 'monthly', JANUARY);
  expect(purchase(account, 'more', JANUARY, 'p')).toMatchObject({
    reason: 'feature_not_in_plan',
    plans: ['pro'],
  });
  expect(consume(account, 200, JANUARY, 'c')).toMatchObject({ missing: 100, plans: ['pro'] });
  const partner = openAccount('partner', 'monthly', JANUARY);
  expect(purchase(partner, 'more', JANUARY, 'p')).toMatchObject({ ok: true });
});

describe('a refusal of an add-on says what would help', () => {
  it('plans that it goes with, but for those that nobody can choose', () => {
    expect(rules.addAddOn(boosted(1), 'cinema', JANUARY, 'c')).toMatchObject({
      reason: 'needs_feature',
      plans: ['pro'],
    });
    const ended = rules.cancel(starter(), JANUARY, 'x', 'immediately').account;
    expect(rules.addAddOn(ended, 'boost', JANUARY, 'b')).toMatchObject({
      reason: 'not_for_plan',
      plans: ['starter', 'pro'],
    });
  });

  it('add-ons that are missing, in the way, or need it', () => {
    const pro = rules.openAccount('pro', 'monthly', JANUARY);
    const missing = rules.addAddOn(pro, 'cinema', JANUARY, 'c');
    expect(missing).toMatchObject({ reason: 'needs_add_on', addOns: ['boost'] });
    expect(rules.addAddOn(boosted(1), 'thrift', JANUARY, 't')).toMatchObject({
      reason: 'excluded',
      addOns: ['boost'],
    });
    const both = ['boost', 'cinema'].reduce(
      (account, id) => rules.addAddOn(account, id, JANUARY, id).account,
      pro,
    );
    expect(rules.removeAddOn(both, 'boost', JANUARY, 'r')).toMatchObject({
      reason: 'needed',
      addOns: ['cinema'],
    });
  });

  it('the quantities in which it is sold', () => {
    expect(rules.addAddOn(boosted(2), 'boost', JANUARY, 'b', 2)).toMatchObject({
      reason: 'quantity',
      quantities: { least: 1, most: 3, step: 1 },
    });
  });

  it('the line that says no, as `canAdd` names it', () => {
    const pro = rules.openAccount('pro', 'monthly', JANUARY);
    const lines = (account: Account, addOn: string, quantity?: number) =>
      rules.addAddOn(account, addOn, JANUARY, 'k', quantity).rule.text;
    expect(lines(boosted(2), 'boost', 2)).toBe('quantity up to 3');
    expect(lines(pro, 'boost', 9)).toBe('quantity up to 3');
    expect(lines(boosted(1), 'cinema')).toBe('needs api, boost');
    expect(lines(pro, 'cinema')).toBe('needs api, boost');
    expect(lines(boosted(1), 'thrift')).toBe('excludes boost');
    expect(lines(pro, 'studio')).toBe('available for starter');
    expect(rules.addAddOn(pro, 'boost', JANUARY, 'k', 1).rule.text).not.toContain('quantity');
  });

  it('and only its reason where it comes again', () => {
    const refused = rules.addAddOn(boosted(1), 'cinema', JANUARY, 'c');
    expect(rules.addAddOn(refused.account, 'cinema', JANUARY, 'c')).toMatchObject({
      reason: 'needs_feature',
      isReplayed: true,
      plans: [],
    });
  });

  it('and an add-on may help where credits are missing', () => {
    expect(rules.consume(starter(), 140, JANUARY, 'c')).toMatchObject({
      reason: 'insufficient_credits',
      addOns: ['boost', 'welcome'],
      plans: ['pro'],
    });
  });
});

describe('what an account has of add-ons', () => {
  it('is what the rules on add-ons ask for, and nothing while the plan is not paid', () => {
    const account = rules.addAddOn(boosted(2), 'welcome', JANUARY, 'w').account;
    expect(rules.heldAddOns(account, JANUARY)).toEqual({ boost: 2, welcome: 1 });
    expect(rules.heldAddOns(account, day('2026-02-01'))).toEqual({ welcome: 1 });
    const renewed = rules.renew(account, day('2026-02-03'), 'r').account;
    expect(rules.heldAddOns(renewed, day('2026-02-03'))).toEqual({ boost: 2, welcome: 1 });
  });

  it('is added once under a key', () => {
    const again = rules.addAddOn(boosted(2), 'boost', JANUARY, 'a', 2);
    expect(again).toMatchObject({ ok: true, isReplayed: true });
    expect(rules.balance(again.account, JANUARY).buckets).toEqual({ cycle: 200, extra: 0 });
    expect(rules.addAddOn(boosted(2), 'boost', JANUARY, 'a', 1)).toMatchObject({ reason: 'key_conflict' });
  });

  it('goes on where a build before knew no add-ons, and ends where a later one does not sell them', async () => {
    const before = await rulesOf(SHOP);
    const stored = JSON.parse(JSON.stringify(before.openAccount('starter', 'monthly', JANUARY))) as Account;
    const added = rules.addAddOn(stored, 'boost', JANUARY, 'a', 2);
    expect(rules.balance(added.account, JANUARY).buckets).toEqual({ cycle: 200, extra: 0 });
    const later = await rulesOf(SHOP + ADD_ONS.replaceAll('boost', 'push'));
    const renewed = later.renew(added.account, day('2026-02-01'), 'r');
    expect(later.heldAddOns(renewed.account, day('2026-02-01'))).toEqual({});
    expect(later.balance(renewed.account, day('2026-02-01')).buckets).toEqual({ cycle: 100, extra: 0 });
    const without = before.renew(added.account, day('2026-02-01'), 'r');
    expect(before.balance(without.account, day('2026-02-01')).buckets).toEqual({ cycle: 100, extra: 0 });
  });
});

describe('a plan that nobody can choose any more', () => {
  it('is refused to new customers, and those who have it keep it', () => {
    const ended = rules.cancel(starter(), JANUARY, 'x', 'immediately').account;
    expect(rules.subscribe(ended, 'old', 'monthly', JANUARY, 's')).toMatchObject({
      reason: 'plan_not_for_sale',
    });
    expect(rules.changePlan(starter(), 'old', JANUARY, 'n')).toMatchObject({ reason: 'plan_not_for_sale' });
    const kept = rules.takeOver(ended, 'old', 'monthly', JANUARY, 's', day('2025-12-15'));
    expect(rules.balance(kept.account, JANUARY)).toMatchObject({
      buckets: { cycle: 50 },
      subscription: { plan: 'old', end: day('2026-01-15') },
    });
    const opened = rules.openAccount('old', 'monthly', JANUARY);
    expect(rules.balance(opened, JANUARY).buckets).toEqual({ cycle: 50, extra: 0 });
  });
});

it('the modules hold under the strictest options, and refuse add-ons that do not exist', () => {
  const app = [
    "import { allowsWith, canAdd } from './add-ons.ts';",
    "import { addAddOn, heldAddOns, openAccount, removeAddOn, takeOver } from './credits.ts';",
    "const account = openAccount('starter', 'monthly', 0);",
    "const result = addAddOn(account, 'boost', 0, 'a', 2);",
    "export const addOns: readonly ('boost' | 'cinema' | 'studio' | 'thrift' | 'welcome')[] = result.ok ? [] : result.addOns;",
    "export const answers: readonly unknown[] = [allowsWith('starter', heldAddOns(account, 0), 'api'), canAdd('pro', heldAddOns(account, 0), 'cinema')];",
    "void takeOver(account, 'old', 'monthly', 0, 's');",
    "void removeAddOn(account, 'booster', 0, 'r');",
  ];
  const files = Object.fromEntries(modules.map(({ path, content }) => [path, content]));
  expect(complaints({ ...files, 'use.ts': app.join('\n') })).toEqual([expect.stringMatching(/^use\.ts:8/)]);
});

it('a catalog whose add-ons give no credits has no code for them', async () => {
  const text = readFileSync(new URL('../../../plans/teamline.plan.yaml', import.meta.url), 'utf8');
  const { outputs } = await compile({ name: 'plans/teamline.plan.yaml', text });
  expect(outputs?.find(({ path }) => path === 'credits.ts')?.content).not.toMatch(/add-on|addOn/i);
});
