/** The ids of a catalog: types that name them, and constants that number them. */
import type { Plan } from '../../catalog/catalog.ts';
import { literal, propertyKey } from '../escape/index.ts';
import { alias, constant, type Declaration, exportedConstant, inBraces, type Member } from './declaration.ts';
import { findHash, hashExpression, slotOf } from './hashing.ts';
import { lineNumber } from './lines.ts';
import { MANY, type Numbering } from './numbering.ts';
import { isSpan } from './until.ts';

/** `'free' | 'pro'`, a line each when there are many. */
export function union(ids: readonly string[]): string {
  if (ids.length === 0) return 'never';
  const short = ids.map(literal).join(' | ');
  return short.length <= 80 ? short : ['', ...ids.map((id) => `| ${literal(id)}`)].join('\n');
}

/** `PlanId` and its like. */
export function idTypes({ catalog, plans, features, limits, models }: Numbering): readonly Declaration[] {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const all = limits.map(({ limit }) => limit);
  const durations = all.filter(isSpan);
  const type = (name: string, doc: string, members: readonly string[]): Declaration =>
    alias({ exported: true, docs: [doc], name, type: union(members) });
  return [
    type('PlanId', `The plans of ${catalog.name}, in the order of the plan file.`, ids(plans)),
    type('FeatureId', 'What a plan has or does not have.', ids(features)),
    type('LimitId', 'What a plan has an amount of.', ids(all)),
    type('DurationLimitId', 'The limits that are lengths of time.', ids(durations)),
    type('ModelId', 'The models of all groups.', ids(models)),
    type('BucketId', 'The buckets that hold credits.', ids(catalog.buckets)),
    type('PackId', 'The packs of credits for sale.', ids(catalog.packs)),
    type('CycleId', 'The billing cycles, the shortest first.', ids(catalog.cycles)),
    type(
      'CurrencyId',
      'The currencies of prices, the main one first.',
      catalog.currencies.map(({ code }) => code),
    ),
  ];
}

function listOf(ids: readonly string[]): string {
  return ids.length > MANY
    ? `/* @__PURE__ */ ${literal(ids.join(' '))}.split(' ') as PlanId[]`
    : literal(ids).length <= 100
      ? literal(ids)
      : inBraces('[', ids.map(literal));
}

/** The constants `features`, `limits` and `models`, and the tables from ids to numbers. */
export function numberConstants(numbering: Numbering): readonly Declaration[] {
  const { catalog, file, plans, features, limits, models, firstLimit, firstModel } = numbering;
  const at = (line: Parameters<typeof lineNumber>[1]): string => `${file}:${lineNumber(catalog, line)}`;
  return [
    exportedConstant('planIds', 'readonly PlanId[]', listOf(plans.map(({ id }) => id)), [
      'All plans, in the order of the plan file.',
    ]),
    ...numbers(
      'features',
      'Features',
      'A number for each feature, for the methods of a `Plan`.',
      0,
      features.map((feature) => ({
        id: feature.id,
        docs: [`${feature.name} (${at(feature.line)})`],
      })),
    ),
    ...numbers(
      'limits',
      'Limits',
      'A number for each limit, for the methods of a `Plan`.',
      firstLimit,
      limits.map(({ limit, unit, per }) => ({
        id: limit.id,
        docs: [
          unit === 'condition'
            ? `${limit.name}: 1 where it applies, or else 0 (${at(limit.line)})`
            : `${limit.name}, in ${unit}${per === null ? '' : ` per ${per}`} (${at(limit.line)})`,
        ],
      })),
    ),
    ...numbers(
      'models',
      'Models',
      'A number for each model, for the methods of a `Plan`.',
      firstModel,
      models.map((model) => ({
        id: model.id,
        docs: [`${model.name} (${at(model.line)})`],
      })),
    ),
    ...planNumber(plans),
    ...['features', 'limits', 'models'].map((names) =>
      constant(
        `${names.slice(0, -1)}Numbers`,
        'ReadonlyMap<string, number>',
        `/* @__PURE__ */ numbersOf(${names})`,
      ),
    ),
    {
      kind: 'function',
      exported: false,
      docs: [],
      name: 'numbersOf',
      signature: { parameters: ['numbers: object'], returns: 'ReadonlyMap<string, number>' },
      // Comparing what `entries` gives with all that a Map can be made of takes a checker longer than all else here.
      body: 'return new Map<string, number>(Object.entries(numbers) as never);',
    },
  ];
}

/** The function that finds the number of a plan: the question that all others begin with. */
function planNumber(plans: readonly Plan[]): readonly Declaration[] {
  const ids = plans.map(({ id }) => id);
  const search = (body: string): Declaration => ({
    kind: 'function',
    exported: false,
    docs: ['The place of a plan in the plan file, from 0.'],
    name: 'planNumber',
    signature: { parameters: ['plan: string'], returns: 'number | undefined' },
    body,
  });
  // Comparing one name after the other is fastest for very few.
  if (ids.length > 0 && ids.length <= 5) {
    const cases = ids.map((id, number) => `if (plan === ${literal(id)}) return ${number};`);
    return [search([...cases, 'return undefined;'].join('\n'))];
  }
  const hash = ids.length === 0 || ids.length > MANY ? null : findHash(ids);
  if (hash === null) return [...placesByName, search('return planNumbers.get(plan);')];
  const slots = Array.from({ length: hash.size }, (_, slot) =>
    ids.findIndex((id) => slotOf(id, hash) === slot),
  );
  const slotNames = slots.map((number) => ids[number] ?? '');
  const slotNumbers = slots.map((number) => Math.max(0, number));
  return [
    constant('slotNames', 'readonly string[]', literal(slotNames), [
      'The plan whose name has each sum of length and last characters, if one has, and its number.',
    ]),
    constant('slotNumbers', 'readonly number[]', literal(slotNumbers)),
    search(
      [
        `const slot = ${hashExpression('plan', hash)};`,
        "return plan !== '' && slotNames[slot] === plan ? slotNumbers[slot] : undefined;",
      ].join('\n'),
    ),
  ];
}

const placesByName: readonly Declaration[] = [
  constant('planNumbers', 'ReadonlyMap<string, number>', '/* @__PURE__ */ placesOf(planIds)'),
  {
    kind: 'function',
    exported: false,
    docs: [],
    name: 'placesOf',
    signature: { parameters: ['ids: readonly string[]'], returns: 'ReadonlyMap<string, number>' },
    body: 'return new Map<string, number>(ids.map((id, place) => [id, place]));',
  },
];

function numbers(
  name: string,
  type: string,
  doc: string,
  first: number,
  names: readonly { readonly id: string; readonly docs: readonly string[] }[],
): readonly Declaration[] {
  const members: Member[] = names.map(({ id, docs }, index) => ({
    key: propertyKey(id),
    type: `${first + index}`,
    docs,
  }));
  const value = inBraces(
    '{',
    members.map(({ key, type }) => `${key}: ${type}`),
  );
  return [
    { kind: 'interface', exported: true, docs: [doc], name: type, members },
    exportedConstant(name, type, value, [doc]),
  ];
}
