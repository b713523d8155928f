/**
 * The answers of a catalog as rows of text, a row a plan: strict TypeScript checks a thousand texts in no time, and
 * a hundred thousand numbers or `true`s in seconds.
 */
import type { Model, ModelEntry, Plan } from '../../catalog/catalog.ts';
import { literal } from '../escape/index.ts';
import { amountOf, type Numbering } from './numbering.ts';

/** `1` where the plan has the feature, in the order of the features. */
export function featureRows({ plans, features }: Numbering): string {
  const rows = plans.map((plan) => features.map(({ id }) => (plan.features.has(id) ? '1' : '0')).join(''));
  return printRows(plans, rows);
}

/** `1` where the plan may use the model, in the order of the models. */
export function modelRows({ plans, models }: Numbering): string {
  const uses = modelSets(plans);
  const rows = plans.map((plan) => models.map((model) => (uses(plan, model) ? '1' : '0')).join(''));
  return printRows(plans, rows);
}

/** Whether a plan names a model in `image all` or `image only ...`; for many questions. */
export function modelSets(plans: readonly Plan[]): (plan: Plan, model: Model) => boolean {
  const sets = new Map<ModelEntry, ReadonlySet<Model>>();
  for (const { models } of plans)
    for (const { entry } of models.values()) if (!sets.has(entry)) sets.set(entry, new Set(entry.models));
  return (plan, model) => {
    const entry = plan.models.get(model.group)?.entry;
    return entry !== undefined && sets.get(entry)?.has(model) === true;
  };
}

/** The amounts of each plan: `-` where it says nothing, `?` where it says `contact us`. */
export function limitRows({ plans, limits }: Numbering): string {
  const rows = plans.map((plan) => {
    const cells = limits.map(({ limit, unit }) => {
      const value = plan.limits.get(limit.id)?.entry.value;
      return value === undefined ? '-' : (amountOf(value, unit) ?? '?');
    });
    return cells.join(' ');
  });
  return printRows(plans, rows);
}

/** Nothing at all where the rows have no columns. */
function printRows(plans: readonly Plan[], rows: readonly string[]): string {
  if (rows.every((row) => row === '')) return '[]';
  const lines = rows.map((row, number) => `  ${literal(row)}, // ${plans[number]?.id}`);
  return ['[', ...lines, ']'].join('\n');
}
