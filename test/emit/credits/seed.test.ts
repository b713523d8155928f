import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { Account, Help } from './compiled.ts';
import { emitText, PLAN_FILE, replayYear, rulesOf } from './seed.ts';

const rules = await rulesOf(PLAN_FILE);

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const JANUARY = day('2026-01-15');

/** A customer of Pro, billed monthly, who bought a pack. */
function customer(): Account {
  const subscribed = rules.subscribe(rules.openAccount(JANUARY), 'pro', 'monthly', JANUARY, 's').account;
  return rules.purchase(subscribed, 'boost-500', day('2026-01-20'), 'p').account as Account;
}

const buckets = (account: object, at: string) => rules.balance(account as Account, day(at)).buckets;

describe('the credit rules of the seed', () => {
  it('pay from the cycle first, then from the pack, and say which line decides', () => {
    const result = rules.consume(customer(), 5_200, day('2026-01-25'), 'c');
    expect(result).toMatchObject({
      ok: true,
      debits: [
        { grant: 's:1', bucket: 'cycle', amount: 5_000 },
        { grant: 'p', bucket: 'add-on', amount: 200 },
      ],
      rule: { file: 'plans/skills-video.plan', text: 'consume cycle, add-on' },
    });
    expect(buckets(result.account, '2026-01-25')).toEqual({ cycle: 0, 'add-on': 300 });
  });

  it('issue the next cycle with its payment, and lose what was left of the last', () => {
    const result = rules.renew(customer(), day('2026-02-15'), 'r');
    expect(result).toMatchObject({
      ok: true,
      grants: [{ id: 's:2', bucket: 'cycle', amount: 5_000, until: day('2026-03-15') }],
      events: expect.arrayContaining([
        { kind: 'expired', grant: 's:1', amount: 5_000, at: day('2026-02-15') },
      ]),
    });
  });

  it('price a use by the rate of its model', () => {
    const { account, debits } = rules.consumeFor(customer(), 'veo-3', 8, JANUARY, 'job') as ReturnType<
      typeof rules.consume
    > & { readonly debits: unknown };
    expect(debits).toEqual([{ grant: 's:1', bucket: 'cycle', amount: 80 }]);
    expect(buckets(account, '2026-01-20')).toEqual({ cycle: 4_920, 'add-on': 500 });
  });

  it('refuse a model that the plan does not have, and name the plans that do', () => {
    const free = rules.subscribe(rules.openAccount(JANUARY), 'free', 'monthly', JANUARY, 's').account;
    expect(rules.consumeFor(free, 'veo-3', 8, JANUARY, 'job')).toMatchObject({
      ok: false,
      reason: 'model_not_in_plan',
      plans: ['starter', 'pro'],
    });
  });

  it('sell a pack only with a plan that has what it needs', () => {
    const starter = rules.subscribe(rules.openAccount(JANUARY), 'starter', 'yearly', JANUARY, 's').account;
    const result = rules.purchase(starter, 'boost-500', JANUARY, 'p');
    expect(result).toMatchObject({ ok: false, reason: 'feature_not_in_plan', plans: ['pro'] });
    expect(buckets(result.account, '2026-01-15')).toEqual({ cycle: 12_000, 'add-on': 0 });
  });

  it('refuse a consumption whole, and say what would help', () => {
    const result = rules.consume(customer(), 6_000, day('2026-01-25'), 'c');
    const packs = ['boost-500', 'boost-2500'];
    const help: Help = { missing: 500, nextReset: day('2026-02-15'), packs, plans: [] };
    expect(result).toMatchObject({ ok: false, reason: 'insufficient_credits', ...help });
    const starter = rules.subscribe(rules.openAccount(JANUARY), 'starter', 'monthly', JANUARY, 's').account;
    expect(rules.consume(starter, 1_200, JANUARY, 'c')).toMatchObject({ missing: 200, plans: ['pro'] });
    expect(rules.consume(customer(), 7_000, JANUARY, 'c')).toMatchObject({
      missing: 1_500,
      packs: ['boost-2500'],
    });
  });

  it('give the same answer to the same request under a key, and refuse another one', () => {
    const first = rules.consume(customer(), 100, day('2026-01-25'), 'c');
    const again = rules.consume(first.account, 100, day('2026-01-26'), 'c');
    expect(again).toMatchObject({ ok: true, isReplayed: true, debits: [{ grant: 's:1', amount: 100 }] });
    expect(buckets(again.account, '2026-01-26')).toEqual({ cycle: 4_900, 'add-on': 500 });
    expect(rules.consume(again.account, 101, day('2026-01-26'), 'c')).toMatchObject({
      reason: 'key_conflict',
    });
  });

  it('tell a pack that is held from one that is spendable, and give it back when the hold times out', () => {
    const held = rules.hold(customer(), 5_100, day('2026-01-25'), 'h', 3_600_000);
    expect(held).toMatchObject({ ok: true, holdUntil: day('2026-01-25') + 3_600_000 });
    expect(rules.balance(held.account, day('2026-01-25'))).toMatchObject({ available: 400, held: 5_100 });
    expect(rules.balance(held.account, day('2026-01-26'))).toMatchObject({ available: 5_500, held: 0 });
    expect(rules.capture(held.account, 'h', day('2026-01-26'), 'k')).toMatchObject({
      reason: 'hold_expired',
    });
  });

  it('name what is to come, the soonest first', () => {
    expect(rules.nextEvents(customer(), day('2026-01-25'))).toEqual([
      { at: day('2026-02-15'), what: 'expires', id: 's:1', amount: 5_000 },
      { at: day('2026-02-15'), what: 'renewal', id: 's', amount: 0 },
      { at: day('2027-01-20'), what: 'expires', id: 'p', amount: 500 },
    ]);
  });

  it('leave the account that they were given as it was', () => {
    const account = customer();
    const before = JSON.stringify(account);
    rules.renew(account, day('2026-02-15'), 'r');
    rules.consume(account, 5_200, day('2026-01-25'), 'c');
    rules.cancel(account, day('2026-01-25'), 'x', 'immediately');
    expect(JSON.stringify(account)).toBe(before);
  });
});

