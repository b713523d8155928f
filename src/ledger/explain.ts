import type { Catalog, Plan, Scenario, Step } from '../catalog/catalog.ts';
import { type Account, type Grant, momentOf, payers, policyOf, query } from '../credits/index.ts';
import { because, type Reason } from './reason.ts';
import { whyBefore, whyCost, whyIssued, whyRefused, whySubscription, whyUntil } from './reasons.ts';
import { credits, grantName, moment, type Subject } from './words.ts';
import { workLedger } from './work.ts';
import { planIn, type Row, type WorkedLedger } from './worked.ts';

/** A day of a scenario: what happened, what there is at its end, and why. */
export interface DayExplanation {
  readonly catalog: string;
  readonly scenario: string;
  readonly day: string;
  readonly answers: readonly Answer[];
}

export interface Answer {
  /** What is so, in one sentence. */
  readonly answer: string;
  readonly because: readonly Reason[];
}

/** Explains a day of a scenario; without a day that of its last line. */
export function explainDay(catalog: Catalog, scenario: Scenario, day?: string): DayExplanation {
  const ledger = workLedger(catalog, scenario);
  const { rows } = ledger;
  const wanted = day ?? rows.at(-1)?.day ?? '';
  const happened = rows.filter((row) => row.day === wanted);
  const last = rows.findLast((row) => row.day <= wanted);
  const answers = [
    ...happened.flatMap((row) => explainRow(ledger, row)),
    ...(last ? explainState(ledger, stateOn(catalog, last, wanted)) : []),
  ];
  return { catalog: catalog.id, scenario: scenario.name, day: wanted, answers };
}

/** The account at the beginning of a day on which nothing happened, or after all that did. */
function stateOn(catalog: Catalog, { account, at }: Row, day: string): Account {
  return query(policyOf(catalog), account, Math.max(at, momentOf(day, catalog.timezone))).account;
}

function explainRow(ledger: WorkedLedger, row: Row): readonly Answer[] {
  const { catalog } = ledger;
  const plan = planOf(catalog, planIn(row.balance));
  const step = row.entry?.step ?? null;
  const told = row.notes.length > 0 ? `: ${row.notes.join('; ')}` : '';
  const head = row.said === '' ? row.notes.join('; ') : `${row.said}${told}`;
  if (head === '') return [];
  const issued = grantsIn(ledger, row, 'issued');
  const reasons = [
    ...(step ? [...whyPaid(ledger, row), ...whyCost(ledger, step)] : []),
    ...(step && issued.length === 0 ? whySubscription(ledger, step) : []),
    ...(step && row.entry?.receipt?.ok === false
      ? whyRefused(ledger, step, row.entry.receipt.reason, plan)
      : []),
    ...issued.flatMap((grant) => [...whyIssued(ledger, grant, plan, step), ...whyUntil(ledger, grant, step)]),
    ...grantsIn(ledger, row, 'expired').flatMap((grant) => whyUntil(ledger, grant, makerOf(ledger, grant))),
  ];
  return [{ answer: head, because: withoutTwins(reasons) }];
}

/** Why those paid that did, in that order, and none before them. */
function whyPaid(ledger: WorkedLedger, { before, entry, at }: Row): readonly Reason[] {
  if (!entry?.receipt?.ok || entry.receipt.debits.length === 0) return [];
  const { debits } = entry.receipt;
  const operation = entry.operation;
  const feature = operation && 'feature' in operation ? (operation.feature ?? null) : null;
  const order = payers(policyOf(ledger.catalog), before, at, feature);
  const last = order.findLastIndex(({ grant }) => debits.some((debit) => debit.grant === grant));
  return order.slice(0, last + 1).flatMap((payer, index) => {
    const next = order[index + 1];
    return next ? [whyBefore(ledger, payer, next)] : [];
  });
}

function grantsIn({ grants }: WorkedLedger, { events }: Row, kind: 'issued' | 'expired'): readonly Grant[] {
  return events.flatMap((event) => (event.kind === kind ? (grants.get(event.grant) ?? []) : []));
}

/** The line of the scenario that made a grant, if one did. */
function makerOf({ rows }: WorkedLedger, { id }: Grant): Step | null {
  const row = rows.find(
    ({ entry }) => entry?.receipt?.ok && entry.receipt.grants.some((one) => one.id === id),
  );
  return row?.entry?.step ?? null;
}

/** What is left, when it expires, and who pays next. */
function explainState(ledger: WorkedLedger, account: Account): readonly Answer[] {
  const subject: Subject = ledger;
  const order = payers(policyOf(ledger.catalog), account, account.now);
  const left = order.map(({ grant: id, available }): Answer => {
    const grant = account.grants.find((one) => one.id === id);
    const name = `${credits(subject, available)} ${grantName(subject, id)}`;
    if (grant === undefined) return { answer: name, because: [] };
    const until = grant.expiresAt === null ? 'never expire' : `expire on ${moment(subject, grant.expiresAt)}`;
    return { answer: `${name} ${until}`, because: whyUntil(subject, grant, makerOf(ledger, grant)) };
  });
  const state = [...whyTrial(subject, account), ...left];
  const names = order.map(({ grant }) => grantName(subject, grant));
  const next = order.flatMap((payer, index) => {
    const following = order[index + 1];
    return following ? [whyBefore(subject, payer, following)] : [];
  });
  const answer = `what pays next: ${names.join(', then ')}`;
  return next.length === 0 ? state : [...state, { answer, because: withoutTwins(next) }];
}

/** That the customer is still trying the plan, if so. */
function whyTrial(subject: Subject, { subscription }: Account): readonly Answer[] {
  if (!subscription || subscription.cycle > 0 || subscription.isLapsed || subscription.hasEnded) return [];
  const { id, trial } = planOf(subject.catalog, subscription.plan) ?? { id: subscription.plan, trial: null };
  const answer = `free trial until ${moment(subject, subscription.cycleEnd)}`;
  return [
    {
      answer,
      because: trial ? [because(subject.catalog, `plan ${id} begins with its trial`, trial.line)] : [],
    },
  ];
}

function planOf({ plans }: Catalog, id: string | null): Plan | null {
  return plans.find((plan) => plan.id === id) ?? null;
}

function withoutTwins(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = `${reason.why}\n${reason.place?.line}`;
    return !seen.has(key) && seen.add(key);
  });
}
