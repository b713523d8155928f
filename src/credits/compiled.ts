/** The compiled rules of a catalog as an evaluation like the reference. */
import { add } from './calendar/calendar.ts';
import type { Length } from './calendar/length.ts';
import type { Engine } from './engine.ts';
import type { Policy } from './policy.ts';
import type { HeldAddOn, Receipt } from './reference/account.ts';
import type { AccountEvent } from './reference/event.ts';
import type { Operation } from './reference/operation.ts';
import type { Balance, SubscriptionView } from './reference/reads.ts';

/** Thrown for what the compiled rules have no operation for. */
export class Unsupported extends Error {}

/** What the adapter sees of an account: its clock. */
export interface CompiledAccount {
  readonly now: number;
}

interface Slice {
  readonly grant: string;
  readonly amount: number;
}

type Result = {
  readonly account: CompiledAccount;
  readonly isReplayed: boolean;
  readonly events: readonly AccountEvent[];
} & (
  | {
      readonly ok: true;
      // What an operation did not do is left out.
      readonly debits?: readonly Slice[];
      readonly credits?: readonly Slice[];
      readonly grants?: readonly {
        readonly id: string;
        readonly bucket: string;
        readonly amount: number;
        readonly from: number;
        readonly until: number | null;
      }[];
      readonly shortfall?: number;
      readonly forfeited?: number;
      readonly revoked?: number;
      readonly holdUntil?: number | null;
    }
  | { readonly ok: false; readonly reason: Extract<Receipt, { ok: false }>['reason'] }
);

interface CompiledBalance extends Pick<Balance, 'at' | 'available' | 'held' | 'overage'> {
  readonly buckets: Readonly<Record<string, number>>;
  readonly grants: readonly {
    readonly id: string;
    readonly bucket: string;
    readonly left: number;
    readonly until: number | null;
  }[];
  readonly subscription: CompiledSubscription | null;
  /** Only where the catalog has add-ons that matter. */
  readonly addOns?: readonly HeldAddOn[];
}

interface CompiledSubscription extends Pick<SubscriptionView, 'status' | 'plan' | 'cancelAt'> {
  readonly cycle: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly following: { readonly plan: string } | null;
}

const NO_ADD_ONS = 'the rules of a catalog without add-ons know none';

type More = Readonly<Record<string, unknown>>;

/** The functions of `credits.ts`, without the literal types of the catalog. */
export interface CompiledRules {
  openAccount(at: number): CompiledAccount;
  subscribe(
    a: CompiledAccount,
    plan: string,
    cycle: string,
    at: number,
    key: string,
    anchor?: number,
  ): Result;
  /** Only where the catalog has plans that nobody can choose any more. */
  takeOver?: CompiledRules['subscribe'];
  renew(a: CompiledAccount, at: number, key: string, cycle?: number): Result;
  purchase(a: CompiledAccount, pack: string, at: number, key: string, from?: number): Result;
  topUp(a: CompiledAccount, bucket: string, amount: number, at: number, key: string, from?: number): Result;
  grant(a: CompiledAccount, bucket: string, amount: number, at: number, key: string, more: More): Result;
  consume(a: CompiledAccount, amount: number, at: number, key: string, feature?: string): Result;
  consumeFor(a: CompiledAccount, model: string, units: number, at: number, key: string): Result;
  hold(
    a: CompiledAccount,
    amount: number,
    at: number,
    key: string,
    timeout?: number,
    feature?: string,
  ): Result;
  capture(a: CompiledAccount, hold: string, at: number, key: string, amount?: number): Result;
  release(a: CompiledAccount, hold: string, at: number, key: string): Result;
  refund(a: CompiledAccount, of: string, at: number, key: string, amount?: number): Result;
  refundPurchase(
    a: CompiledAccount,
    purchase: string,
    refundedTotal: number,
    pricePaid: number,
    at: number,
    key: string,
  ): Result;
  voidGrant(a: CompiledAccount, grant: string, at: number, key: string): Result;
  cancel(a: CompiledAccount, at: number, key: string, mode?: string): Result;
  resume(a: CompiledAccount, at: number, key: string): Result;
  changePlan(a: CompiledAccount, plan: string, at: number, key: string, cycle?: string): Result;
  addAddOn?(a: CompiledAccount, addOn: string, at: number, key: string, quantity?: number): Result;
  removeAddOn?(
    a: CompiledAccount,
    addOn: string,
    at: number,
    key: string,
    quantity?: number,
    mode?: string,
  ): Result;
  query(a: CompiledAccount, at: number): Result;
  balance(a: CompiledAccount, at: number): CompiledBalance;
  check(a: CompiledAccount, amount: number, at: number): boolean;
}

/** An engine of the rules that a catalog was compiled into, given what its `credits.ts` exports. */
export function compiledEngine(rules: CompiledRules, policy: Policy): Engine<CompiledAccount> {
  return {
    open: (at) => rules.openAccount(at),
    apply: (account, operation) => {
      const result = perform(rules, policy, account, operation);
      return { ...result, receipt: receiptOf(result) };
    },
    query: (account, at) => rules.query(account, at),
    balance: (account, at) => balanceOf(rules.balance(account, at)),
    wouldFit: (account, amount, at) => rules.check(account, amount, at),
  };
}

