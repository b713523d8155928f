import fc from 'fast-check';
import type { Length } from '../../src/credits/calendar/length.ts';
import type { AddOnPolicy, Allotment, BucketPolicy, PlanPolicy, Policy } from '../../src/credits/policy.ts';
import type { Operation } from '../../src/credits/reference/operation.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const length = (months: number, days = 0, milliseconds = 0): Length => ({ months, days, milliseconds });

const validity = fc.oneof(
  fc.constant({ kind: 'forever' } as const),
  fc
    .constantFrom(length(12), length(3), length(1), length(0, 30), length(0, 0, 36 * HOUR))
    .map((chosen) => ({ kind: 'lasts', length: chosen }) as const),
);
const anyValidity = fc.oneof(validity, fc.constant({ kind: 'cycle' } as const));
const amount = fc.integer({ min: 1, max: 1_000 });

const rollover = fc.option(fc.record({ max: fc.option(amount), validity: anyValidity }));

const buckets: fc.Arbitrary<readonly BucketPolicy[]> = fc
  .tuple(
    fc.record({ rollover, needsActivePlan: fc.boolean() }),
    fc.record({ validity, needsActivePlan: fc.boolean() }),
    fc.record({ validity: anyValidity, rollover, needsActivePlan: fc.constant(false) }),
    fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
  )
  .map(([cycle, addOn, third, priorities]) => [
    { id: 'cycle', priority: priorities[0] ?? 1, validity: { kind: 'cycle' }, ...cycle },
    { id: 'add-on', priority: priorities[1] ?? 2, rollover: null, ...addOn },
    { id: '__proto__', priority: priorities[2] ?? 3, ...third },
  ]);

function planOf(id: string): fc.Arbitrary<PlanPolicy> {
  const credits = (every: Length | null) =>
    fc
      .tuple(amount, fc.option(amount), fc.boolean())
      .map(([first, second, isTogether]): readonly Allotment[] => [
        { bucket: 'cycle', amount: first, every },
        ...(second === null
          ? []
          : [{ bucket: '__proto__', amount: second, every: isTogether ? every : null }]),
      ]);
  return fc
    .record({
      price: fc.constantFrom(0, 1_000, null),
      isLegacy: fc.option(fc.constant(true as const), { freq: 8 }),
      monthly: credits(null),
      yearly: fc.oneof(credits(null), credits(length(1))),
      daily: fc.constant([]),
      trial: fc.option(
        fc.record({
          length: fc.constantFrom(length(0, 7), length(1)),
          credits: fc.oneof(fc.constant([]), credits(null)),
        }),
        { freq: 4 },
      ),
      features: fc.subarray(['packs', 'constructor']),
      models: fc.subarray(['veo', 'flux']),
    })
    .map(({ monthly, yearly, daily, price, isLegacy, ...plan }) => ({
      id,
      ...plan,
      ...(isLegacy && { isLegacy }),
      cycles: [
        { id: 'monthly', period: length(1), price, credits: monthly },
        { id: 'yearly', period: length(12), price, credits: yearly },
        { id: 'daily', period: length(0, 1), price, credits: daily },
      ],
    }));
}

const ADD_ONS = ['boost', 'toString', 'extra'];

function addOnOf(id: string): fc.Arbitrary<AddOnPolicy> {
  const credits = (buckets: readonly string[]) =>
    fc
      .tuple(fc.subarray([...buckets]), amount, fc.constantFrom(null, null, length(1), length(0, 10)))
      .map(([chosen, first, every]): readonly Allotment[] =>
        chosen.map((bucket) => ({ bucket, amount: first, every })),
      );
  const others = ADD_ONS.filter((one) => one !== id);
  return fc
    .record({
      plans: fc.oneof(fc.constant(['free', 'starter', 'pro']), fc.subarray(['free', 'starter', 'pro'])),
      features: fc.oneof(fc.constant([]), fc.constant(['packs'])),
      needs: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray(others) },
      ),
      excludes: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray(others) },
      ),
      quantity: fc.constantFrom(
        { least: 1, most: 1, step: 1 },
        { least: 1, most: null, step: 1 },
        { least: 2, most: 6, step: 2 },
        { least: 1, most: 3, step: 1 },
      ),
      isOnce: fc.constantFrom(false, false, true),
      once: fc.oneof(fc.constant<readonly Allotment[]>([]), credits(['add-on', '__proto__', 'cycle'])),
      monthly: credits(['cycle', '__proto__']),
      yearly: fc.option(credits(['cycle', '__proto__'])),
      models: fc.subarray(['veo', 'flux']),
    })
    .map(({ monthly, yearly, once, isOnce, ...rest }) => {
      const given = (id: string, list: readonly Allotment[]) => ({ id, credits: isOnce ? [] : list });
      return {
        id,
        ...rest,
        isOnce,
        once: once.map((one) => ({ ...one, every: null })),
        cycles: [given('monthly', monthly), ...(yearly ? [given('yearly', yearly)] : [])],
      };
    });
}

