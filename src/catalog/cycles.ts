import type { Cycle, Duration, DurationUnit } from './catalog.ts';
import { DURATION_UNITS } from './units.ts';

export const MOST_MONTHS = 12_000;
/** As long on average. Beyond, there may be no date that far. */
export const MOST_MILLISECONDS = MOST_MONTHS * 2_629_746_000;

/** A length of time from a count and a unit: 3 and `month`. Null beyond a thousand years. */
export function makeDuration(count: number, unit: DurationUnit): Duration | null;
/** The same where the count is in so many parts of one: 2,500,000 in millionths is 2.5; a part of a month is too fine. */
export function makeDuration(count: number, unit: DurationUnit, parts: number): Duration | 'too fine' | null;
export function makeDuration(scaled: number, unit: DurationUnit, parts = 1): Duration | 'too fine' | null {
  const one = DURATION_UNITS.get(unit) ?? { months: 0, milliseconds: 0 };
  if (scaled % parts !== 0) {
    const whole = BigInt(scaled) * BigInt(one.months || one.milliseconds);
    if (whole % BigInt(parts) !== 0n) return 'too fine';
    const length = Number(whole / BigInt(parts));
    if (length > (one.months ? MOST_MONTHS : MOST_MILLISECONDS)) return null;
    return {
      months: one.months && length,
      milliseconds: one.months ? 0 : length,
      count: scaled / parts,
      unit,
    };
  }
  const count = scaled / parts;
  const months = count * one.months;
  const milliseconds = count * one.milliseconds;
  if (months > MOST_MONTHS || milliseconds > MOST_MILLISECONDS) return null;
  return { months, milliseconds, count, unit };
}

function cycle(id: string, count: number, unit: DurationUnit): Cycle {
  const one = DURATION_UNITS.get(unit) ?? { months: 0, milliseconds: 0 };
  return { id, length: { months: count * one.months, milliseconds: count * one.milliseconds, count, unit } };
}

/** The billing cycles that have a word of their own. */
export const CYCLE_WORDS: ReadonlyMap<string, Cycle> = new Map(
  [
    cycle('daily', 1, 'day'),
    cycle('weekly', 1, 'week'),
    cycle('monthly', 1, 'month'),
    cycle('quarterly', 3, 'month'),
    cycle('yearly', 1, 'year'),
  ].map((made) => [made.id, made]),
);

/** The cycle `every 6 months`; one that has a word of its own is that one, so `every 12 months` is `yearly`. */
export function everyCycle(length: Duration): Cycle {
  for (const known of CYCLE_WORDS.values()) {
    if (isSame(known.length, length)) return known;
  }
  return { id: `every-${length.count}-${length.unit}s`, length };
}

/** A day has 24 hours only on a calendar without clock changes. */
function isSame(a: Duration, b: Duration): boolean {
  const isExact = b.unit === 'hour' || b.unit === 'minute' || b.unit === 'second';
  return a.months === b.months && a.milliseconds === b.milliseconds && !isExact;
}

/** Shorter cycles first: by average length, a month being 30.436875 days. */
export function compareCycles(a: Cycle, b: Cycle): number {
  return averageLength(a.length) - averageLength(b.length);
}

/** How often the shorter cycle fits into the longer one: exactly, or on average if one is in days and one in months. */
export function cyclesIn({ length: short }: Cycle, { length: long }: Cycle): number {
  if (short.months > 0 && long.months > 0) return long.months / short.months;
  if (short.months === 0 && long.months === 0) return long.milliseconds / short.milliseconds;
  return averageLength(long) / averageLength(short);
}

function averageLength({ months, milliseconds }: Duration): number {
  return months * 2_629_746_000 + milliseconds;
}