function perform(
  rules: CompiledRules,
  policy: Policy,
  account: CompiledAccount,
  operation: Operation,
): Result {
  const { id, at } = operation;
  switch (operation.op) {
    case 'subscribe': {
      const { plan, planCycle, anchor, isKept } = operation;
      const begin = (isKept && rules.takeOver) || rules.subscribe;
      return begin(account, plan, planCycle ?? onlyCycle(policy, plan), at, id, anchor);
    }
    case 'renew':
      return rules.renew(account, at, id, operation.cycle);
    case 'purchase':
      return rules.topUp(account, operation.bucket, operation.amount, at, id, operation.effectiveAt);
    case 'buy':
      return rules.purchase(account, operation.pack, at, id, operation.effectiveAt);
    case 'grant':
      return grant(rules, policy, account, operation);
    case 'consume':
      return rules.consume(account, operation.amount, at, id, operation.feature);
    case 'use':
      return rules.consumeFor(account, operation.model, operation.units, at, id);
    case 'hold': {
      const { amount, timeout, feature } = operation;
      const now = Math.max(at, account.now);
      return rules.hold(account, amount, at, id, timeout && lasting(timeout, now, policy), feature);
    }
    case 'capture':
      return rules.capture(account, operation.hold, at, id, operation.amount);
    case 'release':
      return rules.release(account, operation.hold, at, id);
    case 'refund':
      return rules.refund(account, operation.of, at, id, operation.amount);
    case 'refundPurchase': {
      const { purchase, refundedTotal, pricePaid } = operation;
      return rules.refundPurchase(account, purchase, refundedTotal, pricePaid, at, id);
    }
    case 'void':
      return rules.voidGrant(account, operation.grant, at, id);
    case 'cancel':
      return rules.cancel(account, at, id, operation.mode);
    case 'resume':
      return rules.resume(account, at, id);
    case 'change':
      return rules.changePlan(account, operation.plan, at, id, operation.planCycle);
    case 'add':
      if (!rules.addAddOn) throw new Unsupported(NO_ADD_ONS);
      return rules.addAddOn(account, operation.addOn, at, id, operation.quantity);
    case 'remove':
      if (!rules.removeAddOn) throw new Unsupported(NO_ADD_ONS);
      return rules.removeAddOn(account, operation.addOn, at, id, operation.quantity, operation.mode);
    case 'reset':
      throw new Unsupported('the compiled rules have no operation `reset`');
  }
}

function grant(
  rules: CompiledRules,
  policy: Policy,
  account: CompiledAccount,
  operation: Extract<Operation, { op: 'grant' }>,
): Result {
  const { id, at, bucket, amount, priority, effectiveAt, expiresAt, category, features } = operation;
  if (features && !policy.order.includes('restriction')) {
    throw new Unsupported(
      'the compiled rules know credits for certain features only if `sorted by` names `restriction`',
    );
  }
  return rules.grant(account, bucket, amount, at, id, {
    ...(effectiveAt !== undefined && { from: effectiveAt }),
    ...(expiresAt !== undefined && { until: expiresAt }),
    ...(priority !== undefined && { priority }),
    ...(category !== undefined && policy.order.includes('category') && { category }),
    ...(features !== undefined && { features }),
  });
}

/** The cycle of a plan that has only one. */
function onlyCycle({ plans }: Policy, plan: string): string {
  const [cycle] = plans.find(({ id }) => id === plan)?.cycles ?? [];
  return cycle?.id ?? '';
}

function lasting(length: Length, from: number, { zone }: Policy): number {
  return add(from, length, zone) - from;
}

function receiptOf(result: Result): Receipt {
  if (!result.ok) return { ok: false, reason: result.reason };
  const {
    debits,
    credits,
    grants = [],
    shortfall = 0,
    forfeited = 0,
    revoked = 0,
    holdUntil = null,
  } = result;
  return {
    ok: true,
    debits: slicesOf(debits),
    credits: slicesOf(credits),
    grants: grants.map(({ from, until, ...grant }) => ({ ...grant, effectiveAt: from, expiresAt: until })),
    shortfall,
    forfeited,
    revoked,
    holdExpiresAt: holdUntil,
  };
}

function slicesOf(slices: readonly Slice[] = []): readonly Slice[] {
  return slices.map(({ grant, amount }) => ({ grant, amount }));
}

function balanceOf({ buckets, grants, subscription, addOns = [], ...sums }: CompiledBalance): Balance {
  return {
    ...sums,
    buckets: Object.entries(buckets).map(([id, available]) => ({ id, available })),
    grants: grants.map(({ id, bucket, left, until }) => ({ id, bucket, available: left, expiresAt: until })),
    subscription: subscription && viewOf(subscription),
    addOns,
  };
}

function viewOf(subscription: CompiledSubscription): SubscriptionView {
  const { status, plan, cycle, number, start, end, cancelAt, following } = subscription;
  const nextPlan = following?.plan ?? null;
  return {
    status,
    plan,
    planCycle: cycle,
    cycle: number,
    cycleStart: start,
    cycleEnd: end,
    cancelAt,
    nextPlan,
  };
}
