import { describe, expect, test } from 'vitest';
import { check, convert, format } from '../../src/compiler/index.ts';
import { describePage } from '../../src/emit/page/index.ts';
import { exportPricing2Yaml, importPricing2Yaml } from '../../src/exchange/index.ts';
import { loadLanguage } from '../../src/locales/index.ts';
import { readNeeds } from '../../src/survey/index.ts';
import { catalogOf } from '../support/pages.ts';
import { runModules } from '../support/rule-modules.ts';

const TEXT = `catalog shop "Shop" {
  currency USD
}

limit cpu    "Processors"  decimal             { counts "vCPU", "vCPUs" }
limit rate   "Rate"        decimal per second
limit build  "Build time"  duration per month

plan small "Small" {
  price free
  cpu 0.5
  rate 1,000.25 per second
  build 2.5 hours per month
}

plan large "Large" {
  price 10 USD monthly
  everything in small
  cpu 1
}

add-on tenth "A tenth" {
  price 1 USD monthly
  quantity any
  cpu plus 0.1
}

faq "How much?" {
  "{small.cpu}, {large.cpu}; {small.rate}; {small.build}."
}
`;

interface Rules {
  limit(plan: string, name: string): unknown;
  decide(plan: string, name: string, needed: number): object;
  readonly limitUnits: Readonly<Record<string, string>>;
  limitWith(plan: string, held: object, name: string): unknown;
  recommend(needs: readonly object[]): object;
}

const catalog = catalogOf(TEXT);

describe('amounts with decimals', () => {
  test('are written the same in both forms', async () => {
    const yaml = await convert({ name: 'a.plan', text: TEXT });
    expect(yaml.text).toContain('cpu: 0.5\n');
    expect((await convert({ name: 'a.plan.yaml', text: yaml.text ?? '' })).text).toBe(TEXT);
    expect((await format({ name: 'a.plan', text: TEXT })).text).toBe(TEXT);
    expect((await check({ name: 'a.plan', text: TEXT })).diagnostics).toEqual([]);
  });

  test.each([
    ['en', '0.5 vCPUs, 1 vCPU; 1,000.25 per second; 2.5 hours per month.'],
    ['de', '0,5 vCPUs, 1 vCPU; 1.000,25 pro Sekunde; 2,5 Stunden pro Monat.'],
    ['fr', '0,5 vCPU, 1 vCPU; 1\u202f000,25 par seconde; 2,5\u00a0heures par mois.'],
  ])('are shown as people in %s write them', async (tag, words) => {
    const language = await loadLanguage(tag);
    const page = describePage(catalog, { sourceName: 'shop.plan', hash: 'abc' }, language);
    expect(page.questions[0]?.answer[0]?.text).toBe(words);
  });

  test('are numbers in the rules, and exact also where they are added up', async () => {
    const rules = await runModules<Rules>(catalog, ['index.ts', 'add-ons.ts', 'recommend.ts']);
    expect([rules.limit('small', 'cpu'), rules.limit('small', 'rate')]).toEqual([0.5, 1000.25]);
    expect(rules.limit('small', 'build')).toBe(9_000_000);
    expect(rules.limitUnits).toMatchObject({ cpu: { unit: 'decimal', per: null } });
    expect(rules.decide('small', 'cpu', 0.5)).toMatchObject({ allowed: true });
    expect(rules.decide('small', 'cpu', 0.500001)).toMatchObject({ allowed: false, upgrade: 'large' });
    expect(rules.limitWith('small', { tenth: 3 }, 'cpu')).toBe(0.8);
    expect(rules.limitWith('large', { tenth: 7 }, 'cpu')).toBe(1.7);
    expect(rules.recommend([{ limit: 'cpu', atLeast: 0.8 }])).toMatchObject({
      plan: 'small',
      addOns: { tenth: 3 },
      recurring: 300,
    });
    expect(rules.recommend([{ limit: 'cpu', atLeast: 1.7 }])).toMatchObject({
      plan: 'small',
      addOns: { tenth: 12 },
      recurring: 1_200,
    });
  });

  test.each([
    ['cpu=0.5', 500_000],
    ['cpu=0.5 vCPUs', 500_000],
    ['cpu=0.0000001', null],
  ])('can be asked for: %s', (asked, amount) => {
    const read = readNeeds(asked, catalog);
    const needed = read.kind === 'needs' && read.needs[0]?.kind === 'limit' ? read.needs[0].atLeast : null;
    expect(needed).toEqual(amount === null ? null : { kind: 'decimal', amount });
  });

  test('go to Pricing2Yaml and come back', async () => {
    const plain = catalogOf(TEXT.slice(0, TEXT.indexOf('\nfaq')));
    const { text } = await exportPricing2Yaml(plain, '2026-01-15');
    expect(text).toContain('value: 0.5');
    const back = await importPricing2Yaml({ name: 'a.yml', text });
    expect(back.text).toContain('decimal             { counts "vCPU", "vCPUs" }');
    expect(back.text).toContain('  quantity any\n  cpu plus 0.1\n');
    expect(back.text).toContain('2.5 hours per month');
    expect((await check({ name: 'a.plan', text: back.text ?? '' })).diagnostics).toEqual([]);
  });
});
