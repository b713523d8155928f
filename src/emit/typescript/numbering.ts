import type { Catalog, Feature, Limit, LimitValue, Model, Plan } from '../../catalog/catalog.ts';

/**
 * A catalog whose plans, features, limits and models have numbers. Plans count from 0 in the order of the file.
 * Features, limits and models share one row of numbers, in this order, so that no number can be taken for another kind's.
 */
export interface Numbering {
  readonly catalog: Catalog;
  /** The name of the plan file to show to app developers. */
  readonly file: string;
  readonly plans: readonly Plan[];
  readonly features: readonly Feature[];
  readonly limits: readonly NumberedLimit[];
  readonly models: readonly Model[];
  readonly firstLimit: number;
  readonly firstModel: number;
  /** True if some plan answers `contact us` for a limit. */
  readonly hasContact: boolean;
  /** Plans and limits, `pro storage`, where use above the amount goes on, and costs something. */
  readonly metered: readonly string[];
}

/** From here on, lists of plans are texts in the module, because checkers take long over so many expressions. */
export const MANY = 100;

export interface NumberedLimit {
  readonly limit: Limit;
  readonly unit: LimitUnit;
  readonly per: string | null;
}

/** What the number of a limit counts. */
export type LimitUnit = 'bytes' | 'count' | 'months' | 'milliseconds' | 'decimal' | 'percent' | 'condition';

/** Numbers the names of a catalog whose checks found no errors. */
export function numberNames(catalog: Catalog, file: string): Numbering {
  const { plans, features } = catalog;
  for (const { id } of [...plans, ...features, ...catalog.limits, ...catalog.modelGroups]) requireId(id);
  const models = catalog.modelGroups.flatMap((group) => group.models);
  for (const { id } of models) requireId(id);
  for (const { id } of catalog.addOns) requireId(id);
  const values = limitValues(catalog);
  const limits = catalog.limits.map((limit) => numberLimit(limit, values.get(limit.id) ?? []));
  const firstLimit = features.length;
  const hasContact = plans.some((plan) =>
    [...plan.limits.values()].some(({ entry }) => entry.value.kind === 'contact us'),
  );
  return {
    catalog,
    file,
    plans,
    features,
    limits,
    models,
    firstLimit,
    firstModel: firstLimit + limits.length,
    hasContact,
    metered: meteredIn(catalog),
  };
}

/** Plans and limits, `pro storage`, where use above the amount goes on, and costs something. */
export function meteredIn({ plans }: Catalog): readonly string[] {
  return plans.flatMap((plan) =>
    [...plan.limits.values()].flatMap(({ entry }) =>
      entry.beyond.length > 0 ? [`${plan.id} ${entry.limit.id}`] : [],
    ),
  );
}

/** Types and tables put ids next to each other with a space between them, so an id must be one. */
function requireId(id: string): void {
  if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(id)) throw new Error(`not an id: ${JSON.stringify(id)}`);
}

/** What plans and add-ons say of each limit. */
function limitValues({ plans, addOns }: Catalog): ReadonlyMap<string, readonly LimitValue[]> {
  const values = new Map<string, LimitValue[]>();
  for (const { entries } of [...plans, ...addOns]) {
    for (const entry of entries) {
      if (entry.kind !== 'limit') continue;
      const known = values.get(entry.limit.id);
      if (known) known.push(entry.value);
      else values.set(entry.limit.id, [entry.value]);
    }
  }
  return values;
}

function numberLimit(limit: Limit, values: readonly LimitValue[]): NumberedLimit {
  const { measure } = limit;
  switch (measure.kind) {
    case 'size':
      return { limit, unit: 'bytes', per: measure.per };
    case 'duration':
      return { limit, unit: durationUnit(values), per: measure.per };
    case 'percent':
    case 'decimal':
    case 'count':
    case 'condition':
      return { limit, unit: measure.kind, per: measure.per };
  }
}

function durationUnit(values: readonly LimitValue[]): LimitUnit {
  const inMonths = values.some((value) => value.kind === 'duration' && value.duration.months > 0);
  return inMonths ? 'months' : 'milliseconds';
}

/** A stated value as the number the module answers with; `null` for what only a person can say. */
export function amountOf(value: LimitValue, unit: LimitUnit): number | null {
  switch (value.kind) {
    case 'size':
    case 'count':
      return value.amount;
    case 'percent':
      // Thousandths give the number that a reader writes: 99,900 is 99.9.
      return value.amount / 1_000;
    case 'decimal':
      return value.amount / 1_000_000;
    case 'duration': {
      const { months, milliseconds } = value.duration;
      if (unit === 'months' ? milliseconds > 0 : months > 0)
        throw new Error('a limit mixes months with exact lengths');
      return unit === 'months' ? months : milliseconds;
    }
    case 'condition':
      return Number(value.applies);
    case 'unlimited':
      return Number.POSITIVE_INFINITY;
    case 'contact us':
      return null;
  }
}
