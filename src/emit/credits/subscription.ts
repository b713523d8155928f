/** The operations on a subscription. */
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper, operation } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function subscriptionCode(book: Rulebook): readonly Declaration[] {
  return [openAccount(book), ...subscriptions(book), renew(book), ...cancellation(book)];
}

function openAccount({ needs }: Rulebook): Declaration {
  return {
    kind: 'function',
    exported: true,
    docs: ['An account, empty, or with a subscription that begins at once and is called `subscription`.'],
    name: 'openAccount',
    overloads: [
      { parameters: ['at: number'], returns: 'Account' },
      {
        typeParameters: ['P extends PlanId'],
        parameters: ['plan: P', 'cycle: PlanCycles[P]', 'at: number'],
        returns: 'Account',
      },
    ],
    signature: {
      parameters: ['plan: PlanId | number', 'cycle?: CycleId', 'at: PlanId | number = plan'],
      returns: 'Account',
    },
    body: code`
      const empty = accountOf({ next: LATEST, grants: [], places: [], available: 0, holds: [], ${needs.debts && 'debts: [], '}subscription: null, past: {} }, at as number, 0, []);
      return typeof plan === 'number' ? empty : ${needs.legacy ? 'takeOver' : 'subscribe'}(empty, plan, cycle as never, at as number, 'subscription').account;
    `,
  };
}

const BEGINNING = [
  'account: Account',
  'plan: P',
  'cycle: PlanCycles[P]',
  'at: number',
  'key: string',
  'anchor?: number',
];

function subscriptions({ needs }: Rulebook): readonly Declaration[] {
  const { legacy, trials } = needs;
  const how = {
    typeParameters: ['P extends PlanId'],
    parameters: BEGINNING,
    returns: 'Result',
  };
  const docs = [
    `Starts a subscription, and issues the credits of its first cycle${trials ? ', or those of its trial' : ''}.`,
    'Its cycles are counted from now, or from the `anchor`. The key is what the subscription is called.',
    ...(legacy
      ? ['A plan that nobody can choose any more is refused; `takeOver` is for those who have it.']
      : []),
  ];
  if (!legacy) return [operation('subscribe', { docs, ...how, body: beginning(needs) })];
  const call = (word: string): string =>
    `return begin(account, plan, cycle, at, key, ['${word}', plan, cycle, anchor], anchor);`;
  return [
    operation('subscribe', { docs, ...how, body: call('subscribe') }),
    operation('takeOver', {
      docs: [
        'As `subscribe`, for a customer who has the plan already: also for one that nobody can choose any more.',
      ],
      ...how,
      body: call('take over'),
    }),
    helper('begin', {
      parameters: [
        'account: Account',
        'plan: PlanId',
        'cycle: CycleId',
        'at: number',
        'key: string',
        'asked: readonly unknown[]',
        'anchor?: number',
      ],
      returns: 'Result',
      body: beginning(needs),
    }),
  ];
}

/** The code that begins a subscription. */
function beginning({ legacy, given, single, trials }: Rulebook['needs']): string {
  return code`
      return operate(account, at, key, issueRule, ${legacy ? 'asked' : "['subscribe', plan, cycle, anchor]"}, (draft) => {
        const old = draft.subscription;
        if (old && !old.hasEnded) deny('already_subscribed');
        const terms = termsOf({ plan, cycle }) ?? deny();
        ${legacy && "if (asked[0] === 'subscribe' && isLegacy(plan)) deny('plan_not_for_sale');"}
        ${trials && 'const ends = trialEnd(plan, draft.now);'}
        ${trials && 'const credits = ends == null ? terms.credits : (terms.trial ?? []);'}
        if (!hasRoom(draft, ${single === null ? `sumOf(${trials ? 'credits' : 'terms.credits'})` : 'terms.amount'})) deny('out_of_range');
        const zero = anchor ?? ${trials ? 'ends ?? ' : ''}draft.now;
        const span = spanAt({ anchor: zero, first: 1 }, terms, ${trials ? 'ends ?? ' : ''}draft.now);
        const subscription = (draft.subscription = {
          id: key,
          term: (old?.term ?? 0) + 1,
          plan,
          cycle: terms.cycle,
          anchor: zero,
          ...span,
          first: 2 - span.number,
          number: ${trials ? 'ends == null ? 1 : 0' : '1'},
          // An anchor that is still to come ends a first cycle that is short.
          start: ${trials ? 'ends != null || ' : ''}span.number < 1 ? draft.now : span.start,
          ${trials && 'end: ends ?? span.end,'}
          isLapsed: false,
          paid: ${trials ? 'ends == null ? [1] : []' : '[1]'},
          ${given && 'given: [],'}
          cancelAt: null,
          hasEnded: false,
          following: null,
        });
        ${trials ? 'if (ends == null) issue(draft, subscription, terms, subscription);\nelse beginTrial(draft, subscription, credits);' : 'issue(draft, subscription, terms, subscription);'}
      }, [], [anchor]);
    `;
}

