/** The rules for a customer whose deal differs from the plan: `withOverrides`. */
import type { Catalog, Feature } from '../../catalog/catalog.ts';
import { literal } from '../escape/index.ts';
import { constant, type Declaration, exportedType, functionText, inBraces } from './declaration.ts';
import type { RulesHeader } from './index.ts';
import { meteredIn } from './numbering.ts';
import { printModule } from './print.ts';

/** `overrides.ts`, as the text of a TypeScript module: what a plan has, with what one customer has instead. */
export function emitOverrides(catalog: Catalog, { sourceName, hash }: RulesHeader): string {
  const valued = catalog.features.filter(({ values }) => values.kind !== 'flag');
  const heading = [
    `Deals of ${catalog.name} with single customers: what their plan has, and what they have instead.`,
    `Made by Planspec from ${sourceName} (SHA-256 ${hash}).`,
    'Do not edit: change the plan file and run `planspec build`.',
  ];
  return printModule(heading, declarationsOf(catalog, valued));
}

function declarationsOf(catalog: Catalog, valued: readonly Feature[]): readonly Declaration[] {
  const metered = meteredIn(catalog);
  const fractions = catalog.limits.flatMap(({ id, measure: { kind } }) =>
    kind === 'percent'
      ? [`[${literal(id)}, [3, 100]]`]
      : kind === 'decimal'
        ? [`[${literal(id)}, [6, Infinity]]`]
        : kind === 'condition'
          ? [`[${literal(id)}, [0, 1]]`]
          : [],
  );
  return [
    ...imports(valued.length > 0, metered.length > 0),
    overridesType(valued.length > 0),
    exportedType('OverrideRefusal', REFUSAL, [
      'Why a deal cannot be: no such plan or name, or a value that it cannot have.',
    ]),
    customerType(valued.length > 0, metered.length > 0),
    constant(
      'fractions',
      'ReadonlyMap<string, readonly [places: number, most: number]>',
      `/* @__PURE__ */ new Map<string, readonly [number, number]>(${inBraces('[', fractions)})`,
      ['How many decimals the amounts of some limits may have, and their largest amount; others are whole.'],
    ),
    ...(valued.length > 0 ? [choicesOf(valued)] : []),
    ...checks(valued.length > 0),
    ...(metered.length > 0
      ? [
          constant('metered', 'ReadonlySet<string>', `/* @__PURE__ */ new Set<string>(${literal(metered)})`, [
            'Plans and limits where use goes on above any amount, and is paid for.',
          ]),
        ]
      : []),
    withOverrides(valued.length > 0, catalog.limits.length > 0, metered.length > 0),
  ];
}

function imports(hasValues: boolean, isMetered: boolean): readonly Declaration[] {
  const text = (line: string): Declaration => ({ kind: 'text', docs: [], text: line });
  const names = [
    'type Amount',
    'allows',
    'type Because',
    'canUse',
    ...(isMetered ? ['type CurrencyId'] : []),
    'type Decision',
    'decide',
    'explain',
    'type FeatureId',
    'features',
    'isPlanId',
    'type LimitId',
    'limit',
    'limits',
    'type ModelId',
    'models',
    'type PlanId',
  ];
  const rules = `import ${inBraces('{', names)} from './index.ts';`;
  const values = "import { type FeatureValues, type ValueFeatureId, value } from './values.ts';";
  const prices = "import { type MeteredLimitId, overage } from './prices.ts';";
  return [text([rules, ...(isMetered ? [prices] : []), ...(hasValues ? [values] : [])].join('\n'))];
}

function overridesType(hasValues: boolean): Declaration {
  const members = [
    '  readonly features?: { readonly [F in FeatureId]?: boolean };',
    '  /** In the unit of `limitUnits`; `unlimited` or `Infinity` for no limit. */',
    "  readonly limits?: { readonly [L in LimitId]?: number | 'unlimited' };",
    '  readonly models?: { readonly [M in ModelId]?: boolean };',
    ...(hasValues
      ? ['  readonly values?: { readonly [F in ValueFeatureId]?: FeatureValues[F] | undefined };']
      : []),
  ];
  return {
    kind: 'text',
    docs: ['What a customer has in place of what the plan says. What is left out is as in the plan.'],
    text: ['export interface Overrides {', ...members, '}'].join('\n'),
  };
}

const REFUSAL = [
  '',
  "| { readonly ok: false; readonly reason: 'unknown-plan' | 'unknown-feature' | 'unknown-limit' | 'unknown-model'; readonly id: string }",
  "| { readonly ok: false; readonly reason: 'bad-value'; readonly id: string }",
].join('\n');

