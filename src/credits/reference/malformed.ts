import { averageMilliseconds, type Length } from '../calendar/length.ts';
import type { Reason } from './account.ts';
import type { Operation } from './operation.ts';

/** Why an operation cannot be decided at all, whatever the account is like. Null for one that can. */
export function malformed(operation: Operation): Reason | null {
  if (!timesOf(operation).every((at) => at === null || isTime(at))) return 'invalid_time';
  for (const [amount, least] of amountsOf(operation)) {
    if (!Number.isInteger(amount) || amount < least) return 'invalid_amount';
    if (!Number.isSafeInteger(amount)) return 'out_of_range';
  }
  if (operation.op === 'use' && !(operation.units >= 0 && operation.units < Number.POSITIVE_INFINITY)) {
    return 'invalid_amount';
  }
  return null;
}

/** The last millisecond of the year 9999. Microseconds passed for milliseconds are far beyond it. */
export const LATEST = 253_402_300_799_999;

/** Whole milliseconds, before the end of the year 9999 and as long after its like before 1970. */
function isTime(at: number): boolean {
  return Number.isInteger(at) && Math.abs(at) <= LATEST;
}

function timesOf(operation: Operation): readonly (number | null)[] {
  switch (operation.op) {
    case 'subscribe':
      return [operation.at, operation.anchor ?? null];
    case 'purchase':
    case 'buy':
      return [operation.at, operation.effectiveAt ?? null];
    case 'grant':
      return [operation.at, operation.effectiveAt ?? null, operation.expiresAt ?? null];
    case 'hold':
      return [operation.at, ...(operation.timeout ? measuresOf(operation.timeout) : [])];
    default:
      return [operation.at];
  }
}

/** The parts of a length, and about how long it is in all. */
function measuresOf(length: Length): readonly number[] {
  const { months, days, milliseconds } = length;
  return [months, days, milliseconds, Math.trunc(averageMilliseconds(length))];
}

/** The amounts of an operation, each with the least that it may be. */
function amountsOf(operation: Operation): readonly (readonly [number, number])[] {
  switch (operation.op) {
    case 'purchase':
      return [[operation.amount, 1]];
    case 'grant':
      return [
        [operation.amount, 1],
        [operation.resetMin ?? 0, 0],
        [operation.resetMax ?? 0, 0],
      ];
    case 'add':
    case 'remove':
      return [[operation.quantity ?? 1, 1]];
    case 'consume':
    case 'hold':
      return [[operation.amount, 0]];
    case 'capture':
    case 'refund':
      return [[operation.amount ?? 0, 0]];
    case 'refundPurchase':
      return [
        [operation.refundedTotal, 0],
        [operation.pricePaid, 1],
      ];
    default:
      return [];
  }
}
