import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/credits/policy.ts';
import { policyOf } from '../../../src/credits/policy-of.ts';
import { emitCredits } from '../../../src/emit/credits/index.ts';
import { policies } from '../../credits/histories.ts';
import { catalogOf, EVERYTHING } from '../../support/catalogs.ts';
import { complaints, emit } from '../typescript/support.ts';
import { emitPolicy } from './compiled.ts';

const HEADER = { sourceName: 'plans/test.plan', hash: 'abc' };
const catalog = catalogOf(EVERYTHING);
const modules = {
  'index.ts': await emit(catalog),
  'credits.ts': await emitCredits(catalog, policyOf(catalog), HEADER),
};

/** The lines of a use of the module that do not compile, by their text. */
function refused(lines: readonly string[]): readonly string[] {
  const use = "import * as rules from './credits.ts';\nconst account = rules.openAccount(0);\n";
  const before = use.split('\n').length;
  const found = complaints({ ...modules, 'use.ts': `${use}${lines.join('\n')}\nvoid account;\n` });
  return found.map((complaint) => {
    const line = /^use\.ts:(\d+)/.exec(complaint)?.[1];
    return line === undefined ? complaint : (lines[Number(line) - before] ?? complaint);
  });
}

describe('the types of the credit rules', () => {
  it('let through what the catalog sells', () => {
    expect(
      refused([
        "void rules.openAccount('team', 'monthly', 0);",
        "void rules.subscribe(account, 'business', 'monthly', 0, 's');",
        "void rules.changePlan(account, 'team', 0, 'n');",
        "void rules.changePlan(account, 'team', 0, 'n', 'monthly');",
        "void rules.purchase(account, 'small-pack', 0, 'p');",
        "void rules.topUp(account, 'extra', 5, 0, 'p');",
        "void rules.grant(account, 'cycle', 5, 0, 'g', { priority: 2, until: null });",
        "void rules.consumeFor(account, 'film', 8, 0);",
        'void rules.balance(account, 0).buckets.extra;',
        'const result = rules.consume(account, 5, 0);',
        'const said: string = result.ok ? String(result.debits[0]?.bucket) : result.reason;',
        'void said;',
        'export const missing: number = result.ok ? 0 : result.missing;',
        'export const stored: rules.Account = JSON.parse(JSON.stringify(result.account)) as rules.Account;',
      ]),
    ).toEqual([]);
  });

  it('refuse what the catalog does not have', () => {
    const mistakes = [
      "void rules.openAccount('teem', 'monthly', 0);",
      "void rules.openAccount('team', 'weekly', 0);",
      "void rules.subscribe(account, 'team', 'yearly', 0, 's');",
      "void rules.changePlan(account, 'gold', 0, 'n');",
      "void rules.purchase(account, 'huge-pack', 0, 'p');",
      "void rules.topUp(account, 'extras', 5, 0, 'p');",
      "void rules.grant(account, 'addon', 5, 0, 'g');",
      "void rules.consumeFor(account, 'movie', 8, 0);",
      "void rules.consumeFor(account, 'draft', 8, 0);",
      'void rules.balance(account, 0).buckets.extras;',
      "void rules.cancel(account, 0, 'x', 'some day');",
      'export const debits = rules.consume(account, 5, 0).debits;',
      'account.left += 1;',
    ];
    expect([...new Set(refused(mistakes))]).toEqual(mistakes);
  });

  it('hold in the module of any rules, under the strictest options', { timeout: 60_000 }, async () => {
    const files: Record<string, string> = {};
    for (const [number, policy] of fc.sample(policies, { numRuns: 25, seed: 7 }).entries()) {
      const module = emitPolicy(policy);
      files[`credits${number}.ts`] = module.replace(/\.\/(index|add-ons)\.ts/g, `./$1${number}.ts`);
      files[`index${number}.ts`] = indexOf(policy);
      files[`add-ons${number}.ts`] = addOnsOf(policy, number);
    }
    expect(complaints(files)).toEqual([]);
  });
});

/** As much of `add-ons.ts` as the rules import. */
function addOnsOf({ addOns }: Policy, number: number): string {
  const ids = addOns.map(({ id }) => JSON.stringify(id)).join(' | ') || 'never';
  return `
    import type { FeatureId, ModelId, PlanId } from './index${number}.ts';
    export type AddOnId = ${ids};
    export type Held = { readonly [A in AddOnId]?: number };
    export type AddOnRefusal =
      | { readonly reason: 'not-for-plan'; readonly plans: readonly PlanId[] }
      | { readonly reason: 'needs-feature'; readonly features: readonly FeatureId[] }
      | { readonly reason: 'needs-add-on'; readonly addOns: readonly AddOnId[] }
      | { readonly reason: 'excluded'; readonly addOns: readonly AddOnId[] }
      | { readonly reason: 'quantity'; readonly least: number; readonly most: number | null; readonly step: number }
      | { readonly reason: 'unknown-plan' | 'unknown-add-on' };
    export type AddOnDecision =
      | { readonly allowed: true; readonly reason: 'for-sale'; readonly quantity: number }
      | ({ readonly allowed: false; readonly because: readonly { readonly file: string; readonly line: number; readonly text: string }[] } & AddOnRefusal);
    export declare function canAdd(plan: PlanId, held: Held, addOn: AddOnId, quantity?: number): AddOnDecision;
    export declare function canUseWith(plan: PlanId, held: Held, model: ModelId): boolean;
    export declare function misfits(plan: PlanId, held: Held): readonly ({ readonly addOn: AddOnId } & AddOnRefusal)[];
  `;
}

/** As much of `index.ts` as the rules import. */
function indexOf({ buckets, plans, packs, models }: Policy): string {
  const union = (ids: readonly string[]) => ids.map((id) => JSON.stringify(id)).join(' | ');
  const ids = (list: readonly { readonly id: string }[]) => union(list.map(({ id }) => id));
  const cycles = new Set(plans.flatMap((plan) => plan.cycles.map(({ id }) => id)));
  return `
    export type BucketId = ${ids(buckets)};
    export type PlanId = ${ids(plans)};
    export type FeatureId = 'packs' | 'constructor';
    export type PackId = ${ids(packs)};
    export type ModelId = ${ids(models)};
    export type CycleId = ${union([...cycles])};
    export declare const planIds: readonly PlanId[];
    export declare function canBuy(plan: PlanId, pack: PackId): boolean;
    export declare function canUse(plan: PlanId, model: ModelId): boolean;
    export declare function cost(model: ModelId, units?: number): number;
  `;
}
