import type { Receipt } from '../reference/account.ts';
import type { Balance } from '../reference/reads.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** The first line of a scenario on which two evaluations do not come to the same; null if they agree on all. */
export function findDispute(a: Ledger, b: Ledger): LedgerEntry | null {
  const place = a.entries.findIndex((entry, index) => {
    const other = b.entries[index];
    return other === undefined || essenceOf(entry) !== essenceOf(other);
  });
  return a.entries[place] ?? null;
}

/** What both must come to, as a text. */
function essenceOf({ receipt, balance }: LedgerEntry): string {
  return JSON.stringify([receipt && partsOfReceipt(receipt), ...partsOfBalance(balance)]);
}

function partsOfReceipt(receipt: Receipt): readonly unknown[] {
  if (!receipt.ok) return [receipt.reason];
  const { debits, credits, grants, shortfall, forfeited, revoked, holdExpiresAt } = receipt;
  return [
    ...[debits, credits].map((slices) => slices.map(({ grant, amount }) => [grant, amount])),
    grants.map((grant) => [grant.id, grant.bucket, grant.amount, grant.effectiveAt, grant.expiresAt]),
    [shortfall, forfeited, revoked, holdExpiresAt],
  ];
}

/** Compiled accounts forget grants that are used up, and list the others in the order in which they pay. */
function partsOfBalance({
  at,
  available,
  held,
  overage,
  buckets,
  grants,
  subscription,
  addOns,
}: Balance): readonly unknown[] {
  const left = grants
    .filter((grant) => grant.available > 0)
    .map((grant) => `${grant.available} ${grant.expiresAt} ${grant.id}`);
  const inBuckets = buckets.map((bucket) => `${bucket.available} ${bucket.id}`);
  const plan = subscription && [
    ...[subscription.status, subscription.plan, subscription.planCycle, subscription.nextPlan],
    ...[subscription.cycle, subscription.cycleStart, subscription.cycleEnd, subscription.cancelAt],
  ];
  const bought = addOns.map(({ id, quantity, next }) => `${quantity} ${next} ${id}`);
  return [at, available, held, overage, left.sort(), inBuckets.sort(), plan, bought];
}
