import type { Answer } from '../../src/analysis/index.ts';

/** A need as rule modules take it: `{ feature: 'api' }`, `{ limit: 'storage', atLeast: 5e9 }`. */
export type Wanted = { readonly [key: string]: string | number };

/** The answer of the analysis in the shape of `recommend`; `seats` is the limit of people, if there is one. */
export function asModule(
  { best, verdicts, isProven, unmet, question }: Answer,
  wants: readonly Wanted[],
  seats = '',
): object {
  const people = { limit: seats, atLeast: question.terms.seats };
  const held = (addOns: NonNullable<Answer['best']>['addOns']) =>
    Object.fromEntries(addOns.map(({ addOn, count }) => [addOn.id, count]));
  if (best) return { ok: true, plan: best.plan?.id, addOns: held(best.addOns), ...best.cost, isProven };
  const unpriced = verdicts.find((one) => one.kind === 'unpriced');
  if (unpriced?.kind === 'unpriced')
    return { ok: false, reason: 'price-on-request', plan: unpriced.plan?.id, addOns: held(unpriced.addOns) };
  const missing = [...wants, people].filter((_, at) => unmet.some((need) => need === question.needs[at]));
  return { ok: false, reason: 'nobody-has-it', missing, isProven };
}
