import type { Length } from '../../credits/calendar/length.ts';
import { isUtc } from '../../credits/calendar/zone.ts';
import type { Allotment, Policy } from '../../credits/policy.ts';

/** What the templates write a module from: the rules, what they are called, and which of them this catalog needs. */
export interface Rulebook {
  readonly policy: Policy;
  readonly wording: Wording;
  readonly needs: Needs;
  /** Tells accounts of these rules from accounts of others: the catalog, the format of accounts, a hash of the rules. */
  readonly mark: { readonly format: string; readonly build: string };
}

/** What a policy does not know of its plan file. */
export interface Wording {
  readonly catalog: { readonly id: string; readonly name: string };
  /** The plans that are off the page: a refusal does not propose them. */
  readonly hiddenPlans: readonly string[];
  readonly file: string;
  /** The lines that decide. */
  readonly rules: ReadonlyMap<Topic, RuleLine>;
}

export interface RuleLine {
  /** From 1; null for what holds because the file says nothing else. */
  readonly line: number | null;
  readonly text: string;
}

export type Topic = 'issue' | 'purchase' | 'consume' | 'cancel' | 'change';

/** Parts of the rules that a module leaves out when its catalog does not use them. */
export interface Needs {
  readonly zone: boolean;
  /** All that is reckoned on the calendar is in months, so that a number says how long. */
  readonly onlyMonths: boolean;
  /** Part of a paid cycle's credits is issued inside it. */
  readonly issues: boolean;
  readonly trials: boolean;
  /** Some plans are only for those who have them. */
  readonly legacy: boolean;
  /** Some plans are off the page, and refusals propose plans. */
  readonly hidden: boolean;
  readonly rollover: boolean;
  /** Some credits rest while there is no active plan. */
  readonly rest: boolean;
  /** Consumption may go below zero. */
  readonly debts: boolean;
  readonly schedule: boolean;
  readonly packs: boolean;
  /** The catalog has add-ons, of which an account knows which it has. */
  readonly addOns: boolean;
  /** Some of them bring models that have a rate. */
  readonly addOnModels: boolean;
  readonly models: boolean;
  /** Grants for certain features only, and grants of a category. */
  readonly restriction: boolean;
  readonly category: boolean;
  /** One consumption may be paid by the same grant twice in a row. */
  readonly merges: boolean;
  /** Credits may go on from one grant into another. */
  readonly carries: boolean;
  /**
   * The only bucket of which plans give credits, if they give all of a cycle at once, to its end, and if a change of plan
   * can only add to them: then what a cycle gave is the sum of its grants. Null for plans that are not so simple.
   */
  readonly single: string | null;
  /** What the running issue gave, bucket by bucket, must be remembered for changes of the plan. */
  readonly given: boolean;
  /** Two plans give equally many credits, so that their prices say which of them is the higher one. */
  readonly prices: boolean;
  /** A consumption may be refused for want of credits, and then is told what would help. */
  readonly advice: boolean;
  /** The price of a use is that of `index.ts`, which rounds up. */
  readonly costs: boolean;
}

