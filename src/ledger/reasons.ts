/** Why something is so: sentences, each with the line of the plan file that makes it so. */

import type { Bucket, Catalog, Plan, Step } from '../catalog/catalog.ts';
import { basesBetween } from '../catalog/plans/bases.ts';
import { formatCost, formatDuration, formatRollover } from '../copy/index.ts';
import type { Grant, Payer } from '../credits/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { whyAdded, whyAddOnRefused, whyBrought } from './add-on-reasons.ts';
import { statementOf } from './places.ts';
import { because, type Reason, SUBSCRIPTION_DEFAULTS } from './reason.ts';
import { grantName, type Subject } from './words.ts';

/** Why a grant pays before the next one. */
export function whyBefore(subject: Subject, first: Payer, next: Payer): Reason {
  const { catalog } = subject;
  const { consumption } = catalog;
  const order = consumption && (statementOf(consumption.line, 'sorted', 'by') ?? consumption.line);
  const names = `${grantName(subject, first.grant)} pays before ${grantName(subject, next.grant)}`;
  switch (first.because) {
    case 'bucket':
      return first.bucket === next.bucket
        ? because(catalog, `${names}: what was carried over pays first`, null)
        : because(catalog, `${first.bucket} pays before ${next.bucket}`, consumption?.line);
    case 'expiry':
      return because(catalog, `${names}: it expires sooner`, order);
    case 'start':
      return because(catalog, `${names}: it started sooner`, order);
    case 'category':
      return because(catalog, `${names}: its category comes first`, order);
    case 'restriction':
      return because(catalog, `${names}: credits for one feature pay before those for all`, order);
    case 'recording':
    case null:
      return because(catalog, `${names}: it was there first`, null);
  }
}

/** Why a grant ends when it does. */
export function whyUntil({ catalog }: Subject, grant: Grant, step: Step | null): readonly Reason[] {
  const bucket = catalog.buckets.find(({ id }) => id === grant.bucket);
  if (bucket === undefined) return [];
  const valid = statementOf(bucket.line, 'valid');
  switch (grant.source) {
    case 'trial': {
      const plan = catalog.plans.find(({ trial }) => trial?.credits.some((one) => one.bucket === bucket));
      return [because(catalog, 'trial credits end with the trial', plan?.trial?.line)];
    }
    case 'carried over': {
      const line = statementOf(bucket.line, 'rolls', 'over');
      return [because(catalog, `${bucket.id} rolls over ${formatRollover(bucket, catalog, ENGLISH)}`, line)];
    }
    case 'refund': {
      const line = catalog.usage && statementOf(catalog.usage.line, 'refund', 'after');
      return [because(catalog, 'they came back too late', line)];
    }
    case 'administrator':
      if (step?.action?.kind === 'grant' && step.action.until !== null)
        return [because(catalog, 'the gift says so', step.line)];
      return [because(catalog, whyValid(bucket), valid)];
    case 'cycle':
    case 'add-on':
    case 'plan change':
    case 'purchase':
      return [because(catalog, whyValid(bucket), valid)];
  }
}

function whyValid({ id, valid }: Bucket): string {
  switch (valid.kind) {
    case 'until renewal':
      return `${id} credits are valid until the renewal`;
    case 'lasts':
      return `${id} credits are valid for ${formatDuration(valid.duration, ENGLISH)}`;
    case 'forever':
      return `${id} credits are valid for ever`;
  }
}

/** Why a grant was issued: the lines that give its credits. */
export function whyIssued(
  { catalog }: Subject,
  grant: Grant,
  plan: Plan | null,
  step: Step | null,
): readonly Reason[] {
  const action = step?.action;
  if (action?.kind === 'buy') {
    const { pack } = action;
    return [because(catalog, `pack ${pack.id} gives it`, statementOf(pack.line, 'gives') ?? pack.line)];
  }
  if (grant.source === 'trial') return [because(catalog, 'the trial gives it', plan?.trial?.line)];
  if (grant.source === 'plan change') {
    const line = catalog.subscription && statementOf(catalog.subscription.line, 'upgrade');
    return [
      because(catalog, `an upgrade ${catalog.subscription?.upgrade ?? SUBSCRIPTION_DEFAULTS.upgrade}`, line),
      ...whyCredits(catalog, grant.bucket, plan),
    ];
  }
  if (grant.addOn !== null) return whyBrought(catalog, grant, step);
  return grant.source === 'cycle' ? whyCredits(catalog, grant.bucket, plan) : [];
}

