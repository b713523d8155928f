/** Grants, and what happens to them, in words: `5,000 cycle issued, until 2026-02-15`. */

import type { Catalog, Step } from '../catalog/catalog.ts';
import { formatNumber, formatScaled, joinWords } from '../copy/index.ts';
import type { AccountEvent, Balance, Grant, Receipt } from '../credits/index.ts';
import { dayOf, timeOf, wordOf } from '../credits/index.ts';
import { fill, type StoryPhrases } from '../locales/index.ts';
import { called, dated, type Voice } from './voice.ts';

/** What the words need: the catalog, who is told, and the grants by their ids. */
export interface Subject {
  readonly catalog: Catalog;
  readonly voice: Voice;
  readonly grants: ReadonlyMap<string, Grant>;
}

type Told = Pick<Subject, 'catalog' | 'voice'>;

interface Slice {
  readonly grant: string;
  readonly amount: number;
}

/** A number of credits: `1,000`. */
export function credits({ catalog, voice }: Told, amount: number): string {
  return formatScaled(amount, catalog.creditDecimals, voice.language);
}

/** An instant on the wall clock of the catalog: `2026-01-20`, or `2026-01-20 10:30`. */
export function moment({ catalog: { timezone }, voice }: Told, at: number): string {
  const time = timeOf(at, timezone);
  return dated(voice, dayOf(at, timezone), time === '00:00' ? null : time, 'long');
}

function phrasesOf({ voice }: Told): StoryPhrases {
  return voice.language.phrases.story;
}

/** Which grant: `add-on of 2026-01-20`. */
export function grantName(subject: Subject, id: string): string {
  const grant = subject.grants.get(id);
  if (grant === undefined) return id;
  const { grant: plain, carriedGrant } = phrasesOf(subject);
  return fill(grant.source === 'carried over' ? carriedGrant : plain, {
    name: called(subject.voice, grant.bucket),
    date: dated(subject.voice, dayOf(grant.effectiveAt, subject.catalog.timezone), null, 'long'),
  });
}

/** An amount of a grant in a phrase: `600 cycle of 2026-01-15 expired`. */
function sliceIn(pattern: string, subject: Subject, { grant, amount }: Slice): string {
  return fill(pattern, { amount: credits(subject, amount), grant: grantName(subject, grant) });
}

/** `5,000 from cycle of 2026-01-15 and 200 from add-on of 2026-01-20` */
function slices(subject: Subject, list: readonly Slice[], pattern: string): string {
  const words = list.map((slice) => sliceIn(pattern, subject, slice));
  return joinWords(words, 'and', subject.voice.language);
}

/** Something, and until when it is valid: `until 2026-02-15`, or `for ever`. */
function validity(subject: Subject, what: string, { expiresAt }: Pick<Grant, 'expiresAt'>): string {
  const { until, forEver } = phrasesOf(subject);
  return expiresAt === null
    ? fill(forEver, { what })
    : fill(until, { what, date: moment(subject, expiresAt) });
}

/** What an operation came to, apart from what its events tell. */
export function receiptNotes(subject: Subject, { action }: Step, receipt: Receipt | null): readonly string[] {
  if (receipt === null) return [];
  if (!receipt.ok) return [refusal(subject, wordOf(receipt.reason))];
  const phrases = phrasesOf(subject);
  const { debits, credits: back, shortfall, forfeited, holdExpiresAt } = receipt;
  const isHold = action?.kind === 'hold' || (action?.kind === 'repeat' && action.of.action?.kind === 'hold');
  const taken = fill(isHold ? phrases.reserved : phrases.paid, {
    what: slices(subject, debits, phrases.fromGrant),
  });
  const limited = isHold && holdExpiresAt !== null;
  return [
    ...(debits.length > 0 ? [limited ? validity(subject, taken, { expiresAt: holdExpiresAt }) : taken] : []),
    ...(back.length > 0 ? [fill(phrases.gaveBack, { what: slices(subject, back, phrases.toGrant) })] : []),
    ...(shortfall > 0 ? [fill(phrases.notTaken, { amount: credits(subject, shortfall) })] : []),
    ...(forfeited > 0 ? [fill(phrases.tooLate, { amount: credits(subject, forfeited) })] : []),
  ];
}

/** Why something is refused: with the word of the plan file for who writes it. */
function refusal({ voice }: Subject, word: string): string {
  const { refused, refusedFor, reasons } = voice.language.phrases.story;
  const known: ReadonlyMap<string, string> = new Map(Object.entries(reasons));
  const reason = voice.names === null ? word : known.get(word);
  return reason === undefined ? refused : fill(refusedFor, { reason });
}

