import type { Catalog, Scenario } from '../catalog/catalog.ts';
import type { Failure, Ledger, LedgerEntry } from '../credits/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFindings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import { tellFailure } from './failures.ts';
import { ledgerTable } from './text.ts';
import { FOR_WRITERS } from './voice.ts';
import { moment } from './words.ts';
import { workLedger } from './work.ts';

/** The ledger is shown from so many lines before, the one that fails included. */
const MOST_ROWS = 10;

/**
 * What does not come true in a scenario: at the first line that is not as it says, with the ledger that led there. Null if
 * all does.
 */
export function findFailure(catalog: Catalog, { scenario, entries }: Ledger): Diagnostic | null {
  const failing = entries.filter(({ failures }) => failures.length > 0);
  const [first] = failing;
  if (first === undefined) return null;
  const told = first.failures.map((failure) => ({
    span: placeOfFailure(failure, first),
    ...tellFailure(catalog, failure, first),
  }));
  const sentences = told.map(({ sentence }) => sentence).join(', and ');
  const [main, ...others] = told.map(({ span, label }) => ({ span, text: label }));
  const findings = collectFindings(catalog.source);
  findings.report(
    'failing-scenario',
    `scenario "${scenario.name}": ${sentences}`,
    main?.span ?? first.step.line,
    {
      label: main?.text ?? '',
      others,
      hint: [...trialHint(catalog, first), hintOf(failing.length)].join(' '),
      example: storyOf(catalog, scenario, first),
    },
  );
  return findings.list[0] ?? null;
}

function placeOfFailure(failure: Failure, { step }: LedgerEntry): Span {
  return failure.kind === 'not expected' ? step.line : failure.expectation.at;
}

/** Who expects the credits of the plan during its trial is told when they come. */
function trialHint(catalog: Catalog, { balance: { subscription } }: LedgerEntry): readonly string[] {
  if (subscription?.status !== 'trialing') return [];
  const end = moment({ catalog, voice: FOR_WRITERS }, subscription.cycleEnd);
  const when =
    catalog.subscription?.issues === 'on schedule' ? 'when it ends' : 'with the first `renew` from then on';
  return [
    `The customer is trying plan \`${subscription.plan}\`, until ${end}: the credits of its cycles come ${when}.`,
  ];
}

function hintOf(failing: number): string {
  const story = '`planspec ledger` shows the whole story, day by day.';
  if (failing === 1) return story;
  const more = failing === 2 ? 'Another line of it is' : `${failing - 1} more lines of it are`;
  return `${more} not as said. ${story}`;
}

/** The end of the ledger up to a line. */
function storyOf(catalog: Catalog, scenario: Scenario, failing: LedgerEntry): readonly string[] {
  const ledger = workLedger(catalog, scenario);
  const last = ledger.rows.findIndex(({ entry }) => entry?.step === failing.step);
  const first = Math.max(0, last + 1 - MOST_ROWS);
  return ledgerTable({ ...ledger, rows: ledger.rows.slice(first, last + 1) }, first > 0);
}