function whyCredits(catalog: Catalog, bucket: string, plan: Plan | null): readonly Reason[] {
  const granted = plan?.credits.get(bucket);
  if (!plan || !granted) return [];
  const lines = [...basesBetween(plan, granted.from), granted.entry.line];
  return lines.map((line) => because(catalog, `plan ${plan.id} gives it`, line));
}

/** What a use of a model costs, and why the plan may use it. */
export function whyCost({ catalog }: Subject, { action }: Step): readonly Reason[] {
  if (action?.kind !== 'use' || action.model.cost === null) return [];
  const { model } = action;
  return [
    because(
      catalog,
      `${model.id} costs ${formatCost(action.model.cost, catalog.creditDecimals, ENGLISH)}`,
      model.line,
    ),
  ];
}

/** Why a step was refused. */
export function whyRefused(
  { catalog }: Subject,
  { action }: Step,
  reason: string,
  plan: Plan | null,
): readonly Reason[] {
  const planLine = plan?.line ?? null;
  switch (reason) {
    case 'insufficient_credits': {
      const line = catalog.usage && statementOf(catalog.usage.line, 'overdraft');
      return [because(catalog, 'nothing is used that is not there', line)];
    }
    case 'feature_not_in_plan':
      if (action?.kind !== 'buy') return [];
      return [
        because(catalog, `pack ${action.pack.id} needs it`, statementOf(action.pack.line, 'needs')),
        plan
          ? because(catalog, `plan ${plan.id} does not have it`, planLine)
          : because(catalog, 'the customer has no plan', null),
      ];
    case 'plan_not_for_sale': {
      if (action?.kind !== 'subscribe' && action?.kind !== 'change') return [];
      const { id, line } = action.plan;
      return [because(catalog, `nobody can choose plan ${id} any more`, statementOf(line, 'legacy') ?? line)];
    }
    case 'model_not_in_plan': {
      if (action?.kind !== 'use') return [];
      const granted = plan?.models.get(action.model.group);
      return plan
        ? [because(catalog, `plan ${plan.id} does not have it`, granted?.entry.line ?? planLine)]
        : [because(catalog, 'the customer has no plan', null)];
    }
    default:
      return action?.kind === 'add' || action?.kind === 'remove'
        ? whyAddOnRefused(catalog, action, reason)
        : [];
  }
}

/** The rule of the subscription that an action follows; an upgrade that gave credits says so itself. */
export function whySubscription({ catalog }: Subject, { action }: Step): readonly Reason[] {
  const { subscription } = catalog;
  const line = (...words: readonly string[]) => subscription && statementOf(subscription.line, ...words);
  switch (action?.kind) {
    case 'cancel':
      return [
        because(
          catalog,
          `a cancellation takes effect ${action.mode ?? subscription?.cancel ?? 'at cycle end'}`,
          line('cancel'),
        ),
      ];
    case 'subscribe': {
      const { trial } = action.plan;
      return trial ? [because(catalog, `plan ${action.plan.id} begins with its trial`, trial.line)] : [];
    }
    case 'add':
      return [whyAdded(catalog)];
    case 'remove':
      return [
        because(
          catalog,
          `an add-on is removed as a plan is cancelled: ${action.mode ?? subscription?.cancel ?? 'at cycle end'}`,
          line('cancel'),
        ),
      ];
    case 'change':
      return (['upgrade', 'downgrade'] as const).map((way) =>
        because(catalog, `${way}: ${subscription?.[way] ?? SUBSCRIPTION_DEFAULTS[way]}`, line(way)),
      );
    default:
      return [];
  }
}
