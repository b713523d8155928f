import type { Line } from '../../grammar/tree.ts';
import type { Catalog, Entry, Granted, Plan } from '../catalog/catalog.ts';
import { basesBetween } from '../catalog/plans/bases.ts';
import {
  formatCost,
  formatCreditAmounts,
  formatFeature,
  formatLimit,
  formatPlanPrice,
  formatRates,
  joinWords,
} from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { lineText, positionAt, type Span } from '../source/source.ts';

/** A value of a plan, and the lines of the plan file that made it so. */
export interface Explanation {
  readonly plan: string;
  readonly thing: string;
  /** The value in words: `50 GB`, `included`, `not included`. */
  readonly value: string;
  /** From the plan's own line down to the one that says the value; empty if no line says anything. */
  readonly because: readonly Reason[];
}

export interface Reason {
  readonly file: string;
  readonly line: number;
  /** The line as it stands in the file, without the white space around it. */
  readonly text: string;
}

/** What a plan has of a feature, limit, group of models, model, bucket, or `price`; null if nothing has that name. */
export function explain(catalog: Catalog, plan: Plan, thing: string): Explanation | null {
  const found = find(catalog, plan, thing);
  return (
    found && {
      plan: plan.id,
      thing,
      value: found.value,
      because: found.lines.map((line) => reasonOf(catalog, line)),
    }
  );
}

/** Everything that `explain` can be asked about. */
export function explainable(catalog: Catalog): readonly string[] {
  const { features, limits, modelGroups, buckets } = catalog;
  const models = modelGroups.flatMap((group) => group.models);
  return ['price', ...[...features, ...limits, ...modelGroups, ...models, ...buckets].map(({ id }) => id)];
}

interface Found {
  readonly value: string;
  readonly lines: readonly Line[];
}

const ABSENT = 'not included';

function find(catalog: Catalog, plan: Plan, thing: string): Found | null {
  if (thing === 'price') {
    const prices = catalog.currencies
      .map(({ code }) => formatPlanPrice(plan, code, catalog, ENGLISH))
      .filter((price) => price !== null);
    return { value: joinWords([...new Set(prices)], 'and', ENGLISH), lines: plan.priceLines };
  }
  if (catalog.features.some(({ id }) => id === thing)) {
    return found(plan, plan.features.get(thing), ({ value }) => formatFeature(value, ENGLISH));
  }
  if (catalog.limits.some(({ id }) => id === thing)) {
    return found(plan, plan.limits.get(thing), ({ value, limit, beyond }) => {
      const amount = formatLimit(value, limit.measure, ENGLISH);
      return beyond.length === 0
        ? amount
        : `${amount}, then ${formatRates(beyond, catalog.currencies, ENGLISH)}`;
    });
  }
  if (catalog.buckets.some(({ id }) => id === thing)) {
    return found(plan, plan.credits.get(thing), (entry) =>
      joinWords(formatCreditAmounts(entry, catalog, ENGLISH), 'or', ENGLISH),
    );
  }
  for (const group of catalog.modelGroups) {
    const granted = plan.models.get(group.id);
    if (group.id === thing)
      return found(plan, granted, ({ all, models }) =>
        all
          ? 'all'
          : `only ${joinWords(
              models.map(({ name }) => name),
              'and',
              ENGLISH,
            )}`,
      );
    const model = group.models.find(({ id }) => id === thing);
    if (model === undefined) continue;
    const cost = model.cost ? `, ${formatCost(model.cost, catalog.creditDecimals, ENGLISH)}` : '';
    return found(plan, granted, ({ models }) => (models.includes(model) ? `included${cost}` : ABSENT));
  }
  return null;
}

function found<E extends Entry>(
  plan: Plan,
  granted: Granted<E> | undefined,
  words: (entry: E) => string,
): Found {
  if (granted === undefined) return { value: ABSENT, lines: [] };
  return { value: words(granted.entry), lines: [...basesBetween(plan, granted.from), granted.entry.line] };
}

function reasonOf({ source }: Catalog, line: Span): Reason {
  const { line: number } = positionAt(source, line.start);
  return { file: source.name, line: number, text: lineText(source, number).trim() };
}
