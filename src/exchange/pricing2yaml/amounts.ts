/** A decimal number exactly: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** The number of a text such as `0.83`, `15`, `1e3`. Null for one with an exponent beyond reason. */
export function decimal(text: string): Decimal | null {
  const match = /^([-+]?)([0-9]*)\.?([0-9]*)(?:[eE]([-+]?[0-9]+))?$/.exec(text);
  if (match === null) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent) - fraction.length;
  if (Math.abs(shift) > 40 || whole.length + fraction.length > 60) return null;
  const digits = BigInt(`${whole}${fraction}` || '0') * (sign === '-' ? -1n : 1n);
  return shift >= 0 ? { digits: digits * 10n ** BigInt(shift), scale: 0 } : { digits, scale: -shift };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const scaled = (value: Decimal) => value.digits * 10n ** BigInt(scale - value.scale);
  return { digits: scaled(a) - scaled(b), scale };
}

/** The nearest number with so many decimals, halves upwards, and whether it is another one. */
export function round(
  value: Decimal,
  decimals: number,
): { readonly value: Decimal; readonly isExact: boolean } {
  if (value.scale <= decimals) return { value, isExact: true };
  const factor = 10n ** BigInt(value.scale - decimals);
  const quotient = (value.digits * 2n + factor) / (factor * 2n);
  return { value: { digits: quotient, scale: decimals }, isExact: quotient * factor === value.digits };
}

/** `1,200.50`, as plan files write it; `fraction` is how many decimals a broken amount of money has. */
export function print({ digits, scale }: Decimal, fraction = 0): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
  const rest = text.slice(text.length - scale).replace(/0+$/, '');
  const decimals = rest === '' ? '' : `.${rest.padEnd(fraction, '0')}`;
  return `${digits < 0n ? '-' : ''}${whole}${decimals}`;
}

/** The same without marks between thousands, as programs read it. */
export function printPlain(value: Decimal): string {
  return print(value).replaceAll(',', '');
}

export function isZero({ digits }: Decimal): boolean {
  return digits === 0n;
}
