import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiledEngine } from '../../../src/credits/compiled.ts';
import { catalogPolicies, historiesFor } from './asked.ts';
import { compile } from './compiled.ts';

const PAIRS = 12;
const SEED = 20_260_201;

/** Every number in an account. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

test('an account of any rules goes on by any other rules of the catalog', async () => {
  for (const [before, after] of fc.sample(fc.tuple(catalogPolicies, catalogPolicies), {
    numRuns: PAIRS,
    seed: SEED,
  })) {
    const [old, now] = [await compile(before), await compile(after)];
    const histories = fc.tuple(historiesFor(before, 25), historiesFor(after, 25));
    const goesOn = fc.property(histories, ([first, second]) => {
      let account = old.openAccount(first[0]?.at ?? 0);
      const begun = compiledEngine(old, before);
      for (const operation of first) account = begun.apply(account, operation).account;
      const engine = compiledEngine(now, after);
      const later = account.now;
      let stored = JSON.parse(JSON.stringify(account));
      for (const operation of second) {
        const at = Math.max(later, operation.at);
        const { account: next } = engine.apply(stored, { ...operation, id: `b${operation.id}`, at });
        stored = JSON.parse(JSON.stringify(next));
        const { available, held, overage } = engine.balance(stored, at);
        expect([available, held, overage].every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
      }
      expect(numbersIn(stored).every(Number.isFinite)).toBe(true);
    });
    fc.assert(goesOn, { numRuns: 8, seed: SEED, endOnFailure: true });
  }
});
