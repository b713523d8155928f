import type { AddOn, Catalog, CreditAmount, CreditEntry, Cycle, Plan, Price } from '../catalog/catalog.ts';
import { compareCycles, cyclesIn } from '../catalog/cycles.ts';
import { currencyOf, formatMoney, formatRhythm, formatScaled } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import { groupComparable } from './dearer-year.ts';
import { howToAccept, type Law } from './law.ts';

/** With how many shorter cycles one is compared, so that a plan with very many of them stays quick to check. */
const MOST_COMPARED = 16;

/** A longer billing cycle costs more than a shorter one, and brings more credits: what is for a year is for all of it. */
export const yearAsMonth: Law = (catalog, findings) => {
  for (const sold of [...catalog.plans, ...catalog.addOns]) {
    if (sold.pricing.kind === 'paid') checkPrices(sold, sold.pricing.prices, catalog, findings);
    for (const entry of sold.entries)
      if (entry.kind === 'credits') checkCredits(sold, entry, catalog, findings);
  }
};

/** The shorter cycle that comes to as much as a longer one, or more. */
function findShorter<T extends { readonly cycle: Cycle }>(
  sorted: readonly T[],
  longer: T,
  amountOf: (one: T) => number,
): T | null {
  const amount = amountOf(longer);
  if (amount === 0) return null;
  const shorter = sorted.slice(0, Math.min(sorted.indexOf(longer), MOST_COMPARED));
  return shorter.find((one) => amountOf(one) >= amount && isWholeTimes(one.cycle, longer.cycle)) ?? null;
}

function isWholeTimes(shorter: Cycle, longer: Cycle): boolean {
  const times = cyclesIn(shorter, longer);
  return times > 1 && Number.isInteger(times);
}

function checkPrices(
  { kind, id }: Plan | AddOn,
  prices: readonly Price[],
  catalog: Catalog,
  findings: Findings,
): void {
  // What a longer cycle saves is a share of all of it, and steps may be free.
  const plain = prices.filter(({ discount, tiers }) => discount === null && tiers === null);
  for (const sorted of groupComparable(plain)) {
    for (const price of sorted) {
      const shorter = findShorter(sorted, price, ({ minor }) => minor);
      if (shorter === null) continue;
      const currency = currencyOf(price.currency, catalog);
      const money = (minor: number): string => formatMoney(minor, currency, ENGLISH);
      const rhythm = formatRhythm(price.cycle, ENGLISH);
      const times = cyclesIn(shorter.cycle, price.cycle);
      findings.report(
        'year-as-month',
        `${kind} \`${id}\` costs ${money(price.minor)} ${rhythm}, and ${money(shorter.minor)} ${formatRhythm(shorter.cycle, ENGLISH)}`,
        price.at,
        {
          others: [{ span: shorter.at, text: 'no less than that' }],
          hint: `What is paid ${rhythm} is for all of that time: ${times} times ${money(price.minor)} is ${money(times * price.minor)}. ${howToAccept(findings)}`,
        },
      );
    }
  }
}

function checkCredits(
  { kind, id }: Plan | AddOn,
  { amounts, bucket }: CreditEntry,
  { creditDecimals }: Catalog,
  findings: Findings,
): void {
  const whole = amounts.filter(({ every }) => every === null);
  const sorted: readonly CreditAmount[] = whole.sort((a, b) => compareCycles(a.cycle, b.cycle));
  for (const one of sorted) {
    const shorter = findShorter(sorted, one, ({ amount }) => amount);
    if (shorter === null) continue;
    const credits = (amount: number): string => formatScaled(amount, creditDecimals, ENGLISH);
    const [rhythm, often] = [one, shorter].map(({ cycle }) => formatRhythm(cycle, ENGLISH));
    const all = one.amount * cyclesIn(shorter.cycle, one.cycle);
    findings.report(
      'year-as-month',
      `${kind} \`${id}\` brings ${credits(one.amount)} \`${bucket.id}\` ${rhythm}, and ${credits(shorter.amount)} ${often}`,
      one.at,
      {
        others: [{ span: shorter.at, text: 'no less than that' }],
        hint: `For all of the time at once, that would be ${credits(all)}; what comes ${often} all the same is written \`${credits(one.amount)} ${often} when paid ${rhythm}\`. ${howToAccept(findings)}`,
      },
    );
  }
}
