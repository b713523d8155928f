import type { AddOn, Catalog, Plan } from '../catalog/catalog.ts';
import { compareCosts, NOTHING, plus, times } from './costs.ts';
import { type AddOnGraph, buyableFor, makeGraph, spread } from './graph.ts';
import { broughtOf, isMetered, type Level, levelIn, type Need, wantedLevel } from './needs.ts';
import { boughtWith, type Cost, type Costing, costOf, type NoCost, type Terms } from './prices.ts';
import { countsIn, seatLimit, sellsUnits, withNeededSeats, withSeats } from './seats.ts';
import { type Choice, type Problem, type Solved, solve } from './solve.ts';

/** What somebody needs, and on what terms it is paid. */
export interface Question {
  readonly needs: readonly Need[];
  readonly terms: Terms;
}

/** A plan with add-ons that has all that is needed. */
export interface Offer {
  /** Null where the catalog has no plans. */
  readonly plan: Plan | null;
  readonly addOns: readonly { readonly addOn: AddOn; readonly count: number }[];
  readonly cost: Cost;
}

/** What can be said of a plan: with which add-ons it does, or why it does not. */
export type Verdict =
  | { readonly kind: 'meets'; readonly offer: Offer; readonly isProven: boolean }
  /** It does, but nobody can say what that costs. */
  | {
      readonly kind: 'unpriced';
      readonly plan: Plan | null;
      readonly addOns: Offer['addOns'];
      readonly why: readonly { readonly item: Plan | AddOn; readonly why: NoCost }[];
    }
  /** Nobody can have it on these terms. */
  | { readonly kind: 'not sold'; readonly plan: Plan; readonly why: NoCost }
  /** `missing` are the needs that it cannot meet, whatever is bought; none where it meets each, but not all together. */
  | {
      readonly kind: 'lacks';
      readonly plan: Plan | null;
      readonly missing: readonly Need[];
      readonly isProven: boolean;
    };

export interface Answer {
  readonly question: Question;
  /** The cheapest subscription that does; of several the one whose plan comes first. Null where none is known to. */
  readonly best: Offer | null;
  /** The cheapest with another plan. */
  readonly next: Offer | null;
  /** Of each plan on the page, in the order of the file. */
  readonly verdicts: readonly Verdict[];
  /** Needs that no plan meets, whatever is bought. */
  readonly unmet: readonly Need[];
  readonly tried: number;
  /** False if the search stopped early: then there may be something cheaper. */
  readonly isProven: boolean;
}

/** How many branches are tried in all, shared among the plans. */
const MOST_TRIED = 100_000;
/** A plan's share is never less. */
const FEWEST_TRIED = 200;

/** How many of each add-on somebody has. */
export type Held = ReadonlyMap<AddOn, number>;

/** A plan that may do, and what of it is paid for already. */
interface Candidate {
  readonly plan: Plan | null;
  readonly held: Held;
  /** True for the plan that the customer has: what is paid once is paid. */
  readonly isOwn: boolean;
}

/** The cheapest subscription that has all that is needed, and what is to be said of every other plan. */
export function findCheapest(catalog: Catalog, question: Question): Answer {
  const plans =
    catalog.plans.length === 0 ? ([null] as const) : catalog.plans.filter(({ hidden }) => !hidden);
  const candidates = plans.map((plan): Candidate => ({ plan, held: new Map(), isOwn: false }));
  return findAmong(candidates, catalog, question);
}

/**
 * What to offer to somebody who has a plan and add-ons: that plan with more add-ons, or one behind it in the file, with
 * the held add-ons that can be had there, too. What was paid once for what is held is not paid again.
 */
export function findUpgrade(catalog: Catalog, plan: Plan, held: Held, question: Question): Answer {
  const graph = makeGraph(catalog);
  const next = catalog.plans.slice(catalog.plans.indexOf(plan) + 1).filter(({ hidden }) => !hidden);
  const candidates = [plan, ...next].map(
    (one): Candidate => ({ plan: one, held: keptWith(one, held, graph), isOwn: one === plan }),
  );
  return findAmong(candidates, catalog, question);
}

