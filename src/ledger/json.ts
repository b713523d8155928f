import type { Catalog } from '../catalog/catalog.ts';
import type { AccountEvent, Balance } from '../credits/index.ts';
import { lineNumberOf } from './places.ts';
import { leftIn, planIn, type Row, type WorkedLedger } from './worked.ts';

/** A ledger as plain data. Instants are epoch milliseconds, amounts integers of the catalog's credit scale. */
export interface LedgerData {
  readonly catalog: string;
  readonly file: string;
  readonly line: number;
  readonly scenario: string;
  readonly timezone: string;
  readonly creditDecimals: number;
  readonly passed: boolean;
  readonly rows: readonly LedgerRow[];
}

export interface LedgerRow {
  readonly date: string;
  readonly time: string | null;
  readonly at: number;
  /** The line of the plan file; null for what happened by itself. */
  readonly line: number | null;
  readonly action: string | null;
  readonly notes: readonly string[];
  readonly problems: readonly string[];
  readonly debits: readonly Slice[];
  readonly credits: readonly Slice[];
  readonly events: readonly AccountEvent[];
  readonly refused: string | null;
  readonly balance: {
    readonly available: number;
    readonly held: number;
    readonly owed: number;
    readonly buckets: readonly { readonly id: string; readonly available: number }[];
    readonly plan: string | null;
    readonly addOns: Balance['addOns'];
  };
}

interface Slice {
  readonly grant: string;
  readonly bucket: string;
  readonly amount: number;
}

export function ledgerData(ledger: WorkedLedger): LedgerData {
  const { catalog, scenario, rows, passed } = ledger;
  return {
    catalog: catalog.id,
    file: catalog.source.name,
    line: lineNumberOf(catalog, scenario.line),
    scenario: scenario.name,
    timezone: catalog.timezone,
    creditDecimals: catalog.creditDecimals,
    passed,
    rows: rows.map((row) => rowData(ledger, row)),
  };
}

function rowData(
  ledger: WorkedLedger,
  { day, time, at, entry, said, notes, problems, balance, events }: Row,
): LedgerRow {
  const receipt = entry?.receipt ?? null;
  const moved = (list: readonly { readonly grant: string; readonly amount: number }[]) =>
    list.map(({ grant, amount }) => ({ grant, bucket: ledger.grants.get(grant)?.bucket ?? '', amount }));
  return {
    date: day,
    time,
    at,
    line: entry && lineNumberOf(ledger.catalog, entry.step.line),
    action: said === '' ? null : said,
    notes,
    problems,
    debits: receipt?.ok ? moved(receipt.debits) : [],
    credits: receipt?.ok ? moved(receipt.credits) : [],
    events,
    refused: receipt && !receipt.ok ? receipt.reason : null,
    balance: balanceData(ledger.catalog, balance),
  };
}

function balanceData({ buckets }: Catalog, balance: Balance): LedgerRow['balance'] {
  const { available, held, overage: owed, addOns } = balance;
  return {
    available,
    held,
    owed,
    buckets: buckets.map((bucket) => ({ id: bucket.id, available: leftIn(balance, bucket) })),
    plan: planIn(balance),
    addOns,
  };
}
