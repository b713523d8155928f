/** What a subscription, the use of credits, and members come to over time. */
import type { Line } from '../../grammar/tree.ts';
import type { Span } from '../source/source.ts';
import type { Duration } from './quantities.ts';

export interface Subscription {
  readonly line: Line;
  readonly renews: 'automatically' | 'on request';
  readonly issues: 'on payment' | 'on schedule';
  readonly cancel: 'at cycle end' | 'immediately';
  readonly upgrade: PlanChange;
  readonly downgrade: PlanChange;
}

export type PlanChange =
  | 'grants the difference'
  | 'replaces credits'
  | 'adds credits'
  | 'prorates credits'
  | 'at cycle end';

/** What happens when credits do not suffice, wait for a job, or come back. */
export interface Usage {
  readonly line: Line;
  readonly overdraft: Overdraft;
  readonly overdraftAtRenewal: 'forgiven' | 'kept';
  /** Null for never. */
  readonly holdTimeout: Duration | null;
  readonly overCapture: 'refused' | 'charged';
  /** How long credits that come back too late are valid. */
  readonly refundAfterExpiry: 'forfeited' | Duration;
  readonly refundAbovePayment: 'refused' | 'cut';
  readonly lateEvents: 'taken now' | 'refused';
  readonly refusedRequests: 'stay refused' | 'may retry';
}

/** `partial` takes what there is; `allowed` owes the rest, up to a limit in all, null for none. */
export type Overdraft =
  | { readonly kind: 'refused' | 'partial' }
  | { readonly kind: 'allowed'; readonly limit: number | null };

export interface Members {
  readonly line: Line;
  readonly managedBy: Labelled | null;
  readonly access: 'on acceptance' | 'on invitation';
  readonly removedLose: readonly Labelled[];
  readonly removedKeep: readonly Labelled[];
  readonly seats: 'at no charge' | 'priced by plan';
}

export interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly at: Span;
}
