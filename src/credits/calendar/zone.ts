import { daysOf } from './civil.ts';

const DAY = 86_400_000;
/** `Intl` knows no instant outside these: the first day of year 1, and the last of a `Date`. */
const EARLIEST = -62_135_510_400_000;
const LATEST = 8_640_000_000_000_000;

const UTC_NAMES: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT']);

export function isUtc(zone: string): boolean {
  return UTC_NAMES.has(zone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/**
 * How far the wall clock of an IANA zone is ahead of UTC at an instant, in milliseconds.
 * Throws a RangeError for a zone that does not exist.
 */
function offsetAt(zone: string, at: number): number {
  if (isUtc(zone)) return 0;
  const second = Math.floor(Math.min(Math.max(at, EARLIEST), LATEST) / 1_000) * 1_000;
  // `9/8/2001, 21:46:40`: twice as fast as its parts, and only the order of the numbers matters.
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, seconds = 0] = formatOf(zone)
    .format(second)
    .split(/[^0-9]+/)
    .map(Number);
  const time = (hour * 60 + minute) * 60 + seconds;
  return daysOf({ year, month, day }) * DAY + time * 1_000 - second;
}

/** The wall clock of the zone at an instant, written as the milliseconds since 1970 that a UTC clock would show. */
export function wallClockAt(zone: string, at: number): number {
  return at + offsetAt(zone, at);
}

/**
 * The instant at which the wall clock of the zone shows `wall`. A time that is repeated is the first of the two; a time
 * that is skipped moves later by what is skipped (Temporal's `compatible`).
 */
export function instantOf(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  const first = wall - Math.max(before, after);
  const second = wall - Math.min(before, after);
  if (offsetAt(zone, first) === wall - first) return first;
  if (before !== after && offsetAt(zone, second) === wall - second) return second;
  return wall - before;
}
