import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../grammar/tree.ts';
import type { Catalog, Entry, Granted, Plan } from '../../../src/catalog/catalog.ts';
import { positionAt } from '../../../src/source/source.ts';
import { catalogOf, HOSTILE_IDS, planFiles } from '../../support/catalogs.ts';
import { complaints, emit, load, type Rules } from './support.ts';

/** The number a plan states, in the base unit. */
function stated(plan: Plan, limit: string): number | 'contact us' | undefined {
  const value = plan.limits.get(limit)?.entry.value;
  if (value === undefined || value.kind === 'contact us') return value?.kind as 'contact us' | undefined;
  if (value.kind === 'unlimited') return Infinity;
  if (value.kind === 'condition') return Number(value.applies);
  return value.kind === 'duration' ? value.duration.months || value.duration.milliseconds : value.amount;
}

/** The lines from a plan down to the one that grants something. */
function chain(plan: Plan, granted: Granted<Entry>): readonly Line[] {
  const lines: Line[] = [];
  for (let at = plan; at !== granted.from; ) {
    if (at.base === null) throw new Error('the chain ends early');
    lines.push(at.base.line);
    at = at.base.plan;
  }
  return [...lines, granted.entry.line];
}

function compare(catalog: Catalog, rules: Rules): void {
  const ids = [...HOSTILE_IDS, 'group', 'nobody'];
  const models = catalog.modelGroups.flatMap((group) => group.models);
  for (const plan of catalog.plans) {
    for (const id of ids) {
      expect(rules.allows(plan.id, id)).toBe(plan.features.has(id));
      expect(rules.limit(plan.id, id)).toBe(stated(plan, id));
      const used = [...plan.models.values()].some(({ entry }) =>
        entry.models.some((model) => model.id === id),
      );
      expect(rules.canUse(plan.id, id)).toBe(used);
    }
    const things = [...plan.features, ...plan.limits] as [string, Granted<Entry>][];
    for (const [id, granted] of things) {
      const lines = rules.explain(plan.id, id).because.map(({ line }) => line);
      expect(lines).toEqual(chain(plan, granted).map(({ start }) => positionAt(catalog.source, start).line));
    }
    for (const { id, group } of models) {
      const granted = plan.models.get(group);
      if (granted)
        expect(rules.explain(plan.id, id).because.at(-1)?.line).toBe(
          positionAt(catalog.source, granted.entry.line.start).line,
        );
    }
  }
  for (const { id } of catalog.features) {
    const having = catalog.plans.filter((plan) => plan.features.has(id));
    expect(rules.plansWith(id)).toEqual(having.map((plan) => plan.id));
    for (const plan of catalog.plans) {
      const offer = rules.upgradeFor(plan.id, { feature: id });
      if (having.includes(plan) || having.every(({ hidden }) => hidden)) expect(offer).toBeNull();
      else expect(having.filter(({ hidden }) => !hidden).map((other) => other.id)).toContain(offer);
    }
  }
  for (const id of ids)
    if (!catalog.plans.some((plan) => plan.id === id)) expect(rules.isPlanId(id)).toBe(false);
}

describe('the module of any catalog', () => {
  it('answers as the catalog says, for every plan and id', async () => {
    await fc.assert(
      fc.asyncProperty(planFiles(), async (text) => {
        const catalog = catalogOf(text);
        compare(catalog, await load(await emit(catalog)));
      }),
      { numRuns: 40 },
    );
  });

  it('compiles under the strictest options', async () => {
    const modules = await Promise.all(fc.sample(planFiles(), 25).map((text) => emit(catalogOf(text))));
    expect(
      complaints(Object.fromEntries(modules.map((module, index) => [`module-${index}.ts`, module]))),
    ).toEqual([]);
  });

  it('has the same bytes on every call', async () => {
    await fc.assert(
      fc.asyncProperty(planFiles(), async (text) => {
        expect(await emit(catalogOf(text))).toBe(await emit(catalogOf(text)));
      }),
      { numRuns: 5 },
    );
  });
});
