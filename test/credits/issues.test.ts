import { describe, expect, it } from 'vitest';
import type { Length } from '../../src/credits/calendar/length.ts';
import { type Allotment, type PlanPolicy, POLICY_DEFAULTS, type Policy } from '../../src/credits/policy.ts';
import type { Operation } from '../../src/credits/reference/operation.ts';
import { evaluationsOf } from './both.ts';

const MONTH: Length = { months: 1, days: 0, milliseconds: 0 };
const DAY: Length = { months: 0, days: 1, milliseconds: 0 };
const YEAR: Length = { months: 12, days: 0, milliseconds: 0 };

/** What plans of several buckets, rhythms and trials issue: more than the form of the shared cases can say. */
function policyWith(plans: readonly PlanPolicy[], changes: Partial<Policy> = {}): Policy {
  const common = { validity: { kind: 'cycle' }, rollover: null, needsActivePlan: false } as const;
  const buckets = ['base', 'video'].map((id, index) => ({ id, priority: index + 1, ...common }));
  return { ...POLICY_DEFAULTS, buckets, plans, packs: [], models: [], ...changes };
}

function planOf(
  id: string,
  monthly: readonly Allotment[],
  others: Partial<PlanPolicy> & { readonly yearly?: readonly Allotment[] } = {},
): PlanPolicy {
  const { yearly, ...more } = others;
  const cycles = [
    { id: 'monthly', period: MONTH, price: null, credits: monthly },
    ...(yearly ? [{ id: 'yearly', period: YEAR, price: null, credits: yearly }] : []),
  ];
  return { id, cycles, trial: null, features: [], models: [], ...more };
}

const gives = (bucket: string, amount: number, every: Length | null = null): Allotment => ({
  bucket,
  amount,
  every,
});

const on = (date: string): number => Date.parse(`${date}T00:00:00Z`);

type Asked = Operation extends infer One ? (One extends Operation ? Omit<One, 'at'> : never) : never;

/** Operations and looks at the account, each on a day: what a look shows must be the same by both evaluations. */
async function expectStory(
  policy: Policy,
  steps: readonly (readonly [date: string, asked: Asked | null, seen: object])[],
): Promise<void> {
  for (const [name, engine] of await evaluationsOf(policy)) {
    let account = engine.open(on(steps[0]?.[0] ?? ''));
    for (const [date, asked, seen] of steps) {
      const at = on(date);
      let reason: string | null = null;
      if (asked) {
        const { account: after, receipt } = engine.apply(account, { ...asked, at } as Operation);
        account = after;
        reason = receipt.ok ? null : receipt.reason;
      }
      const { buckets, subscription, ...sums } = engine.balance(account, at);
      const amounts = Object.fromEntries(buckets.map(({ id, available }) => [id, available]));
      const real = { name, date, ...sums, ...amounts, ...subscription, reason };
      expect(real).toMatchObject({ name, date, reason: null, ...seen });
    }
  }
}

const subscribe = (plan: string, planCycle = 'monthly') =>
  ({ op: 'subscribe', id: 's', plan, planCycle }) as const;

describe('a plan change inside a cycle', () => {
  const small = planOf('small', [gives('base', 100)]);
  const large = planOf('large', [gives('base', 300), gives('video', 50)]);

  it('gives the credits of a bucket that the old plan lacked once, whatever happens later in the cycle', () =>
    expectStory(policyWith([small, large]), [
      ['2026-01-01', subscribe('small'), { base: 100, video: 0 }],
      ['2026-01-10', { op: 'change', id: 'c', plan: 'large' }, { base: 300, video: 50 }],
      ['2026-01-11', { op: 'hold', id: 'h', amount: 1, timeout: DAY }, { base: 299 }],
      ['2026-01-20', null, { base: 300, video: 50 }],
      ['2026-02-01', { op: 'renew', id: 'r' }, { base: 300, video: 50, cycle: 2 }],
    ]));

  it('leaves it to the next issue to give the credits of a bucket whole again', () => {
    const one = planOf('one', [], { yearly: [gives('base', 100, MONTH)] });
    const two = planOf('two', [], { yearly: [gives('base', 100, MONTH), gives('video', 50, MONTH)] });
    const policy = policyWith([one, two], { downgrade: 'grants the difference' });
    return expectStory(policy, [
      ['2026-01-01', subscribe('two', 'yearly'), { base: 100, video: 50 }],
      ['2026-01-02', { op: 'consume', id: 'c', amount: 150 }, { available: 0 }],
      ['2026-01-03', { op: 'change', id: 'd1', plan: 'one' }, { available: 0 }],
      ['2026-02-03', null, { base: 100, video: 0 }],
      ['2026-02-04', { op: 'change', id: 'd2', plan: 'two' }, { base: 100, video: 50 }],
      ['2026-03-04', null, { base: 100, video: 50 }],
    ]);
  });
});

