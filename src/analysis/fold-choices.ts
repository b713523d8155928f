/**
 * What there is to say of all sets of add-ons in which everything that is needed is there, and nothing that is excluded:
 * how many there are, or which is the dearest.
 *
 * Add-ons that have nothing to do with one another are looked at apart: 40 independent ones are 40 steps. Among those that
 * hang together one is picked, the one with most to do with others, and the sets with it and without it are looked at;
 * each time what is left falls apart again, and what was looked at before is not looked at again. So stars, chains, trees
 * and families of which one can be chosen take few steps. Only a thicket in which everything hangs together with much
 * else takes exponentially many: it is given up after `MOST_WORK`.
 */

/** Relations of choices 0 to n - 1. Nothing excludes itself. */
export interface Relations {
  readonly needs: readonly (readonly number[])[];
  /** Symmetric. */
  readonly excludes: readonly (readonly number[])[];
}

/** How answers about sets come together. */
export interface Algebra<T> {
  /** Of the empty set. */
  readonly none: T;
  /** Of the set with just one choice. */
  readonly one: (place: number) => T;
  /** Of the sets of two groups that have nothing to do with one another. */
  readonly both: (a: T, b: T) => T;
  /** Of sets that are of one group or of another. */
  readonly either: (a: T, b: T) => T;
}

/** How many add-ons, and what they have to do with others, may be looked at in all that is taken apart: about a second. */
const MOST_WORK = 1_000_000;
/** How deep one pick may follow another, since each takes a place on the stack. */
const MOST_PICKS = 1_000;

/** The answer about all sets, the empty one among them; null where it would take too many steps. */
export function foldChoices<T>({ needs, excludes }: Relations, algebra: Algebra<T>): T | null {
  const { none, one, both, either } = algebra;
  const all = Array.from(needs, (_, place) => place);
  const around = all.map((place) => new Set([...(needs[place] ?? []), ...(excludes[place] ?? [])]));
  for (const place of all) for (const other of needs[place] ?? []) around[other]?.add(place);
  const neededBy = all.map((): number[] => []);
  for (const place of all) for (const other of needs[place] ?? []) neededBy[other]?.push(place);
  const known = new Map<string, T>();
  let work = 0;

  /** The sets among some places; those outside are decided. */
  const fold = (places: ReadonlySet<number>, picks: number): T | null => {
    let answer = none;
    for (const part of fallApart(places, around)) {
      const next = foldPart(part, picks);
      if (next === null) return null;
      answer = both(answer, next);
    }
    return answer;
  };

  const foldPart = (part: ReadonlySet<number>, picks: number): T | null => {
    if (isFamily(part, needs, excludes)) {
      let answer = none;
      for (const place of part) answer = either(answer, one(place));
      return answer;
    }
    const key = [...part].sort((a, b) => a - b).join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    for (const place of part) work += 1 + (around[place]?.size ?? 0);
    if (work > MOST_WORK || picks > MOST_PICKS) return null;
    const pick = busiest(part, around);
    const lost = reach([pick], neededBy, part);
    const without = fold(minus(part, lost), picks + 1);
    const answer = without === null ? null : addWith(part, pick, without, picks);
    if (answer !== null) known.set(key, answer);
    return answer;
  };

  /** The sets with the pick: with all that it needs, and without all that this excludes. */
  const addWith = (part: ReadonlySet<number>, pick: number, without: T, picks: number): T | null => {
    const chosen = reach([pick], needs, part);
    const excluded = [...chosen].flatMap((place) => excludes[place] ?? []);
    if (excluded.some((place) => chosen.has(place))) return without;
    const lost = reach(excluded, neededBy, part);
    let answer = fold(minus(minus(part, chosen), lost), picks + 1);
    if (answer === null) return null;
    for (const place of chosen) answer = both(answer, one(place));
    return either(without, answer);
  };

  return fold(new Set(all), 0);
}

/** The number of sets, the empty one among them; null where it would take too many steps. */
export function countChoices(relations: Relations): bigint | null {
  return foldChoices<bigint>(relations, {
    none: 1n,
    one: () => 1n,
    both: (a, b) => a * b,
    either: (a, b) => a + b,
  });
}

/** The parts of some places that have nothing to do with one another. */
function fallApart(
  places: ReadonlySet<number>,
  around: readonly ReadonlySet<number>[],
): readonly ReadonlySet<number>[] {
  const parts: ReadonlySet<number>[] = [];
  const done = new Set<number>();
  for (const start of places) {
    if (done.has(start)) continue;
    const part = new Set([start]);
    for (const place of part) for (const next of around[place] ?? []) if (places.has(next)) part.add(next);
    for (const place of part) done.add(place);
    parts.push(part);
  }
  return parts;
}

/** True for alternatives, each of which excludes all the others. */
function isFamily(
  part: ReadonlySet<number>,
  needs: Relations['needs'],
  excludes: Relations['excludes'],
): boolean {
  for (const place of part) {
    if ((needs[place] ?? []).some((other) => part.has(other))) return false;
    const others = new Set(excludes[place]);
    if (others.size < part.size - 1) return false;
    for (const other of part) if (other !== place && !others.has(other)) return false;
  }
  return true;
}

/** The place that has to do with most others; of several the first. */
function busiest(part: ReadonlySet<number>, around: readonly ReadonlySet<number>[]): number {
  let best = -1;
  let most = -1;
  for (const place of part) {
    let degree = 0;
    for (const next of around[place] ?? []) if (part.has(next)) degree += 1;
    if (degree <= most) continue;
    most = degree;
    best = place;
  }
  return best;
}

/** Some places and all that can be reached from them, inside a part. */
function reach(
  starts: readonly number[],
  edges: readonly (readonly number[])[],
  part: ReadonlySet<number>,
): ReadonlySet<number> {
  const reached = new Set(starts.filter((place) => part.has(place)));
  for (const place of reached) for (const next of edges[place] ?? []) if (part.has(next)) reached.add(next);
  return reached;
}

function minus(places: ReadonlySet<number>, lost: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...places].filter((place) => !lost.has(place)));
}
