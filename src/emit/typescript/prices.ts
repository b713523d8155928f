/** What a subscription costs in all: `price`. */
import { levelOf } from '../../analysis/index.ts';
import type { Catalog, LimitEntry, Plan, Price, Quantity, Tiers } from '../../catalog/catalog.ts';
import { literal } from '../escape/index.ts';
import { constant, type Declaration, exportedType, functionText, inBraces } from './declaration.ts';
import type { RulesHeader } from './index.ts';
import { union } from './names.ts';
import { type Room, roomsOf, unitName, unitsOf } from './price-units.ts';
import { printModule } from './print.ts';

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
  const units = unitsOf(catalog);
  const rooms = roomsOf(catalog);
  const hasRooms = rooms.size > 0;
  const main = literal(catalog.currencies[0]?.code ?? 'USD');
  return [
    {
      kind: 'text',
      docs: [],
      text: "import type { CurrencyId, CycleId, PlanId } from './index.ts';",
    },
    exportedType('UnitId', union(units), [
      'What prices are for each of. `seats` are members, users and whoever else takes a seat.',
    ]),
    exportedType('Quantities', '{ readonly [U in UnitId]?: number }', [
      'How many of each are wanted; as few as can be bought where nothing is said.',
    ]),
    exportedType('PriceAnswer', answerType(hasRooms), [
      'What is paid in each cycle, and what is paid once besides; or why there is no such price.',
      ...(hasRooms ? ['`above-limit`: a limit of the plan allows fewer, and no add-on brings more.'] : []),
    ]),
    { kind: 'text', docs: ['What is paid for each of something.'], text: PART },
    {
      kind: 'text',
      docs: ['What a plan costs: in each cycle and currency, and what is paid once.'],
      text: planPricesType(hasRooms),
    },
    constant(
      'plans',
      'ReadonlyMap<string, PlanPrices>',
      `/* @__PURE__ */ new Map<string, PlanPrices>(${inBraces(
        '[',
        catalog.plans.map((plan) => `[${literal(plan.id)}, ${planPrices(plan, rooms.get(plan) ?? [])}]`),
      )})`,
    ),
    functionText(
      [
        'What a plan costs in a cycle for so many of each unit, exactly, in the smallest units of the currency.',
        'What is begun counts as whole: where 500 have a price, 501 cost as much as 1,000.',
      ],
      [
        `price(plan: PlanId, cycle: CycleId, quantities: Quantities = {}, currency: CurrencyId = ${main}): PriceAnswer`,
      ],
      priceBody(hasRooms),
    ),
    ...HELPERS,
  ];
}

/** A limit of a plan where use above the amount costs something. */
interface Metered {
  readonly plan: Plan;
  readonly entry: LimitEntry;
}

function meteredOf({ plans }: Catalog): readonly Metered[] {
  return plans.flatMap((plan) =>
    [...plan.limits.values()].flatMap(({ entry }) => (entry.beyond.length > 0 ? [{ plan, entry }] : [])),
  );
}

/** The amount as the rules count it. Nobody pays beyond what has no end, and months have no price for more of them. */
function includedIn({ value }: LimitEntry): number {
  return levelOf(value, false) ?? Number.POSITIVE_INFINITY;
}

