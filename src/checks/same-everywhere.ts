import type { Limit, Plan } from '../catalog/catalog.ts';
import { formatLimit } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { howToAcceptDeclared, type Law } from './law.ts';
import { compareValues, sameFeature } from './values.ts';

/** A feature or limit tells plans apart. */
export const sameEverywhere: Law = ({ plans, features, limits }, findings, doubts) => {
  const visible = plans.filter(({ hidden }) => !hidden);
  if (visible.length < 2 || doubts.elsewhere) return;
  for (const { id, at } of features) {
    if (doubts.has(id) || !isSame(id, visible)) continue;
    findings.report('same-everywhere', `every plan has \`${id}\``, at, {
      label: 'tells no plan from another',
      hint: `It helps nobody to choose a plan. ${howToAcceptDeclared(findings)}`,
    });
  }
  for (const limit of limits) {
    const value = doubts.has(limit.id) ? null : sharedValue(limit, visible);
    if (value === null) continue;
    findings.report('same-everywhere', `every plan has the same \`${limit.id}\`: ${value}`, limit.at, {
      label: 'tells no plan from another',
      hint: `It helps nobody to choose a plan. ${howToAcceptDeclared(findings)}`,
    });
  }
};

function isSame(id: string, plans: readonly Plan[]): boolean {
  const first = plans[0]?.features.get(id)?.entry.value;
  if (first === undefined) return false;
  return plans.every((plan) => {
    const value = plan.features.get(id)?.entry.value;
    return value !== undefined && sameFeature(value, first);
  });
}

function sharedValue({ id, measure }: Limit, plans: readonly Plan[]): string | null {
  const first = plans[0]?.limits.get(id)?.entry.value;
  if (first === undefined) return null;
  const isShared = plans.every((plan) => {
    const value = plan.limits.get(id)?.entry.value;
    return value !== undefined && compareValues(value, first) === 0;
  });
  return isShared ? formatLimit(first, measure, ENGLISH) : null;
}
