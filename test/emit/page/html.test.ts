import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  describePage,
  emitCardsHtml,
  emitFaqHtml,
  emitJsonLd,
  emitPageHtml,
  emitStyle,
  emitTableHtml,
} from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf, SEED } from '../../support/pages.ts';
import { attributeOf, elements, hearTable, readHtml, textOf } from './dom.ts';

const page = describePage(catalogOf(SEED), { sourceName: 'plans/test.plan', hash: 'abc' }, ENGLISH);
const tableHtml = emitTableHtml(page, ENGLISH);
const pageHtml = emitPageHtml(page, ENGLISH);
const fragments = {
  'cards.html': emitCardsHtml(page, ENGLISH),
  'table.html': tableHtml,
  'faq.html': emitFaqHtml(page, ENGLISH),
};
const style = emitStyle(page);

function radiosOf(html: string) {
  return elements(readHtml(html), 'input').map((input) => ({
    name: attributeOf(input, 'name') ?? '',
    value: attributeOf(input, 'value'),
    checked: attributeOf(input, 'checked') !== undefined,
  }));
}

describe('table.html', () => {
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

  test('the region that scrolls has a label and can be reached by keyboard', () => {
    const regions = elements(document).filter((element) => attributeOf(element, 'role') === 'region');
    expect(regions).toHaveLength(1);
    for (const region of regions) {
      expect(attributeOf(region, 'tabindex')).toBe('0');
      expect(attributeOf(region, 'aria-label')).toBe('Pricing table');
      expect(elements(region, 'table')).toHaveLength(1);
    }
  });

  test('shows each card with its points, and each question with its answer', () => {
    const items = elements(document, 'li').map(textOf);
    const said = elements(document, 'span').map(textOf);
    for (const { text, choices = [] } of page.plans.flatMap(({ bullets }) => bullets)) {
      if (choices.length === 0) expect(items).toContain(text);
      for (const choice of choices) expect(said).toContain(choice.text);
    }
    const paragraphs = elements(document, 'p').map(textOf);
    for (const { answer } of page.questions) {
      for (const { kind, text } of answer) expect(kind === 'paragraph' ? paragraphs : items).toContain(text);
    }
  });

  test('loads nothing and runs nothing', () => {
    for (const element of elements(document)) {
      expect(['link', 'img', 'iframe', 'a']).not.toContain(element.tagName);
      if (element.tagName === 'script') expect(attributeOf(element, 'type')).toBe('application/ld+json');
      expect(
        element.attrs.map(({ name }) => name).filter((name) => /^on|^style$|^src$|^href$/.test(name)),
      ).toEqual([]);
    }
    expect(pageHtml).not.toMatch(/url\(|@import/);
  });
});

describe.each(Object.entries(fragments))('%s', (name, html) => {
  const fragment = readHtml(html);

  test('is what it was', async () => {
    await expect(html).toMatchFileSnapshot(`golden/${name}`);
  });

  test('is one element, without ids, style, script and address, and with only classes of its own', () => {
    expect('childNodes' in fragment && fragment.childNodes.filter((node) => 'tagName' in node)).toHaveLength(
      1,
    );
    for (const element of elements(fragment)) {
      expect(['script', 'style', 'link', 'img', 'iframe', 'form', 'main', 'h1']).not.toContain(
        element.tagName,
      );
      expect(
        element.attrs.map(({ name }) => name).filter((name) => /^(id|style|src|on.*|for)$/.test(name)),
      ).toEqual([]);
      for (const one of (attributeOf(element, 'class') ?? 'planspec').split(' '))
        expect(one).toMatch(/^planspec(-|$)/);
    }
  });
});

describe('the choice of billing period and currency', () => {
  test.each([
    ['pricing.html', pageHtml, 'page'],
    ['cards.html', fragments['cards.html'], 'cards'],
    ['table.html', fragments['table.html'], 'table'],
  ])(
    'stands in %s once, as radio buttons with a legend, and the first of each is pressed',
    (_, html, part) => {
      expect(radiosOf(html)).toEqual([
        { name: `planspec-skills-video-${part}-cycle`, value: 'monthly', checked: true },
        { name: `planspec-skills-video-${part}-cycle`, value: 'yearly', checked: false },
        { name: `planspec-skills-video-${part}-currency`, value: 'USD', checked: true },
        { name: `planspec-skills-video-${part}-currency`, value: 'EUR', checked: false },
      ]);
      const fieldsets = elements(readHtml(html), 'fieldset');
      expect(fieldsets.map((fieldset) => elements(fieldset, 'legend').map(textOf))).toEqual([
        ['Billing period'],
        ['Currency'],
      ]);
      expect(elements(readHtml(html), 'label').map(textOf)).toEqual([
        'Monthly',
        'Yearly Save 20% Save up to 20%',
        'USD',
        'EUR',
      ]);
    },
  );

  test('is not there where there is nothing to choose', () => {
    const plain = 'catalog c "C" { currency USD }\nplan a "A" { price 5 USD monthly }\n';
    const html = emitPageHtml(
      describePage(catalogOf(plain), { sourceName: 'p', hash: '' }, ENGLISH),
      ENGLISH,
    );
    expect(radiosOf(html)).toEqual([]);
    expect(html).not.toMatch(/planspec-(cycle|currency)/);
  });
});

describe('the head of pricing.html', () => {
  const document = readHtml(pageHtml);

  test('allows its own style, and nothing else whatsoever', () => {
    const [policy] = elements(document, 'meta').flatMap((meta) =>
      attributeOf(meta, 'http-equiv') === 'content-security-policy' ? attributeOf(meta, 'content') : [],
    );
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('has what is in pricing.jsonld', () => {
    const [data] = elements(document, 'script').map(textOf);
    expect(JSON.parse(data ?? '')).toEqual(JSON.parse(emitJsonLd(page)));
  });
});

describe('the style', () => {
  test('is in pricing.html as it is in pricing.css', () => {
    expect(elements(readHtml(pageHtml), 'style').map(textOf)).toEqual([style.replace(/\s+/g, ' ').trim()]);
  });

  test('fetches nothing, and knows no left and right', () => {
    expect(style).not.toMatch(/url\(|@import|@font-face|!important/);
    expect(style).not.toMatch(
      /[{;\s](left|right|top|bottom|width|height|(margin|padding|border)-(left|right))\s*:/,
    );
  });

  test('has a rule for nothing that is not there', () => {
    const classes = new Set(style.match(/(?<=\.)planspec-[\w-]+/g));
    const used = new Set(
      elements(readHtml(pageHtml)).flatMap((one) => (attributeOf(one, 'class') ?? '').split(' ')),
    );
    const unused = [...classes].filter((name) => !used.has(name));
    expect(unused.sort()).toEqual(SOMETIMES);
  });

  test('gives the tables of two catalogs rules of their own', () => {
    const other = describePage(
      catalogOf('catalog c "C" { currency USD }\nplan a "A" { price free }\n'),
      {
        sourceName: 'p',
        hash: '',
      },
      ENGLISH,
    );
    const tableOf = (css: string) => new Set(css.match(/planspec-\d+-by-[\d-]+/g));
    expect(tableOf(style).size).toBe(1);
    expect([...tableOf(emitStyle(other))]).not.toEqual([...tableOf(style)]);
  });
});

/** What the page of these tests has no use for. */
const SOMETIMES = [
  'planspec-button',
  'planspec-example',
  'planspec-long',
  'planspec-not-offered',
  'planspec-once',
  'planspec-step',
  'planspec-tall',
  'planspec-wide',
  'planspec-zero',
];

test('a page of 5 plans and 60 rows has less than 60 kB', () => {
  const ids = Array.from({ length: 52 }, (_, at) => at + 1);
  const plans = [1, 2, 3, 4, 5].map(
    (plan) => `plan plan-${plan} "Plan number ${plan}" {
  tagline "For everybody who wants the number ${plan}"
  price ${plan * 9} USD monthly, ${plan * 90} USD yearly
  ${plan > 1 ? `everything in plan-${plan - 1}` : ''}
${ids
  .filter((id) => id % 5 === plan - 1)
  .map((id) => `  feature-${id}\n`)
  .join('')}
  limit-1 ${plan * 10}
  limit-2 ${plan * 100} GB
}
`,
  );
  const source = `catalog big "Big" { currency USD }
limit limit-1 "Projects" count { counts "project", "projects" }
limit limit-2 "Storage" size { shown "{value} storage" }
${ids.map((id) => `feature feature-${id} "What customers get as number ${id}"\n`).join('')}
${plans.join('')}`;
  const big = describePage(catalogOf(source), { sourceName: 'plans/big.plan', hash: 'abc' }, ENGLISH);
  const rows = big.table.reduce((sum, group) => sum + group.rows.length, 0);
  expect({ plans: big.plans.length, rows }).toEqual({ plans: 5, rows: 57 });
  expect(Buffer.byteLength(emitPageHtml(big, ENGLISH))).toBeLessThan(60_000);
});
