/** Words for money, and for what nobody can say of it. All of them are English, as everything for the terminal is. */
import { type Cost, type NoCost, paidSeats, type Subscription, type Terms } from '../analysis/index.ts';
import type { AddOn, Catalog, Cycle, Plan } from '../catalog/catalog.ts';
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
  const extra = addOns.map((addOn) => quantityWords(addOn, addOn.quantity.least));
  if (plan === null) return and(extra);
  return extra.length === 0 ? plan.name : `${plan.name} with ${and(extra)}`;
}

const SEATS = { one: 'seat', many: 'seats', forms: ['seat', 'seats'] };

/** ` for 3 seats` where any of some plans is paid by the seat, and else nothing. */
export function seatWords(
  plans: readonly (Plan | null)[],
  catalog: Catalog,
  terms: Terms = { seats: 1, currency: mainCurrency(catalog), cycle: null },
): string {
  const counts = plans.map((plan) => (plan === null ? 0 : (paidSeats(plan, terms) ?? 0)));
  const most = Math.max(0, ...counts);
  return most === 0 ? '' : ` for ${formatCount(most, SEATS, ENGLISH)}`;
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
    case 'unreadable':
      return 'its price cannot be read';
  }
}
