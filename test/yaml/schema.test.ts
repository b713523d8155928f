import { expect, test } from 'vitest';
import {
  ACCEPT,
  type BlockShape,
  DECLARATIONS,
  type DeclarationShape,
  ENTRY_BLOCK,
  GROUP_BLOCK,
  type HeadShape,
  MODEL,
  STEPS_BLOCK,
} from '../../grammar/constructs.ts';
import { ID } from '../../grammar/lexical.ts';
import schema from '../../grammar/plan.schema.json' with { type: 'json' };
import { LONGEST } from '../../src/reading/texts.ts';

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

const root = schema as unknown as Schema & { readonly definitions: Readonly<Record<string, Schema>> };

function definition(name: string): Schema {
  const found = root.definitions[name];
  if (!found) throw new Error(`the schema defines no ${name}`);
  return found;
}

/** All definitions that a schema refers to directly, through lists and choices. */
function referredBy(one: Schema | false | undefined): readonly string[] {
  if (!one) return [];
  const inner = [...(one.anyOf ?? []), ...(one.allOf ?? []), one.items, one.additionalProperties];
  return [...(one.$ref ? [one.$ref.replace('#/definitions/', '')] : []), ...inner.flatMap(referredBy)];
}

function keysOf(body: BlockShape): readonly string[] {
  const items = { paragraphs: 'answer', steps: 'steps' } as const;
  return [
    ...[...body.lines, ACCEPT].map(({ keyword }) => keyword),
    ...(body.open === 'models' ? ['models'] : []),
    ...(body.items ? [items[body.items]] : []),
    'then',
    'value',
  ];
}

function headKeysOf({ id, text, phrase }: HeadShape, isById: boolean): readonly string[] {
  return [...(id && !isById ? ['id'] : []), ...(text ? [text] : []), ...(phrase ? [phrase] : [])];
}

/** A section that is one phrase has keys only for the lines below it. */
function hasDefinition({ holds, body }: DeclarationShape): boolean {
  return holds !== 'phrase' || body.lines.length > 0;
}

const BLOCKS: readonly (readonly [string, BlockShape, readonly string[]])[] = [
  ...DECLARATIONS.filter(hasDefinition).map(
    ({ keyword, body, head, holds }) =>
      [keyword, body, holds === 'phrase' ? [] : headKeysOf(head, holds === 'by-id')] as const,
  ),
  ['entryBlock', ENTRY_BLOCK, []],
  ['groupBlock', GROUP_BLOCK, []],
  ['stepsBlock', STEPS_BLOCK, []],
  ['modelBlock', MODEL.body, headKeysOf(MODEL.head, true)],
];

test.each(BLOCKS)(
  'the schema of `%s` has the keys of the table of constructs, and no others',
  (name, body, heads) => {
    expect(Object.keys(definition(name).properties ?? {}).sort()).toEqual([...keysOf(body), ...heads].sort());
  },
);

test.each(BLOCKS)('the schema of `%s` says about each line what the table says', (name, body) => {
  for (const { keyword, about } of body.lines) {
    expect([keyword, definition(name).properties?.[keyword]?.description]).toEqual([keyword, about]);
  }
});

test('the file has the sections of the table', () => {
  const sections = DECLARATIONS.map(({ section }) => section);
  expect(Object.keys(root.properties ?? {}).sort()).toEqual([...sections, 'then', 'value'].sort());
  for (const shape of DECLARATIONS) {
    const found = root.properties?.[shape.section];
    expect(found?.description?.startsWith(shape.about)).toBe(true);
    expect(referredBy(found)).toContain(hasDefinition(shape) ? shape.keyword : 'phraseLine');
  }
});

test('lines are what the table says: texts, phrases or `true`, and lists where they may be repeated', () => {
  for (const { keyword: owner, body } of DECLARATIONS) {
    for (const { keyword, content, repeatable, below } of body.lines) {
      const referred = referredBy(definition(owner).properties?.[keyword]);
      const kind = below ? keyword : content;
      const expected = repeatable ? `${kind}Lines` : `${kind}Line`;
      expect([
        keyword,
        referred.includes(expected) || (content === 'phrase' && referred.includes('phraseBlock')),
      ]).toEqual([keyword, true]);
    }
  }
});

test('only the lines of plans, add-ons and groups may start with any name', () => {
  const open = BLOCKS.filter(([name]) => definition(name).additionalProperties !== false);
  expect(open.map(([name]) => name)).toEqual(['plan', 'add-on', 'groupBlock']);
  for (const [name] of open) expect(referredBy(definition(name).additionalProperties)).toContain('entry');
});

test('limits are those of the reference', () => {
  const lengths = (one: Schema): readonly (number | undefined)[] =>
    (one.anyOf ?? []).filter(({ type }) => type === 'string').map(({ maxLength }) => maxLength);
  expect(lengths(definition('name'))).toEqual([LONGEST.name]);
  expect(lengths(definition('text'))).toEqual([LONGEST.text]);
  expect(definition('catalog').properties?.id?.maxLength).toBe(LONGEST.id);
  expect(root.properties?.plans?.maxProperties).toBe(2_000);
});

test('the pattern of ids takes what is an id', () => {
  const pattern = new RegExp(definition('catalog').properties?.id?.pattern ?? '$.');
  for (const id of ['pro', 'veo-3.1', '_x', '__proto__', 'a.1-b', '9x', 'a b', 'a.b', 'é', '', 'a.']) {
    expect([id, pattern.test(id)]).toEqual([id, new RegExp(`^(?:${ID})$`).test(id)]);
  }
});

test('every description is there, and nothing stands beside a reference', () => {
  const walk = (one: unknown, path: string): void => {
    if (typeof one !== 'object' || one === null) return;
    if ('$ref' in one) expect([path, Object.keys(one)]).toEqual([path, ['$ref']]);
    if ('properties' in one && typeof one.properties === 'object') {
      for (const [key, value] of Object.entries(one.properties ?? {})) {
        expect([path, key, typeof value.description]).toEqual([path, key, 'string']);
      }
    }
    for (const [key, value] of Object.entries(one)) walk(value, `${path}/${key}`);
  };
  walk(schema, '#');
});
