/** Giving back what was consumed. */
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { instantAfter } from './calendar.ts';
import { code, helper, lines, operation } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function refundCode(book: Rulebook): readonly Declaration[] {
  const regrants = book.policy.refundAfterExpiry !== 'forfeited';
  return [
    refund(book),
    ...(book.needs.debts ? [standing()] : []),
    ...(regrants ? [giveBackOrRegrant(book)] : []),
  ];
}

function refund({ policy, needs }: Rulebook): Declaration {
  const { debts } = needs;
  const cuts = policy.refundAbovePayment === 'cut';
  const regrants = policy.refundAfterExpiry !== 'forfeited';
  return operation('refund', {
    docs: [
      'Gives back a consumption or a capture, by its key, from the end of what paid for it; without an amount all that was not',
      `given back yet. What comes back to credits that have expired ${regrants ? 'is granted anew, under this key' : 'is lost'}.`,
    ],
    parameters: [
      'account: Account',
      'of: string',
      'at: number',
      ...(regrants ? ['key: string'] : ['key?: string']),
      'amount?: number',
    ],
    returns: 'Result',
    body: code`
      return operate(account, at, key, consumeRule, ['refund', of, amount], (draft) => {
        const paid = recall(draft.kept, of) ?? deny();
        ${
          debts
            ? 'const slices = standing(paid);'
            : code`
                const { debits, holdUntil } = paid.receipt as Receipt;
                const slices = holdUntil === undefined ? (paid.slices ?? debits) : undefined;
              `
        }
        if (!slices) return deny();
        ${debts && 'const { forgiven = 0 } = paid;'}
        ${debts && 'const debt = draft.debts.find(({ id }) => id === of)?.amount ?? 0;'}
        const refundable = sumOf(slices)${debts ? ' + debt + forgiven' : ''};
        const wanted = ${cuts ? 'Math.min(amount ?? refundable, refundable)' : 'amount ?? refundable'};
        ${!cuts && "if (wanted > refundable) deny('exceeds_refundable');"}
        ${
          debts &&
          lines(
            'const unowed = Math.min(wanted, debt);',
            'const unforgiven = Math.min(wanted - unowed, forgiven);',
            'draft.debts = draft.debts',
            '  .map((one) => (one.id === of ? { ...one, amount: debt - unowed } : one))',
            '  .filter((one) => one.amount > 0);',
          )
        }
        const rest = ${debts ? 'sumOf(slices) - (wanted - unowed - unforgiven)' : 'refundable - wanted'};
        ${regrants ? 'const stood = cut(slices, 0, rest);\nconst given = giveBackOrRegrant(draft, cut(slices, rest), key);' : 'const { debits: stood, ...given } = giveBack(draft, slices, rest);'}
        draft.kept = keep(draft.kept, { ...paid, slices: stood${debts ? ', forgiven: forgiven - unforgiven' : ''} });
        if (!hasRoom(draft, 0)) deny('out_of_range');
        return given;
      }, [amount ?? 0]);
    `,
  });
}

function standing(): Declaration {
  return helper('standing', {
    docs: ['What stands of a consumption; undefined for what is none, and for a hold.'],
    parameters: ['{ receipt, slices }: Partial<Outcome>'],
    returns: 'readonly Slice[] | undefined',
    body: code`
      const { debits, holdUntil } = Object(receipt) as Receipt;
      return holdUntil === undefined ? (slices ?? debits) : undefined;
    `,
  });
}

function giveBackOrRegrant(book: Rulebook): Declaration {
  const { policy } = book;
  if (policy.refundAfterExpiry === 'forfeited') throw new Error('nothing is granted anew');
  const known = policy.buckets.map(({ id }) => `bucket === ${literal(id)}`).join(' || ');
  return helper('giveBackOrRegrant', {
    docs: ['As `giveBack`, but what would come back to expired credits becomes a grant in their bucket.'],
    parameters: ['draft: Draft', 'slices: readonly Slice[]', 'key: string'],
    returns: '{ readonly credits: readonly Slice[]; readonly forfeited: number }',
    body: code`
      const { now: at } = draft;
      const regrants = new Map<BucketId, { readonly id: string; readonly like: Grant; readonly issued: number }>();
      let credits: readonly Slice[] = [];
      let forfeited = 0;
      for (const slice of [...slices].reverse()) {
        const grant = find(draft, slice.grant);
        if (grant && !grant.isVoided && (grant.until ?? NEVER) <= at) {
          const { id, bucket, carried = 0 } = grant;
          const { amount } = slice;
          const name = regrants.size === 0 ? key : \`\${key}:\${bucket}\`;
          const known = regrants.get(bucket) ?? { id: freeId(draft, name), like: { ...grant }, issued: 0 };
          regrants.set(bucket, { ...known, issued: known.issued + amount });
          grant.carried = carried + amount;
          note(draft, 'carried over', { grant: id, into: known.id, amount });
          credits = append(credits, { grant: known.id, bucket, amount });
        } else {
          const given = giveBack(draft, [slice]);
          credits = given.credits.reduce(append, credits);
          forfeited += given.forfeited;
        }
      }
      const until = ${instantAfter(book, 'at', policy.refundAfterExpiry)};
      for (const { id, like, issued } of regrants.values()) {
        const { id: old, bucket, source, from, until: end, issued: all, left, ...others } = like;
        const { term, number, expired, revoked, carried, ${book.needs.addOns && 'addOn, '}...traits } = others;
        if (${known}) record(draft, id, bucket, 'refund', issued, at, until, traits);
      }
      return { credits, forfeited };
    `,
  });
}
