import { compiledEngine } from '../../src/credits/compiled.ts';
import { type Engine, referenceEngine, throughJson } from '../../src/credits/engine.ts';
import type { Policy } from '../../src/credits/policy.ts';
import { compile } from '../emit/credits/compiled.ts';

/** Both evaluations of a policy, with accounts that go through JSON. */
export async function evaluationsOf(
  policy: Policy,
): Promise<readonly (readonly [name: string, engine: Engine<string>])[]> {
  return [
    ['reference', throughJson(referenceEngine(policy))],
    ['compiled', throughJson(compiledEngine(await compile(policy), policy))],
  ];
}
