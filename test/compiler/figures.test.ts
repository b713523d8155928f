import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { check } from '../../src/compiler/index.ts';
import { emitPage } from '../../src/emit/page/index.ts';
import { ENGLISH } from '../../src/locales/index.ts';
import { catalogOf, EVERYTHING } from '../support/catalogs.ts';
import { SEED } from '../support/pages.ts';
import { shopFiles } from '../support/shops.ts';
import { figuresIn, makeIsRuled } from './judging/numbers.ts';
import { subjectOf } from './judging/subject.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** What a reader of an output reads: no markup, no styles, and in data no lines and ids. */
function textOf(path: string, content: string): string {
  const ending = path.slice(path.lastIndexOf('.'));
  switch (ending) {
    case '.html':
      return content
        .replace(/<!--.*?-->|<style>.*?<\/style>|<script.*?<\/script>|<meta[^>]*>/gs, ' ')
        .replace(/<\/?(?:span|bdi|strong)[^>]*>/g, '')
        .replace(/<[^>]*>/g, ' | ')
        .replace(/&#?\w+;/g, '~');
    case '.md':
      return content
        .replace(/<!--.*?-->/gs, ' ')
        .replace(/\\(.)|&#?\w+;/g, '$1')
        .replaceAll('<br>', ' | ');
    case '.csv':
      return content.replace(/("(?:[^"]|"")*")|,/g, (_, quoted?: string) => quoted ?? ' | ');
    default:
      return textsIn(content);
  }
}

const NO_TEXTS =
  /^(line|id|about|plan|plans|from|hash|source|duration|billingDuration|priceCurrency|@.*|\$schema)$/;

/** The texts in data; an amount of money stands before its currency. */
function textsIn(content: string): string {
  const texts: string[] = [];
  JSON.parse(content, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
    if (NO_TEXTS.test(key)) return value;
    if (typeof value === 'string') texts.push(key === 'price' ? `${value} ${this.priceCurrency}` : value);
    return value;
  });
  return texts.join(' | ');
}

/** The figures in all outputs of a catalog's page that no rule has; names may hold any. */
async function strayFigures(
  catalog: Catalog,
): Promise<{ readonly stray: readonly string[]; readonly found: number }> {
  const subject = await subjectOf(catalog);
  const isRuled = makeIsRuled(subject);
  const named = [...catalog.packs, ...catalog.modelGroups.flatMap(({ models }) => models)].map(
    ({ name }) => name,
  );
  const credits = ['credits?', ...catalog.buckets.map(({ name }) => name)];
  const stray = new Set<string>();
  let found = 0;
  const files = emitPage(catalog, { sourceName: 'shop.plan', hash: 'none' }, ENGLISH);
  for (const { path, content } of files.filter((file) => !/\.css$|schema\.json$/.test(file.path))) {
    let text = textOf(path, content);
    for (const name of named) text = text.replaceAll(name, ' ');
    for (const figure of figuresIn(text, credits)) {
      found += 1;
      if (!isRuled(figure)) stray.add(`${path}: ${figure.kind} ${figure.words}`);
    }
  }
  return { stray: [...stray], found };
}

describe('every price and quantity of every output is one that the rules have', () => {
  test.each(['plans/skills-video.plan', 'plans/teamline.plan.yaml'])('in %s', async (name) => {
    const { catalog } = await check({ name, text: read(name) });
    if (catalog === null) throw new Error('no catalog');
    const { stray, found } = await strayFigures(catalog);
    expect(stray).toEqual([]);
    expect(found).toBeGreaterThan(100);
  });

  test.each([
    ['that has everything', EVERYTHING],
    ["like the seed's", SEED],
  ])('in a catalog %s', async (_, text) => {
    expect((await strayFigures(catalogOf(text))).stray).toEqual([]);
  });

  test('in catalogs that sell in every way', async () => {
    await fc.assert(
      fc.asyncProperty(shopFiles(), async (text) => {
        expect((await strayFigures(catalogOf(text))).stray).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
