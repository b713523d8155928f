import type { Cycle, Plan } from '../../catalog/catalog.ts';
import { capitalise, formatCycle, formatDuration } from '../../copy/index.ts';
import { fill } from '../../locales/index.ts';
import type { Chosen } from './by-choice.ts';
import { cardLine } from './cards.ts';
import { makeRow } from './cells.ts';
import type { Context } from './context.ts';
import type { Cell, PriceLine, Row } from './page.ts';
import { planPrices } from './prices.ts';

/** The prices of the plans, plan by plan. */
type Prices = ReadonlyMap<Plan, readonly PriceLine[]>;

/** The rows that say what plans cost, and what trying them takes. */
export function priceRows(context: Context): readonly Row[] {
  const { plans, cycles, currencies } = context;
  const prices = new Map(plans.map((plan) => [plan, planPrices(plan, context)]));
  const rows =
    cycles.length === 0
      ? [makePriceRow(null, null, prices, context)]
      : cycles.flatMap((cycle) => currencies.map((code) => makePriceRow(cycle, code, prices, context)));
  if (plans.some(({ trial }) => trial !== null)) rows.push(trialRow(context));
  if (plans.some(({ cardRequired }) => !cardRequired)) rows.push(cardRow(context));
  return rows;
}

const KINDS = {
  paid: 'value',
  free: 'value',
  'contact us': 'contact us',
  'not offered': 'not included',
} as const satisfies Record<PriceLine['kind'], Cell['kind']>;

function makePriceRow(cycle: Cycle | null, code: string | null, prices: Prices, context: Context): Row {
  const header = cycle
    ? fill(context.phrases.priceOften, { often: formatCycle(cycle, context.language) })
    : context.phrases.price;
  const currency = context.currencies.length > 1 ? code : null;
  const row = {
    kind: 'price',
    about: null,
    cycle: cycle?.id ?? null,
    currency,
    header,
    note: currency,
    line: null,
  } as const;
  return makeRow(row, context, (plan) =>
    priceCell(plan, prices.get(plan) ?? [], { cycle, currency: code }, context, (price) =>
      amountOf(price, context),
    ),
  );
}

/** What something costs customers of a plan in a billing period and a currency; `wordsOf` puts a price into words. */
export function priceCell(
  plan: Plan,
  prices: readonly PriceLine[],
  { cycle, currency }: Chosen,
  { phrases, words: { notAvailable } }: Context,
  wordsOf: (price: PriceLine) => string = ({ text }) => text,
): Cell {
  const isFor = (asked: string | null, of: string | null): boolean =>
    of === null || asked === null || of === asked;
  const all = prices.filter(
    (price) => (price.cycle === null || price.cycle === cycle?.id) && isFor(currency, price.currency),
  );
  // What is paid once is no price of what is not offered so.
  const lacking = all.find(({ kind }) => kind === 'not offered');
  const [first, ...others] = lacking ? [lacking] : all;
  if (first === undefined) {
    const isElsewhere = currency !== null && prices.some((price) => price.kind === 'paid');
    const words: Cell['words'] = isElsewhere ? [fill(phrases.noPriceIn, { currency })] : notAvailable;
    return { plan: plan.id, kind: 'not included', words, line: null };
  }
  const words: Cell['words'] = [wordsOf(first), ...others.map(wordsOf)];
  return { plan: plan.id, kind: KINDS[first.kind], words, line: first.line };
}

/** What is paid each time; how often stands in the header. */
function amountOf({ text, amount, unit, cycle }: PriceLine, { phrases }: Context): string {
  if (cycle === null) return text;
  return unit === null ? amount : fill(phrases.amountOften, { amount, often: unit });
}

function trialRow(context: Context): Row {
  return makeRow(
    { kind: 'trial', about: null, header: context.phrases.freeTrial, line: null },
    context,
    ({ id, trial }) =>
      trial
        ? {
            plan: id,
            kind: 'value',
            words: [formatDuration(trial.duration, context.language)],
            line: context.lineOf(trial.line),
          }
        : { plan: id, kind: 'not included', words: context.words.notIncluded, line: null },
  );
}

function cardRow(context: Context): Row {
  return makeRow(
    { kind: 'card', about: null, header: context.phrases.creditCard, line: null },
    context,
    (plan): Cell => {
      if (!plan.cardRequired) {
        const line = context.lineOf(cardLine(plan));
        return { plan: plan.id, kind: 'value', words: [context.phrases.noCardRequired], line };
      }
      const asked = plan.pricing.kind === 'contact us';
      return {
        plan: plan.id,
        kind: asked ? 'contact us' : 'value',
        words: [asked ? capitalise(context.phrases.contactUs, context.language) : context.phrases.required],
        line: null,
      };
    },
  );
}
