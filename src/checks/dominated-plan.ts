import type { Catalog, Plan } from '../catalog/catalog.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { hasErrors, howToAcceptDeclared, type Law, quoteNames } from './law.ts';
import { compareOffers, comparePrices, contains, MOST_COMPARED, priceOf } from './offers.ts';

/** A plan has something that no plan has for less, or for the same price; and no two plans are the same. */
export const dominatedPlan: Law = (catalog, findings) => {
  if (hasErrors(findings)) return;
  const plans = catalog.plans.filter((plan) => !plan.hidden && listsSomething(plan));
  const reported = new Set<Plan>();
  for (const [at, plan] of plans.entries()) {
    for (const other of plans.slice(Math.max(0, at - MOST_COMPARED), at)) {
      if (reported.has(plan)) break;
      if (reported.has(other)) continue;
      const found = judge(other, plan, catalog, findings) ?? judge(plan, other, catalog, findings);
      if (found) reported.add(found);
    }
  }
};

/** Of a plan without a line about what is in it, the file does not say what it is worth. */
function listsSomething({ features, limits, models, credits }: Plan): boolean {
  return features.size + limits.size + models.size + credits.size > 0;
}

/** Reports `worse` if `better` has all that it has and costs no more; gives the plan that was reported. */
function judge(better: Plan, worse: Plan, catalog: Catalog, findings: Findings): Plan | null {
  // What a plan loses of the one that it contains, and what it says again, other laws say.
  if (contains(worse, better)) return null;
  const order = comparePrices(better, worse);
  if (order === null || order > 0) return null;
  const { hasAll, more } = compareOffers(better, worse);
  if (!hasAll) return null;
  const isSame = order === 0 && more.length === 0;
  const [own, theirs] = [priceOf(worse, catalog), priceOf(better, catalog)];
  findings.report(
    isSame ? 'identical-plans' : 'dominated-plan',
    isSame
      ? `plans \`${better.id}\` and \`${worse.id}\` are the same plan: both cost ${own}, and have the same in them`
      : `plan \`${worse.id}\` costs ${own}, and has nothing that \`${better.id}\` does not have for ${theirs}${beyond(more)}`,
    worse.at,
    {
      others: [
        {
          span: better.at,
          text: isSame
            ? 'the same plan'
            : order < 0
              ? 'has all of it for less'
              : 'has more for the same price',
        },
      ],
      hint: `Nobody has a reason to choose it.${tellLeast(better)} ${howToAcceptDeclared(findings)}`,
    },
  );
  return worse;
}

function beyond(more: readonly string[]): string {
  return more.length === 0 ? '' : `, with more of ${quoteNames(more, 'and', 3)}`;
}

/** What is cheap for each seat is often only sold for several of them. */
function tellLeast({ id, pricing, quantity }: Plan): string {
  const isPerSeat = pricing.kind === 'paid' && pricing.prices.some(({ unit }) => unit?.isSeat);
  return isPerSeat && quantity === null
    ? ` If \`${id}\` is only sold for several people, say so behind its price: \`at least 3\`.`
    : '';
}
