/** What plans cost, and what each has of what is needed. */
import { isPaidIn, payCycles } from '../../../analysis/index.ts';
import type { Catalog, Cycle } from '../../../catalog/catalog.ts';
import { unitName } from '../../../catalog/plans/price-units.ts';
import { literal } from '../../escape/index.ts';
import { meteredIn } from '../numbering.ts';

/** How many are paid of what: of seats, and of what limits count as far as the needs say so. */
export function counting(catalog: Catalog, cycle: string, currency: string): string {
  const rows = countedLimits(catalog);
  const isNeeded = rows.length > 0;
  const table = `
/** The limits that count what prices are for, and the cycles of which their amounts are. */
const counted: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(${literal(rows)});
`;
  return `interface Terms {
  readonly cycle: string;
  readonly currency: string;
  /** How many are paid of each unit, as far as anybody knows. */
  readonly counts: ReadonlyMap<string, number>;
}
${isNeeded ? table : ''}
function termsFor(${isNeeded ? 'needs: readonly Wanted[], ' : ''}terms: PayTerms): Terms {
  const { cycle = ${literal(cycle)}, currency = ${literal(currency)}, seats = 1 } = terms;
  const counts = new Map<string, number>();
${isNeeded ? COUNTING : ''}  counts.set('seats', Math.max(seats, counts.get('seats') ?? 0));
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

/** What is paid; \`ask\` where nobody knows before asking, and \`unsold\` where it is not sold so. */
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
}`;
}

const COUNTING = `  for (const need of needs) {
    if (!('limit' in need) || !('atLeast' in need) || !Number.isFinite(need.atLeast)) continue;
    if (!counted.get(need.limit)?.includes(\` \${cycle} \`)) continue;
    counts.set(need.limit, Math.max(Math.ceil(need.atLeast - 1e-9), counts.get(need.limit) ?? 0));
  }
`;

/** Limits that count what prices are for, and the cycles in which so many are paid: `contacts` and ` monthly yearly `. */
export function countedLimits(catalog: Catalog): readonly (readonly [string, string])[] {
  const names = new Set(
    [...catalog.plans, ...catalog.addOns].flatMap(({ pricing, oncePrices }) =>
      [...(pricing.kind === 'paid' ? pricing.prices : []), ...oncePrices].flatMap(({ unit }) =>
        unit === null ? [] : [unitName(unit)],
      ),
    ),
  );
  const all = payCycles(catalog);
  const cycles: readonly (Cycle | null)[] = all.length > 0 ? all : [null];
  return catalog.limits.flatMap((limit) => {
    const isCounted = limit.measure.kind === 'count' || limit.measure.kind === 'decimal';
    const paid = cycles.filter((cycle) => isPaidIn(limit, cycle)).map((cycle) => cycle?.id ?? '');
    return isCounted && names.has(limit.id) && paid.length > 0
      ? [[limit.id, ` ${paid.join(' ')} `] as const]
      : [];
  });
}

export function seatNeeds(limit: string): string {
  return `function withNeededSeats(needs: readonly Wanted[], terms: PayTerms): PayTerms {
  let { seats = 1 } = terms;
  for (const need of needs)
    if ('limit' in need && need.limit === ${literal(limit)} && 'atLeast' in need && Number.isFinite(need.atLeast))
      seats = Math.max(seats, wantedLevel(need));
  return { ...terms, seats };
}

/** What is needed, and room for so many people. */
function withSeats(needs: readonly Wanted[], { seats = 1 }: PayTerms): readonly Wanted[] {
  const isAsked = needs.some((need) => 'limit' in need && need.limit === ${literal(limit)});
  return seats > 1 && !isAsked ? [...needs, { limit: ${literal(limit)}, atLeast: seats }] : needs;
}`;
}

interface Levels {
  readonly hasLimits: boolean;
  readonly hasModels: boolean;
  readonly seats: string | null;
  readonly cycle: string;
}

export function levels(catalog: Catalog, { hasLimits, hasModels, seats, cycle }: Levels): string {
  const metered = meteredIn(catalog);
  const sellsUnits = seats !== null || countedLimits(catalog).length > 0;
  const limits = [
    "const amount = limit(plan, need.limit) as number | 'contact us' | undefined;",
    ...(sellsUnits
      ? [
          `const unit = ${seats === null ? 'need.limit' : `need.limit === ${literal(seats)} ? 'seats' : need.limit`};`,
          `const isSold = sales.get(plan)?.prices?.some(([when, , own]) => own === unit && !when.startsWith('once '));`,
          'if (amount === undefined && isSold) return Infinity;',
        ]
      : []),
    ...(metered.length === 0
      ? []
      : [`if (!isPriced && ${literal(metered)}.includes(\`\${plan} \${need.limit}\`)) return Infinity;`]),
    "return amount === 'contact us' ? null : Math.round((amount ?? 0) * (scales.get(name) ?? 1));",
  ];
  const isMetered = hasLimits && metered.length > 0;
  return `function levelIn(plan: PlanId, need: Wanted, name: string${isMetered ? ', isPriced: boolean' : ''}): number | null {
  if ('credits' in need || 'value' in need) return given.get(\`\${plan} \${name}\`) ?? 0;
  if ('feature' in need) return allows(plan, need.feature) ? 1 : 0;
  if ('model' in need) return ${hasModels ? 'canUse(plan, need.model) ? 1 : 0' : '0'};
  ${hasLimits ? limits.join('\n  ') : 'return 0;'}
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