/** Add-ons that may need and exclude one another; what one excludes excludes it. */
const addOns = fc.tuple(...ADD_ONS.map(addOnOf)).map((list): readonly AddOnPolicy[] =>
  list.map((addOn) => {
    const excludes = list.filter(
      (other) => addOn.excludes.includes(other.id) || other.excludes.includes(addOn.id),
    );
    return { ...addOn, excludes: excludes.map(({ id }) => id) };
  }),
);

const change = fc.constantFrom(
  'grants the difference' as const,
  'replaces credits' as const,
  'adds credits' as const,
  'prorates credits' as const,
  'at cycle end' as const,
);

/** Rules with every knob in any position. */
export const policies: fc.Arbitrary<Policy> = fc.record({
  zone: fc.oneof(
    { weight: 5, arbitrary: fc.constant('UTC') },
    { weight: 1, arbitrary: fc.constantFrom('America/New_York', 'Australia/Lord_Howe') },
  ),
  decimals: fc.integer({ min: 0, max: 6 }),
  rounding: fc.constantFrom('up', 'down', 'half up', 'half even'),
  buckets,
  order: fc.shuffledSubarray(['bucket', 'expiry', 'start', 'category', 'restriction'], { minLength: 1 }),
  categories: fc.constant(['promotional', 'paid']),
  plans: fc.tuple(planOf('free'), planOf('starter'), planOf('pro')),
  packs: fc.constant([
    { id: 'small', bucket: 'add-on', amount: 50, needs: [] },
    { id: 'large', bucket: 'add-on', amount: 700, needs: ['packs'] },
  ]),
  addOns: fc.oneof(fc.constant([]), addOns),
  models: fc.constant([
    { id: 'veo', cost: 7 },
    { id: 'flux', cost: 1 },
  ]),
  renewal: fc.constantFrom('on payment', 'on schedule'),
  cancel: fc.constantFrom('at cycle end', 'immediately'),
  upgrade: change,
  downgrade: change,
  overdraft: fc.oneof(
    fc.constant({ kind: 'refused' } as const),
    fc.constant({ kind: 'partial' } as const),
    fc.record({ kind: fc.constant('allowed' as const), limit: fc.option(fc.integer({ min: 0, max: 900 })) }),
  ),
  overdraftAtRenewal: fc.constantFrom('forgiven', 'kept'),
  holdTimeout: fc.option(fc.constantFrom(length(0, 0, HOUR), length(0, 3))),
  overCapture: fc.constantFrom('refused', 'charged'),
  refundAfterExpiry: fc.oneof(fc.constant('forfeited' as const), fc.constant(length(0, 30))),
  refundAbovePayment: fc.constantFrom('refused', 'cut'),
  lateEvents: fc.constantFrom('taken now', 'taken now', 'refused'),
  refusedRequests: fc.constantFrom('stay refused', 'may retry'),
});

const feature = fc.constantFrom('api', 'storage');
const plan = fc.constantFrom('free', 'starter', 'pro', 'pro', 'toString');
/** Mostly so little that an account can do it often. */
const spent = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 900 }) },
);
const strange = fc.constantFrom(-1, 0.5, Number.NaN, 2 ** 53, Number.MAX_SAFE_INTEGER);
const mostly = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: rare });

