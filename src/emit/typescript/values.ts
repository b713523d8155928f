/** What plans have of the features of which they have this or that: the support, the ways to pay. */
import type { Catalog, Feature, FeatureValue, Labelled } from '../../catalog/catalog.ts';
import { docComment, type Literal, literal, propertyKey } from '../escape/index.ts';
import {
  alias,
  constant,
  type Declaration,
  exportedConstant,
  exportedType,
  functionText,
  inBraces,
} from './declaration.ts';
import type { RulesHeader } from './index.ts';
import { lineNumber } from './lines.ts';
import { union } from './names.ts';
import { printModule } from './print.ts';

/**
 * `values.ts`: what each plan has of each such feature, as the text of a TypeScript module apart from `index.ts`, which so
 * stays small. Null for a catalog whose features are all just there or not.
 */
export function emitValues(catalog: Catalog, { sourceName, hash }: RulesHeader): string | null {
  const features = catalog.features.filter(({ values }) => values.kind !== 'flag');
  if (features.length === 0) return null;
  const heading = [
    `What the plans of ${catalog.name} have of the features of which they have this or that.`,
    `Made by Planspec from ${sourceName} (SHA-256 ${hash}).`,
    'Do not edit: change the plan file and run `planspec build`.',
  ];
  return printModule(heading, declarationsOf(catalog, features, sourceName));
}

function declarationsOf(
  catalog: Catalog,
  features: readonly Feature[],
  file: string,
): readonly Declaration[] {
  const stated = catalog.plans.flatMap((plan) =>
    features.flatMap((feature): readonly (readonly [string, Literal])[] => {
      const value = plan.features.get(feature.id)?.entry.value;
      return value === undefined ? [] : [[`${plan.id} ${feature.id}`, sayValue(feature, value)]];
    }),
  );
  return [
    { kind: 'text', docs: [], text: "import type { PlanId } from './index.ts';" },
    exportedType('ValueFeatureId', union(features.map(({ id }) => id)), [
      'The features of which plans have this or that.',
    ]),
    record(
      'FeatureValues',
      'What a plan can have of each feature.',
      features.map((feature) => [feature.id, typeOf(feature), placeOf(feature, catalog, file)]),
    ),
    record(
      'StatedValues',
      'What each plan has of each feature, where it has it.',
      stated.map(([key, value]) => [key, typed(value), null]),
    ),
    valueType(catalog.plans.length, features.length),
    constant(
      'stated',
      'ReadonlyMap<string, unknown>',
      `/* @__PURE__ */ new Map<string, unknown>(${inBraces('[', stated.map(literal))})`,
    ),
    functionText(
      [
        'What a plan has of a feature; `undefined` where it does not have it, and for names that do not exist.',
      ],
      [
        'value<P extends PlanId, F extends ValueFeatureId>(plan: P, feature: F): ValueOf<P, F>',
        'value(plan: string, feature: string): unknown',
      ],
      [`return stated.get(\`\${plan} \${feature}\`);`],
    ),
    ...labels(features),
  ];
}

/** `'phone'`, `['card', 'invoice']`, `'within 4 hours'`. */
function sayValue({ values }: Feature, value: FeatureValue): Literal {
  if (value.kind === 'flag') return true;
  if (value.kind === 'text') return value.text;
  const ids = value.choices.map(({ id }) => id);
  return values.kind === 'some of' ? ids : (ids[0] ?? null);
}

function typed(value: Literal): string {
  return Array.isArray(value) ? `readonly ${literal(value)}` : literal(value);
}

function typeOf({ values }: Feature): string {
  switch (values.kind) {
    case 'flag':
      return 'true';
    case 'text':
      return 'string';
    case 'one of':
      return anyOf(values.choices);
    case 'some of':
      return `readonly (${anyOf(values.choices)})[]`;
  }
}

function anyOf(choices: readonly Labelled[]): string {
  return choices.length === 0 ? 'never' : choices.map(({ id }) => literal(id)).join(' | ');
}

function placeOf({ name, line }: Feature, catalog: Catalog, file: string): string {
  return `${name} (${file}:${lineNumber(catalog, line)})`;
}

/** An interface of the file's names; each member perhaps below a comment. */
function record(
  name: string,
  doc: string,
  members: readonly (readonly [string, string, string | null])[],
): Declaration {
  const lines = members.flatMap(([key, type, about]) => {
    const member = `  readonly ${propertyKey(key)}: ${type};`;
    return about === null ? [member] : [`  ${docComment([about])}`, member];
  });
  return { kind: 'text', docs: [doc], text: [`export interface ${name} {`, ...lines, '}'].join('\n') };
}

/** The type of an answer: exact where plan and feature are known, and anything that the feature can be where they are not. */
function valueType(plans: number, features: number): Declaration {
  const guards = [
    ...(plans > 1 ? ['PlanId extends P ? FeatureValues[F] | undefined :'] : []),
    ...(features > 1 ? ['ValueFeatureId extends F ? FeatureValues[F] | undefined :'] : []),
  ];
  const key = `\`\${P} \${F}\``;
  const exact = `${key} extends keyof StatedValues ? StatedValues[${key}] : undefined`;
  return alias({
    exported: true,
    docs: ['What a plan has of a feature.'],
    name: 'ValueOf',
    typeParameters: ['P extends PlanId', 'F extends ValueFeatureId'],
    type: [...guards, `P extends unknown ? (F extends unknown ? (${exact}) : never) : never`].join('\n'),
  });
}

/** The words that customers read for the values of sets. */
function labels(features: readonly Feature[]): readonly Declaration[] {
  const sets = features.flatMap(({ id, values }) => ('choices' in values ? [{ id, ...values }] : []));
  if (sets.length === 0) return [];
  const members = sets.map(({ id, choices }) => {
    const words = choices.map((choice) => `${propertyKey(choice.id)}: ${literal(choice.label)}`);
    return [propertyKey(id), `{ ${words.join(', ')} }`];
  });
  const type = members.map(([key]) => `readonly ${key}: { readonly [value: string]: string }`);
  return [
    exportedConstant(
      'valueLabels',
      `{ ${type.join('; ')} }`,
      inBraces(
        '{',
        members.map(([key, words]) => `${key}: ${words}`),
      ),
      ['The words that customers read for each value of a set.'],
    ),
  ];
}