/** What an operation changed for later, and until when a subscription that it started is a trial. */
export function laterNotes(
  subject: Subject,
  { action }: Step,
  { subscription, addOns }: Balance,
): readonly string[] {
  if (!subscription || subscription.status === 'ended') return [];
  const phrases = phrasesOf(subject);
  const { cancelAt, cycleEnd, nextPlan } = subscription;
  if (action?.kind === 'cancel' && cancelAt !== null)
    return [fill(phrases.ends, { date: moment(subject, cancelAt) })];
  const date = moment(subject, cycleEnd);
  if (action?.kind === 'subscribe' && subscription.status === 'trialing')
    return [fill(phrases.trialUntil, { date })];
  if (action?.kind === 'resume') return [fill(phrases.goesOn, { date })];
  if (action?.kind === 'change' && nextPlan !== null)
    return [fill(phrases.planFrom, { plan: called(subject.voice, nextPlan), date })];
  if (action?.kind !== 'add' && action?.kind !== 'remove') return [];
  const next = addOns.find(({ id }) => id === action.addOn.id)?.next ?? null;
  const addOn = called(subject.voice, action.addOn.id);
  if (next === null) return [];
  return next === 0
    ? [fill(phrases.addOnEnds, { addOn, date })]
    : [fill(phrases.addOnFrom, { what: severalOf(subject, addOn, next), date })];
}

/** What happened to the account, in one sentence. Null for what another event tells already. */
export function eventNote(subject: Subject, event: AccountEvent): string | null {
  const phrases = phrasesOf(subject);
  switch (event.kind) {
    case 'issued':
      return issuedNote(subject, event);
    case 'expired':
      return sliceIn(phrases.expired, subject, event);
    case 'revoked':
      return sliceIn(phrases.takenAway, subject, event);
    case 'carried over':
      return carriedNote(subject, event);
    case 'settled':
      return sliceIn(phrases.debtPaid, subject, event);
    case 'forgiven':
      return fill(phrases.debtForgiven, { amount: credits(subject, event.amount) });
    case 'hold timed out':
      return fill(phrases.holdEnded, { amount: credits(subject, event.amount) });
    case 'cycle began':
      return fill(phrases.cycleBegan, { number: formatNumber(event.cycle, subject.voice.language) });
    case 'lapsed':
      return phrases.lapsed;
    case 'plan changed':
      return fill(phrases.planChanged, { plan: called(subject.voice, event.plan) });
    case 'add-on changed': {
      const addOn = called(subject.voice, event.addOn);
      return event.quantity === 0
        ? fill(phrases.addOnEnded, { addOn })
        : severalOf(subject, addOn, event.quantity);
    }
    case 'subscription ended':
      return phrases.subscriptionEnded;
    case 'not issued':
      return fill(phrases.notIssued, { amount: credits(subject, event.amount) });
  }
}

/** `2 × boost`; without a number just `boost`. */
export function severalOf({ voice }: Pick<Subject, 'voice'>, name: string, quantity: number | null): string {
  return quantity === null ? name : `${formatNumber(quantity, voice.language)} × ${name}`;
}

/** Credits that an add-on brought are told under its name, apart from those of the plan. */
function issuedNote(
  subject: Subject,
  { grant: id, amount }: Extract<AccountEvent, { kind: 'issued' }>,
): string | null {
  const phrases = phrasesOf(subject);
  const grant = subject.grants.get(id);
  if (grant?.source === 'carried over' || grant?.source === 'refund') return null;
  const pattern = grant?.source === 'trial' ? phrases.issuedForTrial : phrases.issued;
  const name = called(subject.voice, grant?.bucket ?? id);
  const note = fill(pattern, { amount: credits(subject, amount), name });
  const told = grant ? validity(subject, note, grant) : note;
  if (!grant?.addOn) return told;
  return fill(subject.voice.language.phrases.named, {
    name: called(subject.voice, grant.addOn),
    value: told,
  });
}

function carriedNote(subject: Subject, event: Extract<AccountEvent, { kind: 'carried over' }>): string {
  const { givenAnew, carriedOver } = phrasesOf(subject);
  const next = subject.grants.get(event.into);
  const note = sliceIn(next?.source === 'refund' ? givenAnew : carriedOver, subject, event);
  return next ? validity(subject, note, next) : note;
}
