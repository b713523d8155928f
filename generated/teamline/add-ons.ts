// The rules of Teamline on add-ons: who can buy them, what they bring, and what they cost.
// Made by Planspec from plans/teamline.plan.yaml (SHA-256 dcd014f672901d70953ae91d3de7bb05540445bd2c8224ca2a37bb9a96743446).
// Do not edit: change the plan file and run `planspec build`.

import { allows, decide, explain, limit, planIds } from './index.ts';
import type { Because, FeatureId, LimitId, PlanId, Refusal } from './index.ts';
import type { Deal } from './overrides.ts';
import { amountFor, pricesOn, sales } from './price-table.ts';

/** The add-ons of Teamline, in the order of the plan file. */
export type AddOnId = 'more-runs' | 'fast-help' | 'onboarding';

/** The add-ons that a customer has, and how many of each. It is plain data, to be kept as JSON. */
export type Held = { readonly [A in AddOnId]?: number };

/** What the plan file says of an add-on. */
interface Offer {
  readonly id: AddOnId;
  /** Kept off the page. */
  readonly hidden: boolean;
  /** The plans that it is for, with spaces around them. */
  readonly plans: string;
  /** What a plan must have. */
  readonly features: readonly FeatureId[];
  readonly needs: readonly AddOnId[];
  /** Whichever of the two says so. */
  readonly excludes: readonly AddOnId[];
  readonly least: number;
  /** Null for no end. */
  readonly most: number | null;
  readonly step: number;
  readonly brings: readonly Brought[];
  /** The lines that say all that, under their first words. */
  readonly said: readonly Line[];
}

/** What a line of an add-on brings. */
interface Brought {
  readonly kind: 'feature' | 'limit' | 'model';
  readonly id: string;
  /** True where it comes on top of what the plan gives. */
  readonly adds: boolean;
  /** Of a limit; null for no end, and for what has no amount. */
  readonly amount: number | 'contact us' | null;
  readonly line: Line;
}

/** A line of the plan file: its first words, its number, and all of it. */
type Line = readonly [start: string, line: number, text: string];

/** What the plan file says of each add-on. */
const offers: ReadonlyMap<string, Offer> = /* @__PURE__ */ new Map<string, Offer>([
  ['more-runs', { id: 'more-runs', hidden: false, plans: ' team company ', features: [], needs: [], excludes: [], least: 1, most: null, step: 1, brings: [{ kind: 'limit', id: 'automation-runs', adds: true, amount: 10_000, line: ['automation-runs', 125, 'automation-runs plus 10,000 per month'] }], said: [['add-on', 116, 'add-on more-runs "More automation runs"'], ['available', 119, 'available for team, company'], ['quantity', 124, 'quantity any']] }],
  ['fast-help', { id: 'fast-help', hidden: false, plans: ' team company ', features: [], needs: [], excludes: [], least: 1, most: 1, step: 1, brings: [{ kind: 'feature', id: 'priority-support', adds: false, amount: null, line: ['priority-support', 134, 'priority-support'] }], said: [['add-on', 127, 'add-on fast-help "Fast help"'], ['available', 129, 'available for team, company']] }],
  ['onboarding', { id: 'onboarding', hidden: false, plans: ' team company ', features: [], needs: ['fast-help'], excludes: [], least: 1, most: 1, step: 1, brings: [], said: [['add-on', 136, 'add-on onboarding "Onboarding"'], ['available', 138, 'available for team, company'], ['needs', 140, 'needs fast-help']] }],
]);

/** What a customer has of add-ons; whatever is none is left out. */
function offersIn(held: Held): readonly (readonly [offer: Offer, count: number])[] {
  return Object.entries(held).flatMap(([id, count]) => {
    const offer = offers.get(id);
    return offer && Number(count) > 0 ? [[offer, Number(count)] as const] : [];
  });
}

function because([, line, text]: Line): Because {
  return { file: 'plans/teamline.plan.yaml', line, text };
}

/** The plans whose customers may buy each add-on, with a space between them. */
interface AddOnPlans {
  readonly 'more-runs': 'team company';
  readonly 'fast-help': 'team company';
  readonly onboarding: 'team company';
}

