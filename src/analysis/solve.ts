/**
 * The cheapest choice of add-ons that fills what is missing.
 *
 * One unmet need is picked, the one that fewest add-ons help with. Each of them is taken in each quantity that can be of
 * use, from the most useful down, together with what it needs, and then looked at no more: so no choice is looked at
 * twice. A branch ends where nothing helps any more, or where what is missing, at the best price that is left for it,
 * costs as much as the best choice found before.
 *
 * In the worst case, with many add-ons that each bring a little at prices that hardly differ, that is exponential. So
 * there is a number of branches after which the search stops and says so: what it has found by then is the best of those.
 */

export interface Problem {
  /** How much of each thing is needed. */
  readonly needs: readonly number[];
  /** What there is of each without add-ons; null where only a talk can tell. */
  readonly base: readonly (number | null)[];
  readonly choices: readonly Choice[];
  /** How many of each choice there are before anything is chosen. */
  readonly start: readonly number[];
}

/** An add-on. Others are named by their places. */
export interface Choice {
  readonly least: number;
  /** `Infinity` for no end. */
  readonly most: number;
  readonly step: number;
  /** What one costs. */
  readonly recurring: number;
  readonly once: number;
  readonly needs: readonly number[];
  readonly excludes: readonly number[];
  /** What one of it brings of each need; null for nothing. */
  readonly brings: readonly (Help | null)[];
}

interface Help {
  readonly adds: boolean;
  readonly level: number | null;
}

export interface Solved {
  /** How many of each choice, and what those above `start` cost; null if nothing was found that does. */
  readonly best: {
    readonly counts: readonly number[];
    readonly recurring: number;
    readonly once: number;
  } | null;
  readonly tried: number;
  /** False if the search stopped early: then there may be better, or anything at all. */
  readonly isProven: boolean;
}

interface State extends Price {
  readonly counts: readonly number[];
  /** What is looked at no more. */
  readonly done: ReadonlySet<number>;
}

/** A choice that helps with a need: where it is, and how many are of use. */
interface Helper {
  readonly place: number;
  readonly useful: number;
  /** What the whole gap costs at its price, if it could be bought in parts. */
  readonly inParts: Price;
  /** The same, but no less than what one purchase costs. */
  readonly atLeast: Price;
}

interface Price {
  readonly recurring: number;
  readonly once: number;
}

/** How deep one choice may follow another, since each takes a place on the stack. */
const MOST_CHOSEN = 1_000;

/** Looks at `mostTried` branches at most. */
export function solve(problem: Problem, mostTried: number): Solved {
  const { needs, choices, start } = problem;
  let best: Solved['best'] = null;
  let tried = 0;
  let isProven = true;

  /** Whether something at such a price would be better than what was found. */
  const isCheaper: IsCheaper = (recurring, once) =>
    best === null || recurring < best.recurring || (recurring === best.recurring && once < best.once);

  const visit = (state: State, depth: number): void => {
    if (tried === mostTried || depth > MOST_CHOSEN) {
      isProven = false;
      return;
    }
    tried += 1;
    const { counts, recurring, once } = state;
    if (recurring + once > Number.MAX_SAFE_INTEGER) return;
    let need = -1;
    let helpers: readonly Helper[] = [];
    for (const at of needs.keys()) {
      if (gapOf(problem, counts, at) === 0) continue;
      const own = helpersFor(problem, state, at);
      if (!isWorthIt(state, own, 'atLeast', isCheaper)) return;
      if (need >= 0 && own.length >= helpers.length) continue;
      need = at;
      helpers = own;
    }
    if (need >= 0) branch(state, need, helpers, depth);
    else if (isCheaper(recurring, once)) best = { counts, recurring, once };
  };

  const branch = (state: State, need: number, helpers: readonly Helper[], depth: number): void => {
    const done = new Set(state.done);
    for (const { place, useful } of helpers) {
      const choice = choices[place];
      if (choice === undefined) continue;
      done.add(place);
      const fewest = fitting(choice, (state.counts[place] ?? 0) + 1);
      for (let count = useful; count >= fewest; count -= choice.step) {
        const next = take(problem, state, done, place, count);
        if (next === null) break;
        // With fewer of it, more would be missing, and nothing that is left for that has a better price.
        const isFilled = gapOf(problem, next.counts, need) === 0;
        if (!isFilled && !isWorthIt(next, helpersFor(problem, next, need), 'inParts', isCheaper)) break;
        visit(next, depth + 1);
        if (!isProven) return;
      }
    }
  };

  visit({ counts: start, done: new Set(), recurring: 0, once: 0 }, 0);
  return { best, tried, isProven };
}

type IsCheaper = (recurring: number, once: number) => boolean;

/** Whether what is missing of one need could be filled for less than the best costs. */
function isWorthIt(
  { recurring, once }: State,
  helpers: readonly Helper[],
  how: 'inParts' | 'atLeast',
  isCheaper: IsCheaper,
): boolean {
  if (helpers.length === 0) return false;
  let least = { recurring: Infinity, once: Infinity };
  for (const { [how]: price } of helpers)
    least = {
      recurring: Math.min(least.recurring, price.recurring),
      once: Math.min(least.once, price.once),
    };
  return isCheaper(recurring + rounded(least.recurring), once + rounded(least.once));
}

