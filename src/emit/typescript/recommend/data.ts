/** What add-ons bring, and what plans have that `index.ts` does not tell, as tables of the module. */
import { buyableFor, creditsIn, isInMonths, levelOf, makeGraph, payCycles } from '../../../analysis/index.ts';
import type {
  AddOn,
  AddOnEntry,
  Catalog,
  CreditEntry,
  Cycle,
  FeatureEntry,
} from '../../../catalog/catalog.ts';
import { type Data, type Fields, printData, printParsed } from '../data.ts';
import { constant, type Declaration, inBraces } from '../declaration.ts';
import { MANY } from '../numbering.ts';

/** The tables of the module. */
export function tables(catalog: Catalog): readonly Declaration[] {
  const { plans, addOns } = catalog;
  const graph = makeGraph(catalog);
  const buyable = new Map(plans.map((plan) => [plan, buyableFor(plan, graph)]));
  return [
    {
      kind: 'text',
      docs: ['An add-on that can be bought.'],
      text: [
        'interface AddOnItem {',
        '  readonly id: string;',
        '  /** Whether it can be chosen by those who do not have it. */',
        '  readonly isSold: boolean;',
        '  /** Null for no end. */',
        '  readonly quantity: { readonly least: number; readonly most: number | null; readonly step: number };',
        '  /** The plans whose customers can have it, with spaces around them. */',
        '  readonly plans: string;',
        '  readonly needs: readonly string[];',
        '  /** Whichever of the two says so. */',
        '  readonly excludes: readonly string[];',
        '  /** What one of it brings of what; null where only a talk can tell. */',
        "  readonly brings: readonly (readonly [what: string, adds: boolean, level: number | 'unlimited' | null])[];",
        '}',
      ].join('\n'),
    },
    table(
      'addOnItems',
      'readonly AddOnItem[]',
      addOns.map((addOn, place) => {
        const buyers = plans.filter((plan) => buyable.get(plan)?.has(place));
        const ids = (places: readonly number[] | undefined) =>
          (places ?? []).flatMap((other) => graph.addOns[other]?.id ?? []);
        return {
          fields: [
            ...itemOf(addOn).fields,
            ['plans', ` ${buyers.map(({ id }) => id).join(' ')} `],
            ['needs', ids(graph.needs[place])],
            ['excludes', ids(graph.excludes[place])],
            ['brings', addOn.entries.flatMap((entry) => broughtBy(entry, catalog))],
          ],
        };
      }),
    ),
    given(catalog),
    constant(
      'scales',
      'ReadonlyMap<string, number>',
      `/* @__PURE__ */ new Map<string, number>(${printData(scalesOf(catalog))})`,
      ['What has fractions is counted in parts of so many to one.'],
    ),
  ];
}

function table(name: string, type: string, rows: readonly Fields[]): Declaration {
  return constant(name, type, rows.length > MANY ? printParsed(rows) : inBraces('[', rows.map(printData)));
}

function itemOf({ id, hidden, quantity: { least, most, step } }: AddOn): Fields {
  return {
    fields: [
      ['id', id],
      ['isSold', !hidden],
      [
        'quantity',
        {
          fields: [
            ['least', least],
            ['most', most],
            ['step', step],
          ],
        },
      ],
    ],
  };
}

/** What a line of an add-on brings, under the names by which needs ask for it. */
function broughtBy(entry: AddOnEntry, catalog: Catalog): readonly Data[] {
  switch (entry.kind) {
    case 'feature':
      return featureNames(entry).map((name) => [name, false, 1]);
    case 'models':
      return entry.models.map(({ id }) => [`model ${id}`, false, 1]);
    case 'limit': {
      const level = levelOf(entry.value, isInMonths(entry.limit, catalog));
      return [[`limit ${entry.limit.id}`, entry.adds, level === Infinity ? 'unlimited' : level]];
    }
    case 'credits':
      return creditNames(entry, catalog).map(([name, level]) => [name, true, level]);
    case 'bullet':
      return [];
  }
}

/** `feature support` and `feature support=phone` */
function featureNames({ feature, value }: FeatureEntry): readonly string[] {
  const choices = value.kind === 'choices' ? value.choices : [];
  return [`feature ${feature.id}`, ...choices.map(({ id }) => `feature ${feature.id}=${id}`)];
}

/** `credits cycle monthly`, and how many come in that cycle; one for each cycle in which anything is paid. */
function creditNames(entry: CreditEntry, catalog: Catalog): readonly (readonly [string, number])[] {
  const cycles: readonly (Cycle | null)[] = payCycles(catalog);
  return (cycles.length === 0 ? [null] : cycles).map((cycle) => [
    `credits ${entry.bucket.id} ${cycle?.id ?? ''}`,
    creditsIn(entry, cycle),
  ]);
}

/** What `index.ts` does not tell of a plan: choices, and credits by the cycle. */
function given(catalog: Catalog): Declaration {
  const rows = catalog.plans.flatMap((plan) => [
    ...[...plan.features.values()].flatMap(({ entry }) =>
      featureNames(entry)
        .slice(1)
        .map((name): Data => [`${plan.id} ${name}`, 1]),
    ),
    ...[...plan.credits.values()].flatMap(({ entry }) =>
      creditNames(entry, catalog).map(([name, level]): Data => [`${plan.id} ${name}`, level]),
    ),
  ]);
  const text = rows.length > MANY ? printParsed(rows) : inBraces('[', rows.map(printData));
  return constant(
    'given',
    'ReadonlyMap<string, number>',
    `/* @__PURE__ */ new Map<string, number>(${text})`,
    ['What plans have that `index.ts` does not tell: choices, and credits in a cycle.'],
  );
}

function scalesOf({ limits, buckets, creditDecimals }: Catalog): readonly Data[] {
  const credits = 10 ** creditDecimals;
  return [
    ...limits.flatMap(({ id, measure }): readonly Data[] =>
      measure.kind === 'percent'
        ? [[`limit ${id}`, 1_000]]
        : measure.kind === 'decimal'
          ? [[`limit ${id}`, 1_000_000]]
          : [],
    ),
    ...(credits === 1 ? [] : buckets.map(({ id }): Data => [`credits ${id}`, credits])),
  ];
}
