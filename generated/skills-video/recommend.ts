// What to recommend to customers of Skills Video: the cheapest plan and add-ons that have what they need.
// Made by Planspec from plans/skills-video.plan (SHA-256 14c5a94ea5c8a8d6aefde266bf075ea5876e6ef2abc9134e4c97bc5ebfc48866).
// Do not edit: change the plan file and run `planspec build`.

import { allows, canUse, limit, planIds } from './index.ts';
import type { BucketId, CurrencyId, Need, PlanId } from './index.ts';
import { amountFor, pricesOn, sales } from './price-table.ts';

/** There are no add-ons. */
export type Held = { readonly [A in never]?: number };

/** What somebody needs: a feature, a model, an amount of a limit in the unit of `limitUnits`, or credits in each cycle. */
export type Wanted =
  | Need
  | { readonly credits: BucketId; readonly atLeast: number };

/** How it is paid. */
export interface PayTerms {
  readonly cycle?: 'monthly' | 'yearly';
  readonly currency?: CurrencyId;
  /** For how many people; one where nothing is said. */
  readonly seats?: number;
}

/**
 * The cheapest subscription, and what it costs in minor units: with each payment, and once at the start. `isProven` is false
 * where there were too many to look at: then it is the best of those that were. Where nobody has it, `missing` are the needs
 * that no plan can meet; there are none where no plan meets all of them together.
 */
export type Recommendation =
  | { readonly ok: true; readonly plan: PlanId; readonly addOns: Held; readonly recurring: number; readonly once: number; readonly isProven: boolean }
  | { readonly ok: false; readonly reason: 'price-on-request'; readonly plan: PlanId; readonly addOns: Held }
  | { readonly ok: false; readonly reason: 'nobody-has-it'; readonly missing: readonly Wanted[]; readonly isProven: boolean };

/**
 * The cheapest plan, with add-ons where they help, that has all that is needed. Between equals the one whose plan comes
 * first in the plan file.
 */
export function recommend(needs: readonly Wanted[], terms: PayTerms = {}): Recommendation {
  return choose(planIds.map((plan) => ({ plan, held: new Map(), isOwn: false })), needs, termsFor(terms));
}

/**
 * What to offer to somebody who has a plan and add-ons, and needs more: the plan with more add-ons, or one behind it in the
 * plan file with those add-ons that can be had there, whichever costs least. `null` if nothing more is needed. `recurring`
 * is what is then paid in all; what was paid once is not paid again. An unknown plan is offered what anybody is.
 */
export function upgradeWith(plan: PlanId, held: Held, needs: readonly Wanted[], terms: PayTerms = {}): Recommendation | null {
  const at = planIds.indexOf(plan);
  if (at < 0) return recommend(needs, terms);
  const counts = new Map(Object.entries(held).map(([id, count]) => [id, Number(count)] as const));
  const next = planIds.slice(at + 1);
  const candidates = [plan, ...next].map((one) => ({ plan: one, held: keptWith(one, counts), isOwn: one === plan }));
  const [first] = candidates;
  const asked = needs;
  const paid = termsFor(terms);
  if (first && hasAll(first, asked, paid)) return null;
  return choose(candidates, asked, paid);
}

interface Candidate {
  readonly plan: PlanId;
  readonly held: ReadonlyMap<string, number>;
  /** True for the plan that the customer has. */
  readonly isOwn: boolean;
}

/** What of the held add-ons can be had with a plan. Of two that exclude one another the first stays. */
function keptWith(id: PlanId, held: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let kept = addOnItems.filter((item) => (held.get(item.id) ?? 0) > 0 && item.plans.includes(` ${id} `));
  for (;;) {
    const ids = kept.map((item) => item.id);
    const places = new Map(addOnItems.map((item, place) => [item.id, place]));
    const fits = kept.filter(
      (item) =>
        item.needs.every((other) => ids.includes(other)) &&
        !item.excludes.some((other) => ids.includes(other) && (places.get(other) ?? 0) < (places.get(item.id) ?? 0)),
    );
    if (fits.length === kept.length) break;
    kept = fits;
  }
  return new Map(kept.map((item) => [item.id, held.get(item.id) ?? 0]));
}

function hasAll(candidate: Candidate, needs: readonly Wanted[], terms: Terms): boolean {
  const { problem } = marketFor(candidate, needs, terms, false);
  return needs.every((_, need) => gapOf(problem, problem.start, need) === 0);
}

