import type { Catalog, Scenario } from '../catalog/catalog.ts';
import { capitalise } from '../copy/index.ts';
import type { WorkedExample } from '../emit/page/index.ts';
import type { Language } from '../locales/index.ts';
import { columnsOf, whenOf } from './columns.ts';
import { lineNumberOf } from './places.ts';
import { tellAction } from './told.ts';
import { dated, forCustomers } from './voice.ts';
import { workLedger } from './work.ts';

/**
 * A scenario as an example below an answer of the page, in words for customers: things go by their names, not their ids, and days are
 * written as the locale does. `title` is what the scenario is called there.
 */
export function ledgerExample(
  catalog: Catalog,
  scenario: Scenario,
  language: Language,
  title: string,
): WorkedExample {
  const ledger = workLedger(catalog, scenario, forCustomers(catalog, language));
  const { rows, voice } = ledger;
  const columns = columnsOf(ledger);
  return {
    title,
    line: lineNumberOf(catalog, scenario.line),
    columns: columns.map((column) => capitalise(column.title, language)),
    rows: rows.map((row) => ({
      date: whenOf(row),
      when: dated(voice, row.day, row.time, 'medium'),
      what: [
        ...(row.entry?.step.action ? [tellAction(ledger, row.entry.step)] : []),
        ...row.notes.map((note) => capitalise(note, language)),
      ],
      values: columns.map(({ value }) => value(row)),
      line: row.entry && lineNumberOf(catalog, row.entry.step.line),
    })),
  };
}
