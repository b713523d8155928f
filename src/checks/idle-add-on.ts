import { isAvailableFor } from '../catalog/add-ons/availability.ts';
import type { AddOn, Catalog } from '../catalog/catalog.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { broughtBy, isIdleIn } from './add-on-offers.ts';
import { hasErrors, howToAccept, howToAcceptDeclared, type Law } from './law.ts';

/** An add-on brings customers something that their plan does not have. */
export const idleAddOn: Law = (catalog, findings) => {
  if (hasErrors(findings)) return;
  for (const addOn of catalog.addOns) {
    if (addOn.entries.length === 0) reportEmpty(addOn, findings);
    // Free words may tell of something that no line says.
    else if (!addOn.entries.some(({ kind }) => kind === 'bullet')) checkPlans(addOn, catalog, findings);
  }
};

function reportEmpty({ id, at }: AddOn, findings: Findings): void {
  findings.report('idle-add-on', `add-on \`${id}\` brings nothing`, at, {
    hint: `Say what it brings: a feature, \`storage plus 100 GB\`, or free words behind \`bullet\`. ${howToAcceptDeclared(findings)}`,
  });
}

function checkPlans(addOn: AddOn, { plans }: Catalog, findings: Findings): void {
  const { id, at, availableFor } = addOn;
  const brought = [...broughtBy(addOn).values()];
  const buyers = plans.filter((plan) => isAvailableFor(addOn, plan));
  const idle = buyers.filter((plan) => brought.every((entry) => isIdleIn(plan, entry)));
  if (idle.length > 0 && idle.length === buyers.length) {
    const whose =
      buyers.length === 1
        ? `plan \`${buyers[0]?.id}\`, the only one that it is for,`
        : 'every plan that it is for';
    findings.report('idle-add-on', `add-on \`${id}\` brings nothing: ${whose} has all of it already`, at, {
      hint: `Nobody would buy it. ${howToAcceptDeclared(findings)}`,
    });
    return;
  }
  for (const plan of idle) {
    const named = availableFor?.get(plan.id);
    if (named === undefined) continue;
    findings.report(
      'idle-add-on',
      `add-on \`${id}\` brings customers of plan \`${plan.id}\` nothing: they have all of it already`,
      named.at,
      { hint: `Take the plan out of this line. ${howToAccept(findings)}` },
    );
  }
}
