/** What happens to the grants of a draft. */
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function grantCode(book: Rulebook): readonly Declaration[] {
  const { policy, needs } = book;
  const ends = needs.rollover || [policy.upgrade, policy.downgrade].includes('replaces credits');
  return [
    helper('find', {
      parameters: ['draft: Draft', 'id: string'],
      returns: 'Mutable<Grant> | undefined',
      body: 'return draft.grants.find((grant) => grant.id === id);',
    }),
    ...paying(book),
    helper('lose', {
      docs: ['Credits of a grant are lost, without an amount all that it has left. Gives how many.'],
      parameters: [
        'draft: Draft',
        'grant: Mutable<Grant>',
        "kind: 'expired' | 'revoked'",
        'amount = grant.left',
      ],
      returns: 'number',
      body: code`
        if (amount > 0) {
          grant.left -= amount;
          grant[kind] = (grant[kind] ?? 0) + amount;
          note(draft, kind, { grant: grant.id, amount });
        }
        return amount;
      `,
    }),
    ...(ends ? [end()] : []),
    helper('freeId', {
      docs: ['An id for a grant that the rules create: with a mark behind it if it is taken.'],
      parameters: ['draft: Draft', 'id: string'],
      returns: 'string',
      body: code`return find(draft, id) ? freeId(draft, id + "'") : id;`,
    }),
    ...room(),
    record(needs),
    ...(needs.given || needs.debts ? [start(book)] : []),
    ...(needs.given ? [setGiven(), givenBefore(needs)] : []),
  ];
}

function paying({ needs }: Rulebook): readonly Declaration[] {
  const checks = needs.rest || needs.restriction;
  const spendable = checks
    ? ` && isSpendable(grant, subscription${needs.restriction ? ', feature' : ''})`
    : '';
  return [
    helper('payersOf', {
      docs: ['The grants that may pay now, the first to pay first.'],
      parameters: [
        `${checks ? '{ now, grants, subscription }' : 'draft'}: Draft`,
        ...(needs.restriction ? ['feature?: string | true'] : []),
      ],
      returns: 'Mutable<Grant>[]',
      body: checks
        ? `return grants.filter((grant) => grant.left > 0 && grant.from <= now${spendable}).sort(compare);`
        : 'return draft.grants.filter((grant) => grant.left > 0 && grant.from <= draft.now).sort(compare);',
    }),
  ];
}

function room(): readonly Declaration[] {
  return [
    helper('hasRoom', {
      docs: ['Whether another amount keeps the account within the range of exact whole numbers.'],
      parameters: ['draft: Draft', 'amount: number'],
      returns: 'boolean',
      body: code`
        return sumOf(draft.grants, 'left') + sumOf(draft.holds.flatMap(({ slices }) => slices)) <= NEVER - amount;
      `,
    }),
  ];
}

function record(needs: Rulebook['needs']): Declaration {
  const starts = needs.given || needs.debts;
  return helper('record', {
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
      ${starts && 'const grant: Mutable<Grant> = '}${starts ? '' : 'draft.grants.push('}{ id, bucket, source, from, until, issued: amount, left: amount, ...more }${starts ? '' : ')'};
      ${starts && 'draft.grants.push(grant);'}
      draft.made.push({ id, bucket, amount, from, until });
      note(draft, 'issued', { grant: id, amount });
      ${starts && 'if (from <= draft.now) start(draft, grant);'}
    `,
  });
}

function start({ policy, needs }: Rulebook): Declaration {
  const forgives = needs.debts && policy.overdraftAtRenewal === 'forgiven';
  const sources = needs.trials ? "(source === 'cycle' || source === 'trial')" : "source === 'cycle'";
  return helper('start', {
    docs: ['A grant becomes spendable.'],
    parameters: ['draft: Draft', 'grant: Mutable<Grant>'],
    returns: 'void',
    body: code`
      ${needs.given && 'const { source, bucket, term, issued } = grant;'}
      ${
        needs.given &&
        code`
          const { now, subscription } = draft;
          if (subscription && subscription.term === term && ${sources}) {
            const together = subscription.given.filter((one) => one.bucket === bucket && one.at === now);
            setGiven(draft, bucket, sumOf(together) + issued);
          }
        `
      }
      ${forgives && "if (grant.source === 'cycle') forgive(draft);"}
      ${needs.debts && 'settle(draft, grant);'}
    `,
  });
}

function setGiven(): Declaration {
  return helper('setGiven', {
    docs: ['Remembers what the running issue gave, for plan changes inside it.'],
    parameters: ['{ now: at, subscription }: Draft', 'bucket: BucketId', 'amount: number'],
    returns: 'void',
    body: code`
      if (!subscription) return;
      const others = subscription.given.filter((one) => one.bucket !== bucket);
      subscription.given = [...others, { bucket, amount, at }];
    `,
  });
}

function givenBefore({ addOns }: Rulebook['needs']): Declaration {
  return helper('givenBefore', {
    docs: ['What the running cycle gave, for accounts of older rules, which did not remember it.'],
    parameters: ['{ now: at, grants }: Draft', '{ given, term, number }: Subscription'],
    returns: "Subscription['given']",
    body: code`
      // Of older rules, whatever the type says.
      if (given as unknown) return given;
      const own = grants.filter((one) => one.term === term && one.number === number && one.from <= at${addOns && " && one.source !== 'add-on'"});
      const buckets = [...new Set(own.map(({ bucket }) => bucket))];
      return buckets.map((bucket) => ({ bucket, amount: sumOf(own.filter((one) => one.bucket === bucket), 'issued'), at }));
    `,
  });
}

function end(): Declaration {
  return helper('end', {
    docs: ['A grant is over: what is neither used nor reserved is lost.'],
    parameters: ['draft: Draft', 'grant: Mutable<Grant>'],
    returns: 'void',
    body: code`
        lose(draft, grant, 'expired');
        grant.until = draft.now;
      `,
  });
}
