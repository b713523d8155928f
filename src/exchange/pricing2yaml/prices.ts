import { type Decimal, decimal, multiply, print, round, subtract } from './amounts.ts';
import type { Foreign, ForeignPrice, ForeignValue } from './foreign.ts';
import { quoted } from './texts.ts';
import { pluralOf, unitOfPrice } from './units.ts';
import { isNone } from './values.ts';

/** How often something is paid, in the words of files and of the language, and for how many months. */
interface Rhythm {
  readonly words: readonly string[];
  readonly rhythm: string;
  readonly months: string;
}

const YEARLY: Rhythm = {
  words: ['annual', 'annually', 'yearly', 'year'],
  rhythm: 'yearly',
  months: '12',
};

const MONTHLY: Rhythm = { words: ['monthly', 'month'], rhythm: 'monthly', months: '1' };

const RHYTHMS: readonly Rhythm[] = [
  MONTHLY,
  { words: ['quarterly', 'quarter'], rhythm: 'quarterly', months: '3' },
  { words: ['semiannual', 'semiannually', 'biannual', 'half-yearly'], rhythm: 'every 6 months', months: '6' },
  YEARLY,
];

/** What is paid more often than by the month, and so has no price by the year. */
const OFTEN: ReadonlyMap<string, string> = new Map([
  ['week', 'weekly'],
  ['day', 'daily'],
]);

function rhythmOf(word: string): Rhythm | undefined {
  return RHYTHMS.find(({ words }) => words.includes(word.toLowerCase()));
}

/** What a file says of its periods of payment, in words of the language. */
export interface Billing {
  /** `billing yearly 17 percent off` */
  readonly lines: readonly string[];
  /** Periods whose prices are stated with each plan: that a month costs in them so many times as much. */
  readonly stated: readonly { readonly rhythm: Rhythm; readonly factor: Decimal }[];
  /** Periods for which the language has no word. */
  readonly unknown: Foreign['billing'];
}

const ONE: Decimal = { digits: 1n, scale: 0 };

/** A factor below one is what a longer period saves. */
export function readBilling({ billing }: Foreign): Billing {
  const lines: string[] = [];
  const stated: { rhythm: Rhythm; factor: Decimal }[] = [];
  const unknown: Foreign['billing'][number][] = [];
  for (const entry of billing) {
    const rhythm = rhythmOf(entry.period);
    const factor = decimal(entry.factor);
    if (rhythm === undefined || factor === null || factor.digits <= 0n) {
      unknown.push(entry);
      continue;
    }
    const percent = multiply(subtract(ONE, factor), { digits: 100n, scale: 0 });
    if (rhythm !== MONTHLY && percent.digits > 0n && round(percent, 3).isExact)
      lines.push(`billing ${rhythm.rhythm} ${print(percent)} percent off`);
    else stated.push({ rhythm, factor });
  }
  return { lines, stated: stated.length > 0 ? stated : [{ rhythm: MONTHLY, factor: ONE }], unknown };
}

/** `15 USD monthly`, and what was changed for it, in words. */
export interface PrintedPrice {
  readonly text: string;
  readonly changes: readonly string[];
}

/** An amount of money that can be paid; null for anything else. */
function amountOf(value: ForeignValue | null): Decimal | null {
  const amount = value?.kind === 'number' ? decimal(value.text) : null;
  return amount !== null && amount.digits >= 0n ? amount : null;
}

function inWords(text: string): string {
  if (/^\s*free\s*$/i.test(text)) return 'free';
  return CONTACT.test(text) ? 'contact us' : quoted(text);
}

/** Decimals beyond which twelve times a month is the year. */
const TWELFTHS = 6;

const CONTACT = /^\s*contact (?:us|sales)\s*$/i;

/** A price finer than the smallest coin, for so many that it is not: 0.002 per "call" is 0.20 per 100 "calls". */
function inHundreds(
  exact: Decimal,
  per: string,
  decimals: number,
): { readonly amount: Decimal; readonly per: string } | null {
  const [, noun] = /^ per "([^"]+)"$/.exec(per) ?? [];
  if (noun === undefined) return null;
  for (const count of [100n, 1_000n, 10_000n, 100_000n, 1_000_000n]) {
    const { value: amount, isExact } = round(multiply(exact, { digits: count, scale: 0 }), decimals);
    if (isExact)
      return { amount, per: ` per ${print({ digits: count, scale: 0 })} ${quoted(pluralOf(noun))}` };
  }
  return null;
}

/** The price of a plan or an add-on, in the words of the language. `decimals` are those of the currency. */
export function printPrice(
  { value, yearly, unit }: ForeignPrice,
  { stated }: Billing,
  currency: string,
  decimals: number,
): PrintedPrice | null {
  const [amount, annual] = [value, yearly].map(amountOf);
  const words = value?.kind === 'text' ? value : yearly?.kind === 'text' && !amount ? yearly : null;
  if (words) return { text: inWords(words.text), changes: [] };
  if (!amount && !annual) return null;
  if ([value, yearly].every((one) => one === null || isNone(one))) return { text: 'free', changes: [] };
  const { per, period } = unitOfPrice(unit, currency);
  const changes: string[] = [];
  const say = (exact: Decimal, rhythm: string): string => {
    const total = round(exact, decimals);
    const many = total.isExact ? null : inHundreds(exact, per, decimals);
    const money = `${print(many?.amount ?? total.value, decimals)} ${currency}`;
    if (many) changes.push(`the price ${print(exact)} ${currency}${per} is written as ${money}${many.per}`);
    else if (!total.isExact) changes.push(`the price ${print(exact)} ${currency} is rounded to ${money}`);
    return `${money}${many?.per ?? per}${rhythm}`;
  };
  const often = OFTEN.get(period);
  if (often !== undefined && amount) return { text: say(amount, ` ${often}`), changes };
  const own = rhythmOf(period) ?? MONTHLY;
  if (annual || !amount) {
    const months = decimal(YEARLY.months) ?? ONE;
    const texts = [
      ...(amount ? [say(amount, ` ${MONTHLY.rhythm}`)] : []),
      // A twelfth is often no decimal number.
      ...(annual ? [say(round(multiply(annual, months), TWELFTHS).value, ` ${YEARLY.rhythm}`)] : []),
    ];
    return { text: texts.join(', '), changes };
  }
  if (own !== MONTHLY) return { text: say(amount, ` ${own.rhythm}`), changes };
  const texts = stated.map(({ rhythm, factor }) =>
    say(multiply(multiply(amount, factor), decimal(rhythm.months) ?? ONE), ` ${rhythm.rhythm}`),
  );
  return { text: texts.join(', '), changes };
}
