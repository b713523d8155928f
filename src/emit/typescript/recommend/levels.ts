/** What plans cost, and what each has of what is needed. */
import type { Catalog } from '../../../catalog/catalog.ts';
import { literal } from '../../escape/index.ts';
import { meteredIn } from '../numbering.ts';

export const COSTS = `function seatsOf({ quantity: { least, most, step } }: Item, seats: number): number | null {
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
  const limits = [
    "const amount = limit(plan, need.limit) as number | 'contact us' | undefined;",
    ...(seats === null
      ? []
      : [
          `const isSold = amount === undefined && prices?.some(([when, per]) => per === 'seat' && !when.startsWith('once '));`,
          `if (need.limit === ${literal(seats)} && isSold) return Infinity;`,
        ]),
    ...(metered.length === 0
      ? []
      : [`if (!isPriced && ${literal(metered)}.includes(\`\${plan} \${need.limit}\`)) return Infinity;`]),
    "return amount === 'contact us' ? null : Math.round((amount ?? 0) * (scales.get(name) ?? 1));",
  ];
  const isMetered = hasLimits && metered.length > 0;
  return `function levelIn({ id${seats === null ? '' : ', prices'} }: Item, need: Wanted, name: string${isMetered ? ', isPriced: boolean' : ''}): number | null {
  const plan = id as PlanId;
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
