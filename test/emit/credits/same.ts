import fc from 'fast-check';
import { it } from 'vitest';
import type { Policy } from '../../../src/credits/policy.ts';
import { catalogPolicies, historiesFor } from './asked.ts';
import { expectSame, type Keeping } from './compare.ts';
import { compile } from './compiled.ts';

/** `npm run fuzz` asks for more, and from another seed each time. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_115);
const POLICIES = Number(process.env.FUZZ_POLICIES ?? 50);
const HISTORIES = 30;
const LENGTH = 60;

const keeping = fc.constantFrom<Keeping>('as it is', 'as it is', 'as it is', 'through JSON', 'frozen');

/** The law of the compiled rules, for one way to renew: each has a test file, because files run side by side. */
export function decidesAsReference(renewal: Policy['renewal']): void {
  const policies = catalogPolicies.map((policy) => ({ ...policy, renewal }));
  it(`whatever else the rules say, and whatever the history`, { timeout: 3_600_000 }, async () => {
    for (const policy of fc.sample(policies, { numRuns: POLICIES, seed: SEED })) {
      const rules = await compile(policy);
      const same = fc.property(historiesFor(policy, LENGTH), keeping, (history, between) =>
        expectSame(policy, rules, history, between),
      );
      fc.assert(same, { numRuns: HISTORIES, seed: SEED, endOnFailure: true });
    }
  });
}
