import type { AddOn, Catalog, Plan, Price } from '../../catalog/catalog.ts';
import { reduce } from '../../catalog/plans/discounts.ts';
import { unitKey } from '../../catalog/plans/price-units.ts';
import { printPlain, subtract } from './amounts.ts';

/** How prices change with the period of payment, and which cycles need no prices of their own for that. */
export interface ForeignBilling {
  /** `monthly: 1`, `annual: 0.83` */
  readonly factors: ReadonlyMap<string, number>;
  /** The ids of the cycles whose prices all follow from the factors. */
  readonly covered: ReadonlySet<string>;
}

/** The words for cycles, and how many months they have. */
const PERIODS = [
  { id: 'yearly', key: 'annual', months: 12 },
  { id: 'every-6-months', key: 'semiannual', months: 6 },
  { id: 'quarterly', key: 'quarterly', months: 3 },
] as const;

/** The discounts of the catalog, and those that all its prices have in common. */
export function billingOf(catalog: Catalog): ForeignBilling {
  const factors = new Map([['monthly', 1]]);
  const covered = new Set<string>();
  const sold = [...catalog.plans, ...catalog.addOns].filter(({ pricing }) => pricing.kind === 'paid');
  for (const { id, key, months } of PERIODS) {
    const discount = catalog.discounts.find(({ cycle }) => cycle.id === id);
    // A discount that is said may reckon from prices that are said, so these stay what they are.
    const isFree = catalog.discounts.length === 0;
    const common = isFree ? commonDiscount(sold, id, months, catalog) : null;
    const percent = discount?.percent ?? common;
    // Where yearly prices are said item by item, a file has no others beside them that cost the same.
    const isSaid =
      percent === 0 && id !== 'yearly' && !covered.has('yearly') && sells(sold, 'yearly', catalog);
    if (percent === null || isSaid) continue;
    factors.set(key, Number(factorOf(percent)));
    if (common !== null) covered.add(id);
  }
  return { factors, covered };
}

function sells(sold: readonly (Plan | AddOn)[], cycle: string, catalog: Catalog): boolean {
  return sold.some((item) => statedPrices(item, catalog).some((price) => price.cycle.id === cycle));
}

/** What a file says of something: its prices in the main currency, without those that discounts make. */
export function statedPrices({ pricing }: Plan | AddOn, { currencies }: Catalog): readonly Price[] {
  const prices = pricing.kind === 'paid' ? pricing.prices : [];
  return prices.filter(({ currency, discount }) => currency === currencies[0]?.code && discount === null);
}

/** The price of the same thing in another cycle, if that is one, and no other but for that. */
export function priceBeside(price: Price, cycle: string, prices: readonly Price[]): Price | null {
  const [other, ...more] = prices.filter((one) => one.cycle.id === cycle);
  const isAlike = other && more.length === 0 && unitKey(other) === unitKey(price);
  return isAlike && !other.tiers && !price.tiers ? other : null;
}

/** The roundest discount, in thousandths of a percent, by which all prices of a cycle follow from the monthly ones. */
function commonDiscount(
  sold: readonly (Plan | AddOn)[],
  cycle: string,
  months: number,
  catalog: Catalog,
): number | null {
  let [least, most] = [0, 99_999];
  for (const item of sold) {
    const prices = statedPrices(item, catalog);
    const monthly = prices.filter((price) => price.cycle.id === 'monthly');
    const [base] = monthly;
    const longer = base && monthly.length === 1 ? priceBeside(base, cycle, prices) : null;
    if (!base || !longer) return null;
    const minorAt = (percent: number): number => reduce(base.minor, months, percent);
    least = Math.max(
      least,
      firstAt((percent) => minorAt(percent) <= longer.minor),
    );
    most = Math.min(most, firstAt((percent) => minorAt(percent) < longer.minor) - 1);
  }
  if (sold.length === 0) return null;
  for (const step of [1_000, 100, 10, 1]) {
    const round = Math.ceil(least / step) * step;
    if (round <= most) return round;
  }
  return null;
}

/** The smallest discount for which something holds that holds for all larger ones; 100 percent if for none. */
function firstAt(holds: (percent: number) => boolean): number {
  let [low, high] = [0, 100_000];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What remains of a price, by the discount in thousandths of a percent. */
function factorOf(percent: number): string {
  const whole = { digits: 100_000n, scale: 5 };
  return printPlain(subtract(whole, { digits: BigInt(percent), scale: 5 }));
}
