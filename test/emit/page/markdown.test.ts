import { describe, expect, test } from 'vitest';
import { describePage, emitFaqMarkdown, emitMarkdown } from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf, SEED } from '../../support/pages.ts';

const page = describePage(catalogOf(SEED), { sourceName: 'plans/test.plan', hash: 'abc' }, ENGLISH);

describe('pricing.md', () => {
  const text = emitMarkdown(page, ENGLISH);

  test('is what it was', async () => {
    await expect(text).toMatchFileSnapshot('golden/pricing.md');
  });

  test('every row of the table has a cell for each plan and one for its name', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(2 + page.table.reduce((sum, { rows: of }) => sum + 1 + of.length, 0));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(page.plans.length + 2);
  });
});

describe('faq.md', () => {
  test('is what it was', async () => {
    await expect(emitFaqMarkdown(page)).toMatchFileSnapshot('golden/faq.md');
  });

  test('has only its heading where there are no questions', () => {
    const bare = describePage(
      catalogOf('catalog c "C" { currency USD }\n'),
      {
        sourceName: 'c.plan',
        hash: 'abc',
      },
      ENGLISH,
    );
    expect(emitFaqMarkdown(bare).split('\n').slice(1)).toEqual(['', '# Frequently asked questions', '']);
  });
});
