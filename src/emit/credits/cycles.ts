/** Cycles of a subscription, and the credits that they issue. */
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function cycleCode(book: Rulebook): readonly Declaration[] {
  const { needs } = book;
  return [
    text(
      ['A stretch of a subscription, by its number.'],
      code`
        interface Span {
          readonly number: number;
          readonly start: number;
          readonly end: number;
        }
      `,
    ),
    helper('spanOf', {
      docs: ['The cycle with a number, counted from the anchor.'],
      parameters: ['{ anchor, first }: Subscription', '{ length }: Terms', 'number: number'],
      returns: 'Span',
      body: code`
        const start = later(anchor, length, number - first);
        return { number, start, end: later(anchor, length, number - first + 1) };
      `,
    }),
    helper('spanAt', {
      docs: ['The cycle that holds an instant.'],
      parameters: ['subscription: Subscription', 'terms: Terms', 'at: number'],
      returns: 'Span',
      body: code`
        const { anchor, first } = subscription;
        return spanOf(subscription, terms, stretchAt(anchor, terms.length, at) + first);
      `,
    }),
    helper('spanNow', {
      docs: ['The cycle that holds this moment, also where it was not paid for.'],
      parameters: ['subscription: Subscription', 'now: number'],
      returns: 'Span',
      body: code`
        const { number, start, end, isLapsed } = subscription;
        const terms = isLapsed && termsOf(subscription);
        return terms ? spanAt(subscription, terms, now) : { number, start, end };
      `,
    }),
    helper('paidAhead', {
      docs: ['The next cycle behind the last one that ran which is paid for. `NEVER` if there is none.'],
      parameters: ['{ paid, number }: Subscription'],
      returns: 'number',
      body: 'return Math.min(NEVER, ...paid.filter((cycle) => cycle > number));',
    }),
    helper('isActive', {
      docs: ['Whether there is a subscription in a trial, or in a cycle that is paid for.'],
      parameters: ['subscription: Subscription | null'],
      returns: 'subscription is Subscription',
      body: 'return subscription !== null && !subscription.hasEnded && !subscription.isLapsed;',
    }),
    helper('boundaryOf', {
      docs: ['The end of the running cycle; of a lapsed subscription the start of a cycle that is paid for.'],
      parameters: ['subscription: Subscription'],
      returns: 'number',
      body: code`
        if (subscription.hasEnded) return NEVER;
        if (!subscription.isLapsed) return subscription.end;
        const ahead = paidAhead(subscription);
        const terms = termsOf(subscription);
        return ahead < NEVER && terms ? spanOf(subscription, terms, ahead).start : NEVER;
      `,
    }),
    ...(needs.issues ? issuePeriods() : []),
    helper('wasIssued', {
      docs: [
        'Whether the credits of a bucket were issued for a stretch. Its number would not tell: cycles, and the issues inside',
        'them, are counted apart.',
      ],
      parameters: ['{ grants }: Draft', 'term: number', 'bucket: BucketId', '{ start, end }: Span'],
      returns: 'boolean',
      body: code`
        return grants.some(
          (grant) =>
            grant.source === 'cycle' && grant.term === term && grant.bucket === bucket && grant.from >= start && grant.from < end,
        );
      `,
    }),
    issue(book),
    ...nextCycle(book),
  ];
}

function issuePeriods(): readonly Declaration[] {
  return [
    helper('issueOf', {
      docs: ['The part of a cycle, or all of it, for which an allotment is issued at an instant.'],
      parameters: ['{ anchor, first }: Subscription', '{ every }: Allotment', 'cycle: Span', 'at: number'],
      returns: 'Span',
      body: code`
        if (every === undefined) return cycle;
        const index = stretchAt(anchor, every, Math.max(at, cycle.start));
        const start = Math.max(later(anchor, every, index), cycle.start);
        return { number: index + first, start, end: Math.min(later(anchor, every, index + 1), cycle.end) };
      `,
    }),
    helper('nextIssue', {
      docs: ['When a part of the credits of the running cycle is issued next.'],
      parameters: ['subscription: Subscription', 'now: number'],
      returns: 'number',
      body: code`
        if (subscription.number === 0) return NEVER;
        const credits = termsOf(subscription)?.credits ?? [];
        const ends = credits.map((allotment) => issueOf(subscription, allotment, subscription, now).end);
        return Math.min(NEVER, ...ends.filter((end) => end < subscription.end));
      `,
    }),
    helper('issueNext', {
      docs: ['Inside a paid cycle: issues what begins now.'],
      parameters: ['draft: Draft', 'subscription: Subscription'],
      returns: 'void',
      body: code`
        const terms = termsOf(subscription);
        if (terms && isActive(subscription) && subscription.number > 0) {
          issue(draft, subscription, terms, subscription, draft.now, true);
        }
      `,
    }),
  ];
}

