import type { AddOn, Catalog, Cycle, Plan } from '../catalog/catalog.ts';
import { compareCosts, NOTHING, plus, times } from './costs.ts';
import { foldChoices } from './fold-choices.ts';
import { type AddOnGraph, buyableFor, makeGraph, relationsAmong, spread } from './graph.ts';
import { type Cost, costOf, type NoCost, type Terms, usualCycle } from './prices.ts';

/** A plan with add-ons, and what they cost together. */
export interface Subscription {
  /** Null where the catalog has no plans. */
  readonly plan: Plan | null;
  readonly addOns: readonly { readonly addOn: AddOn; readonly count: number }[];
  readonly cost: Cost;
}

/** The cheapest and the dearest of all subscriptions whose price is known, for as few seats as can be. */
export interface Extremes {
  readonly currency: string;
  /** How often all of them are paid; null where nothing is paid again and again. */
  readonly cycle: Cycle | null;
  /** The cheapest for which anything is paid, each add-on in the smallest quantity on sale; null if there is none. */
  readonly cheapest: Subscription | null;
  /**
   * The dearest, each add-on in the largest quantity on sale. Null where one can be bought without end, and where add-ons hang
   * together so much that finding it would take too long.
   */
  readonly dearest: Subscription | null;
  /** Add-ons of which more can always be bought, for money: with them there is no dearest. */
  readonly endless: readonly AddOn[];
  /** What is left out, and why nobody can say its price. */
  readonly leftOut: readonly { readonly item: Plan | AddOn; readonly why: NoCost }[];
}

/** In the main currency and the usual cycle. Where two cost the same, it is the one that comes first in the file. */
export function findExtremes(catalog: Catalog): Extremes {
  const cycle = usualCycle(catalog);
  const market = marketIn(catalog, cycle);
  const { currency, bases, choicesOf, graph, leftOut } = market;
  const all = new Set(bases.flatMap(({ plan }) => [...choicesOf(plan)]));
  const endless = [...all]
    .sort((a, b) => a - b)
    .flatMap((place) => graph.addOns[place] ?? [])
    .filter((addOn) => addOn.quantity.most === null && compareCosts(costIn(market, addOn, 1), NOTHING) > 0);
  const dearest = endless.length > 0 ? null : findDearest(market);
  return { currency, cycle, cheapest: cheapestIn(market), dearest, endless, leftOut };
}

/** The cheapest for which anything is paid, where all is paid in some cycle. */
export function findCheapestPaid(catalog: Catalog, cycle: Cycle): Subscription | null {
  return cheapestIn(marketIn(catalog, cycle));
}

/** What is sold in a cycle and has a price that is known. */
interface Market {
  readonly currency: string;
  readonly graph: AddOnGraph;
  readonly bases: readonly Base[];
  /** What one of each add-on costs. */
  readonly costs: ReadonlyMap<AddOn, Cost>;
  /** The places of the add-ons that go with a plan. */
  readonly choicesOf: (plan: Plan | null) => ReadonlySet<number>;
  readonly leftOut: Extremes['leftOut'];
}

function marketIn(catalog: Catalog, cycle: Cycle | null): Market {
  const currency = catalog.currencies[0]?.code ?? 'USD';
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
  const costs = new Map<AddOn, Cost>();
  for (const addOn of catalog.addOns) {
    const cost = addOn.hidden ? null : knownCost(addOn);
    if (cost !== null) costs.set(addOn, cost);
  }
  // What has no price, or is not on the page, takes along what needs it.
  const graph = makeGraph(catalog);
  const unpriced = [...graph.addOns.keys()].filter((place) => !costs.has(graph.addOns[place] as AddOn));
  const out = spread(unpriced, graph.neededBy);
  return {
    currency,
    graph,
    bases: catalog.plans.length === 0 ? [{ plan: null, cost: NOTHING }] : plans,
    costs,
    choicesOf: (plan) => new Set([...buyableFor(plan, graph)].filter((place) => !out.has(place))),
    leftOut,
  };
}

function costIn({ costs }: Market, addOn: AddOn, count: number): Cost {
  return times(costs.get(addOn) ?? NOTHING, count);
}

function cheapestIn(market: Market): Subscription | null {
  let cheapest: Subscription | null = null;
  for (const base of market.bases)
    for (const subscription of smallest(base, market))
      if (compareCosts(subscription.cost, NOTHING) > 0) cheapest = pick(cheapest, subscription, -1);
  return cheapest;
}

/** Null where nothing is paid for, or it would take too long. */
function findDearest(market: Market): Subscription | null {
  let dearest: Subscription | null = null;
  const known = new Map<string, Chosen | null>();
  for (const base of market.bases) {
    const places = market.choicesOf(base.plan);
    const key = [...places].join(' ');
    const most = known.has(key) ? (known.get(key) ?? null) : dearestAmong(places, market);
    known.set(key, most);
    if (most === null) return null;
    dearest = pick(dearest, subscriptionOf(base, most.places, market, largest), 1);
  }
  return dearest !== null && compareCosts(dearest.cost, NOTHING) === 0 ? null : dearest;
}

/** The largest quantity on sale; of what has no end, the smallest. */
function largest({ quantity: { least, most } }: AddOn): number {
  return most ?? least;
}

interface Base {
  readonly plan: Plan | null;
  readonly cost: Cost;
}

interface Chosen {
  readonly places: readonly number[];
  readonly cost: Cost;
}

/** The dearest set of add-ons that can be had together, in their largest quantities. */
function dearestAmong(places: ReadonlySet<number>, market: Market): Chosen | null {
  const { chosen, relations } = relationsAmong(places, market.graph);
  return foldChoices<Chosen>(relations, {
    none: { places: [], cost: NOTHING },
    one: (index) => {
      const place = chosen[index] ?? 0;
      const addOn = market.graph.addOns[place];
      return { places: [place], cost: addOn ? costIn(market, addOn, largest(addOn)) : NOTHING };
    },
    both: (a, b) =>
      b.places.length === 0 ? a : { places: [...a.places, ...b.places], cost: plus(a.cost, b.cost) },
    either: (a, b) => (compareCosts(b.cost, a.cost) > 0 ? b : a),
  });
}

/** A plan alone, and with each add-on and what that needs: one of them is the cheapest for which anything is paid. */
function* smallest(base: Base, market: Market): Generator<Subscription> {
  const least = ({ quantity }: AddOn): number => quantity.least;
  yield subscriptionOf(base, [], market, least);
  if (compareCosts(base.cost, NOTHING) > 0) return;
  for (const place of market.choicesOf(base.plan))
    yield subscriptionOf(base, [...spread([place], market.graph.needs)], market, least);
}

function subscriptionOf(
  { plan, cost }: Base,
  places: readonly number[],
  market: Market,
  countOf: (addOn: AddOn) => number,
): Subscription {
  const addOns = [...places]
    .sort((a, b) => a - b)
    .flatMap((place) => market.graph.addOns[place] ?? [])
    .map((addOn) => ({ addOn, count: countOf(addOn) }));
  const total = addOns.reduce((sum, { addOn, count }) => plus(sum, costIn(market, addOn, count)), cost);
  return { plan, addOns, cost: total };
}

function pick(before: Subscription | null, next: Subscription, sign: 1 | -1): Subscription {
  return before === null || compareCosts(next.cost, before.cost) * sign > 0 ? next : before;
}
