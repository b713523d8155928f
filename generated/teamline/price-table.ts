// What plans and add-ons of Teamline cost, for the modules beside this one.
// Made by Planspec from plans/teamline.plan.yaml (SHA-256 dcd014f672901d70953ae91d3de7bb05540445bd2c8224ca2a37bb9a96743446).
// Do not edit: change the plan file and run `planspec build`.

/**
 * A price: when it is paid, `monthly USD` or `once USD`, the amount in the smallest units of the currency, and for how many of
 * which unit; for the whole where there is none.
 */
export type Priced = readonly [when: string, minor: number, unit?: string, count?: number, steps?: Steps];

/**
 * The last unit of each step, what each unit costs, and what the step does; without a price one has to ask. Of `volume`, all
 * units cost what the step says that they reach.
 */
export type Steps = readonly ['graduated' | 'volume', ...(readonly [upTo: number | null, each: number | null, whole: number])[]];

/** How something is sold. */
export interface Sale {
  /** Null where one has to ask; empty where it costs nothing. */
  readonly prices: readonly Priced[] | null;
  /** In how many of which unit; null for no end. */
  readonly range?: readonly [unit: string, least: number, most: number | null, step: number];
  /** Units of which a limit allows no more than so many. */
  readonly room?: readonly (readonly [unit: string, most: number])[];
}

/** What each plan and add-on costs. */
export const sales: ReadonlyMap<string, Sale> = /* @__PURE__ */ new Map<string, Sale>([
  ['solo', { prices: [] }],
  ['team', { prices: [['monthly USD', 800, 'seats'], ['yearly USD', 8_000, 'seats'], ['monthly EUR', 750, 'seats'], ['yearly EUR', 7_500, 'seats'], ['monthly GBP', 650, 'seats'], ['yearly GBP', 6_500, 'seats']] }],
  ['company', { prices: [['monthly USD', 1_500, 'seats'], ['yearly USD', 15_000, 'seats'], ['monthly EUR', 1_400, 'seats'], ['yearly EUR', 14_000, 'seats'], ['monthly GBP', 1_200, 'seats'], ['yearly GBP', 12_000, 'seats']] }],
  ['enterprise', { prices: null }],
  ['more-runs', { prices: [['monthly USD', 1_000], ['yearly USD', 10_000], ['monthly EUR', 900], ['yearly EUR', 9_000], ['monthly GBP', 800], ['yearly GBP', 8_000]] }],
  ['fast-help', { prices: [['monthly USD', 300, 'seats'], ['yearly USD', 3_000, 'seats'], ['monthly EUR', 275, 'seats'], ['yearly EUR', 2_750, 'seats'], ['monthly GBP', 250, 'seats'], ['yearly GBP', 2_500, 'seats']] }],
  ['onboarding', { prices: [['once USD', 50_000], ['once EUR', 45_000], ['once GBP', 40_000]] }],
]);

/** The prices that are paid with every payment, and once; null where it is not sold on such terms. */
export function pricesOn(prices: readonly Priced[], cycle: string, currency: string): readonly (readonly Priced[])[] | null {
  const found: (readonly Priced[])[] = [];
  for (const start of [cycle, 'once']) {
    const own = prices.filter(([when]) => when.startsWith('once ') === (start === 'once'));
    const meant = own.filter(([when]) => when === `${start} ${currency}`);
    if (own.length > 0 && meant.length === 0) return null;
    found.push(meant);
  }
  return found;
}

/**
 * What so many cost. What is begun counts as whole: where 500 have a price, 501 cost as much as 1,000. Null where one has to
 * ask, and NaN where there are not so many.
 */
export function amountFor([, minor, , count = 1, steps]: Priced, quantity: number): number | null {
  const units = Math.ceil(quantity / count);
  if (steps === undefined) return minor * units;
  const [kind, ...rows] = steps;
  let total = 0;
  let from = 0;
  for (const [upTo, each, whole] of rows) {
    if (units <= from) return total;
    const isReached = upTo === null || units <= upTo;
    const end = isReached ? units : upTo;
    if (kind === 'graduated' || isReached) {
      if (each === null) return null;
      total += whole + each * (kind === 'graduated' ? end - from : units);
      if (isReached) return total;
    }
    from = end;
  }
  return units === 0 ? 0 : NaN;
}
