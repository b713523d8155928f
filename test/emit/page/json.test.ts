import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import schema from '../../../grammar/pricing.schema.json' with { type: 'json' };
import { describePage, emitJson } from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf, SEED } from '../../support/pages.ts';

const header = { sourceName: 'plans/test.plan', hash: 'abc' };
const page = describePage(catalogOf(SEED), header, ENGLISH);
const text = emitJson(page);

type Described = { readonly [key: string]: unknown };

function isDescribed(value: unknown): value is Described {
  return typeof value === 'object' && value !== null;
}

/** Every schema inside a schema, with its path. */
function* schemasIn(value: Described, path = ''): Generator<readonly [string, Described]> {
  yield [path, value];
  for (const key of ['properties', 'definitions']) {
    const inner = value[key];
    if (isDescribed(inner))
      for (const [name, one] of Object.entries(inner))
        if (isDescribed(one)) yield* schemasIn(one, `${path}/${name}`);
  }
  if (isDescribed(value.items)) yield* schemasIn(value.items, `${path}/items`);
}

describe('pricing.json', () => {
  test('is the page, and names its schema', () => {
    expect(JSON.parse(text)).toEqual({ $schema: './pricing.schema.json', ...page });
  });

  test('is as its schema describes it', () => {
    const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  test.each([
    'catalog c "C" { currency USD }\n',
    'catalog c "C" { currency JPY }\nplan a "A" { price free }\nplan b "B" { price contact us }\n',
  ])('so is that of a small catalog', (source) => {
    const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
    validate(JSON.parse(emitJson(describePage(catalogOf(source), header, ENGLISH))));
    expect(validate.errors).toBeNull();
  });

  test('a cell is one line of the file', () => {
    const cells = page.table.reduce(
      (sum, { rows }) => sum + rows.reduce((of, row) => of + row.cells.length, 0),
      0,
    );
    expect(text.split('\n').filter((line) => line.trim().startsWith('{"plan":'))).toHaveLength(cells);
  });

  test('every line it names says what it is about', () => {
    const lines = SEED.split('\n');
    const read = (line: number | null): string => (line === null ? '' : (lines[line - 1] ?? ''));
    for (const { rows } of page.table) {
      for (const { kind, about, cells } of rows) {
        if (kind !== 'limit' && kind !== 'feature') continue;
        for (const { line } of cells) if (line !== null) expect(read(line).trim().split(' ')[0]).toBe(about);
      }
    }
    for (const { id, line } of page.plans) expect(read(line)).toContain(`plan ${id} `);
  });

  test('ids are never keys, so any id keeps its place', () => {
    const catalog = catalogOf(`catalog c "C" { currency USD }
feature __proto__ "Proto"
feature constructor "Constructor"
plan toString "To string" {
  price free
  __proto__
  constructor
}
`);
    const read: unknown = JSON.parse(emitJson(describePage(catalog, header, ENGLISH)));
    expect(read).toMatchObject({
      plans: [
        {
          id: 'toString',
          bullets: [
            { about: '__proto__', text: 'Proto' },
            { about: 'constructor', text: 'Constructor' },
          ],
        },
      ],
    });
  });
});

describe('pricing.schema.json', () => {
  test('describes every value in words', () => {
    for (const [path, one] of schemasIn(schema)) {
      if ('$ref' in one || (one.type === 'string' && path.endsWith('/items'))) continue;
      expect
        .soft(one, path)
        .toMatchObject({ title: expect.any(String), description: expect.stringMatching(/\.$/) });
    }
  });

  test('is of draft 7, which editors read', () => {
    const read: unknown = JSON.parse(
      readFileSync(new URL('../../../grammar/pricing.schema.json', import.meta.url), 'utf8'),
    );
    expect(read).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: expect.any(String),
    });
  });
});