/** The add-ons that customers of a plan may buy, as far as the plan is concerned. */
export type AddOnFor<P extends PlanId> =
  { [A in AddOnId]: ` ${AddOnPlans[A]} ` extends `${string} ${P} ${string}` ? A : never }[AddOnId];

/**
 * The add-ons that customers of a plan may buy, as far as the plan is concerned, in the order of the plan file, hidden
 * ones included. `canAdd` tells what other add-ons say to that.
 */
export function addOnsFor<P extends PlanId>(plan: P): readonly AddOnFor<P>[] {
  const own = [...offers.values()].filter((offer) => isFor(offer, plan) && lacking(offer, plan).length === 0);
  return own.map(({ id }) => id as AddOnFor<P>);
}

function isFor({ plans }: Offer, plan: string): boolean {
  return plans.includes(` ${plan} `);
}

function lacking({ features }: Offer, plan: PlanId | Deal): readonly FeatureId[] {
  return features.filter((feature) => !has(plan, feature));
}

/** Why an add-on cannot be bought: for which plans it is, what is missing or in the way, or in which quantities it is sold. */
export type AddOnRefusal =
  | { readonly reason: 'not-for-plan'; readonly plans: readonly PlanId[] }
  | { readonly reason: 'needs-feature'; readonly features: readonly FeatureId[] }
  | { readonly reason: 'needs-add-on'; readonly addOns: readonly AddOnId[] }
  | { readonly reason: 'excluded'; readonly addOns: readonly AddOnId[] }
  | { readonly reason: 'quantity'; readonly least: number; readonly most: number | null; readonly step: number }
  | { readonly reason: 'unknown-plan' | 'unknown-add-on' };

/** Yes, with how many more would be bought; or no with the reason. Either with the lines of the plan file that say so. */
export type AddOnDecision =
  | { readonly allowed: true; readonly reason: 'for-sale'; readonly quantity: number; readonly because: readonly Because[] }
  | ({ readonly allowed: false; readonly because: readonly Because[] } & AddOnRefusal);

/**
 * Whether a customer of a plan may buy so many more of an add-on, besides what the customer has; as few as there can be
 * if nothing is said.
 */
export function canAdd(plan: PlanId | Deal, held: Held, addOn: AddOnId, quantity?: number): AddOnDecision {
  const offer = offers.get(addOn);
  if (!offer) return { allowed: false, reason: 'unknown-add-on', because: [] };
  const counts = new Map(offersIn(held).map(([{ id }, count]) => [id, count]));
  const before = counts.get(offer.id) ?? 0;
  const more = quantity ?? (before === 0 ? offer.least : offer.step);
  const refusal = obstacle(offer, plan, counts, more > 0 ? before + more : 0);
  if (refusal !== null) return { allowed: false, ...refusal, because: linesAbout(offer, refusal) };
  return { allowed: true, reason: 'for-sale', quantity: more, because: linesAbout(offer, null) };
}

/** What a customer has of add-ons and could not have with a plan: what to take away, or to buy, when the plan changes. */
export function misfits(plan: PlanId | Deal, held: Held): readonly ({ readonly addOn: AddOnId; readonly because: readonly Because[] } & AddOnRefusal)[] {
  const own = offersIn(held);
  const counts = new Map(own.map(([{ id }, count]) => [id, count]));
  return own.flatMap(([offer, count]) => {
    const refusal = obstacle(offer, plan, counts, count);
    return refusal === null ? [] : [{ addOn: offer.id, ...refusal, because: linesAbout(offer, refusal) }];
  });
}

/** What stands in the way of having so many of an add-on. */
function obstacle(offer: Offer, plan: PlanId | Deal, counts: ReadonlyMap<AddOnId, number>, total: number): AddOnRefusal | null {
  const own = typeof plan === 'string' ? plan : plan.plan;
  if (!planIds.includes(own)) return { reason: 'unknown-plan' };
  if (!isFor(offer, own)) return { reason: 'not-for-plan', plans: planIds.filter((id) => isFor(offer, id)) };
  const features = lacking(offer, plan);
  if (features.length > 0) return { reason: 'needs-feature', features };
  const missing = offer.needs.filter((id) => !counts.has(id));
  if (missing.length > 0) return { reason: 'needs-add-on', addOns: missing };
  const others = offer.excludes.filter((id) => counts.has(id));
  if (others.length > 0) return { reason: 'excluded', addOns: others };
  const { least, most, step } = offer;
  const fits = total >= least && total <= (most ?? Infinity) && (total - least) % step === 0;
  return fits ? null : { reason: 'quantity', least, most, step };
}

