import type { WorkedExample } from '../emit/page/index.ts';
import { columnsOf, whenOf } from './columns.ts';
import { lineNumberOf } from './places.ts';
import type { WorkedLedger } from './worked.ts';

/** A ledger as an example below an answer of the page: kinds of credits and plans go by the names that customers read. */
export function ledgerExample(ledger: WorkedLedger): WorkedExample {
  const { catalog, scenario, rows } = ledger;
  const names = new Map([...catalog.buckets, ...catalog.plans].map(({ id, name }) => [id, name]));
  const columns = columnsOf(ledger);
  return {
    title: scenario.name,
    line: lineNumberOf(catalog, scenario.line),
    columns: columns.map(({ title }) => names.get(title) ?? title),
    rows: rows.map((row) => ({
      when: whenOf(row),
      what: [...(row.said === '' ? [] : [row.said]), ...row.notes],
      values: columns.map(({ isNumber, value }) =>
        isNumber ? value(row) : (names.get(value(row)) ?? value(row)),
      ),
      line: row.entry && lineNumberOf(catalog, row.entry.step.line),
    })),
  };
}
