import type {
  Catalog,
  CreditAmount,
  CreditEntry,
  Granted,
  Model,
  ModelEntry,
  Plan,
} from '../catalog/catalog.ts';
import { formatCost, formatRhythm, formatScaled } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import { howToAccept, type Law } from './law.ts';

/** The credits of a plan pay for one use of each of its models. */
export const unaffordableModel: Law = (catalog, findings, doubts) => {
  const dearest = new Map<ModelEntry, Model | null>();
  for (const plan of catalog.plans) {
    if (doubts.has(plan.id)) continue;
    const model = dearestOf(plan, dearest);
    const least = leastOf(plan);
    if (model && least && model.cost.credits > least.sum) report(plan, model, least, catalog, findings);
  }
};

type Costly = Model & { readonly cost: NonNullable<Model['cost']> };

function isCostly(model: Model | null): model is Costly {
  return model !== null && model.cost !== null;
}

function dearestOf({ models }: Plan, known: Map<ModelEntry, Model | null>): Costly | null {
  let dearest: Costly | null = null;
  for (const { entry } of models.values()) {
    const found = known.get(entry) ?? dearestIn(entry.models);
    known.set(entry, found);
    if (isCostly(found) && found.cost.credits > (dearest?.cost.credits ?? 0)) dearest = found;
  }
  return dearest;
}

function dearestIn(models: readonly Model[]): Model | null {
  let dearest: Model | null = null;
  for (const model of models) if ((model.cost?.credits ?? 0) > (dearest?.cost?.credits ?? 0)) dearest = model;
  return dearest;
}

interface Least {
  /** Credits that come at one time. */
  readonly sum: number;
  readonly granted: Granted<CreditEntry>;
  readonly amount: CreditAmount;
}

/** The fewest credits that the plan gives at one time, in any of its cycles; null where unused ones add up over time. */
function leastOf({ credits }: Plan): Least | null {
  const sums = new Map<string, Least>();
  for (const granted of credits.values()) {
    const { bucket, amounts } = granted.entry;
    if (bucket.rollover || bucket.valid.kind !== 'until renewal') return null;
    for (const amount of amounts) {
      const known = sums.get(amount.cycle.id);
      const sum = (known?.sum ?? 0) + amount.amount;
      sums.set(amount.cycle.id, known ? { ...known, sum } : { sum, granted, amount });
    }
  }
  let least: Least | null = null;
  for (const one of sums.values())
    if (one.sum > 0 && one.sum < (least?.sum ?? Number.POSITIVE_INFINITY)) least = one;
  return least;
}

function report(
  plan: Plan,
  model: Costly,
  { sum, granted, amount }: Least,
  { creditDecimals }: Catalog,
  findings: Findings,
): void {
  const entry = plan.models.get(model.group);
  // What comes from the plan below is that plan's business.
  const at = granted.from === plan ? amount.at : entry?.from === plan ? entry.entry.at : null;
  if (at === null || !entry) return;
  findings.report(
    'unaffordable-model',
    `plan \`${plan.id}\` has \`${model.id}\`, which costs more than the ${formatScaled(sum, creditDecimals, ENGLISH)} credits that come ${formatRhythm(amount.every ?? amount.cycle, ENGLISH)}`,
    at,
    {
      others: [
        { span: model.line, text: formatCost(model.cost, creditDecimals, ENGLISH) },
        ...(granted.from === plan ? [] : [{ span: granted.entry.line, text: 'these credits' }]),
      ],
      hint: `Customers of the plan cannot use the model once. Give more credits, or leave the model out. ${howToAccept(findings)}`,
    },
  );
}
