/** Purchases, grants by hand, and taking them back. */
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper, lines, operation, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';
import { endCode } from './terms.ts';

export function purchaseCode(book: Rulebook): readonly Declaration[] {
  return [
    ...(book.needs.packs ? [purchase(book)] : []),
    topUp(),
    ...grant(book),
    grantCredits(book),
    ...(book.needs.issues ? [endOfIssue()] : []),
    refundPurchase(book),
    voidGrant(),
  ];
}

function purchase({ policy }: Rulebook): Declaration {
  const isGated = policy.packs.some(({ needs }) => needs.length > 0);
  const [first] = policy.packs;
  const isAlike = policy.packs.every(
    ({ bucket, needs }) => bucket === first?.bucket && needs.length > 0 === isGated,
  );
  const gate = "gate(draft, 'feature_not_in_plan', (plan) => canBuy(plan, pack));";
  const amounts = policy.packs.map(({ id, amount }) => `pack === ${literal(id)} ? ${literal(amount)} : `);
  const packs = policy.packs.map(
    ({ id, bucket, amount, needs }) => code`
    if (pack === ${literal(id)}) {
      ${needs.length > 0 && gate}
      return grantCredits(draft, key, ${literal(bucket)}, 'purchase', ${literal(amount)}, { from });
    }
  `,
  );
  return operation('purchase', {
    docs: [
      'A pack was paid for: its credits start now, or when the payment was made. The key is what the grant is called.',
      ...(isGated ? ['The plan must have what the pack needs.'] : []),
    ],
    parameters: ['account: Account', 'pack: PackId', 'at: number', 'key: string', 'from?: number'],
    returns: 'Result',
    body: code`
      return operate(account, at, key, purchaseRule, ['purchase', pack, from], (draft) => {
        ${
          isAlike && first
            ? lines(
                `const amount = ${amounts.join('')}deny();`,
                isGated && gate,
                `return grantCredits(draft, key, ${literal(first.bucket)}, 'purchase', amount, { from });`,
              )
            : lines(...packs, 'return deny();')
        }
      }, [], [from]);
    `,
  });
}

function topUp(): Declaration {
  return operation('topUp', {
    docs: [
      'Credits of any amount were paid for: valid as long as their bucket says, from now or from the payment on.',
    ],
    parameters: [
      'account: Account',
      'bucket: BucketId',
      'amount: number',
      'at: number',
      'key: string',
      'from?: number',
    ],
    returns: 'Result',
    body: "return add(account, 'purchase', bucket, amount, at, key, { from });",
  });
}

function grant({ needs }: Rulebook): readonly Declaration[] {
  return [
    text(
      ['What an administrator may say of credits.'],
      code`
        export interface GrantOptions {
          readonly from?: number | undefined;
          /** Null for never; without it the validity of the bucket decides. */
          readonly until?: number | null;
          /** Lower pays first; without it that of the bucket. */
          readonly priority?: number;
          ${needs.category && 'readonly category?: string;'}
          ${needs.restriction && '/** The only features that it pays for. */\nreadonly features?: readonly string[];'}
        }
      `,
    ),
    operation('grant', {
      docs: [
        'An administrator grants credits, with dates of their own if need be. The key is what the grant is called.',
      ],
      parameters: [
        'account: Account',
        'bucket: BucketId',
        'amount: number',
        'at: number',
        'key: string',
        'more: GrantOptions = {}',
      ],
      returns: 'Result',
      body: "return add(account, 'administrator', bucket, amount, at, key, more);",
    }),
    helper('add', {
      parameters: [
        'account: Account',
        'source: GrantSource',
        'bucket: BucketId',
        'amount: number',
        'at: number',
        'key: string',
        'more: GrantOptions',
      ],
      returns: 'Result',
      body: code`
        return operate(account, at, key, purchaseRule, [source, bucket, amount, { ...more }], (draft) => grantCredits(draft, key, bucket, source, amount, more), [amount || NaN], [more.from, more.until]);
      `,
    }),
  ];
}

