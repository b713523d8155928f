import { add } from '../calendar/calendar.ts';
import type { BucketPolicy, ValidityPolicy } from '../policy.ts';
import type { Grant, GrantSource, IssuedGrant, Slice } from './account.ts';
import { forgive, settle } from './overage.ts';
import { append } from './slices.ts';
import {
  change,
  changeGrant,
  changeSubscription,
  findGrant,
  LARGEST,
  lose,
  move,
  note,
  type State,
  totalBalance,
} from './state.ts';

/** A grant before it is recorded. */
export interface Draft {
  readonly id: string;
  readonly bucket: BucketPolicy;
  readonly amount: number;
  readonly source: GrantSource;
  readonly effectiveAt: number;
  readonly expiresAt: number | null;
  readonly subscription?: string;
  readonly number?: number;
  readonly addOn?: string;
  readonly priority?: number;
  readonly category?: string;
  readonly features?: readonly string[] | null;
  readonly resetMin?: number;
  readonly resetMax?: number;
}

/** The end of a validity that begins at `from`; `cycleEnd` is the end of the stretch that the credits are for. */
export function endOf(
  validity: ValidityPolicy,
  { from, cycleEnd, zone }: { readonly from: number; readonly cycleEnd: number; readonly zone: string },
): number | null {
  switch (validity.kind) {
    case 'cycle':
      return cycleEnd;
    case 'lasts':
      return add(from, validity.length, zone);
    case 'forever':
      return null;
  }
}

/** Whether another amount keeps the account within the range of exact integers. */
export function hasRoomFor(state: State, amount: number): boolean {
  return totalBalance(state) <= LARGEST - amount;
}

/** Records a grant, which starts at once if its time has come. The id must be free, and there must be room. */
export function record(state: State, draft: Draft): State {
  const grant: Grant = {
    id: draft.id,
    bucket: draft.bucket.id,
    priority: draft.priority ?? draft.bucket.priority,
    source: draft.source,
    category: draft.category ?? 'paid',
    features: draft.features ?? null,
    issued: draft.amount,
    pots: { left: draft.amount, held: 0, consumed: 0, expired: 0, revoked: 0, carried: 0 },
    effectiveAt: draft.effectiveAt,
    expiresAt: draft.expiresAt,
    state: 'scheduled',
    isVoided: false,
    subscription: draft.subscription ?? null,
    number: draft.number ?? null,
    addOn: draft.addOn ?? null,
    resetMin: draft.resetMin ?? null,
    resetMax: draft.resetMax ?? null,
  };
  const recorded = change(state, { grants: [...state.account.grants, grant] });
  const { id, effectiveAt } = grant;
  const noted = note(recorded, { kind: 'issued', at: state.account.now, grant: id, amount: draft.amount });
  return effectiveAt <= state.account.now ? start(noted, grant) : noted;
}

/** A grant that an operation created, as the operation's receipt tells it. */
function describe({ id, bucket, issued, effectiveAt, expiresAt }: Grant): IssuedGrant {
  return { id, bucket, amount: issued, effectiveAt, expiresAt };
}

/** The grants recorded since an earlier state, as a receipt tells them. */
export function recordedSince({ account: before }: State, { account }: State): readonly IssuedGrant[] {
  return account.grants.slice(before.grants.length).map(describe);
}

/** A grant becomes spendable: it pays the overage, which a cycle's own credits forgive first. */
export function start(state: State, grant: Grant): State {
  const live = allot(changeGrant(state, grant.id, { state: 'live' }), grant);
  const forgives = grant.source === 'cycle' && state.policy.overdraftAtRenewal === 'forgiven';
  return settle(forgives ? forgive(live) : live, grant.id);
}

/** Remembers what a cycle gave, for plan changes inside it. */
function allot(state: State, { source, bucket, issued, subscription: id }: Grant): State {
  const { subscription, now: at } = state.account;
  if (subscription?.id !== id || (source !== 'cycle' && source !== 'trial')) return state;
  const others = subscription.allotted.filter((one) => one.bucket !== bucket);
  const together = subscription.allotted.find((one) => one.bucket === bucket && one.at === at)?.amount ?? 0;
  return changeSubscription(state, subscription, {
    allotted: [...others, { bucket, amount: together + issued, at }],
  });
}

/** A grant is over: what is neither spent nor reserved is lost. */
export function end(state: State, { id, expiresAt }: Grant): State {
  const left = findGrant(state, id)?.pots.left ?? 0;
  const ended = lose(state, { grant: id, amount: left }, 'left', 'expired');
  const at = state.account.now;
  return changeGrant(ended, id, {
    state: 'ended',
    expiresAt: expiresAt === null || expiresAt > at ? at : expiresAt,
  });
}

/**
 * Credits come back to their grant out of a pot, last slice first. What comes back to a grant that has ended is lost.
 */
export function giveBack(
  state: State,
  slices: readonly Slice[],
  from: 'held' | 'consumed',
): { readonly state: State; readonly credits: readonly Slice[]; readonly forfeited: number } {
  let now = state;
  let credits: readonly Slice[] = [];
  let forfeited = 0;
  for (const slice of slices.toReversed()) {
    const grant = findGrant(now, slice.grant);
    if (grant && grant.state !== 'ended') {
      now = move(now, slice, from, 'left');
      credits = append(credits, slice);
    } else {
      now = lose(now, slice, from, grant?.isVoided ? 'revoked' : 'expired');
      forfeited += slice.amount;
    }
  }
  return { state: now, credits, forfeited };
}
