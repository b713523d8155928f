import { fill } from './fill.ts';
import type { Language, MoneyStyle, NumberStyle } from './language.ts';

/** A decimal number, exactly as given, with the groups and digits of the locale. `whole` and `fraction` are ASCII digits. */
export function writeNumber(whole: string, fraction: string, style: NumberStyle): string {
  const grouped = groupWith(whole, style);
  return writeDigits(fraction === '' ? grouped : `${grouped}${style.decimal}${fraction}`, style.zero);
}

function groupWith(digits: string, { group, grouping: [last, before], leastGrouped }: NumberStyle): string {
  if (digits.length < last + leastGrouped) return digits;
  const groups = [digits.slice(-last)];
  let end = digits.length - last;
  for (; end > before; end -= before) groups.unshift(digits.slice(end - before, end));
  return [digits.slice(0, end), ...groups].join(group);
}

/** The same with the digits of a language, whose zero is at a code point. */
export function writeDigits(text: string, zero: number): string {
  if (zero === 0x30) return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** An amount of money: `$15`, `12,50 €`, `CHF 15`. `whole` and `fraction` are ASCII digits. */
export function writeMoney(whole: string, fraction: string, code: string, { money }: Language): string {
  const amount = writeNumber(whole, fraction, money);
  const symbol = money.symbols.get(code) ?? code;
  return fill(patternFor(symbol, money), { amount, symbol });
}

/** Letters keep their distance from digits: `$15`, but `CHF 15`. */
function patternFor(symbol: string, { pattern, letterPattern }: MoneyStyle): string {
  const beside = pattern.startsWith('{symbol}') ? symbol.slice(-1) : symbol.slice(0, 1);
  return /\p{L}/u.test(beside) ? letterPattern : pattern;
}
