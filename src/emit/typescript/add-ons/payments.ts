/**
 * `addOnsPrice`, `overageWith` where use is billed, and `creditsOf` where add-ons bring credits: what is paid, and what comes
 * with every payment.
 */

import type { AddOn, Cycle } from '../../../catalog/catalog.ts';
import { compareCycles } from '../../../catalog/cycles.ts';
import { unitName } from '../../../catalog/plans/price-units.ts';
import { literal, propertyKey } from '../../escape/index.ts';
import { printData } from '../data.ts';
import { alias, constant, type Declaration, inBraces } from '../declaration.ts';
import { union } from '../names.ts';
import type { Numbering } from '../numbering.ts';

export function paymentRules(numbering: Numbering): readonly Declaration[] {
  return [...prices(numbering), ...overage(numbering), ...credits(numbering)];
}

function prices({ catalog }: Numbering): readonly Declaration[] {
  const units = unitsOf(catalog.addOns).filter((unit) => unit !== 'seats');
  return [
    alias({
      exported: true,
      docs: ['How often add-ons are paid, the shortest cycle first.'],
      name: 'AddOnCycleId',
      type: union(cyclesOf(catalog.addOns).map(({ id }) => id)),
    }),
    {
      kind: 'function',
      exported: true,
      docs: [
        'What add-ons cost together, in minor units of a currency: with every payment of a cycle, and once when they are bought.',
        ...(units.length > 0 ? ['For so many seats, or so many of each unit that is named.'] : []),
        'Undefined where one of them cannot be paid so, is paid by its use, or has a price that is a matter of talking.',
      ],
      name: 'addOnsPrice',
      signature: {
        parameters: [
          'held: Held',
          'cycle: AddOnCycleId',
          `currency: ${union(catalog.currencies.map(({ code }) => code)).replaceAll('\n', ' ')}`,
          units.length === 0 ? 'seats = 1' : `quantities: number | ${quantitiesType(units)} = 1`,
        ],
        returns: '{ readonly recurring: number; readonly once: number } | undefined',
      },
      body: [
        ...(units.length === 0
          ? []
          : [
              "const asked = new Map<string, number | undefined>(Object.entries(typeof quantities === 'number' ? { seats: quantities } : quantities));",
            ]),
        'const sums = [0, 0];',
        'for (const [{ id }, count] of offersIn(held)) {',
        '  const prices = sales.get(id)?.prices;',
        '  const parts = prices && pricesOn(prices, cycle, currency);',
        '  if (!parts) return undefined;',
        '  for (const [at, own] of parts.entries())',
        '    for (const priced of own) {',
        '      const [, , unit] = priced;',
        units.length === 0
          ? "      const quantity = unit === undefined ? 1 : unit === 'seats' ? seats : null;"
          : "      const quantity = unit === undefined ? 1 : (asked.get(unit) ?? (unit === 'seats' ? 1 : null));",
        '      if (quantity === null || !Number.isSafeInteger(quantity) || quantity < 0) return undefined;',
        '      const amount = amountFor(priced, quantity);',
        '      if (amount === null || !Number.isSafeInteger(amount)) return undefined;',
        '      sums[at] = (sums[at] ?? 0) + amount * count;',
        '    }',
        '}',
        'const [recurring = 0, once = 0] = sums;',
        'return { recurring, once };',
      ].join('\n'),
    },
  ];
}

/** What prices of add-ons are for each of. */
function unitsOf(addOns: readonly AddOn[]): readonly string[] {
  const prices = addOns.flatMap(({ pricing, oncePrices }) => [
    ...(pricing.kind === 'paid' ? pricing.prices : []),
    ...oncePrices,
  ]);
  return [...new Set(prices.flatMap(({ unit }) => (unit === null ? [] : [unitName(unit)])))];
}

function quantitiesType(units: readonly string[]): string {
  const members = ['seats', ...units].map((unit) => `readonly ${propertyKey(unit)}?: number`);
  return `{ ${members.join('; ')} }`;
}

function overage({ catalog, metered }: Numbering): readonly Declaration[] {
  if (metered.length === 0) return [];
  return [
    {
      kind: 'function',
      exported: true,
      docs: [
        'What use above the amount of a plan and add-ons costs, as `overage` says it: only what is above what `limitWith` gives is',
        'paid. `undefined` where the plan does not sell more, or nobody can say how much there is.',
      ],
      name: 'overageWith',
      signature: {
        parameters: [
          'plan: PlanId | Deal',
          'held: Held',
          'name: MeteredLimitId',
          'used: number',
          `currency: CurrencyId = ${literal(catalog.currencies[0]?.code ?? 'USD')}`,
        ],
        returns: 'number | undefined',
      },
      body: [
        "const own = typeof plan === 'string' ? plan : plan.plan;",
        'return overage(own, name, used, currency, limitWith(plan, held, name));',
      ].join('\n'),
    },
  ];
}

function cyclesOf(addOns: readonly AddOn[]): readonly Cycle[] {
  const cycles = new Map<string, Cycle>();
  for (const { pricing } of addOns)
    if (pricing.kind === 'paid') for (const { cycle } of pricing.prices) cycles.set(cycle.id, cycle);
  return [...cycles.values()].sort(compareCycles);
}

function credits({ catalog }: Numbering): readonly Declaration[] {
  const scale = 10 ** catalog.creditDecimals;
  const rows = catalog.addOns.flatMap(({ id, entries }) =>
    entries.flatMap((entry) =>
      entry.kind === 'credits'
        ? entry.amounts.map(({ amount, cycle, every }) =>
            printData([id, entry.bucket.id, cycle.id, (every ?? cycle).id, amount / scale]),
          )
        : [],
    ),
  );
  if (rows.length === 0) return [];
  const buckets = union(catalog.buckets.map(({ id }) => id)).replaceAll('\n', ' ');
  return [
    constant(
      'creditTable',
      `readonly (readonly [addOn: string, bucket: ${buckets}, cycle: string, every: string, amount: number])[]`,
      inBraces('[', rows),
      [
        'The credits of each add-on: of which bucket, when the add-on is paid how often, how often they come, and how many.',
      ],
    ),
    {
      kind: 'function',
      exported: true,
      docs: [
        'The credits that add-ons bring when they are paid in a cycle, and how often so many come. The rules for credits issue',
        'them to accounts that have the add-ons.',
      ],
      name: 'creditsOf',
      signature: {
        parameters: ['held: Held', 'cycle: AddOnCycleId'],
        returns: `readonly { readonly bucket: ${buckets}; readonly every: string; readonly amount: number }[]`,
      },
      body: [
        'return offersIn(held).flatMap(([{ id }, count]) =>',
        '  creditTable',
        '    .filter(([addOn, , paid]) => addOn === id && paid === cycle)',
        '    .map(([, bucket, , every, amount]) => ({ bucket, every, amount: amount * count })),',
        ');',
      ].join('\n'),
    },
  ];
}
