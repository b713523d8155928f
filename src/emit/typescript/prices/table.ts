/** `price-table.ts`: what plans and add-ons cost, for all modules that work with prices. */
import { type Room, rangeOf, roomsOf } from '../../../analysis/index.ts';
import type { AddOn, Catalog, OncePrice, Plan, Price, Tiers } from '../../../catalog/catalog.ts';
import { unitName } from '../../../catalog/plans/price-units.ts';
import { type Data, printData, printParsed } from '../data.ts';
import { type Declaration, exportedConstant, exportedType, functionText, inBraces } from '../declaration.ts';
import type { RulesHeader } from '../index.ts';
import { MANY } from '../numbering.ts';
import { printModule } from '../print.ts';

/** The table as the text of a TypeScript module; null for a catalog in which nothing is for sale. */
export function emitPriceTable(catalog: Catalog, { sourceName, hash }: RulesHeader): string | null {
  if (catalog.plans.length + catalog.addOns.length === 0) return null;
  const heading = [
    `What plans and add-ons of ${catalog.name} cost, for the modules beside this one.`,
    `Made by Planspec from ${sourceName} (SHA-256 ${hash}).`,
    'Do not edit: change the plan file and run `planspec build`.',
  ];
  return printModule(heading, [...TYPES, salesTable(catalog), ...RULES]);
}

const TYPES: readonly Declaration[] = [
  exportedType(
    'Priced',
    'readonly [when: string, minor: number, unit?: string, count?: number, steps?: Steps]',
    [
      'A price: when it is paid, `monthly USD` or `once USD`, the amount in the smallest units of the currency, and for how many of',
      'which unit; for the whole where there is none.',
    ],
  ),
  exportedType(
    'Steps',
    "readonly ['graduated' | 'volume', ...(readonly [upTo: number | null, each: number | null, whole: number])[]]",
    [
      'The last unit of each step, what each unit costs, and what the step does; without a price one has to ask. Of `volume`, all',
      'units cost what the step says that they reach.',
    ],
  ),
  {
    kind: 'text',
    docs: ['How something is sold.'],
    text: [
      'export interface Sale {',
      '  /** Null where one has to ask; empty where it costs nothing. */',
      '  readonly prices: readonly Priced[] | null;',
      '  /** In how many of which unit; null for no end. */',
      '  readonly range?: readonly [unit: string, least: number, most: number | null, step: number];',
      '  /** Units of which a limit allows no more than so many. */',
      '  readonly room?: readonly (readonly [unit: string, most: number])[];',
      '}',
    ].join('\n'),
  },
];

function salesTable(catalog: Catalog): Declaration {
  const rooms = roomsOf(catalog);
  const rows = [...catalog.plans, ...catalog.addOns].map((item): readonly Data[] => [
    item.id,
    {
      fields: [
        ['prices', pricesOf(item)],
        ...(item.kind === 'plan' ? rangeIn(item) : []),
        ...(item.kind === 'plan' ? roomIn(rooms.get(item) ?? []) : []),
      ],
    },
  ]);
  const table = rows.length > MANY ? printParsed(rows) : inBraces('[', rows.map(printData));
  return exportedConstant(
    'sales',
    'ReadonlyMap<string, Sale>',
    `/* @__PURE__ */ new Map<string, Sale>(${table})`,
    ['What each plan and add-on costs.'],
  );
}

function pricesOf({ pricing, oncePrices }: Plan | AddOn): Data {
  if (pricing.kind === 'free') return [];
  if (pricing.kind !== 'paid') return null;
  return [
    ...pricing.prices.map((price) => priced(`${price.cycle.id} ${price.currency}`, price, price.tiers)),
    ...oncePrices.map((price) => priced(`once ${price.currency}`, price, null)),
  ];
}

/** What says nothing at the end of a row is left out. */
function priced(when: string, { minor, unit }: Price | OncePrice, tiers: Tiers | null): Data {
  if (unit === null) return [when, minor];
  if (tiers !== null) return [when, minor, unitName(unit), unit.count, stepsOf(tiers)];
  return unit.count === 1 ? [when, minor, unitName(unit)] : [when, minor, unitName(unit), unit.count];
}

function stepsOf({ kind, steps }: Tiers): Data {
  return [kind, ...steps.map(({ upTo, price }) => [upTo, price?.each ?? null, price?.whole ?? 0])];
}

function rangeIn(plan: Plan): readonly (readonly [string, Data])[] {
  const range = rangeOf(plan);
  if (range === null) return [];
  const { least, most, step } = range.quantity;
  return [['range', [unitName(range.unit), least, most, step]]];
}

function roomIn(rooms: readonly Room[]): readonly (readonly [string, Data])[] {
  if (rooms.length === 0) return [];
  return [['room', rooms.map(({ unit, most }) => [unitName(unit), most])]];
}

const RULES: readonly Declaration[] = [
  functionText(
    ['The prices that are paid with every payment, and once; null where it is not sold on such terms.'],
    [
      'pricesOn(prices: readonly Priced[], cycle: string, currency: string): readonly (readonly Priced[])[] | null',
    ],
    [
      'const found: (readonly Priced[])[] = [];',
      "for (const start of [cycle, 'once']) {",
      "  const own = prices.filter(([when]) => when.startsWith('once ') === (start === 'once'));",
      `  const meant = own.filter(([when]) => when === \`\${start} \${currency}\`);`,
      '  if (own.length > 0 && meant.length === 0) return null;',
      '  found.push(meant);',
      '}',
      'return found;',
    ],
  ),
  functionText(
    [
      'What so many cost. What is begun counts as whole: where 500 have a price, 501 cost as much as 1,000. Null where one has to',
      'ask, and NaN where there are not so many.',
    ],
    ['amountFor([, minor, , count = 1, steps]: Priced, quantity: number): number | null'],
    [
      'const units = Math.ceil(quantity / count);',
      'if (steps === undefined) return minor * units;',
      'const [kind, ...rows] = steps;',
      'let total = 0;',
      'let from = 0;',
      'for (const [upTo, each, whole] of rows) {',
      '  if (units <= from) return total;',
      '  const isReached = upTo === null || units <= upTo;',
      '  const end = isReached ? units : upTo;',
      "  if (kind === 'graduated' || isReached) {",
      '    if (each === null) return null;',
      "    total += whole + each * (kind === 'graduated' ? end - from : units);",
      '    if (isReached) return total;',
      '  }',
      '  from = end;',
      '}',
      'return units === 0 ? 0 : NaN;',
    ],
  ),
];

/** How the modules beside it import it. */
export const TABLE_IMPORT = "import { amountFor, pricesOn, sales } from './price-table.ts';";
