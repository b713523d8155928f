/** Plan handles: for apps that know the plan and ask it many things, by number instead of by name. */
import type { Plan } from '../../catalog/catalog.ts';
import { literal, propertyKey } from '../escape/index.ts';
import { type Declaration, exportedConstant, inBraces, type Member } from './declaration.ts';
import { minus } from './limits.ts';
import { lineNumber, wordsOf } from './lines.ts';
import { MANY, type Numbering } from './numbering.ts';

export function handleRules(numbering: Numbering): readonly Declaration[] {
  const { plans } = numbering;
  const doc = 'All plans, as objects to ask: `plans.pro.allows(features.reports)`.';
  const handles = plans.map(
    ({ id }, number) => `${propertyKey(id)}: /* @__PURE__ */ new Plan(${literal(id)}, ${number})`,
  );
  const many = plans.length > MANY;
  return [
    planClass(numbering),
    {
      kind: 'interface',
      exported: true,
      docs: [doc],
      name: 'Plans',
      members: plans.map((plan) => memberOf(numbering, plan)),
    },
    exportedConstant('plans', 'Plans', many ? '/* @__PURE__ */ handlesOf(planIds)' : inBraces('{', handles), [
      doc,
    ]),
    ...(many ? [handlesOf] : []),
    {
      kind: 'function',
      exported: true,
      docs: ['Whether a text from outside is the id of a plan.'],
      name: 'isPlanId',
      signature: { parameters: ['id: string'], returns: 'id is PlanId' },
      body: 'return planNumber(id) !== undefined;',
    },
    {
      kind: 'function',
      exported: true,
      docs: ['The plan with an id; `undefined` if there is none.'],
      name: 'plan',
      overloads: [
        { parameters: ['id: PlanId'], returns: 'Plan' },
        { parameters: ['id: string'], returns: 'Plan | undefined' },
      ],
      signature: { parameters: ['id: string'], returns: 'Plan | undefined' },
      body: many ? PLAN_OF_MANY : 'return isPlanId(id) ? plans[id] : undefined;',
    },
  ];
}

/** A checker that is told less of the id does not look for it among all others. */
const PLAN_OF_MANY =
  'return isPlanId(id) ? (plans as unknown as { readonly [id: string]: Plan })[id] : undefined;';

const handlesOf: Declaration = {
  kind: 'function',
  exported: false,
  docs: [],
  name: 'handlesOf',
  signature: { parameters: ['ids: readonly PlanId[]'], returns: 'Plans' },
  body: 'return Object.fromEntries<Plan>(ids.map((id, number) => [id, new Plan(id, number)])) as unknown as Plans;',
};

/** The docs that an editor shows behind `plans.`: what the plan is, and where the plan file says so. */
function memberOf({ catalog, file }: Numbering, plan: Plan): Member {
  const lines = [...plan.priceLines, ...(plan.base ? [plan.base.line] : [])].map(wordsOf);
  const tagline = plan.tagline?.pieces.every((piece) => typeof piece === 'string')
    ? [plan.tagline.pieces.join('')]
    : [];
  const place = `(${file}:${lineNumber(catalog, plan.line)})`;
  const [title, ...others] = [
    [plan.name, lines.join('; ')].filter((text) => text !== '').join(': '),
    ...tagline,
  ];
  return { key: propertyKey(plan.id), type: 'Plan', docs: [`${title} ${place}`, ...others] };
}

function planClass({ features, limits, models, firstLimit, firstModel }: Numbering): Declaration {
  const method = (name: string, parameter: string, returns: string, doc: string, body: string) =>
    ({
      kind: 'method',
      name,
      docs: [doc],
      parameters: [parameter],
      returns,
      body: `return ${body};`,
    }) as const;
  return {
    kind: 'class',
    exported: true,
    docs: [
      'A plan that answers by number: the fastest way to ask. Keep one for as long as a customer has the plan.',
    ],
    name: 'Plan',
    fields: [
      { key: 'id', type: 'PlanId', docs: [] },
      { key: 'number', type: 'number', docs: ['Its place in the plan file, from 0.'] },
    ],
    constructs: {
      parameters: ['id: PlanId', 'number: number'],
      body: 'this.id = id;\nthis.number = number;',
    },
    methods: [
      method(
        'allows',
        'feature: Features[FeatureId]',
        'boolean',
        'Whether the plan has a feature.',
        `featureTable[this.number * ${features.length} + feature] === 1`,
      ),
      method(
        'limit',
        'limit: Limits[LimitId]',
        'Amount',
        'What the plan says about a limit.',
        `limitTable[this.number * ${limits.length} + limit${minus(firstLimit)}]`,
      ),
      method(
        'canUse',
        'model: Models[ModelId]',
        'boolean',
        'Whether the plan may use a model.',
        `modelTable[this.number * ${models.length} + model${minus(firstModel)}] === 1`,
      ),
    ],
  };
}