/** Makes the rulebook of a policy. */
export function writeRulebook(policy: Policy, wording: Wording): Rulebook {
  const { addOns, buckets, plans, order } = policy;
  const cycles = plans.flatMap((plan) => plan.cycles);
  const brought = addOns.flatMap((addOn) => addOn.cycles.flatMap(({ credits }) => credits));
  const allotments: readonly Allotment[] = [...cycles.flatMap(({ credits }) => credits), ...brought];
  const rated = new Set(policy.models.map(({ id }) => id));
  const periods: readonly Length[] = [
    ...cycles.map(({ period }) => period),
    ...allotments.flatMap(({ every }) => every ?? []),
  ];
  const format = `${wording.catalog.id}/1/`;
  const single = singleBucket(policy);
  const { overdraft } = policy;
  const advice = overdraft.kind === 'refused' || (overdraft.kind === 'allowed' && overdraft.limit !== null);
  return {
    policy,
    wording,
    mark: { format, build: `${format}${fingerprint(JSON.stringify(policy))}` },
    needs: {
      zone: !isUtc(policy.zone),
      onlyMonths:
        periods.every(({ days, milliseconds }) => days === 0 && milliseconds === 0) &&
        (isUtc(policy.zone) || lengthsOf(policy).every(({ days }) => days === 0)),
      issues: allotments.some(({ every }) => every !== null),
      trials: plans.some(({ trial }) => trial !== null),
      legacy: plans.some(({ isLegacy }) => isLegacy),
      hidden:
        wording.hiddenPlans.length > 0 &&
        (advice ||
          addOns.length > 0 ||
          policy.models.length > 0 ||
          policy.packs.some((pack) => pack.needs.length > 0)),
      rollover: buckets.some(({ rollover }) => rollover !== null),
      rest: buckets.some(({ needsActivePlan }) => needsActivePlan),
      debts: policy.overdraft.kind === 'allowed',
      schedule: policy.renewal === 'on schedule',
      packs: policy.packs.length > 0,
      addOns: addOns.length > 0,
      addOnModels: addOns.some(({ models }) => models.some((id) => rated.has(id))),
      models: policy.models.length > 0,
      restriction: order.includes('restriction'),
      category: order.includes('category'),
      merges:
        policy.overdraft.kind === 'allowed' ||
        policy.overCapture === 'charged' ||
        policy.refundAfterExpiry !== 'forfeited',
      carries: buckets.some(({ rollover }) => rollover !== null) || policy.refundAfterExpiry !== 'forfeited',
      single,
      given: single === null && (policy.upgrade !== 'at cycle end' || policy.downgrade !== 'at cycle end'),
      prices: pricesDecide(policy),
      advice,
      costs: policy.rounding === 'up',
    },
  };
}

function singleBucket({ addOns, buckets, plans, upgrade, downgrade }: Policy): string | null {
  if (addOns.length > 0) return null;
  const cycles = plans.flatMap((plan) => plan.cycles);
  const allotments = cycles.flatMap(({ credits }) => credits);
  const [bucket, ...others] = new Set(allotments.map((allotment) => allotment.bucket));
  const found = buckets.find(({ id }) => id === bucket);
  const isSimple =
    found?.validity.kind === 'cycle' &&
    others.length === 0 &&
    cycles.every(({ credits }) => credits.length <= 1) &&
    allotments.every(({ every }) => every === null) &&
    plans.every(({ trial }) => trial === null) &&
    (upgrade === 'grants the difference' || upgrade === 'at cycle end') &&
    downgrade === 'at cycle end';
  return isSimple ? found.id : null;
}

/** Whether a change of plan can be one between cycles of the same length with equally many credits, at different prices. */
function pricesDecide({ plans, upgrade, downgrade }: Policy): boolean {
  if (upgrade === downgrade) return false;
  const cycles = plans.flatMap((plan) => plan.cycles);
  const said = new Map<string, number | null>();
  return cycles.some(({ period, credits, price }) => {
    const key = [period.months, period.days, period.milliseconds, creditsOf(credits)].join();
    const isOther = said.has(key) && said.get(key) !== price;
    said.set(key, price);
    return isOther;
  });
}

function creditsOf(credits: readonly Allotment[]): number {
  return credits.reduce((sum, { amount }) => sum + amount, 0);
}

/** The lengths of time after which something ends. On the wall clock of a zone, their days are not of one length. */
function lengthsOf({ buckets, plans, holdTimeout, refundAfterExpiry }: Policy): readonly Length[] {
  const validities = buckets.flatMap(({ validity, rollover }) => [
    validity,
    ...(rollover ? [rollover.validity] : []),
  ]);
  return [
    ...validities.flatMap((validity) => (validity.kind === 'lasts' ? [validity.length] : [])),
    ...plans.flatMap(({ trial }) => (trial ? [trial.length] : [])),
    ...(holdTimeout ? [holdTimeout] : []),
    ...(refundAfterExpiry === 'forfeited' ? [] : [refundAfterExpiry]),
  ];
}

/** Six digits that are others for another text, as far as six digits can be. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 8).toString(16).padStart(6, '0');
}
