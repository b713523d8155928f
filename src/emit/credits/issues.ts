/** What a cycle issues. */
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper, lines } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function issueCode(book: Rulebook): readonly Declaration[] {
  const { issues, single } = book.needs;
  if (single !== null) return [givenIn(), issueSingle(single)];
  return [...(issues ? issuePeriods(book) : []), issuedFor(), issue(book)];
}

/** Where plans give credits of one bucket only, what they gave in a cycle can be read from its grants. */
function givenIn(): Declaration {
  return helper('givenIn', {
    docs: ['What a subscription gave in a cycle.'],
    parameters: ['draft: Draft', 'subscription: Subscription', 'number: number'],
    returns: 'number',
    body: "return sumOf(draft.grants.filter((grant) => grant.term === subscription.term && grant.number === number), 'issued');",
  });
}

function issueSingle(bucket: string): Declaration {
  return helper('issue', {
    docs: [
      'Issues what a cycle gives, from now or from its start on, as far as it was not issued already. An amount beyond the range',
      'of exact whole numbers is not issued.',
    ],
    parameters: ['draft: Draft', 'subscription: Subscription', 'terms: Terms', 'cycle: Span'],
    returns: 'void',
    body: code`
      const amount = terms.amount - givenIn(draft, subscription, cycle.number);
      if (amount <= 0) return;
      const id = freeId(draft, \`\${subscription.id}:\${cycle.number}\`);
      if (hasRoom(draft, amount)) record(draft, id, ${literal(bucket)}, 'cycle', amount, Math.max(draft.now, cycle.start), cycle.end, { term: subscription.term, number: cycle.number });
      else note(draft, 'not issued', { grant: id, amount });
    `,
  });
}

function issuePeriods({ needs }: Rulebook): readonly Declaration[] {
  const issues = `issue(draft, subscription, terms, subscription, ${needs.trials ? 'draft.now, ' : ''}true);`;
  return [
    helper('issueOf', {
      docs: ['The part of a cycle, or all of it, for which an allotment is issued at an instant.'],
      parameters: ['anchor: Anchor', '{ every: length }: Allotment', 'cycle: Span', 'at: number'],
      returns: 'Span',
      body: code`
        if (length == null) return cycle;
        const { number, start, end } = spanAt(anchor, { length }, Math.max(at, cycle.start));
        return { number, start: Math.max(start, cycle.start), end: Math.min(end, cycle.end) };
      `,
    }),
    helper('nextIssue', {
      docs: ['When a part of the credits of the running cycle is issued next.'],
      parameters: [
        'subscription: Subscription',
        'now: number',
        ...(needs.addOns ? ['addOns: readonly HeldAddOn[]'] : []),
      ],
      returns: 'number',
      body: code`
        if (subscription.number === 0) return LATEST;
        const credits = ${needs.addOns ? '[...(termsOf(subscription)?.credits ?? NONE), ...broughtBy(addOns, subscription.cycle)]' : 'termsOf(subscription)?.credits ?? []'};
        const ends = credits.map((allotment) => issueOf(subscription, allotment, subscription, now).end);
        return Math.min(LATEST, ...ends.filter((end) => end < subscription.end));
      `,
    }),
    helper('issueNext', {
      docs: ['Inside a paid cycle: issues what begins now.'],
      parameters: ['draft: Draft', 'subscription: Subscription'],
      returns: 'void',
      body: code`
        const terms = termsOf(subscription);
        if (terms && isActive(subscription) && subscription.number > 0) ${needs.addOns ? '{' : issues}
        ${needs.addOns && lines(`  ${issues}`, '  issueAddOns(draft, subscription, true);', '}')}
      `,
    }),
  ];
}

function issuedFor(): Declaration {
  return helper('issuedFor', {
    docs: [
      'The credits of a bucket that were issued for a stretch. Its number would not tell: cycles, and the issues inside them, are',
      'counted apart.',
    ],
    parameters: ['{ grants }: Draft', 'term: number', 'bucket: BucketId', '{ start, end }: Span'],
    returns: 'number',
    body: code`
      return sumOf(
        grants.filter(
          (grant) =>
            grant.source === 'cycle' && grant.term === term && grant.bucket === bucket && grant.from >= start && grant.from < end,
        ),
        'issued',
      );
    `,
  });
}

function issue({ needs }: Rulebook): Declaration {
  return helper('issue', {
    docs: [
      `Issues what a cycle gives, from now or from its start on, as far as it was not issued already${needs.issues ? ', or only what begins now' : ''}. An`,
      'amount beyond the range of exact whole numbers is not issued.',
    ],
    parameters: [
      'draft: Draft',
      'subscription: Subscription',
      'terms: Terms',
      'cycle: Span',
      ...(needs.trials ? ['at = draft.now'] : []),
      ...(needs.issues ? ['isInside = false'] : []),
    ],
    returns: 'void',
    body: code`
      const { id: name, term } = subscription;
      ${!needs.trials && 'const { now: at } = draft;'}
      terms.credits.forEach((allotment, index) => {
        const { bucket } = allotment;
        const span = ${needs.issues ? 'issueOf(subscription, allotment, cycle, at)' : 'cycle'};
        const ahead = issuedFor(draft, term, bucket, span);
        const amount = allotment.amount - ahead;
        if (${needs.issues ? '(isInside && (span.start !== at || ahead > 0)) || ' : ''}amount <= 0) return;
        const { number, start, end } = span;
        const id = freeId(draft, \`\${name}:\${number}\${index > 0 ? \`:\${bucket}\` : ''}\`);
        const from = Math.max(at, start);
        const until = endOf(bucket, from, end);
        if (hasRoom(draft, amount)) record(draft, id, bucket, 'cycle', amount, from, until, { term, number });
        else note(draft, 'not issued', { grant: id, amount });
      });
    `,
  });
}