function choose(
  candidates: readonly Candidate[],
  needs: readonly Wanted[],
  terms: Terms,
): Recommendation {
  const share = Math.max(FEWEST_TRIED, Math.floor(MOST_TRIED / Math.max(1, candidates.length)));
  let best: (Recommendation & { readonly ok: true }) | null = null;
  let onRequest: Recommendation | null = null;
  let isProven = true;
  const lacking: (readonly Wanted[])[] = [];
  for (const candidate of candidates) {
    const { plan, isOwn } = candidate;
    const bought = boughtWith(plan, terms);
    const costing = bought === null ? 'unsold' : costOf(plan, bought);
    if (bought === null || costing === 'unsold') continue;
    let isDone = true;
    if (costing !== 'ask') {
      const market = marketFor(candidate, needs, terms, true);
      const solved = solve(market.problem, share);
      isDone = solved.isProven;
      if (solved.best) {
        const recurring = costing.recurring + market.recurring + solved.best.recurring;
        const once = (isOwn ? 0 : costing.once) + solved.best.once;
        isProven &&= isDone;
        if (best === null || recurring < best.recurring || (recurring === best.recurring && once < best.once))
          best = {
            ok: true,
            plan,
            addOns: chosenIn(market.items, solved.best.counts),
            recurring,
            once,
            isProven: true,
          };
        continue;
      }
    }
    const anyhow = marketFor(candidate, needs, terms, false);
    const found = solve(anyhow.problem, share);
    if (found.best) {
      onRequest ??= {
        ok: false,
        reason: 'price-on-request',
        plan,
        addOns: chosenIn(anyhow.items, found.best.counts),
      };
      continue;
    }
    isProven &&= isDone && found.isProven;
    lacking.push(
      needs.filter((need) => {
        const alone = solve(marketFor(candidate, [need], terms, false).problem, share);
        return alone.best === null && alone.isProven;
      }),
    );
  }
  if (best !== null) return { ...best, isProven };
  const missing = needs.filter((need) => lacking.every((list) => list.includes(need)));
  return onRequest ?? { ok: false, reason: 'nobody-has-it', missing, isProven };
}

function chosenIn(items: readonly AddOnItem[], counts: readonly number[]): Held {
  const held = items.map(({ id }, place) => [id, counts[place] ?? 0] as const);
  return Object.fromEntries(held.filter(([, count]) => count > 0)) as Held;
}

/** How many branches are tried in all, shared among the plans; a plan's share is never less than the second. */
const MOST_TRIED = 100_000;
const FEWEST_TRIED = 200;

/** The add-ons that help with some needs, and those that these need. */
function marketFor(
  { plan, held }: Candidate,
  needs: readonly Wanted[],
  terms: Terms,
  isPriced: boolean,
): { readonly items: readonly AddOnItem[]; readonly recurring: number; readonly problem: Problem } {
  const bought = boughtWith(plan, terms) ?? terms;
  const isOffered = ({ id, isSold }: AddOnItem): boolean => isSold || held.has(id);
  const offered = addOnItems.filter(isOffered);
  const costs = new Map(offered.map(({ id }) => [id, costOf(id, bought)]));
  const names = needs.map((need) => nameOf(need, terms.cycle));
  let fit = offered.filter(({ id, plans }) => {
    const cost = costs.get(id);
    return plans.includes(` ${plan} `) && (held.has(id) || (cost !== 'unsold' && !(isPriced && cost === 'ask')));
  });
  for (;;) {
    const rest = fit.filter(({ id, needs: others }) =>
      held.has(id) || others.every((other) => fit.some((one) => one.id === other)),
    );
    if (rest.length === fit.length) break;
    fit = rest;
  }
  const wanted = new Set(
    fit.filter(({ id, brings }) => held.has(id) || brings.some(([name]) => names.includes(name))).map(({ id }) => id),
  );
  for (const id of wanted)
    for (const other of addOnItems.find((item) => item.id === id)?.needs ?? []) if (costs.has(other)) wanted.add(other);
  const items = offered.filter(({ id }) => wanted.has(id));
  const places = (ids: readonly string[]): readonly number[] =>
    ids.map((id) => items.findIndex((item) => item.id === id)).filter((place) => place >= 0);
  let recurring = 0;
  const choices = items.map((item): Choice => {
    const cost = costs.get(item.id);
    const known = typeof cost === 'object' ? cost : null;
    const count = held.get(item.id) ?? 0;
    recurring += (known?.recurring ?? 0) * count;
    const { least, most, step } = item.quantity;
    return {
      least,
      most: isPriced && known === null ? count : (most ?? Infinity),
      step,
      recurring: known?.recurring ?? 2 ** 40,
      once: known?.once ?? 0,
      needs: places(item.needs),
      excludes: places(item.excludes),
      brings: names.map((name) => {
        const line = item.brings.find(([own]) => own === name);
        return line ? { adds: line[1], level: line[2] === 'unlimited' ? Infinity : line[2] } : null;
      }),
    };
  });
  const problem = {
    needs: needs.map(wantedLevel),
    base: needs.map((need, at) => levelIn(plan, need, names[at] ?? '')),
    choices,
    start: items.map(({ id }) => held.get(id) ?? 0),
  };
  return { items, recurring, problem };
}

/** On what terms prices are compared. */
interface Terms {
  readonly cycle: string;
  readonly currency: string;
  /** How many are paid of each unit, as far as anybody knows. */
  readonly counts: ReadonlyMap<string, number>;
}

