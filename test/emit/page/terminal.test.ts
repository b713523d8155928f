import { describe, expect, test } from 'vitest';
import { describePage, renderTerminalTable } from '../../../src/emit/page/index.ts';
import { widthOf } from '../../../src/emit/page/text-layout.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf, SEED } from '../../support/pages.ts';

const catalog = catalogOf(SEED);

describe('renderTerminalTable', () => {
  test.each([100, 60])('at %d columns is what it was', async (width) => {
    await expect(renderTerminalTable(catalog, width, ENGLISH)).toMatchFileSnapshot(
      `golden/terminal-${width}.txt`,
    );
  });

  test('keeps to the width, and says every word, however narrow', () => {
    const page = describePage(catalog, { sourceName: '', hash: '' }, ENGLISH);
    const words = page.table.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)),
    );
    for (const width of [20, 40, 80, 81, 120, 400]) {
      const text = renderTerminalTable(catalog, width, ENGLISH);
      for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
      for (const word of words.flatMap((of) => of.split(' ')).filter(({ length }) => length <= 12))
        expect(text).toContain(word);
    }
  });

  test('columns stay aligned beside wide characters', () => {
    const wide = catalogOf(
      'catalog c "C" { currency USD }\nfeature a "数据导出"\nfeature b "e\u0301clair"\nplan p "P" {\n price free\n a\n b\n}\n',
    );
    const lines = renderTerminalTable(wide, 80, ENGLISH)
      .split('\n')
      .filter((line) => line.endsWith('Included'));
    expect(lines).toHaveLength(2);
    expect(new Set(lines.map(widthOf)).size).toBe(1);
  });

  test('says when there is nothing to compare', () => {
    expect(renderTerminalTable(catalogOf('catalog c "C" { currency USD }\n'), 80, ENGLISH)).toBe(
      'No plans.\n',
    );
  });
});
