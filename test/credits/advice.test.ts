import { expect, test } from 'vitest';
import { POLICY_DEFAULTS, type Policy } from '../../src/credits/policy.ts';
import { type Account, openAccount } from '../../src/credits/reference/account.ts';
import { advise, payers } from '../../src/credits/reference/advice.ts';
import { apply } from '../../src/credits/reference/apply.ts';
import type { Operation } from '../../src/credits/reference/operation.ts';
import { nextEvents } from '../../src/credits/reference/reads.ts';

const MONTH = { months: 1, days: 0, milliseconds: 0 };
const START = Date.UTC(2026, 0, 31);
const DAY = 86_400_000;

const plan = (id: string, amount: number, features: readonly string[]) => ({
  id,
  cycles: [
    { id: 'monthly', period: MONTH, price: null, credits: [{ bucket: 'cycle', amount, every: null }] },
  ],
  trial: null,
  features,
  models: [],
});
const addOn = (id: string, amount: number) => ({
  ...{ id, plans: ['basic'], features: [], needs: [], excludes: [], models: [] },
  quantity: { least: 1, most: 1, step: 1 },
  isOnce: false,
  once: [],
  cycles: [{ id: 'monthly', credits: [{ bucket: 'cycle', amount, every: null }] }],
});
const POLICY: Policy = {
  ...POLICY_DEFAULTS,
  buckets: [
    { id: 'cycle', priority: 1, validity: { kind: 'cycle' }, rollover: null, needsActivePlan: false },
    {
      id: 'extra',
      priority: 2,
      validity: { kind: 'lasts', length: MONTH },
      rollover: null,
      needsActivePlan: false,
    },
  ],
  plans: [plan('basic', 100, ['packs']), plan('pro', 300, []), plan('max', 900, [])],
  packs: [
    { id: 'small', bucket: 'extra', amount: 50, needs: [] },
    { id: 'large', bucket: 'extra', amount: 500, needs: ['packs'] },
    { id: 'huge', bucket: 'extra', amount: 5_000, needs: ['teams'] },
  ],
  addOns: [addOn('boost', 250), addOn('nudge', 30)],
  models: [],
};

type Timeless<O> = O extends Operation ? Omit<O, 'at' | 'id'> : never;

function accountAfter(...operations: readonly Timeless<Operation>[]): Account {
  return operations.reduce((account, operation, index) => {
    const timed = { ...operation, id: `o${index}`, at: START + index * DAY } as Operation;
    const result = apply(POLICY, account, timed);
    expect(result).toMatchObject({ ok: true });
    return result.account;
  }, openAccount(START));
}

test('a refusal can be helped by the packs, plans and add-ons that are enough, or by waiting', () => {
  const account = accountAfter({ op: 'subscribe', plan: 'basic' }, { op: 'consume', amount: 80 });
  const later = START + 2 * DAY;
  expect(advise(POLICY, account, 20, later)).toEqual({
    missing: 0,
    nextReset: null,
    packs: [],
    plans: [],
    addOns: [],
  });
  const nextReset = Date.UTC(2026, 1, 28);
  expect(advise(POLICY, account, 60, later)).toEqual({
    missing: 40,
    nextReset,
    packs: ['small', 'large'],
    plans: ['pro', 'max'],
    addOns: ['boost'],
  });
  expect(advise(POLICY, account, 600, later)).toMatchObject({ packs: [], plans: ['max'] });
  expect(advise(POLICY, openAccount(START), 40, later)).toEqual({
    missing: 40,
    nextReset: null,
    packs: ['small'],
    plans: [],
    addOns: [],
  });
});

test('who pays first, and what puts one before the other', () => {
  const account = accountAfter(
    { op: 'purchase', bucket: 'extra', amount: 5 },
    { op: 'subscribe', plan: 'basic' },
    { op: 'purchase', bucket: 'extra', amount: 6, effectiveAt: START },
    { op: 'grant', bucket: 'extra', amount: 7, expiresAt: null },
  );
  expect(payers(POLICY, account, START + 3 * DAY)).toMatchObject([
    { grant: 'o1:1', because: 'bucket' },
    { grant: 'o0', because: 'recording' },
    { grant: 'o2', because: 'expiry' },
    { grant: 'o3', expiresAt: null, because: null },
  ]);
});

test('what is to come, the soonest first', () => {
  const account = accountAfter(
    { op: 'subscribe', plan: 'basic' },
    { op: 'purchase', bucket: 'extra', amount: 5, effectiveAt: START + 10 * DAY },
    { op: 'hold', amount: 30, timeout: { months: 0, days: 3, milliseconds: 0 } },
    { op: 'cancel' },
  );
  expect(nextEvents(POLICY, account, START + 2 * DAY)).toEqual([
    { at: START + 5 * DAY, what: 'hold times out', id: 'o2', amount: 30 },
    { at: START + 10 * DAY, what: 'starts', id: 'o1', amount: 5 },
    { at: Date.UTC(2026, 1, 28), what: 'expires', id: 'o0:1', amount: 70 },
    { at: Date.UTC(2026, 1, 28), what: 'end', id: 'o0', amount: 0 },
    { at: Date.UTC(2026, 2, 10), what: 'expires', id: 'o1', amount: 5 },
  ]);
});

test('what was paid for ahead does not come once the subscription ends before it', () => {
  const ahead = [
    { op: 'subscribe', plan: 'basic' },
    { op: 'renew', cycle: 2 },
  ] as const;
  const kinds = (account: Account) => nextEvents(POLICY, account, account.now).map(({ what }) => what);
  expect(kinds(accountAfter(...ahead))).toEqual(['expires', 'starts', 'renewal', 'expires']);
  expect(kinds(accountAfter(...ahead, { op: 'cancel' }))).toEqual(['expires', 'end']);
});
