import type { Policy, SortKey, ValidityPolicy } from '../policy.ts';
import { type BucketPolicy, type PlanChangePolicy, type PlanPolicy, POLICY_DEFAULTS } from '../policy.ts';
import { readAmount } from './amount.ts';
import type { CaseBucket, CaseChange, CaseConfig, CaseFile, CasePlan, TimelineCase } from './format.ts';
import { readLength } from './iso.ts';

const DEFAULTS: CaseConfig = {
  buckets: {
    cycle: { priority: 1, validity: 'cycle', rollover: null },
    addon: { priority: 2, validity: 'P12M', requiresActiveSubscription: false },
  },
};

/** The billing cycle that every plan of a case has. */
const CASE_CYCLE = 'cycle';

/** All plans of a case cost the same, in cents: only credits tell an upgrade from a downgrade. */
const PLAN_PRICE = 100;

/** The configuration of a case: the defaults, overlaid by its profile, overlaid by its own. */
export function configOf({ profiles }: CaseFile, { profile, config }: TimelineCase): CaseConfig {
  const named = profile === undefined ? {} : profiles[profile];
  if (named === undefined) throw new RangeError(`no such profile: ${profile}`);
  const merged = [named, config ?? {}].reduce<CaseConfig>(merge, DEFAULTS);
  return { ...merged, ...withoutNulls(merged, 'plans'), ...withoutNulls(merged, 'buckets') };
}

/** A plan or bucket that an overlay sets to null is taken away. */
function withoutNulls(config: CaseConfig, key: 'plans' | 'buckets'): CaseConfig {
  const given = Object.entries(config[key] ?? {}).filter(([, value]) => value !== null);
  return config[key] === undefined ? {} : { [key]: Object.fromEntries(given) };
}

/** Objects merge, everything else replaces. */
function merge<T extends object>(under: T, over: T): T {
  const entries = Object.entries(over).map(([key, value]) => {
    const old: unknown = Object.hasOwn(under, key) ? under[key as keyof T] : undefined;
    return [key, isObject(old) && isObject(value) ? merge(old, value) : value];
  });
  return { ...under, ...Object.fromEntries(entries) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The rules that a configuration stands for. */
export function policyOfConfig(config: CaseConfig): Policy {
  const scale = config.scale ?? 0;
  const { overdraft } = config;
  return {
    ...POLICY_DEFAULTS,
    zone: config.timeZone ?? POLICY_DEFAULTS.zone,
    decimals: scale,
    buckets: Object.entries(config.buckets ?? {}).map(([id, bucket]) => bucketPolicy(id, bucket, scale)),
    plans: Object.entries(config.plans ?? {}).map(([id, plan]) => planPolicy(id, plan, scale)),
    packs: [],
    models: [],
    order: config.order ? readOrder(config.order) : POLICY_DEFAULTS.order,
    categories: config.categoryRank ?? POLICY_DEFAULTS.categories,
    renewal: config.renewal === 'automatic' ? 'on schedule' : 'on payment',
    upgrade: config.onUpgrade ? CHANGES[config.onUpgrade] : POLICY_DEFAULTS.upgrade,
    downgrade: config.onDowngrade ? CHANGES[config.onDowngrade] : POLICY_DEFAULTS.downgrade,
    overdraft:
      overdraft?.mode === 'allow'
        ? {
            kind: 'allowed',
            limit: overdraft.limit === undefined ? null : readAmount(overdraft.limit, scale),
          }
        : { kind: overdraft?.mode === 'partial' ? 'partial' : 'refused' },
    overdraftAtRenewal: config.overageAtReset === 'preserve' ? 'kept' : 'forgiven',
    overCapture: config.overCapture === 'deductDifference' ? 'charged' : 'refused',
    refundAfterExpiry:
      config.refundAfterExpiry === 'regrant' ? readLength(config.regrantValidity ?? 'P30D') : 'forfeited',
    refundAbovePayment: config.refundOverflow === 'clamp' ? 'cut' : 'refused',
    lateEvents: config.lateEvents === 'reject' ? 'refused' : 'taken now',
    refusedRequests: config.rejectedKeys === 'retryable' ? 'may retry' : 'stay refused',
  };
}

const CHANGES: Readonly<Record<CaseChange, PlanChangePolicy>> = {
  difference: 'grants the difference',
  replace: 'replaces credits',
  add: 'adds credits',
  prorate: 'prorates credits',
  nextCycle: 'at cycle end',
};

const SORT_KEYS: ReadonlyMap<string, SortKey> = new Map([
  ['priority', 'bucket'],
  ['expiresAt', 'expiry'],
  ['effectiveAt', 'start'],
  ['category', 'category'],
  ['restriction', 'restriction'],
]);

/** The order of recording always comes last, named or not: behind it nothing is left to decide. */
function readOrder(names: readonly string[]): readonly SortKey[] {
  const end = names.indexOf('sequence');
  return [...new Set(end < 0 ? names : names.slice(0, end))].map((name) => {
    const key = SORT_KEYS.get(name);
    if (!key) throw new RangeError(`no such sort key: ${name}`);
    return key;
  });
}

function bucketPolicy(id: string, bucket: CaseBucket, scale: number): BucketPolicy {
  const { rollover } = bucket;
  return {
    id,
    priority: bucket.priority,
    validity: readValidity(bucket.validity),
    rollover: rollover
      ? {
          max: rollover.max === null ? null : readAmount(rollover.max, scale),
          validity: readValidity(rollover.validity),
        }
      : null,
    needsActivePlan: bucket.requiresActiveSubscription ?? false,
  };
}

function readValidity(text: string): ValidityPolicy {
  if (text === 'cycle' || text === 'forever') return { kind: text };
  return { kind: 'lasts', length: readLength(text) };
}

/** The credits of a plan are in the bucket `cycle`. */
function planPolicy(id: string, plan: CasePlan, scale: number): PlanPolicy {
  const allot = (amount: CasePlan['cycleCredits'], every: string | undefined) => {
    const units = readAmount(amount, scale);
    const rhythm = every === undefined ? null : readLength(every);
    return units > 0 ? [{ bucket: 'cycle', amount: units, every: rhythm }] : [];
  };
  return {
    id,
    cycles: [
      {
        id: CASE_CYCLE,
        period: readLength(plan.period),
        price: PLAN_PRICE,
        credits: allot(plan.cycleCredits, plan.issueEvery),
      },
    ],
    trial: plan.trial
      ? { length: readLength(plan.trial.period), credits: allot(plan.trial.credits, undefined) }
      : null,
    features: [],
    models: [],
  };
}
