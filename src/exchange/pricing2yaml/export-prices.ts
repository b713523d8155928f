import type { AddOn, Catalog, Plan, Price } from '../../catalog/catalog.ts';
import type { Findings } from '../../diagnostics/findings.ts';
import { decimal, printPlain, subtract } from './amounts.ts';

/** `billing: { monthly: 1, annual: 0.83 }` */
export function writeBilling({ discounts }: Catalog): ReadonlyMap<string, number> {
  return new Map([
    ['monthly', 1],
    ...discounts.flatMap(({ cycle, percent }) => {
      const key = KEYS.get(cycle.id);
      return key === undefined ? [] : [[key, Number(factorOf(percent))] as const];
    }),
  ]);
}

const KEYS: ReadonlyMap<string, string> = new Map([
  ['quarterly', 'quarterly'],
  ['every-6-months', 'semiannual'],
  ['yearly', 'annual'],
]);

/** What remains of a price, by the discount in thousandths of a percent. */
function factorOf(percent: number): string {
  const whole = { digits: 100_000n, scale: 5 };
  return printPlain(subtract(whole, { digits: BigInt(percent), scale: 5 }));
}

/** The entries `price` and `unit` of a plan or an add-on. */
export function writePricing(
  { pricing, oncePrices, name, line }: Plan | AddOn,
  catalog: Catalog,
  findings: Findings,
): { readonly price: number | string; readonly unit: string } {
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
  const [currency] = catalog.currencies;
  const stated = pricing.prices.filter(
    (price) => price.currency === currency?.code && price.discount === null,
  );
  const main = stated.find(({ cycle }) => cycle.id === 'monthly') ?? stated[0];
  const other = [...stated, ...oncePrices].find((price) => price !== main);
  if (other || main?.tiers)
    findings.report(
      'not-carried',
      `a Pricing2Yaml file has one price for \`${name}\`, by the month`,
      other?.line ?? line,
    );
  if (main === undefined) return { price: 'Contact us', unit: '/month' };
  const decimals = currency?.decimals ?? 2;
  const amount = decimal(`${main.minor}e-${decimals}`);
  return { price: Number(amount && printPlain(amount)), unit: `${unitOf(main)}/${main.cycle.length.unit}` };
}

function unitOf({ unit }: Price): string {
  if (unit === null) return '';
  return unit.count === 1 ? unit.word : `${unit.count} ${unit.word}`;
}
