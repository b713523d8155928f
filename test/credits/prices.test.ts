import { describe, expect, it } from 'vitest';
import type { Length } from '../../src/credits/calendar/length.ts';
import { type PlanPolicy, POLICY_DEFAULTS, type Policy } from '../../src/credits/policy.ts';
import type { Rounding } from '../../src/credits/rounding.ts';
import { evaluationsOf } from './both.ts';

const MONTH: Length = { months: 1, days: 0, milliseconds: 0 };
const START = Date.UTC(2026, 0, 1);

function planOf(id: string, price: number | null, amount = 0): PlanPolicy {
  const credits = amount > 0 ? [{ bucket: 'base', amount, every: null }] : [];
  return {
    id,
    cycles: [{ id: 'monthly', period: MONTH, price, credits }],
    trial: null,
    features: [],
    models: ['veo'],
  };
}

function policyWith(plans: readonly PlanPolicy[], rounding: Rounding = 'up'): Policy {
  const base = {
    id: 'base',
    priority: 1,
    validity: { kind: 'cycle' },
    rollover: null,
    needsActivePlan: false,
  } as const;
  return {
    ...POLICY_DEFAULTS,
    rounding,
    buckets: [base],
    plans,
    packs: [],
    models: [{ id: 'veo', cost: 7 }],
  };
}

describe('of two plans that give equally many credits', () => {
  const changes = [
    { from: planOf('small', 900), to: planOf('large', 1_900), isUpgrade: true },
    { from: planOf('large', 1_900), to: planOf('small', 900), isUpgrade: false },
    { from: planOf('small', 900, 100), to: planOf('large', 1_900, 100), isUpgrade: true },
    { from: planOf('large', 1_900), to: planOf('agreed', null), isUpgrade: true },
    { from: planOf('agreed', null), to: planOf('large', 1_900), isUpgrade: false },
    { from: planOf('twin', 900), to: planOf('other', 900), isUpgrade: false },
    { from: planOf('dear', 1_900, 100), to: planOf('generous', 900, 200), isUpgrade: true },
  ];

  it.each(changes)(
    'the dearer one is an upgrade: from $from.id to $to.id',
    async ({ from, to, isUpgrade }) => {
      for (const [name, engine] of await evaluationsOf(policyWith([from, to]))) {
        const opening = { op: 'subscribe', id: 's', plan: from.id, at: START } as const;
        const { account } = engine.apply(engine.open(START), opening);
        const changed = engine.apply(account, { op: 'change', id: 'c', plan: to.id, at: START + 1 }).account;
        const { subscription } = engine.balance(changed, START + 1);
        const wanted = isUpgrade ? { plan: to.id, nextPlan: null } : { plan: from.id, nextPlan: to.id };
        expect({ name, ...subscription }).toMatchObject({ name, ...wanted });
      }
    },
  );
});

describe('the price of a fraction', () => {
  const prices: readonly (readonly [Rounding, number, number])[] = [
    ['up', 5 / 7, 5],
    ['down', 3 / 7, 3],
    ['half up', 5 / 7, 5],
    ['up', 0.72, 6],
    ['down', 0.72, 5],
  ];

  it.each(prices)('rounded %s, of %s of a unit at a rate of 7 is %s', async (rounding, units, price) => {
    for (const [name, engine] of await evaluationsOf(policyWith([planOf('plan', 900, 100)], rounding))) {
      const opening = { op: 'subscribe', id: 's', plan: 'plan', at: START } as const;
      const { account } = engine.apply(engine.open(START), opening);
      const used = engine.apply(account, { op: 'use', id: 'u', model: 'veo', units, at: START }).account;
      expect([name, engine.balance(used, START).available]).toEqual([name, 100 - price]);
    }
  });
});
