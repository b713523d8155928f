import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { writeDigits } from './numbers.ts';

/** A day as a table or a sentence has it. `day` is `2026-01-15`; `time`, where there is one, `10:30`. */
export function writeDate(
  day: string,
  time: string | null,
  width: 'medium' | 'long',
  { dates, numbers }: Language,
): string {
  const { pattern, months } = dates[width];
  const [y = '', MM = '', dd = ''] = day.split('-');
  const [M, d] = [MM, dd].map(withoutZero);
  const parts = { y, M, MM, d, dd, month: months[Number(MM) - 1] ?? MM };
  const date = fillDigits(pattern, parts, numbers.zero);
  return time === null ? date : fill(dates.withTime, { date, time: writeTime(time, dates, numbers.zero) });
}

function writeTime(time: string, { time: pattern, halves }: Language['dates'], zero: number): string {
  const [HH = '', mm = ''] = time.split(':');
  const hour = Number(HH);
  const h = String(hour % 12 === 0 ? 12 : hour % 12);
  const a = halves[hour < 12 ? 0 : 1] ?? '';
  return fillDigits(pattern, { H: withoutZero(HH), HH, h, hh: h.padStart(2, '0'), mm, a }, zero);
}

function fillDigits(
  pattern: string,
  parts: Readonly<Record<string, string | undefined>>,
  zero: number,
): string {
  const written = Object.entries(parts).map(([key, part = '']) => [key, writeDigits(part, zero)] as const);
  return fill(pattern, Object.fromEntries(written));
}

function withoutZero(digits: string): string {
  return String(Number(digits));
}
