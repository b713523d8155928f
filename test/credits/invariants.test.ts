import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/credits/policy.ts';
import { type Account, openAccount } from '../../src/credits/reference/account.ts';
import { apply, type Result } from '../../src/credits/reference/apply.ts';
import type { AccountEvent } from '../../src/credits/reference/event.ts';
import type { Operation } from '../../src/credits/reference/operation.ts';
import { balance, query } from '../../src/credits/reference/reads.ts';
import { historiesOf, policies } from './histories.ts';

interface Step {
  readonly operation: Operation;
  readonly before: Account;
  readonly result: Result;
}

function replay(policy: Policy, history: readonly Operation[]): readonly Step[] {
  let account = openAccount(history[0]?.at ?? 0);
  return history.map((operation) => {
    const before = account;
    const result = apply(policy, before, operation);
    account = result.account;
    return { operation, before, result };
  });
}

/** Runs a law over many histories of random accounts under random rules. */
function law(check: (steps: readonly Step[], policy: Policy) => void) {
  const property = fc.property(policies, historiesOf(1, 90), (policy, history) => {
    check(replay(policy, history), policy);
  });
  fc.assert(property, { numRuns: 30 });
}

const sum = (list: readonly { readonly amount: number }[]) =>
  list.reduce((total, { amount }) => total + amount, 0);

describe('under random rules and histories', () => {
  it('what a grant issued is left, held, consumed, expired, revoked or carried, and nothing is negative', () => {
    law((steps) => {
      for (const { result } of steps) {
        const { grants, holds, payments } = result.account;
        for (const { id, issued, pots } of grants) {
          const amounts = Object.values(pots);
          expect(amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
          expect(amounts.reduce((total, amount) => total + amount, 0)).toBe(issued);
          const open = holds.filter(({ state }) => state === 'open').flatMap(({ slices }) => slices);
          expect(sum(open.filter(({ grant }) => grant === id))).toBe(pots.held);
        }
        expect(payments.every(({ owed, forgiven }) => owed >= 0 && forgiven >= 0)).toBe(true);
      }
    });
  });

  it('the debits and what is owed or short add up to the amount', () => {
    law((steps) => {
      for (const { operation, before, result } of steps) {
        if (!result.ok || result.isReplayed || (operation.op !== 'consume' && operation.op !== 'hold'))
          continue;
        expect(sum(result.debits.map((slice) => slice))).toBeLessThanOrEqual(operation.amount);
        const made =
          operation.op === 'consume'
            ? result.account.payments.find(({ id }) => id === operation.id)
            : result.account.holds.find(({ id }) => id === operation.id);
        expect(before.payments).not.toContain(made);
        expect(sum(result.debits) + (made?.owed ?? 0) + result.shortfall).toBe(operation.amount);
      }
    });
  });

  it('a payment is only ever refunded down to nothing', () => {
    law((steps) => {
      const standing = new Map<string, number>();
      for (const { result } of steps) {
        for (const { id, slices, owed, forgiven } of result.account.payments) {
          const amount = sum(slices) + owed + forgiven;
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(standing.get(id) ?? Number.MAX_SAFE_INTEGER);
          standing.set(id, amount);
        }
      }
    });
  });

  it('nothing is taken from a grant outside its time', () => {
    law((steps) => {
      for (const { operation, result } of steps) {
        if (!result.ok || result.isReplayed || operation.op === 'capture') continue;
        const { now, grants } = result.account;
        for (const { grant } of result.debits) {
          const paying = grants.find(({ id }) => id === grant);
          expect(paying?.effectiveAt).toBeLessThanOrEqual(now);
          expect(paying?.expiresAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
        }
      }
    });
  });

  it('every loss, and every credit that goes on into another grant, is in exactly one event', () => {
    law((steps) => {
      const events = steps.flatMap(({ result }) => result.events);
      const account = steps.at(-1)?.result.account;
      for (const { id, pots } of account?.grants ?? []) {
        const told = (kind: AccountEvent['kind']) =>
          sum(
            events.flatMap((event) =>
              event.kind === kind && 'grant' in event && event.grant === id ? [event] : [],
            ),
          );
        expect({ expired: told('expired'), revoked: told('revoked'), carried: told('carried over') }).toEqual(
          {
            expired: pots.expired,
            revoked: pots.revoked,
            carried: pots.carried,
          },
        );
      }
      const ordered = events.map(({ at }) => at);
      expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
    });
  });

  it('a refusal changes nothing but the clock, what it does by itself, and the answer that is kept', () => {
    law((steps, policy) => {
      for (const { operation, before, result } of steps) {
        if (result.ok && !result.isReplayed) continue;
        const time = !result.ok && result.reason === 'invalid_time' ? before.now : operation.at;
        const { account } = query(policy, before, time);
        expect({ ...result.account, answers: [] }).toEqual({ ...account, answers: [] });
      }
    });
  });

  it('accounts survive JSON, and the same history gives the same account', () => {
    law((steps, policy) => {
      let account = openAccount(steps[0]?.operation.at ?? 0);
      for (const { operation, result } of steps) {
        const again = apply(policy, JSON.parse(JSON.stringify(account)), operation);
        expect(again).toEqual(result);
        account = again.account;
      }
    });
  });

  it('asking in between changes nothing', () => {
    law((steps, policy) => {
      for (const { operation, before, result } of steps) {
        const until = Math.max(before.now, operation.at);
        const middle = before.now + Math.floor((until - before.now) / 2);
        const asked = query(policy, before, middle);
        expect(balance(policy, asked.account, until)).toEqual(balance(policy, before, until));
        const isLate = operation.at < before.now;
        if (isLate || (!result.ok && result.reason === 'invalid_time')) continue;
        const after = apply(policy, asked.account, operation);
        expect(after.account).toEqual(result.account);
        expect([...asked.events, ...after.events]).toEqual(result.events);
      }
    });
  });

  it('the balance is that of the buckets, and within the range of exact integers', () => {
    law((steps, policy) => {
      for (const { result } of steps) {
        const { available, buckets, held, overage } = balance(policy, result.account, result.account.now);
        expect(available).toBe(buckets.reduce((total, bucket) => total + bucket.available, 0));
        expect([available, held, overage].every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
      }
    });
  });
});
