import type { Policy, SortKey } from '../policy.ts';
import type { Account } from './account.ts';
import { apply } from './apply.ts';
import { decidingKey, inBurnOrder } from './burn-order.ts';
import { advance } from './clock.ts';
import type { Operation } from './operation.ts';
import { balance, nextEvents, wouldFit } from './reads.ts';

/** What would let a consumption through that does not fit. */
export interface Advice {
  /** Credits that are missing; 0 if it fits. */
  readonly missing: number;
  /** When the running cycle ends and, with its payment, the next one issues credits. Null if none will. */
  readonly nextReset: number | null;
  /** Packs that can be bought now and are enough. */
  readonly packs: readonly string[];
  /** Plans to change to that give enough at once. */
  readonly plans: readonly string[];
  /** Add-ons of which one more, or as few as there can be, give enough at once. */
  readonly addOns: readonly string[];
}

const NO_HELP: Advice = { missing: 0, nextReset: null, packs: [], plans: [], addOns: [] };

/** Tries what would help: each pack, each plan and each add-on, on a copy of the account. */
export function advise(policy: Policy, account: Account, amount: number, at: number): Advice {
  const { available } = balance(policy, account, at);
  if (wouldFit(policy, account, amount, at)) return NO_HELP;
  const helps = (operation: Operation): boolean => {
    const result = apply(policy, account, operation);
    return result.ok && wouldFit(policy, result.account, amount, at);
  };
  const id = freshKey(account);
  const renewal = nextEvents(policy, account, at).find(({ what }) => what === 'renewal');
  return {
    missing: Math.max(0, amount - available),
    nextReset: renewal?.at ?? null,
    packs: policy.packs
      .filter(({ id: pack }) => helps({ op: 'buy', id, at, pack }))
      .map(({ id: pack }) => pack),
    plans: policy.plans
      .filter(({ id: plan }) => helps({ op: 'change', id, at, plan }))
      .map(({ id: plan }) => plan),
    addOns: policy.addOns
      .filter(({ id: addOn }) => helps({ op: 'add', id, at, addOn }))
      .map(({ id: addOn }) => addOn),
  };
}

/** A key that no operation of the account has: longer than all of them. */
function freshKey({ answers }: Account): string {
  return '?'.repeat(1 + Math.max(0, ...answers.map(({ key }) => key.length)));
}

/** One grant in the order in which they pay. */
export interface Payer {
  readonly grant: string;
  readonly bucket: string;
  readonly available: number;
  readonly expiresAt: number | null;
  /** What puts it before the next one: a sort key, or the order of recording. Null for the last. */
  readonly because: SortKey | 'recording' | null;
}

/** Who would pay now, the first to pay first, and why in that order. */
export function payers(
  policy: Policy,
  account: Account,
  at: number,
  feature: string | null = null,
): readonly Payer[] {
  const state = advance({ policy, account, events: [] }, Math.max(account.now, at));
  const order = inBurnOrder(state, feature);
  return order.map((grant, index) => {
    const next = order[index + 1];
    const because = next ? (decidingKey(policy, grant, next) ?? 'recording') : null;
    const { id, bucket, pots, expiresAt } = grant;
    return { grant: id, bucket, available: pots.left, expiresAt, because };
  });
}
