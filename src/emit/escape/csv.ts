import { printable } from './printable.ts';

/** A sign at the start of a cell, or behind what another spreadsheet takes for the end of one, begins a formula. */
const FORMULA = /(^|[,;\t\n])([ \u00a0"']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A text as a field of a CSV file (RFC 4180): quoted where needed, and never a formula; a number as it is. */
export function csv(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = printable(value)
    .replace(FORMULA, (_, before: string, space: string) => `${before}'${space}`)
    // Some spreadsheets leave out what cannot be seen at the start, and read on.
    .replace(/^[\t\r]/, "'$&");
  return /[",;\t\n]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
