import type { Catalog } from '../../../src/catalog/catalog.ts';
import { describePage, type Page } from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import type { Rules } from '../../emit/typescript/support.ts';
import { runModules } from '../../support/rule-modules.ts';

export type Row = Page['table'][number]['rows'][number];
export type Cell = Row['cells'][number];
export type Card = Page['plans'][number];
export type AddOnCard = Page['addOns'][number];
export type PriceLine = Card['prices'][number];
export type Bullet = Card['bullets'][number];

interface Details {
  readonly pricing: 'free' | 'paid' | 'contact us';
  readonly noCardRequired?: true;
  readonly trial?: { readonly count: number; readonly unit: string };
}

interface Pack {
  readonly gives: { readonly amount: number; readonly bucket: string } | null;
  readonly prices: Readonly<Record<string, number>>;
}

interface Account {
  readonly grants: readonly { readonly id: string; readonly bucket: string; readonly until: number | null }[];
  readonly subscription: { readonly end: number } | null;
}

interface Done {
  readonly ok: boolean;
  readonly account: Account;
}

type PriceAnswer =
  | { readonly ok: true; readonly total: number; readonly once: number }
  | { readonly ok: false; readonly reason: string };

type Held = Readonly<Record<string, number>>;

/** What a test asks of all compiled modules together; what a catalog has no rules for is not there. */
export interface Modules extends Rules {
  readonly planDetails: Readonly<Record<string, Details>>;
  readonly packDetails: Readonly<Record<string, Pack>>;
  readonly valueLabels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  price?(plan: string, cycle: string, quantities: Held, currency: string): PriceAnswer;
  overage?(plan: string, limit: string, used: number, currency: string): number | undefined;
  value?(plan: string, feature: string): string | readonly string[] | undefined;
  openAccount?(plan: string, cycle: string, at: number): Account;
  balance?(account: Account, at: number): { readonly buckets: Readonly<Record<string, number>> };
  renew?(account: Account, at: number, key: string): Done;
  purchase?(account: Account, pack: string, at: number, key: string): Done;
  topUp?(account: Account, bucket: string, amount: number, at: number, key: string): Done;
  addAddOn?(account: Account, addOn: string, at: number, key: string): Done;
  addOnsFor?(plan: string): readonly string[];
  addOnsPrice?(
    held: Held,
    cycle: string,
    currency: string,
  ): { readonly recurring: number; readonly once: number } | undefined;
  canAdd?(
    plan: string,
    held: Held,
    addOn: string,
    quantity?: number,
  ): { readonly reason: string; readonly quantity?: number };
  allowsWith?(plan: string, held: Held, feature: string): boolean;
  limitWith?(plan: string, held: Held, limit: string): number | 'contact us' | undefined;
  canUseWith?(plan: string, held: Held, model: string): boolean;
}

/** A page, and the rules that it must not contradict. */
export interface Subject {
  readonly catalog: Catalog;
  readonly page: Page;
  readonly rules: Modules;
}

const MODULES = ['index.ts', 'credits.ts', 'prices.ts', 'add-ons.ts', 'values.ts'];

/** The page of a catalog, and its compiled modules at work. */
export async function subjectOf(catalog: Catalog): Promise<Subject> {
  const page = describePage(catalog, { sourceName: catalog.source.name, hash: 'abc' }, ENGLISH);
  return { catalog, page, rules: await runModules(catalog, MODULES) };
}

/** When all accounts are opened. */
export const START = Date.UTC(2026, 0, 15);

/** An account in its first paid period, and when that begins: after the trial, if there is one. Null where a plan is not sold so. */
export function begin(
  plan: string,
  cycle: string,
  { rules }: Subject,
): { readonly account: Account; readonly at: number } | null {
  const account = rules.openAccount?.(plan, cycle, START);
  if (!account?.subscription) return null;
  if (rules.planDetails[plan]?.trial === undefined) return { account, at: START };
  const at = account.subscription.end;
  const paid = rules.renew?.(account, at, 'first');
  return paid?.ok ? { account: paid.account, at } : null;
}

/** The credits of a bucket that a plan issues at the start of a billing period; null where it is not sold so. */
export function issued(plan: string, cycle: string, bucket: string, subject: Subject): number | null {
  const begun = begin(plan, cycle, subject);
  return begun && (subject.rules.balance?.(begun.account, begun.at).buckets[bucket] ?? 0);
}

/** Such an account in any period that there is. */
export function beginAnyhow(plan: string, subject: Subject): ReturnType<typeof begin> {
  for (const { id } of subject.catalog.cycles) {
    const begun = begin(plan, id, subject);
    if (begun) return begun;
  }
  return begin(plan, 'monthly', subject);
}

/** What a plan costs for one of each unit. There is no module for it where no plan has a price. */
export function answerPrice(plan: string, cycle: string, currency: string, { rules }: Subject): PriceAnswer {
  if (rules.price) return rules.price(plan, cycle, {}, currency);
  const isFree = rules.planDetails[plan]?.pricing === 'free';
  return isFree ? { ok: true, total: 0, once: 0 } : { ok: false, reason: 'contact-us' };
}

export function decimalsOf(code: string, { rules }: Subject): number {
  return rules.currencyDecimals[code] ?? 2;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
