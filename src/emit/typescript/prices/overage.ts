/** `overage`: what use above the amounts of a plan costs. */
import { levelOf } from '../../../analysis/index.ts';
import type { Catalog, LimitEntry, Plan } from '../../../catalog/catalog.ts';
import { literal } from '../../escape/index.ts';
import { type Data, printData, printParsed } from '../data.ts';
import { constant, type Declaration, exportedType, functionText, inBraces } from '../declaration.ts';
import { union } from '../names.ts';
import { MANY } from '../numbering.ts';

/** A limit of a plan where use above the amount costs something. */
interface Metered {
  readonly plan: Plan;
  readonly entry: LimitEntry;
}

/** All of them, in the order of the file. */
export function meteredOf({ plans }: Catalog): readonly Metered[] {
  return plans.flatMap((plan) =>
    [...plan.limits.values()].flatMap(({ entry }) => (entry.beyond.length > 0 ? [{ plan, entry }] : [])),
  );
}

/** The amount as the rules count it, null for no end. Nobody pays beyond that, and months have no price for more of them. */
function includedIn({ value }: LimitEntry): number | null {
  const level = levelOf(value, false);
  return level === Number.POSITIVE_INFINITY ? null : level;
}

/** The declarations of `overage`; none where no use is billed. */
export function overage(metered: readonly Metered[], { currencies }: Catalog): readonly Declaration[] {
  if (metered.length === 0) return [];
  const isFine = ({ limit }: LimitEntry): boolean => limit.measure.kind === 'decimal';
  const hasDecimals = metered.some(({ entry }) => isFine(entry));
  const rows = metered.flatMap(({ plan, entry }) =>
    entry.beyond.map(({ currency, price, per }): readonly Data[] => [
      `${plan.id} ${entry.limit.id} ${currency}`,
      [includedIn(entry), price, per, ...(hasDecimals ? [isFine(entry) ? 1_000_000 : 1] : [])],
    ]),
  );
  const scale = hasDecimals ? ', scale' : '';
  const counted = (amount: string): string => (hasDecimals ? `Math.round(${amount} * scale)` : amount);
  const rate = `readonly [included: number | null, price: number, per: number${hasDecimals ? ', scale: number' : ''}]`;
  const ids = [...new Set(metered.map(({ entry }) => entry.limit.id))];
  return [
    exportedType('MeteredLimitId', union(ids), ['The limits above which use goes on, for money.']),
    constant(
      'rates',
      `ReadonlyMap<string, ${rate}>`,
      `/* @__PURE__ */ new Map<string, ${rate}>(${rows.length > MANY ? printParsed(rows) : inBraces('[', rows.map(printData))})`,
      [
        'What is included, if there is an end to it, what each unit above costs in millionths of the smallest coin, and how much a',
        'unit is.',
        ...(hasDecimals ? ['Amounts are counted in so many parts of one.'] : []),
      ],
    ),
    functionText(
      [
        'What use above the amount of a plan costs, in the smallest units of the currency; what is begun counts as whole,',
        'and a half of the smallest coin is rounded up. `undefined` where the plan does not sell more. `included` is what the',
        'customer has in place of what the plan includes: by a deal, by add-ons, or by both.',
      ],
      [
        `overage(plan: PlanId, limit: MeteredLimitId, used: number, currency: CurrencyId = ${literal(currencies[0]?.code ?? 'USD')}, included?: number | 'contact us'): number | undefined`,
      ],
      [
        `const rate = rates.get(\`\${plan} \${limit} \${currency}\`);`,
        'if (rate === undefined || !(used >= 0)) return undefined;',
        `const [most, price, per${scale}] = rate;`,
        "if (included === 'contact us') return undefined;",
        `const free = included === undefined ? (most ?? Infinity) : ${counted('included')};`,
        `const units = Math.ceil(Math.max(0, ${counted('used')} - free) / per);`,
        'if (!Number.isSafeInteger(units)) return undefined;',
        'const parts = 2n * BigInt(units) * BigInt(price);',
        'return Number((parts + 1_000_000n) / 2_000_000n);',
      ],
    ),
  ];
}
