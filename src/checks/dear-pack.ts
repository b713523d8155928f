import type { Catalog, Pack, Plan, Price } from '../catalog/catalog.ts';
import { currencyOf, formatMoney, formatRhythm, formatScaled, mayBuy } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import { hasErrors, howToAccept, type Law } from './law.ts';
import { amountInCycle } from './values.ts';

/** A credit of a pack costs no more than one of the plans that can buy it. */
export const dearPack: Law = (catalog, findings) => {
  if (hasErrors(findings)) return;
  const rates = new Map<string, readonly Rate[]>();
  for (const pack of catalog.packs) {
    const key = pack.needs.map(({ feature }) => feature.id).join(' ');
    const known = rates.get(key) ?? ratesOf(pack, catalog);
    rates.set(key, known);
    checkPack(pack, known, catalog, findings);
  }
};

/** What a plan costs, and the credits that this pays for. */
interface Rate {
  readonly plan: Plan;
  readonly price: Price;
  readonly credits: number;
}

/** For each currency the dearest rate of the plans that can buy a pack. */
function ratesOf(pack: Pack, { plans }: Catalog): readonly Rate[] {
  const dearest = new Map<string, Rate>();
  for (const plan of plans) {
    if (plan.pricing.kind !== 'paid' || plan.credits.size === 0 || !mayBuy(plan, pack)) continue;
    for (const price of plan.pricing.prices) {
      const rate: Rate = { plan, price, credits: creditsIn(plan, price.cycle.id) };
      if (price.unit !== null || price.minor === 0 || rate.credits === 0) continue;
      const known = dearest.get(price.currency);
      if (!known || isDearer(price.minor, rate.credits, known)) dearest.set(price.currency, rate);
    }
  }
  return [...dearest.values()];
}

function creditsIn({ credits }: Plan, cycle: string): number {
  let sum = 0;
  for (const { entry } of credits.values())
    for (const one of entry.amounts) if (one.cycle.id === cycle) sum += amountInCycle(one);
  return sum;
}

function isDearer(minor: number, credits: number, { price, credits: given }: Rate): boolean {
  return BigInt(minor) * BigInt(given) > BigInt(price.minor) * BigInt(credits);
}

function checkPack(
  { id, gives, prices }: Pack,
  rates: readonly Rate[],
  catalog: Catalog,
  findings: Findings,
): void {
  if (gives === null || gives.amount === 0) return;
  for (const { currency, minor, at } of prices) {
    const rate = rates.find(({ price }) => price.currency === currency);
    if (!rate || !isDearer(minor, gives.amount, rate)) continue;
    const { plan, price, credits } = rate;
    const money = (units: number): string => formatMoney(units, currencyOf(currency, catalog), ENGLISH);
    const amount = (units: number): string => formatScaled(units, catalog.creditDecimals, ENGLISH);
    const fair = Number((BigInt(price.minor) * BigInt(gives.amount)) / BigInt(credits));
    findings.report(
      'dear-pack',
      `the credits of pack \`${id}\` cost ${money(minor)}, and as many of plan \`${plan.id}\` cost ${money(fair)}`,
      at,
      {
        others: [
          { span: price.at, text: `for ${amount(credits)} credits ${formatRhythm(price.cycle, ENGLISH)}` },
        ],
        hint: `Customers do better with a bigger plan, or a second one. ${howToAccept(findings)}`,
      },
    );
    return;
  }
}
