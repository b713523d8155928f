/** What can be found by its tags: `tagged`, `taggedIn` and `tagsOf`. */
import type { Catalog, Tag } from '../../catalog/catalog.ts';
import { type Data, printData, printParsed } from './data.ts';
import { constant, type Declaration, exportedType, functionText, inBraces } from './declaration.ts';
import type { RulesHeader } from './index.ts';
import { union } from './names.ts';
import { MANY } from './numbering.ts';
import { printModule } from './print.ts';

/** What has a tag, by kind. Only kinds of which something has any tag at all are there. */
interface TaggedKind {
  readonly key: 'features' | 'limits' | 'addOns';
  readonly type: 'FeatureId' | 'LimitId' | 'AddOnId';
  readonly things: readonly { readonly id: string; readonly tags: readonly Tag[] }[];
}

/**
 * `tags.ts`, as the text of a TypeScript module apart from `index.ts`, which so stays small. Null for a catalog in which
 * nothing has a tag.
 */
export function emitTags(catalog: Catalog, { sourceName, hash }: RulesHeader): string | null {
  const kinds = kindsOf(catalog);
  if (kinds.length === 0) return null;
  const heading = [
    `The tags of ${catalog.name}, and what has them.`,
    `Made by Planspec from ${sourceName} (SHA-256 ${hash}).`,
    'Do not edit: change the plan file and run `planspec build`.',
  ];
  return printModule(heading, [imports(kinds), ...tables(kinds), ...questions(kinds)]);
}

function kindsOf({ features, limits, addOns }: Catalog): readonly TaggedKind[] {
  const all: readonly TaggedKind[] = [
    { key: 'features', type: 'FeatureId', things: features },
    { key: 'limits', type: 'LimitId', things: limits },
    { key: 'addOns', type: 'AddOnId', things: addOns },
  ];
  return all.filter(({ things }) => things.some(({ tags }) => tags.length > 0));
}

/** Those of a kind that a plan has or lacks. */
const ASKED = { features: 'allows', limits: 'limit', addOns: null } as const;

function imports(kinds: readonly TaggedKind[]): Declaration {
  const inIndex = kinds.filter(({ key }) => key !== 'addOns');
  const asked = inIndex.flatMap(({ key }) => ASKED[key] ?? []);
  const types = [...inIndex.map(({ type }) => type), ...(inIndex.length > 0 ? ['PlanId'] : [])];
  const names = [...asked, ...types.map((type) => `type ${type}`)];
  const lines = [
    ...(kinds.length > inIndex.length ? ["import type { AddOnId } from './add-ons.ts';"] : []),
    ...(names.length > 0 ? [`import { ${names.join(', ')} } from './index.ts';`] : []),
  ];
  return { kind: 'text', docs: [], text: lines.join('\n') };
}

function tables(kinds: readonly TaggedKind[]): readonly Declaration[] {
  const ids = [
    ...new Set(kinds.flatMap(({ things }) => things.flatMap(({ tags }) => tags.map(({ id }) => id)))),
  ];
  const rows = ids.map((tag): readonly Data[] => [
    tag,
    { fields: kinds.map(({ key, things }) => [key, idsWith(tag, things)] as const) },
  ]);
  const type = `{ ${kinds.map(({ key, type: id }) => `readonly ${key}: readonly ${id}[]`).join('; ')} }`;
  return [
    exportedType('TagId', union(ids), ['The tags of the plan file.']),
    exportedType('Tagged', type, ['What has a tag, in the order of the plan file.']),
    constant(
      'tags',
      'ReadonlyMap<string, Tagged>',
      `/* @__PURE__ */ new Map<string, Tagged>(${rows.length > MANY ? printParsed(rows) : inBraces('[', rows.map(printData))})`,
    ),
  ];
}

function idsWith(tag: string, things: TaggedKind['things']): readonly string[] {
  return things.filter(({ tags }) => tags.some(({ id }) => id === tag)).map(({ id }) => id);
}

function questions(kinds: readonly TaggedKind[]): readonly Declaration[] {
  const none = `{ ${kinds.map(({ key }) => `${key}: []`).join(', ')} }`;
  const had = kinds.filter(({ key }) => key !== 'addOns');
  const types = kinds.map(({ type }) => type).join(' | ');
  return [
    functionText(
      ['All that has a tag, whatever plans have; nothing for a tag that does not exist.'],
      ['tagged(tag: TagId): Tagged'],
      [`return tags.get(tag) ?? ${none};`],
    ),
    ...(had.length === 0
      ? []
      : [
          functionText(
            [
              'What of it a plan has: features that it includes, and limits of which it says an amount. Nothing for names that do not',
              'exist.',
            ],
            [
              `taggedIn(plan: PlanId, tag: TagId): Pick<Tagged, ${had.map(({ key }) => `'${key}'`).join(' | ')}>`,
            ],
            [
              `const { ${had.map(({ key }) => key).join(', ')} } = tagged(tag);`,
              'return {',
              ...had.map(({ key }) =>
                key === 'features'
                  ? '  features: features.filter((feature) => allows(plan, feature)),'
                  : '  limits: limits.filter((name) => limit(plan, name) !== undefined),',
              ),
              '};',
            ],
          ),
        ]),
    functionText(
      ['The tags of something; none for names that do not exist.'],
      [`tagsOf(id: ${types}): readonly TagId[]`],
      [
        'const found = [...tags].filter(([, own]) => Object.values(own).some((ids: readonly string[]) => ids.includes(id)));',
        'return found.map(([tag]) => tag as TagId);',
      ],
    ),
  ];
}
