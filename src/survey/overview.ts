import {
  type Extremes,
  type Figures,
  figuresOf,
  findCheapestPaid,
  findExtremes,
  type Subscription,
} from '../analysis/index.ts';
import type { AddOn, Catalog, Cycle, FeatureValue, LimitValue, Plan } from '../catalog/catalog.ts';
import {
  formatCreditAmounts,
  formatCycle,
  formatFeature,
  formatLimit,
  formatNumber,
  joinWords,
} from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { climb, type Direction, type Step } from './ladder.ts';
import { findLonger, type Longer, savedWords } from './longer.ts';
import type { Section, Survey } from './survey.ts';
import { and, cost, money, noCostWords, subscriptionWords, unitWords } from './words.ts';

/** All that `planspec analyze` tells of a catalog. */
export interface Overview {
  readonly catalog: Catalog;
  readonly figures: Figures;
  readonly extremes: Extremes;
  /** What costs less than the cheapest with a longer billing cycle; null where nothing does. */
  readonly longer: Longer<Subscription> | null;
  readonly steps: readonly Step[];
}

export function overviewOf(catalog: Catalog): Overview {
  const extremes = findExtremes(catalog);
  return {
    catalog,
    figures: figuresOf(catalog),
    extremes,
    longer: findLonger(catalog, extremes.cycle, extremes.cheapest, (cycle) =>
      findCheapestPaid(catalog, cycle),
    ),
    steps: climb(catalog),
  };
}

/** The same in words. */
export function tellOverview(overview: Overview): Survey {
  const { catalog, steps } = overview;
  return {
    title: catalog.name,
    place: catalog.source.name,
    facts: [...figureFacts(overview), ...priceFacts(overview)],
    sections: steps.map((step) => tellStep(step, catalog)),
  };
}

function figureFacts({ figures, catalog }: Overview): Survey['facts'] {
  const number = (value: number): string => formatNumber(value, ENGLISH);
  const { subscriptions, freePlans } = figures;
  const kinds = [
    ...(freePlans > 0 ? [`${number(freePlans)} of them free`] : []),
    ...kindOfPlans('hidden', catalog.plans.filter(({ hidden, legacy }) => hidden && !legacy).length),
    ...kindOfPlans('legacy', catalog.plans.filter(({ legacy }) => legacy).length),
  ];
  return [
    ['Features', number(figures.features)],
    ['Limits', number(figures.limits)],
    ...(figures.models > 0 ? [['Models', number(figures.models)] as const] : []),
    ['Plans', [number(figures.plans), ...kinds].join(', ')],
    ['Add-ons', number(figures.addOns)],
    ...(figures.packs > 0 ? [['Packs of credits', number(figures.packs)] as const] : []),
    [
      'Subscriptions',
      subscriptions === null
        ? 'too many add-ons need and exclude one another to count them'
        : `${group(subscriptions)} to choose from`,
    ],
  ];
}

function kindOfPlans(word: string, count: number): readonly string[] {
  return count === 0 ? [] : [`${formatNumber(count, ENGLISH)} ${word}`];
}

/** A number of any length with its thousands grouped. */
function group(number: bigint): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function priceFacts({ extremes, longer, catalog }: Overview): Survey['facts'] {
  const { cheapest, dearest, endless, leftOut, cycle, currency } = extremes;
  const told = (what: string, one: Subscription | null): Survey['facts'] => {
    if (one === null) return [];
    return [[what, words(one, cycle)]];
  };
  const words = (one: Subscription, paid: Cycle | null): string =>
    `${subscriptionWords(one)}: ${cost(one.cost, paid, catalog)}${unitWords([one.plan], catalog)}`;
  return [
    ...told('Cheapest paid', cheapest),
    ...(longer
      ? [['Cheaper', words(longer.offer, longer.cycle) + savedWords(longer, cycle, catalog)] as const]
      : []),
    ...told('Dearest', dearest),
    ...(endless.length > 0 ? [['Dearest', endlessWords(endless)] as const] : []),
    ...leftOut.map(
      ({ item, why }) => ['Left out', `${item.name}: ${noCostWords(why, cycle, currency)}`] as const,
    ),
  ];
}

/** How many add-ons are named that can be bought without end. */
const MOST_NAMED = 3;

function endlessWords(endless: readonly AddOn[]): string {
  const more = endless.length - MOST_NAMED;
  const names = endless.slice(0, MOST_NAMED).map(({ name }) => name);
  const rest = more > 0 ? [`${formatNumber(more, ENGLISH)} more add-ons`] : [];
  return `there is none, because ${and([...names, ...rest])} can be bought without end`;
}

const MARKS: Readonly<Record<Direction, Section['lines'][number]['mark']>> = {
  up: '+',
  down: '-',
  other: '~',
};

function tellStep({ from, to, prices, features, limits, models, credits }: Step, catalog: Catalog): Section {
  const feature = (value: FeatureValue | null): string | null => value && formatFeature(value, ENGLISH);
  const grouped = (['up', 'down'] as const).flatMap((direction) => {
    const own = models.filter((change) => change.direction === direction).map(({ thing }) => thing.name);
    return own.length === 0 ? [] : [{ mark: MARKS[direction], text: `Models: ${and(own)}` }];
  });
  const lines: Section['lines'] = [
    ...features.map(({ thing, before, after, direction }) => ({
      mark: MARKS[direction],
      text:
        thing.values.kind === 'flag'
          ? thing.name
          : `${thing.name}: ${insteadOf(feature(after), feature(before))}`,
    })),
    ...limits.map(({ thing, before, after, direction }) => {
      const words = (value: LimitValue | null): string | null =>
        value && formatLimit(value, thing.measure, ENGLISH);
      return { mark: MARKS[direction], text: `${thing.name}: ${insteadOf(words(after), words(before))}` };
    }),
    ...grouped,
    ...credits.map(({ thing, before, after, direction }) => {
      const words = (entry: typeof before): string | null =>
        entry && joinWords(formatCreditAmounts(entry, catalog, ENGLISH), 'or', ENGLISH);
      return { mark: MARKS[direction], text: `${thing.name}: ${insteadOf(words(after), words(before))}` };
    }),
  ];
  return {
    title: `From ${from.name} to ${to.name}`,
    about: priceWords(prices, from, to, catalog),
    lines: lines.length > 0 ? lines : [{ mark: '~', text: 'Nothing changes but the name and the price' }],
  };
}

function insteadOf(after: string | null, before: string | null): string {
  if (after === null) return `none instead of ${before ?? 'none'}`;
  return before === null ? after : `${after} instead of ${before}`;
}

/** `$20 more per month, $176 more per year`. */
function priceWords(prices: Step['prices'], from: Plan, to: Plan, catalog: Catalog): string {
  const words = prices.flatMap(({ cycle, before, after }) => {
    if (after === null) return [];
    if (before === null) return [`${cost(after, cycle, catalog)}, and before that nobody can say`];
    const difference = after.recurring - before.recurring;
    const once = after.once - before.once;
    const often = formatCycle(cycle, ENGLISH);
    const told = (minor: number, how: string): string =>
      `${money(Math.abs(minor), catalog)} ${minor > 0 ? 'more' : 'less'} ${how}`;
    const parts = [
      ...(difference === 0 ? [] : [told(difference, often)]),
      ...(once === 0 ? [] : [told(once, 'once')]),
    ];
    return parts.length === 0 ? [`the same ${often}`] : [and(parts)];
  });
  if (words.length > 0) return words.join('; ') + unitWords([from, to], catalog);
  return to.pricing.kind === 'contact us' ? 'the price is to be asked for' : 'nobody can say what it costs';
}
