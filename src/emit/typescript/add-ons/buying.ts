/** `addOnsFor`, `canAdd` and `misfits`: which add-ons customers can have. */

import { isAvailableFor } from '../../../catalog/add-ons/availability.ts';
import { literal, propertyKey } from '../../escape/index.ts';
import { alias, constant, type Declaration } from '../declaration.ts';
import type { Numbering } from '../numbering.ts';

export function buyingRules(numbering: Numbering): readonly Declaration[] {
  return [...availabilityTypes(numbering), ...addOnsFor, ...decisionTypes, ...decisions];
}

function availabilityTypes({ catalog, plans }: Numbering): readonly Declaration[] {
  return [
    {
      kind: 'interface',
      exported: false,
      docs: ['The plans whose customers may buy each add-on, with a space between them.'],
      name: 'AddOnPlans',
      members: catalog.addOns.map((addOn) => {
        const buyers = plans.filter((plan) => isAvailableFor(addOn, plan));
        return { key: propertyKey(addOn.id), type: literal(buyers.map(({ id }) => id).join(' ')), docs: [] };
      }),
    },
    alias({
      exported: true,
      docs: ['The add-ons that customers of a plan may buy, as far as the plan is concerned.'],
      name: 'AddOnFor',
      typeParameters: ['P extends PlanId'],
      type: [
        '',
        `{ [A in AddOnId]: \` \${AddOnPlans[A]} \` extends \`\${string} \${P} \${string}\` ? A : never }[AddOnId]`,
      ].join('\n'),
    }),
  ];
}

const addOnsFor: readonly Declaration[] = [
  {
    kind: 'function',
    exported: true,
    docs: [
      'The add-ons that customers of a plan may buy, as far as the plan is concerned, in the order of the plan file, hidden',
      'ones included. `canAdd` tells what other add-ons say to that.',
    ],
    name: 'addOnsFor',
    signature: {
      typeParameters: ['P extends PlanId'],
      parameters: ['plan: P'],
      returns: 'readonly AddOnFor<P>[]',
    },
    body: [
      'const own = [...offers.values()].filter((offer) => isFor(offer, plan) && lacking(offer, plan).length === 0);',
      'return own.map(({ id }) => id as AddOnFor<P>);',
    ].join('\n'),
  },
  {
    kind: 'function',
    exported: false,
    docs: [],
    name: 'isFor',
    signature: { parameters: ['{ plans }: Offer', 'plan: string'], returns: 'boolean' },
    body: `return plans.includes(\` \${plan} \`);`,
  },
  {
    kind: 'function',
    exported: false,
    docs: [],
    name: 'lacking',
    signature: {
      parameters: ['{ features }: Offer', 'plan: PlanId | Deal'],
      returns: 'readonly FeatureId[]',
    },
    body: 'return features.filter((feature) => !has(plan, feature));',
  },
];

const REFUSALS = [
  "{ readonly reason: 'not-for-plan'; readonly plans: readonly PlanId[] }",
  "{ readonly reason: 'needs-feature'; readonly features: readonly FeatureId[] }",
  "{ readonly reason: 'needs-add-on'; readonly addOns: readonly AddOnId[] }",
  "{ readonly reason: 'excluded'; readonly addOns: readonly AddOnId[] }",
  "{ readonly reason: 'quantity'; readonly least: number; readonly most: number | null; readonly step: number }",
  "{ readonly reason: 'unknown-plan' | 'unknown-add-on' }",
];

const decisionTypes: readonly Declaration[] = [
  alias({
    exported: true,
    docs: [
      'Why an add-on cannot be bought: for which plans it is, what is missing or in the way, or in which quantities it is sold.',
    ],
    name: 'AddOnRefusal',
    type: ['', ...REFUSALS.map((one) => `| ${one}`)].join('\n'),
  }),
  alias({
    exported: true,
    docs: [
      'Yes, with how many more would be bought; or no with the reason. Either with the lines of the plan file that say so.',
    ],
    name: 'AddOnDecision',
    type: [
      '',
      "| { readonly allowed: true; readonly reason: 'for-sale'; readonly quantity: number; readonly because: readonly Because[] }",
      '| ({ readonly allowed: false; readonly because: readonly Because[] } & AddOnRefusal)',
    ].join('\n'),
  }),
];

