/** Words for money, and for what nobody can say of it. All of them are English, as everything for the terminal is. */
import { type Cost, type NoCost, paidUnits, type Subscription, type Terms } from '../analysis/index.ts';
import type { AddOn, Catalog, Cycle, Plan, PriceUnit } from '../catalog/catalog.ts';
import { unitName } from '../catalog/plans/price-units.ts';
import {
  currencyOf,
  formatCount,
  formatCycle,
  formatMoney,
  formatRhythm,
  joinWords,
  mainCurrency,
} from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';

export function money(minor: number, catalog: Catalog, currency = mainCurrency(catalog)): string {
  return formatMoney(minor, currencyOf(currency, catalog), ENGLISH);
}

/** `$15 per month`, `$15 per month and $20 once`, `$20 once`, `nothing`. */
export function cost(
  { recurring, once }: Cost,
  cycle: Cycle | null,
  catalog: Catalog,
  currency = mainCurrency(catalog),
): string {
  const words = [
    ...(recurring > 0 && cycle
      ? [`${money(recurring, catalog, currency)} ${formatCycle(cycle, ENGLISH)}`]
      : []),
    ...(once > 0 ? [`${money(once, catalog, currency)} once`] : []),
  ];
  return words.length === 0 ? 'nothing' : and(words);
}

export function and(words: readonly string[]): string {
  return joinWords(words, 'and', ENGLISH);
}

/** `Starter with Extra storage and 2 of Extra seats`. */
export function subscriptionWords({ plan, addOns }: Pick<Subscription, 'plan' | 'addOns'>): string {
  const extra = addOns.map(({ addOn, count }) => quantityWords(addOn, count));
  if (plan === null) return and(extra);
  return extra.length === 0 ? plan.name : `${plan.name} with ${and(extra)}`;
}

const SEATS = { one: 'seat', many: 'seats', forms: ['seat', 'seats'] };

/** ` for 3 seats and 500 contacts`: what some plans are paid for each of, as far as anybody knows how many; else nothing. */
export function unitWords(
  plans: readonly (Plan | null)[],
  catalog: Catalog,
  terms: Terms = { seats: 1, currency: mainCurrency(catalog), cycle: null },
): string {
  const most = new Map<string, { readonly unit: PriceUnit; readonly count: number }>();
  for (const one of plans.flatMap((plan) => (plan === null ? [] : paidUnits(plan, terms)))) {
    const name = unitName(one.unit);
    if (one.count > (most.get(name)?.count ?? 0)) most.set(name, one);
  }
  const words = [...most].map(([name, { unit, count }]) => {
    const measure = catalog.limits.find(({ id }) => id === name)?.measure;
    const own = measure && 'noun' in measure ? measure.noun : null;
    const word = own ?? { one: unit.word, many: unit.word, forms: [unit.word] };
    return formatCount(count, name === 'seats' ? SEATS : word, ENGLISH);
  });
  return words.length === 0 ? '' : ` for ${and(words)}`;
}

/** `Extra storage`, `2 of Extra storage`. */
export function quantityWords({ name }: AddOn, count: number): string {
  return count === 1 ? name : `${count} of ${name}`;
}

/** Why nobody can say what something costs. */
export function noCostWords(why: NoCost, cycle: Cycle | null, currency: string): string {
  switch (why) {
    case 'contact us':
      return 'its price is to be asked for';
    case 'by use':
      return 'its use decides what it costs';
    case 'not in this cycle':
      return `it is not paid ${cycle === null ? 'again and again' : formatRhythm(cycle, ENGLISH)}`;
    case 'not in this currency':
      return `it has no price in ${currency}`;
    case 'too many seats':
      return 'it is not sold for so many seats';
    case 'too many':
      return 'it is not sold for so many';
    case 'unreadable':
      return 'its price cannot be read';
  }
}
