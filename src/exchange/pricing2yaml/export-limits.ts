import type { Catalog, Limit, LimitValue } from '../../catalog/catalog.ts';
import { makeDuration } from '../../catalog/cycles.ts';
import { durationUnit, SIZE_UNITS } from '../../catalog/units.ts';

/** The unit of a limit in a Pricing2Yaml file, and its values in it. */
export interface ForeignLimitUnit {
  /** `GB/month`; null where there is none. */
  readonly unit: string | null;
  /** Null for a value that such a file cannot say. */
  readonly write: (value: LimitValue) => number | boolean | null;
}

/** All amounts of a limit are in one unit there: that of the first one in the file. */
export function foreignUnitOf(limit: Limit, { plans, addOns }: Catalog): ForeignLimitUnit {
  const values = [
    ...plans.flatMap(({ limits }) => limits.get(limit.id)?.entry.value ?? []),
    ...addOns.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'limit' && entry.limit === limit ? [entry.value] : [])),
    ),
  ];
  const word = measureWord(limit, values);
  const { per } = limit.measure;
  const each = per === null || per === 'cycle' ? '' : `/${per}`;
  return {
    unit: word + each === '' ? null : word + each,
    write: (value) => writeValue(value, word),
  };
}

function measureWord({ measure }: Limit, values: readonly LimitValue[]): string {
  switch (measure.kind) {
    case 'size': {
      const [first] = values.flatMap((value) => (value.kind === 'size' ? [value.written] : []));
      return first?.split(' ').at(-1) ?? 'GB';
    }
    case 'duration': {
      const [first] = values.flatMap((value) => (value.kind === 'duration' ? [value.duration.unit] : []));
      return first ?? 'month';
    }
    case 'percent':
      return '%';
    case 'condition':
      return '';
    case 'count':
    case 'decimal':
      return measure.noun?.one ?? '';
  }
}

function writeValue(value: LimitValue, word: string): number | boolean | null {
  switch (value.kind) {
    case 'count':
      return value.amount;
    case 'percent':
      return value.amount / 1_000;
    case 'decimal':
      return value.amount / 1_000_000;
    case 'size':
      return value.amount / Number(SIZE_UNITS.get(word) ?? 1n);
    case 'duration': {
      const unit = durationUnit(word);
      const one = unit && makeDuration(1, unit);
      if (!one) return null;
      const { months, milliseconds } = value.duration;
      if (one.months > 0) return milliseconds > 0 ? null : months / one.months;
      return months > 0 ? null : milliseconds / one.milliseconds;
    }
    case 'condition':
      return value.applies;
    case 'unlimited':
      return Number.POSITIVE_INFINITY;
    case 'contact us':
      return null;
  }
}
