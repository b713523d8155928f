/** An account on its way through an operation: copies that may be changed, because nobody else has them. */
import { literal } from '../escape/index.ts';
import { constant, type Declaration } from '../typescript/declaration.ts';
import { code, helper, text } from './code.ts';
import { grantCode } from './grants.ts';
import type { Rulebook } from './rulebook.ts';

export function draftCode(book: Rulebook): readonly Declaration[] {
  const { needs } = book;
  return [
    constant('RULES', 'string', literal(book.mark.build), [
      'The mark of accounts of these rules: the catalog, the form of an account, and the rules themselves.',
    ]),
    constant('NEVER', 'number', '2 ** 53 - 1', ['Behind everything that happens, and the largest amount.']),
    constant('LATEST', 'number', literal(Date.UTC(10_000, 0)), [
      'The end of the year 9999. What happens before can still end at an instant that a `Date` holds.',
    ]),
    constant('NONE', 'readonly never[]', '[]'),
    text([], 'type Mutable<T> = { -readonly [K in keyof T]: T[K] };'),
    text(
      [],
      code`
        interface Draft extends Mutable<Omit<Account, 'grants' | ${needs.addOns ? "'addOns' | " : ''}'subscription'>> {
          /** In the order in which they were recorded. */
          grants: Mutable<Grant>[];
          subscription: Mutable<Subscription> | null;
          ${needs.addOns && 'addOns: readonly HeldAddOn[];'}
          events: AccountEvent[];
          /** What the operation recorded. */
          made: IssuedGrant[];
        }
      `,
    ),
    accountOf(book),
    close(),
    nextInstant(book),
    ...note(),
    ...grantCode(book),
  ];
}

/** One place for the properties of an account and of a draft, so that all are alike to a machine, and copied fast. */
function accountOf({ needs }: Rulebook): Declaration {
  const fieldsWith = (debts: string, addOns: string): string =>
    `next, grants, places, available, holds, ${needs.debts ? debts : ''}subscription, ${needs.addOns ? addOns : ''}past`;
  return helper('accountOf', {
    parameters: [
      `{ ${fieldsWith('debts = [], ', 'addOns = [], ')} }: Omit<Account, 'rules' | 'now' | 'used' | 'kept'>`,
      'now: number',
      'used: number',
      'kept: Kept',
    ],
    returns: 'Account',
    body: `return { rules: RULES, now, used, kept, ${fieldsWith('debts, ', 'addOns, ')} };`,
  });
}

function close(): Declaration {
  return helper('close', {
    docs: ['The account that a draft has become.'],
    parameters: ['draft: Draft'],
    returns: 'Account',
    body: code`
      const payers = payersOf(draft);
      draft.next = nextInstant(draft);
      draft.places = payers.map((grant) => draft.grants.indexOf(grant));
      draft.available = sumOf(payers, 'left');
      return accountOf(draft, draft.now, 0, draft.kept);
    `,
  });
}

function nextInstant({ needs }: Rulebook): Declaration {
  const brings = needs.issues && needs.addOns;
  return helper('nextInstant', {
    docs: ['When something happens by itself next.'],
    parameters: ['draft: Draft'],
    returns: 'number',
    body: code`
      ${(needs.issues || needs.rollover) && `const { now, ${needs.rollover ? 'grants, ' : ''}${needs.issues ? 'subscription, ' : ''}${brings ? 'addOns, ' : ''}} = draft;`}
      return Math.min(
        boundaryOf(draft),
        comingUp(draft)[0]?.at ?? LATEST,
        ${needs.issues && `isActive(subscription) ? nextIssue(subscription, now${brings ? ', addOns' : ''}) : LATEST,`}
        ${needs.rollover && '...grants.flatMap(({ bucket, until }) => (until != null && until > now && rolloverOf(bucket) !== undefined ? [until] : [])),'}
      );
    `,
  });
}

function note(): readonly Declaration[] {
  return [
    helper('note', {
      docs: ['Something happens now.'],
      typeParameters: ["K extends AccountEvent['kind']"],
      parameters: ['draft: Draft', 'kind: K', 'more?: Details<K>'],
      returns: 'void',
      body: 'draft.events.push({ kind, at: draft.now, ...more } as AccountEvent);',
    }),
  ];
}
