import { isAvailableFor } from '../catalog/add-ons/availability.ts';
import type { Catalog, LimitEntry, LimitValue, Plan } from '../catalog/catalog.ts';
import { formatLimit, formatRhythm, formatScaled } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import { bringersIn, broughtBy } from './add-on-offers.ts';
import { hasErrors, howToAcceptDeclared, type Law, quoteNames } from './law.ts';
import { compareOffers, comparePrices, contains, countGains, MOST_COMPARED, priceOf } from './offers.ts';
import { amountInCycle, compareValues, isBetterLow, isNothing, isPaidPer, sameRates } from './values.ts';

/** A plan keeps what the next cheaper plan has: every feature, no lower limit, no fewer models, no fewer credits. */
export const lessForMore: Law = (catalog, findings) => {
  if (hasErrors(findings)) return;
  const plans = catalog.plans.filter(({ hidden }) => !hidden);
  for (const [at, plan] of plans.entries()) {
    const before = plans.slice(Math.max(0, at - MOST_COMPARED), at);
    const others = [...before, ...plans.slice(at + 1, at + MOST_COMPARED + 1)];
    // A price that only a talk tells is that of the top of a ladder.
    const below = plan.pricing.kind === 'contact us' ? dearest(before) : nextCheaper(plan, others);
    // What a plan loses of one that it contains, another law says; and of one that it adds nothing to, yet another.
    if (below === null || contains(plan, below) || compareOffers(below, plan).hasAll) continue;
    const losses = lossesOf(plan, below, catalog);
    if (isHigher(plan, below, losses)) report(plan, below, losses, catalog, findings);
  }
};

/** The dearest of the plans that cost less. */
function nextCheaper(plan: Plan, others: readonly Plan[]): Plan | null {
  return dearest(others.filter((other) => (comparePrices(other, plan) ?? 0) < 0));
}

/** Of several that cost the same, or that nobody can compare, the last in the file. */
function dearest(plans: readonly Plan[]): Plan | null {
  let best: Plan | null = null;
  for (const plan of plans) {
    if (plan.pricing.kind !== 'free' && plan.pricing.kind !== 'paid') continue;
    if (best === null || (comparePrices(plan, best) ?? 0) >= 0) best = plan;
  }
  return best;
}

/** What a plan has less of than another. */
interface Losses {
  /** The ids of features, models, and whatever else it has none of. */
  readonly lacks: readonly string[];
  /** Amounts that are smaller: `only 5 projects of `max-projects` instead of 10 projects`. */
  readonly lowers: readonly string[];
}

function lossesOf(plan: Plan, below: Plan, { creditDecimals }: Catalog): Losses {
  const lacks = [...below.features.keys()].filter((id) => !plan.features.has(id));
  const lost = new Set(lacks);
  const lowers: string[] = [];
  for (const [id, { entry }] of below.limits) {
    const { limit, value } = entry;
    const own = plan.limits.get(id)?.entry;
    // Without the feature that it is for, there is no use for any of it.
    const isIdle = limit.for.length > 0 && limit.for.every(({ feature }) => lost.has(feature.id));
    if (isIdle || isBetterLow(limit) || isNothing(value) || value.kind === 'condition') continue;
    const isOther = own && (isPaidPer(plan, own) || !sameRates(own.beyond, entry.beyond));
    const order = isOther ? null : compareLimits(own?.value, value);
    if (order === null || order >= 0) continue;
    if (own === undefined || isNothing(own.value)) lacks.push(id);
    else lowers.push(`\`${id}\` is ${words(own)} instead of ${words(entry)}`);
  }
  for (const [id, { entry }] of below.models) {
    const own = new Set(plan.models.get(id)?.entry.models);
    lacks.push(...entry.models.filter((model) => !own.has(model)).map((model) => model.id));
  }
  for (const [id, { entry }] of below.credits) {
    const own = plan.credits.get(id)?.entry.amounts ?? [];
    if (own.length === 0) lacks.push(id);
    for (const one of entry.amounts) {
      const twin = own.find(({ cycle }) => cycle.id === one.cycle.id);
      if (twin === undefined || amountInCycle(twin) >= amountInCycle(one)) continue;
      const [has, had] = [twin, one].map((each) =>
        formatScaled(amountInCycle(each), creditDecimals, ENGLISH),
      );
      lowers.push(`\`${id}\` is ${has} instead of ${had} ${formatRhythm(one.cycle, ENGLISH)}`);
    }
  }
  return { lacks, lowers };
}

function compareLimits(own: LimitValue | undefined, value: LimitValue): number | null {
  return own === undefined ? -1 : compareValues(own, value);
}

function words({ value, limit }: LimitEntry): string {
  return formatLimit(value, limit.measure, ENGLISH);
}

/** A plan that loses so few things is a step up with a gap in it, whatever it gains. */
const FEW = 3;

/** True for a higher tier: one that loses more than it gains is a plan of another kind. */
function isHigher(plan: Plan, below: Plan, { lacks, lowers }: Losses): boolean {
  const lost = lacks.length + lowers.length;
  // What only a talk gives a price may be something else altogether, unless it is plainly more.
  if (plan.pricing.kind === 'contact us') return lost > 0 && countGains(plan, below) > lost;
  return lost > 0 && lost <= FEW;
}

function report(
  plan: Plan,
  below: Plan,
  { lacks, lowers }: Losses,
  catalog: Catalog,
  findings: Findings,
): void {
  const [first = '', second = '', ...rest] = lowers;
  const amounts =
    rest.length > 0
      ? `${first}, ${second}, and ${rest.length} more amount${rest.length === 1 ? '' : 's'}`
      : [first, ...(second === '' ? [] : [second])].join(', and ');
  const what = [
    `${plan.pricing.kind === 'contact us' ? 'follows' : 'costs more than'} \`${below.id}\``,
    ...(lacks.length > 0 ? [`lacks ${quoteNames(lacks, 'and', 4)}`] : []),
    ...(lowers.length > 0 ? [`has less: ${amounts}`] : []),
  ];
  const them = lacks.length + lowers.length === 1 ? 'it' : 'them';
  const has = lacks.length > 0 ? `has ${them}` : 'has more';
  const last = what.pop() ?? '';
  const message = `plan \`${plan.id}\` ${what.join(', ')}${what.length > 1 ? ',' : ''} and ${last}`;
  findings.report('less-for-more', message, plan.at, {
    others: [{ span: below.at, text: `${has} for ${priceOf(below, catalog)}` }],
    hint: `Customers who move up from \`${below.id}\` would lose ${them}${orBuy(plan, lacks, catalog)}. ${howToAcceptDeclared(findings)}`,
  });
}

/** How many of the add-ons that bring something are looked at, so that very many stay quick to check. */
const MOST_TRIED = 16;
const MOST_BRINGERS = 3;

/** `, or have to buy `sign-on``: what is gone with the cheaper plan may be there for money. */
function orBuy(plan: Plan, lacks: readonly string[], { addOns }: Catalog): string {
  const [first, ...others] = lacks;
  if (first === undefined) return '';
  const bringers = (bringersIn(addOns).get(first) ?? [])
    .slice(0, MOST_TRIED)
    .filter((one) => isAvailableFor(one, plan) && others.every((id) => broughtBy(one).has(id)));
  const names = bringers.map(({ id }) => id);
  return names.length === 0 ? '' : `, or have to buy ${quoteNames(names, 'or', MOST_BRINGERS)}`;
}
