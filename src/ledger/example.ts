import type { Catalog, Scenario } from '../catalog/catalog.ts';
import { capitalise } from '../copy/index.ts';
import type { WorkedExample } from '../emit/page/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { columnsOf, whenOf } from './columns.ts';
import { lineNumberOf } from './places.ts';
import { tellAction } from './told.ts';
import { workLedger } from './work.ts';

/** A scenario as an example below an answer of the page, in words for customers: things go by their names, not their ids. */
export function ledgerExample(catalog: Catalog, scenario: Scenario): WorkedExample {
  const names = new Map([...catalog.buckets, ...catalog.plans].map(({ id, name }) => [id, name]));
  const ledger = workLedger(catalog, scenario, names);
  const { rows } = ledger;
  const columns = columnsOf(ledger);
  return {
    title: scenario.name,
    line: lineNumberOf(catalog, scenario.line),
    columns: columns.map(({ title }) => capitalise(names.get(title) ?? title, ENGLISH)),
    rows: rows.map((row) => ({
      when: whenOf(row),
      what: [
        ...(row.entry?.step.action ? [tellAction(catalog, row.entry.step)] : []),
        ...row.notes.map((note) => capitalise(note, ENGLISH)),
      ],
      values: columns.map(({ isNumber, value }) =>
        isNumber ? value(row) : (names.get(value(row)) ?? value(row)),
      ),
      line: row.entry && lineNumberOf(catalog, row.entry.step.line),
    })),
  };
}