function termsFor(terms: PayTerms): Terms {
  const { cycle = 'monthly', currency = 'USD', seats = 1 } = terms;
  const counts = new Map<string, number>();
  counts.set('seats', Math.max(seats, counts.get('seats') ?? 0));
  return { cycle, currency, counts };
}

/** The terms for as many as a plan is sold for; null where it is not sold for so many. */
function boughtWith(plan: PlanId, terms: Terms): Terms | null {
  const [unit = '', least = 1, most = null, step = 1] = sales.get(plan)?.range ?? [];
  const wanted = terms.counts.get(unit);
  if (wanted === undefined) return terms;
  const fits = least + Math.max(0, Math.ceil((wanted - least) / step)) * step;
  return most !== null && fits > most ? null : { ...terms, counts: new Map(terms.counts).set(unit, fits) };
}

/** What is paid; `ask` where nobody knows before asking, and `unsold` where it is not sold so. */
function costOf(
  id: string,
  { cycle, currency, counts }: Terms,
): { readonly recurring: number; readonly once: number } | 'ask' | 'unsold' {
  const prices = sales.get(id)?.prices;
  if (!prices) return 'ask';
  const parts = pricesOn(prices, cycle, currency);
  if (parts === null) return 'unsold';
  const sums: number[] = [];
  for (const own of parts) {
    let sum = 0;
    for (const priced of own) {
      const count = priced[2] === undefined ? 1 : counts.get(priced[2]);
      const amount = count === undefined ? null : amountFor(priced, count);
      if (amount === null) return 'ask';
      if (Number.isNaN(amount)) return 'unsold';
      sum += amount;
    }
    sums.push(sum);
  }
  const [recurring = 0, once = 0] = sums;
  return { recurring, once };
}

/** What a plan alone has of it. */
function levelIn(plan: PlanId, need: Wanted, name: string): number | null {
  if ('credits' in need || 'value' in need) return given.get(`${plan} ${name}`) ?? 0;
  if ('feature' in need) return allows(plan, need.feature) ? 1 : 0;
  if ('model' in need) return canUse(plan, need.model) ? 1 : 0;
  const amount = limit(plan, need.limit) as number | 'contact us' | undefined;
  return amount === 'contact us' ? null : Math.round((amount ?? 0) * (scales.get(name) ?? 1));
}

function wantedLevel(need: Wanted): number {
  if (!('atLeast' in need)) return 1;
  const name = 'credits' in need ? `credits ${need.credits}` : `limit ${need.limit}`;
  return Math.ceil(need.atLeast * (scales.get(name) ?? 1) - 1e-9);
}

/** Under which name the tables tell of it. */
function nameOf(need: Wanted, cycle: string = 'monthly'): string {
  if ('credits' in need) return `credits ${need.credits} ${cycle}`;
  if ('limit' in need) return `limit ${need.limit}`;
  if ('model' in need) return `model ${need.model}`;
  return 'value' in need ? `feature ${need.feature}=${need.value}` : `feature ${need.feature}`;
}

/** An add-on that can be bought. */
interface AddOnItem {
  readonly id: string;
  /** Whether it can be chosen by those who do not have it. */
  readonly isSold: boolean;
  /** Null for no end. */
  readonly quantity: { readonly least: number; readonly most: number | null; readonly step: number };
  /** The plans whose customers can have it, with spaces around them. */
  readonly plans: string;
  readonly needs: readonly string[];
  /** Whichever of the two says so. */
  readonly excludes: readonly string[];
  /** What one of it brings of what; null where only a talk can tell. */
  readonly brings: readonly (readonly [what: string, adds: boolean, level: number | 'unlimited' | null])[];
}

const addOnItems: readonly AddOnItem[] = [];

/** What plans have that `index.ts` does not tell: choices, and credits in a cycle. */
const given: ReadonlyMap<string, number> = /* @__PURE__ */ new Map<string, number>([
  ['free credits cycle monthly', 50],
  ['free credits cycle yearly', 600],
  ['starter credits cycle monthly', 1_000],
  ['starter credits cycle yearly', 12_000],
  ['pro credits cycle monthly', 5_000],
  ['pro credits cycle yearly', 60_000],
]);

/** What has fractions is counted in parts of so many to one. */
const scales: ReadonlyMap<string, number> = /* @__PURE__ */ new Map<string, number>([]);

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

interface Problem {
  /** How much of each thing is needed. */
  readonly needs: readonly number[];
  /** What there is of each without add-ons; null where only a talk can tell. */
  readonly base: readonly (number | null)[];
  readonly choices: readonly Choice[];
  /** How many of each choice there are before anything is chosen. */
  readonly start: readonly number[];
}

/** An add-on. Others are named by their places. */
interface Choice {
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

interface Solved {
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
function solve(problem: Problem, mostTried: number): Solved {
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