export function trialCode({ needs }: Rulebook): readonly Declaration[] {
  if (!needs.trials) return [];
  return [
    helper('beginTrial', {
      docs: ['Issues the credits of a trial, which end with it.'],
      parameters: ['draft: Draft', 'subscription: Subscription', 'credits: readonly Allotment[]'],
      returns: 'void',
      body: code`
        const { id: name, term, start, end } = subscription;
        credits.forEach(({ bucket, amount }, index) => {
          const id = freeId(draft, \`\${name}:trial\${index > 0 ? \`:\${bucket}\` : ''}\`);
          record(draft, id, bucket, 'trial', amount, start, end, { term });
        });
      `,
    }),
  ];
}

function renew({ needs }: Rulebook): Declaration {
  return operation('renew', {
    docs: [
      'The payment for a cycle arrived, without a number for the one of this moment. Its credits are issued from now to the',
      'end of the cycle; those of a later cycle when it begins. Missed cycles are not made up.',
    ],
    parameters: ['account: Account', 'at: number', 'key?: string', 'cycle?: number'],
    returns: 'Result',
    body: code`
      return operate(account, at, key, issueRule, ['renew', cycle], (draft) => {
        const subscription = current(draft);
        const running = spanNow(draft, subscription).number;
        const number = cycle ?? running;
        if (!isWhole(number, 1)) deny();
        if (subscription.paid.includes(number)) deny('already_issued');
        if (number < running) deny('expiry_in_past');
        const then = number === running ? subscription : inNextCycle(subscription);
        const terms = termsOf(then) ?? deny();
        ${needs.zone && "if (number >= spanAt(then, terms, LATEST - 1).number) deny('out_of_range');"}
        const span = spanOf(then, terms, number);
        ${!needs.zone && "if (!(span.end < LATEST)) deny('out_of_range');"}
        ${needs.trials && '// The first cycle after a trial may be one that began before the trial ends.'}
        ${needs.trials && 'const from = Math.max(span.start, subscription.end);'}
        if (${needs.trials ? 'from' : 'span.start'} >= (subscription.cancelAt ?? NEVER)) deny('subscription_ended');
        if (!hasRoom(draft, ${needs.single === null ? 'sumOf(terms.credits)' : 'terms.amount'})) deny('out_of_range');
        subscription.paid = [...subscription.paid, number];
        if (number === running) beginCycle(draft, subscription, terms, span);
        else issue(draft, then, terms, span${needs.trials ? ', from' : ''});
      });
    `,
  });
}

function cancellation({ policy, needs }: Rulebook): readonly Declaration[] {
  const byBucket = [policy.upgrade, policy.downgrade].includes('replaces credits');
  return [
    helper('current', {
      docs: ['The subscription that has not ended.'],
      parameters: ['{ subscription }: Draft'],
      returns: 'Mutable<Subscription>',
      body: code`
        if (!subscription) return deny();
        return subscription.hasEnded ? deny('subscription_ended') : subscription;
      `,
    }),
    operation('cancel', {
      docs: [
        'Ends the subscription with its running cycle, or immediately, and its credits with it. Purchased credits are not',
        `touched. Without a mode: ${policy.cancel}.`,
      ],
      parameters: ['account: Account', 'at: number', 'key?: string', "mode?: 'at cycle end' | 'immediately'"],
      returns: 'Result',
      body: code`
        return operate(account, at, key, cancelRule, ['cancel', mode], (draft) => {
          const subscription = current(draft);
          // A lapsed subscription has no running cycle to wait for.
          if (subscription.isLapsed || ${policy.cancel === 'immediately' ? "mode !== 'at cycle end'" : "mode === 'immediately'"}) {
            endSubscription(draft, subscription${needs.single === null ? ', -NEVER' : ''});
          } else subscription.cancelAt = subscription.end;
        });
      `,
    }),
    operation('resume', {
      docs: ['Takes a pending cancellation back.'],
      parameters: ['account: Account', 'at: number', 'key?: string'],
      returns: 'Result',
      body: code`
        return operate(account, at, key, cancelRule, [], (draft) => {
          current(draft).cancelAt = null;
        });
      `,
    }),
    ...(byBucket ? [endCredits(needs)] : []),
  ];
}

function endCredits({ addOns }: Rulebook['needs']): Declaration {
  return helper('endCredits', {
    docs: [
      `Ends what a subscription issued in a bucket, as far as it has started${addOns ? ', and is of the plan' : ''}.`,
    ],
    parameters: ['draft: Draft', 'term: number', 'bucket: BucketId'],
    returns: 'void',
    body: code`
      for (const grant of draft.grants) {
        const isMeant = grant.term === term && grant.bucket === bucket && grant.from <= draft.now;
        if (isMeant${addOns && " && grant.source !== 'add-on'"}) end(draft, grant);
      }
    `,
  });
}