/**
 * An operation without its time, whose `id` begins with a letter; the properties in `optional` may be absent. Relative
 * times and references are resolved when its place in the history is known.
 */
function operation<T extends Record<string, unknown>>(
  op: string,
  letter: string,
  rest: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: readonly (keyof T)[] = [],
): fc.Arbitrary<{ readonly op: string; readonly id: string }> {
  const always = Object.keys(rest).filter((key) => !optional.includes(key));
  const others = fc.record(rest, { requiredKeys: always as (keyof T)[] });
  return others.map((more) => ({ op, id: letter, ...more }));
}

/** The id of one of the last operations of some kinds. */
const earlier = (...ops: string[]) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 1, max: 4 }).map((back) => ({ ops, back })) },
    { weight: 1, arbitrary: fc.constant('none') },
  );

const when = fc.integer({ min: -40, max: 40 }).map((days) => ({ days }));
const consumption = operation('consume', 'c', { amount: mostly(spent, strange), feature }, ['feature']);

const subscription = operation(
  'subscribe',
  's',
  {
    plan,
    planCycle: fc.constantFrom('monthly', 'monthly', 'yearly', 'daily'),
    anchor: when,
    isKept: fc.constant(true),
  },
  ['anchor', 'isKept'],
);

const addOnName = mostly(fc.constantFrom(...ADD_ONS), fc.constant('none'));

const always = [
  { weight: 10, arbitrary: consumption },
  { weight: 2, arbitrary: subscription },
  {
    weight: 5,
    arbitrary: operation('renew', 'r', { cycle: mostly(fc.integer({ min: 0, max: 12 }), strange) }, [
      'cycle',
    ]),
  },
  {
    weight: 3,
    arbitrary: operation(
      'purchase',
      'p',
      {
        bucket: fc.constantFrom('add-on', 'add-on', '__proto__', 'cycle', 'none'),
        amount: mostly(amount, strange),
        effectiveAt: when,
      },
      ['effectiveAt'],
    ),
  },
  {
    weight: 2,
    arbitrary: operation('buy', 'p', { pack: fc.constantFrom('small', 'large', 'none') }),
  },
  {
    weight: 3,
    arbitrary: operation(
      'grant',
      'g',
      {
        bucket: fc.constantFrom('add-on', '__proto__', 'cycle'),
        amount: mostly(amount, strange),
        priority: fc.integer({ min: 0, max: 4 }),
        effectiveAt: when,
        expiresAt: fc.option(when),
        category: fc.constantFrom('promotional', 'paid', 'other'),
        features: fc.subarray(['api', 'storage'], { minLength: 1 }),
        resetMin: fc.integer({ min: 0, max: 100 }),
        resetMax: fc.integer({ min: 0, max: 500 }),
      },
      ['priority', 'effectiveAt', 'expiresAt', 'category', 'features', 'resetMin', 'resetMax'],
    ),
  },
  {
    weight: 3,
    arbitrary: operation('use', 'c', {
      model: fc.constantFrom('veo', 'flux', 'none'),
      units: fc.constantFrom(1, 8, 2.5, 0.1, 5 / 7, 3 / 7, 1e-7, -1),
    }),
  },
  {
    weight: 5,
    arbitrary: operation(
      'hold',
      'h',
      {
        amount: mostly(spent, strange),
        timeout: mostly(
          fc.constantFrom(length(0, 0, HOUR), length(0, 2), length(1)),
          strange.map((milliseconds) => length(0, 0, milliseconds)),
        ),
        feature,
      },
      ['timeout', 'feature'],
    ),
  },
  {
    weight: 4,
    arbitrary: operation('capture', 'k', { hold: earlier('hold'), amount: spent }, ['amount']),
  },
  { weight: 2, arbitrary: operation('release', 'l', { hold: earlier('hold') }) },
  {
    weight: 4,
    arbitrary: operation(
      'refund',
      'f',
      { of: earlier('consume', 'use', 'capture'), amount: mostly(spent, strange) },
      ['amount'],
    ),
  },
  {
    weight: 2,
    arbitrary: operation('refundPurchase', 'm', {
      purchase: earlier('purchase', 'buy', 'add'),
      refundedTotal: fc.integer({ min: 0, max: 1_100 }),
      pricePaid: fc.constantFrom(1_000, 700, 0),
    }),
  },
  {
    weight: 1,
    arbitrary: operation('void', 'v', {
      grant: fc.oneof(earlier('grant', 'purchase', 'buy'), fc.constantFrom('s0:1', 's0:2', 's0:1:roll')),
    }),
  },
  {
    weight: 1,
    arbitrary: operation(
      'cancel',
      'x',
      { mode: fc.constantFrom('at cycle end', 'at cycle end', 'immediately') },
      ['mode'],
    ),
  },
  { weight: 1, arbitrary: operation('resume', 'u', {}) },
  {
    weight: 3,
    arbitrary: operation('change', 'n', { plan, planCycle: fc.constantFrom('monthly', 'yearly') }, [
      'planCycle',
    ]),
  },
];

