import type { AddOn, Catalog, Plan, Price } from '../catalog/catalog.ts';
import { compareCycles } from '../catalog/cycles.ts';
import { unitKey } from '../catalog/plans/price-units.ts';
import { currencyOf, formatMoney, formatRhythm, formatUnit } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import { howToAccept, type Law } from './law.ts';

/** With how many shorter cycles a price is compared, so that a plan with very many of them stays quick to check. */
const MOST_COMPARED = 16;

/** A year costs no more than twelve months, and so for every cycle that is a whole number of shorter ones. */
export const dearerYear: Law = (catalog, findings) => {
  for (const sold of [...catalog.plans, ...catalog.addOns]) {
    if (sold.pricing.kind !== 'paid') continue;
    for (const prices of groupComparable(sold.pricing.prices)) checkPrices(sold, prices, catalog, findings);
  }
};

/** Prices in one currency and with or without seats, the shortest cycle first. */
export function groupComparable(prices: readonly Price[]): readonly (readonly Price[])[] {
  const groups = new Map<string, Price[]>();
  for (const price of prices) {
    const key = `${price.currency} ${unitKey(price)}`;
    const group = groups.get(key);
    if (group) group.push(price);
    else groups.set(key, [price]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => compareCycles(a.cycle, b.cycle)));
}

function checkPrices(
  sold: Plan | AddOn,
  prices: readonly Price[],
  catalog: Catalog,
  findings: Findings,
): void {
  for (const [index, price] of prices.entries()) {
    let worst: { readonly shorter: Price; readonly times: number; readonly more: number } | null = null;
    for (const shorter of prices.slice(0, Math.min(index, MOST_COMPARED))) {
      const times = timesIn(shorter, price);
      const more = times === null ? 0 : price.minor - times * shorter.minor;
      if (times !== null && more > (worst?.more ?? 0)) worst = { shorter, times, more };
    }
    if (worst) report(sold, price, worst, catalog, findings);
  }
}

/** How often the shorter cycle fits into the longer one, if it does exactly. */
function timesIn({ cycle: shorter }: Price, { cycle: longer }: Price): number | null {
  const [a, b] = [shorter.length, longer.length];
  const times = a.months > 0 ? b.months / a.months : b.milliseconds / a.milliseconds;
  return Number.isInteger(times) && times > 1 ? times : null;
}

function report(
  { kind, id }: Plan | AddOn,
  price: Price,
  { shorter, times, more }: { readonly shorter: Price; readonly times: number; readonly more: number },
  catalog: Catalog,
  findings: Findings,
): void {
  const money = (minor: number): string => formatMoney(minor, currencyOf(price.currency, catalog), ENGLISH);
  const rhythm = formatRhythm(shorter.cycle, ENGLISH);
  const payments = rhythm.startsWith('every')
    ? `${times} payments of ${money(shorter.minor)} ${rhythm}`
    : `${times} ${rhythm} payments of ${money(shorter.minor)}`;
  const seat = price.unit === null ? '' : ` ${formatUnit(price.unit, ENGLISH)}`;
  findings.report(
    'dearer-year',
    `${kind} \`${id}\` costs ${money(price.minor)}${seat} ${formatRhythm(price.cycle, ENGLISH)}, which is ${money(more)} more than ${payments}`,
    price.at,
    {
      label: `${money(more)} too much`,
      others: [{ span: shorter.at, text: `${times} of these are ${money(price.minor - more)}` }],
      hint: `Nobody would choose to pay that. ${howToAccept(findings)}`,
    },
  );
}
