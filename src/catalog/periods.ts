import type { Measure } from './catalog.ts';
import type { Phrase } from './phrase.ts';

/** Stretches of the calendar and the clock that come around. */
export const CALENDAR_PERIODS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
] as const;

/** What an amount can be for each time, without quotes. */
export const PERIODS = [...CALENDAR_PERIODS, 'cycle', 'seat'] as const;

const WORDS: readonly string[] = PERIODS;

/** What stands behind `per`: a period, `seat`, or a word of the file's own in quotes. */
export function readPeriod(phrase: Phrase): string | null {
  const next = phrase.peek();
  return next?.kind === 'text' ? (phrase.text('')?.value ?? null) : phrase.oneOf(PERIODS);
}

/** `per month`, `per "call"`: as a plan file writes it. */
export function writePeriod(per: NonNullable<Measure['per']>): string {
  return WORDS.includes(per) ? `per ${per}` : `per "${per.replace(/["\\]/g, '\\$&')}"`;
}
