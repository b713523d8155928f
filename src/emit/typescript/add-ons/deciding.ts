/** `decideWith`: yes, or no with the reason and with what would help, for a plan and add-ons together. */
import { alias, type Declaration } from '../declaration.ts';
import type { Numbering } from '../numbering.ts';
import { grantedReason } from '../reasons.ts';

export function decidingRules({ limits, models, metered }: Numbering): readonly Declaration[] {
  const hasLimits = limits.length > 0;
  const ids = ['FeatureId', ...(hasLimits ? ['LimitId'] : []), ...(models.length > 0 ? ['ModelId'] : [])];
  return [
    decisionType(metered),
    {
      kind: 'function',
      exported: true,
      docs: [
        `Whether a customer has something${hasLimits ? ', or as much of a limit as is needed' : ''}, by the plan or by add-ons; if not, why not, and what helps.`,
        'Of add-ons, those are named that the customer can buy now, and of which one alone is enough.',
      ],
      name: 'decideWith',
      signature: {
        parameters: ['plan: PlanId | Deal', 'held: Held', `id: ${ids.join(' | ')}`, 'needed = 1'],
        returns: 'DecisionWith',
      },
      body: [
        `const own = typeof plan === 'string' ? ${hasLimits ? 'decide(plan, id as LimitId, needed)' : 'decide(plan, id)'} : plan.decide(id, needed);`,
        `if (own.allowed${metered.length === 0 ? '' : " && own.reason !== 'billed'"}) return { allowed: true, reason: own.reason, because: own.because };`,
        'const told = explainWith(plan, held, id as FeatureId);',
        'const value: unknown = told.value;',
        "if (value === true || (typeof value === 'number' && value >= needed)) {",
        "  return { allowed: true, reason: 'by-add-on', because: told.because };",
        '}',
        ...(metered.length === 0
          ? []
          : ["if (own.allowed) return { allowed: true, reason: 'billed', because: told.because };"]),
        'return {',
        '  allowed: false,',
        "  reason: typeof value === 'number' ? 'over-limit' : own.reason,",
        '  addOns: [...offers.values()].flatMap((offer) => helpOf(offer, plan, held, id, value, needed)),',
        '  upgrade: own.upgrade,',
        '  because: told.because,',
        '};',
      ].join('\n'),
    },
    help,
  ];
}

function decisionType(metered: readonly string[]): Declaration {
  return alias({
    exported: true,
    docs: [
      'Yes, by the plan, by the deal or with add-ons; or no with the reason, and what helps: each of `addOns`, so many more of it, or the plan',
      '`upgrade`. Either with the lines of the plan file that say so.',
    ],
    name: 'DecisionWith',
    type: [
      '',
      `| { readonly allowed: true; readonly reason: ${grantedReason(metered)} | 'in-deal' | 'by-add-on'; readonly because: readonly Because[] }`,
      '| {',
      '    readonly allowed: false;',
      "    readonly reason: Refusal | 'not-in-deal';",
      '    readonly addOns: readonly { readonly addOn: AddOnId; readonly quantity: number }[];',
      '    readonly upgrade: PlanId | null;',
      '    readonly because: readonly Because[];',
      '  }',
    ].join('\n'),
  });
}

const help: Declaration = {
  kind: 'function',
  exported: false,
  docs: ['An add-on with as many more of it as are enough, if it can be bought so.'],
  name: 'helpOf',
  signature: {
    parameters: [
      'offer: Offer',
      'plan: PlanId | Deal',
      'held: Held',
      'id: string',
      'value: unknown',
      'needed: number',
    ],
    returns: 'readonly { readonly addOn: AddOnId; readonly quantity: number }[]',
  },
  body: [
    'const line = offer.hidden ? undefined : offer.brings.find((one) => one.id === id);',
    "if (line === undefined || line.amount === 'contact us') return [];",
    'const { amount, adds } = line;',
    'let more = 1;',
    'if (amount !== null) {',
    "  if (value === 'contact us' || amount < (adds ? Number.MIN_VALUE : needed)) return [];",
    '  if (adds) more = Math.ceil((needed - Number(value ?? 0)) / amount - 1e-9);',
    '}',
    'const { least, step } = offer;',
    'const before = Number(held[offer.id] ?? 0);',
    'const total = least + Math.max(0, Math.ceil((before + more - least) / step)) * step;',
    'const decision = canAdd(plan, held, offer.id, total - before);',
    'return decision.allowed ? [{ addOn: offer.id, quantity: decision.quantity }] : [];',
  ].join('\n'),
};
