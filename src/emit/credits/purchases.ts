/** Purchases, grants by hand, and taking them back. */
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper, lines, operation, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function purchaseCode(book: Rulebook): readonly Declaration[] {
  return [
    ...(book.needs.packs ? [purchase(book)] : []),
    topUp(),
    ...grant(book),
    grantCredits(book),
    ...(book.needs.issues ? [endOfIssue()] : []),
    refundPurchase(),
    voidGrant(),
  ];
}

function purchase({ policy }: Rulebook): Declaration {
  const isGated = policy.packs.some(({ needs }) => needs.length > 0);
  const isFree = policy.packs.some(({ needs }) => needs.length === 0);
  const packs = policy.packs.map(({ id, bucket, amount, needs }) => {
    const free = isGated && isFree ? `, ${needs.length === 0}` : '';
    return `case ${literal(id)}:\n  return buy(${literal(bucket)}, ${literal(amount)}${free});`;
  });
  return operation('purchase', {
    docs: [
      'A pack was paid for: its credits start now, or when the payment was made. The key is what the grant is called.',
      ...(isGated ? ['The plan must have what the pack needs.'] : []),
    ],
    parameters: ['account: Account', 'pack: PackId', 'at: number', 'key: string', 'from?: number'],
    returns: 'Result',
    body: code`
      return operate(account, [at, from], key, ['buy', pack, from], rules.purchase, (draft) => {
        ${isGated && 'const { subscription } = draft;'}
        const buy = (bucket: BucketId, amount: number${isGated && isFree ? ', isFree: boolean' : ''}): Receipt => {
          ${
            isGated &&
            code`
              if (${isFree ? '!isFree && ' : ''}!(isActive(subscription) && canBuy(subscription.plan, pack))) {
                deny('feature_not_in_plan', planIds.filter((plan) => canBuy(plan, pack)));
              }
            `
          }
          return grantCredits(draft, key, bucket, 'purchase', amount, { from });
        };
        switch (pack) {
          ${lines(...packs)}
          default:
            return deny('unknown_reference');
        }
      });
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
        const asked = [source, bucket, amount, more];
        const decide = (draft: Draft): Receipt => grantCredits(draft, key, bucket, source, amount, more);
        return operate(account, [at, more.from, more.until], key, asked, rules.purchase, decide, [amount || NaN]);
      `,
    }),
  ];
}

function grantCredits({ needs }: Rulebook): Declaration {
  const isRunning = 'isActive(subscription)';
  return helper('grantCredits', {
    docs: ['Records credits that do not come from the plan, if nothing speaks against it.'],
    parameters: [
      'draft: Draft',
      'id: string',
      'bucket: BucketId',
      'source: GrantSource',
      'amount: number',
      '{ from = draft.now, until, ...traits }: GrantOptions',
    ],
    returns: 'Receipt',
    body: code`
      const { now, subscription } = draft;
      const natural = endOf(bucket, from, ${isRunning} ? ${needs.issues ? 'endOfIssue(subscription, bucket, now)' : 'subscription.end'} : undefined);
      const end = until === undefined ? natural : until;
      if (end === undefined) return deny('subscription_ended');
      if (find(draft, id)) deny('key_conflict');
      if (end !== null && end <= Math.max(now, from)) deny('expiry_in_past');
      needRoom(draft, amount);
      record(draft, id, bucket, source, amount, from, end, traits);
      return {};
    `,
  });
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

function refundPurchase(): Declaration {
  return operation('refundPurchase', {
    docs: [
      'Money went back for a purchase; `refundedTotal`, in the smallest unit of the currency, is all that went back so far.',
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
      const asked = ['refundPurchase', purchase, refundedTotal, pricePaid];
      const decide = (draft: Draft): Receipt => {
        const grant = find(draft, purchase);
        if (grant?.source !== 'purchase') return deny('unknown_reference');
        if (refundedTotal > pricePaid) deny('exceeds_refundable');
        const due = (BigInt(grant.issued) * BigInt(refundedTotal) + BigInt(pricePaid - 1)) / BigInt(pricePaid);
        const wanted = Math.max(0, Number(due) - (grant.revoked ?? 0));
        const revoked = Math.min(wanted, grant.left);
        lose(draft, grant, 'revoked', revoked);
        return { revoked, shortfall: wanted - revoked };
      };
      return operate(account, [at], key, asked, rules.purchase, decide, [refundedTotal, pricePaid || NaN]);
    `,
  });
}

function voidGrant(): Declaration {
  return operation('voidGrant', {
    docs: ['An administrator takes the rest of a grant away. What is reserved stays reserved.'],
    parameters: ['account: Account', 'grant: string', 'at: number', 'key?: string'],
    returns: 'Result',
    body: code`
      return operate(account, [at], key, ['void', grant], rules.purchase, (draft) => {
        const found = find(draft, grant) ?? deny('unknown_reference');
        if (found.isVoided) deny('already_voided');
        found.isVoided = true;
        return { revoked: lose(draft, found, 'revoked') };
      });
    `,
  });
}
