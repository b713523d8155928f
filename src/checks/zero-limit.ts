import type { Catalog, Feature, Limit, Plan } from '../catalog/catalog.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { howToAccept, type Law, quoteNames } from './law.ts';
import { restOf } from './lines.ts';
import { isNothing } from './values.ts';

/** A plan that has a feature has some of every limit that is for it. */
export const zeroLimit: Law = (catalog, findings, doubts) => {
  if (doubts.elsewhere) return;
  const extended = extendedLimits(catalog);
  for (const limit of catalog.limits) {
    if (doubts.has(limit.id) || extended.has(limit.id)) continue;
    for (const plan of catalog.plans) if (!doubts.has(plan.id)) check(plan, limit, findings);
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

/** One finding for all features that wait for some of a limit. */
function check(plan: Plan, limit: Limit, findings: Findings): void {
  if (!lacks(plan, limit)) return;
  // What the plan below lacks already is reported there.
  const below = plan.base?.plan;
  const isNew = ({ id }: Feature): boolean => !below?.features.has(id) || !lacks(below, limit);
  const features = limit.for
    .map(({ feature }) => feature)
    .filter((one) => plan.features.has(one.id) && isNew(one));
  if (features.length === 0) return;
  const zero = plan.limits.get(limit.id);
  const granted = features.map(({ id }) => plan.features.get(id));
  const own = [zero, ...granted].find((one) => one?.from === plan)?.entry;
  const names = quoteNames(
    features.map(({ id }) => id),
    'and',
    4,
  );
  findings.report(
    'zero-limit',
    `plan \`${plan.id}\` has ${names}, and nobody can use ${features.length === 1 ? 'it' : 'them'} there: ${
      zero ? `\`${limit.id}\` is zero` : `the plan has no \`${limit.id}\``
    }`,
    own ? restOf(own.line) : plan.at,
    {
      others: [{ span: limit.at, text: `${names} need${features.length === 1 ? 's' : ''} some of it` }],
      hint: `Give the plan some \`${limit.id}\`, or take ${names} out of it. ${howToAccept(findings)}`,
    },
  );
}

/** True if the plan has none of it, and cannot pay for any either. */
function lacks(plan: Plan, limit: Limit): boolean {
  const entry = plan.limits.get(limit.id)?.entry;
  if (entry === undefined) return true;
  const { value, beyond } = entry;
  if (beyond.length > 0) return false;
  return isNothing(value);
}
