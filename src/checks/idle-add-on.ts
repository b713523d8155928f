import type { AddOn, Catalog } from '../catalog/catalog.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { idlePlans } from './add-on-offers.ts';
import { hasErrors, howToAccept, howToAcceptDeclared, type Law, quoteNames } from './law.ts';

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
  const { buyers, idle } = idlePlans(addOn, plans);
  if (idle.length > 0 && idle.length === buyers.length) {
    const whose =
      buyers.length === 1
        ? `plan \`${buyers[0]?.id}\`, the only one that it is for,`
        : 'every plan that it is for';
    findings.report('idle-add-on', `add-on \`${id}\` brings nothing: ${whose} has all of it already`, at, {
      hint: `Nobody would buy it. If it brings more than its lines say, add that, at least as a \`bullet\`. ${howToAcceptDeclared(findings)}`,
    });
    return;
  }
  const named = idle.flatMap((plan) => availableFor?.get(plan.id) ?? []);
  const [first, ...others] = named;
  if (first === undefined) return;
  const names = quoteNames(named.map(({ plan }) => plan.id));
  findings.report(
    'idle-add-on',
    `add-on \`${id}\` brings customers of ${others.length > 0 ? 'plans' : 'plan'} ${names} nothing: they have all of it already`,
    first.at,
    {
      others: others.slice(0, 5).map((one) => ({ span: one.at, text: 'nor these' })),
      hint: `Take ${others.length > 0 ? 'these plans' : 'the plan'} out of this line. ${howToAccept(findings)}`,
    },
  );
}
