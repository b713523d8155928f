import type { Cycle, Plan, Price } from '../catalog/catalog.ts';
import { formatRhythm } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { howToAccept, type Law } from './law.ts';

/** A paid plan can be paid in the cycles in which most other paid plans can be paid. */
export const missingCycle: Law = ({ plans }, findings) => {
  const paid = plans.flatMap((plan) => {
    const { pricing, hidden } = plan;
    return pricing.kind === 'paid' && !hidden ? [{ plan, prices: pricing.prices }] : [];
  });
  const sellers = new Map<string, Seller>();
  for (const { plan, prices } of paid) {
    for (const [id, price] of byCycle(prices)) {
      const seller = sellers.get(id);
      if (seller) seller.count++;
      else sellers.set(id, { cycle: price.cycle, plan, price, count: 1 });
    }
  }
  const common = [...sellers.values()].filter(({ count }) => count * 2 > paid.length - 1);
  for (const { plan, prices } of paid) {
    const own = byCycle(prices);
    const last = prices[prices.length - 1];
    for (const { cycle, plan: other, price } of common) {
      if (own.has(cycle.id) || last === undefined) continue;
      const rhythm = formatRhythm(cycle, ENGLISH);
      findings.report(
        'missing-cycle',
        `plan \`${plan.id}\` cannot be paid ${rhythm}, as most others can`,
        last.at,
        {
          others: [{ span: price.at, text: `\`${other.id}\` is paid ${rhythm} here` }],
          hint: `Add a price that is paid ${rhythm}. ${howToAccept(findings)}`,
        },
      );
    }
  }
};

interface Seller {
  readonly cycle: Cycle;
  readonly plan: Plan;
  readonly price: Price;
  count: number;
}

function byCycle(prices: readonly Price[]): ReadonlyMap<string, Price> {
  const cycles = new Map<string, Price>();
  for (const price of prices) if (!cycles.has(price.cycle.id)) cycles.set(price.cycle.id, price);
  return cycles;
}
