/** An account on its way through an operation: copies that may be changed, because nobody else has them. */
import { literal } from '../escape/index.ts';
import { constant, type Declaration } from '../typescript/declaration.ts';
import { code, helper, text } from './code.ts';
import { grantCode } from './grants.ts';
import type { Rulebook } from './rulebook.ts';

export function draftCode(book: Rulebook): readonly Declaration[] {
  return [
    constant('RULES', 'string', literal(book.mark.build), [
      'The mark of accounts of these rules: the catalog, the form of an account, and the rules themselves.',
    ]),
    constant('NEVER', 'number', literal(Number.MAX_SAFE_INTEGER), [
      'Behind everything that happens, and the largest amount.',
    ]),
    constant('LATEST', 'number', literal(Date.UTC(10_000, 0)), [
      'The end of the year 9999. What happens before can still end at an instant that a `Date` holds.',
    ]),
    constant('NONE', 'readonly never[]', '[]'),
    text([], 'type Mutable<T> = { -readonly [K in keyof T]: T[K] };'),
    text(
      [],
      code`
        interface Draft extends Mutable<Omit<Books, 'next' | 'payers' | 'grants' | 'subscription'>> {
          now: number;
          outcomes: Kept;
          /** In the order in which they were recorded. */
          grants: Mutable<Grant>[];
          subscription: Mutable<Subscription> | null;
          /** A grant that ends before this has ended. */
          edge: number;
          readonly events: AccountEvent[];
        }
      `,
    ),
    accountOf(),
    close(book),
    nextInstant(book),
    ...note(),
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
      const { now, outcomes, edge, events, ...books } = draft;
      const payers = payersOf(draft);
      const others = books.grants.filter((grant) => !mayPay(draft, grant));
      const left = payers[0]?.left ?? 0;
      const grants = [...payers, ...others];
      return accountOf(now, 0, left, outcomes, { ...books, next: nextInstant(draft), payers: payers.length, grants });
    `,
  });
}

function nextInstant({ needs }: Rulebook): Declaration {
  return helper('nextInstant', {
    docs: ['When something happens by itself next.'],
    parameters: ['draft: Draft'],
    returns: 'number',
    body: code`
      const { ${needs.issues || needs.rollover ? 'now, ' : ''}${needs.rollover && 'grants, '}subscription } = draft;
      return Math.min(
        boundaryOf(subscription),
        comingUp(draft)[0]?.at ?? LATEST,
        ${needs.issues && 'isActive(subscription) ? nextIssue(subscription, now) : LATEST,'}
        ${needs.rollover && '...grants.flatMap(({ bucket, until }) => (until !== null && until > now && rolloverOf(bucket) !== undefined ? [until] : [])),'}
      );
    `,
  });
}

function note(): readonly Declaration[] {
  return [
    helper('note', {
      docs: ['Something happens now.'],
      typeParameters: ["K extends AccountEvent['kind']"],
      parameters: ['{ events, now: at }: Draft', 'kind: K', 'more?: Details<K>'],
      returns: 'void',
      body: 'events.push({ kind, at, ...more } as AccountEvent);',
    }),
  ];
}
