/** Another plan. */
import type { PlanChangePolicy } from '../../credits/policy.ts';
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper, lines, operation } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function changeCode(book: Rulebook): readonly Declaration[] {
  const { upgrade, downgrade } = book.policy;
  const ways = [...new Set([upgrade, downgrade])];
  const isImmediate = ways.some((way) => way !== 'at cycle end');
  const adjusts = isImmediate && !book.needs.simpleChange;
  return [changePlan(book, isImmediate), ...(adjusts ? adjustments(book, ways) : [])];
}

/** How the running cycle's credits follow the plan, as code. */
function wayCode({ policy: { upgrade, downgrade } }: Rulebook): string {
  if (upgrade === downgrade) return `isSameRhythm ? ${literal(upgrade)} : 'at cycle end'`;
  const isUpgrade = 'sumOf(after.credits) > sumOf(before.credits)';
  return `!isSameRhythm ? 'at cycle end' : ${isUpgrade} ? ${literal(upgrade)} : ${literal(downgrade)}`;
}

function rhythmCode({ needs }: Rulebook): string {
  if (!needs.issues) return 'isSameLength(before.length, after.length)';
  return code`
    isSameLength(before.length, after.length) &&
      before.credits.every(({ bucket, every }) => {
        const other = after.credits.find((allotment) => allotment.bucket === bucket);
        return !other || String(every) === String(other.every);
      })
  `;
}

function changePlan(book: Rulebook, isImmediate: boolean): Declaration {
  const { upgrade, downgrade } = book.policy;
  const immediately = code`
    const isSameRhythm = ${rhythmCode(book)};
    const way = ${wayCode(book)};
    if (way === 'at cycle end') {
      old.following = following;
      return {};
    }
    Object.assign(old, following, { following: null });
    note(draft, { kind: 'plan changed', plan });
    const { length } = draft.events;
    adjustCredits(draft, old, before, after, way, key);
    return { revoked: sumOf(draft.events.slice(length).flatMap((event) => (event.kind === 'revoked' ? [event] : []))) };
  `;
  const simply = code`
    if (!(${rhythmCode(book)} && sumOf(after.credits) > sumOf(before.credits))) {
      old.following = following;
      return {};
    }
    Object.assign(old, following, { following: null });
    note(draft, { kind: 'plan changed', plan });
    for (const { bucket, amount } of after.credits) {
      const issued = amount - sumOf(old.given);
      const { term, number, end } = old;
      if (issued <= 0) continue;
      if (!hasRoom(draft, issued)) deny('out_of_range');
      const id = freeId(draft, find(draft, key) ? \`\${key}:\${bucket}\` : key);
      const until = endOf(bucket, now, end);
      record(draft, id, bucket, 'plan change', issued, now, until, { term, number });
      setGiven(draft, bucket, amount);
    }
    return {};
  `;
  return operation('changePlan', {
    docs: [
      'Another plan, in the same billing cycle unless another one is named. More credits are an upgrade, all else is a',
      `downgrade. An upgrade: ${upgrade}; a downgrade: ${downgrade}; another length of the cycle: at cycle end.`,
    ],
    typeParameters: ['P extends PlanId'],
    parameters: ['account: Account', 'plan: P', 'at: number', 'key: string', 'cycle?: PlanCycles[P]'],
    returns: 'Result',
    body: code`
      return operate(account, [at], key, ['change', plan, cycle], rules.change, (draft) => {
        const old = current(draft);
        const { now } = draft;
        const following = soldAs(plan, cycle ?? old.cycle) ?? soldAs(plan, cycle) ?? deny('unknown_reference');
        const [before, after, next] = [old, following, old.following ?? old].map(termsOf);
        if (!before || !after) return deny('unknown_reference');
        // Cycles that were paid for ahead keep their length.
        const isPaidAhead = paidAhead(old) < NEVER && next !== undefined;
        if (isPaidAhead && !isSameLength(next.length, after.length)) deny('already_issued');
        if (following.plan === old.plan && following.cycle === old.cycle) {
          old.following = null;
          return {};
        }
        if (old.isLapsed) {
          // There is nothing to adjust: the next payment is for the new plan.
          const { number, start } = spanNow(old, now);
          draft.subscription = switchPlan(old, following, number, start);
          note(draft, { kind: 'plan changed', plan });
          return {};
        }
        ${book.needs.simpleChange ? simply : isImmediate ? immediately : 'old.following = following;\nreturn {};'}
      });
    `,
  });
}