/** What of the held add-ons can be had with a plan. Of two that exclude one another the first in the file stays. */
function keptWith(plan: Plan, held: Held, graph: AddOnGraph): Held {
  const buyable = buyableFor(plan, graph);
  let kept = [...graph.addOns.keys()].filter((place) => {
    const addOn = graph.addOns[place];
    return addOn && (held.get(addOn) ?? 0) > 0 && buyable.has(place);
  });
  for (;;) {
    const places = new Set(kept);
    const fitting = kept.filter(
      (place) =>
        (graph.needs[place] ?? []).every((other) => places.has(other)) &&
        !(graph.excludes[place] ?? []).some((other) => other < place && places.has(other)),
    );
    if (fitting.length === kept.length) break;
    kept = fitting;
  }
  return new Map(
    kept.flatMap((place) => {
      const addOn = graph.addOns[place];
      return addOn ? [[addOn, held.get(addOn) ?? 0] as const] : [];
    }),
  );
}

function findAmong(candidates: readonly Candidate[], catalog: Catalog, asked: Question): Answer {
  const seated = withNeededSeats(asked.terms, asked.needs, catalog);
  const needs = withSeats(asked.needs, seated.seats, catalog);
  const question = { needs, terms: { ...seated, counts: countsIn(needs, seated.cycle) } };
  const graph = makeGraph(catalog);
  const share = Math.max(FEWEST_TRIED, Math.floor(MOST_TRIED / Math.max(1, candidates.length)));
  let tried = 0;
  const offered = candidates.map((candidate) => {
    const ask = (needs: readonly Need[], isPriced: boolean) => {
      const market = marketFor(candidate, { ...question, needs }, isPriced, graph, catalog);
      const solved = solve(market.problem, share);
      tried += solved.tried;
      return { ...solved, addOns: chosenIn(solved, market.addOns), market };
    };
    return judge(candidate, question, ask);
  });
  const offers = offered
    .flatMap((verdict) => (verdict.kind === 'meets' ? [verdict.offer] : []))
    .sort((a, b) => compareCosts(a.cost, b.cost));
  const lacking = offered.flatMap((verdict) => (verdict.kind === 'lacks' ? [verdict] : []));
  return {
    question,
    best: offers[0] ?? null,
    next: offers[1] ?? null,
    verdicts: offered,
    unmet: offered.some(({ kind }) => kind === 'meets' || kind === 'unpriced')
      ? []
      : question.needs.filter((need) => lacking.every(({ missing }) => missing.includes(need))),
    tried,
    isProven: offered.every((verdict) => !('isProven' in verdict) || verdict.isProven),
  };
}

type Ask = (
  needs: readonly Need[],
  isPriced: boolean,
) => Solved & { readonly addOns: Offer['addOns']; readonly market: Market };

function judge({ plan, isOwn }: Candidate, { needs, terms }: Question, ask: Ask): Verdict {
  const own: Costing = plan === null ? { kind: 'known', cost: NOTHING } : costOf(plan, terms);
  let isProven = true;
  if (plan && isUnsold(own)) return { kind: 'not sold', plan, why: own.kind };
  if (own.kind === 'known') {
    const { best, addOns, market, isProven: isDone } = ask(needs, true);
    if (best) {
      const base = isOwn ? { ...own.cost, once: 0 } : own.cost;
      const cost = plus(plus(base, market.heldCost), { recurring: best.recurring, once: best.once });
      return { kind: 'meets', offer: { plan, addOns, cost }, isProven: isDone };
    }
    isProven = isDone;
  }
  const anyhow = ask(needs, false);
  if (anyhow.best) {
    const why = anyhow.addOns.flatMap(({ addOn }) => {
      const kind = anyhow.market.costs.get(addOn)?.kind ?? 'known';
      return kind === 'known' ? [] : [{ item: addOn, why: kind }];
    });
    const first = plan && own.kind !== 'known' ? [{ item: plan, why: own.kind }] : [];
    const byUse = plan && first.length + why.length === 0 ? [{ item: plan, why: 'by use' } as const] : [];
    return { kind: 'unpriced', plan, addOns: anyhow.addOns, why: [...first, ...why, ...byUse] };
  }
  const missing = needs.filter((need) => {
    const { best, isProven: isDone } = ask([need], false);
    return best === null && isDone;
  });
  return { kind: 'lacks', plan, missing, isProven: isProven && anyhow.isProven };
}

const UNSOLD: ReadonlySet<Costing['kind']> = new Set([
  'not in this cycle',
  'not in this currency',
  'too many seats',
  'too many',
]);

/** True where something has a price, but not on these terms. */
function isUnsold(costing: Costing): costing is Exclude<Costing, { readonly kind: 'known' }> {
  const { kind } = costing;
  return UNSOLD.has(kind);
}

function chosenIn({ best }: Solved, addOns: readonly AddOn[]): Offer['addOns'] {
  return addOns.flatMap((addOn, place) => {
    const count = best?.counts[place] ?? 0;
    return count > 0 ? [{ addOn, count }] : [];
  });
}

