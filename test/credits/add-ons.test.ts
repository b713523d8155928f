import { describe, expect, it } from 'vitest';
import type { Length } from '../../src/credits/calendar/length.ts';
import {
  type AddOnPolicy,
  type Allotment,
  type PlanPolicy,
  POLICY_DEFAULTS,
  type Policy,
} from '../../src/credits/policy.ts';
import type { Operation } from '../../src/credits/reference/operation.ts';
import { evaluationsOf } from './both.ts';

const MONTH: Length = { months: 1, days: 0, milliseconds: 0 };
const YEAR: Length = { months: 12, days: 0, milliseconds: 0 };
const DAYS = (days: number): Length => ({ months: 0, days, milliseconds: 0 });

const gives = (bucket: string, amount: number, every: Length | null = null): Allotment => ({
  bucket,
  amount,
  every,
});

function planOf(id: string, amount: number, more: Partial<PlanPolicy> = {}): PlanPolicy {
  const credits = [gives('base', amount)];
  const cycles = [
    { id: 'monthly', period: MONTH, price: amount, credits },
    { id: 'yearly', period: YEAR, price: amount, credits: [gives('base', amount, MONTH)] },
  ];
  return { id, cycles, trial: null, features: [], models: [], ...more };
}

function addOnOf(id: string, more: Partial<AddOnPolicy> = {}): AddOnPolicy {
  return {
    ...{ id, plans: ['small', 'large'], features: [], needs: [], excludes: [], models: [] },
    quantity: { least: 1, most: 3, step: 1 },
    isOnce: false,
    once: [],
    cycles: [
      { id: 'monthly', credits: [gives('base', 50)] },
      { id: 'yearly', credits: [gives('base', 50, MONTH)] },
    ],
    ...more,
  };
}

const anywhere = [
  { id: 'monthly', credits: [] },
  { id: 'yearly', credits: [] },
];

const RULES: Policy = {
  ...POLICY_DEFAULTS,
  buckets: [
    { id: 'base', priority: 1, validity: { kind: 'cycle' }, rollover: null, needsActivePlan: false },
    {
      id: 'extra',
      priority: 2,
      validity: { kind: 'lasts', length: YEAR },
      rollover: null,
      needsActivePlan: false,
    },
  ],
  plans: [
    planOf('small', 100),
    planOf('large', 300, { features: ['api'] }),
    planOf('tried', 100, { trial: { length: DAYS(14), credits: [] } }),
  ],
  packs: [],
  models: [{ id: 'film', cost: 10 }],
  addOns: [
    addOnOf('boost'),
    addOnOf('bonus', {
      isOnce: true,
      once: [gives('extra', 500)],
      cycles: anywhere,
      quantity: { least: 1, most: 1, step: 1 },
    }),
    addOnOf('cinema', {
      plans: ['large'],
      features: ['api'],
      needs: ['boost'],
      models: ['film'],
      cycles: anywhere,
    }),
    addOnOf('thrift', { excludes: ['boost'], cycles: [{ id: 'monthly', credits: [] }] }),
    addOnOf('trier', { plans: ['tried'], quantity: { least: 2, most: 6, step: 2 } }),
  ].map((addOn) => (addOn.id === 'boost' ? { ...addOn, excludes: ['thrift'] } : addOn)),
};

const on = (date: string): number => Date.parse(`${date}T00:00:00Z`);

type Asked = Operation extends infer One ? (One extends Operation ? Omit<One, 'at' | 'id'> : never) : never;

/** Operations and looks at the account, each on a day: what a look shows must be the same by both evaluations. */
async function expectStory(
  policy: Policy,
  steps: readonly (readonly [date: string, asked: Asked | null, seen: object])[],
): Promise<void> {
  for (const [name, engine] of await evaluationsOf(policy)) {
    let account = engine.open(on(steps[0]?.[0] ?? ''));
    for (const [index, [date, asked, seen]] of steps.entries()) {
      const at = on(date);
      let reason: string | null = null;
      if (asked) {
        const { account: after, receipt } = engine.apply(account, {
          ...asked,
          id: `k${index}`,
          at,
        } as Operation);
        account = after;
        reason = receipt.ok ? null : receipt.reason;
      }
      const { buckets, subscription, addOns } = engine.balance(account, at);
      const held = Object.fromEntries(
        addOns.map(({ id, quantity, next }) => [id, next === null ? quantity : [quantity, next]]),
      );
      const amounts = Object.fromEntries(buckets.map(({ id, available }) => [id, available]));
      const real = { name, date, ...amounts, held, status: subscription?.status, reason };
      expect(real).toMatchObject({ name, date, reason: null, ...seen });
    }
  }
}

const subscribe = (plan: string, planCycle = 'monthly') => ({ op: 'subscribe', plan, planCycle }) as const;
const add = (addOn: string, quantity?: number) =>
  ({ op: 'add', addOn, ...(quantity !== undefined && { quantity }) }) as const;
