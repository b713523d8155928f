import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, explain } from '../../src/compiler/index.ts';
import { inputsOf } from '../support/language-examples.ts';
import { readReference } from '../support/language-reference.ts';
import { runModules } from '../support/rule-modules.ts';

/** The example of the reference in both forms: a deal with Acme. */
const examples = readReference(readFileSync('grammar/LANGUAGE.md', 'utf8'))
  .flatMap(({ fences }) => fences)
  .filter(({ content }) => content.includes('Acme Corporation'));

interface Deal {
  readonly ok: boolean;
  allows(feature: string): boolean;
  limit(limit: string): unknown;
  decide(id: string, needed?: number): object;
}

interface Rules {
  allows(plan: string, feature: string): boolean;
  limit(plan: string, limit: string): unknown;
  decide(plan: string, id: string, needed?: number): object;
  upgradeFor(plan: string, need: object): string | null;
  price(plan: string, cycle: string): object;
  recommend(needs: readonly object[], terms?: object): object;
  withOverrides(plan: string, overrides: object): Deal;
}

describe.each(examples.map((fence) => [fence.language, fence] as const))(
  'in the example in %s',
  (_, fence) => {
    const compiled = async () => {
      const [input] = inputsOf(fence);
      if (input === undefined) throw new Error('the example is a plan file');
      const { catalog, diagnostics, outputs } = await compile(input);
      if (catalog === null || outputs === null) throw new Error(JSON.stringify(diagnostics));
      return { catalog, diagnostics, outputs, rules: await runModules<Rules>(catalog, MODULES) };
    };
    const MODULES = ['index.ts', 'prices.ts', 'recommend.ts', 'overrides.ts'];

    it('the rules know the deal that stands in the file', async () => {
      const { rules, diagnostics } = await compiled();
      expect(diagnostics).toEqual([]);
      expect([rules.allows('acme', 'sso'), rules.limit('acme', 'storage')]).toEqual([true, 5e12]);
      expect(rules.decide('acme', 'storage', 5e12)).toMatchObject({ allowed: true, reason: 'in-plan' });
      expect(rules.price('acme', 'yearly')).toEqual({ ok: true, total: 90_000, once: 0 });
    });

    it('nobody else sees it or is offered it', async () => {
      const { rules, outputs } = await compiled();
      for (const { path, content } of outputs)
        if (!path.endsWith('.ts')) expect(content, path).not.toMatch(/acme/i);
      const terabyte = { limit: 'storage', atLeast: 1e12 };
      expect(rules.upgradeFor('team', terabyte)).toBeNull();
      expect(rules.recommend([terabyte], { cycle: 'yearly' })).toMatchObject({ reason: 'nobody-has-it' });
      expect(rules.recommend([{ feature: 'sso' }], { cycle: 'yearly' })).toMatchObject({
        plan: 'enterprise',
      });
    });

    it('an explanation names its lines', async () => {
      const { catalog } = await compiled();
      const acme = catalog.plans.find(({ id }) => id === 'acme');
      const told = acme && explain(catalog, acme, 'storage');
      expect(told).toMatchObject({ value: '5 TB', because: [{ text: expect.stringContaining('5 TB') }] });
    });

    it('a deal from elsewhere answers as the one in the file, and is kept as JSON', async () => {
      const { rules } = await compiled();
      const agreed = { features: { sso: true }, limits: { storage: 5e12 } };
      const kept = JSON.parse(JSON.stringify(rules.withOverrides('team', agreed)));
      const deal = rules.withOverrides(kept.plan, kept.overrides);
      expect([deal.ok, deal.allows('sso'), deal.limit('storage')]).toEqual([true, true, 5e12]);
      expect(deal.decide('storage', 5e12)).toMatchObject({ allowed: true, reason: 'in-deal' });
      expect(deal.decide('storage', 6e12)).toMatchObject({ allowed: false, reason: 'over-limit' });
    });
  },
);

it('the reference has the example in both forms', () => {
  expect(examples.map(({ language }) => language)).toEqual(['plan', 'yaml']);
});
