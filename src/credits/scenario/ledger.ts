import type { Expectation, Scenario, Step } from '../../catalog/catalog.ts';
import type { Reason, Receipt } from '../reference/account.ts';
import type { AccountEvent } from '../reference/event.ts';
import type { Operation } from '../reference/operation.ts';
import type { Balance } from '../reference/reads.ts';

/** A scenario of a plan file, replayed: what happened on each line, and what is not as the line says. */
export interface Ledger {
  readonly scenario: Scenario;
  readonly entries: readonly LedgerEntry[];
  /** No entry has a failure. */
  readonly passed: boolean;
}

/** One line of a scenario. */
export interface LedgerEntry {
  readonly step: Step;
  /** Epoch milliseconds. */
  readonly at: number;
  /** What was asked; null for a line that only looks. */
  readonly operation: Operation | null;
  /** What it came to; null without an operation. */
  readonly receipt: Receipt | null;
  /** What happened since the line before, and by this one: credits issued, expired, carried over … */
  readonly events: readonly AccountEvent[];
  readonly balance: Balance;
  readonly failures: readonly Failure[];
}

type Expected<K extends Expectation['kind']> = Extract<Expectation, { kind: K }>;

/** An expectation that did not hold. */
export type Failure =
  | {
      readonly kind: 'amount';
      readonly expectation: Expected<'balance' | 'paid' | 'expiry' | 'held' | 'owed' | 'expired' | 'add-on'>;
      readonly real: number;
    }
  /** `real` is the id of the plan that is, or will be, running; null for none. */
  | {
      readonly kind: 'plan';
      readonly expectation: Expected<'plan' | 'next plan'>;
      readonly real: string | null;
    }
  /** `real` in epoch milliseconds; null where there is no such moment to come. */
  | {
      readonly kind: 'moment';
      readonly expectation: Expected<'renewal' | 'end'>;
      readonly real: number | null;
    }
  /** The line expects another refusal, or one and there was none. */
  | { readonly kind: 'refused'; readonly expectation: Expected<'refused'>; readonly real: Reason | null }
  /** The operation was refused, and the line does not expect it. */
  | { readonly kind: 'not expected'; readonly reason: Reason };