function issue({ needs }: Rulebook): Declaration {
  return helper('issue', {
    docs: [
      `Issues what a cycle gives from an instant on, but for what was issued already${needs.issues ? ', or only what begins then' : ''}. An`,
      'amount beyond the range of exact whole numbers is not issued.',
    ],
    parameters: [
      'draft: Draft',
      'subscription: Subscription',
      'terms: Terms',
      'cycle: Span',
      'at: number',
      ...(needs.issues ? ['isInside = false'] : []),
    ],
    returns: 'void',
    body: code`
      const { id: name, term } = subscription;
      terms.credits.forEach((allotment, index) => {
        const { bucket, amount } = allotment;
        const span = ${needs.issues ? 'issueOf(subscription, allotment, cycle, at)' : 'cycle'};
        const { number, start, end } = span;
        if (${needs.issues ? '(isInside && start !== at) || ' : ''}wasIssued(draft, term, bucket, span)) return;
        const id = freeId(draft, \`\${name}:\${number}\${index > 0 ? \`:\${bucket}\` : ''}\`);
        const from = Math.max(at, start);
        const until = endOf(bucket, from, end);
        if (hasRoom(draft, amount)) record(draft, id, bucket, 'cycle', amount, from, until, { term, number });
        else note(draft, { kind: 'not issued', grant: id, amount });
      });
    `,
  });
}

function nextCycle({ needs }: Rulebook): readonly Declaration[] {
  return [
    helper('switchPlan', {
      docs: [
        'A subscription with another plan from a cycle on. Cycles of another length are counted from there.',
      ],
      parameters: ['old: Subscription', 'following: Sold', 'first: number', 'anchor: number'],
      returns: 'Subscription',
      body: code`
        const switched = { ...old, ...following, following: null };
        const [before, after] = [termsOf(old), termsOf(following)];
        return before && after && isSameLength(before.length, after.length) ? switched : { ...switched, first, anchor };
      `,
    }),
    helper('isSameLength', {
      parameters: ['a: Length', 'b: Length'],
      returns: 'boolean',
      body: needs.onlyMonths ? 'return a === b;' : 'return String(a) === String(b);',
    }),
    helper('inNextCycle', {
      docs: ['A subscription as it will be from the next cycle on.'],
      parameters: ['old: Subscription'],
      returns: 'Subscription',
      body: 'return old.following ? switchPlan(old, old.following, old.number + 1, old.end) : old;',
    }),
    helper('endSubscription', {
      parameters: ['draft: Draft', 'subscription: Mutable<Subscription>'],
      returns: 'void',
      body: code`
        Object.assign(subscription, { hasEnded: true, cancelAt: draft.now, following: null });
        note(draft, { kind: 'subscription ended' });
      `,
    }),
    helper('passCycleEnd', {
      docs: [
        needs.schedule
          ? 'The next cycle begins.'
          : 'The next cycle begins if it is paid for; else the subscription lapses.',
      ],
      parameters: ['draft: Draft', 'old: Mutable<Subscription>'],
      returns: 'void',
      body: code`
        const subscription: Mutable<Subscription> = old.isLapsed ? old : inNextCycle(old);
        const terms = termsOf(subscription);
        if (!terms) return endSubscription(draft, old);
        draft.subscription = subscription;
        if (old.following) note(draft, { kind: 'plan changed', plan: subscription.plan });
        const ahead = old.isLapsed ? paidAhead(old) : NEVER;
        const cycle = ahead < NEVER ? spanOf(subscription, terms, ahead) : spanAt(subscription, terms, draft.now);
        const { paid } = subscription;
        const { number } = cycle;
        ${needs.schedule && 'if (!paid.includes(number)) subscription.paid = [...paid, number];'}
        ${
          needs.schedule
            ? 'beginCycle(draft, subscription, terms, cycle);'
            : code`
                if (paid.includes(number)) return beginCycle(draft, subscription, terms, cycle);
                subscription.isLapsed = true;
                note(draft, { kind: 'lapsed' });
              `
        }
      `,
    }),
    helper('beginCycle', {
      docs: ['A cycle that is paid for begins, and issues its credits from now on.'],
      parameters: ['draft: Draft', 'subscription: Mutable<Subscription>', 'terms: Terms', 'cycle: Span'],
      returns: 'void',
      body: code`
        const { number, start, end } = cycle;
        const { given } = subscription;
        subscription.number = number;
        subscription.start = start;
        subscription.end = end;
        subscription.isLapsed = false;
        // What was paid for ahead has started a moment ago.
        subscription.given = given.filter(({ at }) => at === draft.now);
        note(draft, { kind: 'cycle began', cycle: number });
        issue(draft, subscription, terms, cycle, draft.now);
      `,
    }),
  ];
}