describe('an upgrade takes nothing away where downgrades wait', () => {
  const old = planOf('old', [gives('base', 100), gives('video', 50)]);
  const bigger = planOf('bigger', [gives('base', 300)]);

  it.each(['grants the difference', 'prorates credits'] as const)('%s', (upgrade) =>
    expectStory(policyWith([old, bigger], { upgrade }), [
      ['2026-04-01', subscribe('old'), { base: 100, video: 50 }],
      [
        '2026-04-16',
        { op: 'change', id: 'c', plan: 'bigger' },
        { base: upgrade === 'prorates credits' ? 200 : 300, video: 50 },
      ],
      ['2026-05-01', { op: 'renew', id: 'r' }, { base: 300, video: 0 }],
    ]),
  );
});

describe('numbers of cycles and of issues', () => {
  const plan = planOf('plan', [gives('base', 100)], { yearly: [gives('base', 90, MONTH)] });

  it('do not meet where a year of monthly issues is followed by months', () =>
    expectStory(policyWith([plan]), [
      ['2025-01-31', subscribe('plan', 'yearly'), { base: 90 }],
      ['2025-03-01', { op: 'change', id: 'c', plan: 'plan', planCycle: 'monthly' }, { base: 90 }],
      ['2026-01-31', { op: 'renew', id: 'r2' }, { base: 100, cycle: 2, cycleEnd: on('2026-02-28') }],
      ['2026-02-28', { op: 'renew', id: 'r3' }, { base: 100, cycle: 3, cycleEnd: on('2026-03-31') }],
    ]));

  it('leave what was paid ahead to the cycle that it was paid for', () =>
    expectStory(policyWith([plan, planOf('more', [], { yearly: [gives('base', 200, MONTH)] })]), [
      ['2025-01-01', subscribe('plan', 'yearly'), { base: 90 }],
      ['2025-12-01', { op: 'renew', id: 'r', cycle: 2 }, { base: 90 }],
      ['2026-01-01', null, { base: 90, cycle: 2 }],
      ['2026-01-02', { op: 'change', id: 'c', plan: 'more' }, { base: 200 }],
      ['2026-02-02', null, { base: 200 }],
    ]));
});

describe('a cycle that was paid for ahead', () => {
  const small = planOf('small', [gives('base', 100)]);
  const large = planOf('large', [gives('base', 300), gives('video', 50)]);
  const ahead = { op: 'renew', id: 'r', cycle: 2 } as const;

  it('gives what the plan gives that the customer has by then', () =>
    expectStory(policyWith([small, large]), [
      ['2026-01-01', subscribe('small'), { base: 100 }],
      ['2026-01-10', ahead, { base: 100 }],
      ['2026-01-20', { op: 'change', id: 'c', plan: 'large' }, { base: 300, video: 50 }],
      ['2026-02-01', null, { base: 300, video: 50, cycle: 2 }],
      ['2026-02-02', { op: 'change', id: 'd', plan: 'small' }, { base: 300, nextPlan: 'small' }],
      ['2026-02-03', { op: 'change', id: 'e', plan: 'large' }, { base: 300, video: 50 }],
    ]));

  it('gives the same where plans have one bucket only, and where upgrades wait for it', async () => {
    const more = planOf('more', [gives('base', 300)]);
    for (const upgrade of ['grants the difference', 'at cycle end'] as const)
      await expectStory(policyWith([small, more], { upgrade }), [
        ['2026-01-01', subscribe('small'), {}],
        ['2026-01-10', ahead, {}],
        ['2026-01-20', { op: 'change', id: 'c', plan: 'more' }, {}],
        ['2026-02-01', null, { base: 300, cycle: 2 }],
      ]);
  });

  it('keeps what was paid for where the plan gives less by then', () =>
    expectStory(policyWith([small, large]), [
      ['2026-01-01', subscribe('large'), {}],
      ['2026-01-10', ahead, {}],
      ['2026-01-20', { op: 'change', id: 'c', plan: 'small' }, { base: 300, nextPlan: 'small' }],
      ['2026-02-01', null, { base: 300, video: 50, plan: 'small' }],
      ['2026-03-01', { op: 'renew', id: 'r3' }, { base: 100, video: 0 }],
    ]));

  it('gives nothing where the subscription has ended before, and does where a cancellation was taken back', async () => {
    for (const plan of [small, large]) {
      const amount = plan === small ? 100 : 300;
      const begun = [
        ['2026-01-01', subscribe(plan.id), { base: amount }],
        ['2026-01-10', ahead, {}],
        ['2026-01-20', { op: 'cancel', id: 'x' }, { base: amount, cancelAt: on('2026-02-01') }],
      ] as const;
      await expectStory(policyWith([plan]), [
        ...begun,
        ['2026-02-01', null, { base: 0, video: 0, status: 'ended' }],
        ['2026-02-02', null, { available: 0 }],
      ]);
      await expectStory(policyWith([plan]), [
        ...begun,
        ['2026-01-21', { op: 'resume', id: 'u' }, {}],
        ['2026-02-01', null, { base: amount, status: 'active' }],
      ]);
    }
  });

  it('pays no debt with credits that never start', () =>
    expectStory(
      policyWith([small], {
        overdraft: { kind: 'allowed', limit: null },
        overdraftAtRenewal: 'kept',
      }),
      [
        ['2026-01-01', subscribe('small'), {}],
        ['2026-01-10', ahead, {}],
        ['2026-01-20', { op: 'consume', id: 'k', amount: 130 }, { overage: 30 }],
        ['2026-01-21', { op: 'cancel', id: 'x' }, {}],
        ['2026-02-01', null, { overage: 30, available: 0 }],
      ],
    ));
});

