/*
 * In:     a catalog without errors, and what its header says.
 * Out:    `add-ons.ts`, the rules on add-ons, which asks `index.ts` for what the plan alone gives.
 * Always: there is no such module where the catalog has no add-ons; text of the plan file enters it as data only; what an
 *         app holds is plain data, and nothing in it is taken for granted.
 */
import type { Catalog } from '../../../catalog/catalog.ts';
import { alias, type Declaration } from '../declaration.ts';
import type { RulesHeader } from '../index.ts';
import { union } from '../names.ts';
import { type Numbering, numberNames } from '../numbering.ts';
import { TABLE_IMPORT } from '../prices/index.ts';
import { printModule } from '../print.ts';
import { buyingRules } from './buying.ts';
import { decidingRules } from './deciding.ts';
import { havingRules } from './having.ts';
import { offerTable } from './offers.ts';
import { paymentRules } from './payments.ts';

/** The rules on add-ons as the text of a TypeScript module; null for a catalog without any. */
export function emitAddOns(catalog: Catalog, { sourceName, hash }: RulesHeader): string | null {
  if (catalog.addOns.length === 0) return null;
  const numbering = numberNames(catalog, sourceName);
  const heading = [
    `The rules of ${catalog.name} on add-ons: who can buy them, what they bring, and what they cost.`,
    `Made by Planspec from ${sourceName} (SHA-256 ${hash}).`,
    'Do not edit: change the plan file and run `planspec build`.',
  ];
  return printModule(heading, [
    imports(numbering),
    ...heldTypes(numbering),
    ...offerTable(numbering),
    ...buyingRules(numbering),
    ...havingRules(numbering),
    ...decidingRules(numbering),
    ...paymentRules(numbering),
  ]);
}

function imports({ limits, models, metered }: Numbering): Declaration {
  const values = [
    'allows',
    ...(models.length > 0 ? ['canUse'] : []),
    'decide',
    'explain',
    ...(limits.length > 0 ? ['limit'] : []),
    'planIds',
  ];
  const types = [
    'Because',
    ...(metered.length > 0 ? ['CurrencyId'] : []),
    'FeatureId',
    ...(limits.length > 0 ? ['LimitId'] : []),
    ...(models.length > 0 ? ['ModelId'] : []),
    'PlanId',
    'Refusal',
  ];
  return {
    kind: 'text',
    docs: [],
    text: [
      `import { ${values.join(', ')} } from './index.ts';`,
      `import type { ${types.join(', ')} } from './index.ts';`,
      "import type { Deal } from './overrides.ts';",
      TABLE_IMPORT,
      ...(metered.length > 0 ? ["import { type MeteredLimitId, overage } from './prices.ts';"] : []),
    ].join('\n'),
  };
}

function heldTypes({ catalog: { name, addOns } }: Numbering): readonly Declaration[] {
  return [
    alias({
      exported: true,
      docs: [`The add-ons of ${name}, in the order of the plan file.`],
      name: 'AddOnId',
      type: union(addOns.map(({ id }) => id)),
    }),
    alias({
      exported: true,
      docs: ['The add-ons that a customer has, and how many of each. It is plain data, to be kept as JSON.'],
      name: 'Held',
      type: '{ readonly [A in AddOnId]?: number }',
    }),
  ];
}
