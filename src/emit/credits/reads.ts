/** What an app may ask without changing anything, and what it may have forgotten. */
import { literal, propertyKey } from '../escape/index.ts';
import { type Declaration, inBraces } from '../typescript/declaration.ts';
import { code, helper, operation, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function readCode(book: Rulebook): readonly Declaration[] {
  return [...balance(book), check(), query(), ...nextEvents(book), ...forget(book)];
}

function balance({ policy, needs }: Rulebook): readonly Declaration[] {
  const buckets = policy.buckets.map(({ id }) => `${propertyKey(id)}: inBucket(${literal(id)})`);
  return [
    text(
      [],
      code`
        export interface Balance {
          readonly at: number;
          /** What may be spent now. */
          readonly available: number;
          /** What is reserved. */
          readonly held: number;
          /** What is owed. */
          readonly overage: number;
          readonly buckets: { readonly [B in BucketId]: number };
          /** The grants that may pay now, the first to pay first. */
          readonly grants: readonly Grant[];
          readonly subscription: SubscriptionView | null;
        }
      `,
    ),
    text(
      [],
      code`
        export interface SubscriptionView extends Subscription {
          /** Lapsed: it waits for a payment. */
          readonly status: 'trialing' | 'active' | 'canceling' | 'lapsed' | 'ended';
        }
      `,
    ),
    operation('balance', {
      docs: ['What an account comes to at an instant. Asking changes nothing.'],
      parameters: ['account: Account', 'at: number'],
      returns: 'Balance',
      body: code`
        const draft = advance(account, at);
        const { now, subscription } = draft;
        const grants = payersOf(draft${needs.restriction ? ', true' : ''});
        ${buckets.length > 0 && "const inBucket = (id: BucketId): number => sumOf(grants.filter(({ bucket }) => bucket === id), 'left');"}
        return {
          at: now,
          available: sumOf(grants, 'left'),
          held: sumOf(reservedBy(draft), 'amount')${needs.debts ? " + sumOf(draft.holds, 'owed')" : ''},
          overage: ${needs.debts ? "sumOf(draft.debts, 'amount')" : '0'},
          buckets: ${inBraces('{', buckets)},
          grants,
          subscription: subscription && { ...subscription, status: statusOf(subscription) },
        };
      `,
    }),
    helper('statusOf', {
      parameters: [`{ ${needs.trials ? 'number, ' : ''}cancelAt, isLapsed, hasEnded }: Subscription`],
      returns: "SubscriptionView['status']",
      body: code`
        if (hasEnded) return 'ended';
        if (isLapsed) return 'lapsed';
        if (cancelAt !== null) return 'canceling';
        return ${needs.trials ? "number === 0 ? 'trialing' : 'active'" : "'active'"};
      `,
    }),
  ];
}

function check(): Declaration {
  return operation('check', {
    docs: ['Whether a consumption of an amount would be done, and whole.'],
    parameters: ['account: Account', 'amount: number', 'at: number'],
    returns: 'boolean',
    body: code`
      if (!Number.isSafeInteger(amount) || amount < 0) return false;
      try {
        return debit(advance(account, at), amount).shortfall === 0;
      } catch {
        return false;
      }
    `,
  });
}

function query(): Declaration {
  return operation('query', {
    docs: ['Nothing but the passing of time.'],
    parameters: ['account: Account', 'at: number'],
    returns: 'Result',
    body: "return operate(account, [at], undefined, 'query', rules.issue, () => ({}));",
  });
}

function nextEvents({ needs }: Rulebook): readonly Declaration[] {
  return [
    text(
      ['What will happen by itself, or at a payment, if nothing else does.'],
      code`
        export interface NextEvent {
          readonly at: number;
          readonly what: 'expires' | 'starts' | 'hold times out' | 'renewal' | 'end';
          /** The grant, hold or subscription. */
          readonly id: string;
          readonly amount: number;
        }
      `,
    ),
    operation('nextEvents', {
      docs: ['What is to come, the soonest first: which amount expires when, and when the next renewal is.'],
      parameters: ['account: Account', 'at: number'],
      returns: 'readonly NextEvent[]',
      body: 'return comingUp(advance(account, at));',
    }),
    helper('comingUp', {
      parameters: ['{ now, grants, holds, subscription }: Draft'],
      returns: 'readonly NextEvent[]',
      body: code`
        const events: NextEvent[] = [];
        const add = (at: number | null, what: NextEvent['what'], id: string, amount: number): void => {
          if (at !== null) events.push({ at, what, id, amount });
        };
        for (const { id, from, until, left } of grants) {
          if (left === 0) continue;
          if (from > now) add(from, 'starts', id, left);
          add(until, 'expires', id, left);
        }
        for (const { id, slices, until${needs.debts ? ', owed' : ''} } of holds) add(until, 'hold times out', id, sumOf(slices, 'amount')${needs.debts ? ' + owed' : ''});
        if (isActive(subscription)) {
          const { id, end, cancelAt } = subscription;
          add(end, cancelAt === null ? 'renewal' : 'end', id, 0);
        }
        return events.sort((a, b) => a.at - b.at);
      `,
    }),
  ];
}

function forget({ needs }: Rulebook): readonly Declaration[] {
  const pots = ['issued', 'expired', 'revoked', ...(needs.carries ? ['carried'] : [])];
  const sums = pots.map((pot) => `${pot}: sumOf(list, '${pot}')`);
  return [
    operation('forget', {
      docs: [
        'Forgets what was decided before an instant: those keys may be used again, and those consumptions not be refunded any',
        'more. Grants that ended before it are summed up. Open holds stay.',
      ],
      parameters: ['account: Account', 'before: number'],
      returns: 'Account',
      body: code`
        const draft = advance(account, account.now);
        const { edge, grants, holds, outcomes, past, subscription } = draft;
        const isOver = ({ left, until }: Grant): boolean => left === 0 && until !== null && until < Math.min(before, edge);
        const sums = new Map<BucketId, readonly Partial<Totals>[]>();
        for (const one of [...past, ...grants.filter(isOver)]) sums.set(one.bucket, [...(sums.get(one.bucket) ?? []), one]);
        draft.past = [...sums].map(([bucket, list]) => ({ bucket, ${sums.join(', ')} }));
        draft.grants = grants.filter((grant) => !isOver(grant));
        draft.outcomes = [];
        for (const outcome of (outcomes as readonly unknown[]).flat(Infinity) as readonly (Outcome | null)[]) {
          if (outcome && (outcome.at >= before || holds.some(({ id }) => id === outcome.id))) draft.outcomes = keep(draft.outcomes, outcome);
        }
        if (subscription) subscription.paid = subscription.paid.filter((cycle) => cycle >= subscription.number);
        return close(draft);
      `,
    }),
  ];
}