describe('what an account remembers', () => {
  const consumed = () => rules.consume(customer(), 5_200, day('2026-01-25'), 'c').account as Account;

  it('lets a consumption be refunded until it is forgotten', () => {
    const forgotten = rules.forget(consumed(), day('2026-01-26'));
    expect(rules.refund(consumed(), 'c', day('2026-01-27'), 'f')).toMatchObject({ ok: true });
    expect(rules.refund(forgotten, 'c', day('2026-01-27'), 'f')).toMatchObject({
      reason: 'unknown_reference',
    });
    expect(buckets(forgotten, '2026-01-27')).toEqual(buckets(consumed(), '2026-01-27'));
  });

  it('keeps keys that are younger than what was forgotten', () => {
    const later = rules.consume(consumed(), 10, day('2026-02-01'), 'd').account as Account;
    const forgotten = rules.forget(later, day('2026-01-26'));
    expect(rules.consume(forgotten, 10, day('2026-02-02'), 'd').isReplayed).toBe(true);
    expect(rules.consume(forgotten, 99, day('2026-02-02'), 'c')).toMatchObject({
      ok: true,
      isReplayed: false,
    });
  });

  it('sums up grants that ended before what was forgotten', () => {
    const renewed = rules.renew(consumed(), day('2026-03-15'), 'r', 3).account as Account;
    const forgotten = rules.forget(renewed, day('2026-03-01')) as Account & { readonly past: unknown };
    expect(forgotten.grants.map(({ id }) => id)).toEqual(['p', 's:3']);
    expect(forgotten.past).toEqual({ issued: 5_000, expired: 0, revoked: 0 });
  });

  it('keeps a hold that is open', () => {
    const held = rules.hold(customer(), 100, day('2026-01-25'), 'h').account as Account;
    const forgotten = rules.forget(held, day('2026-06-01'));
    expect(rules.capture(forgotten, 'h', day('2026-01-26'), 'k')).toMatchObject({ ok: true });
  });

  it('takes less than 4 kB after a year, but for the keys', () => {
    const account = JSON.parse(JSON.stringify(replayYear(rules, true))) as Account & { kept: unknown };
    expect(JSON.stringify({ ...account, kept: [] }).length).toBeLessThan(3_800);
    expect(JSON.stringify(rules.forget(account, day('2027-01-01'))).length).toBeLessThan(4_000);
  });
});

describe('an account of other rules', () => {
  const oldFile = PLAN_FILE.replace('consume cycle, add-on', 'consume add-on, cycle')
    .replace('cycle 5,000 monthly', 'cycle 4,000 monthly')
    .replaceAll('boost-2500', 'boost-3000');

  it('made by an older build of the same catalog goes on by the rules of today', async () => {
    const old = await rulesOf(oldFile);
    const subscribed = old.subscribe(old.openAccount(JANUARY), 'pro', 'monthly', JANUARY, 's').account;
    const account = old.purchase(subscribed, 'boost-3000', JANUARY, 'p').account;
    expect(old.consume(account, 100, JANUARY, 'c')).toMatchObject({ debits: [{ grant: 'p', amount: 100 }] });
    const result = rules.consume(account, 100, JANUARY, 'c');
    expect(result).toMatchObject({ debits: [{ grant: 's:1', amount: 100 }] });
    const renewed = rules.renew(result.account, day('2026-02-15'), 'r');
    expect(buckets(renewed.account, '2026-02-15')).toEqual({ cycle: 5_000, 'add-on': 2_500 });
  });

  it('is refused if it is of another catalog', async () => {
    const other = await rulesOf(PLAN_FILE.replace('catalog skills-video', 'catalog skills-photo'));
    const account = other.openAccount(JANUARY);
    const result = rules.consume(account, 100, JANUARY, 'c');
    expect(result).toMatchObject({ ok: false, reason: 'other_rules' });
    expect(result.account).toEqual(account);
    expect(() => rules.balance(account, JANUARY)).toThrow(expect.objectContaining({ reason: 'other_rules' }));
  });
});

describe('the module', () => {
  it('is the same whenever it is made', async () => {
    expect(await emitText(PLAN_FILE)).toBe(await emitText(PLAN_FILE));
  });

  it('imports nothing but the entitlement rules, and reads no clock', async () => {
    const module = await emitText(PLAN_FILE);
    expect([...module.matchAll(/ from '([^']+)'/g)].map(([, from]) => from)).toEqual([
      './index.ts',
      './index.ts',
    ]);
    expect(module).not.toMatch(/Date\.now|new Date\(\)|performance|process\.|Math\.random/);
  });

  it('stays small when it is minified and compressed', async () => {
    const { code } = transformSync(await emitText(PLAN_FILE), { loader: 'ts', minify: true, format: 'esm' });
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(5_000);
  });
});
