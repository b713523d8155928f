import type { Findings } from '../../diagnostics/findings.ts';
import type { KeyedLine } from '../../reading/index.ts';
import type { Span } from '../../source/source.ts';
import { readRangeAndStep } from '../add-ons/quantity.ts';
import type { OncePrice, Price, Pricing, Quantity } from '../catalog.ts';
import { type Context, phraseOf } from '../context.ts';
import type { Phrase } from '../phrase.ts';
import { withDiscounts } from './discounts.ts';
import type { Lister } from './keywords.ts';
import { readMoney } from './money.ts';
import { readUnit, unitKey } from './price-units.ts';
import { readTiers } from './tiers.ts';

/** What the `price` lines of a plan or an add-on say together. */
export interface ReadPricing {
  readonly pricing: Pricing;
  /** What is paid only once. */
  readonly once: readonly OncePrice[];
  /** How many units can be bought, where the lines say so. */
  readonly quantity: Quantity | null;
  readonly cardRequired: boolean;
}

/** What has been read so far. */
interface Found {
  readonly prices: Map<string, Price>;
  readonly once: Map<string, OncePrice>;
  readonly words: Map<'free' | 'contact us', KeyedLine>;
  /** The file's own words for `contact us`. */
  own: string | null;
  quantity: Quantity | null;
  cardRequired: boolean;
}

/** Reads the `price` lines of a plan or an add-on. A line that cannot be read makes the pricing `unknown`. */
export function readPricing(
  lines: readonly KeyedLine[],
  kind: Lister['kind'],
  context: Context,
): ReadPricing {
  const found: Found = {
    prices: new Map(),
    once: new Map(),
    words: new Map(),
    own: null,
    quantity: null,
    cardRequired: true,
  };
  const before = context.findings.reports();
  for (const line of lines) {
    if (line.rest.length === 0) continue;
    if (line.body.some(isStep)) readTieredPrice(line, found, context);
    else readPriceLine(line, kind, found, context);
  }
  const prices = withDiscounts([...found.prices.values()], context);
  const once = [...found.once.values()];
  const isReadable = context.findings.reports() === before;
  return {
    pricing: isReadable ? combine(prices, once, kind, found, context) : { kind: 'unknown' },
    once,
    quantity: found.quantity,
    cardRequired: found.cardRequired,
  };
}

function isStep(line: KeyedLine['body'][number]): boolean {
  return line.kind === 'keyed' && line.shape.keyword !== 'accept';
}

function readPriceLine(line: KeyedLine, kind: Lister['kind'], found: Found, context: Context): void {
  const phrase = phraseOf(line, context.findings);
  do {
    const next = phrase.peek();
    if (kind === 'plan' && phrase.takeNoCard()) found.cardRequired = false;
    else if (phrase.take('free')) found.words.set('free', line);
    else if (phrase.take('contact', 'us')) found.words.set('contact us', line);
    else if (next?.kind === 'text') {
      phrase.any();
      found.words.set('contact us', line);
      found.own = next.value;
    } else if (next && kind === 'plan' && isQuantity(phrase)) {
      const quantity = readRangeAndStep(phrase);
      if (found.quantity && quantity) reportTwice(phrase.since(next), context.findings);
      else found.quantity ??= quantity;
    } else if (!reportMeantWords(phrase, context)) addPrice(readPrice(phrase, line, context), found, context);
  } while (phrase.takeComma());
  phrase.endOfList();
}

function reportTwice(at: Span, findings: Findings): void {
  findings.report('bad-number', 'how many the plan is sold for is said twice', at, {
    hint: 'Write the least and the most together, as in `3 to 50`.',
  });
}

/** Words that people write for prices that are no numbers. */
const FREE: ReadonlySet<string> = new Set(['free', 'gratis', 'none', 'nothing']);
const ASK: ReadonlySet<string> = new Set([
  'contact',
  'custom',
  'on',
  'ask',
  'talk',
  'call',
  'tbd',
  'individual',
]);

