import { replaceWith } from '../../diagnostics/findings.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { KeyedLine } from '../../reading/index.ts';
import type { Currency, OncePrice, Price, Pricing } from '../catalog.ts';
import { type Context, phraseOf } from '../context.ts';
import { CYCLE_WORDS } from '../cycles.ts';
import { readScaled } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';
import type { Lister } from './keywords.ts';

/** What the `price` lines of a plan or an add-on say together. */
export interface ReadPricing {
  readonly pricing: Pricing;
  /** What is paid only once. */
  readonly once: readonly OncePrice[];
  readonly cardRequired: boolean;
}

/** Reads the `price` lines of a plan or an add-on. A line that cannot be read makes the pricing `unknown`. */
export function readPricing(
  lines: readonly KeyedLine[],
  kind: Lister['kind'],
  context: Context,
): ReadPricing {
  const prices = new Map<string, Price>();
  const once = new Map<string, OncePrice>();
  const words = new Map<'free' | 'contact us', KeyedLine>();
  let cardRequired = true;
  const found = context.findings.list.length;
  for (const line of lines) {
    if (line.rest.length === 0) continue;
    const phrase = phraseOf(line, context.findings);
    do {
      if (kind === 'plan' && phrase.take('no', 'card', 'required')) cardRequired = false;
      else if (phrase.take('free')) words.set('free', line);
      else if (phrase.take('contact', 'us')) words.set('contact us', line);
      else addPrice(prices, once, readPrice(phrase, line, kind, context), context);
    } while (phrase.takeComma());
    phrase.end();
  }
  const isReadable = context.findings.list.length === found;
  return {
    pricing: isReadable
      ? combine([...prices.values()], [...once.values()], kind, words, context)
      : { kind: 'unknown' },
    once: [...once.values()],
    cardRequired,
  };
}

function combine(
  prices: readonly Price[],
  once: readonly OncePrice[],
  owner: Lister['kind'],
  words: ReadonlyMap<'free' | 'contact us', KeyedLine>,
  { findings }: Context,
): Pricing {
  const [kind, line] = [...words][0] ?? [];
  if (kind === undefined || line === undefined)
    return prices.length + once.length > 0 ? { kind: 'paid', prices } : { kind: 'unknown' };
  const other = prices[0]?.at ?? once[0]?.at ?? [...words.values()][1]?.keyword;
  if (other) {
    findings.report(
      'unreadable-line',
      `${owner === 'plan' ? 'a plan' : 'an add-on'} that is \`${kind}\` has no other price`,
      other,
      {
        others: [{ span: line.keyword, text: `\`${kind}\` stands here` }],
        hint: 'Keep one of the two.',
      },
    );
  }
  return { kind };
}

/** Adds a price under its currency, cycle and basis, of which there can be one. */
function addPrice(
  prices: Map<string, Price>,
  once: Map<string, OncePrice>,
  price: Price | OncePrice | null,
  { findings }: Context,
): void {
  if (price === null) return;
  const rhythm = 'cycle' in price ? price.cycle.id : 'once';
  const key = `${price.currency} ${rhythm} ${price.perSeat}`;
  const twin = prices.get(key) ?? once.get(key);
  if (twin === undefined) {
    if ('cycle' in price) prices.set(key, price);
    else once.set(key, price);
    return;
  }
  findings.report(
    'duplicate-line',
    `there are two prices in ${price.currency} that are paid ${rhythm.replaceAll('-', ' ')}`,
    price.at,
    {
      label: 'the second one',
      others: [{ span: twin.at, text: 'the first one' }],
      hint: 'Keep one of them.',
    },
  );
}

/** `15 USD monthly`, `8 USD per seat monthly`; of an add-on also `20 USD once` */
function readPrice(
  phrase: Phrase,
  line: KeyedLine,
  kind: Lister['kind'],
  context: Context,
): Price | OncePrice | null {
  const start = phrase.peek();
  const money = readMoney(phrase, context);
  if (money === null || start === undefined) return null;
  const perSeat = phrase.take('per', 'seat');
  const isOnce = kind === 'add-on' && phrase.take('once');
  const cycle = isOnce ? null : phrase.cycle();
  if (cycle === null && !isOnce) return null;
  const { currency, minor } = money;
  const at = phrase.since(start);
  return { currency: currency.code, minor, ...(cycle && { cycle }), perSeat, at, line: line.line };
}

/** `19.99 USD` in minor units of the currency. */
export function readMoney(
  phrase: Phrase,
  context: Context,
): { readonly currency: Currency; readonly minor: number } | null {
  const number = phrase.number('a price such as `15 USD monthly`, `free`, or `contact us`');
  if (number === null) return null;
  if (phrase.peek() === undefined && /^0+$/.test(number.text))
    return phrase.fail('a currency', { guess: 'free', at: number });
  const word = phrase.word('the currency: `15 USD`');
  if (word === null) return null;
  const currency = context.currencies.get(word.text);
  if (
    currency === undefined &&
    (word.text === 'per' || word.text === 'every' || CYCLE_WORDS.has(word.text))
  ) {
    context.findings.report('unreadable-line', 'the price has no currency', number, {
      label: 'a currency belongs behind this',
      hint: 'Write it like this: `15 USD monthly`.',
    });
    return phrase.giveUp();
  }
  if (currency === undefined) {
    const guess = context.currencies.has(word.text.toUpperCase())
      ? word.text.toUpperCase()
      : nearest(word.text, context.currencies.keys());
    const known = [...context.currencies.keys()].map((code) => `\`${code}\``).join(', ');
    context.findings.report('unknown-currency', `the catalog has no prices in \`${word.text}\``, word, {
      label: guess === null ? '' : `did you mean \`${guess}\`?`,
      hint: known
        ? `The catalog's \`currency\` line names ${known}.`
        : 'Name it in the `currency` line of the catalog.',
      fixes: guess === null ? [] : [replaceWith(word, guess)],
    });
    return { currency: { code: word.text, decimals: 2 }, minor: 0 };
  }
  const minor = readScaled(number, 10 ** currency.decimals, `a price in ${currency.code}`, context.findings);
  return minor === null ? { currency, minor: 0 } : { currency, minor };
}
