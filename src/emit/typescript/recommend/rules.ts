/** `recommend` and `upgradeWith`: what to offer to somebody who needs something, add-ons included. */
import { payCycles, priceUnits, seatLimit, usualCycle } from '../../../analysis/index.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { literal } from '../../escape/index.ts';
import { alias, constant, type Declaration, functionText } from '../declaration.ts';
import { union } from '../names.ts';
import { meteredIn } from '../numbering.ts';
import { countedLimits, counting, levels, seatNeeds } from './levels.ts';
import { CANDIDATES, choose, HAS_ALL, KEPT, market, QUANTITIES } from './searching.ts';

export function types(catalog: Catalog): readonly Declaration[] {
  const cycles = payCycles(catalog).map(({ id }) => id);
  const hasChoices = catalog.features.some(({ values }) => 'choices' in values);
  const quantities = priceUnits(catalog).length > 0 ? 'readonly quantities: Quantities; ' : '';
  const exported = (name: string, docs: readonly string[], lines: readonly string[]): Declaration =>
    alias({
      exported: true,
      docs,
      name,
      type: lines.length === 1 ? (lines[0] ?? '') : ['', ...lines].join('\n'),
    });
  return [
    exported(
      'Wanted',
      [
        'What somebody needs: a feature, a model, an amount of a limit in the unit of `limitUnits`, or credits in each cycle.',
      ],
      [
        '| Need',
        ...(hasChoices ? ['| { readonly feature: FeatureId; readonly value: string }'] : []),
        '| { readonly credits: BucketId; readonly atLeast: number }',
      ],
    ),
    {
      kind: 'text',
      docs: ['How it is paid.'],
      text: [
        'export interface PayTerms {',
        `  readonly cycle?: ${union(cycles).replaceAll('\n', ' ')};`,
        '  readonly currency?: CurrencyId;',
        '  /** For how many people; one where nothing is said. */',
        '  readonly seats?: number;',
        '}',
      ].join('\n'),
    },
    exported(
      'Recommendation',
      [
        'The cheapest subscription, and what it costs in minor units: with each payment, and once at the start. `isProven` is false',
        'where there were too many to look at: then it is the best of those that were. Where nobody has it, `missing` are the needs',
        'that no plan can meet; there are none where no plan meets all of them together.',
        ...(quantities === ''
          ? []
          : [
              '`quantities` are how many seats, and what else has a price for each, are paid for with the plan.',
            ]),
      ],
      [
        `| { readonly ok: true; readonly plan: PlanId; readonly addOns: Held; ${quantities}readonly recurring: number; readonly once: number; readonly isProven: boolean }`,
        "| { readonly ok: false; readonly reason: 'price-on-request'; readonly plan: PlanId; readonly addOns: Held }",
        "| { readonly ok: false; readonly reason: 'nobody-has-it'; readonly missing: readonly Wanted[]; readonly isProven: boolean }",
      ],
    ),
  ];
}

export function rules(catalog: Catalog, hasLimits: boolean, hasModels: boolean): readonly Declaration[] {
  const cycle = usualCycle(catalog)?.id ?? '';
  const currency = catalog.currencies[0]?.code ?? 'USD';
  const seats = seatLimit(catalog)?.id ?? null;
  const hasUnits = priceUnits(catalog).length > 0;
  const hidden = catalog.plans.filter((plan) => plan.hidden).map(({ id }) => id);
  const onSale = hidden.length === 0 ? '' : '.filter((id) => !hidden.has(id))';
  const asked = seats === null ? 'needs' : 'withSeats(needs, terms)';
  const seated = seats === null ? 'terms' : 'withNeededSeats(needs, terms)';
  const paid = `termsFor(${countedLimits(catalog).length > 0 ? `${asked}, ` : ''}${seated})`;
  return [
    ...(hidden.length === 0
      ? []
      : [
          constant('hidden', 'ReadonlySet<string>', `/* @__PURE__ */ new Set(${literal(hidden)})`, [
            'The plans that nobody is offered who does not have them.',
          ]),
        ]),
    functionText(
      [
        'The cheapest plan, with add-ons where they help, that has all that is needed. Between equals the one whose plan comes',
        'first in the plan file.',
      ],
      ['recommend(needs: readonly Wanted[], terms: PayTerms = {}): Recommendation'],
      [
        `return choose(planIds${onSale}.map((plan) => ({ plan, held: new Map(), isOwn: false })), ${asked}, ${paid});`,
      ],
    ),
    functionText(
      [
        'What to offer to somebody who has a plan and add-ons, and needs more: the plan with more add-ons, or one behind it in the',
        'plan file with those add-ons that can be had there, whichever costs least. `null` if nothing more is needed. `recurring`',
        'is what is then paid in all; what was paid once is not paid again. An unknown plan is offered what anybody is.',
      ],
      [
        'upgradeWith(plan: PlanId, held: Held, needs: readonly Wanted[], terms: PayTerms = {}): Recommendation | null',
      ],
      [
        'const at = planIds.indexOf(plan);',
        'if (at < 0) return recommend(needs, terms);',
        'const counts = new Map(Object.entries(held).map(([id, count]) => [id, Number(count)] as const));',
        `const next = planIds.slice(at + 1)${onSale};`,
        'const candidates = [plan, ...next].map((one) => ({ plan: one, held: keptWith(one, counts), isOwn: one === plan }));',
        'const [first] = candidates;',
        `const asked = ${asked};`,
        `const paid = ${paid};`,
        'if (first && hasAll(first, asked, paid)) return null;',
        'return choose(candidates, asked, paid);',
      ],
    ),
    ...(seats === null
      ? []
      : [
          {
            kind: 'text',
            docs: ['The terms for as many seats as are needed: who needs so many buys no fewer.'],
            text: seatNeeds(seats),
          } as const,
        ]),
    { kind: 'text', docs: [], text: CANDIDATES },
    {
      kind: 'text',
      docs: [
        'What of the held add-ons can be had with a plan. Of two that exclude one another the first stays.',
      ],
      text: KEPT,
    },
    { kind: 'text', docs: [], text: HAS_ALL },
    { kind: 'text', docs: [], text: choose(hasUnits) },
    ...(hasUnits
      ? [
          {
            kind: 'text',
            docs: ['How many of each unit are paid for with a plan.'],
            text: QUANTITIES,
          } as const,
        ]
      : []),
    {
      kind: 'text',
      docs: ['The add-ons that help with some needs, and those that these need.'],
      text: market(meteredIn(catalog).length > 0),
    },
    { kind: 'text', docs: ['On what terms prices are compared.'], text: counting(catalog, cycle, currency) },
    {
      kind: 'text',
      docs: ['What a plan alone has of it.'],
      text: levels(catalog, { hasLimits, hasModels, seats, cycle }),
    },
  ];
}
