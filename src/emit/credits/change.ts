/** Another plan. */
import type { PlanChangePolicy } from '../../credits/policy.ts';
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { sameLength } from './calendar.ts';
import { code, helper, lines, operation } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function changeCode(book: Rulebook): readonly Declaration[] {
  const { upgrade, downgrade } = book.policy;
  const ways = [...new Set([upgrade, downgrade])];
  return [changePlan(book), ...(book.needs.given ? adjustments(book, ways) : [])];
}

/** Whether the cycles of two plans have the same length, and issue their credits in the same rhythm. */
function rhythmCode(book: Rulebook): string {
  const isSameLength = sameLength(book, 'before', 'after');
  if (!book.needs.issues) return isSameLength;
  return code`
    ${isSameLength} &&
      before.credits.every(({ bucket, every }) => {
        const other = after.credits.find((allotment) => allotment.bucket === bucket);
        return !other || String(every) === String(other.every);
      })
  `;
}

/** Whether a change is an upgrade: it gives more credits, or as many at a higher price. */
function upgradeCode({ needs }: Rulebook): string {
  const [before, after] =
    needs.single === null
      ? ['sumOf(before.credits)', 'sumOf(after.credits)']
      : ['before.amount', 'after.amount'];
  return needs.prices ? `(${after} - ${before} || after.price - before.price) > 0` : `${after} > ${before}`;
}

/** The changes that happen at once, as code. */
function atOnce(book: Rulebook): string {
  const { upgrade, downgrade } = book.policy;
  if (upgrade === downgrade) return rhythmCode(book);
  const isUpgrade = upgradeCode(book);
  if (downgrade === 'at cycle end') return `${rhythmCode(book)} && ${isUpgrade}`;
  return upgrade === 'at cycle end' ? `${rhythmCode(book)} && !(${isUpgrade})` : rhythmCode(book);
}

/** How the running cycle's credits follow the plan, as code. */
function adjusting(book: Rulebook): string {
  const { upgrade, downgrade } = book.policy;
  if (book.needs.single !== null) {
    return code`
      const amount = after.amount - givenIn(draft, old, span.number);
      // Without a running cycle there is nothing to give: the next payment is for the new plan.
      if (amount > 0 && !old.isLapsed) {
        if (!hasRoom(draft, amount)) deny('out_of_range');
        record(draft, freeId(draft, key), ${literal(book.needs.single)}, 'plan change', amount, draft.now, span.end, { term: old.term, number: span.number });
      }
    `;
  }
  const both = ![upgrade, downgrade].includes('at cycle end') && upgrade !== downgrade;
  const way = both ? `${upgradeCode(book)} ? ${literal(upgrade)} : ${literal(downgrade)}` : '';
  return code`
    // Without a running cycle there is nothing to adjust: the next payment is for the new plan.
    if (old.isLapsed) return {};
    ${book.needs.trials && '// A plan that cannot be tried leaves a running trial what it has.\nif (span.number === 0 && !after.trial) return {};'}
    const { length } = draft.events;
    adjustCredits(draft, before, after, key${both ? `, ${way}` : ''});
    const revoked = draft.events.slice(length).flatMap((event) => (event.kind === 'revoked' ? [event] : []));
    return { revoked: sumOf(revoked) };
  `;
}

