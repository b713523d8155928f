import type { Catalog, Plan } from '../catalog/catalog.ts';
import { countChoices } from './fold-choices.ts';
import { type AddOnGraph, buyableFor, makeGraph, onPage, relationsAmong } from './graph.ts';

/**
 * How many different subscriptions customers can choose from: a plan on the page, with any set of add-ons on the page
 * that it can have together, and none of which needs one off the page. How many of one add-on are bought makes no difference. Without plans, any set of add-ons
 * but the empty one. Null where they hang together so much that counting would take too long.
 */
export function countSubscriptions(catalog: Catalog): bigint | null {
  const graph = makeGraph(catalog);
  const shown = onPage(graph);
  const choicesFor = (plan: Plan | null): ReadonlySet<number> =>
    new Set([...buyableFor(plan, graph)].filter((place) => shown.has(place)));
  const plans = catalog.plans.filter(({ hidden }) => !hidden);
  if (catalog.plans.length === 0) {
    const sets = countAmong(choicesFor(null), graph);
    return sets === null ? null : sets - 1n;
  }
  // Many plans can have the same add-ons.
  const known = new Map<string, bigint>();
  let sum = 0n;
  for (const plan of plans) {
    const places = choicesFor(plan);
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
