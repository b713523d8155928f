/** `recommend` and `upgradeWith`: what to offer to somebody who needs something, add-ons included. */
import { payCycles, usualCycle } from '../../../analysis/index.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { literal } from '../../escape/index.ts';
import { alias, type Declaration, functionText } from '../declaration.ts';
import { union } from '../names.ts';

export function types(catalog: Catalog): readonly Declaration[] {
  const cycles = payCycles(catalog).map(({ id }) => id);
  const hasChoices = catalog.features.some(({ values }) => 'choices' in values);
  const exported = (name: string, docs: readonly string[], lines: readonly string[]): Declaration =>
    alias({
      exported: true,
      docs,
      name,
      type: lines.length === 1 ? (lines[0] ?? '') : ['', ...lines].join('\n'),
    });
  return [
    exported(
      'Wanted',
      [
        'What somebody needs: a feature, a model, an amount of a limit in the unit of `limitUnits`, or credits in each cycle.',
      ],
      [
        '| Need',
        ...(hasChoices ? ['| { readonly feature: FeatureId; readonly value: string }'] : []),
        '| { readonly credits: BucketId; readonly atLeast: number }',
      ],
    ),
    {
      kind: 'text',
      docs: ['How it is paid.'],
      text: [
        'export interface PayTerms {',
        `  readonly cycle?: ${union(cycles).replaceAll('\n', ' ')};`,
        '  readonly currency?: CurrencyId;',
        '  /** For how many people; one where nothing is said. */',
        '  readonly seats?: number;',
        '}',
      ].join('\n'),
    },
    exported(
      'Recommendation',
      [
        'The cheapest subscription, and what it costs in minor units: with each payment, and once at the start. `isProven` is false',
        'where there were too many to look at: then it is the best of those that were. Where nobody has it, `missing` are the needs',
        'that no plan can meet; there are none where no plan meets all of them together.',
      ],
      [
        '| { readonly ok: true; readonly plan: PlanId; readonly addOns: Held; readonly recurring: number; readonly once: number; readonly isProven: boolean }',
        "| { readonly ok: false; readonly reason: 'price-on-request'; readonly plan: PlanId; readonly addOns: Held }",
        "| { readonly ok: false; readonly reason: 'nobody-has-it'; readonly missing: readonly Wanted[]; readonly isProven: boolean }",
      ],
    ),
  ];
}

export function rules(catalog: Catalog, hasLimits: boolean, hasModels: boolean): readonly Declaration[] {
  const cycle = usualCycle(catalog)?.id ?? '';
  const currency = catalog.currencies[0]?.code ?? 'USD';
  return [
    functionText(
      [
        'The cheapest plan, with add-ons where they help, that has all that is needed. Between equals the one whose plan comes',
        'first in the plan file.',
      ],
      ['recommend(needs: readonly Wanted[], terms: PayTerms = {}): Recommendation'],
      [
        'const sold = planItems.filter(({ isSold }) => isSold);',
        'return choose(sold.map((plan) => ({ plan, held: new Map(), isOwn: false })), needs, terms);',
      ],
    ),
    functionText(
      [
        'What to offer to somebody who has a plan and add-ons, and needs more: the plan with more add-ons, or one behind it in the',
        'plan file with those add-ons that can be had there, whichever costs least. `null` if nothing more is needed. `recurring`',
        'is what is then paid in all; what was paid once is not paid again. An unknown plan is offered what anybody is.',
      ],
      [
        'upgradeWith(plan: PlanId, held: Held, needs: readonly Wanted[], terms: PayTerms = {}): Recommendation | null',
      ],
      [
        'const at = planItems.findIndex(({ id }) => id === plan);',
        'const own = planItems[at];',
        'if (own === undefined) return recommend(needs, terms);',
        'const counts = new Map(Object.entries(held).map(([id, count]) => [id, Number(count)] as const));',
        'const next = planItems.slice(at + 1).filter(({ isSold }) => isSold);',
        'const candidates = [own, ...next].map((one) => ({ plan: one, held: keptWith(one, counts), isOwn: one === own }));',
        'const [first] = candidates;',
        'if (first && hasAll(first, needs, terms)) return null;',
        'return choose(candidates, needs, terms);',
      ],
    ),
    { kind: 'text', docs: [], text: CANDIDATES },
    {
      kind: 'text',
      docs: [
        'What of the held add-ons can be had with a plan. Of two that exclude one another the first stays.',
      ],
      text: KEPT,
    },
    { kind: 'text', docs: [], text: HAS_ALL },
    { kind: 'text', docs: [], text: choose(cycle, currency) },
    {
      kind: 'text',
      docs: ['The add-ons that help with some needs, and those that these need.'],
      text: market(cycle, currency),
    },
    { kind: 'text', docs: [], text: COSTS },
    { kind: 'text', docs: ['What a plan alone has of it.'], text: levels(hasLimits, hasModels, cycle) },
  ];
}

const CANDIDATES = `interface Candidate {
  readonly plan: Item;
  readonly held: ReadonlyMap<string, number>;
  /** True for the plan that the customer has. */
  readonly isOwn: boolean;
}`;