/** The add-ons that help a customer of a plan with some needs, and those that these need. */
interface Market {
  readonly addOns: readonly AddOn[];
  readonly costs: ReadonlyMap<AddOn, Costing>;
  /** What is paid again and again for what is held. */
  readonly heldCost: Cost;
  readonly problem: Problem;
}

/** So much does an add-on count for whose price nobody can say, so that one with a price is taken instead. */
const DEAR = 2 ** 40;

function marketFor(
  { plan, held }: Candidate,
  { needs, terms }: Question,
  isPriced: boolean,
  graph: AddOnGraph,
  catalog: Catalog,
): Market {
  const bought = plan === null ? terms : boughtWith(plan, terms);
  const paid = typeof bought === 'string' ? terms : bought;
  const costs = new Map(graph.addOns.map((addOn) => [addOn, costOf(addOn, paid)]));
  const isOffered = (place: number): boolean => {
    const addOn = graph.addOns[place];
    return addOn !== undefined && (!addOn.hidden || held.has(addOn));
  };
  const unfit = graph.addOns.flatMap((addOn, place) => {
    const costing = costs.get(addOn);
    if (costing === undefined || held.has(addOn) || !isOffered(place)) return [];
    return (isPriced ? costing.kind !== 'known' : isUnsold(costing)) ? [place] : [];
  });
  const buyable = buyableFor(plan, graph);
  const lost = [
    ...unfit,
    ...[...graph.addOns.keys()].filter((place) => !isOffered(place) || !buyable.has(place)),
  ];
  const dependents = graph.neededBy.map((others) =>
    others.filter((place) => {
      const addOn = graph.addOns[place];
      return isOffered(place) && addOn !== undefined && !held.has(addOn);
    }),
  );
  const out = spread(lost, dependents);
  const can = [...buyable].filter((place) => isOffered(place) && !out.has(place));
  const helping = can.filter((place) => {
    const addOn = graph.addOns[place];
    if (addOn === undefined || held.has(addOn)) return addOn !== undefined;
    return needs.some((need) => broughtOf(addOn, need, terms.cycle, catalog));
  });
  const offeredNeeds = graph.needs.map((others) => others.filter(isOffered));
  const places = [...spread(helping, offeredNeeds)].sort((a, b) => a - b);
  const numbers = new Map(places.map((place, index) => [place, index]));
  const within = (edges: readonly number[] | undefined): number[] =>
    (edges ?? []).flatMap((other) => numbers.get(other) ?? []);
  const addOns = places.flatMap((place) => graph.addOns[place] ?? []);
  const choices = addOns.map((addOn, index): Choice => {
    const place = places[index] ?? -1;
    const costing = costs.get(addOn);
    const { recurring, once } = costing?.kind === 'known' ? costing.cost : { recurring: DEAR, once: 0 };
    return {
      least: addOn.quantity.least,
      // What is held stays, whatever it costs; but there is no more of it at a price that nobody knows.
      most:
        isPriced && costing?.kind !== 'known' ? (held.get(addOn) ?? 0) : (addOn.quantity.most ?? Infinity),
      step: addOn.quantity.step,
      recurring,
      once,
      needs: within(graph.needs[place]),
      excludes: within(graph.excludes[place]),
      brings: needs.map((need) => broughtOf(addOn, need, terms.cycle, catalog)),
    };
  });
  const seatsOfAll = seatLimit(catalog);
  const baseOf = (one: Plan | null, need: Need): Level => {
    if (one === null) return 0;
    if (need.kind === 'limit' && sellsUnits(one, need.limit, seatsOfAll)) return Infinity;
    // Where use above an amount is paid for, there is enough, at a price that only the use can tell.
    if (!isPriced && need.kind === 'limit' && isMetered(one, need.limit)) return Infinity;
    return levelIn(one, need, terms.cycle, catalog);
  };
  const heldCost = addOns.reduce((sum, addOn) => {
    const costing = costs.get(addOn);
    const recurring = costing?.kind === 'known' ? costing.cost.recurring : 0;
    return plus(sum, times({ recurring, once: 0 }, held.get(addOn) ?? 0));
  }, NOTHING);
  return {
    addOns,
    costs,
    heldCost,
    problem: {
      needs: needs.map((need) => wantedLevel(need, catalog)),
      base: needs.map((need) => baseOf(plan, need)),
      choices,
      start: addOns.map((addOn) => held.get(addOn) ?? 0),
    },
  };
}
