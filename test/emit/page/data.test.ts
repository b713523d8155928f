import { describe, expect, test } from 'vitest';
import { describePage, emitCsv, emitJsonLd, type Page } from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf, SEED } from '../../support/pages.ts';
import { HOSTILE } from '../escape/hostile.ts';

const header = { sourceName: 'plans/test.plan', hash: 'abc' };
const pageOf = (text: string): Page => describePage(catalogOf(text), header, ENGLISH);
const seed = pageOf(SEED);

interface Offer {
  readonly name: string;
  readonly price: string;
  readonly priceCurrency: string;
  readonly url?: string;
  readonly priceSpecification?: { readonly billingDuration?: string; readonly unitText?: string };
}

interface Data {
  readonly '@graph': readonly {
    readonly '@type': string;
    readonly offers?: readonly Offer[];
    readonly mainEntity?: readonly unknown[];
  }[];
}

function dataOf(page: Page): Data {
  return JSON.parse(emitJsonLd(page));
}

/** The fields of a CSV text, by the rules of RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\n]*)(,|\n)/y;
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    const [, written = '', end] = match;
    rows.at(-1)?.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('pricing.jsonld', () => {
  test('has one offer for each price, in each period and currency, and none for what is to be agreed on', () => {
    const [application, ...others] = dataOf(seed)['@graph'];
    expect(others).toEqual([]);
    expect(application).toMatchObject({ '@type': 'WebApplication', name: 'Skills Video', inLanguage: 'en' });
    expect(
      application?.offers?.map(({ name, price, priceCurrency, priceSpecification }) =>
        [name, price, priceCurrency, priceSpecification?.billingDuration ?? '-'].join(' '),
      ),
    ).toEqual([
      'Free 0 USD -',
      'Starter 15.00 USD P1M',
      'Starter 144.00 USD P1Y',
      'Starter 14.00 EUR P1M',
      'Starter 134.50 EUR P1Y',
      'Pro 49.00 USD P1M',
      'Pro 468.00 USD P1Y',
      'Pro 45.00 EUR P1M',
      'Pro 430.00 EUR P1Y',
    ]);
  });

  test('writes amounts exactly, and periods as the file counts them', () => {
    const page = pageOf(`catalog c "C" { currency JPY, KWD }
plan a "A" { price 1500 JPY every 6 weeks, 0.005 KWD per seat quarterly }
`);
    expect(
      dataOf(page)['@graph'][0]?.offers?.map(({ price, priceSpecification }) => [price, priceSpecification]),
    ).toMatchObject([
      ['1500', { billingDuration: 'P6W', unitText: 'every 6 weeks' }],
      ['0.005', { billingDuration: 'P3M', unitText: 'per seat per quarter' }],
    ]);
  });

  test('has the questions where the file asks for it', () => {
    const page = pageOf(SEED.replace('  faq title', '  faq for search engines\n  faq title'));
    const [, faq] = dataOf(page)['@graph'];
    expect(faq?.['@type']).toBe('FAQPage');
    expect(faq?.mainEntity).toEqual([
      {
        '@type': 'Question',
        name: 'How long are purchased add-on credits valid?',
        acceptedAnswer: {
          '@type': 'Answer',
          text: [
            'They are valid for 12 months from the purchase date:',
            'Add-on credits pay last.',
            'They keep their 12-month validity.',
            'API access is available for Starter, Pro and Enterprise users.',
          ].join('\n'),
        },
      },
    ]);
  });

  test('names a web address where a button leads to one', () => {
    const urlWith = (address: string) =>
      dataOf(
        pageOf(`catalog c "C" { currency USD }\nplan a "A" {\nprice free\nbutton "Go" "${address}"\n}\n`),
      )['@graph'][0]?.offers?.[0]?.url;
    expect(urlWith('https://example.com/a')).toBe('https://example.com/a');
    expect(urlWith('/a')).toBeUndefined();
  });

  test('can stand in a script, whatever the file says', () => {
    for (const text of ['</script><script>alert(1)</script>', '<!-- <script>', '{{x}}']) {
      const page: Page = { ...seed, catalog: { ...seed.catalog, name: text } };
      expect(emitJsonLd(page)).not.toMatch(/<|>|\{\{x/);
      expect(JSON.stringify(dataOf(page))).toContain(JSON.stringify(text));
    }
  });
});

describe('pricing.csv', () => {
  const text = emitCsv(seed, ENGLISH);

  test('is the table, a line for each row, with its topic in front', () => {
    expect(text.startsWith('\ufeff')).toBe(true);
    const [names, ...rows] = readCsv(text.slice(1));
    expect(names?.slice(2)).toEqual(seed.plans.map(({ name }) => name));
    expect(rows).toEqual(
      seed.table.flatMap(({ title, rows: inner }) =>
        inner.map(({ header: name, note, cells }) => [
          title,
          note === null ? name : `${name} (${note})`,
          ...cells.map(({ words }) => words.join('; ')),
        ]),
      ),
    );
  });

  test.each(HOSTILE.map((one) => [JSON.stringify(one), one] as const))(
    'starts no formula with %s',
    (_, bad) => {
      const page: Page = JSON.parse(
        JSON.stringify(seed, (key, value: unknown) => (key === 'name' || key === 'header' ? bad : value)),
      );
      for (const row of readCsv(emitCsv(page, ENGLISH).slice(1))) {
        expect(row).toHaveLength(seed.plans.length + 2);
        for (const field of row) expect(field).not.toMatch(/^[\s"]*[=+\-@\t\r]/);
      }
    },
  );
});
