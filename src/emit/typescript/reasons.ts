/** `explain` and `decide`: answers that can say why. */
import { literal } from '../escape/index.ts';
import { alias, constant, type Declaration, inBraces, type Member } from './declaration.ts';
import { minus } from './limits.ts';
import { statedLines } from './lines.ts';
import type { Numbering } from './numbering.ts';

/** What `explain` can be asked of a plan, and the type of what the plan says; of no plan at all nothing can be asked. */
const EXACT_ANSWERS = [
  ['F extends FeatureId', 'feature: F', 'Allows<P, F>'],
  ['L extends LimitId', 'limit: L', 'LimitOf<P, L>'],
  ['M extends ModelId', 'model: M', 'CanUse<P, M>'],
] as const;

export function reasonRules(numbering: Numbering): readonly Declaration[] {
  return [
    ...reasonTypes(numbering),
    ...quotedLines(numbering),
    answerClass(numbering),
    ...askingFunctions(numbering),
  ];
}

function reasonTypes({ hasContact, metered }: Numbering): readonly Declaration[] {
  const refusals = [
    "'not-in-plan'",
    "'over-limit'",
    ...(hasContact ? ["'contact-us'"] : []),
    "'unknown-plan'",
    "'unknown-name'",
  ];
  const granted = grantedReason(metered);
  const member = (key: string, type: string, doc: string): Member => ({ key, type, docs: [doc] });
  const because = member(
    'because',
    'readonly Because[]',
    'The lines that say so. They are looked up when they are read.',
  );
  return [
    {
      kind: 'interface',
      exported: true,
      docs: ['A line of the plan file, in the words of the plan language.'],
      name: 'Because',
      members: [
        { key: 'file', type: 'string', docs: [] },
        { key: 'line', type: 'number', docs: [] },
        { key: 'text', type: 'string', docs: [] },
      ],
    },
    alias({
      exported: true,
      docs: ['Why something is refused.'],
      name: 'Refusal',
      type: refusals.join(' | '),
    }),
    {
      kind: 'interface',
      exported: true,
      docs: ['What a plan says about a feature, limit or model, and why.'],
      name: 'Explanation',
      typeParameters: ['Value'],
      members: [
        member('value', 'Value', 'The answer of `allows`, `limit` or `canUse`.'),
        member('reason', "'in-plan' | Refusal", '`not-in-plan` where the plan says nothing.'),
        because,
      ],
    },
    alias({
      exported: true,
      docs: [
        'Yes, or no with the reason and the plan that would help, if one does.',
        ...(metered.length === 0 ? [] : ['`billed` is a yes to more than the plan includes, for money.']),
      ],
      name: 'Decision',
      type: [
        '',
        `| { readonly allowed: true; readonly reason: ${granted}; readonly upgrade: null; readonly because: readonly Because[] }`,
        '| { readonly allowed: false; readonly reason: Refusal; readonly upgrade: PlanId | null; readonly because: readonly Because[] }',
      ].join('\n'),
    }),
  ];
}

/** Why something is granted, as a type: use above what a plan includes is `billed` where it has a price. */
export function grantedReason(metered: readonly string[]): string {
  return metered.length === 0 ? "'in-plan'" : "'in-plan' | 'billed'";
}

function quotedLines({ catalog, file, plans, models, firstModel }: Numbering): readonly Declaration[] {
  const group =
    models.length === 0 ? 'id' : `modelGroups[(modelNumbers.get(id) ?? -1)${minus(firstModel)}] ?? id`;
  return [
    constant(
      'stated',
      'readonly string[]',
      inBraces(
        '[',
        plans.map((plan) => literal(statedLines(catalog, plan))),
      ),
      ['For each plan its first line in the plan file, then those that grant something, with their numbers.'],
    ),
    ...(models.length === 0
      ? []
      : [
          constant('modelGroups', 'readonly string[]', literal(models.map((model) => model.group)), [
            'The group of each model: plans name groups.',
          ]),
        ]),
    {
      kind: 'function',
      exported: false,
      docs: [],
      name: 'linesOf',
      signature: { parameters: ['plan: string'], returns: 'Because[]' },
      body: [
        "const lines = stated[planNumber(plan) ?? -1]?.split('\\n') ?? [];",
        'let number = 0;',
        'return lines.map((line) => {',
        '  number = parseInt(line, 10) || number + 1;',
        `  return { file: ${literal(file)}, line: number, text: line.replace(/^\\d+ /, '') };`,
        '});',
      ].join('\n'),
    },
    {
      kind: 'function',
      exported: false,
      docs: [
        'The line about something, behind the `everything in` lines that lead to it; the first line of the plan if there is none.',
      ],
      name: 'reasonsFor',
      signature: { parameters: ['plan: string', 'id: string'], returns: 'readonly Because[]' },
      body: [
        `const name = ${group};`,
        'const chain: Because[] = [];',
        'for (let next: string | undefined = plan; next !== undefined; ) {',
        '  const [, ...lines] = linesOf(next);',
        "  const own = lines.find(({ text }) => text.split(' ')[0] === name);",
        '  if (own) return [...chain, own];',
        '  const [first] = lines;',
        '  if (!first) break;',
        '  const [start, base, ...except]: string[] = first.text.split(/everything in | except |, /);',
        '  chain.push(first);',
        '  if (except.includes(name)) return chain;',
        "  next = start === '' ? base : undefined;",
        '}',
        'return linesOf(plan).slice(0, 1);',
      ].join('\n'),
    },
  ];
}