/** The lines that say why: those of the add-on, or of the one that it goes badly with; else its first line. */
function linesAbout(offer: Offer, why: AddOnRefusal | null): readonly Because[] {
  const others = why?.reason === 'excluded' ? why.addOns.flatMap((id) => offers.get(id) ?? []) : [];
  const excluding = others.flatMap((other) => [
    ...offer.said.filter((line) => names(line, other.id)),
    ...other.said.filter((line) => names(line, offer.id)),
  ]);
  const word = why === null ? undefined : lineStarts[why.reason];
  const own = offer.said.filter(([start]) => start === word);
  const lines = why?.reason === 'excluded' ? [...new Set(excluding)] : own;
  return (lines.length > 0 ? lines : offer.said.slice(0, 1)).map(because);
}

function names([start, , text]: Line, id: string): boolean {
  return start === 'excludes' && text.split(/[ ,]+/).includes(id, 1);
}

/** How the line starts that is behind a refusal. */
const lineStarts: { readonly [R in AddOnRefusal['reason']]?: string } = { 'not-for-plan': 'available', 'needs-feature': 'needs', 'needs-add-on': 'needs', quantity: 'quantity' };

/**
 * Whether a customer has a feature, by the plan or the deal, or by an add-on. Whatever is held counts, also what `misfits`
 * names.
 */
export function allowsWith(plan: PlanId | Deal, held: Held, feature: FeatureId): boolean {
  return has(plan, feature) || brought(held, 'feature', feature).length > 0;
}

/** What a customer has without add-ons. */
function has(plan: PlanId | Deal, feature: FeatureId): boolean {
  return typeof plan === 'string' ? allows(plan, feature) : plan.allows(feature);
}

/**
 * How much of a limit a customer has, in the unit of `limitUnits`: the most that the plan or any add-on gives, and on top
 * of that what add-ons add, each as often as it is held. `Infinity` where something is unlimited, `contact us` where
 * something else says so, `undefined` where nothing says anything.
 */
export function limitWith(plan: PlanId | Deal, held: Held, name: LimitId): number | 'contact us' | undefined {
  const own = (typeof plan === 'string' ? limit(plan, name) : plan.limit(name)) as number | 'contact us' | undefined;
  let most = own;
  let more = 0;
  for (const [{ adds, amount }, count] of brought(held, 'limit', name)) {
    if (most === Infinity || amount === null) most = Infinity;
    else if (most === 'contact us' || amount === 'contact us') most = 'contact us';
    else if (adds) more += count * amount;
    else most = Math.max(most ?? 0, amount);
    most ??= 0;
  }
  return typeof most === 'number' ? most + more : most;
}

/** What a customer has of a feature, limit or model, and the lines of the plan and of the add-ons that make it so. */
export function explainWith(plan: PlanId | Deal, held: Held, id: FeatureId): { readonly value: boolean; readonly because: readonly Because[] };
export function explainWith(plan: PlanId | Deal, held: Held, limit: LimitId): { readonly value: number | 'contact us' | undefined; readonly because: readonly Because[] };
export function explainWith(plan: PlanId | Deal, held: Held, id: FeatureId | LimitId): { readonly value: boolean | number | 'contact us' | undefined; readonly because: readonly Because[] } {
  const own: { readonly value: unknown; readonly because: readonly Because[] } =
    typeof plan === 'string' ? explain(plan, id) : plan.explain(id);
  const lines = brought(held, null, id);
  const said = own.value === false || own.value === undefined ? [] : own.because;
  const value = typeof own.value === 'boolean' ? own.value || lines.length > 0 : limitWith(plan, held, id as LimitId);
  return { value, because: lines.length === 0 ? own.because : [...said, ...lines.map(([{ line }]) => because(line))] };
}

/** The lines of held add-ons that bring something, and how often. */
function brought(held: Held, kind: Brought['kind'] | null, id: string): readonly (readonly [line: Brought, count: number])[] {
  return offersIn(held).flatMap(([{ brings }, count]) =>
    brings.filter((line) => line.id === id && line.kind === (kind ?? line.kind)).map((line) => [line, count] as const),
  );
}

