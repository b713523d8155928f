/** What the plan file says of plans, cycles, buckets and packs, as code. */
import type { Allotment, PlanCycle, PlanPolicy, ValidityPolicy } from '../../credits/policy.ts';
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { instantAfter, lengthLiteral } from './calendar.ts';
import { code, helper, lines, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function termsCode(book: Rulebook): readonly Declaration[] {
  const { needs } = book;
  const pots = [
    'amount',
    'left',
    'issued',
    'expired',
    'revoked',
    ...(needs.carries ? ['carried'] : []),
    ...(needs.debts ? ['owed'] : []),
  ];
  return [
    text(
      ['What a plan gives in one of its billing cycles.'],
      code`
        interface Terms {
          readonly cycle: CycleId;
          readonly length: Length;
          ${needs.single === null ? 'readonly credits: readonly Allotment[];' : `readonly amount: number;`}
          ${needs.prices && '/** In the smallest unit of the currency. */\nreadonly price: number;'}
          ${needs.trials && '/** What it gives before the first cycle, if anything. */\nreadonly trial?: readonly Allotment[];'}
        }
      `,
    ),
    termsOf(book),
    ...(needs.legacy ? [isLegacy(book)] : []),
    ...(needs.hidden ? [isOnPage(book)] : []),
    ...(needs.trials ? [trialEnd(book)] : []),
    text([], `type Pot = ${pots.map((pot) => literal(pot)).join(' | ')};`),
    helper('sumOf', {
      docs: ['The sum of one property of things, 0 where they do not have it.'],
      parameters: ['things: readonly { readonly [P in Pot]?: number | undefined }[]', "key: Pot = 'amount'"],
      returns: 'number',
      body: 'return things.reduce((sum, thing) => sum + (thing[key] ?? 0), 0);',
    }),
    ...(needs.single === null ? [endOf(book)] : []),
    ...(needs.rollover ? [rolloverOf(book), carriedEnd(book)] : []),
  ];
}

function termsOf(book: Rulebook): Declaration {
  const cases = book.policy.plans.flatMap((plan) =>
    plan.cycles.map((cycle) => {
      const isMeant = `cycle === ${literal(cycle.id)}`;
      const isOnly = plan.cycles.length === 1;
      const isSold = isOnly ? `(cycle == null || ${isMeant})` : isMeant;
      return `if (plan === ${literal(plan.id)} && ${isSold}) return ${termsLiteral(book, plan, cycle)};`;
    }),
  );
  return helper('termsOf', {
    docs: [
      'The terms of a plan in a billing cycle, or in its only one. Undefined for a plan that is not sold so, or not any more.',
    ],
    parameters: ['{ plan, cycle }: { readonly plan: PlanId; readonly cycle?: CycleId | undefined }'],
    returns: 'Terms | undefined',
    body: lines(...cases, 'return undefined;'),
  });
}

function isLegacy({ policy }: Rulebook): Declaration {
  const ids = policy.plans.filter((plan) => plan.isLegacy).map(({ id }) => `plan === ${literal(id)}`);
  return helper('isLegacy', {
    docs: ['Whether nobody can choose a plan any more.'],
    parameters: ['plan: PlanId'],
    returns: 'boolean',
    body: `return ${ids.join(' || ')};`,
  });
}

function isOnPage({ wording }: Rulebook): Declaration {
  const ids = wording.hiddenPlans.map((id) => `plan !== ${literal(id)}`);
  return helper('isOnPage', {
    docs: ['Whether customers see a plan on the page.'],
    parameters: ['plan: PlanId'],
    returns: 'boolean',
    body: `return ${ids.join(' && ')};`,
  });
}

function termsLiteral(book: Rulebook, { trial }: PlanPolicy, cycle: PlanCycle): string {
  const { needs } = book;
  const { id, period, credits, price } = cycle;
  const fields = [
    `cycle: ${literal(id)}`,
    `length: ${lengthLiteral(book, period)}`,
    needs.single === null
      ? `credits: ${allotmentsLiteral(book, credits)}`
      : `amount: ${literal(credits[0]?.amount ?? 0)}`,
    ...(needs.prices ? [`price: ${price === null ? 'NEVER' : literal(price)}`] : []),
    ...(needs.trials && trial ? [`trial: ${allotmentsLiteral(book, trial.credits)}`] : []),
  ];
  return `{ ${fields.join(', ')} }`;
}

/** Allotments as code. */
export function allotmentsLiteral(
  book: Rulebook,
  credits: readonly Pick<Allotment, 'bucket' | 'amount' | 'every'>[],
): string {
  const written = credits.map(({ bucket, amount, every }) => {
    const rhythm = every ? `, every: ${lengthLiteral(book, every)}` : '';
    return `{ bucket: ${literal(bucket)}, amount: ${literal(amount)}${rhythm} }`;
  });
  return `[${written.join(', ')}]`;
}

function trialEnd(book: Rulebook): Declaration {
  const withTrial = book.policy.plans.filter(
    (plan): plan is PlanPolicy & { readonly trial: NonNullable<PlanPolicy['trial']> } => plan.trial !== null,
  );
  const cases = withTrial.map(
    ({ id, trial }) => `case ${literal(id)}:\n  return ${instantAfter(book, 'from', trial.length)};`,
  );
  return helper('trialEnd', {
    docs: ['When the trial of a plan ends that begins at an instant. Undefined for a plan without one.'],
    parameters: ['plan: PlanId', 'from: number'],
    returns: 'number | undefined',
    body: code`
      switch (plan) {
        ${lines(...cases)}
        default:
          return undefined;
      }
    `,
  });
}

function endOf(book: Rulebook): Declaration {
  const cases = book.policy.buckets.map(
    ({ id, validity }) => `if (bucket === ${literal(id)}) return ${endCode(book, validity)};`,
  );
  return helper('endOf', {
    docs: [
      'When credits end that start at an instant, in a stretch that ends at `cycleEnd`. Null for never, undefined for credits',
      'of a cycle where none is running.',
    ],
    typeParameters: ['E extends number | undefined'],
    parameters: [
      cases.length > 0 ? 'bucket: BucketId' : '_bucket: BucketId',
      `${used(cases, 'from')[0]}`,
      `${used(cases, 'cycleEnd')[0]?.replace('number', 'E')}`,
    ],
    returns: 'number | null | E',
    body: lines(...cases, 'return deny();'),
  });
}

/** The code of the instant at which credits end that start at `from`. */
export function endCode(book: Rulebook, validity: ValidityPolicy): string {
  switch (validity.kind) {
    case 'cycle':
      return 'cycleEnd';
    case 'lasts':
      return instantAfter(book, 'from', validity.length);
    case 'forever':
      return 'null';
  }
}

function rolloverOf({ policy }: Rulebook): Declaration {
  const cases = policy.buckets.flatMap(({ id, rollover }) =>
    rollover
      ? [`case ${literal(id)}:\n  return ${rollover.max === null ? 'Infinity' : literal(rollover.max)};`]
      : [],
  );
  return helper('rolloverOf', {
    docs: ['How many credits of a bucket go on into the next cycle at most. Undefined for none.'],
    parameters: ['bucket: BucketId'],
    returns: 'number | undefined',
    body: code`
      switch (bucket) {
        ${lines(...cases)}
        default:
          return undefined;
      }
    `,
  });
}

function carriedEnd(book: Rulebook): Declaration {
  const cases = book.policy.buckets.flatMap(({ id, rollover }) =>
    rollover ? [`case ${literal(id)}:\n  return ${endCode(book, rollover.validity)};`] : [],
  );
  return helper('carriedEnd', {
    docs: ['When credits end that go on at an instant.'],
    parameters: ['bucket: BucketId', ...used(cases, 'from'), 'cycleEnd: number'],
    returns: 'number | null',
    body: code`
      switch (bucket) {
        ${lines(...cases)}
        default:
          return cycleEnd;
      }
    `,
  });
}

/** Parameters that are instants, marked where no line of code uses them. */
function used(cases: readonly string[], ...names: readonly string[]): readonly string[] {
  const code = cases.join('\n').replace(/'[^']*'/g, '');
  return names.map((name) => `${new RegExp(`\\b${name}\\b`).test(code) ? name : `_${name}`}: number`);
}
