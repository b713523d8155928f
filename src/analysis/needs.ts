import type {
  AddOn,
  Bucket,
  Catalog,
  CreditEntry,
  Cycle,
  Feature,
  FeatureValue,
  Limit,
  LimitValue,
  Model,
  Plan,
} from '../catalog/catalog.ts';
import { cyclesIn } from '../catalog/cycles.ts';

/** Something that a customer must have. */
export type Need =
  /** `choice` is the id of one of the feature's set; null for whatever the plan has of it. */
  | { readonly kind: 'feature'; readonly feature: Feature; readonly choice: string | null }
  | { readonly kind: 'model'; readonly model: Model }
  /** Null for any amount but none. */
  | { readonly kind: 'limit'; readonly limit: Limit; readonly atLeast: LimitValue | null }
  /** In one billing cycle, of the catalog's credit scale. */
  | { readonly kind: 'credits'; readonly bucket: Bucket; readonly atLeast: number };

/** How much there is of something: 1 of a feature or a model that is there; null where only a talk can tell. */
export type Level = number | null;

/** What one of an add-on brings of a need: on top of what there is, or in its place. */
export interface Brought {
  readonly adds: boolean;
  readonly level: Level;
}

/** How much of it is needed. Amounts are bytes, thousandths of a percent, millionths of a decimal, months or else milliseconds, and 1 for a condition that applies. */
export function wantedLevel(need: Need, catalog: Catalog): number {
  switch (need.kind) {
    case 'feature':
    case 'model':
      return 1;
    case 'limit':
      return need.atLeast === null ? 1 : (levelOf(need.atLeast, isInMonths(need.limit, catalog)) ?? Infinity);
    case 'credits':
      return need.atLeast;
  }
}

/** What a plan alone has of it. */
export function levelIn(plan: Plan, need: Need, cycle: Cycle | null, catalog: Catalog): Level {
  switch (need.kind) {
    case 'feature': {
      const had = plan.features.get(need.feature.id)?.entry.value;
      return had && hasChoice(had, need.choice) ? 1 : 0;
    }
    case 'model':
      return plan.models.get(need.model.group)?.entry.models.includes(need.model) ? 1 : 0;
    case 'limit': {
      const had = plan.limits.get(need.limit.id)?.entry.value;
      return had ? levelOf(had, isInMonths(need.limit, catalog)) : 0;
    }
    case 'credits': {
      const had = plan.credits.get(need.bucket.id)?.entry;
      return had ? creditsIn(had, cycle) : 0;
    }
  }
}

/** True where use above the amount of a plan goes on, and costs something. */
export function isMetered({ limits }: Plan, { id }: Limit): boolean {
  return (limits.get(id)?.entry.beyond.length ?? 0) > 0;
}

/** What one of an add-on brings of it; null if nothing. */
export function broughtOf(
  { entries }: AddOn,
  need: Need,
  cycle: Cycle | null,
  catalog: Catalog,
): Brought | null {
  for (const entry of entries) {
    if (entry.kind === 'feature' && need.kind === 'feature' && entry.feature === need.feature) {
      if (hasChoice(entry.value, need.choice)) return { adds: false, level: 1 };
    } else if (entry.kind === 'models' && need.kind === 'model') {
      if (entry.models.includes(need.model)) return { adds: false, level: 1 };
    } else if (entry.kind === 'limit' && need.kind === 'limit' && entry.limit === need.limit) {
      return { adds: entry.adds, level: levelOf(entry.value, isInMonths(need.limit, catalog)) };
    } else if (entry.kind === 'credits' && need.kind === 'credits' && entry.bucket === need.bucket) {
      return { adds: true, level: creditsIn(entry, cycle) };
    }
  }
  return null;
}

function hasChoice(value: FeatureValue, choice: string | null): boolean {
  return choice === null || (value.kind === 'choices' && value.choices.some(({ id }) => id === choice));
}

export function levelOf(value: LimitValue, inMonths: boolean): Level {
  switch (value.kind) {
    case 'size':
    case 'count':
    case 'percent':
    case 'decimal':
      return value.amount;
    case 'duration':
      return inMonths ? value.duration.months : value.duration.milliseconds;
    case 'condition':
      return Number(value.applies);
    case 'unlimited':
      return Infinity;
    case 'contact us':
      return null;
  }
}

const inMonths = new WeakMap<Limit, boolean>();

/** Whether lengths of time of a limit are calendar months. One limit never mixes them with exact ones. */
export function isInMonths(limit: Limit, { plans, addOns }: Catalog): boolean {
  const known = inMonths.get(limit);
  if (known !== undefined) return known;
  const isMonths = (value: LimitValue | undefined): boolean =>
    value?.kind === 'duration' && value.duration.months > 0;
  const made =
    plans.some(({ limits }) => isMonths(limits.get(limit.id)?.entry.value)) ||
    addOns.some(({ entries }) =>
      entries.some((entry) => entry.kind === 'limit' && entry.limit === limit && isMonths(entry.value)),
    );
  inMonths.set(limit, made);
  return made;
}

/**
 * The credits that come in one billing cycle. Where the line does not name the cycle, those of one that fits into it a
 * whole number of times: a free plan says `10 monthly`, and its customers need not pay by the month.
 */
export function creditsIn({ amounts }: CreditEntry, cycle: Cycle | null): number {
  let found = 0;
  for (const { amount, cycle: paid, every } of amounts) {
    const inPaid = every === null ? amount : amount * Math.ceil(cyclesIn(every, paid));
    if (cycle === null || paid.id === cycle.id) return inPaid;
    const times = cyclesIn(paid, cycle);
    if (Number.isInteger(times)) found = Math.max(found, inPaid * times);
  }
  return found;
}
