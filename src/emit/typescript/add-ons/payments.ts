/** `addOnsPrice`, and `creditsOf` where add-ons bring credits: what is paid, and what comes with every payment. */

import type { AddOn, Cycle, OncePrice, Price } from '../../../catalog/catalog.ts';
import { compareCycles } from '../../../catalog/cycles.ts';
import { type Data, printData } from '../data.ts';
import { alias, constant, type Declaration, inBraces } from '../declaration.ts';
import { union } from '../names.ts';
import type { Numbering } from '../numbering.ts';

export function paymentRules(numbering: Numbering): readonly Declaration[] {
  return [...prices(numbering), ...credits(numbering)];
}

/** What an add-on costs, by rhythm and currency; null where nobody says it, nothing where it is free. */
export function pricesOf({ pricing, oncePrices }: AddOn): Data {
  if (pricing.kind === 'free') return [];
  if (pricing.kind !== 'paid') return null;
  return [
    ...oncePrices.map((price) => [`once ${price.currency}`, price.minor, basisOf(price)]),
    ...pricing.prices.map((price) => [`${price.cycle.id} ${price.currency}`, price.minor, basisOf(price)]),
  ];
}

/** Whether an amount is paid for the whole, for each seat, or for so much of something that only its use can tell. */
function basisOf(price: Price | OncePrice): 'whole' | 'seat' | 'use' {
  if ('tiers' in price && price.tiers !== null) return 'use';
  if (price.unit === null) return 'whole';
  return price.unit.isSeat && price.unit.count === 1 ? 'seat' : 'use';
}

function prices({ catalog }: Numbering): readonly Declaration[] {
  return [
    {
      kind: 'text',
      docs: ['A price: when it is paid, `monthly USD` or `once USD`, the amount, and for what.'],
      text: "type Priced = readonly [when: string, minor: number, per: 'whole' | 'seat' | 'use'];",
    },
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
        'Undefined where one of them cannot be paid so, is paid by its use, or has a price that is a matter of talking.',
      ],
      name: 'addOnsPrice',
      signature: {
        parameters: [
          'held: Held',
          'cycle: AddOnCycleId',
          `currency: ${union(catalog.currencies.map(({ code }) => code)).replaceAll('\n', ' ')}`,
          'seats = 1',
        ],
        returns: '{ readonly recurring: number; readonly once: number } | undefined',
      },
      body: [
        'let recurring = 0;',
        'let once = 0;',
        'for (const [{ prices }, count] of offersIn(held)) {',
        '  if (prices === null) return undefined;',
        "  const isPaid = (start: string): boolean => prices.some(([when]) => when.startsWith('once ') === (start === 'once'));",
        "  for (const start of [cycle, 'once']) {",
        `    const own = prices.filter(([when]) => when === \`\${start} \${currency}\`);`,
        '    if (own.length === 0 && isPaid(start)) return undefined;',
        '    for (const [, minor, per] of own) {',
        "      if (per === 'use') return undefined;",
        "      const sum = minor * count * (per === 'seat' ? seats : 1);",
        "      if (start === 'once') once += sum;",
        '      else recurring += sum;',
        '    }',
        '  }',
        '}',
        'return { recurring, once };',
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
