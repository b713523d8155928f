import type { AddOn, Expectation } from '../../catalog/catalog.ts';
import { isPaidOnce } from '../add-on-policy.ts';
import type { Reason, Receipt } from '../reference/account.ts';
import type { Balance } from '../reference/reads.ts';
import type { Failure, LedgerEntry } from './ledger.ts';
import { isAt } from './moment.ts';

type Unchecked = Omit<LedgerEntry, 'failures'>;

/** What is not as a line of a scenario says. A refusal that it does not mention is not as it says either. */
export function check(entry: Unchecked, zone: string): readonly Failure[] {
  const { expect } = entry.step;
  const reason = reasonOf(entry.receipt);
  const isExpected = expect.some(({ kind }) => kind === 'refused');
  const refusal: readonly Failure[] = reason && !isExpected ? [{ kind: 'not expected', reason }] : [];
  return [...refusal, ...expect.flatMap((expectation) => checkOne(expectation, entry, zone) ?? [])];
}

function reasonOf(receipt: Receipt | null): Reason | null {
  return receipt && !receipt.ok ? receipt.reason : null;
}

function checkOne(expectation: Expectation, entry: Unchecked, zone: string): Failure | null {
  const { balance, receipt } = entry;
  switch (expectation.kind) {
    case 'balance':
    case 'paid':
    case 'expiry':
    case 'held':
    case 'owed':
    case 'add-on':
    case 'expired': {
      const real = amountOf(expectation, entry, zone);
      return real === expectation.amount ? null : { kind: 'amount', expectation, real };
    }
    case 'plan': {
      const real = runningPlan(balance);
      return real === (expectation.plan?.id ?? null) ? null : { kind: 'plan', expectation, real };
    }
    case 'next plan': {
      const real = balance.subscription?.nextPlan ?? runningPlan(balance);
      return real === expectation.plan.id ? null : { kind: 'plan', expectation, real };
    }
    case 'renewal':
    case 'end': {
      const real = boundaryOf(expectation.kind, balance);
      const isRight = real !== null && isAt(real, expectation.on, zone);
      return isRight ? null : { kind: 'moment', expectation, real };
    }
    case 'refused': {
      const real = reasonOf(receipt);
      const isRight =
        real !== null && (expectation.reason === null || wordOf(real) === wordOf(expectation.reason));
      return isRight ? null : { kind: 'refused', expectation, real };
    }
  }
}

function amountOf(
  expectation: Extract<Expectation, { amount: number }>,
  { balance, receipt, events }: Unchecked,
  zone: string,
): number {
  switch (expectation.kind) {
    case 'balance':
      return balance.buckets.find(({ id }) => id === expectation.bucket.id)?.available ?? 0;
    case 'paid': {
      const grants = new Set(bucketGrants(balance, expectation.bucket.id).map(({ id }) => id));
      return sum(receipt?.ok ? receipt.debits.filter(({ grant }) => grants.has(grant)) : []);
    }
    case 'expiry': {
      const { on } = expectation;
      return bucketGrants(balance, expectation.bucket.id)
        .filter(({ expiresAt }) =>
          expiresAt === null || on === null ? expiresAt === on : isAt(expiresAt, on, zone),
        )
        .reduce((total, { available }) => total + available, 0);
    }
    case 'add-on':
      return heldOf(expectation.addOn, balance);
    case 'held':
      return balance.held;
    case 'owed':
      return balance.overage;
    case 'expired':
      return sum(events.filter((event) => event.kind === 'expired'));
  }
}

/** How many of an add-on the customer has. Without a plan that is paid for, only what is paid once and for all counts. */
function heldOf(addOn: AddOn, balance: Balance): number {
  if (runningPlan(balance) === null && !isPaidOnce(addOn)) return 0;
  return balance.addOns.find(({ id }) => id === addOn.id)?.quantity ?? 0;
}

function bucketGrants({ grants }: Balance, id: string): Balance['grants'] {
  return grants.filter(({ bucket }) => bucket === id);
}

function sum(list: readonly { readonly amount: number }[]): number {
  return list.reduce((total, { amount }) => total + amount, 0);
}

/** The plan whose benefits the customer has. After a cycle that no payment followed there is none. */
function runningPlan({ subscription }: Balance): string | null {
  if (!subscription || subscription.status === 'ended' || subscription.status === 'lapsed') return null;
  return subscription.plan;
}

/** When the running cycle renews, or when the subscription ends or has ended. */
function boundaryOf(kind: 'renewal' | 'end', { subscription }: Balance): number | null {
  if (!subscription) return null;
  if (kind === 'end') return subscription.cancelAt;
  const renews = subscription.status === 'active' || subscription.status === 'trialing';
  return renews ? subscription.cycleEnd : null;
}

/** A reason as a plan file writes it: `insufficient-credits`. */
export function wordOf(reason: string): string {
  return reason.replaceAll('_', '-');
}