describe('a plan that nobody can choose any more', () => {
  const old = planOf('old', [gives('base', 50)], { isLegacy: true, yearly: [gives('base', 700)] });
  const rules = policyWith([old, planOf('new', [gives('base', 100)])]);

  it('stays with those who have it', () =>
    expectStory(rules, [
      ['2026-01-01', { ...subscribe('old'), isKept: true, anchor: on('2025-12-15') }, { base: 50 }],
      ['2026-01-15', { op: 'renew', id: 'r' }, { base: 50, plan: 'old', cycleEnd: on('2026-02-15') }],
      ['2026-01-16', { op: 'change', id: 'y', plan: 'old', planCycle: 'yearly' }, { nextPlan: 'old' }],
      ['2026-02-15', { op: 'renew', id: 'r2' }, { base: 700, plan: 'old' }],
    ]));

  it('is refused to all others, also to those who had it', () =>
    expectStory(rules, [
      ['2026-01-01', subscribe('old'), { reason: 'plan_not_for_sale' }],
      ['2026-01-01', { ...subscribe('new'), id: 'n' }, { base: 100 }],
      ['2026-01-02', { op: 'change', id: 'c', plan: 'old' }, { reason: 'plan_not_for_sale', base: 100 }],
      ['2026-01-03', { op: 'cancel', id: 'x', mode: 'immediately' }, {}],
      ['2026-01-04', { ...subscribe('old'), id: 'o', isKept: true }, { base: 50 }],
      ['2026-01-05', { op: 'change', id: 'u', plan: 'new' }, { base: 100 }],
      ['2026-01-06', { op: 'change', id: 'd', plan: 'old' }, { reason: 'plan_not_for_sale' }],
    ]));
});

describe('a payment for the first cycle inside a trial', () => {
  const trial = { length: { ...DAY, days: 14 }, credits: [gives('base', 10)] };
  const plan = planOf('plan', [gives('base', 100)], { trial });
  const begun = { ...subscribe('plan'), anchor: on('2026-01-01') };

  it('gives nothing before the trial ends, also where the cycle began earlier', () =>
    expectStory(policyWith([plan]), [
      ['2026-01-10', begun, { base: 10, status: 'trialing', cycleEnd: on('2026-01-24') }],
      ['2026-01-12', { op: 'renew', id: 'r', cycle: 1 }, { base: 10 }],
      ['2026-01-23', null, { base: 10, status: 'trialing' }],
      ['2026-01-24', null, { base: 100, status: 'active', cycle: 1, cycleEnd: on('2026-02-01') }],
      ['2026-02-01', null, { base: 0, status: 'lapsed' }],
    ]));

  it('is refused once the trial is cancelled', () =>
    expectStory(policyWith([plan]), [
      ['2026-01-10', begun, { base: 10 }],
      ['2026-01-11', { op: 'cancel', id: 'x' }, { status: 'canceling' }],
      ['2026-01-12', { op: 'renew', id: 'r', cycle: 1 }, { reason: 'subscription_ended', base: 10 }],
      ['2026-01-24', null, { base: 0, status: 'ended' }],
    ]));
});

describe('dates beyond the year 9999 are refused', () => {
  const plan = planOf('plan', [gives('base', 100)]);

  it.each([Number.MAX_SAFE_INTEGER, 2 ** 53, 1e6])('of a payment for cycle %s', (cycle) =>
    expectStory(policyWith([plan]), [
      ['2026-01-01', subscribe('plan'), { base: 100 }],
      ['2026-01-02', { op: 'renew', id: 'r', cycle }, { reason: 'out_of_range', base: 100, cycle: 1 }],
    ]),
  );

  it.each([Number.NaN, 0.5, 2 ** 53, Number.POSITIVE_INFINITY])('of a hold for %s ms', (milliseconds) =>
    expectStory(policyWith([plan]), [
      ['2026-01-01', subscribe('plan'), { base: 100 }],
      [
        '2026-01-02',
        { op: 'hold', id: 'h', amount: 1, timeout: { months: 0, days: 0, milliseconds } },
        { reason: 'invalid_time', held: 0 },
      ],
    ]),
  );

  it('of everything that an operation names', () =>
    expectStory(policyWith([plan]), [
      ['2026-01-01', { ...subscribe('plan'), anchor: 1e15 }, { reason: 'invalid_time' }],
      [
        '2026-01-02',
        { op: 'grant', id: 'g', bucket: 'base', amount: 1, expiresAt: 1e15 },
        { reason: 'invalid_time' },
      ],
    ]));
});