/**
 * Yes, by the plan, by the deal or with add-ons; or no with the reason, and what helps: each of `addOns`, so many more of it, or the plan
 * `upgrade`. Either with the lines of the plan file that say so.
 */
export type DecisionWith =
  | { readonly allowed: true; readonly reason: 'in-plan' | 'in-deal' | 'by-add-on'; readonly because: readonly Because[] }
  | {
      readonly allowed: false;
      readonly reason: Refusal | 'not-in-deal';
      readonly addOns: readonly { readonly addOn: AddOnId; readonly quantity: number }[];
      readonly upgrade: PlanId | null;
      readonly because: readonly Because[];
    };

/**
 * Whether a customer has something, or as much of a limit as is needed, by the plan or by add-ons; if not, why not, and what helps.
 * Of add-ons, those are named that the customer can buy now, and of which one alone is enough.
 */
export function decideWith(plan: PlanId | Deal, held: Held, id: FeatureId | LimitId, needed = 1): DecisionWith {
  const own = typeof plan === 'string' ? decide(plan, id as LimitId, needed) : plan.decide(id, needed);
  if (own.allowed) return { allowed: true, reason: own.reason, because: own.because };
  const told = explainWith(plan, held, id as FeatureId);
  const value: unknown = told.value;
  if (value === true || (typeof value === 'number' && value >= needed)) {
    return { allowed: true, reason: 'by-add-on', because: told.because };
  }
  return {
    allowed: false,
    reason: typeof value === 'number' ? 'over-limit' : own.reason,
    addOns: [...offers.values()].flatMap((offer) => helpOf(offer, plan, held, id, value, needed)),
    upgrade: own.upgrade,
    because: told.because,
  };
}

/** An add-on with as many more of it as are enough, if it can be bought so. */
function helpOf(offer: Offer, plan: PlanId | Deal, held: Held, id: string, value: unknown, needed: number): readonly { readonly addOn: AddOnId; readonly quantity: number }[] {
  const line = offer.hidden ? undefined : offer.brings.find((one) => one.id === id);
  if (line === undefined || line.amount === 'contact us') return [];
  const { amount, adds } = line;
  let more = 1;
  if (amount !== null) {
    if (value === 'contact us' || amount < (adds ? Number.MIN_VALUE : needed)) return [];
    if (adds) more = Math.ceil((needed - Number(value ?? 0)) / amount - 1e-9);
  }
  const { least, step } = offer;
  const before = Number(held[offer.id] ?? 0);
  const total = least + Math.max(0, Math.ceil((before + more - least) / step)) * step;
  const decision = canAdd(plan, held, offer.id, total - before);
  return decision.allowed ? [{ addOn: offer.id, quantity: decision.quantity }] : [];
}

/** How often add-ons are paid, the shortest cycle first. */
export type AddOnCycleId = 'monthly' | 'yearly';

/**
 * What add-ons cost together, in minor units of a currency: with every payment of a cycle, and once when they are bought.
 * Undefined where one of them cannot be paid so, is paid by its use, or has a price that is a matter of talking.
 */
export function addOnsPrice(held: Held, cycle: AddOnCycleId, currency: 'USD' | 'EUR' | 'GBP', seats = 1): { readonly recurring: number; readonly once: number } | undefined {
  const sums = [0, 0];
  for (const [{ id }, count] of offersIn(held)) {
    const prices = sales.get(id)?.prices;
    const parts = prices && pricesOn(prices, cycle, currency);
    if (!parts) return undefined;
    for (const [at, own] of parts.entries())
      for (const priced of own) {
        const [, , unit] = priced;
        const quantity = unit === undefined ? 1 : unit === 'seats' ? seats : null;
        if (quantity === null || !Number.isSafeInteger(quantity) || quantity < 0) return undefined;
        const amount = amountFor(priced, quantity);
        if (amount === null || !Number.isSafeInteger(amount)) return undefined;
        sums[at] = (sums[at] ?? 0) + amount * count;
      }
  }
  const [recurring = 0, once = 0] = sums;
  return { recurring, once };
}
