/** What an app may ask without changing anything, and what it may have forgotten. */
import { literal, propertyKey } from '../escape/index.ts';
import { type Declaration, inBraces } from '../typescript/declaration.ts';
import { code, helper, operation, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function readCode(book: Rulebook): readonly Declaration[] {
  return [...balance(book), check(book), query(), ...nextEvents(book), ...forget(book)];
}

function balance({ policy, needs }: Rulebook): readonly Declaration[] {
  const running = needs.trials ? "subscription.number === 0 ? 'trialing' : 'active'" : "'active'";
  const status = `subscription.hasEnded ? 'ended' : subscription.isLapsed ? 'lapsed' : subscription.cancelAt != null ? 'canceling' : ${running}`;
  const buckets = policy.buckets.map(
    ({ id }) => `${propertyKey(id)}: sumOf(inBucket(grants, ${literal(id)}), 'left')`,
  );
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
        const grants = payersOf(draft${needs.restriction ? ', true' : ''}).flatMap((place) => draft.grants[place] ?? []);
        return {
          at: now,
          available: sumOf(grants, 'left'),
          held: sumOf(reservedBy(draft), 'amount')${needs.debts ? " + sumOf(draft.holds, 'owed')" : ''},
          overage: ${needs.debts ? "sumOf(draft.debts, 'amount')" : '0'},
          buckets: ${inBraces('{', buckets)},
          grants,
          subscription: subscription && { ...subscription, status: ${status} },
        };
      `,
    }),
    helper('inBucket', {
      typeParameters: ['T extends { readonly bucket: BucketId }'],
      parameters: ['list: readonly T[]', 'id: BucketId'],
      returns: 'readonly T[]',
      body: 'return list.filter(({ bucket }) => bucket === id);',
    }),
  ];
}

function check({ policy }: Rulebook): Declaration {
  return operation('check', {
    docs: ['Whether a consumption of an amount would be done, and whole.'],
    parameters: ['account: Account', 'amount: number', 'at: number'],
    returns: 'boolean',
    body: code`
      if (!isWhole(amount, 0)) return false;
      try {
        ${policy.overdraft.kind === 'partial' ? 'return debit(advance(account, at), amount).shortfall === 0;' : 'debit(advance(account, at), amount);\nreturn true;'}
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
    body: 'return operate(account, at, undefined, issueRule, [], () => ({}));',
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
          if (at != null) events.push({ at, what, id, amount });
        };
        for (const { id, from, until, left } of grants) {
          if (left === 0) continue;
          if (from > now) add(from, 'starts', id, left);
          add(until, 'expires', id, left);
        }
        for (const { id, slices, until${needs.debts ? ', owed' : ''} } of holds) add(until, 'hold times out', id, sumOf(slices, 'amount')${needs.debts ? ' + owed' : ''});
        if (isActive(subscription)) {
          const { id, end, cancelAt } = subscription;
          add(end, cancelAt == null ? 'renewal' : 'end', id, 0);
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
        const { edge, grants, holds, outcomes, past } = draft;
        const isOver = ({ left, until }: Grant): boolean => left === 0 && (until ?? NEVER) < Math.min(before, edge);
        const over: readonly (Totals | Grant)[] = [...past, ...grants.filter(isOver)];
        draft.past = [...new Set(over.map(({ bucket }) => bucket))].map((bucket) => {
          const list = inBucket(over, bucket);
          return { bucket, ${sums.join(', ')} };
        });
        draft.grants = grants.filter((grant) => !isOver(grant));
        draft.outcomes = [];
        for (const outcome of (outcomes as readonly unknown[]).flat(Infinity) as readonly (Outcome | null)[]) {
          if (outcome && (outcome.at >= before || holds.some(({ id }) => id === outcome.id))) draft.outcomes = keep(draft.outcomes, outcome);
        }
        return close(draft);
      `,
    }),
  ];
}
