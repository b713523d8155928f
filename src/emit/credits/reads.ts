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
    ({ id }) => `${propertyKey(id)}: sumOf(grants.filter(({ bucket }) => bucket === ${literal(id)}), 'left')`,
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
          ${needs.addOns && 'readonly addOns: readonly HeldAddOn[];'}
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
        return {
          at: now,
          available: sumOf(grants, 'left'),
          held: sumOf(draft.holds.flatMap(({ slices }) => slices))${needs.debts ? " + sumOf(draft.holds, 'owed')" : ''},
          overage: ${needs.debts ? 'sumOf(draft.debts)' : '0'},
          buckets: ${inBraces('{', buckets)},
          grants,
          subscription: subscription && { ...subscription, status: ${status} },
          ${needs.addOns && 'addOns: draft.addOns,'}
        };
      `,
    }),
  ];
}

function check({ policy, needs }: Rulebook): Declaration {
  const isPlain = policy.overdraft.kind === 'refused' && !needs.restriction;
  return operation('check', {
    docs: ['Whether a consumption of an amount would be done, and whole.'],
    parameters: ['account: Account', 'amount: number', 'at: number'],
    returns: 'boolean',
    body: code`
      ${
        isPlain
          ? code`
              const result = query(account, at);
              return result.ok && isWhole(amount, 0) && amount <= result.account.available;
            `
          : code`
              if (!isWhole(amount, 0)) return false;
              try {
                ${policy.overdraft.kind === 'partial' ? 'return debit(advance(account, at), amount).shortfall === 0;' : 'debit(advance(account, at), amount);\nreturn true;'}
              } catch {
                return false;
              }
            `
      }
    `,
  });
}

function query(): Declaration {
  return operation('query', {
    docs: ['Nothing but the passing of time.'],
    parameters: ['account: Account', 'at: number'],
    returns: 'Result',
    body: 'return operate(account, at, undefined, issueRule, [], () => {});',
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
      parameters: ['draft: Draft'],
      returns: 'readonly NextEvent[]',
      body: code`
        const events: NextEvent[] = [];
        const { subscription } = draft;
        for (const { id, from, until, term, left: amount } of draft.grants) {
          // What a subscription was to issue after its end does not come.
          if (amount === 0 || (term && from >= (subscription?.cancelAt ?? NEVER))) continue;
          if (from > draft.now) events.push({ at: from, what: 'starts', id, amount });
          if (until != null) events.push({ at: until, what: 'expires', id, amount });
        }
        for (const { id, until, slices${needs.debts ? ', owed = 0' : ''} } of draft.holds) {
          if (until != null) events.push({ at: until, what: 'hold times out', id, amount: sumOf(slices)${needs.debts ? ' + owed' : ''} });
        }
        if (isActive(subscription)) {
          events.push({ at: subscription.end, what: subscription.cancelAt == null ? 'renewal' : 'end', id: subscription.id, amount: 0 });
        }
        return events.sort((a, b) => a.at - b.at);
      `,
    }),
  ];
}

function forget({ needs }: Rulebook): readonly Declaration[] {
  const pots = ['issued', 'expired', 'revoked', ...(needs.carries ? ['carried'] : [])];
  const sums = pots.map((pot) => `${pot}: sumOf(over, '${pot}')`);
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
        const isOver = ({ left, until }: Grant): boolean => left === 0 && (until ?? NEVER) < Math.min(before, draft.now);
        const over: readonly Totals[] = [draft.past, ...draft.grants.filter(isOver)];
        draft.grants = draft.grants.filter((grant) => !isOver(grant));
        draft.past = { ${sums.join(', ')} };
        const outcomes = (draft.kept as readonly unknown[]).flat(Infinity) as readonly (Outcome | null)[];
        draft.kept = [];
        for (const outcome of outcomes) {
          if (outcome && (outcome.at >= before || draft.holds.some((hold) => hold.id === outcome.id))) draft.kept = keep(draft.kept, outcome);
        }
        return close(draft);
      `,
    }),
  ];
}
