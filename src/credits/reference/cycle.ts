import { boundary, stretchAt } from '../calendar/calendar.ts';
import { isSameLength, type Length } from '../calendar/length.ts';
import type { Allotment, BucketPolicy, PlanCycle, PlanPolicy, Policy } from '../policy.ts';
import type { Subscription } from './account.ts';
import { endOf, hasRoomFor, record } from './grant.ts';
import { freeId, note, type State } from './state.ts';

/** A stretch of a subscription, by its number. */
export interface Span {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

export function findPlan(policy: Policy, id: string): PlanPolicy | undefined {
  return policy.plans.find((plan) => plan.id === id);
}

export function findBucket(policy: Policy, id: string): BucketPolicy | undefined {
  return policy.buckets.find((bucket) => bucket.id === id);
}

/** A billing cycle of a plan by its id; without an id the only one. */
export function findCycle(plan: PlanPolicy, id: string | undefined): PlanCycle | undefined {
  if (id !== undefined) return plan.cycles.find((cycle) => cycle.id === id);
  return plan.cycles.length === 1 ? plan.cycles[0] : undefined;
}

/** The plan and billing cycle of a subscription. Undefined where the policy no longer has them. */
export function termsOf(
  policy: Policy,
  { plan: planId, planCycle }: { readonly plan: string; readonly planCycle: string },
): { readonly plan: PlanPolicy; readonly cycle: PlanCycle } | undefined {
  const plan = findPlan(policy, planId);
  const cycle = plan && findCycle(plan, planCycle);
  return plan && cycle ? { plan, cycle } : undefined;
}

type Anchored = Pick<Subscription, 'anchor' | 'first'>;

/** The cycle (or issue period) with a number, counted from the anchor. */
export function spanOf({ anchor, first }: Anchored, period: Length, number: number, zone: string): Span {
  return {
    number,
    start: boundary(anchor, period, number - first, zone),
    end: boundary(anchor, period, number - first + 1, zone),
  };
}

/** The cycle (or issue period) that holds an instant. */
export function spanAt({ anchor, first }: Anchored, period: Length, at: number, zone: string): Span {
  const { index, start, end } = stretchAt(anchor, period, at, zone);
  return { number: index + first, start, end };
}

/** The issue period of an allotment that holds an instant of a cycle: the cycle itself, or a part of it. */
export function issuePeriod(
  subscription: Anchored,
  { every }: Allotment,
  cycle: Span,
  at: number,
  zone: string,
): Span {
  if (every === null) return cycle;
  const { number, start, end } = spanAt(subscription, every, Math.max(at, cycle.start), zone);
  return { number, start: Math.max(start, cycle.start), end: Math.min(end, cycle.end) };
}

/** The cycle that holds this moment, also where it has not been paid for. */
export function currentCycle({ policy, account }: State, subscription: Subscription): Span {
  const terms = subscription.isLapsed ? termsOf(policy, subscription) : undefined;
  if (!terms) return runningCycle(subscription);
  return spanAt(subscription, terms.cycle.period, account.now, policy.zone);
}

/** The running cycle of a subscription that is not lapsed. */
export function runningCycle({ cycle, cycleStart, cycleEnd }: Subscription): Span {
  return { number: cycle, start: cycleStart, end: cycleEnd };
}

/**
 * Issues the credits of the issue periods that hold `from`, an instant of the cycle, or only of those that begin then.
 * Where the cycle was paid for ahead, and the plan gives more since, the difference is issued when it begins. An amount
 * beyond the range of exact integers is not issued.
 */
export function issue(
  state: State,
  subscription: Subscription,
  terms: PlanCycle,
  cycle: Span,
  from: number,
  which: 'running' | 'beginning' = 'running',
): State {
  const { policy } = state;
  let now = state;
  for (const [index, allotment] of terms.credits.entries()) {
    const bucket = findBucket(policy, allotment.bucket);
    const period = issuePeriod(subscription, allotment, cycle, from, policy.zone);
    if (!bucket || (which === 'beginning' && period.start !== from)) continue;
    const ahead = issuedFor(now, subscription, bucket.id, period);
    const amount = allotment.amount - ahead;
    if (amount <= 0 || (ahead > 0 && which === 'beginning')) continue;
    const effectiveAt = Math.max(from, period.start);
    const name = `${subscription.id}:${period.number}`;
    const id = freeId(now, index === 0 ? name : `${name}:${bucket.id}`);
    if (!hasRoomFor(now, amount)) {
      now = note(now, { kind: 'not issued', at: now.account.now, grant: id, amount });
      continue;
    }
    now = record(now, {
      id,
      bucket,
      amount,
      source: 'cycle',
      effectiveAt,
      expiresAt: endOf(bucket.validity, { from: effectiveAt, cycleEnd: period.end, zone: policy.zone }),
      subscription: subscription.id,
      number: period.number,
    });
  }
  return now;
}

/**
 * The credits of a bucket that were issued for a stretch. Its number would not tell: cycles, and the issue periods inside
 * them, are counted apart, and a plan with another rhythm counts on from the cycles.
 */
function issuedFor({ account }: State, { id }: Subscription, bucket: string, { start, end }: Span): number {
  return account.grants
    .filter((grant) => grant.source === 'cycle' && grant.subscription === id && grant.bucket === bucket)
    .filter(({ effectiveAt }) => effectiveAt >= start && effectiveAt < end)
    .reduce((sum, { issued }) => sum + issued, 0);
}

/** Whether two billing cycles have the same length and issue their credits in the same rhythm. */
export function hasSameRhythm(a: PlanCycle, b: PlanCycle): boolean {
  if (!isSameLength(a.period, b.period)) return false;
  return a.credits.every(({ bucket, every }) => {
    const other = b.credits.find((allotment) => allotment.bucket === bucket);
    if (!other) return true;
    return every === null || other.every === null ? every === other.every : isSameLength(every, other.every);
  });
}
