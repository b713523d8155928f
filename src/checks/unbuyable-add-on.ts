import { type AddOnGraph, buyableFor, makeGraph, waysFrom } from '../analysis/index.ts';
import type { AddOn, Catalog, Plan } from '../catalog/catalog.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import { hasErrors, howToAccept, type Law, quoteNames } from './law.ts';

/** Everybody for whom an add-on is said to be can buy it. */
export const unbuyableAddOn: Law = (catalog, findings) => {
  if (catalog.addOns.length === 0 || hasErrors(findings)) return;
  const graph = makeGraph(catalog);
  const buyable = new Map<Plan | null, ReadonlySet<number>>(
    (catalog.plans.length === 0 ? [null] : catalog.plans).map((plan) => [plan, buyableFor(plan, graph)]),
  );
  const sold = new Set([...buyable.values()].flatMap((places) => [...places]));
  for (const [place, addOn] of graph.addOns.entries()) {
    const needs = graph.needs[place] ?? [];
    if (sold.has(place)) reportPlans(addOn, place, graph, buyable, findings);
    // What an add-on needs and nobody can buy is reported there.
    else if (needs.some((other) => !sold.has(other))) continue;
    else if (graph.contradictory.has(place)) reportConflict(addOn, place, graph, findings);
    else reportNobody(addOn, catalog, findings);
  }
};

/** What an add-on needs excludes something else that it needs, or the add-on itself. */
function reportConflict(addOn: AddOn, place: number, graph: AddOnGraph, findings: Findings): void {
  const { addOns, needs, excludes } = graph;
  const ways = waysFrom(place, needs);
  const one = [...ways.keys()].find((end) => excludes[end]?.some((other) => ways.has(other)));
  const other = excludes[one ?? -1]?.find((end) => ways.has(end));
  const exclusion = tellExclusion(addOns[one ?? -1], addOns[other ?? -1]);
  if (one === undefined || other === undefined || exclusion === null) return;
  const chains = [...new Set([one, other])].flatMap((end) => {
    const names = wayTo(end, ways).map((step) => `\`${addOns[step]?.id}\``);
    const shown =
      names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), names[names.length - 1]] : names;
    return names.length === 0 ? [] : [shown.join(', which needs ')];
  });
  const cause = chains.length === 0 ? '' : `it needs ${chains.join(', and ')}, and `;
  const need = addOn.needsAddOns[0]?.at;
  findings.report(
    'unbuyable-add-on',
    `nobody can buy add-on \`${addOn.id}\`: ${cause}${exclusion.words}`,
    need ?? exclusion.at,
    {
      others: need ? [{ span: exclusion.at, text: 'excluded here' }] : [],
      hint: `Take out one of these lines. ${howToAccept(findings)}`,
    },
  );
}

const MOST_NAMED = 6;

/** The places on the way to an end, without the start. */
function wayTo(end: number, ways: ReadonlyMap<number, number | null>): readonly number[] {
  const way: number[] = [];
  for (
    let step = end, from = ways.get(end) ?? null;
    from !== null;
    step = from, from = ways.get(step) ?? null
  )
    way.unshift(step);
  return way;
}

/** Which of two says that it excludes the other, and where. */
function tellExclusion(
  one: AddOn | undefined,
  other: AddOn | undefined,
): { readonly words: string; readonly at: Span } | null {
  for (const [who, whom] of [[one, other] as const, [other, one] as const]) {
    const said = who?.excludes.find(({ id }) => id === whom?.id);
    if (said === undefined) continue;
    const words = who === whom ? `\`${who?.id}\` excludes itself` : `\`${who?.id}\` excludes \`${whom?.id}\``;
    return { words, at: said.at };
  }
  return null;
}

/** Every plan lacks something that the add-on needs. */
function reportNobody(addOn: AddOn, { plans, addOns }: Catalog, findings: Findings): void {
  const { id, at, needsFeatures, needsAddOns, availableFor } = addOn;
  const listed = availableFor === null ? 'no plan' : 'no plan that it is for';
  const candidates = plans.filter((plan) => availableFor?.has(plan.id) ?? !plan.hidden);
  const lacks = candidates.every((plan) => lackingIn(plan, addOn).length > 0);
  const [feature] = needsFeatures;
  if (lacks && feature) {
    const names = quoteNames(needsFeatures.map((one) => one.feature.id));
    const all = needsFeatures.length > 1 ? 'all of ' : '';
    findings.report(
      'unbuyable-add-on',
      `nobody can buy add-on \`${id}\`: ${listed} has ${all}${names}`,
      feature.at,
      {
        others: needsFeatures.slice(0, 5).map((one) => ({ span: one.feature.at, text: 'declared here' })),
        hint: `List ${needsFeatures.length > 1 ? 'them' : 'it'} in the plans whose customers may buy the add-on${orAddOn(needsFeatures, addOns)}. ${howToAccept(findings)}`,
      },
    );
    return;
  }
  const [need, ...further] = needsAddOns;
  const reason =
    further.length > 0
      ? 'not all that it needs is for the same plans'
      : `\`${need?.id}\`, which it needs, is for other plans`;
  findings.report('unbuyable-add-on', `nobody can buy add-on \`${id}\`: ${reason}`, need?.at ?? at, {
    hint: `Let ${further.length > 0 ? 'them all' : 'both'} be available for the same plans. ${howToAccept(findings)}`,
  });
}

function lackingIn(plan: Plan, { needsFeatures }: AddOn): readonly string[] {
  return needsFeatures
    .filter(({ feature }) => !plan.features.has(feature.id))
    .map(({ feature }) => feature.id);
}

/** The plans that `available for` names, and whose customers cannot buy the add-on all the same. */
function reportPlans(
  addOn: AddOn,
  place: number,
  { addOns, needs }: AddOnGraph,
  buyable: ReadonlyMap<Plan | null, ReadonlySet<number>>,
  findings: Findings,
): void {
  for (const { plan, at } of addOn.availableFor?.values() ?? []) {
    const places = buyable.get(plan);
    if (places === undefined || places.has(place)) continue;
    const lacking = lackingIn(plan, addOn);
    const missing = (needs[place] ?? [])
      .filter((other) => !places.has(other))
      .map((other) => addOns[other]?.id ?? '');
    const reason =
      lacking.length > 0
        ? `the plan does not have ${quoteNames(lacking)}, which it needs`
        : `they cannot buy ${quoteNames(missing)}, which it needs`;
    findings.report(
      'unbuyable-add-on',
      `customers of plan \`${plan.id}\` cannot buy add-on \`${addOn.id}\`: ${reason}`,
      at,
      { hint: `Take the plan out of this line, or give it what is missing. ${howToAccept(findings)}` },
    );
  }
}

/** A feature that an add-on needs is one of the plan; one that another add-on brings is had by needing that. */
function orAddOn(needed: AddOn['needsFeatures'], addOns: readonly AddOn[]): string {
  const bringer = addOns.find(({ entries }) =>
    entries.some((entry) => entry.kind === 'feature' && entry.feature.id === needed[0]?.feature.id),
  );
  return bringer && needed.length === 1 ? `, or write \`needs ${bringer.id}\`, which brings it` : '';
}
