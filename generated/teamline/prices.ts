// What subscriptions to Teamline cost in all, in the smallest units of a currency.
// Made by Planspec from plans/teamline.plan.yaml (SHA-256 dcd014f672901d70953ae91d3de7bb05540445bd2c8224ca2a37bb9a96743446).
// Do not edit: change the plan file and run `planspec build`.

import type { CurrencyId, CycleId, PlanId } from './index.ts';

/** What prices are for each of. `seats` are members, users and whoever else takes a seat. */
export type UnitId = 'seats';

/** How many of each are wanted; as few as can be bought where nothing is said. */
export type Quantities = { readonly [U in UnitId]?: number };

/** What is paid in each cycle, and what is paid once besides; or why there is no such price. */
export type PriceAnswer =
  | { readonly ok: true; readonly total: number; readonly once: number }
  | { readonly ok: false; readonly reason: 'not-offered' | 'contact-us' }
  | { readonly ok: false; readonly reason: 'too-few' | 'too-many' | 'not-a-step' | 'bad-quantity'; readonly unit: UnitId };

/** What is paid for each of something. */
interface Part {
  readonly unit: UnitId | null;
  readonly count: number;
  readonly minor: number;
  /** The last unit, what each costs, and the whole; without a price one has to ask. */
  readonly steps?: readonly (readonly [upTo: number, each: number | null, whole: number])[];
  /** True where all units cost what the step says that they reach. */
  readonly volume?: boolean;
}

/** What a plan costs: in each cycle and currency, and what is paid once. */
interface PlanPrices {
  readonly kind: 'free' | 'paid' | 'contact us';
  readonly range?: readonly [unit: UnitId, least: number, most: number, step: number];
  readonly cycles: { readonly [cycleAndCurrency: string]: readonly Part[] };
  readonly once: { readonly [currency: string]: readonly Part[] };
}

const plans: ReadonlyMap<string, PlanPrices> = /* @__PURE__ */ new Map<string, PlanPrices>([
  ['solo', { kind: 'free', cycles: {}, once: {} }],
  ['team', { kind: 'paid', cycles: { 'monthly USD': [{ unit: 'seats', count: 1, minor: 800 }], 'yearly USD': [{ unit: 'seats', count: 1, minor: 8_000 }], 'monthly EUR': [{ unit: 'seats', count: 1, minor: 750 }], 'yearly EUR': [{ unit: 'seats', count: 1, minor: 7_500 }], 'monthly GBP': [{ unit: 'seats', count: 1, minor: 650 }], 'yearly GBP': [{ unit: 'seats', count: 1, minor: 6_500 }] }, once: {} }],
  ['company', { kind: 'paid', cycles: { 'monthly USD': [{ unit: 'seats', count: 1, minor: 1_500 }], 'yearly USD': [{ unit: 'seats', count: 1, minor: 15_000 }], 'monthly EUR': [{ unit: 'seats', count: 1, minor: 1_400 }], 'yearly EUR': [{ unit: 'seats', count: 1, minor: 14_000 }], 'monthly GBP': [{ unit: 'seats', count: 1, minor: 1_200 }], 'yearly GBP': [{ unit: 'seats', count: 1, minor: 12_000 }] }, once: {} }],
  ['enterprise', { kind: 'contact us', cycles: {}, once: {} }],
]);

/**
 * What a plan costs in a cycle for so many of each unit, exactly, in the smallest units of the currency.
 * What is begun counts as whole: where 500 have a price, 501 cost as much as 1,000.
 */
export function price(plan: PlanId, cycle: CycleId, quantities: Quantities = {}, currency: CurrencyId = 'USD'): PriceAnswer {
  const own = plans.get(plan);
  if (own === undefined) return { ok: false, reason: 'not-offered' };
  if (own.kind === 'contact us') return { ok: false, reason: 'contact-us' };
  if (own.kind === 'free') return { ok: true, total: 0, once: 0 };
  const [ranged, least, most, step] = own.range ?? [null, 1, Infinity, 1];
  const parts = own.cycles[`${cycle} ${currency}`] ?? [];
  const onceParts = own.once[currency] ?? [];
  if (parts.length + onceParts.length === 0) return { ok: false, reason: 'not-offered' };
  let total = 0;
  let once = 0;
  for (const part of [...parts, ...onceParts]) {
    const { unit } = part;
    let wanted = 1;
    if (unit !== null) {
      wanted = quantities[unit] ?? (unit === ranged ? least : 1);
      if (!Number.isSafeInteger(wanted) || wanted < 0) return { ok: false, reason: 'bad-quantity', unit };
      if (unit === ranged) {
        if (wanted < least) return { ok: false, reason: 'too-few', unit };
        if (wanted > most) return { ok: false, reason: 'too-many', unit };
        if ((wanted - least) % step !== 0) return { ok: false, reason: 'not-a-step', unit };
      }
    }
    const amount = part.steps === undefined ? part.minor * Math.ceil(wanted / part.count) : stepped(part, part.steps, wanted);
    if (amount === null) return { ok: false, reason: 'contact-us' };
    if (!Number.isSafeInteger(amount)) return { ok: false, reason: 'too-many', unit: unit as UnitId };
    if (onceParts.includes(part)) once += amount;
    else total += amount;
  }
  return { ok: true, total, once };
}

/** What so many cost in steps; null where one has to ask, and NaN where there are not so many. */
function stepped({ count, volume }: Part, steps: NonNullable<Part['steps']>, wanted: number): number | null {
  const units = Math.ceil(wanted / count);
  let total = 0;
  let from = 0;
  for (const [upTo, each, whole] of steps) {
    if (units <= from) return total;
    if (volume !== true || units <= upTo) {
      if (each === null) return null;
      total += whole + each * (volume === true ? units : Math.min(units, upTo) - from);
      if (units <= upTo) return total;
    }
    from = upTo;
  }
  return NaN;
}