const decisions: readonly Declaration[] = [
  {
    kind: 'function',
    exported: true,
    docs: [
      'Whether a customer of a plan may buy so many more of an add-on, besides what the customer has; as few as there can be',
      'if nothing is said.',
    ],
    name: 'canAdd',
    signature: {
      parameters: ['plan: PlanId | Deal', 'held: Held', 'addOn: AddOnId', 'quantity?: number'],
      returns: 'AddOnDecision',
    },
    body: [
      'const offer = offers.get(addOn);',
      "if (!offer) return { allowed: false, reason: 'unknown-add-on', because: [] };",
      'const counts = new Map(offersIn(held).map(([{ id }, count]) => [id, count]));',
      'const before = counts.get(offer.id) ?? 0;',
      'const more = quantity ?? (before === 0 ? offer.least : offer.step);',
      'const refusal = obstacle(offer, plan, counts, more > 0 ? before + more : 0);',
      'if (refusal !== null) return { allowed: false, ...refusal, because: linesAbout(offer, refusal) };',
      "return { allowed: true, reason: 'for-sale', quantity: more, because: linesAbout(offer, null) };",
    ].join('\n'),
  },
  {
    kind: 'function',
    exported: true,
    docs: [
      'What a customer has of add-ons and could not have with a plan: what to take away, or to buy, when the plan changes.',
    ],
    name: 'misfits',
    signature: {
      parameters: ['plan: PlanId | Deal', 'held: Held'],
      returns:
        'readonly ({ readonly addOn: AddOnId; readonly because: readonly Because[] } & AddOnRefusal)[]',
    },
    body: [
      'const own = offersIn(held);',
      'const counts = new Map(own.map(([{ id }, count]) => [id, count]));',
      'return own.flatMap(([offer, count]) => {',
      '  const refusal = obstacle(offer, plan, counts, count);',
      '  return refusal === null ? [] : [{ addOn: offer.id, ...refusal, because: linesAbout(offer, refusal) }];',
      '});',
    ].join('\n'),
  },
  {
    kind: 'function',
    exported: false,
    docs: ['What stands in the way of having so many of an add-on.'],
    name: 'obstacle',
    signature: {
      parameters: [
        'offer: Offer',
        'plan: PlanId | Deal',
        'counts: ReadonlyMap<AddOnId, number>',
        'total: number',
      ],
      returns: 'AddOnRefusal | null',
    },
    body: [
      "const own = typeof plan === 'string' ? plan : plan.plan;",
      "if (!planIds.includes(own)) return { reason: 'unknown-plan' };",
      "if (!isFor(offer, own)) return { reason: 'not-for-plan', plans: planIds.filter((id) => isFor(offer, id)) };",
      'const features = lacking(offer, plan);',
      "if (features.length > 0) return { reason: 'needs-feature', features };",
      'const missing = offer.needs.filter((id) => !counts.has(id));',
      "if (missing.length > 0) return { reason: 'needs-add-on', addOns: missing };",
      'const others = offer.excludes.filter((id) => counts.has(id));',
      "if (others.length > 0) return { reason: 'excluded', addOns: others };",
      'const { least, most, step } = offer;',
      'const fits = total >= least && total <= (most ?? Infinity) && (total - least) % step === 0;',
      "return fits ? null : { reason: 'quantity', least, most, step };",
    ].join('\n'),
  },
  {
    kind: 'function',
    exported: false,
    docs: [
      'The lines that say why: those of the add-on, or of the one that it goes badly with; else its first line.',
    ],
    name: 'linesAbout',
    signature: { parameters: ['offer: Offer', 'why: AddOnRefusal | null'], returns: 'readonly Because[]' },
    body: [
      "const others = why?.reason === 'excluded' ? why.addOns.flatMap((id) => offers.get(id) ?? []) : [];",
      'const excluding = others.flatMap((other) => [',
      '  ...offer.said.filter((line) => names(line, other.id)),',
      '  ...other.said.filter((line) => names(line, offer.id)),',
      ']);',
      'const word = why === null ? undefined : lineStarts[why.reason];',
      'const own = offer.said.filter(([start]) => start === word);',
      "const lines = why?.reason === 'excluded' ? [...new Set(excluding)] : own;",
      'return (lines.length > 0 ? lines : offer.said.slice(0, 1)).map(because);',
    ].join('\n'),
  },
  {
    kind: 'function',
    exported: false,
    docs: [],
    name: 'names',
    signature: { parameters: ['[start, , text]: Line', 'id: string'], returns: 'boolean' },
    body: "return start === 'excludes' && text.split(/[ ,]+/).includes(id, 1);",
  },
  constant(
    'lineStarts',
    "{ readonly [R in AddOnRefusal['reason']]?: string }",
    "{ 'not-for-plan': 'available', 'needs-feature': 'needs', 'needs-add-on': 'needs', quantity: 'quantity' }",
    ['How the line starts that is behind a refusal.'],
  ),
];
