import { describe, expect, test } from 'vitest';
import { describePage, emitPageHtml, emitTableHtml } from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf, SEED } from '../../support/pages.ts';
import { attributeOf, elements, hearTable, readHtml, textOf } from './dom.ts';

const page = describePage(catalogOf(SEED), { sourceName: 'plans/test.plan', hash: 'abc' }, ENGLISH);
const tableHtml = emitTableHtml(page, ENGLISH);
const pageHtml = emitPageHtml(page, ENGLISH);

describe('table.html', () => {
  test('is what it was', async () => {
    await expect(tableHtml).toMatchFileSnapshot('golden/table.html');
  });

  test('is one table and nothing else', () => {
    const fragment = readHtml(tableHtml);
    expect('childNodes' in fragment && fragment.childNodes.filter((node) => 'tagName' in node).length).toBe(
      1,
    );
    expect(elements(fragment, 'table')).toHaveLength(1);
  });

  test.each([
    ['table.html', tableHtml],
    ['pricing.html', pageHtml],
  ])(
    'every cell of %s is heard with its plan, its row and its topic, and says what the page says',
    (_, html) => {
      const [table] = elements(readHtml(html), 'table');
      if (!table) throw new Error('no table');
      const name = (id: string): string => {
        const plan = page.plans.find((one) => one.id === id);
        return plan?.popular ? `${plan.name} Most popular` : (plan?.name ?? '');
      };
      const wanted = page.table.flatMap(({ title, rows }) =>
        rows.flatMap(({ header, note, help, cells }) =>
          cells.map(({ plan, words }) => ({
            column: name(plan),
            row: [header, note, help].filter((text) => text !== null).join(' '),
            group: title,
            words,
          })),
        ),
      );
      expect(hearTable(table)).toEqual(wanted);
    },
  );

  test('has a caption, and headers that are never empty', () => {
    const fragment = readHtml(tableHtml);
    expect(elements(fragment, 'caption').map(textOf)).toEqual([
      'Pricing table Compare model access across plans at a glance.',
    ]);
    for (const head of elements(fragment, 'th')) {
      expect(attributeOf(head, 'scope')).toMatch(/^(col|row|rowgroup)$/);
      expect(textOf(head)).not.toBe('');
    }
  });

  test('topics span the whole table', () => {
    const spans = elements(readHtml(tableHtml), 'th').filter(
      (head) => attributeOf(head, 'scope') === 'rowgroup',
    );
    expect(spans.map((head) => attributeOf(head, 'colspan'))).toEqual(page.table.map(() => '5'));
  });

  test('has no style, no script, no address, and only classes of its own', () => {
    for (const element of elements(readHtml(tableHtml))) {
      expect(
        element.attrs.map(({ name }) => name).filter((name) => !['class', 'scope', 'colspan'].includes(name)),
      ).toEqual([]);
      for (const name of (attributeOf(element, 'class') ?? 'planspec-').split(' '))
        expect(name).toMatch(/^planspec-/);
      expect(['script', 'style', 'link', 'img', 'a']).not.toContain(element.tagName);
    }
  });

  test('says in words what is included', () => {
    expect(tableHtml).toContain('>Included<');
    expect(tableHtml).toContain('>Not included<');
  });
});

describe('pricing.html', () => {
  const document = readHtml(pageHtml);

  test('is a document in English with a title and one main heading', () => {
    expect(elements(document, 'html').map((html) => attributeOf(html, 'lang'))).toEqual(['en']);
    expect(elements(document, 'title').map(textOf)).toEqual(['Plans and Pricing | Skills Video']);
    expect(elements(document, 'h1').map(textOf)).toEqual(['Plans and Pricing']);
    expect(elements(document, 'main')).toHaveLength(1);
  });

  test('headings skip no level', () => {
    const levels = elements(document).flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
    );
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
  });

  test('ids are unique, and every label is there', () => {
    const all = elements(document);
    const ids = all.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of all) {
      const label = attributeOf(element, 'aria-labelledby');
      if (label !== undefined) expect(ids).toContain(label);
    }
  });

  test('the region that scrolls has a label and can be reached by keyboard', () => {
    const regions = elements(document).filter((element) => attributeOf(element, 'role') === 'region');
    expect(regions).toHaveLength(1);
    for (const region of regions) {
      expect(attributeOf(region, 'tabindex')).toBe('0');
      expect(attributeOf(region, 'aria-labelledby')).toBe('planspec-compare');
      expect(elements(region, 'table')).toHaveLength(1);
    }
  });

  test('shows each card with its points, and each question with its answer', () => {
    const items = elements(document, 'li').map(textOf);
    for (const { bullets } of page.plans) for (const { text } of bullets) expect(items).toContain(text);
    const paragraphs = elements(document, 'p').map(textOf);
    for (const { answer } of page.questions) {
      for (const { kind, text } of answer) expect(kind === 'paragraph' ? paragraphs : items).toContain(text);
    }
  });

  test('loads nothing and runs nothing', () => {
    for (const element of elements(document)) {
      expect(['script', 'link', 'img', 'iframe', 'a']).not.toContain(element.tagName);
      expect(
        element.attrs.map(({ name }) => name).filter((name) => /^on|^style$|^src$|^href$/.test(name)),
      ).toEqual([]);
    }
    expect(pageHtml).not.toMatch(/url\(|@import/);
  });
});
