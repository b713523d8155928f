import type { Bucket, Catalog, CreditEntry, Cycle, Duration, Granted } from '../catalog/catalog.ts';
import { compareCycles } from '../catalog/cycles.ts';
import { formatDuration, formatRhythm } from '../copy/index.ts';
import { addMonths, daysOf } from '../credits/calendar/civil.ts';
import { lengthOf } from '../credits/lengths.ts';
import { ENGLISH } from '../locales/index.ts';
import { howToAccept, type Law } from './law.ts';
import { findLine } from './lines.ts';

/** Credits that come every cycle last until the next ones come. */
export const shortValidity: Law = (catalog, findings, doubts) => {
  const rhythms = longestRhythms(catalog);
  for (const bucket of catalog.buckets) {
    const { id, valid, line, issued } = bucket;
    const rhythm = rhythms.get(bucket);
    if (issued !== 'every cycle' || valid.kind !== 'lasts' || !rhythm) continue;
    if (doubts.has(id) || !isEverShorter(valid.duration, rhythm.cycle.length)) continue;
    const words = formatRhythm(rhythm.cycle, ENGLISH);
    findings.report(
      'short-validity',
      `\`${id}\` credits come ${words}, and are valid for only ${formatDuration(valid.duration, ENGLISH)}`,
      findLine(line, 'valid') ?? bucket.at,
      {
        others: [{ span: rhythm.at, text: `come ${words}` }],
        hint: `Between their end and the next ones, customers have none. Write \`valid until renewal\`, or a longer time. ${howToAccept(findings)}`,
      },
    );
  }
};

interface Rhythm {
  readonly cycle: Cycle;
  readonly at: Granted<CreditEntry>['entry']['amounts'][number]['at'];
}

/** For each bucket, the longest time between two of its issues in any plan. */
function longestRhythms({ plans }: Catalog): ReadonlyMap<Bucket, Rhythm> {
  const longest = new Map<Bucket, Rhythm>();
  for (const { entries } of plans) {
    for (const entry of entries) {
      if (entry.kind !== 'credits') continue;
      for (const { amount, cycle, every, at } of entry.amounts) {
        const known = longest.get(entry.bucket);
        const rhythm = every ?? cycle;
        if (amount === 0 || (known && compareCycles(known.cycle, rhythm) >= 0)) continue;
        longest.set(entry.bucket, { cycle: rhythm, at });
      }
    }
  }
  return longest;
}

const DAY = 86_400_000;
const MONTHS_OF_FOUR_YEARS = 48;

/** True if one duration ends before another that starts with it, on the first of any month of four years. */
function isEverShorter(one: Duration, other: Duration): boolean {
  for (let month = 0; month < MONTHS_OF_FOUR_YEARS; month += 1) {
    if (extentOf(one, month) < extentOf(other, month)) return true;
  }
  return false;
}

/** How many milliseconds a duration lasts that starts so many months after the first of 2024. */
function extentOf(duration: Duration, month: number): number {
  const { months, days, milliseconds } = lengthOf(duration);
  const start = addMonths({ year: 2024, month: 1, day: 1 }, month);
  return (daysOf(addMonths(start, months)) - daysOf(start) + days) * DAY + milliseconds;
}
