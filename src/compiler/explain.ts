import type { Line } from '../../grammar/tree.ts';
import { isAvailableFor } from '../catalog/add-ons/availability.ts';
import type { AddOn, Catalog, Entry, Granted, Plan } from '../catalog/catalog.ts';
import { basesBetween } from '../catalog/plans/bases.ts';
import {
  formatCost,
  formatCreditAmounts,
  formatDuration,
  formatFeature,
  formatLimit,
  formatPlanPrice,
  formatRates,
  formatScaled,
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

/**
 * What a plan has of a feature, limit, group of models, model, bucket, `price` or `trial`; what an add-on costs there; or all that
 * has a tag. Null if nothing has that name.
 */
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
  const { features, limits, modelGroups, buckets, addOns } = catalog;
  const models = modelGroups.flatMap((group) => group.models);
  return [
    'price',
    'trial',
    ...[...features, ...limits, ...modelGroups, ...models, ...buckets, ...addOns].map(({ id }) => id),
    ...new Set([...features, ...limits, ...addOns].flatMap(({ tags }) => tags.map(({ id }) => id))),
  ];
}

interface Found {
  readonly value: string;
  readonly lines: readonly Line[];
}

const ABSENT = 'not included';

function find(catalog: Catalog, plan: Plan, thing: string): Found | null {
  if (thing === 'price') {
    return { value: wordPrices(plan, catalog), lines: plan.priceLines };
  }
  if (thing === 'trial') return findTrial(plan, catalog);
  const addOn = catalog.addOns.find(({ id }) => id === thing);
  if (addOn) return findAddOn(addOn, plan, catalog);
  if (catalog.features.some(({ id }) => id === thing)) {
    return found(plan, plan.features.get(thing), ({ value }) => formatFeature(value, ENGLISH));
  }
  if (catalog.limits.some(({ id }) => id === thing)) {
    return found(plan, plan.limits.get(thing), ({ value, limit, beyond }) => {
      const amount = formatLimit(value, limit.measure, ENGLISH);
      return beyond.length === 0
        ? amount
        : `${amount}, then ${formatRates(beyond, limit.measure, catalog.currencies, ENGLISH)}`;
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
  return findTagged(catalog, plan, thing);
}

/** What a plan has of all that has a tag, and which lines say so. Null for a word that is no tag. */
function findTagged(catalog: Catalog, plan: Plan, tag: string): Found | null {
  const { features, limits, addOns } = catalog;
  const tagged = [...features, ...limits, ...addOns].filter(({ tags }) => tags.some(({ id }) => id === tag));
  if (tagged.length === 0) return null;
  const answers = tagged.flatMap(({ id, name }) => {
    const answer = find(catalog, plan, id);
    return answer ? [{ name, ...answer }] : [];
  });
  return {
    value: answers.map(({ name, value }) => `${name}: ${value}`).join('; '),
    lines: [...new Set(answers.flatMap(({ lines }) => lines))],
  };
}

/** How long a plan can be tried, and on what terms. */
function findTrial({ trial, cardRequired }: Plan, { creditDecimals }: Catalog): Found {
  if (trial === null) return { value: ABSENT, lines: [] };
  const credits = trial.credits.map(
    ({ amount, bucket }) => `${formatScaled(amount, creditDecimals, ENGLISH)} ${bucket.name}`,
  );
  const card = cardRequired ? [] : ['no card required'];
  return {
    value: [formatDuration(trial.duration, ENGLISH), ...credits, ...card].join(', '),
    lines: [trial.line],
  };
}

/** What a plan or an add-on costs, in every currency. */
function wordPrices(sold: Plan | AddOn, catalog: Catalog): string {
  const prices = catalog.currencies
    .map(({ code }) => formatPlanPrice(sold, code, catalog, ENGLISH))
    .filter((price) => price !== null);
  return joinWords([...new Set(prices)], 'and', ENGLISH);
}

/** Whether customers of a plan may buy an add-on, and for how much; with the lines that say for whom it is. */
function findAddOn(addOn: AddOn, plan: Plan, catalog: Catalog): Found {
  const said = (addOn.line.block?.lines ?? []).filter(({ parts: [first] }) => {
    return first?.kind === 'word' && ['available', 'needs', 'excludes', 'price'].includes(first.text);
  });
  const value = isAvailableFor(addOn, plan) ? `for sale: ${wordPrices(addOn, catalog)}` : 'not available';
  return { value, lines: [addOn.line, ...said] };
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