const AMOUNTS = {
  'grants the difference': 'wanted - had',
  'replaces credits': 'wanted',
  'adds credits': 'wanted',
  'prorates credits':
    'Number((BigInt(wanted - had) * BigInt(span.end - now)) / BigInt(span.end - span.start))',
} as const;

/** The amount that a change adds, as code: one rule, or one for upgrades and another for downgrades. */
function amountCode(ways: readonly PlanChangePolicy[]): string {
  const used = ways.filter((way) => way !== 'at cycle end');
  const [first, second] = used.map((way) => AMOUNTS[way]);
  return second === undefined || first === second
    ? `${first}`
    : `way === ${literal(used[0])} ? ${first} : ${second}`;
}

function adjustments(book: Rulebook, ways: readonly PlanChangePolicy[]): readonly Declaration[] {
  const { needs } = book;
  const used = ways.filter((way) => way !== 'at cycle end');
  const replaces = used.includes('replaces credits');
  const onlyReplaces = replaces && used.length === 1;
  return [
    helper('adjustCredits', {
      docs: ['Adjusts the credits of the running issue, bucket by bucket.'],
      parameters: [
        'draft: Draft',
        'subscription: Mutable<Subscription>',
        'before: Terms',
        'after: Terms',
        `${used.length > 1 ? 'way' : '_way'}: string`,
        'key: string',
      ],
      returns: 'void',
      body: code`
        const { now } = draft;
        const { ${needs.trials && 'number, '}term } = subscription;
        ${
          needs.trials
            ? 'const gives = ({ credits, trial = [] }: Terms): readonly Allotment[] => (number === 0 ? trial : credits);'
            : 'const gives = ({ credits }: Terms): readonly Allotment[] => credits;'
        }
        const done = new Set<BucketId>();
        for (const allotment of [...gives(after), ...gives(before)]) {
          const { bucket } = allotment;
          if (done.has(bucket)) continue;
          done.add(bucket);
          const wanted = amountIn(gives(after), bucket);
          const span = ${needs.issues ? 'subscription.number === 0 ? subscription : issueOf(subscription, allotment, subscription, now)' : 'subscription'};
          ${!onlyReplaces && `const given = subscription.given.filter(({ at }) => at >= span.start);`}
          ${!onlyReplaces && `const had = ${replaces ? "way === 'replaces credits' ? 0 : " : ''}amountIn(given, bucket);`}
          ${replaces && `${onlyReplaces ? '' : "if (way === 'replaces credits') "}endCredits(draft, term, bucket);`}
          const amount = ${amountCode(ways)};
          if (amount > 0) {
            if (!hasRoom(draft, amount)) deny('out_of_range');
            const id = freeId(draft, find(draft, key) ? \`\${key}:\${bucket}\` : key);
            const until = endOf(bucket, now, span.end);
            record(draft, id, bucket, 'plan change', amount, now, until, { term, number: span.number });
          }
          const changed = amount > 0 ? amount : withdraw(draft, term, bucket, -amount);
          setGiven(draft, bucket, ${onlyReplaces ? 'changed' : 'had + changed'});
        }
      `,
    }),
    helper('amountIn', {
      parameters: ['amounts: readonly Allotment[]', 'bucket: BucketId'],
      returns: 'number',
      body: 'return amounts.find((one) => one.bucket === bucket)?.amount ?? 0;',
    }),
    helper('withdraw', {
      docs: [
        'Takes credits of a subscription away, from the end of the order in which they pay, as far as they are left. Gives',
        'what was taken, as less than nothing.',
      ],
      parameters: ['draft: Draft', 'term: number', 'bucket: BucketId', 'amount: number'],
      returns: 'number',
      body: lines(
        'let rest = amount;',
        'const grants = draft.grants.filter((grant) => grant.term === term && grant.bucket === bucket);',
        code`
          for (const grant of grants.sort(compare).reverse()) {
            if (grant.from > draft.now) continue;
            const taken = Math.min(rest, grant.left);
            lose(draft, own(draft, grant), taken, 'revoked');
            rest -= taken;
          }
        `,
        'return rest - amount;',
      ),
    }),
  ];
}
