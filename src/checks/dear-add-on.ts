import { isAvailableFor } from '../catalog/add-ons/availability.ts';
import type { AddOn, Catalog, LimitEntry, LimitValue, Plan, Price } from '../catalog/catalog.ts';
import { currencyOf, formatMoney, formatRhythm, formatUnit } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import { type Brought, basisOf, broughtBy, hasSteps, hasValue, pricesOf } from './add-on-offers.ts';
import { hasErrors, howToAccept, type Law } from './law.ts';
import { amountInCycle, compareAmounts } from './values.ts';

/** An add-on costs less than the step up to a plan that has all of it. */
export const dearAddOn: Law = (catalog, findings) => {
  if (catalog.addOns.length === 0 || hasErrors(findings)) return;
  const steps = stepsUp(catalog);
  for (const addOn of catalog.addOns) checkAddOn(addOn, steps, catalog, findings);
};

/** Catalogs with more plans than this have no ladder that a customer could overlook. */
const MOST_PLANS = 20;

/** A plan, and one that has all that it has. */
interface Step {
  readonly from: Plan;
  readonly to: Plan;
  /** Their prices for the same: currency, rhythm and seats. */
  readonly prices: ReadonlyMap<string, { readonly from: Price; readonly to: Price }>;
}

function stepsUp({ plans }: Catalog): readonly Step[] {
  const paid = plans.filter(({ pricing, hidden }) => !hidden && pricing.kind === 'paid');
  if (paid.length > MOST_PLANS) return [];
  return paid.flatMap((from) =>
    paid.flatMap((to) => (from !== to && hasAllOf(to, from) ? [{ from, to, prices: pair(from, to) }] : [])),
  );
}

function pair(from: Plan, to: Plan): Step['prices'] {
  const prices = ({ pricing }: Plan): readonly Price[] => (pricing.kind === 'paid' ? pricing.prices : []);
  const own = new Map(prices(from).map((price) => [basisOf(price), price]));
  return new Map(
    prices(to).flatMap((price) => {
      const twin = own.get(basisOf(price));
      return twin ? [[basisOf(price), { from: twin, to: price }] as const] : [];
    }),
  );
}

function hasAllOf(plan: Plan, other: Plan): boolean {
  return (
    [...other.features.values()].every(({ entry }) => hasValue(plan, entry)) &&
    [...other.limits].every(([id, { entry }]) => isAtLeast(plan.limits.get(id)?.entry.value, entry)) &&
    [...other.models].every(([id, { entry }]) => {
      const models = plan.models.get(id)?.entry.models ?? [];
      return entry.models.every((model) => models.includes(model));
    }) &&
    [...other.credits].every(([id, { entry }]) => {
      const amounts = plan.credits.get(id)?.entry.amounts ?? [];
      return entry.amounts.every((one) =>
        amounts.some(
          ({ cycle, ...more }) =>
            cycle.id === one.cycle.id && amountInCycle({ cycle, ...more }) >= amountInCycle(one),
        ),
      );
    })
  );
}

function isAtLeast(value: LimitValue | undefined, other: LimitEntry): boolean {
  return value !== undefined && (compareAmounts(other.limit, value, other.value) ?? -1) >= 0;
}

/** True if the higher plan has what a line adds to the lower one, bought once or as often as must be. */
function hasIt({ from, to }: Step, entry: Brought, times: number): boolean {
  switch (entry.kind) {
    case 'feature':
      return hasValue(to, entry);
    case 'limit': {
      const value = to.limits.get(entry.limit.id)?.entry.value;
      if (!entry.adds) return isAtLeast(value, entry);
      if (value?.kind === 'unlimited') return true;
      const had = from.limits.get(entry.limit.id)?.entry.value;
      if (value === undefined || !('amount' in value) || !('amount' in entry.value)) return false;
      const before = had && 'amount' in had ? had.amount : 0;
      return value.amount >= before + times * entry.value.amount;
    }
    case 'models': {
      const models = to.models.get(entry.group.id)?.entry.models ?? [];
      return entry.models.every((model) => models.includes(model));
    }
    case 'credits':
      return false;
  }
}

function checkAddOn(addOn: AddOn, steps: readonly Step[], catalog: Catalog, findings: Findings): void {
  const { id, quantity, oncePrices, entries } = addOn;
  if (oncePrices.length > 0 || entries.length === 0 || entries.some(({ kind }) => kind === 'bullet')) return;
  const own = [...pricesOf(addOn)];
  const brought = [...broughtBy(addOn).values()];
  for (const step of steps) {
    const { from, to, prices } = step;
    if (!isAvailableFor(addOn, from) || isAvailableFor(addOn, to)) continue;
    if (!brought.every((entry) => hasIt(step, entry, quantity.least))) continue;
    const compared = own.flatMap(([basis, price]) => {
      const pair = prices.get(basis);
      return pair && ![pair.from, pair.to, price].some(hasSteps) && 'cycle' in price
        ? [{ price, pair, sum: pair.from.minor + price.minor * quantity.least }]
        : [];
    });
    const [first] = compared;
    if (first === undefined || compared.some(({ pair, sum }) => pair.to.minor > sum)) continue;
    const money = (minor: number): string =>
      formatMoney(minor, currencyOf(first.price.currency, catalog), ENGLISH);
    const { unit } = first.price;
    const seat = unit === null ? '' : ` ${formatUnit(unit, ENGLISH)}`;
    findings.report(
      'dear-add-on',
      `plan \`${from.id}\` with add-on \`${id}\` costs ${money(first.sum)}${seat} ${formatRhythm(first.price.cycle, ENGLISH)}, and plan \`${to.id}\`, which has all of that, ${money(first.pair.to.minor)}`,
      first.price.at,
      {
        others: [{ span: first.pair.to.at, text: `all of it for ${money(first.pair.to.minor)}` }],
        hint: `Customers do better with the plan. ${howToAccept(findings)}`,
      },
    );
    return;
  }
}
