/** `upgradeFor`: the plan to offer to a customer who lacks something. */
import { literal } from '../escape/index.ts';
import { alias, constant, type Declaration } from './declaration.ts';
import { minus } from './limits.ts';
import type { Numbering } from './numbering.ts';

export function upgradeRules({
  plans,
  features,
  models,
  firstModel,
  hasContact,
  metered,
}: Numbering): readonly Declaration[] {
  const hidden = plans.filter((plan) => plan.hidden).map(({ id }) => id);
  const offered = hidden.length === 0 ? 'meets' : '(other) => !hidden.has(other) && meets(other)';
  const goesOn = metered.length === 0 ? '' : ` || metered.has(\`\${other} \${id}\`)`;
  return [
    alias({
      exported: true,
      docs: ['What a customer needs: a feature, a model, or an amount of a limit.'],
      name: 'Need',
      type: [
        '',
        '| { readonly feature: FeatureId }',
        '| { readonly model: ModelId }',
        '| { readonly limit: LimitId; readonly atLeast: number }',
      ].join('\n'),
    }),
    ...(hidden.length === 0
      ? []
      : [
          constant('hidden', 'ReadonlySet<string>', `/* @__PURE__ */ new Set(${literal(hidden)})`, [
            'The plans that are not for sale.',
          ]),
        ]),
    ...(metered.length === 0
      ? []
      : [
          constant('metered', 'ReadonlySet<string>', `/* @__PURE__ */ new Set(${literal(metered)})`, [
            'Where use above the amount goes on, and costs something.',
          ]),
        ]),
    {
      kind: 'function',
      exported: false,
      docs: ['What a plan says about a feature, limit or model.'],
      name: 'answerOf',
      signature: { parameters: ['plan: string', 'id: string'], returns: 'boolean | Amount' },
      body: [
        'const row = planNumber(plan) ?? -1;',
        'const feature = featureNumbers.get(id);',
        `if (feature !== undefined) return featureTable[row * ${features.length} + feature] === 1;`,
        'const model = modelNumbers.get(id);',
        `if (model !== undefined) return modelTable[row * ${models.length} + model${minus(firstModel)}] === 1;`,
        'return limit(plan as PlanId, id as LimitId);',
      ].join('\n'),
    },
    {
      kind: 'function',
      exported: false,
      docs: [],
      name: 'suffices',
      signature: { parameters: ['answer: boolean | Amount', 'needed: number'], returns: 'boolean' },
      body: "return answer === true || (typeof answer === 'number' && answer >= needed);",
    },
    {
      kind: 'function',
      exported: false,
      docs: [],
      name: 'offer',
      signature: { parameters: ['plan: PlanId', 'id: string', 'needed: number'], returns: 'PlanId | null' },
      body: [
        ...(hasContact
          ? [
              'const meets = (other: PlanId): boolean => {',
              '  const answer = answerOf(other, id);',
              `  return answer === 'contact us' || suffices(answer, needed)${goesOn};`,
              '};',
            ]
          : [`const meets = (other: PlanId): boolean => suffices(answerOf(other, id), needed)${goesOn};`]),
        'const next = planIds.indexOf(plan) + 1;',
        `return meets(plan) ? null : ([...planIds.slice(next), ...planIds].find(${offered}) ?? null);`,
      ].join('\n'),
    },
    {
      kind: 'function',
      exported: true,
      docs: [
        'The plan to offer to a customer who needs something: the next one in the plan file that has it, or else the first.',
        '`null` if the plan has it already, or no plan has it. Hidden plans are never offered.',
        ...(hasContact ? ['A plan whose amount is `contact us` may have any amount.'] : []),
      ],
      name: 'upgradeFor',
      overloads: [{ parameters: ['plan: PlanId', 'need: Need'], returns: 'PlanId | null' }],
      signature: {
        parameters: [
          'plan: PlanId',
          'need: { feature?: string; model?: string; limit?: string; atLeast?: number }',
        ],
        returns: 'PlanId | null',
      },
      body: "return offer(plan, need.feature ?? need.model ?? need.limit ?? '', need.atLeast ?? 1);",
    },
  ];
}
