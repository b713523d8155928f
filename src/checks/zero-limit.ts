import type { Catalog, Feature, Limit, Plan } from '../catalog/catalog.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Doubts } from './doubts.ts';
import { howToAccept, type Law, quoteNames } from './law.ts';
import { restOf } from './lines.ts';
import { isNothing } from './values.ts';

/** A plan that has a feature has some of a limit that is for it: of any of them, where there are several. */
export const zeroLimit: Law = (catalog, findings, doubts) => {
  if (doubts.elsewhere) return;
  const uses = usesIn(catalog, doubts);
  for (const plan of catalog.plans) if (!doubts.has(plan.id)) checkPlan(plan, uses, findings);
};

/** Features, and the limits that they all wait for. */
interface Use {
  readonly features: readonly Feature[];
  readonly limits: readonly Limit[];
}

/** The features that limits are for, those with the same limits together. */
function usesIn({ plans, limits, addOns }: Catalog, doubts: Doubts): readonly Use[] {
  // That no plan says anything of a limit is a finding of its own.
  const said = new Set(plans.flatMap((plan) => [...plan.limits.keys()]));
  // What an add-on brings some of, a plan may do without.
  const brought = new Set(
    addOns.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'limit' ? [entry.limit] : [])),
    ),
  );
  const limitsFor = new Map<Feature, Set<Limit>>();
  for (const limit of limits) {
    // Whether a condition applies is no amount of which there could be none.
    if (limit.measure.kind === 'condition' || !said.has(limit.id)) continue;
    for (const { feature } of limit.for) {
      const known = limitsFor.get(feature);
      if (known) known.add(limit);
      else limitsFor.set(feature, new Set([limit]));
    }
  }
  const uses = new Map<string, { readonly features: Feature[]; readonly limits: readonly Limit[] }>();
  for (const [feature, all] of limitsFor) {
    if ([...all].some((limit) => doubts.has(limit.id) || brought.has(limit))) continue;
    const key = [...all].map(({ id }) => id).join(' ');
    const known = uses.get(key);
    if (known) known.features.push(feature);
    else uses.set(key, { features: [feature], limits: [...all] });
  }
  return [...uses.values()];
}

/** One finding for all features that wait for the same. */
function checkPlan(plan: Plan, uses: readonly Use[], findings: Findings): void {
  const below = plan.base?.plan;
  for (const { features, limits } of uses) {
    if (!limits.every((limit) => lacks(plan, limit))) continue;
    // What the plan below lacks already is reported there.
    const isOld = below !== undefined && limits.every((limit) => lacks(below, limit));
    const waiting = features.filter(({ id }) => plan.features.has(id) && !(isOld && below.features.has(id)));
    if (waiting.length > 0) report(plan, waiting, limits, findings);
  }
}

/** True if the plan has none of it, and cannot pay for any either. */
function lacks(plan: Plan, limit: Limit): boolean {
  const entry = plan.limits.get(limit.id)?.entry;
  return entry === undefined || (entry.beyond.length === 0 && isNothing(entry.value));
}

const MOST_NAMED = 4;

function report(
  plan: Plan,
  features: readonly Feature[],
  limits: readonly Limit[],
  findings: Findings,
): void {
  const granted = [
    ...limits.map(({ id }) => plan.limits.get(id)),
    ...features.map(({ id }) => plan.features.get(id)),
  ];
  const own = granted.find((one) => one?.from === plan)?.entry;
  const [names, amounts] = [features, limits].map((list) => list.map(({ id }) => id));
  const them = features.length === 1 ? 'it' : 'them';
  const some = quoteNames(amounts ?? [], 'or', MOST_NAMED);
  findings.report(
    'zero-limit',
    `plan \`${plan.id}\` has ${quoteNames(names ?? [], 'and', MOST_NAMED)}, and nobody can use ${them} there: ${tellLacking(plan, limits)}`,
    own ? restOf(own.line) : plan.at,
    {
      others: limits.slice(0, MOST_NAMED).map(({ at }) => ({
        span: at,
        text:
          limits.length > 1
            ? 'some of it would do'
            : features.length > 1
              ? 'they need some of it'
              : `\`${features[0]?.id}\` needs some of it`,
      })),
      hint: `Give the plan some ${some}, or take ${features.length === 1 ? 'the feature' : 'those features'} out. ${howToAccept(findings)}`,
    },
  );
}

/** `calls` is zero, and the plan has no `hooks` */
function tellLacking(plan: Plan, limits: readonly Limit[]): string {
  const ids = limits.map(({ id }) => id);
  const zero = ids.filter((id) => plan.limits.has(id));
  const absent = ids.filter((id) => !plan.limits.has(id));
  const parts = [
    ...(zero.length > 0
      ? [`${quoteNames(zero, 'and', MOST_NAMED)} ${zero.length === 1 ? 'is' : 'are'} zero`]
      : []),
    ...(absent.length > 0 ? [`the plan has no ${quoteNames(absent, 'or', MOST_NAMED)}`] : []),
  ];
  return parts.join(', and ');
}
