import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/compiler/index.ts';
import { catalogOf, EVERYTHING, planFiles } from '../support/catalogs.ts';
import { SEED } from '../support/pages.ts';
import { shopFiles } from '../support/shops.ts';
import { judgeCards } from './judging/cards.ts';
import { judgeTable } from './judging/cells.ts';
import { subjectOf } from './judging/subject.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** Every cell, price, note and point of a catalog's page, asked of its compiled modules. */
async function judge(catalog: Parameters<typeof subjectOf>[0]): Promise<void> {
  const subject = await subjectOf(catalog);
  judgeTable(subject);
  judgeCards(subject);
}

describe('the page says what the compiled rules answer', () => {
  test.each(['plans/skills-video.plan', 'plans/teamline.plan.yaml'])('in %s', async (name) => {
    const { catalog } = await check({ name, text: read(name) });
    if (catalog === null) throw new Error('no catalog');
    await judge(catalog);
  });

  test.each([
    ['that has everything', EVERYTHING],
    ["like the seed's", SEED],
  ])('in a catalog %s', (_, text) => judge(catalogOf(text)));

  test('in catalogs with any ids', async () => {
    await fc.assert(
      fc.asyncProperty(planFiles(), (text) => judge(catalogOf(text))),
      { numRuns: 8 },
    );
  });

  test('in catalogs that sell in every way', async () => {
    await fc.assert(
      fc.asyncProperty(shopFiles(), async (text) => {
        const { diagnostics } = await check({ name: 'shop.plan', text });
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        await judge(catalogOf(text));
      }),
      { numRuns: 16 },
    );
  });
});