const remove = (addOn: string, quantity?: number) =>
  ({ op: 'remove', addOn, ...(quantity !== undefined && { quantity }) }) as const;
const renew = { op: 'renew' } as const;

describe('an add-on that is paid with the plan', () => {
  it('gives its credits at once, to the end of the cycle, and then with every cycle', () =>
    expectStory(RULES, [
      ['2026-01-01', subscribe('small'), { base: 100 }],
      ['2026-01-10', add('boost', 2), { base: 200, held: { boost: 2 } }],
      ['2026-02-01', null, { base: 0, status: 'lapsed' }],
      ['2026-02-01', renew, { base: 200 }],
      ['2026-02-02', { op: 'consume', amount: 160 }, { base: 40 }],
      ['2026-03-01', renew, { base: 200 }],
    ]));

  it('gives the part that is left of the cycle where upgrades do', () =>
    expectStory({ ...RULES, upgrade: 'prorates credits' }, [
      ['2026-04-01', subscribe('small'), { base: 100 }],
      ['2026-04-16', add('boost'), { base: 125 }],
      ['2026-05-01', renew, { base: 150 }],
    ]));

  it('begins with the next cycle where upgrades do', () =>
    expectStory({ ...RULES, upgrade: 'at cycle end' }, [
      ['2026-01-01', subscribe('small'), { base: 100 }],
      ['2026-01-10', add('boost', 2), { base: 100, held: { boost: [0, 2] } }],
      ['2026-01-11', remove('boost', 1), { held: { boost: [0, 1] } }],
      ['2026-01-12', add('bonus'), { base: 100, extra: 500, held: { boost: [0, 1], bonus: 1 } }],
      ['2026-02-01', renew, { base: 150, held: { boost: 1, bonus: 1 } }],
    ]));

  it('is removed at the end of the cycle, and adding it before takes that back for nothing', () =>
    expectStory(RULES, [
      ['2026-01-01', subscribe('small'), { base: 100 }],
      ['2026-01-02', add('boost', 3), { base: 250 }],
      ['2026-01-03', remove('boost', 2), { base: 250, held: { boost: [3, 1] } }],
      ['2026-01-04', add('boost'), { base: 250, held: { boost: [3, 2] } }],
      ['2026-02-01', renew, { base: 200, held: { boost: 2 } }],
      ['2026-02-02', remove('boost'), { base: 200, held: { boost: [2, 0] } }],
      ['2026-03-01', renew, { base: 100, held: {} }],
    ]));

  it('is removed at once if asked to, or if cancellations are, and its credits with it, as far as they are left', async () => {
    await expectStory(RULES, [
      ['2026-01-01', subscribe('small'), { base: 100 }],
      ['2026-01-02', add('boost', 3), { base: 250 }],
      [
        '2026-01-03',
        { op: 'remove', addOn: 'boost', quantity: 1, mode: 'immediately' },
        { base: 200, held: { boost: 2 } },
      ],
      ['2026-01-04', { op: 'consume', amount: 180 }, { base: 20 }],
      ['2026-01-05', { op: 'remove', addOn: 'boost', mode: 'immediately' }, { base: 0, held: {} }],
      ['2026-02-01', renew, { base: 100 }],
    ]);
    await expectStory({ ...RULES, cancel: 'immediately' }, [
      ['2026-01-01', subscribe('small'), { base: 100 }],
      ['2026-01-02', add('boost', 2), { base: 200 }],
      ['2026-01-03', { op: 'remove', addOn: 'boost', quantity: 1, mode: 'at cycle end' }, { base: 200 }],
      ['2026-01-03', remove('boost'), { base: 100, held: {} }],
    ]);
  });

  it('issues every month where the plan does, and is paid once a year', () =>
    expectStory(RULES, [
      ['2026-01-31', subscribe('small', 'yearly'), { base: 100 }],
      ['2026-02-10', add('boost'), { base: 150 }],
      ['2026-02-28', null, { base: 150 }],
      ['2026-03-15', remove('boost'), { base: 150 }],
      ['2026-12-31', null, { base: 150 }],
      ['2027-01-31', renew, { base: 100 }],
    ]));

  it('ends with the subscription, also where a cancellation is taken back before', () =>
    expectStory(RULES, [
      ['2026-01-01', subscribe('small'), {}],
      ['2026-01-02', add('boost'), { base: 150 }],
      ['2026-01-03', { op: 'cancel' }, { base: 150, status: 'canceling' }],
      ['2026-01-04', { op: 'resume' }, { base: 150 }],
      ['2026-02-01', renew, { base: 150 }],
      ['2026-02-03', { op: 'cancel' }, { base: 150 }],
      ['2026-03-01', null, { base: 0, held: {}, status: 'ended' }],
      ['2026-03-02', subscribe('small'), { base: 100 }],
      ['2026-03-03', add('boost'), { base: 150 }],
      ['2026-03-04', { op: 'cancel', mode: 'immediately' }, { base: 0, held: {} }],
    ]));

  it('stays what it is in another plan, and is over with the cycle where the plan cannot have it', () =>
    expectStory(RULES, [
      ['2026-01-01', subscribe('small'), {}],
      ['2026-01-02', add('boost'), { base: 150 }],
      ['2026-01-03', { op: 'change', plan: 'large' }, { base: 350, held: { boost: 1 } }],
      ['2026-01-04', add('cinema'), { held: { boost: 1, cinema: 1 } }],
      ['2026-01-05', { op: 'use', model: 'film', units: 2 }, { base: 330 }],
      ['2026-01-06', { op: 'change', plan: 'small' }, { base: 330 }],
      ['2026-02-01', renew, { base: 150, held: { boost: 1 } }],
      ['2026-02-02', { op: 'use', model: 'film', units: 2 }, { reason: 'model_not_in_plan' }],
    ]));

  it('gives nothing before the trial is over', () =>
    expectStory(RULES, [
      ['2026-01-01', subscribe('tried'), { base: 0, status: 'trialing' }],
      ['2026-01-02', add('trier'), { base: 0, held: { trier: 2 } }],
      ['2026-01-15', renew, { base: 200 }],
    ]));

  it('is there, and gives its credits, in a cycle that was paid for ahead', () =>
    expectStory(RULES, [
      ['2026-01-01', subscribe('small'), {}],
      ['2026-01-20', { op: 'renew', cycle: 2 }, { base: 100 }],
      ['2026-01-25', add('boost'), { base: 150 }],
      ['2026-02-01', null, { base: 150 }],
    ]));

  it('gives money back for credits that are not used yet', () =>
    expectStory(RULES, [
      ['2026-01-01', subscribe('small'), {}],
      ['2026-01-02', add('boost', 2), { base: 200 }],
      [
        '2026-01-03',
        { op: 'refundPurchase', purchase: 'k1', refundedTotal: 500, pricePaid: 1_000 },
        { base: 150 },
      ],
    ]));
});

