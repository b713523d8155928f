import { isAvailableFor } from '../catalog/add-ons/availability.ts';
import type { AddOn, Catalog, Plan } from '../catalog/catalog.ts';
import type { Relations } from './fold-choices.ts';

/** How the add-ons of a catalog need and exclude one another. Add-ons are named by their place in the list. */
export interface AddOnGraph {
  readonly addOns: readonly AddOn[];
  /** The places by id. */
  readonly places: ReadonlyMap<string, number>;
  /** Of each add-on, those that it names as needed. */
  readonly needs: readonly (readonly number[])[];
  /** The same the other way round. */
  readonly neededBy: readonly (readonly number[])[];
  /** Of each add-on, those that cannot be had beside it, whichever of the two says so. */
  readonly excludes: readonly (readonly number[])[];
  /** Those that nobody can have, whatever the plan: what they need, and what that needs, excludes one another. */
  readonly contradictory: ReadonlySet<number>;
}

/** The graph of the add-ons of a catalog, in time that grows with its lines; and with add-ons times exclusions, 32 at a time. */
export function makeGraph({ addOns }: Pick<Catalog, 'addOns'>): AddOnGraph {
  const places = new Map(addOns.map(({ id }, place) => [id, place]));
  const placesOf = (names: readonly { readonly id: string }[]): number[] =>
    names.flatMap(({ id }) => places.get(id) ?? []);
  const needs = addOns.map((addOn) => placesOf(addOn.needsAddOns));
  const neededBy = reverse(needs);
  const said = addOns.map((addOn) => placesOf(addOn.excludes));
  const excludes = reverse(said).map((others, place) => [...new Set([...(said[place] ?? []), ...others])]);
  return { addOns, places, needs, neededBy, excludes, contradictory: findContradictory(neededBy, excludes) };
}

function reverse(edges: readonly (readonly number[])[]): number[][] {
  const back = edges.map((): number[] => []);
  for (const [from, ends] of edges.entries()) for (const to of ends) back[to]?.push(from);
  return back;
}

/** Those that need, in the end, both sides of an exclusion; what excludes itself is one of them. */
function findContradictory(
  neededBy: AddOnGraph['neededBy'],
  excludes: AddOnGraph['excludes'],
): ReadonlySet<number> {
  const dependents = new Map<number, Uint32Array>();
  const dependentsOf = (place: number): Uint32Array => {
    const known = dependents.get(place) ?? bitsOf(spread([place], neededBy), excludes.length);
    dependents.set(place, known);
    return known;
  };
  const found = new Set<number>();
  for (const [place, others] of excludes.entries()) {
    for (const other of others) {
      if (other < place) continue;
      const [a, b] = [dependentsOf(place), dependentsOf(other)];
      for (const [word, bits] of a.entries()) {
        let both = bits & (b[word] ?? 0);
        for (; both !== 0; both &= both - 1) found.add(word * 32 + 31 - Math.clz32(both & -both));
      }
    }
  }
  return found;
}

function bitsOf(places: Iterable<number>, length: number): Uint32Array {
  const bits = new Uint32Array(Math.ceil(length / 32));
  for (const place of places) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
  return bits;
}

/** Some places, and all that can be reached from them. */
export function spread(starts: Iterable<number>, edges: readonly (readonly number[])[]): Set<number> {
  const reached = new Set(starts);
  for (const place of reached) for (const next of edges[place] ?? []) reached.add(next);
  return reached;
}

/** All places that can be reached from one, each with the place from which it is reached first; null for the start itself. */
export function waysFrom(
  start: number,
  edges: readonly (readonly number[])[],
): ReadonlyMap<number, number | null> {
  const ways = new Map<number, number | null>([[start, null]]);
  for (const place of ways.keys())
    for (const next of edges[place] ?? []) if (!ways.has(next)) ways.set(next, place);
  return ways;
}

/**
 * The places of the add-ons that customers of a plan can have, alone or with what they need; without a plan, those that
 * need none.
 */
export function buyableFor(plan: Plan | null, graph: AddOnGraph): ReadonlySet<number> {
  const { addOns, neededBy, contradictory } = graph;
  const lost = [...addOns.keys()].filter((place) => contradictory.has(place) || !isFor(addOns[place], plan));
  const out = spread(lost, neededBy);
  return new Set([...addOns.keys()].filter((place) => !out.has(place)));
}

/** The places of the add-ons that customers see, and need none that they do not see, not even through others. */
export function onPage({ addOns, neededBy }: AddOnGraph): ReadonlySet<number> {
  const hidden = [...addOns.keys()].filter((place) => addOns[place]?.hidden);
  const out = spread(hidden, neededBy);
  return new Set([...addOns.keys()].filter((place) => !out.has(place)));
}

function isFor(addOn: AddOn | undefined, plan: Plan | null): boolean {
  if (addOn === undefined) return false;
  return plan === null
    ? addOn.availableFor === null && addOn.needsFeatures.length === 0
    : isAvailableFor(addOn, plan);
}

/** How some add-ons need and exclude one another, numbered anew: choice n is the add-on at place `chosen[n]`. */
export function relationsAmong(
  places: ReadonlySet<number>,
  { needs, excludes }: AddOnGraph,
): { readonly chosen: readonly number[]; readonly relations: Relations } {
  const chosen = [...places];
  const renumbered = new Map(chosen.map((place, index) => [place, index]));
  const within = (edges: readonly (readonly number[])[]): number[][] =>
    chosen.map((place) => (edges[place] ?? []).flatMap((other) => renumbered.get(other) ?? []));
  return { chosen, relations: { needs: within(needs), excludes: within(excludes) } };
}
