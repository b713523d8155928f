/*
 * In:     a catalog without errors, and what its header says.
 * Out:    `prices.ts`: what a subscription costs in all, and what use above its limits does; and `price-table.ts`, the one
 *         table of prices, which the modules on add-ons and on recommendations read as well.
 * Always: amounts are whole numbers of the smallest coin; what nobody can say has a reason in the place of an amount.
 */
import { priceUnits, roomsOf } from '../../../analysis/index.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { unitName } from '../../../catalog/plans/price-units.ts';
import { literal } from '../../escape/index.ts';
import { type Declaration, exportedType, functionText } from '../declaration.ts';
import type { RulesHeader } from '../index.ts';
import { union } from '../names.ts';
import { printModule } from '../print.ts';
import { meteredOf, overage } from './overage.ts';
import { TABLE_IMPORT } from './table.ts';

export { emitPriceTable, TABLE_IMPORT } from './table.ts';

/**
 * `prices.ts`, as the text of a TypeScript module apart from `index.ts`, which so stays small. Null for a catalog in which
 * nothing has a price.
 */
export function emitPrices(catalog: Catalog, { sourceName, hash }: RulesHeader): string | null {
  const metered = meteredOf(catalog);
  if (metered.length === 0 && !catalog.plans.some(({ pricing }) => pricing.kind === 'paid')) return null;
  const heading = [
    `What subscriptions to ${catalog.name} cost in all, in the smallest units of a currency.`,
    `Made by Planspec from ${sourceName} (SHA-256 ${hash}).`,
    'Do not edit: change the plan file and run `planspec build`.',
  ];
  return printModule(heading, [...declarationsOf(catalog), ...overage(metered, catalog)]);
}

function declarationsOf(catalog: Catalog): readonly Declaration[] {
  const hasRooms = roomsOf(catalog).size > 0;
  const main = literal(catalog.currencies[0]?.code ?? 'USD');
  return [
    {
      kind: 'text',
      docs: [],
      text: `import type { CurrencyId, CycleId, PlanId } from './index.ts';\n${TABLE_IMPORT}`,
    },
    exportedType('UnitId', union([...new Set(priceUnits(catalog).map(unitName))]), [
      'What prices are for each of. `seats` are members, users and whoever else takes a seat.',
    ]),
    exportedType('Quantities', '{ readonly [U in UnitId]?: number }', [
      'How many of each are wanted; as few as can be bought where nothing is said.',
    ]),
    exportedType('PriceAnswer', answerType(hasRooms), [
      'What is paid in each cycle, and what is paid once besides; or why there is no such price.',
      ...(hasRooms ? ['`above-limit`: a limit of the plan allows fewer, and no add-on brings more.'] : []),
    ]),
    functionText(
      [
        'What a plan costs in a cycle for so many of each unit, exactly, in the smallest units of the currency.',
      ],
      [
        `price(plan: PlanId, cycle: CycleId, quantities: Quantities = {}, currency: CurrencyId = ${main}): PriceAnswer`,
      ],
      priceBody(hasRooms),
    ),
  ];
}

function answerType(hasRooms: boolean): string {
  const above = hasRooms ? " | 'above-limit'" : '';
  return [
    '',
    '| { readonly ok: true; readonly total: number; readonly once: number }',
    "| { readonly ok: false; readonly reason: 'not-offered' | 'contact-us' }",
    `| { readonly ok: false; readonly reason: 'too-few' | 'too-many' | 'not-a-step' | 'bad-quantity'${above}; readonly unit: UnitId }`,
  ].join('\n');
}

function priceBody(hasRooms: boolean): readonly string[] {
  return [
    'const sale = sales.get(plan);',
    "if (sale === undefined) return { ok: false, reason: 'not-offered' };",
    "if (sale.prices === null) return { ok: false, reason: 'contact-us' };",
    // A unit may be called like a property that every object has.
    'const asked = new Map<string, number | undefined>(Object.entries(quantities));',
    ...(hasRooms
      ? [
          'for (const [name, most] of sale.room ?? []) {',
          '  const unit = name as UnitId;',
          "  if ((asked.get(name) ?? 0) > most) return { ok: false, reason: 'above-limit', unit };",
          '}',
        ]
      : []),
    'const [ranged, least, most, step] = sale.range ?? [null, 1, null, 1];',
    'const parts = pricesOn(sale.prices, cycle, currency);',
    "if (parts === null) return { ok: false, reason: 'not-offered' };",
    'const sums: number[] = [];',
    'for (const prices of parts) {',
    '  let sum = 0;',
    '  for (const priced of prices) {',
    '    const unit = priced[2] as UnitId | undefined;',
    '    let wanted = 1;',
    '    if (unit !== undefined) {',
    '      wanted = asked.get(unit) ?? (unit === ranged ? least : 1);',
    "      if (!Number.isSafeInteger(wanted) || wanted < 0) return { ok: false, reason: 'bad-quantity', unit };",
    '      if (unit === ranged) {',
    "        if (wanted < least) return { ok: false, reason: 'too-few', unit };",
    "        if (most !== null && wanted > most) return { ok: false, reason: 'too-many', unit };",
    "        if ((wanted - least) % step !== 0) return { ok: false, reason: 'not-a-step', unit };",
    '      }',
    '    }',
    '    const amount = amountFor(priced, wanted);',
    "    if (amount === null) return { ok: false, reason: 'contact-us' };",
    "    if (!Number.isSafeInteger(amount)) return { ok: false, reason: 'too-many', unit: unit as UnitId };",
    '    sum += amount;',
    '  }',
    '  sums.push(sum);',
    '}',
    'const [total = 0, once = 0] = sums;',
    'return { ok: true, total, once };',
  ];
}
