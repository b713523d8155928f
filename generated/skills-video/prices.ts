// What subscriptions to Skills Video cost in all, in the smallest units of a currency.
// Made by Planspec from plans/skills-video.plan (SHA-256 14c5a94ea5c8a8d6aefde266bf075ea5876e6ef2abc9134e4c97bc5ebfc48866).
// Do not edit: change the plan file and run `planspec build`.

import type { CurrencyId, CycleId, PlanId } from './index.ts';
import { amountFor, pricesOn, sales } from './price-table.ts';

/** What prices are for each of. `seats` are members, users and whoever else takes a seat. */
export type UnitId = never;

/** How many of each are wanted; as few as can be bought where nothing is said. */
export type Quantities = { readonly [U in UnitId]?: number };

/** What is paid in each cycle, and what is paid once besides; or why there is no such price. */
export type PriceAnswer =
  | { readonly ok: true; readonly total: number; readonly once: number }
  | { readonly ok: false; readonly reason: 'not-offered' | 'contact-us' }
  | { readonly ok: false; readonly reason: 'too-few' | 'too-many' | 'not-a-step' | 'bad-quantity'; readonly unit: UnitId };

/** What a plan costs in a cycle for so many of each unit, exactly, in the smallest units of the currency. */
export function price(plan: PlanId, cycle: CycleId, quantities: Quantities = {}, currency: CurrencyId = 'USD'): PriceAnswer {
  const sale = sales.get(plan);
  if (sale === undefined) return { ok: false, reason: 'not-offered' };
  if (sale.prices === null) return { ok: false, reason: 'contact-us' };
  const asked = new Map<string, number | undefined>(Object.entries(quantities));
  const [ranged, least, most, step] = sale.range ?? [null, 1, null, 1];
  const parts = pricesOn(sale.prices, cycle, currency);
  if (parts === null) return { ok: false, reason: 'not-offered' };
  const sums: number[] = [];
  for (const prices of parts) {
    let sum = 0;
    for (const priced of prices) {
      const unit = priced[2] as UnitId | undefined;
      let wanted = 1;
      if (unit !== undefined) {
        wanted = asked.get(unit) ?? (unit === ranged ? least : 1);
        if (!Number.isSafeInteger(wanted) || wanted < 0) return { ok: false, reason: 'bad-quantity', unit };
        if (unit === ranged) {
          if (wanted < least) return { ok: false, reason: 'too-few', unit };
          if (most !== null && wanted > most) return { ok: false, reason: 'too-many', unit };
          if ((wanted - least) % step !== 0) return { ok: false, reason: 'not-a-step', unit };
        }
      }
      const amount = amountFor(priced, wanted);
      if (amount === null) return { ok: false, reason: 'contact-us' };
      if (!Number.isSafeInteger(amount)) return { ok: false, reason: 'too-many', unit: unit as UnitId };
      sum += amount;
    }
    sums.push(sum);
  }
  const [total = 0, once = 0] = sums;
  return { ok: true, total, once };
}