const KEPT = `function keptWith({ id }: Item, held: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
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

const HAS_ALL = `function hasAll(candidate: Candidate, needs: readonly Wanted[], terms: PayTerms): boolean {
  const { problem } = marketFor(candidate, needs, terms, false);
  return needs.every((_, need) => gapOf(problem, problem.start, need) === 0);
}`;

function choose(cycle: string, currency: string): string {
  return `function choose(
  candidates: readonly Candidate[],
  needs: readonly Wanted[],
  terms: PayTerms,
): Recommendation {
  const { cycle = ${literal(cycle)}, currency = ${literal(currency)}, seats = 1 } = terms;
  const share = Math.max(FEWEST_TRIED, Math.floor(MOST_TRIED / Math.max(1, candidates.length)));
  let best: (Recommendation & { readonly ok: true }) | null = null;
  let onRequest: Recommendation | null = null;
  let isProven = true;
  const lacking: (readonly Wanted[])[] = [];
  for (const candidate of candidates) {
    const { plan, isOwn } = candidate;
    const costing = costOf(plan.prices, cycle, currency, seatsOf(plan, seats));
    if (costing === 'unsold') continue;
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
            plan: plan.id as PlanId,
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
        plan: plan.id as PlanId,
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

function market(cycle: string, currency: string): string {
  return `function marketFor(
  { plan, held }: Candidate,
  needs: readonly Wanted[],
  terms: PayTerms,
  isPriced: boolean,
): { readonly items: readonly AddOnItem[]; readonly recurring: number; readonly problem: Problem } {
  const { cycle = ${literal(cycle)}, currency = ${literal(currency)}, seats = 1 } = terms;
  const isOffered = ({ id, isSold }: AddOnItem): boolean => isSold || held.has(id);
  const offered = addOnItems.filter(isOffered);
  const costs = new Map(
    offered.map(({ id, prices }) => [id, costOf(prices, cycle, currency, seatsOf(plan, seats) ?? seats)]),
  );
  const names = needs.map((need) => nameOf(need, cycle));
  let fit = offered.filter(({ id, plans }) => {
    const cost = costs.get(id);
    return plans.includes(\` \${plan.id} \`) && (held.has(id) || (cost !== 'unsold' && !(isPriced && cost === 'ask')));
  });
  for (;;) {
    const rest = fit.filter(({ id, needs: others }) =>
      held.has(id) || others.every((other) => fit.some((one) => one.id === other) || !costs.has(other)),
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
    base: needs.map((need, at) => levelIn(plan.id as PlanId, need, names[at] ?? '')),
    choices,
    start: items.map(({ id }) => held.get(id) ?? 0),
  };
  return { items, recurring, problem };
}`;
}

const COSTS = `function seatsOf({ quantity: { least, most, step } }: Item, seats: number): number | null {
  const fits = least + Math.max(0, Math.ceil((seats - least) / step)) * step;
  return most !== null && fits > most ? null : fits;
}

/** What is paid; \`ask\` where nobody knows before asking, and \`unsold\` where it is not sold so. */
function costOf(
  prices: readonly Priced[] | null,
  cycle: string,
  currency: string,
  seats: number | null,
): { readonly recurring: number; readonly once: number } | 'ask' | 'unsold' {
  if (prices === null) return 'ask';
  if (prices.length > 0 && seats === null) return 'unsold';
  const sums: number[] = [];
  for (const start of [cycle, 'once']) {
    const own = prices.filter(([when]) => when.startsWith('once ') === (start === 'once'));
    const meant = own.filter(([when]) => when === \`\${start} \${currency}\`);
    if (meant.length === 0 && own.length > 0) return 'unsold';
    let sum = 0;
    for (const [, per, minor, steps] of meant) {
      if (per === 'use') return 'ask';
      const amount = per === 'whole' ? minor : steps === null ? minor * (seats ?? 1) : inSteps(steps, seats ?? 1);
      if (typeof amount === 'string') return amount;
      sum += amount;
    }
    sums.push(sum);
  }
  const [recurring = 0, once = 0] = sums;
  return { recurring, once };
}

function inSteps([kind, ...steps]: Steps, units: number): number | 'ask' | 'unsold' {
  let total = 0;
  let from = 0;
  for (const [upTo, each, whole] of steps) {
    if (units <= from) break;
    const isReached = upTo === null || units <= upTo;
    const end = isReached ? units : upTo;
    if (kind === 'graduated' || isReached) {
      if (each === null) return 'ask';
      total += each * (kind === 'graduated' ? end - from : units) + whole;
    }
    if (isReached) return total;
    from = end;
  }
  return units === 0 ? 0 : 'unsold';
}`;

function levels(hasLimits: boolean, hasModels: boolean, cycle: string): string {
  const limits = `const amount = limit(plan, need.limit) as number | 'contact us' | undefined;
  return amount === 'contact us' ? null : Math.round((amount ?? 0) * (scales.get(name) ?? 1));`;
  return `function levelIn(plan: PlanId, need: Wanted, name: string): number | null {
  if ('credits' in need || 'value' in need) return given.get(\`\${plan} \${name}\`) ?? 0;
  if ('feature' in need) return allows(plan, need.feature) ? 1 : 0;
  if ('model' in need) return ${hasModels ? 'canUse(plan, need.model) ? 1 : 0' : '0'};
  ${hasLimits ? limits : 'return 0;'}
}

function wantedLevel(need: Wanted): number {
  if (!('atLeast' in need)) return 1;
  const name = 'credits' in need ? \`credits \${need.credits}\` : \`limit \${need.limit}\`;
  return Math.ceil(need.atLeast * (scales.get(name) ?? 1) - 1e-9);
}

/** Under which name the tables tell of it. */
function nameOf(need: Wanted, cycle: string = ${literal(cycle)}): string {
  if ('credits' in need) return \`credits \${need.credits} \${cycle}\`;
  if ('limit' in need) return \`limit \${need.limit}\`;
  if ('model' in need) return \`model \${need.model}\`;
  return 'value' in need ? \`feature \${need.feature}=\${need.value}\` : \`feature \${need.feature}\`;
}`;
}