function customerType(hasValues: boolean, isMetered: boolean): Declaration {
  const lines = [
    'export interface Deal {',
    '  readonly ok: true;',
    '  readonly plan: PlanId;',
    '  readonly overrides: Overrides;',
    '  allows(feature: FeatureId): boolean;',
    '  limit(name: LimitId): Amount;',
    '  canUse(model: ModelId): boolean;',
    ...(hasValues ? ['  value<F extends ValueFeatureId>(feature: F): FeatureValues[F] | undefined;'] : []),
    '  /** Whether the customer has a feature or model, or as much of a limit as is needed: by the deal, or else by the plan. */',
    '  decide(id: FeatureId | LimitId | ModelId, needed?: number): DealDecision;',
    '  explain(id: FeatureId | LimitId | ModelId): DealExplanation;',
    ...(isMetered
      ? [
          '  /** What use above what the customer has costs, at the price of the plan; `undefined` where the plan does not sell more. */',
          '  overage(limit: MeteredLimitId, used: number, currency?: CurrencyId): number | undefined;',
        ]
      : []),
    '}',
    '',
    '/** What `decide` of the plan answers, or what the deal says; then `because` is what the plan says in its place. */',
    'export type DealDecision =',
    '  | Decision',
    "  | { readonly allowed: true; readonly reason: 'in-deal'; readonly upgrade: null; readonly because: readonly Because[] }",
    "  | { readonly allowed: false; readonly reason: 'not-in-deal' | 'over-limit'; readonly upgrade: PlanId | null; readonly because: readonly Because[] };",
    '',
    '/** What a customer has, and why. `because` is what the plan says, in either case. */',
    'export interface DealExplanation {',
    '  readonly value: boolean | Amount;',
    "  readonly reason: 'overridden for this customer' | 'as in the plan';",
    '  readonly because: readonly Because[];',
    '}',
  ];
  return {
    kind: 'text',
    docs: [
      'A plan with overrides: it answers as the plan does. As JSON it is the plan and the overrides, of which `withOverrides` makes',
      'the same deal again.',
    ],
    text: lines.join('\n'),
  };
}

/** The values that each set has; nothing for texts. */
function choicesOf(valued: readonly Feature[]): Declaration {
  const rows = valued.map(({ id, values }) => {
    const ids = 'choices' in values ? values.choices.map((choice) => choice.id) : [];
    return literal([id, values.kind, ids]);
  });
  return constant(
    'kinds',
    'ReadonlyMap<string, readonly [kind: string, choices: readonly string[]]>',
    `/* @__PURE__ */ new Map((${inBraces('[', rows)} as const).map(([id, kind, choices]) => [id, [kind, choices]]))`,
    ['How the values of each feature are given, and the values of sets.'],
  );
}

function checks(hasValues: boolean): readonly Declaration[] {
  return [
    helper('refuse', "reason: OverrideRefusal['reason'], id: string): OverrideRefusal", [
      'return { ok: false, reason, id };',
    ]),
    helper('entriesOf', 'of: unknown): readonly (readonly [string, unknown])[]', [
      "return typeof of === 'object' && of !== null ? Object.entries(of) : [];",
    ]),
    helper('isAmount', 'id: string, value: unknown): value is number', [
      "if (typeof value !== 'number' || !(value >= 0)) return false;",
      'const [places, most] = fractions.get(id) ?? [0, Infinity];',
      'if (value === Infinity || value > most) return value <= most;',
      'return value <= Number.MAX_SAFE_INTEGER && Number(value.toFixed(places)) === value;',
    ]),
    {
      kind: 'text',
      docs: ['The same for JSON, which has no `Infinity`.'],
      text: [
        'function storable(overrides: Overrides): Overrides {',
        '  const limits = Object.entries(overrides.limits ?? {}) as readonly (readonly [string, unknown])[];',
        "  const kept = limits.map(([id, one]) => [id, one === Infinity ? 'unlimited' : one] as const);",
        "  return limits.length === 0 ? overrides : { ...overrides, limits: Object.fromEntries(kept) as NonNullable<Overrides['limits']> };",
        '}',
      ].join('\n'),
    },
    ...(hasValues
      ? [
          helper('isValue', 'id: string, value: unknown): boolean', [
            "const [kind, choices] = kinds.get(id) ?? ['', []];",
            "if (kind === 'text') return typeof value === 'string';",
            "if (kind === 'one of') return choices.some((choice) => choice === value);",
            'return Array.isArray(value) && value.length > 0 && value.every((one) => choices.includes(one));',
          ]),
        ]
      : []),
  ];
}

