import type { Duration } from '../catalog/catalog.ts';
import type { Length } from './calendar/length.ts';

/** A duration of a plan file as a length of calendar time. */
export function lengthOf({ months, milliseconds, count, unit }: Duration): Length {
  if (unit === 'day') return { months: 0, days: count, milliseconds: 0 };
  if (unit === 'week') return { months: 0, days: 7 * count, milliseconds: 0 };
  return { months, days: 0, milliseconds };
}
