/** `allows` and `plansWith`. */
import { constant, type Declaration } from './declaration.ts';
import type { Numbering } from './numbering.ts';
import { featureRows } from './tables.ts';

export function featureRules(numbering: Numbering): readonly Declaration[] {
  const { features } = numbering;
  return [
    constant('featureTable', 'Uint8Array', `/* @__PURE__ */ digitsOf(${featureRows(numbering)})`, [
      'A row for each plan, a digit for each feature: 1 where the plan has it.',
    ]),
    {
      kind: 'function',
      exported: false,
      docs: [],
      name: 'digitsOf',
      signature: { parameters: ['rows: readonly string[]'], returns: 'Uint8Array' },
      body: "return Uint8Array.from<string>(rows.join(''), Number);",
    },
    {
      kind: 'function',
      exported: true,
      docs: ['Whether a plan has a feature. `false` for names that do not exist.'],
      name: 'allows',
      overloads: [
        {
          typeParameters: ['P extends PlanId', 'F extends FeatureId'],
          parameters: ['plan: P', 'feature: F'],
          returns: 'Allows<P, F>',
        },
      ],
      signature: { parameters: ['plan: string', 'feature: string'], returns: 'boolean' },
      body: [
        'const row = planNumber(plan);',
        'if (row === undefined) return false;',
        'const column = featureNumbers.get(feature);',
        `return column !== undefined && featureTable[row * ${features.length} + column] === 1;`,
      ].join('\n'),
    },
    {
      kind: 'function',
      exported: true,
      docs: ['The plans that have a feature, in the order of the plan file, hidden ones included.'],
      name: 'plansWith',
      overloads: [
        {
          typeParameters: ['F extends FeatureId'],
          parameters: ['feature: F'],
          returns:
            features.length > 1
              ? 'FeatureId extends F ? PlanId[] : Listed<FeaturePlans[F]>'
              : 'Listed<FeaturePlans[F]>',
        },
      ],
      signature: { parameters: ['feature: string'], returns: 'readonly unknown[]' },
      body: 'return planIds.filter((plan) => allows(plan, feature as FeatureId));',
    },
  ];
}
