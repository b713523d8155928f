import type { Catalog, Plan, Price } from '../catalog/catalog.ts';
import { currencyOf, formatMoney } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Item } from './scene.ts';

/** A sum of money in a text. */
export type Money = Item & { readonly kind: 'money' };

/** So many minor units of a currency. */
export interface Sum {
  readonly minor: number;
  readonly currency: string;
}

/** A sum in whole units: dollars, and not cents. */
export function unitsOf({ minor, currency }: Sum, catalog: Catalog): number {
  return minor / 10 ** currencyOf(currency, catalog).decimals;
}

/** Whether an amount is that of a price. */
export function isMoney(amount: Money, price: Sum, catalog: Catalog): boolean {
  return Math.abs(unitsOf(price, catalog) - amount.value) < 1e-9 && isCurrency(amount, price.currency);
}

const zeros = new Map<string, string>();

/** Whether an amount may be one of a currency: `$` is of several. */
export function isCurrency(amount: Money, code: string): boolean {
  if (amount.code !== null) return amount.code === code;
  const zero = zeros.get(code) ?? formatMoney(0, { code, decimals: 0 }, ENGLISH);
  zeros.set(code, zero);
  return amount.sign !== null && zero.includes(amount.sign);
}

/** A price, and the plan that costs it. */
export interface PriceOf {
  readonly plan: Plan;
  readonly price: Price;
}

/** What a plan costs again and again. */
export function pricesOf(plan: Plan): readonly PriceOf[] {
  return plan.pricing.kind === 'paid' ? plan.pricing.prices.map((price) => ({ plan, price })) : [];
}

/** Everything that one price can come to: the price itself, and what the steps of it cost. */
export function sumsOf({ minor, currency, tiers }: Price): readonly Sum[] {
  const steps = (tiers?.steps ?? []).flatMap(({ price }) => (price ? [price.each, price.whole] : []));
  return [minor, ...steps].map((one) => ({ minor: one, currency }));
}
