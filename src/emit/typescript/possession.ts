/**
 * The types that know which plan has what. For each feature, limit and model there is one text type with the plans that
 * have it, `'starter pro'`: a checker reads it only when an app asks, so that even a huge catalog costs it next to nothing.
 */
import type { Catalog, Pack, Plan } from '../../catalog/catalog.ts';
import { literal, propertyKey } from '../escape/index.ts';
import { alias, type Declaration } from './declaration.ts';
import type { Numbering } from './numbering.ts';
import { modelSets } from './tables.ts';

export function possessionTypes(numbering: Numbering): readonly Declaration[] {
  const { catalog, plans, features, limits, models, hasContact } = numbering;
  const uses = modelSets(plans);
  const havers = listById(plans, ({ features: own }) => own.keys());
  const stated = listById(plans, (plan) => statedBy(plan, false));
  const limitTable = (
    name: string,
    doc: string,
    lists: ReadonlyMap<string, readonly string[]>,
  ): Declaration =>
    table(
      name,
      doc,
      limits.map(({ limit: { id } }) => [id, lists.get(id) ?? []]),
    );
  const everywhere =
    plans.length > 1 ? limits.filter(({ limit }) => stated.get(limit.id)?.length === plans.length) : [];
  return [
    table(
      'FeaturePlans',
      'The plans that have each feature, with a space between them.',
      features.map(({ id }) => [id, havers.get(id) ?? []]),
    ),
    limitTable('LimitPlans', 'The plans that state an amount for each limit.', stated),
    ...(hasContact
      ? [
          limitTable(
            'ContactPlans',
            'The plans that say `contact us` for each limit.',
            listById(plans, (plan) => statedBy(plan, true)),
          ),
        ]
      : []),
    table(
      'ModelPlans',
      'The plans that may use each model.',
      models.map((model) => [model.id, idsOf(plans.filter((plan) => uses(plan, model)))]),
    ),
    table(
      'PackPlans',
      'The plans whose customers may buy each pack.',
      catalog.packs.map((pack) => [pack.id, idsOf(plans.filter((plan) => maySell(plan, pack)))]),
    ),
    alias({
      exported: false,
      docs: ['Whether a plan is one of those in a text.'],
      name: 'Among',
      typeParameters: ['P extends PlanId', 'Plans extends string'],
      type: `\` \${Plans} \` extends \`\${string} \${P} \${string}\` ? true : false`,
    }),
    answer(
      catalog,
      'Allows',
      'F extends FeatureId',
      'Among<P, FeaturePlans[F]>',
      'boolean',
      'Whether a plan has a feature: `true` or `false` where both are known, else `boolean`.',
      features.length,
    ),
    answer(
      catalog,
      'CanUse',
      'M extends ModelId',
      'Among<P, ModelPlans[M]>',
      'boolean',
      'Whether a plan may use a model.',
      models.length,
    ),
    answer(
      catalog,
      'CanBuy',
      'K extends PackId',
      'Among<P, PackPlans[K]>',
      'boolean',
      'Whether the customers of a plan may buy a pack.',
      catalog.packs.length,
    ),
    alias({
      exported: true,
      docs: hasContact
        ? [
            'An amount, `Infinity` where it is unlimited; `contact us` where the plan says so; `undefined` where it says nothing.',
          ]
        : ['An amount, `Infinity` where it is unlimited; `undefined` where the plan says nothing.'],
      name: 'Amount',
      type: hasContact ? "number | 'contact us' | undefined" : 'number | undefined',
    }),
    ...(everywhere.length > 0
      ? [
          alias({
            exported: false,
            docs: ['The limits that every plan states an amount for.'],
            name: 'StatedEverywhere',
            type: everywhere.map(({ limit }) => literal(limit.id)).join(' | '),
          }),
        ]
      : []),
    answer(
      catalog,
      'LimitOf',
      'L extends LimitId',
      hasContact
        ? "Among<P, LimitPlans[L]> extends true ? number : Among<P, ContactPlans[L]> extends true ? 'contact us' : undefined"
        : 'Among<P, LimitPlans[L]> extends true ? number : undefined',
      'Amount',
      'What a plan says about a limit.',
      limits.length,
      everywhere.length > 0 ? '(L extends StatedEverywhere ? number : Amount)' : 'Amount',
    ),
    listedType(plans.length),
  ];
}

/** A checker takes a type apart at most 1,000 times over, so where there are many plans it takes four at a time. */
function listedType(plans: number): Declaration {
  const fours = [
    `Plans extends \`\${infer A} \${infer B} \${infer C} \${infer D} \${infer Others}\``,
    '? Listed<Others, [...Before, A, B, C, D]>',
    ': ',
  ];
  const ones = [
    `Plans extends \`\${infer First} \${infer Others}\``,
    '? Listed<Others, [...Before, First]>',
    ": Plans extends ''",
    '  ? Before',
    '  : [...Before, Plans]',
  ];
  return alias({
    exported: false,
    docs: ['The plans in a text, as a tuple.'],
    name: 'Listed',
    typeParameters: ['Plans extends string', 'Before extends string[] = []'],
    type: plans > 500 ? `${fours.join('\n  ')}${ones.join('\n    ')}` : ones.join('\n  '),
  });
}

/** For each id the plans that have it. One plan is asked after the other, since what one has lies together in memory. */
function listById(
  plans: readonly Plan[],
  idsOfPlan: (plan: Plan) => Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const plan of plans)
    for (const id of idsOfPlan(plan)) {
      const known = lists.get(id);
      if (known) known.push(plan.id);
      else lists.set(id, [plan.id]);
    }
  return lists;
}

/** The limits that a plan states an amount for, or those for which it says `contact us`. */
function statedBy({ limits }: Plan, contact: boolean): readonly string[] {
  const ids: string[] = [];
  for (const [id, { entry }] of limits) if ((entry.value.kind === 'contact us') === contact) ids.push(id);
  return ids;
}

function idsOf(plans: readonly Plan[]): readonly string[] {
  return plans.map(({ id }) => id);
}

/** True if the customers of a plan have every feature that the pack needs. */
function maySell(plan: Plan, pack: Pack): boolean {
  return pack.needs.every(({ feature }) => plan.features.has(feature.id));
}

function table(
  name: string,
  doc: string,
  rows: readonly (readonly [string, readonly string[]])[],
): Declaration {
  const members = rows.map(([id, plans]) => `  readonly ${propertyKey(id)}: ${literal(plans.join(' '))};`);
  return { kind: 'text', docs: [doc], text: [`interface ${name} {`, ...members, '}'].join('\n') };
}

/**
 * A type that answers for a plan and a thing. Where one of them may be anything, it does not go through all pairs, but gives
 * the wide answer at once, `anyPlan` where the thing may still be known; of a union with a single member nothing is unknown.
 */
function answer(
  { plans }: Catalog,
  name: string,
  parameter: string,
  exact: string,
  wide: string,
  doc: string,
  things: number,
  anyPlan = wide,
): Declaration {
  const [thing = '', , every = ''] = parameter.split(' ');
  const guards = [
    ...(plans.length > 1 ? [`PlanId extends P ? ${anyPlan} :`] : []),
    ...(things > 1 ? [`${every} extends ${thing} ? ${wide} :`] : []),
  ];
  // `extends unknown` takes unions apart; `extends PlanId` would, too, but have a checker join it with what it knows of P.
  const lines = [...guards, `P extends unknown ? (${thing} extends unknown ? ${exact} : never) : never`];
  return alias({
    exported: true,
    docs: [doc],
    name,
    typeParameters: ['P extends PlanId', parameter],
    type: lines.join('\n'),
  });
}