const onAddOns = [
  {
    weight: 4,
    arbitrary: operation(
      'add',
      'a',
      { addOn: addOnName, quantity: mostly(fc.integer({ min: 1, max: 4 }), strange) },
      ['quantity'],
    ),
  },
  {
    weight: 2,
    arbitrary: operation(
      'remove',
      'o',
      {
        addOn: addOnName,
        quantity: mostly(fc.integer({ min: 1, max: 2 }), strange),
        mode: fc.constantFrom('at cycle end', 'immediately'),
      },
      ['quantity', 'mode'],
    ),
  },
];

const onResets = [
  {
    weight: 1,
    arbitrary: operation('reset', 'z', { keepOverage: fc.boolean() }, ['keepOverage']),
  },
];

/** How long after the operation before; sometimes it is late. */
const pause = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 2 * DAY }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 14 }).map((days) => days * DAY) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 70 }).map((days) => days * DAY) },
  { weight: 1, arbitrary: fc.integer({ min: -3 * DAY, max: -1 }) },
);

/** 2024-01-31T10:00:00Z, or another last day of a month, or any other day. */
const beginning = fc.oneof(
  fc.constantFrom(Date.UTC(2024, 0, 31, 10), Date.UTC(2024, 1, 29), Date.UTC(2024, 10, 3, 5, 30)),
  fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 0, 1) }),
);

/** Mostly a key of its own; else that of an earlier operation, with its content or another. */
const keying = fc.oneof(
  { weight: 24, arbitrary: fc.constant({ kind: 'new' as const, back: 0 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 6 }).map((back) => ({ kind: 'same' as const, back })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }).map((back) => ({ kind: 'taken' as const, back })) },
);

/** What an app asks of one account, in the order in which it arrives. */
export function historiesOf(
  minLength: number,
  maxLength: number,
  { hasAddOns, hasResets } = { hasAddOns: true, hasResets: true },
): fc.Arbitrary<readonly Operation[]> {
  const operations = fc.oneof(...always, ...(hasAddOns ? onAddOns : []), ...(hasResets ? onResets : []));
  const steps = fc.array(fc.tuple(pause, keying, operations), { minLength, maxLength, size: 'max' });
  return fc.tuple(beginning, fc.option(subscription, { freq: 8 }), steps).map(([start, first, steps]) => {
    const history: Operation[] = [];
    let at = start;
    const all = first === null ? steps : [[0, { kind: 'new', back: 0 }, first] as const, ...steps];
    for (const [wait, { kind, back }, one] of all) {
      at += wait;
      const again = kind === 'new' ? undefined : history.at(-back);
      const resolved = Object.entries(one).map(([key, value]) => [key, resolve(value, history, at)]);
      const made = { ...Object.fromEntries(resolved), id: `${one.id}${history.length}`, at } as Operation;
      if (!again) history.push(made);
      else history.push(kind === 'same' ? { ...again, at } : { ...made, id: again.id });
    }
    return history;
  });
}

function resolve(value: unknown, history: readonly Operation[], at: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('ops' in value && 'back' in value) {
    const { ops, back } = value as { ops: readonly string[]; back: number };
    const found = history.filter(({ op }) => ops.includes(op)).slice(-back);
    return found[0]?.id ?? 'none';
  }
  return 'days' in value && !('months' in value) ? at + Number(value.days) * DAY : value;
}
