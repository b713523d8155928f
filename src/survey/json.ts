import type { Figures, Subscription } from '../analysis/index.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { formatCreditAmounts, formatFeature, formatLimit, joinWords } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Change, Step } from './ladder.ts';
import type { Overview } from './overview.ts';

/** An overview as plain data. Amounts of money are minor units. */
export interface OverviewData extends Omit<Figures, 'subscriptions'> {
  readonly catalog: string;
  readonly file: string;
  /** A text beyond 2^53 - 1; null where they could not be counted in time. */
  readonly subscriptions: number | string | null;
  readonly currency: string;
  /** How often the cheapest and the dearest are paid. */
  readonly cycle: string | null;
  readonly cheapest: SubscriptionData | null;
  readonly dearest: SubscriptionData | null;
  /** The ids of add-ons that can be bought without end, so that nothing is the dearest. */
  readonly endless: readonly string[];
  /** What costs less than the cheapest with a longer billing cycle. */
  readonly longer: (SubscriptionData & { readonly cycle: string }) | null;
  readonly leftOut: readonly {
    readonly id: string;
    readonly kind: 'plan' | 'add-on';
    readonly why: string;
  }[];
  readonly steps: readonly StepData[];
}

interface SubscriptionData {
  readonly plan: string | null;
  readonly addOns: readonly { readonly id: string; readonly quantity: number }[];
  readonly recurring: number;
  readonly once: number;
}

interface StepData {
  readonly from: string;
  readonly to: string;
  /** `difference` is null where one of the two prices is. */
  readonly prices: readonly {
    readonly cycle: string;
    readonly from: number | null;
    readonly to: number | null;
    readonly difference: number | null;
  }[];
  readonly changes: readonly {
    readonly kind: 'feature' | 'limit' | 'model' | 'credits';
    readonly id: string;
    readonly direction: 'up' | 'down' | 'other';
    /** In words; null for none. */
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

export function overviewData({ catalog, figures, extremes, longer, steps }: Overview): OverviewData {
  const { subscriptions } = figures;
  const isSafe = subscriptions !== null && subscriptions <= BigInt(Number.MAX_SAFE_INTEGER);
  return {
    catalog: catalog.id,
    file: catalog.source.name,
    ...figures,
    subscriptions: isSafe ? Number(subscriptions) : subscriptions === null ? null : String(subscriptions),
    currency: extremes.currency,
    cycle: extremes.cycle?.id ?? null,
    cheapest: extremes.cheapest && subscriptionData(extremes.cheapest),
    dearest: extremes.dearest && subscriptionData(extremes.dearest),
    endless: extremes.endless.map(({ id }) => id),
    longer: longer && { cycle: longer.cycle.id, ...subscriptionData(longer.offer) },
    leftOut: extremes.leftOut.map(({ item, why }) => ({ id: item.id, kind: item.kind, why })),
    steps: steps.map((step) => stepData(step, catalog)),
  };
}

function subscriptionData({ plan, addOns, cost }: Subscription): SubscriptionData {
  return {
    plan: plan?.id ?? null,
    addOns: addOns.map(({ addOn, count }) => ({ id: addOn.id, quantity: count })),
    ...cost,
  };
}

function stepData({ from, to, prices, features, limits, models, credits }: Step, catalog: Catalog): StepData {
  const change = <T extends { readonly id: string }, V>(
    kind: 'feature' | 'limit' | 'credits',
    { thing, before, after, direction }: Change<T, V>,
    words: (value: V) => string,
  ) => ({
    kind,
    id: thing.id,
    direction,
    from: before === null ? null : words(before),
    to: after === null ? null : words(after),
  });
  return {
    from: from.id,
    to: to.id,
    prices: prices.map(({ cycle, before, after }) => ({
      cycle: cycle.id,
      from: before?.recurring ?? null,
      to: after?.recurring ?? null,
      difference: before && after ? after.recurring - before.recurring : null,
    })),
    changes: [
      ...features.map((one) => change('feature', one, (value) => formatFeature(value, ENGLISH))),
      ...limits.map((one) => change('limit', one, (value) => formatLimit(value, one.thing.measure, ENGLISH))),
      ...models.map(({ thing, direction }) => ({
        kind: 'model' as const,
        id: thing.id,
        direction,
        from: direction === 'up' ? null : 'included',
        to: direction === 'up' ? 'included' : null,
      })),
      ...credits.map((one) =>
        change('credits', one, (entry) =>
          joinWords(formatCreditAmounts(entry, catalog, ENGLISH), 'or', ENGLISH),
        ),
      ),
    ],
  };
}
