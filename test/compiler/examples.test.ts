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
            when: '2026-03-01',
            what: ['Subscription to Starter, paid monthly', '1,000 monthly credits issued, until 2026-04-01'],
            values: ['1,000', 'Starter'],
            line: 19,
          },
          {
            when: '2026-03-20 10:30',
            what: ['Use of 400 credits', 'Paid 400 from monthly credits of 2026-03-01'],
            values: ['600', 'Starter'],
            line: 20,
          },
          {
            when: '2026-04-01',
            what: [
              'Renewal',
              '600 monthly credits of 2026-03-01 expired',
              'Cycle 2 began',
              '1,000 monthly credits issued, until 2026-05-01',
            ],
            values: ['1,000', 'Starter'],
            line: 21,
          },
        ],
      },
    ]);
    expect(read('faq.html')).toContain('Unused credits end');
    expect(read('faq.md')).toContain(
      '| 2026-03-20 10:30 | Use of 400 credits<br>Paid 400 from monthly credits of 2026-03-01 | 600 | Starter |',
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
  expect(lined.read('cards.html')).toMatch(/<li class="planspec-point" data-line="10">/);
  expect(lined.read('faq.html')).toMatch(/<p class="planspec-answer" data-line="14">/);
});
