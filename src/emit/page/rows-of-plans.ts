import type { Feature, Limit, Plan } from '../../catalog/catalog.ts';
import { formatFor } from '../../copy/index.ts';
import { basePoints } from './cards.ts';
import { absentCell, grantedCell, makeRow, makeRows } from './cells.ts';
import type { Context } from './context.ts';
import type { Cell, Row } from './page.ts';

/** A row for each limit that customers can have. */
export function limitRows(context: Context): readonly Row[] {
  const { limits } = context.catalog;
  return limits
    .filter(({ id, hidden }) => !hidden && context.plans.some((plan) => plan.limits.has(id)))
    .flatMap((limit) => rowsOfLimit(limit, context));
}

/** One row; where use that goes on has prices in several currencies, one for each. */
function rowsOfLimit(limit: Limit, context: Context): readonly Row[] {
  const { id, name, help } = limit;
  const row = {
    kind: 'limit',
    about: id,
    header: name,
    note: wordDowngrade(limit, context),
    help: context.explain(help),
    line: context.lineOf(limit.line),
  } as const;
  const cellOf = (plan: Plan, currency: string | null): Cell => {
    const granted = plan.limits.get(id);
    if (!granted) return absentCell(plan, id, context);
    const { kind, cell, byCurrency } = context.wordsOf(granted.entry);
    return grantedCell(plan, granted, kind, byCurrency?.get(currency)?.cell ?? cell, context);
  };
  const hasPrices = context.plans.some((plan) => (plan.limits.get(id)?.entry.beyond.length ?? 0) > 0);
  return hasPrices
    ? makeRows(row, context, (plan, { currency }) => cellOf(plan, currency))
    : [makeRow(row, context, (plan) => cellOf(plan, null))];
}

/** What happens to use above the amount of a smaller plan, where the file says so. */
function wordDowngrade({ afterDowngrade }: Limit, { phrases, language }: Context): string | null {
  switch (afterDowngrade?.kind) {
    case undefined:
      return null;
    case 'block new':
      return phrases.downgradeBlocks;
    case 'read only':
      return phrases.downgradeReads;
    case 'keep':
      return formatFor(phrases.downgradeKeeps, afterDowngrade.duration, language);
  }
}

/** A row for each feature that customers can have, and one for what plans say in free words. */
export function featureRows(context: Context): readonly Row[] {
  const { features } = context.catalog;
  const rows = features
    .filter(({ id, hidden }) => !hidden && context.plans.some((plan) => plan.features.has(id)))
    .map((feature) => featureRow(feature, context));
  const also = alsoRow(context);
  return also.cells.some(({ kind }) => kind === 'value') ? [...rows, also] : rows;
}

function featureRow(feature: Feature, context: Context): Row {
  const { id, name, values, shown, help } = feature;
  const header = shown && values.kind === 'flag' ? context.say(shown).text : name;
  return makeRow(
    { kind: 'feature', about: id, header, help: context.explain(help), line: context.lineOf(feature.line) },
    context,
    (plan) => {
      const granted = plan.features.get(id);
      if (!granted) return absentCell(plan, id, context);
      const { kind, cell } = context.wordsOf(granted.entry);
      return grantedCell(plan, granted, kind, cell, context);
    },
  );
}

/** What no other row says: `Everything in Starter`, and the plan's bullets. */
function alsoRow(context: Context): Row {
  return makeRow(
    { kind: 'also', about: null, header: context.phrases.alsoInPlan, line: null },
    context,
    (plan): Cell => {
      const points = alsoPoints(plan, context);
      const [first, ...others] = points;
      if (!first)
        return {
          plan: plan.id,
          kind: 'not included',
          words: [context.phrases.nothingFurther],
          line: null,
        };
      return {
        plan: plan.id,
        kind: 'value',
        words: [first.text, ...others.map(({ text }) => text)],
        line: first.line,
      };
    },
  );
}

function alsoPoints(
  plan: Plan,
  context: Context,
): readonly { readonly text: string; readonly line: number }[] {
  const below = plan.base ? basePoints(plan.base, context) : [];
  const points = below
    .filter(({ kind }) => kind === 'everything in' || kind === 'bullet')
    .map(({ text, line }) => ({ text, line }));
  for (const entry of plan.entries) {
    if (entry.kind !== 'bullet') continue;
    points.push({ text: context.wordsOf(entry).bullet, line: context.lineOf(entry.line) });
  }
  return points;
}
