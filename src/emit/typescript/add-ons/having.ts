/** `allowsWith`, `limitWith`, `canUseWith` and `explainWith`: what a plan and add-ons give together. */
import type { Catalog } from '../../../catalog/catalog.ts';
import { literal } from '../../escape/index.ts';
import { type Declaration, inBraces } from '../declaration.ts';
import type { Numbering } from '../numbering.ts';

/** The answer to a limit, whoever gives it. */
const AMOUNT = "number | 'contact us' | undefined";

export function havingRules({ catalog, limits, models }: Numbering): readonly Declaration[] {
  const hasLimits = limits.length > 0;
  const hasDecimals = limits.some(({ unit }) => unit === 'decimal' || unit === 'percent');
  const hasModels = models.length > 0;
  return [
    {
      kind: 'function',
      exported: true,
      docs: [
        'Whether a customer has a feature, by the plan or the deal, or by an add-on. Whatever is held counts, also what `misfits`',
        'names.',
      ],
      name: 'allowsWith',
      signature: {
        parameters: ['plan: PlanId | Deal', 'held: Held', 'feature: FeatureId'],
        returns: 'boolean',
      },
      body: `return has(plan, feature) || brought(held, 'feature', feature).length > 0;`,
    },
    {
      kind: 'function',
      exported: false,
      docs: ['What a customer has without add-ons.'],
      name: 'has',
      signature: { parameters: ['plan: PlanId | Deal', 'feature: FeatureId'], returns: 'boolean' },
      body: "return typeof plan === 'string' ? allows(plan, feature) : plan.allows(feature);",
    },
    ...(hasModels ? [canUseWith] : []),
    ...(hasLimits ? [limitWith(hasDecimals, changedConditions(catalog))] : []),
    explainWith(hasLimits, hasModels),
    {
      kind: 'function',
      exported: false,
      docs: ['The lines of held add-ons that bring something, and how often.'],
      name: 'brought',
      signature: {
        parameters: ['held: Held', "kind: Brought['kind'] | null", 'id: string'],
        returns: 'readonly (readonly [line: Brought, count: number])[]',
      },
      body: [
        'return offersIn(held).flatMap(([{ brings }, count]) =>',
        '  brings.filter((line) => line.id === id && line.kind === (kind ?? line.kind)).map((line) => [line, count] as const),',
        ');',
      ].join('\n'),
    },
  ];
}

const canUseWith: Declaration = {
  kind: 'function',
  exported: true,
  docs: ['Whether a customer may use a model, by the plan or by an add-on.'],
  name: 'canUseWith',
  signature: { parameters: ['plan: PlanId | Deal', 'held: Held', 'model: ModelId'], returns: 'boolean' },
  body: [
    "const own = typeof plan === 'string' ? canUse(plan, model) : plan.canUse(model);",
    "return own || brought(held, 'model', model).length > 0;",
  ].join('\n'),
};

/** The conditions of which add-ons say something. */
function changedConditions({ addOns }: Catalog): readonly string[] {
  const ids = addOns.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.kind === 'limit' && entry.limit.measure.kind === 'condition' ? [entry.limit.id] : [],
    ),
  );
  return [...new Set(ids)];
}

/** Sums of decimals are rounded to the six places that they can have, so that three times 0.1 is 0.3. */
const limitWith = (hasDecimals: boolean, conditions: readonly string[]): Declaration => ({
  kind: 'function',
  exported: true,
  docs: [
    'How much of a limit a customer has, in the unit of `limitUnits`: the most that the plan or any add-on gives, and on top',
    'of that what add-ons add, each as often as it is held. `Infinity` where something is unlimited, `contact us` where',
    'something else says so, `undefined` where nothing says anything.',
    ...(conditions.length > 0 ? ['A condition is what an add-on makes of it.'] : []),
  ],
  name: 'limitWith',
  signature: { parameters: ['plan: PlanId | Deal', 'held: Held', 'name: LimitId'], returns: AMOUNT },
  body: [
    `const own = (typeof plan === 'string' ? limit(plan, name) : plan.limit(name)) as ${AMOUNT};`,
    'let most = own;',
    'let more = 0;',
    `for (const [{ adds, amount }, count] of brought(held, 'limit', name)) {`,
    '  if (most === Infinity || amount === null) most = Infinity;',
    ...(conditions.length > 0
      ? [
          `  else if (${inBraces('[', conditions.map(literal))}.includes(name)) most = amount === (own ?? 0) ? most : amount;`,
        ]
      : []),
    "  else if (most === 'contact us' || amount === 'contact us') most = 'contact us';",
    '  else if (adds) more += count * amount;',
    '  else most = Math.max(most ?? 0, amount);',
    '  most ??= 0;',
    '}',
    `return typeof most === 'number' ? ${hasDecimals ? 'Number((most + more).toFixed(6))' : 'most + more'} : most;`,
  ].join('\n'),
});

function explainWith(hasLimits: boolean, hasModels: boolean): Declaration {
  const overload = (thing: string, value: string) => ({
    parameters: ['plan: PlanId | Deal', 'held: Held', thing],
    returns: `{ readonly value: ${value}; readonly because: readonly Because[] }`,
  });
  const ids = ['FeatureId', ...(hasLimits ? ['LimitId'] : []), ...(hasModels ? ['ModelId'] : [])].join(' | ');
  const value = hasLimits ? `boolean | ${AMOUNT}` : 'boolean';
  return {
    kind: 'function',
    exported: true,
    docs: [
      'What a customer has of a feature, limit or model, and the lines of the plan and of the add-ons that make it so.',
    ],
    name: 'explainWith',
    overloads: [
      overload(`id: FeatureId${hasModels ? ' | ModelId' : ''}`, 'boolean'),
      ...(hasLimits ? [overload('limit: LimitId', AMOUNT)] : []),
    ],
    signature: overload(`id: ${ids}`, value),
    body: [
      'const own: { readonly value: unknown; readonly because: readonly Because[] } =',
      "  typeof plan === 'string' ? explain(plan, id) : plan.explain(id);",
      'const lines = brought(held, null, id);',
      'const said = own.value === false || own.value === undefined ? [] : own.because;',
      `const value = ${
        hasLimits
          ? "typeof own.value === 'boolean' ? own.value || lines.length > 0 : limitWith(plan, held, id as LimitId)"
          : 'own.value === true || lines.length > 0'
      };`,
      'return { value, because: lines.length === 0 ? own.because : [...said, ...lines.map(([{ line }]) => because(line))] };',
    ].join('\n'),
  };
}
