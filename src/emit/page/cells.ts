import type { Entry, Granted, Plan } from '../../catalog/catalog.ts';
import type { Context } from './context.ts';
import type { Cell, Row } from './page.ts';

/** A row whose cells are worked out plan by plan. */
export function makeRow(
  row: Omit<Row, 'cells' | 'cycle' | 'currency' | 'note' | 'help'> &
    Partial<Pick<Row, 'cycle' | 'currency' | 'note' | 'help'>>,
  context: Context,
  cellOf: (plan: Plan) => Cell,
): Row {
  const { kind, about, cycle = null, currency = null, header, note = null, help = null, line } = row;
  return { kind, about, cycle, currency, header, note, help, line, cells: context.plans.map(cellOf) };
}

/** The cell of a plan that does not have it. `id` is what it does not have, to find the `except` that took it away. */
export function absentCell(
  plan: Plan,
  id: string,
  context: Context,
  words: Cell['words'] = context.words.notIncluded,
): Cell {
  return { plan: plan.id, kind: 'not included', words, line: context.exceptLine(plan, id), from: null };
}

/** What a cell says, and the line that said it. */
type Says = Pick<Cell, 'kind' | 'words'> & { readonly line: number };

/** The cell of a plan that has it, perhaps from a plan below. */
export function grantedCell(plan: Plan, { from }: Granted<Entry>, { kind, words, line }: Says): Cell {
  return { plan: plan.id, kind, words, line, from: from === plan ? null : from.id };
}
