/**
 * The credit and subscription rules of a catalog, as data, and the reference evaluation of them.
 * In: a catalog, accounts as plain data, operations, and instants in epoch milliseconds. Out: new accounts, what paid
 * for what, what happened on the way; ledgers of scenarios.
 * Nothing here reads a clock, throws on what an app asks, or changes what it was given.
 * Always holds: what a grant issued is left, held, consumed, expired, revoked or carried; each loss is in one event.
 *
 * `reference/` is slow, short and meant to be read beside the specification. The compiled rules do the same fast:
 *
 * - The live grants of an account are one flat array in burn order. A new grant is inserted at its place (binary search
 *   by the catalog's sort keys, compiled into one comparison); a consumption walks from the head and copies nothing but
 *   what it touches. Grants that are ended and empty leave the array; their totals per bucket stay.
 * - `next`, the earliest instant at which anything happens by itself, is kept in the account. While an operation is
 *   earlier than that, time passes for free; only at `next` are hold time-outs, expiries, starts and the subscription
 *   looked at, in that order.
 * - What the plan file fixes is code: the order of the buckets, validities, amounts, the cycle lengths that occur, the
 *   zone (none for UTC), and only the overdraft and plan-change policies that the catalog has.
 * - A grant that ended stays known only as long as an open hold or a payment that can be refunded names it.
 */
export { concernsCredits } from './add-on-policy.ts';
export type { Stretch } from './calendar/calendar.ts';
export type { Length } from './calendar/length.ts';
export { instantOf } from './calendar/zone.ts';
export { type CompiledAccount, type CompiledRules, compiledEngine, Unsupported } from './compiled.ts';
export { type Engine, referenceEngine, throughJson } from './engine.ts';
export type * from './policy.ts';
export { policyOf } from './policy-of.ts';
export type * from './reference/account.ts';
export { openAccount } from './reference/account.ts';
export { type Advice, type Payer, payers } from './reference/advice.ts';
export { apply, type Result } from './reference/apply.ts';
export type { AccountEvent } from './reference/event.ts';
export type { Operation } from './reference/operation.ts';
export {
  type Balance,
  balance,
  type NextEvent,
  query,
  type SubscriptionView,
} from './reference/reads.ts';
export type { Rounding } from './rounding.ts';
export { wordOf } from './scenario/check.ts';
export { findDispute } from './scenario/dispute.ts';
export type { Failure, Ledger, LedgerEntry } from './scenario/ledger.ts';
export { dayOf, momentOf, timeOf } from './scenario/moment.ts';
export { type Followed, followScenario, runScenario } from './scenario/run.ts';
