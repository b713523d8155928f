import type { Cycle, Plan, Price } from '../catalog/catalog.ts';
import { formatRhythm, joinWords } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import { howToAccept, howToBeFree, type Law } from './law.ts';

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
    const missing = common.filter(({ cycle }) => !own.has(cycle.id));
    if (missing.length > 0 && last !== undefined) report(plan, prices, last, missing, findings);
  }
};

/** One finding, however many cycles it lacks. */
function report(
  plan: Plan,
  prices: readonly Price[],
  last: Price,
  missing: readonly Seller[],
  findings: Findings,
): void {
  const rhythms = missing.map(({ cycle }) => formatRhythm(cycle, ENGLISH));
  const way = joinWords(rhythms, 'or', ENGLISH);
  const add =
    missing.length === 1
      ? `Add a price that is paid ${way}.`
      : `Add prices that are paid ${joinWords(rhythms, 'and', ENGLISH)}.`;
  findings.report('missing-cycle', `plan \`${plan.id}\` cannot be paid ${way}, as most others can`, last.at, {
    others: missing.map(({ plan: other, price }, index) => ({
      span: price.at,
      text: `\`${other.id}\` is paid ${rhythms[index]} here`,
    })),
    hint: `${prices.every(({ minor }) => minor === 0) ? howToBeFree(findings) : add} ${howToAccept(findings)}`,
  });
}

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
