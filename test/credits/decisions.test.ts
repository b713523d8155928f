import { describe, expect, it } from 'vitest';
import type { CaseConfig, CaseFile, TimelineStep } from '../../src/credits/conformance/format.ts';
import { configOf, policyOfConfig } from '../../src/credits/conformance/policy.ts';
import { runTimeline } from '../../src/credits/conformance/run.ts';
import { evaluationsOf } from './both.ts';
import cases from './cases.json' with { type: 'json' };

const { profiles } = cases as unknown as CaseFile;

/** What the shared cases leave open, in their own form: times are written short, `01-15 10:00` of 2025 by default. */
function decides(title: string, profile: string, config: CaseConfig, steps: readonly object[]) {
  it(title, async () => {
    const timeline = steps.map((step) => written(step)) as unknown as readonly TimelineStep[];
    const file: CaseFile = { schema: 'credits-conformance/1', profiles, cases: [] };
    const one = {
      id: '',
      topic: '',
      title,
      level: 'knob',
      kind: 'timeline',
      profile,
      config,
      timeline,
    } as const;
    const whole = configOf(file, one);
    for (const [name, engine] of await evaluationsOf(policyOfConfig(whole))) {
      expect([name, ...runTimeline(one, whole, engine)]).toEqual([name]);
    }
  });
}