function changePlan(book: Rulebook): Declaration {
  const { upgrade, downgrade } = book.policy;
  const isImmediate = upgrade !== 'at cycle end' || downgrade !== 'at cycle end';
  return operation('changePlan', {
    docs: [
      'Another plan, in the same billing cycle unless another one is named. More credits, or as many at a higher price, are an',
      `upgrade, all else is a downgrade. An upgrade: ${upgrade}; a downgrade: ${downgrade}; another length of the cycle:`,
      'at cycle end.',
    ],
    typeParameters: ['P extends PlanId'],
    parameters: ['account: Account', 'plan: P', 'at: number', 'key: string', 'cycle?: PlanCycles[P]'],
    returns: 'Result',
    body: code`
      return operate(account, at, key, changeRule, ['change', plan, cycle], (draft) => {
        const old = current(draft);
        ${isImmediate ? 'const before = termsOf(old) ??' : 'if (!termsOf(old))'} deny();
        const after = termsOf({ plan, cycle: cycle ?? old.cycle }) ?? termsOf({ plan, cycle }) ?? deny();
        ${book.needs.legacy && "if (plan !== old.plan && isLegacy(plan)) deny('plan_not_for_sale');"}
        // Cycles that were paid for ahead keep their length.
        if (paidAhead(old) < NEVER && !(${sameLength(book, '(termsOf(inNextCycle(old)) ?? after)', 'after')})) deny('already_issued');
        const span = spanNow(draft, old);
        if (plan === old.plan && after.cycle === old.cycle) old.following = null;
        else if (old.isLapsed${isImmediate ? ` || (${atOnce(book)})` : ''}) {
          draft.subscription = switchPlan(old, { plan, cycle: after.cycle }, span.number, span.start);
          note(draft, 'plan changed', { plan });
          ${isImmediate && adjusting(book)}
        } else old.following = { plan, cycle: after.cycle };
        ${book.needs.given && 'return {};'}
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
  // Where smaller plans wait for the end of the cycle, nothing is taken away inside it.
  const takes = book.policy.downgrade !== 'at cycle end';
  const amounts = needs.trials
    ? 'const gives = ({ credits, trial = [] }: Terms): readonly Allotment[] => (subscription.number === 0 ? trial : credits);'
    : 'const gives = ({ credits }: Terms): readonly Allotment[] => credits;';
  return [
    helper('adjustCredits', {
      docs: ['Adjusts the credits of the running issue, bucket by bucket.'],
      parameters: [
        'draft: Draft',
        'before: Terms',
        'after: Terms',
        'key: string',
        ...(used.length > 1 ? ['way: string'] : []),
      ],
      returns: 'void',
      body: code`
        const { now } = draft;
        const subscription = current(draft);
        const { term } = subscription;
        ${amounts}
        const done = new Set<BucketId>();
        for (const allotment of [...gives(after), ...gives(before)]) {
          const { bucket } = allotment;
          if (done.has(bucket)) continue;
          done.add(bucket);
          const wanted = amountIn(gives(after), bucket);
          const span = ${needs.issues ? 'subscription.number === 0 ? subscription : issueOf(subscription, allotment, subscription, now)' : 'subscription'};
          ${!onlyReplaces && 'const given = subscription.given.filter(({ at }) => at >= span.start);'}
          ${onlyReplaces ? '' : `const had = ${replaces ? "way === 'replaces credits' ? 0 : " : ''}amountIn(given, bucket);`}
          ${replaces && `${onlyReplaces ? '' : "if (way === 'replaces credits') "}endCredits(draft, term, bucket);`}
          const amount = ${takes ? amountCode(ways) : `Math.max(0, ${amountCode(ways)})`};
          if (amount > 0) {
            if (!hasRoom(draft, amount)) deny('out_of_range');
            const id = freeId(draft, find(draft, key) ? \`\${key}:\${bucket}\` : key);
            const until = endOf(bucket, now, span.end);
            record(draft, id, bucket, 'plan change', amount, now, until, { term, number: span.number });
          }
          const changed = ${takes ? 'amount > 0 ? amount : withdraw(draft, term, bucket, -amount)' : 'amount'};
          setGiven(draft, bucket, ${onlyReplaces ? 'changed' : 'had + changed'});
        }
      `,
    }),
    helper('amountIn', {
      parameters: ['amounts: readonly Allotment[]', 'bucket: BucketId'],
      returns: 'number',
      body: 'return amounts.find((one) => one.bucket === bucket)?.amount ?? 0;',
    }),
    ...(takes ? [withdraw(book)] : []),
  ];
}

function withdraw({ needs }: Rulebook): Declaration {
  return helper('withdraw', {
    docs: [
      'Takes credits of a subscription away, from the end of the order in which they pay, as far as they are left. Gives',
      'what was taken, as less than nothing.',
    ],
    parameters: ['draft: Draft', 'term: number', 'bucket: BucketId', 'amount: number'],
    returns: 'number',
    body: lines(
      'let rest = amount;',
      `const grants = draft.grants.filter((grant) => grant.term === term && grant.bucket === bucket${needs.addOns ? " && grant.source !== 'add-on'" : ''});`,
      'for (const grant of grants.sort(compare).reverse()) {',
      "  if (grant.from <= draft.now) rest -= lose(draft, grant, 'revoked', Math.min(rest, grant.left));",
      '}',
      'return rest - amount;',
    ),
  });
}
