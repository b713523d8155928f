/** Cycles of a subscription. */
import { averageMilliseconds } from '../../credits/calendar/length.ts';
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { sameLength } from './calendar.ts';
import { code, helper, text } from './code.ts';
import { issueCode } from './issues.ts';
import type { Rulebook } from './rulebook.ts';

export function cycleCode(book: Rulebook): readonly Declaration[] {
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
    ...spans(book),
    helper('paidAhead', {
      docs: ['The next cycle behind the last one that ran which is paid for. `NEVER` if there is none.'],
      parameters: ['subscription: Subscription'],
      returns: 'number',
      body: 'return Math.min(NEVER, ...subscription.paid.filter((cycle) => cycle > subscription.number));',
    }),
    helper('isActive', {
      docs: ['Whether there is a subscription in a trial, or in a cycle that is paid for.'],
      parameters: ['subscription: Subscription | null'],
      returns: 'subscription is Subscription',
      body: 'return subscription != null && !subscription.hasEnded && !subscription.isLapsed;',
    }),
    helper('boundaryOf', {
      docs: ['The end of the running cycle; of a lapsed subscription the start of a cycle that is paid for.'],
      parameters: ['{ subscription }: Draft'],
      returns: 'number',
      body: code`
        if (!subscription || subscription.hasEnded) return LATEST;
        if (!subscription.isLapsed) return subscription.end;
        const ahead = paidAhead(subscription);
        const terms = termsOf(subscription);
        return ahead < NEVER && terms ? spanOf(subscription, terms, ahead).start : LATEST;
      `,
    }),
    ...issueCode(book),
    ...nextCycle(book),
  ];
}

function spans({ needs }: Rulebook): readonly Declaration[] {
  const month = literal(averageMilliseconds({ months: 1, days: 0, milliseconds: 0 }));
  const average = needs.onlyMonths
    ? `terms.length * ${month}`
    : `terms.length[0] * ${month} + ${needs.zone ? 'terms.length[1] * DAY + terms.length[2]' : 'terms.length[1]'}`;
  return [
    helper('spanOf', {
      docs: ['The cycle with a number, counted from the anchor.'],
      parameters: ['from: Anchor', "terms: Pick<Terms, 'length'>", 'number: number'],
      returns: 'Span',
      body: code`
        const index = number - from.first;
        return { number, start: later(from.anchor, terms.length, index), end: later(from.anchor, terms.length, index + 1) };
      `,
    }),
    helper('spanAt', {
      docs: ['The cycle that holds an instant: an estimate that is never too late leads to it.'],
      parameters: ['from: Anchor', "terms: Pick<Terms, 'length'>", 'at: number'],
      returns: 'Span',
      body: code`
        let index = Math.floor((at - from.anchor) / (${average}));
        while (later(from.anchor, terms.length, index) <= at) index++;
        return spanOf(from, terms, from.first + index - 1);
      `,
    }),
    helper('spanNow', {
      docs: ['The cycle that holds this moment, also where it was not paid for.'],
      parameters: ['draft: Draft', 'subscription: Subscription'],
      returns: 'Span',
      body: code`
        const terms = subscription.isLapsed && termsOf(subscription);
        return terms ? spanAt(subscription, terms, draft.now) : subscription;
      `,
    }),
  ];
}

function nextCycle(book: Rulebook): readonly Declaration[] {
  const { needs } = book;
  const endsAll = needs.single !== null;
  const same = (a: string, b: string): string => sameLength(book, a, b);
  const begins = needs.schedule
    ? 'beginCycle(draft, subscription, terms, cycle);'
    : code`
        if (subscription.paid.includes(cycle.number)) beginCycle(draft, subscription, terms, cycle);
        else {
          subscription.isLapsed = true;
          note(draft, 'lapsed');
        }
      `;
  return [
    helper('switchPlan', {
      docs: [
        'A subscription with another plan from a cycle on. Cycles of another length are counted from there.',
      ],
      parameters: ['old: Subscription', 'following: Sold', 'first: number', 'anchor: number'],
      returns: 'Subscription',
      body: code`
        return { ...old, ...following, following: null, ...(!(${same('termsOf(old)?', 'termsOf(following)?')}) && { first, anchor }) };
      `,
    }),
    helper('inNextCycle', {
      docs: ['A subscription as it will be from the next cycle on.'],
      parameters: ['old: Subscription'],
      returns: 'Subscription',
      body: 'return old.following ? switchPlan(old, old.following, old.number + 1, old.end) : old;',
    }),
    helper('endSubscription', {
      docs: [
        endsAll
          ? 'Ends a subscription, and what it issued: what belongs to its last cycle has ended already.'
          : 'Ends a subscription, and what it issued to begin at an instant or later: what is to come.',
      ],
      parameters: [
        'draft: Draft',
        'subscription: Mutable<Subscription>',
        ...(endsAll ? [] : ['from = draft.now']),
      ],
      returns: 'void',
      body: code`
        subscription.hasEnded = true;
        subscription.cancelAt = draft.now;
        subscription.following = null;
        note(draft, 'subscription ended');
        for (const grant of draft.grants) {
          if (grant.term === subscription.term${endsAll ? '' : ' && grant.from >= from'}) {
            lose(draft, grant, 'expired');
            grant.until = draft.now;
          }
        }
        ${needs.addOns && 'turnAddOns(draft);'}
      `,
    }),
    helper('passCycleEnd', {
      docs: [
        needs.schedule
          ? 'The subscription ends, or its next cycle begins.'
          : 'The subscription ends, or its next cycle begins if it is paid for; else it lapses.',
      ],
      parameters: ['draft: Draft', 'old: Mutable<Subscription>'],
      returns: 'void',
      body: code`
        const subscription: Mutable<Subscription> = old.isLapsed ? old : inNextCycle(old);
        const terms = termsOf(subscription);
        if (old.cancelAt != null || !terms) return endSubscription(draft, old);
        draft.subscription = subscription;
        if (old.following) note(draft, 'plan changed', { plan: subscription.plan });
        const cycle = old.isLapsed ? spanOf(old, terms, paidAhead(old)) : spanAt(subscription, terms, draft.now);
        ${needs.schedule && 'if (!subscription.paid.includes(cycle.number)) subscription.paid = [...subscription.paid, cycle.number];'}
        ${begins}
      `,
    }),
    helper('beginCycle', {
      docs: ['A cycle that is paid for begins, and issues its credits from now on.'],
      parameters: ['draft: Draft', 'subscription: Mutable<Subscription>', 'terms: Terms', 'cycle: Span'],
      returns: 'void',
      body: code`
        Object.assign(subscription, cycle, { isLapsed: false });
        ${needs.given && '// What was paid for ahead has started a moment ago.'}
        ${needs.given && 'subscription.given = subscription.given.filter(({ at }) => at === draft.now);'}
        note(draft, 'cycle began', { cycle: cycle.number });
        issue(draft, subscription, terms, cycle);
        ${needs.addOns && 'turnAddOns(draft, subscription);'}
        ${needs.addOns && 'issueAddOns(draft, subscription);'}
      `,
    }),
  ];
}
