import type { AddOn, Catalog, Plan } from '../catalog/catalog.ts';
import { compareCosts, plus } from './extremes.ts';
import { type AddOnGraph, buyableFor, makeGraph, spread } from './graph.ts';
import { broughtOf, levelIn, type Need, wantedLevel } from './needs.ts';
import { type Cost, type Costing, costOf, type NoCost, seatsOf, type Terms } from './prices.ts';
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

/** The cheapest subscription that has all that is needed, and what is to be said of every other plan. */
export function findCheapest(catalog: Catalog, question: Question): Answer {
  const graph = makeGraph({ addOns: catalog.addOns.filter(({ hidden }) => !hidden) });
  const plans =
    catalog.plans.length === 0 ? ([null] as const) : catalog.plans.filter(({ hidden }) => !hidden);
  const share = Math.max(FEWEST_TRIED, Math.floor(MOST_TRIED / Math.max(1, plans.length)));
  let tried = 0;
  const offered = plans.map((plan) => {
    const ask = (needs: readonly Need[], isPriced: boolean) => {
      const market = marketFor(plan, { ...question, needs }, isPriced, graph, catalog);
      const solved = solve(market.problem, share);
      tried += solved.tried;
      return { ...solved, addOns: chosenIn(solved, market.addOns), costs: market.costs };
    };
    return judge(plan, question, ask);
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
) => Solved & { readonly addOns: Offer['addOns']; readonly costs: ReadonlyMap<AddOn, Costing> };

function judge(plan: Plan | null, { needs, terms }: Question, ask: Ask): Verdict {
  const own: Costing =
    plan === null ? { kind: 'known', cost: { recurring: 0, once: 0 } } : costOf(plan, terms);
  let isProven = true;
  if (plan && isUnsold(own)) return { kind: 'not sold', plan, why: own.kind };
  if (own.kind === 'known') {
    const { best, addOns, isProven: isDone } = ask(needs, true);
    if (best)
      return {
        kind: 'meets',
        offer: { plan, addOns, cost: plus(own.cost, { recurring: best.recurring, once: best.once }) },
        isProven: isDone,
      };
    isProven = isDone;
  }
  const anyhow = ask(needs, false);
  if (anyhow.best) {
    const why = anyhow.addOns.flatMap(({ addOn }) => {
      const kind = anyhow.costs.get(addOn)?.kind ?? 'known';
      return kind === 'known' ? [] : [{ item: addOn, why: kind }];
    });
    const first = plan && own.kind !== 'known' ? [{ item: plan, why: own.kind }] : [];
    return { kind: 'unpriced', plan, addOns: anyhow.addOns, why: [...first, ...why] };
  }
  const missing = needs.filter((need) => {
    const { best, isProven: isDone } = ask([need], false);
    return best === null && isDone;
  });
  return { kind: 'lacks', plan, missing, isProven: isProven && anyhow.isProven };
}

/** True where something has a price, but not on these terms. */
function isUnsold(costing: Costing): costing is Exclude<Costing, { readonly kind: 'known' }> {
  const { kind } = costing;
  return kind === 'not in this cycle' || kind === 'not in this currency' || kind === 'too many seats';
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
  readonly problem: Problem;
}

/** So much does an add-on count for whose price nobody can say, so that one with a price is taken instead. */
const DEAR = 2 ** 40;

function marketFor(
  plan: Plan | null,
  { needs, terms }: Question,
  isPriced: boolean,
  graph: AddOnGraph,
  catalog: Catalog,
): Market {
  const seats = plan === null ? terms.seats : (seatsOf(plan, terms.seats) ?? terms.seats);
  const costs = new Map(graph.addOns.map((addOn) => [addOn, costOf(addOn, { ...terms, seats })]));
  const unpriced = graph.addOns.flatMap((addOn, place) =>
    costs.get(addOn)?.kind === 'known' ? [] : [place],
  );
  const out = isPriced ? spread(unpriced, graph.neededBy) : new Set<number>();
  const can = [...buyableFor(plan, graph)].filter((place) => !out.has(place));
  const helping = can.filter((place) => {
    const addOn = graph.addOns[place];
    return addOn && needs.some((need) => broughtOf(addOn, need, terms.cycle, catalog));
  });
  const places = [...spread(helping, graph.needs)].sort((a, b) => a - b);
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
      most: addOn.quantity.most ?? Infinity,
      step: addOn.quantity.step,
      recurring,
      once,
      needs: within(graph.needs[place]),
      excludes: within(graph.excludes[place]),
      brings: needs.map((need) => broughtOf(addOn, need, terms.cycle, catalog)),
    };
  });
  return {
    addOns,
    costs,
    problem: {
      needs: needs.map((need) => wantedLevel(need, catalog)),
      base: needs.map((need) => (plan === null ? 0 : levelIn(plan, need, terms.cycle, catalog))),
      choices,
      start: addOns.map(() => 0),
    },
  };
}