function written(value: unknown): unknown {
  if (typeof value === 'string') {
    const match = /^(?:(\d{4})-)?(\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(value);
    return match ? `${match[1] ?? 2025}-${match[2]}T${match[3] ?? '00:00'}:00Z` : value;
  }
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
}

const BASIC = { period: 'P1M', cycleCredits: 100 };
const PRO = { period: 'P1M', cycleCredits: 1_000 };
const YEARLY = { period: 'P1Y', cycleCredits: 1_200 };
const plans = { basic: BASIC, pro: PRO, yearly: YEARLY };
const subscribed = { at: '01-15', op: 'subscribe', id: 's', plan: 'basic' };

describe('plan changes', () => {
  decides('going down and up again gains nothing', 'seed', { plans, onDowngrade: 'difference' }, [
    { ...subscribed, plan: 'pro' },
    { at: '01-16', op: 'consume', id: 'c1', amount: 950 },
    { at: '01-17', op: 'change', id: 'd', to: 'basic', expect: { available: 0, revoked: 50 } },
    {
      at: '01-18',
      op: 'change',
      id: 'u',
      to: 'pro',
      expect: { available: 50, grant: { id: 'u', amount: 50 } },
    },
  ]);
  decides(
    'a downgrade waits for the next cycle, and an upgrade to the running plan takes it back',
    'seed',
    { plans },
    [
      { ...subscribed, plan: 'pro' },
      {
        at: '01-17',
        op: 'change',
        id: 'd1',
        to: 'basic',
        expect: { available: 1_000, subscription: { plan: 'pro' } },
      },
      { at: '01-18', op: 'change', id: 'd2', to: 'pro', expect: { available: 1_000 } },
      { at: '02-15', op: 'renew', id: 'r1', expect: { available: 1_000 } },
      { at: '02-16', op: 'change', id: 'd3', to: 'basic' },
      {
        at: '03-15',
        op: 'renew',
        id: 'r2',
        expect: { available: 100, subscription: { plan: 'basic', cycle: 3 } },
      },
    ],
  );
  decides('monthly to yearly waits, and then counts from that boundary', 'seed', { plans }, [
    { ...subscribed, at: '01-31' },
    { at: '02-01', op: 'change', id: 'y', to: 'yearly', expect: { available: 100 } },
    {
      at: '02-28',
      op: 'renew',
      id: 'r1',
      expect: {
        grant: { id: 's:2', amount: 1_200, expiresAt: '2026-02-28' },
        subscription: { plan: 'yearly', cycle: 2, cycleEnd: '2026-02-28' },
      },
    },
  ]);
  decides(
    'prorating gives the part of the difference that the rest of the cycle is',
    'seed',
    { plans, onUpgrade: 'prorate' },
    [
      { ...subscribed, at: '04-01' },
      {
        at: '04-16',
        op: 'change',
        id: 'u',
        to: 'pro',
        expect: { available: 550, grant: { id: 'u', amount: 450 } },
      },
    ],
  );
  decides('replacing ends what is left of the cycle', 'seed', { plans, onUpgrade: 'replace' }, [
    subscribed,
    { at: '01-20', op: 'consume', id: 'c', amount: 30 },
    {
      at: '01-21',
      op: 'change',
      id: 'u',
      to: 'pro',
      expect: { available: 1_000, expired: [['s:1', 70, '01-21']] },
    },
    { at: '01-22', op: 'refund', id: 'f', of: 'c', expect: { credits: [], forfeited: 30, available: 1_000 } },
  ]);
  decides(
    'a lapsed subscription changes at once, and its next payment is for the new plan',
    'seed',
    { plans },
    [
      subscribed,
      {
        at: '03-01',
        op: 'change',
        id: 'u',
        to: 'pro',
        expect: { available: 0, subscription: { status: 'lapsed' } },
      },
      {
        at: '03-02',
        op: 'renew',
        id: 'r',
        expect: { available: 1_000, grant: { id: 's:2', expiresAt: '03-15' } },
      },
    ],
  );
  decides('a cycle that was paid for ahead keeps its length', 'seed', { plans }, [
    subscribed,
    { at: '01-20', op: 'renew', id: 'r', cycle: 2 },
    { at: '01-21', op: 'change', id: 'y', to: 'yearly', expect: { error: 'already_issued' } },
    { at: '02-15', op: 'change', id: 'y2', to: 'yearly' },
    { at: '03-15', op: 'renew', id: 'r3', expect: { available: 1_200 } },
  ]);
});

describe('renewal', () => {
  decides('an early payment schedules its credits', 'seed', { plans }, [
    subscribed,
    {
      at: '02-10',
      op: 'renew',
      id: 'r1',
      cycle: 2,
      expect: { available: 100, grant: { id: 's:2', effectiveAt: '02-15', expiresAt: '03-15' } },
    },
    { at: '02-11', op: 'renew', id: 'r2', cycle: 2, expect: { error: 'already_issued' } },
    {
      at: '02-15',
      op: 'query',
      expect: {
        available: 100,
        expired: [['s:1', 100, '02-15']],
        subscription: { status: 'active', cycle: 2 },
      },
    },
    { at: '02-15', op: 'renew', id: 'r3', expect: { error: 'already_issued' } },
    { at: '03-15', op: 'query', expect: { available: 0, subscription: { status: 'lapsed' } } },
  ]);
  decides('a payment for a cycle that is over comes too late', 'seed', { plans }, [
    subscribed,
    { at: '03-20', op: 'renew', id: 'r1', cycle: 2, expect: { error: 'expiry_in_past' } },
    { at: '03-20', op: 'renew', id: 'r2', cycle: 1, expect: { error: 'already_issued' } },
    { at: '03-20', op: 'renew', id: 'r3', expect: { grant: { id: 's:3', expiresAt: '04-15' } } },
  ]);
  decides('after the cancelled end nothing is issued', 'seed', { plans }, [
    subscribed,
    { at: '01-16', op: 'cancel', id: 'x' },
    { at: '01-17', op: 'renew', id: 'r1', cycle: 2, expect: { error: 'subscription_ended' } },
    { at: '02-15', op: 'renew', id: 'r2', expect: { error: 'subscription_ended' } },
    { at: '02-15', op: 'resume', id: 'u', expect: { error: 'subscription_ended' } },
    {
      at: '02-15',
      op: 'subscribe',
      id: 't',
      plan: 'pro',
      expect: { available: 1_000, grant: { id: 't:1' } },
    },
  ]);
  decides(
    'an immediate cancellation ends the credits of the cycle, not those that were bought',
    'seed',
    { plans },
    [
      subscribed,
      { at: '01-16', op: 'purchase', id: 'p', bucket: 'addon', amount: 50 },
      { at: '01-16', op: 'hold', id: 'h', amount: 30 },
      {
        at: '01-17',
        op: 'cancel',
        id: 'x',
        mode: 'immediate',
        expect: {
          available: 50,
          held: 30,
          expired: [['s:1', 70, '01-17']],
          subscription: { status: 'ended' },
        },
      },
      {
        at: '01-18',
        op: 'release',
        id: 'l',
        hold: 'h',
        expect: { credits: [], forfeited: 30, expired: [['s:1', 30, '01-18']] },
      },
    ],
  );
  decides(
    'an anchor in the past makes the first cycle a part of one, an anchor to come a short one',
    'seed',
    { plans },
    [
      {
        ...subscribed,
        anchor: '01-01',
        expect: { grant: { id: 's:1', effectiveAt: '01-15', expiresAt: '02-01' } },
      },
      { at: '01-16', op: 'cancel', id: 'x', mode: 'immediate' },
      {
        at: '01-17',
        op: 'subscribe',
        id: 't',
        plan: 'basic',
        anchor: '01-31',
        expect: {
          grant: { id: 't:1', expiresAt: '01-31' },
          subscription: { cycle: 1, cycleStart: '01-17', cycleEnd: '01-31' },
        },
      },
      { at: '01-31', op: 'renew', id: 'r', expect: { grant: { id: 't:2', expiresAt: '02-28' } } },
    ],
  );
  decides(
    'a trial that no payment follows lapses, and one that is cancelled ends',
    'seed',
    {
      plans: { basic: { ...BASIC, trial: { period: 'P7D', credits: 20 } } },
    },
    [
      subscribed,
      { at: '01-22', op: 'query', expect: { available: 0, subscription: { status: 'lapsed' } } },
      {
        at: '01-25',
        op: 'renew',
        id: 'r',
        expect: { grant: { id: 's:1', amount: 100, expiresAt: '02-22' } },
      },
      { at: '02-22', op: 'cancel', id: 'x', expect: { subscription: { status: 'ended' } } },
      { at: '02-23', op: 'subscribe', id: 't', plan: 'basic', expect: { available: 20 } },
      {
        at: '02-24',
        op: 'cancel',
        id: 'y',
        expect: { subscription: { status: 'canceling', cancelAt: '03-02' } },
      },
      { at: '03-02', op: 'query', expect: { available: 0, subscription: { status: 'ended' } } },
    ],
  );
});

describe('rollover', () => {
  const rolling = (max: number | null, validity: string): CaseConfig => ({
    renewal: 'automatic',
    plans,
    buckets: { cycle: { priority: 1, validity: 'cycle', rollover: { max, validity } } },
  });
  decides('over the cap the credits that were carried first are lost', 'seed', rolling(150, 'forever'), [
    subscribed,
    { at: '02-15', op: 'query', expect: { available: 200, grants: { 's:1:roll': 100, 's:2': 100 } } },
    {
      at: '03-15',
      op: 'query',
      expect: {
        available: 250,
        grants: { 's:1:roll': 50, 's:2:roll': 100, 's:3': 100 },
        expired: [['s:1:roll', 50, '03-15']],
      },
    },
  ]);
  decides(
    'carried credits have an end of their own, and are not carried again',
    'seed',
    rolling(null, 'P1M'),
    [
      subscribed,
      { at: '03-15', op: 'query', expect: { available: 200, expired: [['s:1:roll', 100, '03-15']] } },
    ],
  );
  decides('carried credits may last for as long as a cycle', 'seed', rolling(null, 'cycle'), [
    { ...subscribed, at: '01-31' },
    { at: '02-28', op: 'query', expect: { available: 200 } },
    { at: '03-31', op: 'query', expect: { available: 200, expired: [['s:1:roll', 100, '03-31']] } },
  ]);
  decides('at the end of a cancelled subscription nothing is carried', 'seed', rolling(null, 'forever'), [
    subscribed,
    { at: '01-16', op: 'cancel', id: 'x' },
    { at: '02-15', op: 'query', expect: { available: 0, expired: [['s:1', 100, '02-15']] } },
  ]);
});

describe('overage', () => {
  const allowed: CaseConfig = { plans, overdraft: { mode: 'allow' } };
  decides('a refund gives back what is owed first, then what paid it', 'seed', allowed, [
    subscribed,
    { at: '01-16', op: 'consume', id: 'c', amount: 130, expect: { debits: [['s:1', 100]], overage: 30 } },
    {
      at: '01-17',
      op: 'purchase',
      id: 'p',
      bucket: 'addon',
      amount: 20,
      expect: { available: 0, overage: 10 },
    },
    {
      at: '01-18',
      op: 'refund',
      id: 'f1',
      of: 'c',
      amount: 25,
      expect: { credits: [['p', 15]], overage: 0 },
    },
    {
      at: '01-18',
      op: 'refund',
      id: 'f2',
      of: 'c',
      expect: {
        credits: [
          ['p', 5],
          ['s:1', 100],
        ],
        available: 120,
      },
    },
  ]);
  decides('what a renewal forgave comes back to nobody', 'seed', allowed, [
    subscribed,
    { at: '01-16', op: 'consume', id: 'c', amount: 130 },
    { at: '02-15', op: 'renew', id: 'r', expect: { available: 100, overage: 0 } },
    {
      at: '02-16',
      op: 'refund',
      id: 'f',
      of: 'c',
      amount: 30,
      expect: { credits: [], forfeited: 0, available: 100 },
    },
  ]);
  decides(
    'a limit counts what is owed and what open holds may owe',
    'seed',
    {
      plans,
      overdraft: { mode: 'allow', limit: 50 },
    },
    [
      subscribed,
      {
        at: '01-16',
        op: 'hold',
        id: 'h',
        amount: 130,
        expect: { debits: [['s:1', 100]], held: 130, overage: 0 },
      },
      { at: '01-16', op: 'consume', id: 'c1', amount: 21, expect: { error: 'insufficient_credits' } },
      { at: '01-16', op: 'consume', id: 'c2', amount: 20, expect: { debits: [], overage: 20 } },
      { at: '01-16', op: 'check', amount: 1, expect: { allowed: false } },
      {
        at: '01-17',
        op: 'capture',
        id: 'k',
        hold: 'h',
        amount: 110,
        expect: { debits: [['s:1', 100]], overage: 30 },
      },
      { at: '01-17', op: 'check', amount: 20, expect: { allowed: true } },
    ],
  );
  decides('a partial consumption records what it took', 'seed', { plans, overdraft: { mode: 'partial' } }, [
    subscribed,
    { at: '01-16', op: 'check', amount: 130, expect: { allowed: false } },
    { at: '01-16', op: 'consume', id: 'c', amount: 130, expect: { shortfall: 30, overage: 0, available: 0 } },
    { at: '01-16', op: 'refund', id: 'f', of: 'c', amount: 101, expect: { error: 'exceeds_refundable' } },
    { at: '01-16', op: 'refund', id: 'g', of: 'c', expect: { available: 100 } },
  ]);
});

describe('holds, refunds and keys', () => {
  decides(
    'what a capture takes beyond its hold is paid in burn order',
    'seed',
    { plans, overCapture: 'deductDifference' },
    [
      subscribed,
      { at: '01-16', op: 'hold', id: 'h', amount: 30 },
      {
        at: '01-16',
        op: 'capture',
        id: 'k',
        hold: 'h',
        amount: 40,
        expect: { debits: [['s:1', 40]], held: 0 },
      },
      { at: '01-16', op: 'refund', id: 'f', of: 'k', expect: { credits: [['s:1', 40]], available: 100 } },
    ],
  );
  decides('a hold that times out as its grant expires still goes back to it', 'seed', { plans }, [
    subscribed,
    { at: '02-14', op: 'hold', id: 'h', amount: 30, ttl: 'P1D', expect: { holdExpiresAt: '02-15' } },
    { at: '02-15', op: 'query', expect: { held: 0, expired: [['s:1', 100, '02-15']] } },
    { at: '02-15', op: 'capture', id: 'k', hold: 'h', expect: { error: 'hold_expired' } },
  ]);
  decides('what comes back to a voided grant is taken away too', 'pool', {}, [
    { at: '01-15', op: 'grant', id: 'g', bucket: 'pool', amount: 100 },
    { at: '01-15', op: 'consume', id: 'c', amount: 10 },
    { at: '01-15', op: 'hold', id: 'h', amount: 20 },
    { at: '01-16', op: 'void', id: 'v', grant: 'g', expect: { revoked: 70, held: 20, available: 0 } },
    { at: '01-16', op: 'void', id: 'w', grant: 'g', expect: { error: 'already_voided' } },
    { at: '01-17', op: 'refund', id: 'f', of: 'c', expect: { credits: [], forfeited: 10, expired: [] } },
    { at: '01-17', op: 'capture', id: 'k', hold: 'h', expect: { debits: [['g', 20]], held: 0 } },
  ]);
  decides(
    'expired parts of one bucket come back as one grant',
    'seed',
    { plans, refundAfterExpiry: 'regrant' },
    [
      subscribed,
      { at: '01-16', op: 'change', id: 'u', to: 'pro' },
      { at: '01-16', op: 'purchase', id: 'p', bucket: 'addon', amount: 50 },
      { at: '02-14', op: 'consume', id: 'c', amount: 1_020 },
      {
        at: '02-20',
        op: 'refund',
        id: 'f',
        of: 'c',
        amount: 950,
        expect: {
          credits: [
            ['p', 20],
            ['f', 930],
          ],
          forfeited: 0,
          grant: { id: 'f', amount: 930, expiresAt: '03-22' },
        },
      },
    ],
  );
  decides('money back for a pack that is partly spent leaves a shortfall', 'seed', {}, [
    { at: '01-15', op: 'purchase', id: 'p', bucket: 'addon', amount: 1_000 },
    { at: '01-16', op: 'consume', id: 'c', amount: 700 },
    {
      at: '01-17',
      op: 'refundPurchase',
      id: 'm1',
      purchase: 'p',
      refundedTotal: 50,
      pricePaid: 100,
      expect: { revoked: 300, shortfall: 200 },
    },
    { at: '01-18', op: 'refund', id: 'f', of: 'c', amount: 100, expect: { available: 100 } },
    {
      at: '01-19',
      op: 'refundPurchase',
      id: 'm2',
      purchase: 'p',
      refundedTotal: 100,
      pricePaid: 100,
      expect: { revoked: 100, shortfall: 600 },
    },
    {
      at: '01-19',
      op: 'refundPurchase',
      id: 'm3',
      purchase: 'p',
      refundedTotal: 101,
      pricePaid: 100,
      expect: { error: 'exceeds_refundable' },
    },
  ]);
  decides('malformed requests do not use up their key, refusals do', 'pool', {}, [
    { at: '01-15', op: 'grant', id: 'g', bucket: 'pool', amount: 10 },
    { at: '01-15', op: 'consume', id: 'c', amount: -1, expect: { error: 'invalid_amount' } },
    { at: '01-15', op: 'consume', id: 'c', amount: 11, expect: { error: 'insufficient_credits' } },
    { at: '01-15', op: 'consume', id: 'c', amount: 5, expect: { error: 'key_conflict', available: 10 } },
    { at: '01-15', op: 'purchase', id: 'g', bucket: 'pool', amount: 10, expect: { error: 'key_conflict' } },
  ]);
  decides('a retryable key is free again after a refusal', 'pool', { rejectedKeys: 'retryable' }, [
    { at: '01-15', op: 'consume', id: 'c', amount: 5, expect: { error: 'insufficient_credits' } },
    { at: '01-15', op: 'grant', id: 'g', bucket: 'pool', amount: 10 },
    { at: '01-15', op: 'consume', id: 'c', amount: 5, expect: { replayed: false, available: 5 } },
  ]);
  decides('late events are refused where the rules say so', 'pool', { lateEvents: 'reject' }, [
    { at: '01-15', op: 'grant', id: 'g', bucket: 'pool', amount: 10 },
    { at: '01-14', op: 'consume', id: 'c', amount: 5, expect: { error: 'late_event', available: 10 } },
    { at: '01-14', op: 'grant', id: 'g', bucket: 'pool', amount: 10, expect: { replayed: true } },
  ]);
  decides('the ids of issued grants do not clash with those that an app chooses', 'seed', { plans }, [
    { at: '01-15', op: 'purchase', id: 's:1', bucket: 'addon', amount: 10 },
    { ...subscribed, expect: { grant: { id: "s:1'", amount: 100 }, available: 110 } },
    {
      at: '01-16',
      op: 'purchase',
      id: "s:1'",
      bucket: 'addon',
      amount: 10,
      expect: { error: 'key_conflict' },
    },
  ]);
});

describe('combinations', () => {
  const trial = (credits: number) => ({ trial: { period: 'P7D', credits } });
  const tried = { basic: { ...BASIC, ...trial(20) }, pro: { ...PRO, ...trial(50) }, plus: PRO };
  decides(
    'an upgrade inside a trial grants the difference of the trials, which goes on',
    'seed',
    { plans: tried },
    [
      { ...subscribed, expect: { available: 20 } },
      { at: '01-16', op: 'consume', id: 'c', amount: 15 },
      {
        at: '01-17',
        op: 'change',
        id: 'u',
        to: 'pro',
        expect: {
          available: 35,
          grant: { id: 'u', amount: 30, expiresAt: '01-22' },
          subscription: { status: 'trialing', plan: 'pro' },
        },
      },
      {
        at: '01-22',
        op: 'renew',
        id: 'r',
        expect: {
          available: 1_000,
          expired: [
            ['s:trial', 5, '01-22'],
            ['u', 30, '01-22'],
          ],
          grant: { id: 's:1' },
        },
      },
    ],
  );
  decides('an upgrade inside a trial to a plan without one takes nothing away', 'seed', { plans: tried }, [
    subscribed,
    {
      at: '01-17',
      op: 'change',
      id: 'u',
      to: 'plus',
      expect: { available: 20, revoked: 0, subscription: { status: 'trialing', plan: 'plus' } },
    },
    {
      at: '01-22',
      op: 'renew',
      id: 'r',
      expect: { available: 1_000, grant: { id: 's:1', expiresAt: '02-22' } },
    },
    { at: '01-23', op: 'change', id: 'd', to: 'basic', expect: { available: 1_000 } },
    { at: '02-22', op: 'renew', id: 'r2', expect: { available: 100 } },
  ]);
  decides('a cancelled trial that is resumed becomes a paid cycle', 'seed', { plans: tried }, [
    subscribed,
    {
      at: '01-16',
      op: 'cancel',
      id: 'x',
      expect: { subscription: { status: 'canceling', cancelAt: '01-22' } },
    },
    {
      at: '01-21',
      op: 'resume',
      id: 'u',
      expect: { available: 20, subscription: { status: 'trialing', cancelAt: null } },
    },
    {
      at: '01-22',
      op: 'renew',
      id: 'r',
      expect: { available: 100, subscription: { status: 'active', cycle: 1 } },
    },
  ]);
  decides('an upgrade while a cancellation is pending ends with the cycle all the same', 'seed', { plans }, [
    subscribed,
    { at: '01-16', op: 'cancel', id: 'x' },
    {
      at: '01-17',
      op: 'change',
      id: 'u',
      to: 'pro',
      expect: { available: 1_000, subscription: { status: 'canceling', plan: 'pro', cancelAt: '02-15' } },
    },
    { at: '02-15', op: 'query', expect: { available: 0, subscription: { status: 'ended' } } },
  ]);
  decides(
    'a downgrade that waits is dropped with the subscription, and a resumed one keeps it',
    'seed',
    { plans },
    [
      { ...subscribed, plan: 'pro' },
      { at: '01-16', op: 'change', id: 'd', to: 'basic' },
      { at: '01-17', op: 'cancel', id: 'x' },
      { at: '01-18', op: 'resume', id: 'u' },
      { at: '02-15', op: 'renew', id: 'r', expect: { available: 100, subscription: { plan: 'basic' } } },
    ],
  );
  decides(
    'what an upgrade added rolls over with the rest, under one cap',
    'seed',
    {
      plans,
      renewal: 'automatic',
      buckets: { cycle: { priority: 1, validity: 'cycle', rollover: { max: 500, validity: 'P1M' } } },
    },
    [
      subscribed,
      { at: '01-20', op: 'change', id: 'u', to: 'pro', expect: { available: 1_000 } },
      { at: '01-21', op: 'consume', id: 'c', amount: 300 },
      { at: '02-15', op: 'query', expect: { available: 1_500, buckets: { cycle: 1_500 } } },
      { at: '03-15', op: 'query', expect: { available: 1_500 } },
    ],
  );
  decides(
    'carried credits survive a change of plan that replaces those of the cycle',
    'seed',
    {
      plans,
      renewal: 'automatic',
      onUpgrade: 'replace',
      buckets: { cycle: { priority: 1, validity: 'cycle', rollover: { max: null, validity: 'P1Y' } } },
    },
    [
      subscribed,
      {
        at: '02-16',
        op: 'change',
        id: 'u',
        to: 'pro',
        expect: { available: 1_100, grants: { 's:1:roll': 100, u: 1_000 }, expired: [['s:2', 100, '02-16']] },
      },
    ],
  );
  decides(
    'a partial consumption leaves what is held alone',
    'seed',
    { plans, overdraft: { mode: 'partial' } },
    [
      subscribed,
      { at: '01-16', op: 'hold', id: 'h', amount: 70, expect: { held: 70, available: 30 } },
      {
        at: '01-16',
        op: 'consume',
        id: 'c',
        amount: 50,
        expect: { debits: [['s:1', 30]], shortfall: 20, held: 70, available: 0 },
      },
      { at: '01-16', op: 'hold', id: 'i', amount: 10, expect: { debits: [], shortfall: 10, held: 70 } },
      { at: '01-16', op: 'capture', id: 'k', hold: 'i', amount: 1, expect: { error: 'exceeds_hold' } },
      {
        at: '01-17',
        op: 'release',
        id: 'l',
        hold: 'h',
        expect: { credits: [['s:1', 70]], available: 70, held: 0 },
      },
    ],
  );
  decides(
    'beyond its hold a capture takes what there is, and reports the rest',
    'seed',
    { plans, overdraft: { mode: 'partial' }, overCapture: 'deductDifference' },
    [
      subscribed,
      { at: '01-16', op: 'hold', id: 'h', amount: 70 },
      {
        at: '01-16',
        op: 'capture',
        id: 'k',
        hold: 'h',
        amount: 120,
        expect: { debits: [['s:1', 100]], shortfall: 20, held: 0, available: 0 },
      },
      { at: '01-16', op: 'refund', id: 'f', of: 'k', amount: 101, expect: { error: 'exceeds_refundable' } },
      { at: '01-16', op: 'refund', id: 'g', of: 'k', expect: { credits: [['s:1', 100]], available: 100 } },
    ],
  );
  decides(
    'a capture beyond its hold that finds nothing is refused whole, and the hold stays',
    'seed',
    { plans, overCapture: 'deductDifference' },
    [
      subscribed,
      { at: '01-16', op: 'hold', id: 'h', amount: 70 },
      {
        at: '01-16',
        op: 'capture',
        id: 'k1',
        hold: 'h',
        amount: 101,
        expect: { error: 'insufficient_credits', held: 70, available: 30 },
      },
      {
        at: '01-16',
        op: 'capture',
        id: 'k2',
        hold: 'h',
        amount: 100,
        expect: { debits: [['s:1', 100]], held: 0, available: 0 },
      },
    ],
  );
  decides(
    'a late purchase whose validity has passed is refused; one that still counts has its own dates',
    'seed',
    { plans },
    [
      { at: '2025-06-01', op: 'query' },
      {
        at: '2025-06-01',
        op: 'purchase',
        id: 'p',
        bucket: 'addon',
        amount: 5,
        effectiveAt: '2024-06-01',
        expect: { error: 'expiry_in_past' },
      },
      {
        at: '2025-06-01',
        op: 'purchase',
        id: 'q',
        bucket: 'addon',
        amount: 5,
        effectiveAt: '2024-06-02',
        expect: { grant: { id: 'q', effectiveAt: '2024-06-02', expiresAt: '2025-06-02' }, available: 5 },
      },
      { at: '2025-01-01', op: 'consume', id: 'c', amount: 5, expect: { debits: [['q', 5]] } },
    ],
  );
  decides(
    'a scale of six places counts to the last of them',
    'seed',
    { scale: 6, plans: { basic: { period: 'P1M', cycleCredits: '0.000003' } } },
    [
      subscribed,
      { at: '01-16', op: 'consume', id: 'c1', amount: '0.000001', expect: { available: '0.000002' } },
      { at: '01-16', op: 'hold', id: 'h', amount: '0.000002', expect: { held: '0.000002', available: '0' } },
      { at: '01-16', op: 'consume', id: 'c2', amount: '0.000001', expect: { error: 'insufficient_credits' } },
      {
        at: '01-16',
        op: 'purchase',
        id: 'p',
        bucket: 'addon',
        amount: '9007199254.740989',
        expect: { available: '9007199254.740989' },
      },
      {
        at: '01-16',
        op: 'purchase',
        id: 'q',
        bucket: 'addon',
        amount: '0.000001',
        expect: { error: 'out_of_range' },
      },
    ],
  );
  decides(
    'an anchor on the 31st of a zone keeps the time of its wall clock',
    'seed',
    { timeZone: 'America/New_York', renewal: 'automatic', plans },
    [
      {
        at: '2025-01-31T05:30:00Z',
        op: 'subscribe',
        id: 's',
        plan: 'basic',
        expect: { subscription: { cycleEnd: '2025-02-28T05:30:00Z' } },
      },
      {
        at: '2025-04-01T00:00:00Z',
        op: 'query',
        expect: {
          subscription: { cycle: 3, cycleStart: '2025-03-31T04:30:00Z', cycleEnd: '2025-04-30T04:30:00Z' },
        },
      },
    ],
  );
  decides(
    'a year from a leap day ends on the last of February, and four years on on the leap day',
    'seed',
    { renewal: 'automatic', plans },
    [
      {
        at: '2024-02-29',
        op: 'subscribe',
        id: 's',
        plan: 'yearly',
        expect: { grant: { id: 's:1', expiresAt: '2025-02-28' } },
      },
      {
        at: '2027-03-01',
        op: 'query',
        expect: {
          available: 1_200,
          subscription: { cycle: 4, cycleStart: '2027-02-28', cycleEnd: '2028-02-29' },
        },
      },
    ],
  );
  decides(
    'what came back to an expired grant is counted once, also in parts',
    'seed',
    { plans, refundAfterExpiry: 'regrant', regrantValidity: 'P10D' },
    [
      subscribed,
      { at: '02-14', op: 'consume', id: 'c', amount: 60 },
      {
        at: '02-16',
        op: 'refund',
        id: 'f1',
        of: 'c',
        amount: 20,
        expect: { credits: [['f1', 20]], available: 20, grant: { id: 'f1', amount: 20, expiresAt: '02-26' } },
      },
      {
        at: '02-17',
        op: 'refund',
        id: 'f2',
        of: 'c',
        expect: { credits: [['f2', 40]], available: 60, grant: { id: 'f2', amount: 40, expiresAt: '02-27' } },
      },
      { at: '02-18', op: 'refund', id: 'f3', of: 'c', amount: 1, expect: { error: 'exceeds_refundable' } },
      {
        at: '02-27',
        op: 'query',
        expect: {
          available: 0,
          expired: [
            ['f1', 20, '02-26'],
            ['f2', 40, '02-27'],
          ],
        },
      },
    ],
  );
  decides('a key answers as it did, also after what it asked for has gone', 'seed', { plans }, [
    subscribed,
    { at: '01-16', op: 'hold', id: 'h', amount: 10, ttl: 'PT1H', expect: { holdExpiresAt: '01-16 01:00' } },
    { at: '01-17', op: 'hold', id: 'h', amount: 10, ttl: 'PT1H', expect: { replayed: true, held: 0 } },
    { at: '01-17', op: 'capture', id: 'k', hold: 'h', expect: { error: 'hold_expired' } },
    { at: '01-18', op: 'capture', id: 'k', hold: 'h', expect: { error: 'hold_expired', replayed: true } },
    { at: '01-18', op: 'subscribe', id: 's', plan: 'pro', expect: { error: 'key_conflict' } },
    { at: '01-18', op: 'subscribe', id: 's', plan: 'basic', expect: { replayed: true, available: 100 } },
  ]);
  decides(
    'overage is forgiven by each cycle, and paid by what is bought before',
    'seed',
    { plans, renewal: 'automatic', overdraft: { mode: 'allow', limit: 40 } },
    [
      subscribed,
      { at: '01-16', op: 'consume', id: 'c1', amount: 140, expect: { overage: 40 } },
      { at: '01-16', op: 'consume', id: 'c2', amount: 1, expect: { error: 'insufficient_credits' } },
      {
        at: '01-17',
        op: 'purchase',
        id: 'p',
        bucket: 'addon',
        amount: 30,
        expect: { available: 0, overage: 10 },
      },
      { at: '02-15', op: 'query', expect: { available: 100, overage: 0 } },
      {
        at: '02-16',
        op: 'refund',
        id: 'f',
        of: 'c1',
        expect: { credits: [['p', 30]], forfeited: 100, available: 130 },
      },
    ],
  );
});
