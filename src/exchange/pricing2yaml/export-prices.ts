import type { AddOn, Catalog, Plan, Price } from '../../catalog/catalog.ts';
import type { Findings } from '../../diagnostics/findings.ts';
import { decimal, printPlain } from './amounts.ts';
import { type ForeignBilling, priceBeside, statedPrices } from './export-billing.ts';

/** The entries of a plan or an add-on that say what it costs. */
interface WrittenPrice {
  readonly price: number | string;
  /** What a month costs when the year is paid: a word of older files, for prices that no factor gives. */
  readonly annualPrice?: number;
  readonly unit: string;
}

/** The entries `price` and `unit` of a plan or an add-on, and what of its prices has no place there. */
export function writePricing(
  item: Plan | AddOn,
  catalog: Catalog,
  { covered }: ForeignBilling,
  findings: Findings,
): WrittenPrice {
  const { pricing, oncePrices, name, line } = item;
  switch (pricing.kind) {
    case 'free':
      return { price: 0, unit: '/month' };
    case 'contact us':
      return { price: pricing.words ?? 'Contact us', unit: '/month' };
    case 'unknown':
      return { price: 'Contact us', unit: '/month' };
    case 'paid':
      break;
  }
  const stated = statedPrices(item, catalog);
  const main = stated.find(({ cycle }) => cycle.id === 'monthly') ?? stated[0];
  const yearly = main && annualOf(main, stated, covered);
  const other = [
    ...stated.filter(({ cycle }) => !covered.has(cycle.id) || main === undefined),
    ...oncePrices,
  ].find((price) => price !== main && price !== yearly);
  if (other || main?.tiers)
    findings.report(
      'not-carried',
      `a Pricing2Yaml file has one price for \`${name}\` in each period, of one thing`,
      other?.line ?? line,
    );
  if (main === undefined) return { price: 'Contact us', unit: '/month' };
  const decimals = catalog.currencies[0]?.decimals ?? 2;
  const unit = `${unitOf(main)}/${main.cycle.length.unit}`;
  const annualPrice = yearly ? { annualPrice: inMonths(yearly.minor, decimals) } : {};
  return { price: amountOf(main.minor, decimals), ...annualPrice, unit };
}

/** The plans and add-ons whose yearly price is said beside the monthly one. */
export function withAnnualPrice(catalog: Catalog, { covered }: ForeignBilling): readonly (Plan | AddOn)[] {
  return [...catalog.plans, ...catalog.addOns].filter((item) => {
    const stated = statedPrices(item, catalog);
    const main = stated.find(({ cycle }) => cycle.id === 'monthly');
    return main !== undefined && annualOf(main, stated, covered) !== null;
  });
}

function annualOf(main: Price, stated: readonly Price[], covered: ReadonlySet<string>): Price | null {
  return main.cycle.id === 'monthly' && !covered.has('yearly') ? priceBeside(main, 'yearly', stated) : null;
}

function amountOf(minor: number, decimals: number): number {
  const amount = decimal(`${minor}e-${decimals}`);
  return Number(amount && printPlain(amount));
}

/** A twelfth, with more decimals than it takes to get the whole again. */
function inMonths(minor: number, decimals: number): number {
  return Number((minor / 12 / 10 ** decimals).toFixed(decimals + 8));
}

function unitOf({ unit }: Price): string {
  if (unit === null) return '';
  return unit.count === 1 ? unit.word : `${unit.count} ${unit.word}`;
}
