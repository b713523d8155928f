import type { Catalog, Feature, Limit, Plan } from '../catalog/catalog.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { howToAccept, type Law } from './law.ts';
import { restOf } from './lines.ts';

/** A plan that has a feature has some of every limit that is for it. */
export const zeroLimit: Law = (catalog, findings, doubts) => {
  if (doubts.elsewhere) return;
  const extended = extendedLimits(catalog);
  for (const limit of catalog.limits) {
    if (doubts.has(limit.id) || extended.has(limit.id)) continue;
    for (const { feature } of limit.for)
      for (const plan of catalog.plans) if (!doubts.has(plan.id)) check(plan, feature, limit, findings);
  }
};

/** The limits that add-ons bring, so that a plan may do without. */
function extendedLimits({ addOns }: Catalog): ReadonlySet<string> {
  return new Set(
    addOns.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'limit' ? [entry.limit.id] : [])),
    ),
  );
}

function check(plan: Plan, feature: Feature, limit: Limit, findings: Findings): void {
  const granted = plan.features.get(feature.id);
  if (granted === undefined || !lacks(plan, limit)) return;
  // What the plan below lacks already is reported there.
  const below = plan.base?.plan;
  if (below?.features.has(feature.id) && lacks(below, limit)) return;
  const zero = plan.limits.get(limit.id);
  const own = [zero, granted].find((one) => one?.from === plan)?.entry;
  const [at, line] = own ? [restOf(own.line), own.line] : [plan.at, plan.line];
  findings.report(
    'zero-limit',
    `plan \`${plan.id}\` has \`${feature.id}\`, and nobody can use it there: ${
      zero ? `\`${limit.id}\` is zero` : `the plan has no \`${limit.id}\``
    }`,
    own && own.line === line ? at : plan.at,
    {
      others: [{ span: limit.at, text: `\`${feature.id}\` needs some of it` }],
      hint: `Give the plan some \`${limit.id}\`, or take \`${feature.id}\` out of it. ${howToAccept(findings)}`,
    },
  );
}

/** True if the plan has none of it, and cannot pay for any either. */
function lacks(plan: Plan, limit: Limit): boolean {
  const entry = plan.limits.get(limit.id)?.entry;
  if (entry === undefined) return true;
  const { value, beyond } = entry;
  if (beyond.length > 0) return false;
  switch (value.kind) {
    case 'size':
    case 'count':
    case 'percent':
    case 'decimal':
      return value.amount === 0;
    case 'duration':
      return value.duration.months + value.duration.milliseconds === 0;
    case 'unlimited':
    case 'contact us':
      return false;
  }
}