function helper(name: string, signature: string, body: readonly string[]): Declaration {
  const lines = body.map((line) => `  ${line}`);
  return { kind: 'text', docs: [], text: [`function ${name}(${signature} {`, ...lines, '}'].join('\n') };
}

function withOverrides(hasValues: boolean, hasLimits: boolean, isMetered: boolean): Declaration {
  const metered = isMetered ? ` || metered.has(\`\${plan} \${id}\`)` : '';
  const granted = isMetered ? "value === true || value >= needed ? 'in-deal' : 'billed'" : "'in-deal'";
  const check = (
    key: string,
    names: string,
    reason: string,
    isFine: string,
    meant = 'one',
  ): readonly string[] => [
    `for (const [id, one] of entriesOf(overrides.${key})) {`,
    `  if (one === undefined) continue;`,
    `  if (!Object.keys(${names}).includes(id)) return refuse('${reason}', id);`,
    `  if (!${isFine}) return refuse('bad-value', id);`,
    `  own.set(\`${key} \${id}\`, ${meant});`,
    '}',
  ];
  const body = [
    "if (!isPlanId(plan)) return refuse('unknown-plan', String(plan));",
    'const own = new Map<string, unknown>();',
    ...check('features', 'features', 'unknown-feature', "(typeof one === 'boolean')"),
    ...check(
      'limits',
      'limits',
      'unknown-limit',
      "isAmount(id, one === 'unlimited' ? Infinity : one)",
      "one === 'unlimited' ? Infinity : one",
    ),
    ...check('models', 'models', 'unknown-model', "(typeof one === 'boolean')"),
    ...(hasValues
      ? check('values', 'kinds', 'unknown-feature', 'isValue(id, one)').map((line) =>
          line.replace('!Object.keys(kinds).includes(id)', '!kinds.has(id)'),
        )
      : []),
    'const said = (key: string, id: string, plans: unknown): unknown =>',
    `  own.has(\`\${key} \${id}\`) ? own.get(\`\${key} \${id}\`) : plans;`,
    'const deal: Deal = {',
    '  ok: true,',
    '  plan,',
    '  overrides: storable(overrides),',
    ...(hasValues
      ? [`  allows: (id) => said('features', id, own.has(\`values \${id}\`) || allows(plan, id)) === true,`]
      : ["  allows: (id) => said('features', id, allows(plan, id)) === true,"]),
    '  decide: (id, needed = 1) => {',
    `    const asPlan = ${hasLimits ? 'decide(plan, id as LimitId, needed)' : 'decide(plan, id as FeatureId)'};`,
    '    const { value, reason, because } = deal.explain(id);',
    "    if (reason === 'as in the plan') return asPlan;",
    `    if (value === true || (typeof value === 'number' && (value >= needed${metered}))) {`,
    `      return { allowed: true, reason: ${granted}, upgrade: null, because };`,
    '    }',
    "    const refusal = typeof value === 'number' ? 'over-limit' : 'not-in-deal';",
    '    return { allowed: false, reason: refusal, upgrade: asPlan.upgrade, because };',
    '  },',
    "  limit: (id) => said('limits', id, limit(plan, id)) as Amount,",
    ...(isMetered
      ? ['  overage: (id, used, currency) => overage(plan, id, used, currency, deal.limit(id)),']
      : []),
    "  canUse: (id) => said('models', id, canUse(plan, id)) === true,",
    ...(hasValues
      ? [
          '  value: <F extends ValueFeatureId>(id: F) =>',
          "    (deal.allows(id as FeatureId) ? said('values', id, value(plan, id)) : undefined) as",
          '      | FeatureValues[F]',
          '      | undefined,',
        ]
      : []),
    '  explain: (id) => {',
    '    const { value, because } = explain(plan, id);',
    `    const key = ['features', 'limits', 'models'${hasValues ? ", 'values'" : ''}].find((kind) => own.has(\`\${kind} \${id}\`));`,
    "    if (key === undefined) return { value, reason: 'as in the plan', because };",
    ...(hasValues
      ? ["    if (key === 'values') return { value: true, reason: 'overridden for this customer', because };"]
      : []),
    `    const instead = own.get(\`\${key} \${id}\`) as boolean | Amount;`,
    "    return { value: instead, reason: 'overridden for this customer', because };",
    '  },',
    '};',
    'return deal;',
  ];
  return functionText(
    [
      'A plan with what one customer has instead. It answers as the plan does; what the deal cannot be is refused, with the reason.',
    ],
    ['withOverrides(plan: PlanId, overrides: Overrides): Deal | OverrideRefusal'],
    body,
  );
}
