/*
 * In:     a catalog without errors, and what its header says.
 * Out:    `recommend.ts`, which finds the cheapest subscription that has what somebody needs, add-ons included.
 * Always: it finds what `planspec analyze --need` finds, because it carries the same search; it needs nothing outside its
 *         folder; text of the plan file enters it as data only; a catalog with nothing to choose has no such module.
 */
import { priceUnits } from '../../../analysis/index.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { alias, type Declaration } from '../declaration.ts';
import type { RulesHeader } from '../index.ts';
import { TABLE_IMPORT } from '../prices/index.ts';
import { printModule } from '../print.ts';
import { tables } from './data.ts';
import { SEARCH } from './generated/search.ts';
import { rules, types } from './rules.ts';

/** The module as the text of TypeScript; null for a catalog without plans. */
export function emitRecommend(catalog: Catalog, { sourceName, hash }: RulesHeader): string | null {
  if (catalog.plans.length === 0) return null;
  const hasLimits = catalog.limits.length > 0;
  const hasModels = catalog.modelGroups.some(({ models }) => models.length > 0);
  const heading = [
    `What to recommend to customers of ${catalog.name}: the cheapest plan and add-ons that have what they need.`,
    `Made by Planspec from ${sourceName} (SHA-256 ${hash}).`,
    'Do not edit: change the plan file and run `planspec build`.',
  ];
  return printModule(heading, [
    imports(catalog, hasLimits, hasModels),
    ...(catalog.addOns.length > 0
      ? []
      : [
          alias({
            exported: true,
            docs: ['There are no add-ons.'],
            name: 'Held',
            type: '{ readonly [A in never]?: number }',
          }),
        ]),
    ...types(catalog),
    ...rules(catalog, hasLimits, hasModels),
    ...tables(catalog),
    { kind: 'text', docs: [], text: SEARCH },
  ]);
}

function imports(catalog: Catalog, hasLimits: boolean, hasModels: boolean): Declaration {
  const { addOns, features } = catalog;
  const values = ['allows', ...(hasModels ? ['canUse'] : []), ...(hasLimits ? ['limit'] : []), 'planIds'];
  const hasChoices = features.some(({ values: kind }) => 'choices' in kind);
  const types = ['BucketId', 'CurrencyId', ...(hasChoices ? ['FeatureId'] : []), 'Need', 'PlanId'];
  return {
    kind: 'text',
    docs: [],
    text: [
      ...(addOns.length > 0 ? ["import type { Held } from './add-ons.ts';"] : []),
      `import { ${values.join(', ')} } from './index.ts';`,
      `import type { ${types.join(', ')} } from './index.ts';`,
      TABLE_IMPORT,
      ...(priceUnits(catalog).length > 0 ? ["import type { Quantities } from './prices.ts';"] : []),
    ].join('\n'),
  };
}
