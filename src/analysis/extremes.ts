import type { AddOn, Catalog, Cycle, Plan } from '../catalog/catalog.ts';
import { compareCosts, NOTHING, plus, times } from './costs.ts';
import { foldChoices } from './fold-choices.ts';
import { type AddOnGraph, buyableFor, makeGraph, relationsAmong, spread } from './graph.ts';
import { type Cost, costOf, type NoCost, type Terms, usualCycle } from './prices.ts';

/**
 * A plan with add-ons, each in the smallest quantity on sale, and what they cost together. Of larger quantities there is no
 * dearest, since most add-ons can be bought without end.
 */
export interface Subscription {
  /** Null where the catalog has no plans. */
  readonly plan: Plan | null;
  readonly addOns: readonly AddOn[];
  readonly cost: Cost;
}

/** The cheapest and the dearest of all subscriptions whose price is known, for as few seats as can be. */
export interface Extremes {
  readonly currency: string;
  /** How often all of them are paid; null where nothing is paid again and again. */
  readonly cycle: Cycle | null;
  /** The cheapest for which anything is paid; null if there is none. */
  readonly cheapest: Subscription | null;
  /** Null also where add-ons hang together so much that finding it would take too long. */
  readonly dearest: Subscription | null;
  /** What is left out, and why nobody can say its price. */
  readonly leftOut: readonly { readonly item: Plan | AddOn; readonly why: NoCost }[];
}

/** In the main currency and the usual cycle. Where two cost the same, it is the one that comes first in the file. */
export function findExtremes(catalog: Catalog): Extremes {
  const currency = catalog.currencies[0]?.code ?? 'USD';
  const cycle = usualCycle(catalog);
  const terms: Terms = { currency, cycle, seats: 1 };
  const leftOut: { item: Plan | AddOn; why: NoCost }[] = [];
  const knownCost = (item: Plan | AddOn): Cost | null => {
    const costing = costOf(item, terms);
    if (costing.kind === 'known') return costing.cost;
    leftOut.push({ item, why: costing.kind });
    return null;
  };
  const plans = catalog.plans
    .filter(({ hidden }) => !hidden)
    .flatMap((plan) => {
      const cost = knownCost(plan);
      return cost === null ? [] : [{ plan, cost }];
    });
  const addOns = new Map<AddOn, Cost>();
  for (const addOn of catalog.addOns) {
    const cost = addOn.hidden ? null : knownCost(addOn);
    if (cost !== null) addOns.set(addOn, times(cost, addOn.quantity.least));
  }
  // What has no price, or is not on the page, takes along what needs it.
  const graph = makeGraph(catalog);
  const unpriced = [...graph.addOns.keys()].filter((place) => !addOns.has(graph.addOns[place] as AddOn));
  const out = spread(unpriced, graph.neededBy);
  const bases = catalog.plans.length === 0 ? [{ plan: null, cost: NOTHING }] : plans;
  let cheapest: Subscription | null = null;
  let dearest: Subscription | null = null;
  let isTooMuch = false;
  const known = new Map<string, Chosen | null>();
  for (const base of bases) {
    const places = new Set([...buyableFor(base.plan, graph)].filter((place) => !out.has(place)));
    const key = [...places].join(' ');
    const most = known.has(key) ? (known.get(key) ?? null) : dearestAmong(places, graph, addOns);
    known.set(key, most);
    if (most === null) isTooMuch = true;
    else dearest = pick(dearest, subscriptionOf(base, most.places, graph, addOns), 1);
    for (const subscription of smallest(base, places, graph, addOns))
      if (compareCosts(subscription.cost, NOTHING) > 0) cheapest = pick(cheapest, subscription, -1);
  }
  if (dearest !== null && compareCosts(dearest.cost, NOTHING) === 0) dearest = null;
  return { currency, cycle, cheapest, dearest: isTooMuch ? null : dearest, leftOut };
}

interface Base {
  readonly plan: Plan | null;
  readonly cost: Cost;
}

interface Chosen {
  readonly places: readonly number[];
  readonly cost: Cost;
}

/** The dearest set of add-ons that can be had together. */
function dearestAmong(
  places: ReadonlySet<number>,
  graph: AddOnGraph,
  costs: ReadonlyMap<AddOn, Cost>,
): Chosen | null {
  const { chosen, relations } = relationsAmong(places, graph);
  return foldChoices<Chosen>(relations, {
    none: { places: [], cost: NOTHING },
    one: (index) => {
      const place = chosen[index] ?? 0;
      return { places: [place], cost: costs.get(graph.addOns[place] as AddOn) ?? NOTHING };
    },
    both: (a, b) =>
      b.places.length === 0 ? a : { places: [...a.places, ...b.places], cost: plus(a.cost, b.cost) },
    either: (a, b) => (compareCosts(b.cost, a.cost) > 0 ? b : a),
  });
}

/** A plan alone, and with each add-on and what that needs: one of them is the cheapest for which anything is paid. */
function* smallest(
  base: Base,
  places: ReadonlySet<number>,
  graph: AddOnGraph,
  costs: ReadonlyMap<AddOn, Cost>,
): Generator<Subscription> {
  yield subscriptionOf(base, [], graph, costs);
  if (compareCosts(base.cost, NOTHING) > 0) return;
  for (const place of places) yield subscriptionOf(base, [...spread([place], graph.needs)], graph, costs);
}

function subscriptionOf(
  { plan, cost }: Base,
  places: readonly number[],
  { addOns }: AddOnGraph,
  costs: ReadonlyMap<AddOn, Cost>,
): Subscription {
  const own = [...places].sort((a, b) => a - b).flatMap((place) => addOns[place] ?? []);
  const total = own.reduce((sum, addOn) => plus(sum, costs.get(addOn) ?? NOTHING), cost);
  return { plan, addOns: own, cost: total };
}

function pick(before: Subscription | null, next: Subscription, sign: 1 | -1): Subscription {
  return before === null || compareCosts(next.cost, before.cost) * sign > 0 ? next : before;
}
