import type { Bucket, Catalog, Scenario } from '../catalog/catalog.ts';
import type { Account, AccountEvent, Balance, Grant, LedgerEntry } from '../credits/index.ts';
import type { Voice } from './voice.ts';

/** A scenario worked out, day by day: what the file says happens, and what happens by itself in between. */
export interface WorkedLedger {
  readonly catalog: Catalog;
  readonly scenario: Scenario;
  /** In which words it is told. */
  readonly voice: Voice;
  /** All grants that the story made, by their ids, as they are at its end. */
  readonly grants: ReadonlyMap<string, Grant>;
  readonly rows: readonly Row[];
  /** Everything is as the scenario says. */
  readonly passed: boolean;
}

/** What happened at one instant. */
export interface Row {
  /** Epoch milliseconds. */
  readonly at: number;
  /** `2026-01-20` on the wall clock of the catalog's zone. */
  readonly day: string;
  /** `10:30`; null for the first moment of the day. */
  readonly time: string | null;
  /** The line of the scenario; null for what happened by itself. */
  readonly entry: LedgerEntry | null;
  /** The line as it is written, without its date and what it expects: `buy boost-500`. Empty for none. */
  readonly said: string;
  readonly events: readonly AccountEvent[];
  /** What happened, each in one sentence. */
  readonly notes: readonly string[];
  /** What is not as the line says, each in one sentence. */
  readonly problems: readonly string[];
  /** What there is afterwards. */
  readonly balance: Balance;
  /** The account before and afterwards. */
  readonly before: Account;
  readonly account: Account;
}

/** What is left in a bucket. */
export function leftIn(balance: Balance, { id }: Bucket): number {
  return balance.buckets.find((one) => one.id === id)?.available ?? 0;
}

/** The id of the plan that the customer has. After a cycle that no payment followed there is none. */
export function planIn({ subscription }: Balance): string | null {
  if (!subscription || subscription.status === 'ended' || subscription.status === 'lapsed') return null;
  return subscription.plan;
}
