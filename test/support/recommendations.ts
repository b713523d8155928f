import { type Answer, paidUnits, priceUnits, seatLimit } from '../../src/analysis/index.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { unitName } from '../../src/catalog/plans/price-units.ts';

/** A need as rule modules take it: `{ feature: 'api' }`, `{ limit: 'storage', atLeast: 5e9 }`. */
export type Wanted = { readonly [key: string]: string | number };

/** The answer of the analysis in the shape of `recommend`. */
export function asModule(
  { best, verdicts, isProven, unmet, question }: Answer,
  wants: readonly Wanted[],
  catalog: Catalog,
): object {
  const people = { limit: seatLimit(catalog)?.id ?? '', atLeast: question.terms.seats };
  const held = (addOns: NonNullable<Answer['best']>['addOns']) =>
    Object.fromEntries(addOns.map(({ addOn, count }) => [addOn.id, count]));
  const units = best?.plan ? paidUnits(best.plan, question.terms) : [];
  const quantities = Object.fromEntries(units.map(({ unit, count }) => [unitName(unit), count]));
  const counted = priceUnits(catalog).length > 0 ? { quantities } : {};
  if (best)
    return { ok: true, plan: best.plan?.id, addOns: held(best.addOns), ...counted, ...best.cost, isProven };
  const unpriced = verdicts.find((one) => one.kind === 'unpriced');
  if (unpriced?.kind === 'unpriced')
    return { ok: false, reason: 'price-on-request', plan: unpriced.plan?.id, addOns: held(unpriced.addOns) };
  const missing = [...wants, people].filter((_, at) => unmet.some((need) => need === question.needs[at]));
  return { ok: false, reason: 'nobody-has-it', missing, isProven };
}
