import { describe, expect, test } from 'vitest';
import { compile, compilePage, convert } from '../../src/compiler/index.ts';

const TEXT = `catalog shop "Shop" { currency USD }

credits cycle "monthly credits" {
  issued every cycle
  valid until renewal
}

plan starter "Starter" {
  price 15 USD monthly
  cycle 1,000 monthly
}

faq "Do credits roll over?" {
  "No. Each month starts anew."
  example "Unused credits end"
}

scenario "Unused credits end" {
  2026-03-01        subscribe starter monthly  -> cycle 1,000
  2026-03-20 10:30  consume 400                -> cycle 600
  2026-04-01        renew                      -> cycle 1,000
}
`;

async function outputsOf(text: string, name = 'plans/shop.plan', showLines = false) {
  const { outputs, diagnostics } = await compile({ name, text }, { showLines });
  return { diagnostics, read: (path: string) => outputs?.find((one) => one.path === path)?.content ?? '' };
}

describe('an example below an answer', () => {
  test('is its scenario, worked out, with the lines of the file', async () => {
    const { read } = await outputsOf(TEXT);
    expect(JSON.parse(read('pricing.json')).questions[0].examples).toEqual([
      {
        title: 'Unused credits end',
        line: 18,
        columns: ['Monthly credits', 'Plan'],
        rows: [
          {
            date: '2026-03-01',
            when: 'Mar 1, 2026',
            what: [
              'Subscription to Starter, paid monthly',
              '1,000 monthly credits issued, until April 1, 2026',
            ],
            values: ['1,000', 'Starter'],
            line: 19,
          },
          {
            date: '2026-03-20 10:30',
            when: 'Mar 20, 2026, 10:30\u202fAM',
            what: ['Use of 400 credits', 'Paid 400 from monthly credits of March 1, 2026'],
            values: ['600', 'Starter'],
            line: 20,
          },
          {
            date: '2026-04-01',
            when: 'Apr 1, 2026',
            what: [
              'Renewal',
              '600 monthly credits of March 1, 2026 expired',
              'Cycle 2 began',
              '1,000 monthly credits issued, until May 1, 2026',
            ],
            values: ['1,000', 'Starter'],
            line: 21,
          },
        ],
      },
    ]);
    expect(read('faq.html')).toContain('Unused credits end');
    expect(read('faq.html')).toContain('<time datetime="2026-03-20 10:30">');
    expect(read('faq.md')).toContain(
      '| Mar 20, 2026, 10:30&#x202f;AM | Use of 400 credits<br>Paid 400 from monthly credits of March 1, 2026 | 600 | Starter |',
    );
  });

  test('is the same in YAML, but for its lines', async () => {
    const yaml = await convert({ name: 'plans/shop.plan', text: TEXT });
    const { read } = await outputsOf(yaml.text ?? '', yaml.name);
    const { read: readDsl } = await outputsOf(TEXT);
    const withoutLines = (text: string) =>
      JSON.parse(text, (key, value: unknown) => (key === 'line' ? undefined : value)).questions;
    expect(withoutLines(read('pricing.json'))).toEqual(withoutLines(readDsl('pricing.json')));
  });

  const WRONG = TEXT.replace('cycle 600', 'cycle 700');

  test.each([
    ['below an answer', WRONG],
    ['that no answer shows', WRONG.replace('  example "Unused credits end"\n', '')],
  ])('a story %s that does not come true stops a build and a preview, in both forms', async (_, text) => {
    const yaml = await convert({ name: 'plans/shop.plan', text });
    for (const input of [
      { name: 'plans/shop.plan', text },
      { name: yaml.name, text: yaml.text ?? '' },
    ])
      for (const make of [compile, compilePage]) {
        const { diagnostics, outputs } = await make(input);
        expect(outputs).toBeNull();
        expect(diagnostics.map(({ code }) => code)).toEqual(['failing-scenario']);
      }
  });
});

