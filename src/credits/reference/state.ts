import type { Policy } from '../policy.ts';
import type { Account, Grant, Payment, Pot, Receipt, Slice, Subscription } from './account.ts';
import type { AccountEvent } from './event.ts';

/** An account on its way through an operation: the rules, the account so far, and what has happened to it. */
export interface State {
  readonly policy: Policy;
  readonly account: Account;
  readonly events: readonly AccountEvent[];
}

/** No amount and no sum of amounts is more than this. */
export const LARGEST = Number.MAX_SAFE_INTEGER;

export function note(state: State, event: AccountEvent): State {
  return { ...state, events: [...state.events, event] };
}

export function change(state: State, changes: Partial<Account>): State {
  return { ...state, account: { ...state.account, ...changes } };
}

export function findGrant({ account }: State, id: string): Grant | undefined {
  return account.grants.find((grant) => grant.id === id);
}

export function changeGrant(state: State, id: string, changes: Partial<Grant>): State {
  const grants = state.account.grants.map((grant) => (grant.id === id ? { ...grant, ...changes } : grant));
  return change(state, { grants });
}

/** Moves credits of one grant from one pot to another. */
export function move(state: State, { grant: id, amount }: Slice, from: Pot, to: Pot): State {
  const grant = findGrant(state, id);
  if (!grant || amount === 0) return state;
  const pots = {
    ...grant.pots,
    [from]: grant.pots[from] - amount,
    [to]: grant.pots[to] + amount,
  };
  return changeGrant(state, id, { pots });
}

/** Moves credits of a grant into the pot of those that are lost, and says so. */
export function lose(state: State, slice: Slice, from: Pot, to: 'expired' | 'revoked'): State {
  if (slice.amount === 0) return state;
  return note(move(state, slice, from, to), { kind: to, at: state.account.now, ...slice });
}

export function changeSubscription(
  state: State,
  subscription: Subscription,
  changes: Partial<Subscription>,
): State {
  return change(state, { subscription: { ...subscription, ...changes } });
}

export function changePayments(state: State, payments: readonly Payment[]): State {
  return change(state, { payments });
}

/** All credits that are neither used nor lost. */
export function totalBalance({ account }: State): number {
  return account.grants.reduce((sum, { pots }) => sum + pots.left + pots.held, 0);
}

/** An id for something that the rules create: with a mark behind it if the app has taken that id. */
export function freeId(state: State, id: string): string {
  return findGrant(state, id) ? freeId(state, `${id}'`) : id;
}

type Accepted = Extract<Receipt, { ok: true }>;

/** What an operation comes to: a new state and what to say of it, or a refusal. */
export type Outcome = { readonly state: State; readonly receipt: Accepted } | Refusal;
export type Refusal = Extract<Receipt, { ok: false }>;

const NOTHING: Accepted = {
  ok: true,
  debits: [],
  credits: [],
  grants: [],
  shortfall: 0,
  forfeited: 0,
  revoked: 0,
  holdExpiresAt: null,
};

export function accept(state: State, receipt: Partial<Omit<Accepted, 'ok'>> = {}): Outcome {
  return { state, receipt: { ...NOTHING, ...receipt } };
}

export function refuse(reason: Refusal['reason']): Refusal {
  return { ok: false, reason };
}