/** A little less, because shares of a gap are no whole numbers. */
function rounded(amount: number): number {
  return Math.ceil(amount * (1 - 1e-9) - 1e-9);
}

/** What there is of a need: the most of what stands in one another's place, and on top of that what adds to it. */
function levelOf({ base, choices }: Problem, counts: readonly number[], need: number): number | null {
  let most = base[need] ?? 0;
  let isUnknown = base[need] === null;
  let more = 0;
  for (const [place, { brings }] of choices.entries()) {
    const count = counts[place] ?? 0;
    const help = count > 0 ? brings[need] : null;
    if (!help) continue;
    if (help.level === null) isUnknown = true;
    else if (help.adds && help.level !== Infinity) more += help.level * count;
    else most = Math.max(most, help.level);
  }
  if (most === Infinity) return most;
  return isUnknown ? null : most + more;
}

/** How much of a need is missing; `Infinity` where only no end at all would do. */
function gapOf(problem: Problem, counts: readonly number[], need: number): number {
  const level = levelOf(problem, counts, need);
  const wanted = problem.needs[need] ?? 0;
  if (level === null) return Infinity;
  return level >= wanted ? 0 : wanted - level;
}

/** The choices that help with a need, the one with the best price in parts first. */
function helpersFor(problem: Problem, { counts, done }: State, need: number): readonly Helper[] {
  const gap = gapOf(problem, counts, need);
  const helpers: Helper[] = [];
  for (const [place, choice] of problem.choices.entries()) {
    const count = counts[place] ?? 0;
    const level = choice.brings[need]?.level ?? 0;
    if (done.has(place) || level === 0 || (gap === Infinity && level !== Infinity)) continue;
    const adds = choice.brings[need]?.adds === true && level !== Infinity;
    if (!adds && count > 0) continue;
    const fewest = fitting(choice, count + 1);
    if (fewest > choice.most) continue;
    const bought = adds ? 1 : fewest;
    const gain = adds ? level : gainOf(problem, counts, need, level);
    if (gain <= 0) continue;
    const share = gap === Infinity ? 1 : gain / gap;
    const useful = usefulCount(problem, counts, place);
    helpers.push({
      place,
      useful,
      inParts: priceOf(choice, bought / share),
      atLeast: priceOf(choice, bought / Math.min(1, share)),
    });
  }
  return helpers.sort(
    (a, b) =>
      a.inParts.recurring - b.inParts.recurring || a.inParts.once - b.inParts.once || a.place - b.place,
  );
}

function priceOf({ recurring, once }: Choice, count: number): Price {
  return { recurring: recurring * count, once: once * count };
}

/** How much more there is with a level in the place of what there is, what adds to it left aside. */
function gainOf({ base, choices }: Problem, counts: readonly number[], need: number, level: number): number {
  if (level === Infinity) return Infinity;
  let most = base[need] ?? 0;
  for (const [place, { brings }] of choices.entries()) {
    const help = (counts[place] ?? 0) > 0 ? brings[need] : null;
    if (help && !help.adds) most = Math.max(most, help.level ?? 0);
  }
  return level - most;
}

/** The smallest quantity with which one choice does all that it can for every need that is not met, or its largest. */
function usefulCount(problem: Problem, counts: readonly number[], place: number): number {
  const choice = problem.choices[place];
  if (choice === undefined) return 0;
  const before = counts[place] ?? 0;
  let useful = before + 1;
  for (const [need, help] of choice.brings.entries()) {
    const gap = gapOf(problem, counts, need);
    if (gap === 0 || gap === Infinity || !help?.adds || !help.level || help.level === Infinity) continue;
    useful = Math.max(useful, before + Math.ceil(gap / help.level));
  }
  const fits = fitting(choice, useful);
  return Math.min(fits, choice.most);
}

/** The smallest quantity on sale, however large, that is no less than some number. */
function fitting({ least, step }: Choice, number: number): number {
  return least + Math.max(0, Math.ceil((number - least) / step)) * step;
}

/** The state with so many of a choice, and with what it needs; null where something excludes that. */
function take(
  { choices }: Problem,
  { counts, recurring, once }: State,
  done: ReadonlySet<number>,
  place: number,
  count: number,
): State | null {
  const next = [...counts];
  const added = new Set([place]);
  const cost = { recurring, once };
  for (const at of added) {
    const choice = choices[at];
    if (choice === undefined) return null;
    const before = counts[at] ?? 0;
    const bought = at === place ? count : choice.least;
    next[at] = bought;
    cost.recurring += choice.recurring * (bought - before);
    cost.once += choice.once * (bought - before);
    for (const needed of choice.needs) {
      if ((counts[needed] ?? 0) > 0 || added.has(needed)) continue;
      if (done.has(needed)) return null;
      added.add(needed);
    }
  }
  for (const at of added)
    for (const other of choices[at]?.excludes ?? []) if ((next[other] ?? 0) > 0) return null;
  return { counts: next, done: new Set(done), ...cost };
}
