import type { Plan } from '../catalog/catalog.ts';
import {
  contradicts,
  judgeText,
  type Lexicon,
  NOWHERE,
  type Prose,
  readScenes,
  ruleAt,
} from '../claims/index.ts';
import { currencyOf } from '../copy/index.ts';
import type { Found } from './found.ts';
import { planInHeading } from './headings.ts';

/** A value of the data, as written, and where. */
interface Value {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Written as it reads. */
  readonly isPlain: boolean;
}

interface Thing {
  readonly parent: Thing | null;
  readonly values: Map<string, Value>;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Prices and currencies of the offers in structured data. What is no JSON is nobody's offer. */
export function* judgeData(text: string, start: number, lexicon: Lexicon): Generator<Found> {
  const prose: Prose = {
    text,
    bound: [],
    isExact: false,
    spanOf: (from, to) => ({ start: start + from, end: start + to }),
  };
  for (const thing of readThings(text)) {
    yield* judgeAnswer(thing, start, lexicon);
    for (const key of ['lowPrice', 'highPrice']) {
      const verdict = judgeRange(thing, thing.values.get(key), lexicon);
      if (verdict) yield { verdict, prose };
    }
    const price = thing.values.get('price');
    const plan = price && planOf(thing, lexicon);
    if (!price || !plan) continue;
    const verdict = judgeOffer(thing, price, plan, lexicon);
    if (verdict) yield { verdict, prose };
  }
}

/** The text of an answer to a question. */
function* judgeAnswer({ values, parent }: Thing, start: number, lexicon: Lexicon): Generator<Found> {
  const answer = values.get('text');
  const question = parent?.values.get('name');
  if (answer === undefined || question === undefined || !question.text.trim().endsWith('?')) return;
  const asked = readScenes(proseOfValue(question, start), NOWHERE, lexicon).at(-1) ?? null;
  const prose = proseOfValue(answer, start);
  for (const verdict of judgeText(prose, { ...NOWHERE, question: asked }, lexicon)) yield { verdict, prose };
}

/** A value as a text; where it is written with escapes, all of it stands for each of its parts. */
function proseOfValue({ text, start: from, end: to, isPlain }: Value, start: number): Prose {
  return {
    text,
    bound: [],
    isExact: false,
    spanOf: (first, last) =>
      isPlain
        ? { start: start + from + 1 + first, end: start + from + 1 + last }
        : { start: start + from, end: start + to },
  };
}

/** The lowest or the highest price of all offers is a price of some plan. */
function judgeRange(
  thing: Thing,
  value: Value | undefined,
  { plans, catalog }: Lexicon,
): Found['verdict'] | null {
  const price = Number(value?.text);
  if (value === undefined || value.text.trim() === '' || !Number.isFinite(price)) return null;
  const currency = findValue(thing, 'priceCurrency')?.text;
  const known = plans
    .flatMap(({ pricing }) => (pricing.kind === 'paid' ? pricing.prices : []))
    .filter((one) => currency === undefined || one.currency === currency);
  const isKnown =
    (price === 0 && plans.some(({ pricing }) => pricing.kind === 'free')) ||
    known.some(
      (one) => Math.abs(one.minor / 10 ** currencyOf(one.currency, catalog).decimals - price) < 1e-9,
    );
  const [first] = known;
  if (isKnown || first === undefined) return null;
  return contradicts(value, `the data of the page says that some plan costs ${value.text}, and none does`, [
    ruleAt(first.line, 'a price'),
  ]);
}

function judgeOffer(thing: Thing, price: Value, plan: Plan, { catalog }: Lexicon): Found['verdict'] | null {
  const rule = ruleAt(plan.priceLines[0] ?? plan.line, 'its price');
  const value = Number(price.text);
  if (!Number.isFinite(value)) return null;
  if (plan.pricing.kind === 'free')
    return value === 0
      ? null
      : contradicts(
          price,
          `the data of the page says that ${plan.name} costs ${price.text}, and it is free`,
          [rule],
        );
  if (plan.pricing.kind !== 'paid')
    return contradicts(
      price,
      `the data of the page says that ${plan.name} costs ${price.text}, and the rules name no price`,
      [rule],
    );
  const currency = findValue(thing, 'priceCurrency');
  const known = plan.pricing.prices.filter((one) => currency === null || one.currency === currency.text);
  if (currency && known.length === 0)
    return contradicts(
      currency,
      `the data of the page has a price of ${plan.name} in ${currency.text}, and the rules do not`,
      [rule],
    );
  const cycle = cycleOf(thing);
  const inCycle = known.filter((one) => cycle === null || one.cycle.id === cycle);
  const isPrice = inCycle.some(
    (one) => Math.abs(one.minor / 10 ** currencyOf(one.currency, catalog).decimals - value) < 1e-9,
  );
  if (isPrice || inCycle.length === 0) return null;
  return contradicts(
    price,
    `the data of the page says that ${plan.name} costs ${price.text}${cycle === null ? '' : ` ${cycle}`}, and the rules say another price`,
    inCycle.slice(0, 1).map(({ line }) => ruleAt(line, 'its price')),
  );
}

/** The plan that an offer, or what it belongs to, is called by. */
function planOf(thing: Thing, lexicon: Lexicon): Plan | null {
  for (let at: Thing | null = thing, up = 0; at !== null && up < 4; at = at.parent, up++) {
    const name = at.values
      .get('name')
      ?.text.replace(
        /[,:(–—-]?\s*(?:billed |paid )?(?:monthly|yearly|annually|annual|per month|per year|every \d+ \w+)\)?$/i,
        '',
      );
    const plan = name === undefined ? null : planInHeading(name, lexicon);
    if (plan) return plan;
  }
  return null;
}

function cycleOf(thing: Thing): string | null {
  const words = ['billingDuration', 'unitCode', 'unitText', 'referenceQuantity', 'name']
    .map((key) => findValue(thing, key)?.text ?? '')
    .join(' ');
  if (/\bP1M\b|\bMON\b|month/i.test(words)) return 'monthly';
  return /\bP1Y\b|\bP12M\b|\bANN\b|year|annual/i.test(words) ? 'yearly' : null;
}

function findValue(thing: Thing, key: string): Value | null {
  return thing.values.get(key) ?? thing.parent?.values.get(key) ?? null;
}

/** All objects of a JSON text in their order, with the plain values in each. Takes broken text as far as it goes. */
function readThings(text: string): readonly Thing[] {
  const things: Thing[] = [];
  /** What is open: a thing or a list, and the thing that is nearest around what comes next. */
  const open: { readonly thing: Thing | null; readonly nearest: Thing | null }[] = [];
  let key: string | null = null;
  let before: Value | null = null;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const current = open.at(-1)?.thing ?? null;
    const nearest = open.at(-1)?.nearest ?? null;
    if (token === '{') {
      const made: Thing = { parent: nearest, values: new Map() };
      things.push(made);
      open.push({ thing: made, nearest: made });
    } else if (token === '[') open.push({ thing: null, nearest });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') key = before?.text ?? null;
    else if (token === ',') key = null;
    else {
      const value: Value = {
        text: unquote(token),
        start: match.index,
        end: match.index + token.length,
        isPlain: token.startsWith('"') && !token.includes('\\'),
      };
      if (key !== null && current && !current.values.has(key)) current.values.set(key, value);
      before = value;
      continue;
    }
    if (token !== ':') key = token === ',' ? null : key;
    if (token === '{' || token === '[') key = null;
    before = null;
  }
  return things;
}

function unquote(token: string): string {
  if (!token.startsWith('"')) return token;
  try {
    return String(JSON.parse(token));
  } catch {
    return token.slice(1, -1);
  }
}
