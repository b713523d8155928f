import type { Catalog } from '../catalog/catalog.ts';
import { countChoices } from './fold-choices.ts';
import { type AddOnGraph, buyableFor, makeGraph, relationsAmong } from './graph.ts';

/**
 * How many different subscriptions customers can choose from: a plan on the page, with any set of add-ons on the page
 * that it can have together. How many of one add-on are bought makes no difference. Without plans, any set of add-ons
 * but the empty one. Null where they hang together so much that counting would take too long.
 */
export function countSubscriptions(catalog: Catalog): bigint | null {
  const graph = makeGraph({ addOns: catalog.addOns.filter(({ hidden }) => !hidden) });
  const plans = catalog.plans.filter(({ hidden }) => !hidden);
  if (catalog.plans.length === 0) {
    const sets = countAmong(buyableFor(null, graph), graph);
    return sets === null ? null : sets - 1n;
  }
  // Many plans can have the same add-ons.
  const known = new Map<string, bigint>();
  let sum = 0n;
  for (const plan of plans) {
    const places = buyableFor(plan, graph);
    const key = [...places].join(' ');
    const sets = known.get(key) ?? countAmong(places, graph);
    if (sets === null) return null;
    known.set(key, sets);
    sum += sets;
  }
  return sum;
}

function countAmong(places: ReadonlySet<number>, graph: AddOnGraph): bigint | null {
  return countChoices(relationsAmong(places, graph).relations);
}
