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
  readonly rollover: boolean;
  /** Some credits rest while there is no active plan. */
  readonly rest: boolean;
  /** Consumption may go below zero. */
  readonly debts: boolean;
  readonly schedule: boolean;
  readonly packs: boolean;
  readonly models: boolean;
  /** Grants for certain features only, and grants of a category. */
  readonly restriction: boolean;
  readonly category: boolean;
  /** One consumption may be paid by the same grant twice in a row. */
  readonly merges: boolean;
  /** All plans give credits of one bucket, whole and only in cycles, and only upgrades change what is left: they grant the difference. */
  readonly simpleChange: boolean;
  /** The price of a use is that of `index.ts`, which rounds up. */
  readonly costs: boolean;
}

/** Makes the rulebook of a policy. */
export function writeRulebook(policy: Policy, wording: Wording): Rulebook {
  const { buckets, plans, order } = policy;
  const cycles = plans.flatMap((plan) => plan.cycles);
  const allotments: readonly Allotment[] = cycles.flatMap(({ credits }) => credits);
  const periods: readonly Length[] = [
    ...cycles.map(({ period }) => period),
    ...allotments.flatMap(({ every }) => every ?? []),
  ];
  const format = `${wording.catalog.id}/1/`;
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
      rollover: buckets.some(({ rollover }) => rollover !== null),
      rest: buckets.some(({ needsActivePlan }) => needsActivePlan),
      debts: policy.overdraft.kind === 'allowed',
      schedule: policy.renewal === 'on schedule',
      packs: policy.packs.length > 0,
      models: policy.models.length > 0,
      restriction: order.includes('restriction'),
      category: order.includes('category'),
      merges:
        policy.overdraft.kind === 'allowed' ||
        policy.overCapture === 'charged' ||
        policy.refundAfterExpiry !== 'forfeited',
      simpleChange:
        policy.upgrade === 'grants the difference' &&
        policy.downgrade === 'at cycle end' &&
        plans.every(({ trial }) => trial === null) &&
        allotments.every(({ every }) => every === null) &&
        cycles.every(({ credits }) => credits.length <= 1) &&
        new Set(allotments.map(({ bucket }) => bucket)).size <= 1,
      costs: policy.rounding === 'up',
    },
  };
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

/** Eight digits that are others for another text, as far as eight digits can be. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