/** Reports `Free`, `on request`, `custom` and `USD 15`. False for anything else. */
function reportMeantWords(phrase: Phrase, context: Context): boolean {
  const first = phrase.peek();
  const next = phrase.peek(1);
  if (first?.kind !== 'word') return false;
  const expected = 'a price such as `15 USD monthly`, `free`, or `contact us`';
  if (context.currencies.has(first.text) && next?.kind === 'number')
    phrase.fail(expected, { guess: `${next.text} ${first.text}`, at: { start: first.start, end: next.end } });
  else if (first.text === 'per')
    context.findings.report('unreadable-line', 'the price has no amount', first, {
      label: 'an amount belongs in front of this',
      hint: 'Write `8 USD per seat monthly`. Where it costs less the more there are, the steps stand in a block behind: `price per seat monthly { first 10 at 8 USD }`.',
    });
  else if (FREE.has(first.text.toLowerCase())) phrase.fail(expected, { guess: 'free', at: first });
  else if (ASK.has(first.text.toLowerCase())) {
    const isPair = next?.kind === 'word';
    const at = isPair ? { start: first.start, end: next.end } : first;
    phrase.fail(expected, { guess: 'contact us', at });
  } else return false;
  phrase.giveUp();
  return true;
}

/** `at least 3`, `up to 50`, `3 to 50` */
function isQuantity(phrase: Phrase): boolean {
  const second = phrase.peek(1);
  const isRange = phrase.peek()?.kind === 'number' && second?.kind === 'word' && second.text === 'to';
  return isRange || phrase.isNext('at', 'least') || phrase.isNext('up', 'to');
}

/** `per seat monthly`, and what it costs in the block below. */
function readTieredPrice(line: KeyedLine, found: Found, context: Context): void {
  const phrase = phraseOf(line, context.findings);
  const start = phrase.peek();
  const unit = readUnit(phrase, context);
  if (unit === null) {
    if (phrase.isFine) phrase.fail('what the steps count, and how often it is paid: `per seat monthly`');
    return;
  }
  const cycle = phrase.cycle();
  if (cycle === null || start === undefined) return;
  const at = phrase.since(start);
  if (phrase.takeComma()) found.quantity = readRangeAndStep(phrase);
  if (!phrase.end()) return;
  const tiers = readTiers(line.body, context) ?? new Map<string, never>();
  for (const [currency, one] of tiers) {
    const first = one.steps[0]?.price;
    const minor = (first?.each ?? 0) + (first?.whole ?? 0);
    const price = { currency, minor, cycle, unit, tiers: one, discount: null, at, line: line.line };
    addPrice(price, found, context);
  }
}

function combine(
  prices: readonly Price[],
  once: readonly OncePrice[],
  owner: Lister['kind'],
  { words, own }: Found,
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
  return kind === 'free' ? { kind } : { kind, words: own };
}

/** Adds a price under its currency, cycle and unit, of which there can be one. */
function addPrice(price: Price | OncePrice | null, { prices, once }: Found, { findings }: Context): void {
  if (price === null) return;
  const rhythm = 'cycle' in price ? price.cycle.id : 'once';
  const key = `${price.currency} ${rhythm} ${unitKey(price)}`;
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

/** `15 USD monthly`, `8 USD per seat monthly`, `20 USD once` */
function readPrice(phrase: Phrase, line: KeyedLine, context: Context): Price | OncePrice | null {
  const start = phrase.peek();
  const money = readMoney(phrase, context);
  if (money === null || start === undefined) return null;
  const unit = readUnit(phrase, context);
  const { currency, minor } = money;
  const price = { currency: currency.code, minor, unit, line: line.line };
  if (phrase.take('once')) return { ...price, at: phrase.since(start) };
  const rhythm = phrase.peek();
  const cycle = phrase.cycle();
  if (cycle === null || rhythm === undefined) return null;
  if (unit === null && reportUnitBehind(phrase, phrase.since(rhythm), context)) return null;
  return { ...price, cycle, tiers: null, discount: null, at: phrase.since(start) };
}

/** Reports `20 USD monthly per seat`, where the unit stands behind the rhythm. */
function reportUnitBehind(phrase: Phrase, rhythm: Span, { findings }: Context): boolean {
  const per = phrase.peek();
  const last = phrase.peek(phrase.peek(1)?.kind === 'number' ? 2 : 1);
  if (per === undefined || !phrase.isNext('per') || (last?.kind !== 'word' && last?.kind !== 'text'))
    return false;
  const { text } = findings.source;
  const guess = `${text.slice(per.start, last.end)} ${text.slice(rhythm.start, rhythm.end)}`;
  phrase.fail('the end of the price', { guess, at: { start: rhythm.start, end: last.end } });
  return true;
}
