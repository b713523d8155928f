/** How candidates are searched: which add-ons help with which, and what is the cheapest. */

export const CANDIDATES = `interface Candidate {
  readonly plan: PlanId;
  readonly held: ReadonlyMap<string, number>;
  /** True for the plan that the customer has. */
  readonly isOwn: boolean;
}`;

export const KEPT = `function keptWith(id: PlanId, held: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let kept = addOnItems.filter((item) => (held.get(item.id) ?? 0) > 0 && item.plans.includes(\` \${id} \`));
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
}`;

export const HAS_ALL = `function hasAll(candidate: Candidate, needs: readonly Wanted[], terms: Terms): boolean {
  const { problem } = marketFor(candidate, needs, terms, false);
  return needs.every((_, need) => gapOf(problem, problem.start, need) === 0);
}`;

/** The search among candidates; with `hasUnits`, it says how many of each unit are paid for. */
export function choose(hasUnits: boolean): string {
  return `function choose(
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
            addOns: chosenIn(market.items, solved.best.counts),${hasUnits ? '\n            quantities: quantitiesOf(plan, bought),' : ''}
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
const FEWEST_TRIED = 200;`;
}

export const QUANTITIES = `function quantitiesOf(plan: PlanId, { currency, counts }: Terms): Quantities {
  const prices = (sales.get(plan)?.prices ?? []).filter(([when]) => when.endsWith(\` \${currency}\`));
  const units = [...counts].filter(([unit]) => prices.some(([, , own]) => own === unit));
  return Object.fromEntries(units);
}`;

export function market(isMetered: boolean): string {
  return `function marketFor(
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
    return plans.includes(\` \${plan} \`) && (held.has(id) || (cost !== 'unsold' && !(isPriced && cost === 'ask')));
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
    base: needs.map((need, at) => levelIn(plan, need, names[at] ?? ''${isMetered ? ', isPriced' : ''})),
    choices,
    start: items.map(({ id }) => held.get(id) ?? 0),
  };
  return { items, recurring, problem };
}`;
}