function grantCredits(book: Rulebook): Declaration {
  const { needs, policy } = book;
  const running = needs.issues ? 'endOfIssue(subscription, bucket, now)' : 'subscription.end';
  const isOther = policy.buckets.map(({ id }) => `bucket !== ${literal(id)}`).join(' && ');
  return helper('grantCredits', {
    docs: ['Records credits that do not come from the plan, if nothing speaks against it.'],
    parameters: [
      'draft: Draft',
      'id: string',
      'bucket: BucketId',
      'source: GrantSource',
      'amount: number',
      `{ from = draft.now, until${needs.single === null ? '' : ` = ${naturalEnd(book)}`}, ...traits }: GrantOptions`,
    ],
    returns: 'Receipt',
    body: code`
      ${
        needs.single === null
          ? code`
              const { ${needs.issues ? 'now, ' : ''}subscription } = draft;
              const natural = endOf(bucket, from, isActive(subscription) ? ${running} : undefined);
              const end = until === undefined ? natural : until;
              if (end === undefined) return deny('subscription_ended');
            `
          : `if (${isOther}) deny();`
      }
      if (find(draft, id)) deny('key_conflict');
      if ((${needs.single === null ? 'end' : 'until'} ?? NEVER) <= Math.max(draft.now, from)) deny('expiry_in_past');
      if (!hasRoom(draft, amount)) deny('out_of_range');
      record(draft, id, bucket, source, amount, from, ${needs.single === null ? 'end' : 'until'}, traits);
      return {};
    `,
  });
}

/** The code of the end of credits that do not say it: those of a cycle need one that is running. */
function naturalEnd(book: Rulebook): string {
  const { buckets } = book.policy;
  const ofCycle = buckets.filter(({ validity }) => validity.kind === 'cycle');
  const others = buckets.filter(({ validity }) => validity.kind !== 'cycle');
  const last = others.pop();
  const ends = [
    ...ofCycle.map(({ id }) => [
      id,
      "(isActive(draft.subscription) ? draft.subscription : deny('subscription_ended')).end",
    ]),
    ...others.map(({ id, validity }) => [id, endCode(book, validity)]),
  ].map(([id, end]) => `bucket === ${literal(id)} ? ${end} : `);
  return `${ends.join('')}${last ? endCode(book, last.validity) : 'deny()'}`;
}

function endOfIssue(): Declaration {
  return helper('endOfIssue', {
    docs: ['When the credits of a bucket end that were issued last.'],
    parameters: ['subscription: Subscription', 'bucket: BucketId', 'now: number'],
    returns: 'number',
    body: code`
      const allotment = termsOf(subscription)?.credits.find((one) => one.bucket === bucket);
      return allotment && subscription.number > 0 ? issueOf(subscription, allotment, subscription, now).end : subscription.end;
    `,
  });
}

function refundPurchase({ needs }: Rulebook): Declaration {
  return operation('refundPurchase', {
    docs: [
      `Money went back for a purchase${needs.addOns ? ', or for an add-on' : ''}; \`refundedTotal\`, in the smallest unit of the currency, is all that went back so far.`,
      'Credits are taken away by the running total, rounded up, so that several small refunds never take more than one',
      'large one; what has been used already is the shortfall.',
    ],
    parameters: [
      'account: Account',
      'purchase: string',
      'refundedTotal: number',
      'pricePaid: number',
      'at: number',
      'key?: string',
    ],
    returns: 'Result',
    body: code`
      return operate(account, at, key, purchaseRule, ['refundPurchase', purchase, refundedTotal, pricePaid], (draft) => {
        const found = find(draft, purchase);
        if (found?.source !== 'purchase'${needs.addOns && " && found?.source !== 'add-on'"}) return deny();
        if (refundedTotal > pricePaid) deny('exceeds_refundable');
        const due = (BigInt(found.issued) * BigInt(refundedTotal) + BigInt(pricePaid - 1)) / BigInt(pricePaid);
        const wanted = Math.max(0, Number(due) - (found.revoked ?? 0));
        const revoked = lose(draft, found, 'revoked', Math.min(wanted, found.left));
        return { revoked, shortfall: wanted - revoked };
      }, [refundedTotal, pricePaid || NaN]);
    `,
  });
}

function voidGrant(): Declaration {
  return operation('voidGrant', {
    docs: ['An administrator takes the rest of a grant away. What is reserved stays reserved.'],
    parameters: ['account: Account', 'grant: string', 'at: number', 'key?: string'],
    returns: 'Result',
    body: code`
      return operate(account, at, key, purchaseRule, ['void', grant], (draft) => {
        const found = find(draft, grant) ?? deny();
        if (found.isVoided) deny('already_voided');
        found.isVoided = true;
        return { revoked: lose(draft, found, 'revoked') };
      });
    `,
  });
}
