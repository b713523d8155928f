import type { Policy } from '../policy.ts';
import type { Account, Reason, Receipt } from './account.ts';
import { addAddOn, removeAddOn } from './add-on-operations.ts';
import { cancel, resume } from './cancel.ts';
import { changePlan } from './change-plan.ts';
import { advance } from './clock.ts';
import { consume, useModel } from './consume.ts';
import type { AccountEvent } from './event.ts';
import { capture, hold, release } from './hold.ts';
import { malformed } from './malformed.ts';
import type { Operation } from './operation.ts';
import { buy, grant, purchase, refundPurchase } from './purchase.ts';
import { refund } from './refund.ts';
import { renew } from './renew.ts';
import { reset } from './reset.ts';
import { change, type Outcome, refuse, type State } from './state.ts';
import { subscribe } from './subscribe.ts';
import { voidGrant } from './void.ts';

/** What an operation came to. `account` is the new state, also after a refusal, when only its clock has moved. */
export type Result = Receipt & {
  readonly account: Account;
  /** The operation came before under this key, and this is what it came to then. */
  readonly isReplayed: boolean;
  /** What happened since the operation before, and by this one. */
  readonly events: readonly AccountEvent[];
};

/**
 * Decides an operation. Operations are decided in the order in which they come and never again: one that is earlier than
 * the newest instant is taken at that instant, and one whose key came before gets the answer it got then.
 */
export function apply(policy: Policy, account: Account, operation: Operation): Result {
  const reason = malformed(operation);
  if (reason === 'invalid_time') return { ...refuse(reason), account, isReplayed: false, events: [] };
  const state = advance({ policy, account, events: [] }, Math.max(account.now, operation.at));

  const { id: key } = operation;
  const content = contentOf(operation);
  const known = account.answers.find((answer) => answer.key === key);
  if (known && known.content !== content) return refused(state, 'key_conflict');
  if (known) return { ...known.receipt, account: state.account, isReplayed: true, events: state.events };
  if (reason) return refused(state, reason);

  const isLate = operation.at < account.now && policy.lateEvents === 'refused';
  const outcome = isLate ? refuse('late_event') : decide(state, operation);
  if ('reason' in outcome) {
    const { account: same, events } = state;
    const kept = policy.refusedRequests === 'stay refused' ? remember(state, key, content, outcome) : same;
    return { ...outcome, account: kept, isReplayed: false, events };
  }
  const { state: done, receipt } = outcome;
  const answered = remember(done, key, content, receipt);
  return { ...receipt, account: answered, isReplayed: false, events: done.events };
}

function refused({ account, events }: State, reason: Reason): Result {
  return { ...refuse(reason), account, isReplayed: false, events };
}

function remember(state: State, key: string, content: string, receipt: Receipt): Account {
  return change(state, { answers: [...state.account.answers, { key, content, receipt }] }).account;
}

/** What an operation asks, whatever the order of its properties: the same text for the same content. */
function contentOf({ id: _id, at: _at, ...content }: Operation): string {
  const entries = Object.entries(content).filter(([, value]) => value !== undefined);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function decide(state: State, operation: Operation): Outcome {
  switch (operation.op) {
    case 'subscribe':
      return subscribe(state, operation);
    case 'renew':
      return renew(state, operation);
    case 'purchase':
      return purchase(state, operation);
    case 'buy':
      return buy(state, operation);
    case 'grant':
      return grant(state, operation);
    case 'consume':
      return consume(state, operation);
    case 'use':
      return useModel(state, operation);
    case 'hold':
      return hold(state, operation);
    case 'capture':
      return capture(state, operation);
    case 'release':
      return release(state, operation);
    case 'refund':
      return refund(state, operation);
    case 'refundPurchase':
      return refundPurchase(state, operation);
    case 'void':
      return voidGrant(state, operation);
    case 'cancel':
      return cancel(state, operation);
    case 'resume':
      return resume(state);
    case 'change':
      return changePlan(state, operation);
    case 'add':
      return addAddOn(state, operation);
    case 'remove':
      return removeAddOn(state, operation);
    case 'reset':
      return reset(state, operation);
  }
}