/** `overage`: what use above the amounts of a plan costs. */
function overage(metered: readonly Metered[], { currencies }: Catalog): readonly Declaration[] {
  if (metered.length === 0) return [];
  const isFine = ({ limit }: LimitEntry): boolean => limit.measure.kind === 'decimal';
  const hasDecimals = metered.some(({ entry }) => isFine(entry));
  const rows = metered.flatMap(({ plan, entry }) =>
    entry.beyond.map(({ currency, price, per }) =>
      literal([
        `${plan.id} ${entry.limit.id} ${currency}`,
        [includedIn(entry), price, per, ...(hasDecimals ? [isFine(entry) ? 1_000_000 : 1] : [])],
      ]),
    ),
  );
  const scale = hasDecimals ? ', scale' : '';
  const ids = [...new Set(metered.map(({ entry }) => entry.limit.id))];
  return [
    exportedType('MeteredLimitId', union(ids), ['The limits above which use goes on, for money.']),
    constant(
      'rates',
      `ReadonlyMap<string, readonly [included: number, price: number, per: number${hasDecimals ? ', scale: number' : ''}]>`,
      `/* @__PURE__ */ new Map(${inBraces('[', rows)} as const)`,
      [
        'What is included, what each unit above costs in millionths of the smallest coin, and how much a unit is.',
        ...(hasDecimals ? ['Amounts are counted in so many parts of one.'] : []),
      ],
    ),
    functionText(
      [
        'What use above the amount of a plan costs, in the smallest units of the currency; what is begun counts as whole,',
        'and a half of the smallest coin is rounded up. `undefined` where the plan does not sell more.',
      ],
      [
        `overage(plan: PlanId, limit: MeteredLimitId, used: number, currency: CurrencyId = ${literal(currencies[0]?.code ?? 'USD')}): number | undefined`,
      ],
      [
        `const rate = rates.get(\`\${plan} \${limit} \${currency}\`);`,
        'if (rate === undefined || !(used >= 0)) return undefined;',
        `const [included, price, per${scale}] = rate;`,
        `const units = Math.ceil(Math.max(0, ${hasDecimals ? 'Math.round(used * scale)' : 'used'} - included) / per);`,
        'if (!Number.isSafeInteger(units)) return undefined;',
        'const parts = 2n * BigInt(units) * BigInt(price);',
        'return Number((parts + 1_000_000n) / 2_000_000n);',
      ],
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

const PART = [
  'interface Part {',
  '  readonly unit: UnitId | null;',
  '  readonly count: number;',
  '  readonly minor: number;',
  '  /** The last unit, what each costs, and the whole; without a price one has to ask. */',
  '  readonly steps?: readonly (readonly [upTo: number, each: number | null, whole: number])[];',
  '  /** True where all units cost what the step says that they reach. */',
  '  readonly volume?: boolean;',
  '}',
].join('\n');

function planPricesType(hasRooms: boolean): string {
  return [
    'interface PlanPrices {',
    ...(hasRooms ? ['  readonly room?: readonly (readonly [unit: UnitId, most: number])[];'] : []),
    "  readonly kind: 'free' | 'paid' | 'contact us';",
    '  readonly range?: readonly [unit: UnitId, least: number, most: number, step: number];',
    '  readonly cycles: { readonly [cycleAndCurrency: string]: readonly Part[] };',
    '  readonly once: { readonly [currency: string]: readonly Part[] };',
    '}',
  ].join('\n');
}

function priceBody(hasRooms: boolean): readonly string[] {
  return [
    'const own = plans.get(plan);',
    "if (own === undefined) return { ok: false, reason: 'not-offered' };",
    "if (own.kind === 'contact us') return { ok: false, reason: 'contact-us' };",
    ...(hasRooms
      ? [
          'for (const [unit, most] of own.room ?? []) {',
          "  if ((quantities[unit] ?? 0) > most) return { ok: false, reason: 'above-limit', unit };",
          '}',
        ]
      : []),
    "if (own.kind === 'free') return { ok: true, total: 0, once: 0 };",
    'const [ranged, least, most, step] = own.range ?? [null, 1, Infinity, 1];',
    `const parts = own.cycles[\`\${cycle} \${currency}\`] ?? [];`,
    'const onceParts = own.once[currency] ?? [];',
    "if (parts.length + onceParts.length === 0) return { ok: false, reason: 'not-offered' };",
    'let total = 0;',
    'let once = 0;',
    'for (const part of [...parts, ...onceParts]) {',
    '  const { unit } = part;',
    '  let wanted = 1;',
    '  if (unit !== null) {',
    '    wanted = quantities[unit] ?? (unit === ranged ? least : 1);',
    "    if (!Number.isSafeInteger(wanted) || wanted < 0) return { ok: false, reason: 'bad-quantity', unit };",
    '    if (unit === ranged) {',
    "      if (wanted < least) return { ok: false, reason: 'too-few', unit };",
    "      if (wanted > most) return { ok: false, reason: 'too-many', unit };",
    "      if ((wanted - least) % step !== 0) return { ok: false, reason: 'not-a-step', unit };",
    '    }',
    '  }',
    '  const amount = part.steps === undefined ? part.minor * Math.ceil(wanted / part.count) : stepped(part, part.steps, wanted);',
    "  if (amount === null) return { ok: false, reason: 'contact-us' };",
    "  if (!Number.isSafeInteger(amount)) return { ok: false, reason: 'too-many', unit: unit as UnitId };",
    '  if (onceParts.includes(part)) once += amount;',
    '  else total += amount;',
    '}',
    'return { ok: true, total, once };',
  ];
}

const HELPERS: readonly Declaration[] = [
  {
    kind: 'text',
    docs: ['What so many cost in steps; null where one has to ask, and NaN where there are not so many.'],
    text: [
      "function stepped({ count, volume }: Part, steps: NonNullable<Part['steps']>, wanted: number): number | null {",
      '  const units = Math.ceil(wanted / count);',
      '  let total = 0;',
      '  let from = 0;',
      '  for (const [upTo, each, whole] of steps) {',
      '    if (units <= from) return total;',
      '    if (volume !== true || units <= upTo) {',
      '      if (each === null) return null;',
      '      total += whole + each * (volume === true ? units : Math.min(units, upTo) - from);',
      '      if (units <= upTo) return total;',
      '    }',
      '    from = upTo;',
      '  }',
      '  return NaN;',
      '}',
    ].join('\n'),
  },
];

function planPrices({ pricing, oncePrices, quantity }: Plan, room: Room): string {
  const prices = pricing.kind === 'paid' ? pricing.prices : [];
  const kind = pricing.kind === 'unknown' ? 'contact us' : pricing.kind;
  const units = [...prices, ...oncePrices].flatMap(({ unit }) => (unit === null ? [] : [unit]));
  const ranged = units.find(({ isSeat }) => isSeat) ?? units[0];
  const range = quantity && ranged ? [`range: ${rangeOf(unitName(ranged), quantity)}`] : [];
  const rooms = room.length === 0 ? [] : [`room: ${literal(room)}`];
  const cycles = grouped(prices, ({ cycle, currency }) => `${cycle.id} ${currency}`);
  const once = grouped(oncePrices, ({ currency }) => currency);
  return `{ ${[`kind: ${literal(kind)}`, ...range, ...rooms, `cycles: ${cycles}`, `once: ${once}`].join(', ')} }`;
}

function rangeOf(unit: string, { least, most, step }: Quantity): string {
  return `[${literal(unit)}, ${least}, ${most ?? 'Infinity'}, ${step}]`;
}

type Priced = Pick<Price, 'unit' | 'minor'> & { readonly tiers?: Tiers | null };

function grouped<P extends Priced>(prices: readonly P[], keyOf: (price: P) => string): string {
  const groups = new Map<string, string[]>();
  for (const price of prices) {
    const group = groups.get(keyOf(price)) ?? [];
    if (group.length === 0) groups.set(keyOf(price), group);
    group.push(partOf(price));
  }
  const members = [...groups].map(([key, parts]) => `${literal(key)}: [${parts.join(', ')}]`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function partOf({ unit, minor, tiers }: Priced): string {
  const fields = [
    `unit: ${unit === null ? 'null' : literal(unitName(unit))}`,
    `count: ${unit?.count ?? 1}`,
    `minor: ${literal(minor)}`,
    ...(tiers ? [`steps: ${stepsOf(tiers)}`] : []),
    ...(tiers?.kind === 'volume' ? ['volume: true'] : []),
  ];
  return `{ ${fields.join(', ')} }`;
}

function stepsOf({ steps }: Tiers): string {
  const rows = steps.map(({ upTo, price }) => {
    const each = price === null ? 'null' : literal(price.each);
    return `[${upTo === null ? 'Infinity' : literal(upTo)}, ${each}, ${literal(price?.whole ?? 0)}]`;
  });
  return `[${rows.join(', ')}]`;
}