function answerClass({ hasContact, metered }: Numbering): Declaration {
  const field = (key: string, type: string): Member => ({ key, type, docs: [] });
  return {
    kind: 'class',
    exported: false,
    docs: ['An answer that looks for its reasons, and for a plan that would help, when they are read.'],
    name: 'Answer',
    fields: [
      field('plan', 'PlanId'),
      field('id', 'string'),
      field('needed', 'number'),
      field('value', 'boolean | Amount'),
      field('allowed', 'boolean'),
      field('reason', `${grantedReason(metered)} | Refusal`),
    ],
    constructs: {
      parameters: ['plan: PlanId', 'id: string', 'needed: number'],
      body: [
        'const value = answerOf(plan, id);',
        'this.plan = plan;',
        'this.id = id;',
        'this.needed = needed;',
        'this.value = value;',
        metered.length === 0
          ? 'this.allowed = suffices(value, needed);'
          : `this.allowed = suffices(value, needed) || metered.has(\`\${plan} \${id}\`);`,
        'this.reason = this.allowed',
        metered.length === 0 ? "  ? 'in-plan'" : "  ? suffices(value, needed) ? 'in-plan' : 'billed'",
        "  : typeof value === 'number'",
        "    ? 'over-limit'",
        ...(hasContact ? ["    : value === 'contact us'", "      ? 'contact-us'"] : []),
        '    : planNumber(plan) === undefined',
        "      ? 'unknown-plan'",
        '      : value === undefined && !limitNumbers.has(id)',
        "        ? 'unknown-name'",
        "        : 'not-in-plan';",
      ].join('\n'),
    },
    methods: [
      {
        kind: 'getter',
        name: 'upgrade',
        docs: [],
        parameters: [],
        returns: 'PlanId | null',
        body: 'return offer(this.plan, this.id, this.needed);',
      },
      {
        kind: 'getter',
        name: 'because',
        docs: [],
        parameters: [],
        returns: 'readonly Because[]',
        body: 'return reasonsFor(this.plan, this.id);',
      },
      {
        kind: 'method',
        name: 'toJSON',
        docs: [],
        parameters: [],
        returns: 'object',
        body: 'return { ...this, upgrade: this.upgrade, because: this.because };',
      },
    ],
  };
}

function askingFunctions({ plans, limits }: Numbering): readonly Declaration[] {
  return [
    {
      kind: 'function',
      exported: true,
      docs: [
        'What a plan says about a feature, limit or model, and the lines of the plan file that make it so:',
        'the line of the plan itself, or the `everything in` lines down to the one that says it.',
      ],
      name: 'explain',
      overloads: [
        ...(plans.length === 0 ? [] : EXACT_ANSWERS).map(([parameter, thing, value]) => ({
          typeParameters: ['P extends PlanId', parameter],
          parameters: ['plan: P', thing],
          returns: `Explanation<${value}>`,
        })),
        {
          parameters: ['plan: PlanId', 'id: FeatureId | LimitId | ModelId'],
          returns: 'Explanation<boolean | Amount>',
        },
      ],
      signature: { parameters: ['plan: PlanId', 'id: string'], returns: 'object' },
      body: 'return new Answer(plan, id, 0);',
    },
    {
      kind: 'function',
      exported: true,
      docs: [
        'Whether a plan has a feature, may use a model, or has as much of a limit as is needed (1 if nothing is said);',
        'if not, why not and which plan would help.',
      ],
      name: 'decide',
      overloads: [
        { parameters: ['plan: PlanId', 'id: FeatureId | ModelId'], returns: 'Decision' },
        ...(limits.length > 0
          ? [{ parameters: ['plan: PlanId', 'limit: LimitId', 'needed?: number'], returns: 'Decision' }]
          : []),
      ],
      signature: { parameters: ['plan: PlanId', 'id: string', 'needed = 1'], returns: 'object' },
      body: 'return new Answer(plan, id, needed);',
    },
  ];
}