describe('an add-on that is paid once', () => {
  it('gives its credits once, and is there for ever', () =>
    expectStory(RULES, [
      ['2026-01-01', subscribe('small'), {}],
      ['2026-01-10', add('bonus'), { base: 100, extra: 500 }],
      ['2026-01-11', add('bonus'), { reason: 'quantity' }],
      ['2026-02-01', renew, { base: 100, extra: 500 }],
      ['2026-02-02', { op: 'cancel', mode: 'immediately' }, { extra: 500, held: { bonus: 1 } }],
      ['2027-01-10', null, { extra: 0, held: { bonus: 1 } }],
      ['2027-01-11', remove('bonus'), { held: {} }],
    ]));
});

describe('an add-on is refused', () => {
  it('without a plan that it is for, or what the plan or other add-ons must have', () =>
    expectStory(RULES, [
      ['2026-01-01', add('boost'), { reason: 'not_for_plan' }],
      ['2026-01-01', subscribe('small'), {}],
      ['2026-01-02', add('cinema'), { reason: 'not_for_plan' }],
      ['2026-01-02', add('trier'), { reason: 'not_for_plan' }],
      ['2026-01-03', { op: 'change', plan: 'large' }, {}],
      ['2026-01-03', add('cinema'), { reason: 'needs_add_on' }],
      ['2026-01-04', add('thrift'), {}],
      ['2026-01-04', add('boost'), { reason: 'excluded' }],
      ['2026-01-05', remove('thrift'), { held: { thrift: [1, 0] } }],
      ['2026-01-05', add('boost'), { reason: 'excluded' }],
      ['2026-02-01', renew, { held: {} }],
      ['2026-02-01', add('boost'), {}],
      ['2026-02-01', add('cinema'), {}],
      ['2026-02-02', remove('boost'), { reason: 'needed' }],
      ['2026-02-02', remove('cinema'), {}],
      ['2026-02-02', remove('boost'), { held: { boost: [1, 0], cinema: [1, 0] } }],
    ]));

  it('in other quantities, in other rhythms, and where there is none', () =>
    expectStory(RULES, [
      ['2026-01-01', subscribe('tried', 'yearly'), {}],
      ['2026-01-02', add('trier', 3), { reason: 'quantity' }],
      ['2026-01-02', add('trier', 0), { reason: 'invalid_amount' }],
      ['2026-01-02', add('trier', 4), { held: { trier: 4 } }],
      ['2026-01-02', remove('trier', 1), { reason: 'quantity' }],
      ['2026-01-02', remove('boost'), { reason: 'unknown_reference' }],
      ['2026-01-02', add('none'), { reason: 'unknown_reference' }],
      ['2026-01-03', { op: 'cancel', mode: 'immediately' }, {}],
      ['2026-01-04', subscribe('small', 'yearly'), {}],
      ['2026-01-04', add('thrift'), { reason: 'not_in_cycle' }],
    ]));
});
