import type { ModelEntry, ModelGroup } from '../../catalog/catalog.ts';
import { formatCost } from '../../copy/index.ts';
import { absentCell, grantedCell, makeRow } from './cells.ts';
import type { Context } from './context.ts';
import type { Row } from './page.ts';

/** A row that says how much of a group each plan has, and a row for each model that customers can use. */
export function modelRows(group: ModelGroup, context: Context): readonly Row[] {
  const { plans, catalog } = context;
  if (!plans.some((plan) => plan.models.has(group.id))) return [];
  const idsOf = makeIdsOf();
  const access = makeRow(
    {
      kind: 'models',
      about: group.id,
      header: context.phrases.access,
      help: context.explain(group.help),
      line: context.lineOf(group.line),
    },
    context,
    (plan) => {
      const granted = plan.models.get(group.id);
      if (!granted) return absentCell(plan, group.id, context);
      const { kind, cell } = context.wordsOf(granted.entry);
      return grantedCell(plan, granted, kind, cell, context);
    },
  );

  const usable = new Set(
    plans.flatMap((plan) => plan.models.get(group.id)?.entry ?? []).flatMap((entry) => [...idsOf(entry)]),
  );
  const rows = group.models
    .filter(({ id }) => usable.has(id))
    .map((model) => {
      const { id, name, help, cost } = model;
      const note = cost && formatCost(cost, catalog.creditDecimals, context.language);
      return makeRow(
        {
          kind: 'model',
          about: id,
          header: name,
          note,
          help: context.explain(help),
          line: context.lineOf(model.line),
        },
        context,
        (plan) => {
          const granted = plan.models.get(group.id);
          if (!granted || !idsOf(granted.entry).has(id)) return absentCell(plan, group.id, context);
          return grantedCell(plan, granted, 'included', context.words.included, context);
        },
      );
    });
  return [access, ...rows];
}

/** The models of an entry as a set, made once for each entry: many plans share one. */
function makeIdsOf(): (entry: ModelEntry) => ReadonlySet<string> {
  const known = new Map<ModelEntry, ReadonlySet<string>>();
  return (entry) => {
    const before = known.get(entry);
    if (before) return before;
    const made = new Set(entry.models.map(({ id }) => id));
    known.set(entry, made);
    return made;
  };
}
