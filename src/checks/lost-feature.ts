import type { Base, Catalog, CreditEntry, LimitEntry, ModelEntry, Plan } from '../catalog/catalog.ts';
import { formatLimit, formatRhythm, formatScaled } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Span } from '../source/source.ts';
import { howToAccept, type Law, quoteNames } from './law.ts';
import { restOf } from './lines.ts';
import { compareOffers, comparePrices } from './offers.ts';
import { amountInCycle, compareValues, isBetterLow, isPaidPer } from './values.ts';

/** A plan keeps what the plan below it has: every feature, no lower limit, no fewer models, no fewer credits. */
export const lostFeature: Law = (catalog, findings) => {
  for (const plan of catalog.plans) {
    if (plan.base) checkPlan(plan, plan.base, catalog, findings);
  }
};

function checkPlan(plan: Plan, base: Base, catalog: Catalog, findings: Findings): void {
  const own = new Set<string>();
  for (const entry of plan.entries) {
    switch (entry.kind) {
      case 'feature':
        own.add(entry.feature.id);
        break;
      case 'limit':
        own.add(entry.limit.id);
        checkLimit(plan, entry, base.plan, findings);
        break;
      case 'models':
        own.add(entry.group.id);
        checkModels(plan, entry, base.plan, findings);
        break;
      case 'credits':
        own.add(entry.bucket.id);
        checkCredits(plan, entry, base.plan, catalog, findings);
        break;
      case 'bullet':
        break;
    }
  }
  const { features, limits, models, credits } = base.plan;
  for (const { id, at } of base.except) {
    // What is taken away and given back is compared with what was there, above.
    if (own.has(id)) continue;
    // A condition that does not apply any more is no loss.
    if (limits.get(id)?.entry.value.kind === 'condition') continue;
    const granted = features.get(id) ?? limits.get(id) ?? models.get(id) ?? credits.get(id);
    if (granted) report(plan, `loses \`${id}\`, which \`${base.plan.id}\` has`, at, granted, findings);
  }
}

function checkLimit(plan: Plan, entry: LimitEntry, base: Plan, findings: Findings): void {
  const below = base.limits.get(entry.limit.id);
  if (below === undefined || isBetterLow(entry.limit) || isPaidPer(plan, entry)) return;
  const order = compareValues(entry.value, below.entry.value);
  if (order === null || order >= 0) return;
  const { id, measure } = entry.limit;
  const [has, had] = [
    formatLimit(entry.value, measure, ENGLISH),
    formatLimit(below.entry.value, measure, ENGLISH),
  ];
  const what =
    entry.value.kind === 'contact us'
      ? `says \`contact us\` about \`${id}\`, which is unlimited in \`${base.id}\``
      : `lowers \`${id}\` to ${has}, and \`${base.id}\` has ${had}`;
  report(plan, what, restOf(entry.line), below, findings);
}

function checkModels(plan: Plan, entry: ModelEntry, base: Plan, findings: Findings): void {
  const below = base.models.get(entry.group.id);
  if (entry.all || below === undefined) return;
  // A model that is misspelt here is missing from the list, but not lost.
  const names = entry.line.parts.filter(({ kind }) => kind === 'word').length - 2;
  if (names !== entry.models.length) return;
  const kept = new Set(entry.models);
  const lost = below.entry.models.filter((model) => !kept.has(model)).map(({ id }) => id);
  if (lost.length === 0) return;
  const what = `loses the model${lost.length === 1 ? '' : 's'} ${quoteNames(lost)}, which \`${base.id}\` has`;
  report(plan, what, restOf(entry.line), below, findings);
}

function checkCredits(
  plan: Plan,
  entry: CreditEntry,
  base: Plan,
  { creditDecimals }: Catalog,
  findings: Findings,
): void {
  const below = base.credits.get(entry.bucket.id);
  if (below === undefined) return;
  const amounts = new Map(below.entry.amounts.map((one) => [one.cycle.id, one]));
  for (const one of entry.amounts) {
    const { cycle, every, at } = one;
    const other = amounts.get(cycle.id);
    if (other === undefined) continue;
    const isAlike = every?.id === other.every?.id;
    const [has, had] = isAlike ? [one.amount, other.amount] : [amountInCycle(one), amountInCycle(other)];
    if (has >= had) continue;
    const [few, many] = [
      formatScaled(has, creditDecimals, ENGLISH),
      formatScaled(had, creditDecimals, ENGLISH),
    ];
    const rhythm = formatRhythm((isAlike && every) || cycle, ENGLISH);
    const what = `has fewer \`${entry.bucket.id}\` credits than \`${base.id}\`: ${few} instead of ${many} ${rhythm}`;
    report(plan, what, at, below, findings);
  }
}

function report(
  plan: Plan,
  what: string,
  at: Span,
  below: { readonly entry: { readonly line: Span }; readonly from: Plan },
  findings: Findings,
): void {
  findings.report('lost-feature', `plan \`${plan.id}\` ${what}`, at, {
    others: [{ span: below.entry.line, text: `what \`${below.from.id}\` has` }],
    hint: `${whatItMeans(plan, plan.base?.plan ?? plan)} ${howToAccept(findings)}`,
  });
}

/** What each plan's losses mean: comparing it with the plan below once for each of them would take long. */
const meanings = new WeakMap<Plan, string>();

/** A plan that is dearer and has nothing besides is worse than one that has lost a thing. */
function whatItMeans(plan: Plan, base: Plan): string {
  const known = meanings.get(plan) ?? compareWith(plan, base);
  meanings.set(plan, known);
  return known;
}

function compareWith(plan: Plan, base: Plan): string {
  const order = comparePrices(base, plan);
  return order !== null && order < 0 && compareOffers(base, plan).hasAll
    ? `\`${base.id}\` has everything that \`${plan.id}\` has, and costs less, so that nobody has a reason to move up.`
    : `Customers who move up from \`${base.id}\` would lose it.`;
}