describe('an example on a page in another language', () => {
  const POLISH = `credits:
  cycle:
    name: kredyty miesięczne
scenarios:
  - from: Unused credits end
    to: Niewykorzystane kredyty wygasają
`;

  async function exampleIn(locale: string, translation: string | null, text = TEXT) {
    const translations =
      translation === null ? [] : [{ name: `plans/shop.${locale}.yaml`, text: translation }];
    const { outputs } = await compile({ name: 'plans/shop.plan', text, translations }, { locales: [locale] });
    const page = outputs?.find(({ path }) => path === `${locale}/pricing.json`)?.content ?? '{}';
    return JSON.parse(page).questions[0].examples[0];
  }

  test('has its dates, numbers and words, under the name of its translation', async () => {
    const example = await exampleIn('pl-PL', POLISH);
    expect(example.title).toBe('Niewykorzystane kredyty wygasają');
    expect(example.columns).toEqual(['Kredyty miesięczne', 'Plan']);
    expect(example.rows).toEqual([
      {
        date: '2026-03-01',
        when: '1 mar 2026',
        what: [
          'Subskrypcja planu Starter, płatna miesięcznie',
          'Przyznano 1000 (kredyty miesięczne), ważne do 1 kwietnia 2026',
        ],
        values: ['1000', 'Starter'],
        line: 19,
      },
      {
        date: '2026-03-20 10:30',
        when: '20 mar 2026, 10:30',
        what: ['Użycie: 400 kredytów', 'Pobrano 400 (kredyty miesięczne z 1 marca 2026)'],
        values: ['600', 'Starter'],
        line: 20,
      },
      {
        date: '2026-04-01',
        when: '1 kwi 2026',
        what: [
          'Odnowienie',
          'Wygasło 600 (kredyty miesięczne z 1 marca 2026)',
          'Początek okresu rozliczeniowego 2',
          'Przyznano 1000 (kredyty miesięczne), ważne do 1 maja 2026',
        ],
        values: ['1000', 'Starter'],
        line: 21,
      },
    ]);
  });

  test('keeps the name of its scenario where nobody translated it, and has the digits of its locale', async () => {
    const { title, rows } = await exampleIn('ar-EG', null);
    expect(title).toBe('Unused credits end');
    expect(rows[1].when).toBe('٢٠\u200f/٠٣\u200f/٢٠٢٦، ١٠:٣٠ ص');
    expect(rows[1].values).toEqual(['٦٠٠', 'Starter']);
  });

  test('says in words that there is no plan, and why something is refused', async () => {
    const text = TEXT.replace(
      / {2}2026-03-01 [\s\S]+?cycle 1,000\n\}/,
      '  2026-03-01  subscribe starter monthly\n  2026-03-02  consume 1,001  -> refused\n  2026-04-02\n}',
    );
    const english = await exampleIn('en-GB', null, text);
    expect(english.rows[1].what).toEqual(['Use of 1,001 credits', 'Refused: not enough credits']);
    expect(english.rows.at(-1).values).toEqual(['0', 'No plan']);
    const german = await exampleIn('de-DE', null, text);
    expect(german.rows[1].what).toEqual(['Verbrauch: 1.001 Credits', 'Abgelehnt: nicht genug Credits']);
    expect(german.rows.at(-1).values).toEqual(['0', 'Kein Tarif']);
  });
});

test('each value of the HTML says its line where somebody asks for it', async () => {
  const plain = await outputsOf(TEXT);
  const lined = await outputsOf(TEXT, 'plans/shop.plan', true);
  for (const path of ['pricing.html', 'table.html', 'cards.html', 'faq.html']) {
    expect(plain.read(path)).not.toContain('data-line');
    expect(lined.read(path).replaceAll(/ data-line="\d+"/g, '')).toBe(plain.read(path));
  }
  for (const path of ['pricing.html', 'table.html']) {
    expect(lined.read(path)).toMatch(/<td class="planspec-value" data-line="9">\$15</);
  }
  expect(lined.read('cards.html')).toMatch(/<li data-line="10">/);
  expect(lined.read('faq.html')).toMatch(/<p class="planspec-answer" data-line="14">/);
});
