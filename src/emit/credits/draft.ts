/** An account on its way through an operation: copies that may be changed, because nobody else has them. */
import { literal } from '../escape/index.ts';
import { constant, type Declaration } from '../typescript/declaration.ts';
import { code, helper, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function draftCode(book: Rulebook): readonly Declaration[] {
  return [
    constant('RULES', 'string', literal(book.mark.build), [
      'The mark of accounts of these rules: the catalog, the form of an account, and the rules themselves.',
    ]),
    constant('NEVER', 'number', literal(Number.MAX_SAFE_INTEGER), [
      'Behind everything that happens, and the largest amount.',
    ]),
    constant('LATEST', 'number', literal(Date.UTC(9999, 11, 31, 23, 59, 59, 999)), [
      'The end of the year 9999. What happens then can still end at an instant that a `Date` holds.',
    ]),
    constant('NONE', 'readonly never[]', '[]'),
    text([], 'type Mutable<T> = { -readonly [K in keyof T]: T[K] };'),
    text(
      [],
      code`
        interface Draft extends Mutable<Omit<Books, 'next' | 'payers' | 'grants' | 'subscription'>> {
          now: number;
          outcomes: Kept;
          /** A list that may be changed, of grants that may not. */
          grants: Grant[];
          subscription: Mutable<Subscription> | null;
          /** A grant that ends before this has ended. */
          edge: number;
          readonly events: AccountEvent[];
          /** What was recorded since the draft was opened. */
          made: IssuedGrant[];
        }
      `,
    ),
    accountOf(),
    close(book),
    nextInstant(book),
    note(),
    ...grantCode(book),
  ];
}

/** One place for the properties of an account, so that all of them are alike to a compiler. */
function accountOf(): Declaration {
  return helper('accountOf', {
    parameters: ['now: number', 'first: number', 'left: number', 'outcomes: Kept', 'books: Books'],
    returns: 'Account',
    body: 'return { rules: RULES, now, first, left, outcomes, books };',
  });
}

function close({ needs }: Rulebook): Declaration {
  const plain = needs.restriction
    ? 'Those that may pay for anything now come first.'
    : 'The grants that may pay now come first.';
  return helper('close', {
    docs: [plain],
    parameters: ['draft: Draft'],
    returns: 'Account',
    body: code`
      const { now, holds, ${needs.debts && 'debts, '}subscription, recorded, past } = draft;
      const payers = payersOf(draft);
      const grants = [...payers, ...draft.grants.filter((grant) => !mayPay(draft, grant))];
      const next = nextInstant(draft);
      const books = { next, payers: payers.length, grants, holds, ${needs.debts && 'debts, '}subscription, recorded, past };
      return accountOf(now, 0, payers[0]?.left ?? 0, draft.outcomes, books);
    `,
  });
}

function nextInstant({ needs }: Rulebook): Declaration {
  const counts = needs.rollover
    ? 'left > 0 || ((until ?? 0) > now && rolloverOf(bucket) !== undefined)'
    : 'left > 0';
  return helper('nextInstant', {
    docs: ['When something happens by itself next.'],
    parameters: ['{ now, grants, holds, subscription }: Draft'],
    returns: 'number',
    body: code`
      let next = NEVER;
      const add = (instant: number | null): void => {
        if (instant !== null && instant < next) next = instant;
      };
      for (const { from, until, left${needs.rollover ? ', bucket' : ''} } of grants) if (${counts}) add(from > now ? from : until);
      for (const { until } of holds) add(until);
      if (subscription) add(boundaryOf(subscription));
      ${needs.issues && 'if (isActive(subscription)) add(nextIssue(subscription, now));'}
      return next;
    `,
  });
}

function note(): Declaration {
  return helper('note', {
    docs: ['Something happens now.'],
    parameters: ['{ events, now: at }: Draft', 'event: Happening'],
    returns: 'void',
    body: 'events.push({ ...event, at });',
  });
}

function grantCode({ policy, needs }: Rulebook): readonly Declaration[] {
  const forgives = needs.debts && policy.overdraftAtRenewal === 'forgiven';
  const sources = needs.trials ? "(source === 'cycle' || source === 'trial')" : "source === 'cycle'";
  const checks = needs.rest || needs.restriction;
  const spendable = checks
    ? ` && isSpendable(grant, subscription${needs.restriction ? ', feature' : ''})`
    : '';
  return [
    helper('own', {
      docs: ['A grant as it is now, to be changed: a copy takes its place.'],
      parameters: ['{ grants }: Draft', 'grant: Grant'],
      returns: 'Mutable<Grant>',
      body: code`
        const index = grants.findIndex(({ id }) => id === grant.id);
        const copy = { ...(grants[index] ?? grant) };
        grants[index] = copy;
        return copy;
      `,
    }),
    helper('find', {
      docs: ['A grant by its id, to be changed.'],
      parameters: ['draft: Draft', 'id: string'],
      returns: 'Mutable<Grant> | undefined',
      body: code`
        const grant = draft.grants.find((one) => one.id === id);
        return grant && own(draft, grant);
      `,
    }),
    helper('byRecord', {
      parameters: ['a: Grant', 'b: Grant'],
      returns: 'number',
      body: 'return a.order - b.order;',
    }),
    helper('hasEnded', {
      parameters: ['{ edge }: Draft', '{ until, isVoided }: Grant'],
      returns: 'boolean',
      body: 'return isVoided || (until !== null && until < edge);',
    }),
    helper('mayPay', {
      parameters: [
        `{ now${checks ? ', subscription' : ''} }: Draft`,
        'grant: Grant',
        ...(needs.restriction ? ['feature?: string | true'] : []),
      ],
      returns: 'boolean',
      body: `return grant.left > 0 && grant.from <= now${spendable};`,
    }),
    helper('payersOf', {
      docs: ['The grants that may pay now, the first to pay first.'],
      parameters: ['draft: Draft', ...(needs.restriction ? ['feature?: string | true'] : [])],
      returns: 'readonly Grant[]',
      body: `return draft.grants.filter((grant) => mayPay(draft, grant${needs.restriction ? ', feature' : ''})).sort(compare);`,
    }),
    helper('lose', {
      docs: ['Credits of a grant are lost, from those that it has left or from elsewhere.'],
      parameters: [
        'draft: Draft',
        'grant: Mutable<Grant>',
        'amount: number',
        "kind: 'expired' | 'revoked'",
        'isLeft = true',
      ],
      returns: 'void',
      body: code`
        if (amount === 0) return;
        if (isLeft) grant.left -= amount;
        grant[kind] = (grant[kind] ?? 0) + amount;
        note(draft, { kind, grant: grant.id, amount });
      `,
    }),
    helper('end', {
      docs: ['A grant is over: what is neither used nor reserved is lost.'],
      parameters: ['draft: Draft', 'grant: Mutable<Grant>'],
      returns: 'void',
      body: code`
        lose(draft, grant, grant.left, 'expired');
        grant.from = 0;
        grant.until = Math.min(grant.until ?? NEVER, draft.now);
      `,
    }),
    helper('freeId', {
      docs: ['An id for a grant that the rules create: with a mark behind it if it is taken.'],
      parameters: ['draft: Draft', 'id: string'],
      returns: 'string',
      body: code`return find(draft, id) ? freeId(draft, \`\${id}'\`) : id;`,
    }),
    helper('hasRoom', {
      docs: ['Whether another amount keeps the account within the range of exact whole numbers.'],
      parameters: ['draft: Draft', 'amount: number'],
      returns: 'boolean',
      body: code`
        let room = NEVER - amount;
        for (const { left } of draft.grants) room -= left;
        for (const { grant: id, amount: held } of draft.holds.flatMap(({ slices }) => slices)) {
          const grant = find(draft, id);
          if (grant && !hasEnded(draft, grant)) room -= held;
        }
        return room >= 0;
      `,
    }),
    helper('record', {
      docs: ['Records a grant, which starts at once if its time has come.'],
      parameters: [
        'draft: Draft',
        'id: string',
        'bucket: BucketId',
        'source: GrantSource',
        'amount: number',
        'from: number',
        'until: number | null',
        'more?: Partial<Grant>',
      ],
      returns: 'void',
      body: code`
        draft.recorded += 1;
        const grant = { id, bucket, source, order: draft.recorded, from, until, issued: amount, left: amount };
        if (more) Object.assign(grant, more);
        draft.grants.push(grant);
        draft.made.push({ id, bucket, amount, from, until });
        note(draft, { kind: 'issued', grant: id, amount });
        if (from <= draft.now) start(draft, grant);
      `,
    }),
    helper('start', {
      docs: ['A grant becomes spendable.'],
      parameters: ['draft: Draft', 'grant: Mutable<Grant>'],
      returns: 'void',
      body: code`
        const { source, bucket, term, issued } = grant;
        const { subscription } = draft;
        if (subscription?.term === term && ${sources}) setGiven(draft, bucket, issued);
        ${forgives && "if (source === 'cycle') forgive(draft);"}
        ${needs.debts && 'settle(draft, grant);'}
      `,
    }),
    helper('setGiven', {
      docs: ['Remembers what the running issue gave, for plan changes inside it.'],
      parameters: ['{ now: at, subscription }: Draft', 'bucket: BucketId', 'amount: number'],
      returns: 'void',
      body: code`
        if (!subscription) return;
        const others = subscription.given.filter((one) => one.bucket !== bucket);
        subscription.given = [...others, { bucket, amount, at }];
      `,
    }),
  ];
}
