import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { compiledEngine } from '../../../src/credits/compiled.ts';
import type { Policy } from '../../../src/credits/policy.ts';
import * as reference from '../../../src/credits/reference/account.ts';
import { advise } from '../../../src/credits/reference/advice.ts';
import { apply } from '../../../src/credits/reference/apply.ts';
import type { Operation } from '../../../src/credits/reference/operation.ts';
import { balance, nextEvents, wouldFit } from '../../../src/credits/reference/reads.ts';
import type { Account, CreditRules, Help } from './compiled.ts';

/** How many operations there are between two looks at all that an account says, and at what it advises. */
const STRIDE = 10;
const ADVICE_STRIDE = 40;

/** What becomes of an account between two operations, which must not matter. */
export type Keeping = 'as it is' | 'through JSON' | 'frozen';

/**
 * Replays a history by both evaluations. Answers and events must be the same after each operation, all that an account
 * says now and then, and at the end where the credits of each grant are.
 */
export function expectSame(
  policy: Policy,
  rules: CreditRules,
  history: readonly Operation[],
  keeping: Keeping,
): void {
  const engine = compiledEngine(rules, policy);
  const start = history[0]?.at ?? 0;
  let wanted = reference.openAccount(start);
  let account = rules.openAccount(start) as Account;
  for (const [index, operation] of history.entries()) {
    const { account: after, isReplayed, events, ...receipt } = apply(policy, wanted, operation);
    const real = engine.apply(account, operation);
    wanted = after;
    account = kept(real.account as Account, keeping);
    expectEqual(real.receipt, receipt, operation);
    expectEqual([real.isReplayed, ...real.events], [isReplayed, ...events], operation);
    const isLast = index === history.length - 1;
    if (index % STRIDE === 0 || isLast) {
      expectEqual(stateOf(policy, rules, account), wantedState(policy, wanted), operation);
    }
    if (index % ADVICE_STRIDE === 0 || isLast) {
      expectEqual(helpOf(rules, account), wantedHelp(policy, wanted), operation);
    }
  }
  expectEqual(potsOf(account), wantedPots(wanted), history.at(-1));
}

/** Equality of Node is many times faster than that of vitest, which explains what differs. */
function expectEqual(real: object, wanted: object, operation: Operation | undefined): void {
  if (isDeepStrictEqual(real, wanted)) return;
  expect({ operation, ...real }).toEqual({ operation, ...wanted });
}

function kept(account: Account, keeping: Keeping): Account {
  switch (keeping) {
    case 'as it is':
      return account;
    case 'through JSON':
      return JSON.parse(JSON.stringify(account)) as Account;
    case 'frozen':
      return frozen(account);
  }
}

/** So that whatever changes an account in place is found. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

const AMOUNTS = [0, 50, 500];

function stateOf(policy: Policy, rules: CreditRules, account: Account): object {
  const { buckets, grants, ...others } = compiledEngine(rules, policy).balance(account, account.now);
  return {
    ...others,
    buckets: Object.fromEntries(buckets.map(({ id, available }) => [` ${id}`, available])),
    grants: Object.fromEntries(grants.map(({ id, ...grant }) => [` ${id}`, grant])),
    next: rules.nextEvents(account, account.now),
    fits: AMOUNTS.map((amount) => rules.check(account, amount, account.now)),
  };
}

function wantedState(policy: Policy, account: reference.Account): object {
  const { buckets, grants, ...others } = balance(policy, account, account.now);
  const spendable = grants.filter(({ available }) => available > 0);
  return {
    ...others,
    buckets: Object.fromEntries(buckets.map(({ id, available }) => [` ${id}`, available])),
    grants: Object.fromEntries(spendable.map(({ id, ...grant }) => [` ${id}`, grant])),
    next: nextEvents(policy, account, account.now),
    fits: AMOUNTS.map((amount) => wouldFit(policy, account, amount, account.now)),
  };
}

/** What an account is told that asks for more than it has. */
function helpOf(rules: CreditRules, account: Account): object {
  const result = rules.consume(account, 700, account.now, '?');
  if (result.ok || result.reason !== 'insufficient_credits') return {};
  const { missing, nextReset, packs, plans, addOns = [] } = result as typeof result & Help;
  return { missing, nextReset, packs, plans, addOns };
}

function wantedHelp(policy: Policy, account: reference.Account): object {
  const result = apply(policy, account, { op: 'consume', id: '?', at: account.now, amount: 700 });
  if (result.ok || result.reason !== 'insufficient_credits') return {};
  return { ...advise(policy, account, 700, account.now) };
}

/** Where the credits of each grant are. */
function potsOf({ used, grants, places, holds }: Account): object {
  const slices = holds.flatMap((hold) => hold.slices);
  const rests = new Map(grants.map(({ id, left }) => [id, left]));
  let unpaid = used;
  for (const { id, left } of places.flatMap((place) => grants[place] ?? [])) {
    const paid = Math.min(left, unpaid);
    rests.set(id, left - paid);
    unpaid -= paid;
  }
  const pots = grants.map(({ id, issued, expired = 0, revoked = 0, carried = 0 }) => {
    const held = slices.filter((slice) => slice.grant === id).reduce((sum, { amount }) => sum + amount, 0);
    const left = rests.get(id) ?? 0;
    const consumed = issued - left - held - expired - revoked - carried;
    return [` ${id}`, { left, held, consumed, expired, revoked, carried }];
  });
  return Object.fromEntries(pots);
}

function wantedPots({ grants }: reference.Account): object {
  return Object.fromEntries(grants.map(({ id, pots }) => [` ${id}`, pots]));
}
