import type { AddOn, Cycle, OncePrice, Pack, Plan, Price } from '../../catalog/catalog.ts';
import {
  capitalise,
  currencyOf,
  formatCycle,
  formatMoney,
  formatOncePeriod,
  formatPricePeriod,
  formatRhythm,
  formatSteps,
  formatUnit,
  sortedPrices,
} from '../../copy/index.ts';
import { fill } from '../../locales/index.ts';
import { choicesOf } from './by-choice.ts';
import type { Context } from './context.ts';
import type { BillingPeriod, Page, PriceLine } from './page.ts';
import { savingOf, wordSavings } from './savings.ts';

/** What a plan or an add-on costs: `Free`, `Contact us`, or a line for each currency and billing period of the page. */
export function planPrices(plan: Plan | AddOn, context: Context): readonly PriceLine[] {
  const { pricing } = plan;
  const { language, phrases } = context;
  if (pricing.kind === 'unknown') return [];
  if (pricing.kind !== 'paid') {
    const line = context.lineOf(plan.priceLines[0] ?? plan.line);
    return [
      {
        ...wordsAlone(
          pricing.kind === 'free'
            ? capitalise(phrases.free, language)
            : (pricing.words ?? capitalise(phrases.contactUs, language)),
        ),
        kind: pricing.kind,
        line,
      },
    ];
  }
  const sorted = sortedPrices(plan, context.catalog);
  const once = plan.oncePrices
    .filter(({ currency }) => context.currencies.includes(currency))
    .map((price) => onceLine(price, context));
  if (sorted.length === 0) return once;
  const lines = context.currencies.flatMap((currency) =>
    context.cycles.flatMap((cycle): readonly PriceLine[] => {
      const here = sorted.filter((one) => one.currency === currency && one.cycle.id === cycle.id);
      if (here.length > 0) return here.map((price) => paidLine(price, sorted, context));
      const isInOther = sorted.some((one) => one.cycle.id === cycle.id);
      const isInCurrency = sorted.some((one) => one.currency === currency);
      const words =
        isInOther || !isInCurrency
          ? fill(phrases.noPriceIn, { currency })
          : fill(phrases.notOffered, { rhythm: formatRhythm(cycle, language) });
      return [{ ...wordsAlone(words), currency, cycle: cycle.id }];
    }),
  );
  return [...lines, ...once];
}

/** `$99 once`: a price that comes with every billing period. */
function onceLine(price: OncePrice, context: Context): PriceLine {
  const { currency, minor, unit } = price;
  const amount = formatMoney(minor, currencyOf(currency, context.catalog), context.language);
  const per = formatOncePeriod(price, context.language);
  return {
    kind: 'paid',
    text: fill(context.phrases.amountOften, { amount, often: per }),
    amount,
    per,
    currency,
    minor,
    cycle: null,
    perSeat: unit?.isSeat === true,
    unit: unit && formatUnit(unit, context.language),
    saving: null,
    line: context.lineOf(price.line),
  };
}

/** What a pack costs, a line for each currency of the page. */
export function packPrices({ prices }: Pack, context: Context): readonly PriceLine[] {
  return context.currencies.map((currency) => {
    const price = prices.find((one) => one.currency === currency);
    if (price === undefined)
      return { ...wordsAlone(fill(context.phrases.noPriceIn, { currency })), currency };
    const amount = formatMoney(price.minor, currencyOf(currency, context.catalog), context.language);
    const { minor } = price;
    return { ...wordsAlone(amount), kind: 'paid', currency, minor, line: context.lineOf(price.line) };
  });
}

/** The billing periods of the page, of which the one that the file names is shown first, or else the shortest. */
export function billingPeriods(plans: Page['plans'], context: Context): readonly BillingPeriod[] {
  const { cycles, catalog } = context;
  const first = catalog.page.shownFirst?.cycle.id ?? cycles[0]?.id;
  return cycles.map((cycle) => ({
    id: cycle.id,
    label: capitalise(formatRhythm(cycle, context.language), context.language),
    text: formatCycle(cycle, context.language),
    duration: isoOf(cycle),
    shownFirst: cycle.id === first,
    saving: wordSavings(percentsIn(cycle, null, plans), context),
    ...savingsIn(cycle, plans, context),
  }));
}

/** The length of a cycle in ISO 8601, as the plan file counts it: `P1M`, `P2W`, `PT12H`. */
function isoOf({ length: { count, unit } }: Cycle): string {
  const letter = unit.charAt(0).toUpperCase();
  const isTime = unit === 'hour' || unit === 'minute' || unit === 'second';
  return `${isTime ? 'PT' : 'P'}${count}${letter}`;
}

/** What is saved in each currency, if it is not the same in all. */
function savingsIn(cycle: Cycle, plans: Page['plans'], context: Context): Pick<BillingPeriod, 'choices'> {
  const { choices } = choicesOf(
    { cycles: [], currencies: context.currencies },
    ({ currency }) => wordSavings(percentsIn(cycle, currency, plans), context) ?? '',
  );
  return choices === undefined ? {} : { choices: choices.filter(({ text }) => text !== '') };
}

/** What each price of a cycle saves, in one currency or in all, in whole percent; those that save nothing count, too. */
function percentsIn({ id }: Cycle, currency: string | null, plans: Page['plans']): readonly number[] {
  return plans
    .flatMap(({ prices }) => prices)
    .filter(({ kind, cycle, currency: of }) => kind === 'paid' && cycle === id && of === (currency ?? of))
    .map(({ saving }) => saving?.percent ?? 0);
}

function paidLine(price: Price, all: readonly Price[], context: Context): PriceLine {
  const { currency, minor, unit, cycle } = price;
  const amount = formatMoney(minor, currencyOf(currency, context.catalog), context.language);
  const steps = formatSteps(price, context.catalog, context.language);
  const period = formatPricePeriod(price, context.language);
  const per = steps === null ? period : `${period} (${steps.join(', ')})`;
  return {
    kind: 'paid',
    text: fill(context.phrases.amountOften, { amount, often: per }),
    amount,
    per,
    currency,
    minor,
    cycle: cycle.id,
    perSeat: unit?.isSeat === true,
    unit: unit && formatUnit(unit, context.language),
    saving: savingOf(price, all, context),
    line: context.lineOf(price.line),
  };
}

function wordsAlone(text: string): PriceLine {
  return {
    kind: 'not offered',
    text,
    amount: text,
    per: '',
    currency: null,
    minor: null,
    cycle: null,
    perSeat: false,
    unit: null,
    saving: null,
    line: null,
  };
}
