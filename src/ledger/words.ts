/** Grants, and what happens to them, in words: `5,000 cycle issued, until 2026-02-15`. */

import type { Catalog, Step } from '../catalog/catalog.ts';
import { formatScaled, joinWords } from '../copy/index.ts';
import type { AccountEvent, Balance, Grant, Receipt } from '../credits/index.ts';
import { dayOf, timeOf, wordOf } from '../credits/index.ts';
import { ENGLISH } from '../locales/index.ts';

/** What the words need: the catalog, and the grants by their ids. */
export interface Subject {
  readonly catalog: Catalog;
  /** What ids are called: nothing for who writes the plan file, names for customers. */
  readonly names: ReadonlyMap<string, string>;
  readonly grants: ReadonlyMap<string, Grant>;
}

interface Slice {
  readonly grant: string;
  readonly amount: number;
}

/** A number of credits: `1,000`. */
export function credits({ catalog }: Pick<Subject, 'catalog'>, amount: number): string {
  return formatScaled(amount, catalog.creditDecimals, ENGLISH);
}

/** An instant on the wall clock of the catalog: `2026-01-20`, or `2026-01-20 10:30`. */
export function moment({ catalog: { timezone } }: Pick<Subject, 'catalog'>, at: number): string {
  const time = timeOf(at, timezone);
  return time === '00:00' ? dayOf(at, timezone) : `${dayOf(at, timezone)} ${time}`;
}

function called({ names }: Subject, id: string): string {
  return names.get(id) ?? id;
}

/** Which grant: `add-on of 2026-01-20`. */
export function grantName(subject: Subject, id: string): string {
  const grant = subject.grants.get(id);
  if (grant === undefined) return id;
  const from = dayOf(grant.effectiveAt, subject.catalog.timezone);
  const carried = grant.source === 'carried over' ? 'carried over ' : '';
  return `${called(subject, grant.bucket)} ${carried}of ${from}`;
}

/** `5,000 from cycle of 2026-01-15 and 200 from add-on of 2026-01-20` */
function slices(subject: Subject, list: readonly Slice[], preposition: 'from' | 'to'): string {
  const words = list.map(
    ({ grant, amount }) => `${credits(subject, amount)} ${preposition} ${grantName(subject, grant)}`,
  );
  return joinWords(words, 'and', ENGLISH);
}

/** Until when a grant is valid: `until 2026-02-15`, or `for ever`. */
function validity(subject: Subject, { expiresAt }: Pick<Grant, 'expiresAt'>): string {
  return expiresAt === null ? 'for ever' : `until ${moment(subject, expiresAt)}`;
}

/** What an operation came to, apart from what its events tell. */
export function receiptNotes(subject: Subject, { action }: Step, receipt: Receipt | null): readonly string[] {
  if (receipt === null) return [];
  if (!receipt.ok) return [`refused: ${wordOf(receipt.reason)}`];
  const { debits, credits: back, shortfall, forfeited, holdExpiresAt } = receipt;
  const isHold = action?.kind === 'hold' || (action?.kind === 'repeat' && action.of.action?.kind === 'hold');
  const limit = isHold && holdExpiresAt !== null ? `, until ${moment(subject, holdExpiresAt)}` : '';
  const verb = isHold ? 'reserved' : 'paid';
  return [
    ...(debits.length > 0 ? [`${verb} ${slices(subject, debits, 'from')}${limit}`] : []),
    ...(back.length > 0 ? [`gave back ${slices(subject, back, 'to')}`] : []),
    ...(shortfall > 0 ? [`${credits(subject, shortfall)} could not be taken`] : []),
    ...(forfeited > 0
      ? [`${credits(subject, forfeited)} came back too late: what had paid them is over`]
      : []),
  ];
}

/** What an operation changed for later. */
export function laterNotes(subject: Subject, { action }: Step, { subscription }: Balance): readonly string[] {
  if (!subscription || subscription.status === 'ended') return [];
  const { cancelAt, cycleEnd, nextPlan } = subscription;
  if (action?.kind === 'cancel' && cancelAt !== null) return [`ends on ${moment(subject, cancelAt)}`];
  if (action?.kind === 'resume') return [`goes on after ${moment(subject, cycleEnd)}`];
  if (action?.kind === 'change' && nextPlan !== null) {
    return [`plan ${called(subject, nextPlan)} from ${moment(subject, cycleEnd)} on`];
  }
  return [];
}

/** What happened to the account, in one sentence. Null for what another event tells already. */
export function eventNote(subject: Subject, event: AccountEvent): string | null {
  switch (event.kind) {
    case 'issued':
      return issuedNote(subject, event);
    case 'expired':
      return `${credits(subject, event.amount)} ${grantName(subject, event.grant)} expired`;
    case 'revoked':
      return `${credits(subject, event.amount)} ${grantName(subject, event.grant)} taken away`;
    case 'carried over':
      return carriedNote(subject, event);
    case 'settled':
      return `${credits(subject, event.amount)} owed paid from ${grantName(subject, event.grant)}`;
    case 'forgiven':
      return `${credits(subject, event.amount)} owed forgiven`;
    case 'hold timed out':
      return `a hold of ${credits(subject, event.amount)} timed out`;
    case 'cycle began':
      return `cycle ${event.cycle} began`;
    case 'lapsed':
      return 'the cycle is over, and the next one is not paid';
    case 'plan changed':
      return `plan ${called(subject, event.plan)}`;
    case 'subscription ended':
      return 'the subscription ended';
    case 'not issued':
      return `${credits(subject, event.amount)} not issued: the account cannot hold more`;
  }
}

function issuedNote(
  subject: Subject,
  { grant: id, amount }: Extract<AccountEvent, { kind: 'issued' }>,
): string | null {
  const grant = subject.grants.get(id);
  if (grant === undefined) return `${credits(subject, amount)} issued`;
  if (grant.source === 'carried over' || grant.source === 'refund') return null;
  const trial = grant.source === 'trial' ? ' for the trial' : '';
  const kind = called(subject, grant.bucket);
  return `${credits(subject, amount)} ${kind} issued${trial}, ${validity(subject, grant)}`;
}

function carriedNote(
  subject: Subject,
  { grant, into, amount }: Extract<AccountEvent, { kind: 'carried over' }>,
): string {
  const next = subject.grants.get(into);
  const how = next?.source === 'refund' ? 'given back anew' : 'carried over';
  const until = next ? `, ${validity(subject, next)}` : '';
  return `${credits(subject, amount)} ${grantName(subject, grant)} ${how}${until}`;
}
