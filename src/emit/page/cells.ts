import type { Entry, Granted, Plan } from '../../catalog/catalog.ts';
import { byChoice, type Chosen, noteOf } from './by-choice.ts';
import type { Context } from './context.ts';
import type { Cell, Row } from './page.ts';

/** A row without its cells, as far as it is not like most. */
type RowHead = Omit<Row, 'cells' | 'cycle' | 'currency' | 'note' | 'help'> &
  Partial<Pick<Row, 'cycle' | 'currency' | 'note' | 'help'>>;

/** A row whose cells are worked out plan by plan. */
export function makeRow(row: RowHead, context: Context, cellOf: (plan: Plan) => Cell): Row {
  const { kind, about, cycle = null, currency = null, header, note = null, help = null, line } = row;
  return { kind, about, cycle, currency, header, note, help, line, cells: context.plans.map(cellOf) };
}

/** The same for what depends on the billing period or the currency: a row for each of those in which its cells differ. */
export function makeRows(
  row: Omit<RowHead, 'cycle' | 'currency'>,
  context: Context,
  cellOf: (plan: Plan, chosen: Chosen) => Cell,
): readonly Row[] {
  const { kind, about, header, note = null, help = null, line } = row;
  return byChoice(
    context,
    (chosen) => context.plans.map((plan) => cellOf(plan, chosen)),
    (cells) => JSON.stringify(cells.map((cell) => [cell.kind, cell.words])),
  ).map(({ cycle, currency, said: cells }) => {
    const notes = [note, noteOf({ cycle, currency }, context)].filter((part) => part !== null);
    return {
      kind,
      about,
      cycle: cycle?.id ?? null,
      currency,
      header,
      note: notes.length === 0 ? null : notes.join(' \u00b7 '),
      help,
      line,
      cells,
    };
  });
}

/** The cell of a plan that does not have it. `id` is what it does not have, to find the `except` that took it away. */
export function absentCell(
  plan: Plan,
  id: string,
  context: Context,
  words: Cell['words'] = context.words.notIncluded,
): Cell {
  return { plan: plan.id, kind: 'not included', words, line: context.exceptLine(plan, id) };
}

/** The cell of a plan that has it, perhaps from a plan below. */
export function grantedCell(
  plan: Plan,
  { entry, from }: Granted<Entry>,
  kind: Cell['kind'],
  words: Cell['words'],
  context: Context,
): Cell {
  const line = context.lineOf(entry.line);
  if (from === plan) return { plan: plan.id, kind, words, line };
  return { plan: plan.id, kind, words, line, from: from.id };
}
