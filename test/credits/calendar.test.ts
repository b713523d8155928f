import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { add, boundary, stretchAt } from '../../src/credits/calendar/calendar.ts';
import { dateOf, daysOf } from '../../src/credits/calendar/civil.ts';
import type { Length } from '../../src/credits/calendar/length.ts';
import { random } from '../support/random.ts';

const ZONES = [
  'UTC',
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Chatham',
  'America/St_Johns',
  'America/Sao_Paulo',
];
const START = Date.UTC(1972, 0, 1);
const END = Date.UTC(2090, 0, 1);

const chance = random(20261122);
/** A whole number from 0 to below `limit`. */
const below = (limit: number): number => Math.floor(chance() * limit);
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;

function randomLength(): Length {
  const none = { months: 0, days: 0, milliseconds: 0 };
  switch (below(6)) {
    case 0:
      return { ...none, months: 1 + below(36) };
    case 1:
      return { ...none, months: 12 * (1 + below(5)) };
    case 2:
      return { ...none, days: 1 + below(400) };
    case 3:
      return { ...none, days: 7 * (1 + below(8)) };
    case 4:
      return { ...none, milliseconds: 1 + below(200 * 3_600_000) };
    default:
      return { months: below(15), days: below(40), milliseconds: below(90_000_000) };
  }
}

/** Any instant, or one near a change of the zone's clock, or the end of a month. */
function randomInstant(zone: string): number {
  const at = START + below(END - START);
  switch (below(4)) {
    case 0: {
      const change = Temporal.Instant.fromEpochMilliseconds(at)
        .toZonedDateTimeISO(zone)
        .getTimeZoneTransition('next');
      return (change?.epochMilliseconds ?? at) + below(10_800_000) - 5_400_000;
    }
    case 1: {
      const { year, month } = dateOf(Math.floor(at / 86_400_000));
      return daysOf({ year, month: month + 1, day: 1 }) * 86_400_000 - below(4 * 86_400_000);
    }
    default:
      return at;
  }
}

function randomPeriod(): Length {
  const none = { months: 0, days: 0, milliseconds: 0 };
  const periods = [{ months: 1 }, { months: 3 }, { months: 12 }, { days: 1 }, { days: 7 }, { days: 28 }];
  return { ...none, ...oneOf(periods) };
}

function peerBoundary(anchor: number, { months, days, milliseconds }: Length, n: number, zone: string) {
  return peerAdd(anchor, { months: months * n, days: days * n, milliseconds: milliseconds * n }, zone);
}

function peerAdd(at: number, { months, days, milliseconds }: Length, zone: string): number {
  const duration = Temporal.Duration.from({ months, days, milliseconds });
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).add(duration).epochMilliseconds;
}

describe('calendar arithmetic', () => {
  // 100,000 in all.
  it.each([1, 2, 3, 4, 5])('equals Temporal on 20,000 random instants, zones and lengths: part %i', () => {
    const differences: unknown[] = [];
    for (let round = 0; round < 20_000 && differences.length < 5; round += 1) {
      const zone = oneOf(ZONES);
      const at = randomInstant(zone);
      const length = randomLength();
      const real = add(at, length, zone);
      const expected = peerAdd(at, length, zone);
      if (real !== expected) differences.push({ zone, at, length, real, expected });
    }
    expect(differences).toEqual([]);
  });

  it('finds the half-open stretch that holds an instant, each boundary counted from the anchor', () => {
    const differences: unknown[] = [];
    for (let round = 0; round < 5_000 && differences.length < 5; round += 1) {
      const zone = oneOf(ZONES);
      const anchor = randomInstant(zone);
      const at = below(2) === 0 ? randomInstant(zone) : anchor + below(90 * 86_400_000);
      const length = randomPeriod();
      const { index, start, end } = stretchAt(anchor, length, at, zone);
      const expected = [index, index + 1].map((n) => peerBoundary(anchor, length, n, zone));
      const isRight = start <= at && at < end && start === expected[0] && end === expected[1];
      if (!isRight) differences.push({ zone, anchor, at, length, index, start, end, expected });
    }
    expect(differences).toEqual([]);
  });

  it('counts a boundary that falls on a skipped day as the instant at which the next day begins', () => {
    const anchor = Date.UTC(2011, 11, 28, 20);
    const daily = { months: 0, days: 1, milliseconds: 0 };
    const boundaries = [0, 1, 2, 3].map((n) => boundary(anchor, daily, n, 'Pacific/Apia'));
    const day = 86_400_000;
    expect(boundaries).toEqual([anchor, anchor + day, anchor + 2 * day, anchor + 2 * day]);
    expect(stretchAt(anchor, daily, anchor + 2 * day, 'Pacific/Apia').index).toBe(3);
  });
});
