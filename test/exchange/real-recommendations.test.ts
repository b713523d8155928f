import { describe, expect, test } from 'vitest';
import { findCheapest, type Need, usualCycle } from '../../src/analysis/index.ts';
import type { Catalog, LimitValue } from '../../src/catalog/catalog.ts';
import { runModules } from '../../src/cli/run-modules.ts';
import { readCatalog } from '../../src/compiler/index.ts';
import { emitModules } from '../../src/compiler/modules.ts';
import { importPricing2Yaml } from '../../src/exchange/index.ts';
import { asModule, type Wanted } from '../support/recommendations.ts';
import { hasPricings, type RealPricing, realPricings } from './pricings.ts';

interface Rules {
  recommend(needs: readonly Wanted[]): object;
}

const NEEDED = ['index.ts', 'price-table.ts', 'prices.ts', 'add-ons.ts', 'recommend.ts'];

async function imported(pricing: RealPricing): Promise<Catalog> {
  const { text } = await importPricing2Yaml(pricing);
  const { catalog } = await readCatalog({ name: 'imported.plan', text: text ?? '' });
  if (catalog === null) throw new Error('there is no catalog');
  return catalog;
}

/** Something that some plan or add-on has, as the analysis and as the module are asked for it. */
interface Asked {
  readonly need: Need;
  readonly want: Wanted;
}

/** Amounts as the module counts them; nothing for what it cannot be asked for. */
function amountOf(value: LimitValue): number | null {
  switch (value.kind) {
    case 'count':
    case 'size':
      return value.amount;
    case 'decimal':
      return value.amount / 1_000_000;
    case 'percent':
      return value.amount / 1_000;
    case 'duration':
      return value.duration.months || value.duration.milliseconds;
    case 'condition':
      return Number(value.applies);
    case 'unlimited':
    case 'contact us':
      return null;
  }
}

/** All features, and of each limit every amount that is said. */
function askable({ features, limits, plans, addOns }: Catalog): readonly Asked[] {
  const flags = features.map(
    (feature): Asked => ({
      need: { kind: 'feature', feature, choice: null },
      want: { feature: feature.id },
    }),
  );
  const values = [
    ...plans.flatMap((plan) => [...plan.limits.values()].map(({ entry }) => entry)),
    ...addOns.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'limit' ? [entry] : []))),
  ];
  const amounts = values.flatMap(({ limit, value }): readonly Asked[] => {
    const atLeast = amountOf(value);
    if (atLeast === null || !limits.includes(limit)) return [];
    return [{ need: { kind: 'limit', limit, atLeast: value }, want: { limit: limit.id, atLeast } }];
  });
  return [...flags, ...amounts];
}

/** Every so many of them, in groups of one to three. */
function sample(all: readonly Asked[]): readonly (readonly Asked[])[] {
  return Array.from({ length: 12 }, (_, at) =>
    Array.from({ length: 1 + (at % 3) }, (_unused, more) => all[(at * 17 + more * 31) % all.length]).flatMap(
      (one) => one ?? [],
    ),
  );
}

describe.runIf(hasPricings).each(hasPricings ? realPricings() : [])('$name', (pricing) => {
  test('its module recommends what analyze finds', async () => {
    const catalog = await imported(pricing);
    const modules = await emitModules(catalog, { sourceName: 'imported.plan', hash: '' });
    const order = NEEDED.flatMap((path) => modules.find((one) => one.path === path) ?? []);
    if (catalog.plans.length === 0)
      return expect(order.map(({ path }) => path)).not.toContain('recommend.ts');
    const { recommend } = (await runModules(order)) as unknown as Rules;
    const terms = { currency: catalog.currencies[0]?.code ?? 'USD', cycle: usualCycle(catalog), seats: 1 };
    for (const asked of sample(askable(catalog))) {
      const wants = asked.map(({ want }) => want);
      const found = findCheapest(catalog, { needs: asked.map(({ need }) => need), terms });
      expect(recommend(wants), JSON.stringify(wants)).toEqual(asModule(found, wants, catalog));
    }
  });
});
