import type { Catalog, Scenario, Step } from '../catalog/catalog.ts';
import {
  type Account,
  type AccountEvent,
  balance,
  dayOf,
  type Followed,
  followScenario,
  type Policy,
  policyOf,
  query,
  referenceEngine,
  timeOf,
} from '../credits/index.ts';
import { tellFailure } from './failures.ts';
import { FOR_WRITERS, type Voice } from './voice.ts';
import { eventNote, laterNotes, receiptNotes, type Subject } from './words.ts';
import type { Row, WorkedLedger } from './worked.ts';

/** Works a scenario out on the reference evaluation: a row for each of its lines, and for each instant between them at which something happens. */
export function workLedger(catalog: Catalog, scenario: Scenario, voice: Voice = FOR_WRITERS): WorkedLedger {
  const policy = policyOf(catalog);
  const followed = [...followScenario(catalog, scenario, referenceEngine(policy))];
  const last = followed.at(-1)?.account;
  const grants = new Map((last?.grants ?? []).map((grant) => [grant.id, grant]));
  const subject: Subject = { catalog, voice, grants };
  const rows = followed.flatMap((one) => rowsOf(subject, policy, one));
  return {
    catalog,
    scenario,
    voice,
    grants,
    rows,
    passed: rows.every(({ problems }) => problems.length === 0),
  };
}

function rowsOf(
  subject: Subject,
  policy: Policy,
  { entry, before, account }: Followed<Account>,
): readonly Row[] {
  const { step, at, events: all, failures } = entry;
  const between = new Map<number, AccountEvent[]>();
  for (const event of all) {
    const known = between.get(event.at);
    if (known) known.push(event);
    else if (event.at < at) between.set(event.at, [event]);
  }
  let then = before;
  const rows = [...between].map(([instant, events]) => {
    then = query(policy, then, instant).account;
    const told = { entry: null, said: '', events, notes: notesOf(subject, events), problems: [] };
    return rowAt(subject, instant, told, { before, account: then, balance: balance(policy, then, instant) });
  });
  const events = all.filter((event) => event.at >= at);
  const told = {
    entry,
    said: actionWords(subject.catalog, step),
    events,
    notes: [
      ...notesOf(
        subject,
        events.filter((event) => !isSaid(step, event)),
      ),
      ...receiptNotes(subject, step, entry.receipt),
      ...(entry.receipt?.ok ? laterNotes(subject, step, entry.balance) : []),
    ],
    problems: failures.map((failure) => tellFailure(subject.catalog, failure, entry).sentence),
  };
  return [...rows, rowAt(subject, at, told, { before, account, balance: entry.balance })];
}

function rowAt(
  { catalog: { timezone } }: Subject,
  at: number,
  told: Pick<Row, 'entry' | 'said' | 'events' | 'notes' | 'problems'>,
  after: Pick<Row, 'before' | 'account' | 'balance'>,
): Row {
  const time = timeOf(at, timezone);
  return { at, day: dayOf(at, timezone), time: time === '00:00' ? null : time, ...told, ...after };
}

/** A cycle that is paid for at the very moment of its beginning was never unpaid. */
function notesOf(subject: Subject, events: readonly AccountEvent[]): readonly string[] {
  const isPaid = events.some(({ kind }) => kind === 'cycle began');
  return events
    .filter(({ kind }) => !(isPaid && kind === 'lapsed'))
    .flatMap((event) => eventNote(subject, event) ?? []);
}

/** Whether an event tells no more than the line of the scenario: `add 2 boost`, and 2 there are. */
function isSaid({ action }: Step, event: AccountEvent): boolean {
  return (
    action?.kind === 'add' &&
    event.kind === 'add-on changed' &&
    event.addOn === action.addOn.id &&
    event.quantity === action.quantity
  );
}

/** What a line says happens, as it is written: `buy boost-500`. */
function actionWords({ source }: Catalog, { line, action }: Step): string {
  if (action === null) return '';
  const parts = line.parts.filter(({ kind }) => kind !== 'date' && kind !== 'time');
  const arrow = line.parts.findIndex(({ kind }) => kind === 'arrow');
  const [first] = parts;
  const last = line.parts[(arrow < 0 ? line.parts.length : arrow) - 1];
  return first && last ? source.text.slice(first.start, last.end).replaceAll(/\s+/g, ' ') : '';
}
