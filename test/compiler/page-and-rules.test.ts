import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { marked } from 'marked';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { compile } from '../../src/compiler/index.ts';
import { policyOf } from '../../src/credits/index.ts';
import { emitCredits } from '../../src/emit/credits/index.ts';
import { describePage, type Page } from '../../src/emit/page/index.ts';
import { ENGLISH } from '../../src/locales/index.ts';
import { emit, javaScript, load, type Rules } from '../emit/typescript/support.ts';
import { catalogOf, EVERYTHING, planFiles } from '../support/catalogs.ts';
import { SEED } from '../support/pages.ts';

type Row = Page['table'][number]['rows'][number];
type Cell = Row['cells'][number];

interface Details {
  readonly prices: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly seatPrices?: Details['prices'];
  readonly noCardRequired?: true;
  readonly trial?: { readonly count: number };
}

interface Pack {
  readonly prices: Readonly<Record<string, number>>;
}

/** What a test asks of `credits.ts`. */
interface Credits {
  openAccount(plan: string, cycle: string, at: number): unknown;
  balance(account: unknown, at: number): { readonly buckets: Readonly<Record<string, number>> };
}

interface Subject {
  readonly page: Page;
  readonly rules: Rules;
  readonly credits: Credits | null;
}

const SHIPPED = ['plans/skills-video.plan', 'plans/teamline.plan.yaml'];
const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const AT = Date.UTC(2026, 0, 15);

async function subjectOf(catalog: Catalog): Promise<Subject> {
  const header = { sourceName: catalog.source.name, hash: 'abc' };
  const page = describePage(catalog, header, ENGLISH);
  const index = await emit(catalog);
  const rules = await load(index);
  if (catalog.buckets.length === 0) return { page, rules, credits: null };
  // Plans are asked about, without what customers buy on top of them.
  const policy = { ...policyOf(catalog), addOns: [] };
  const module = javaScript(emitCredits(catalog, policy, header));
  const whole = module.replace('./index.ts', () => dataUrl(javaScript(index)));
  return { page, rules, credits: await import(dataUrl(whole)) };
}

function dataUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code).replaceAll("'", '%27')}`;
}

const SIZES = new Map(
  ['B', 'KB', 'MB', 'GB', 'TB', 'PB']
    .map((unit, power): [string, number] => [unit, 1000 ** power])
    .concat(['KiB', 'MiB', 'GiB', 'TiB'].map((unit, power) => [unit, 1024 ** (power + 1)])),
);
const DAY = 86_400_000;
const TIMES = new Map([
  ['second', 1000],
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', DAY],
  ['week', 7 * DAY],
  ['month', 1],
  ['year', 12],
]);

/** The number that stands at a place of some words, and the word behind it. */
const QUANTITY = /(?<![\w.])(\d[\d,]*(?:\.\d+)?)(?: ([A-Za-z]+))?/g;

/** What the quantities in some words come to, in the base unit of a limit. */
function amountsIn(words: string, unit: string | undefined): readonly number[] {
  return [...words.matchAll(QUANTITY)].map(([, digits = '', word = '']) => {
    const number = Number(digits.replaceAll(',', ''));
    if (unit === 'bytes') return number * (SIZES.get(word) ?? Number.NaN);
    if (unit === 'count') return number;
    return number * (TIMES.get(word.replace(/s$/, '')) ?? Number.NaN);
  });
}

/** Amounts of money in minor units. */
function moneyIn(words: string, decimals: number): readonly number[] {
  return [...words.matchAll(QUANTITY)].map(([, digits = '']) => {
    const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
    return Number(whole + fraction.padEnd(decimals, '0'));
  });
}

/** A cell in the words of the rules: what it must be, asked of the compiled modules. */
function expectCell(row: Row, cell: Cell, { page, rules, credits }: Subject): void {
  const { kind, words, plan } = cell;
  const id = row.about ?? '';
  const details = rules.planDetails[plan] as Details;
  const where = [plan, row.kind, id, words.join()];
  const same = (actual: unknown, expected: unknown): void =>
    expect([...where, actual]).toEqual([...where, expected]);
  switch (row.kind) {
    case 'feature':
      same(kind !== 'not included', rules.allows(plan, id));
      return;
    case 'limit': {
      const value = rules.limit(plan, id);
      if (value === undefined) same(kind, 'not included');
      else if (value === 'contact us') same(kind, 'contact us');
      else if (value === Infinity) same(kind, 'unlimited');
      else {
        same(kind, value === 0 ? 'zero' : 'value');
        same(amountsIn(words[0], rules.limitUnits[id]?.unit), [value]);
      }
      return;
    }
    case 'model':
      same(kind === 'included', rules.canUse(plan, id));
      if (row.note !== null) expect(row.note).toMatch(/^[\d,.]+ credits? per /);
      return;
    case 'price': {
      const code = row.currency ?? page.currencies[0] ?? '';
      const cycle = row.cycle ?? '';
      const asked = [details.prices, details.seatPrices].flatMap((prices) => prices?.[code]?.[cycle] ?? []);
      if (asked.length === 0) same(moneyIn(words.join(' '), 0), []);
      else
        same(
          words.flatMap((one) => moneyIn(one, rules.currencyDecimals[code] ?? 2)),
          asked,
        );
      return;
    }
    case 'trial':
      same(kind === 'value' ? Number(/\d+/.exec(words[0])?.[0]) : undefined, details.trial?.count);
      return;
    case 'card':
      same(/^No /.test(words[0]), details.noCardRequired === true);
      return;
    case 'pack': {
      const code = row.currency ?? page.currencies[0] ?? '';
      const price = (rules.packDetails[id] as Pack).prices[code];
      const isSold = rules.canBuy(plan, id) && price !== undefined;
      same(kind === 'value', isSold);
      same(moneyIn(words[0], rules.currencyDecimals[code] ?? 2), isSold ? [price] : []);
      return;
    }
    case 'credits': {
      const cycles = Object.keys(details.prices[page.currencies[0] ?? ''] ?? {});
      for (const cycle of details.trial ? [] : cycles) {
        if (row.cycle !== null && row.cycle !== cycle) continue;
        const opened = credits?.openAccount(plan, cycle, AT);
        const amount = opened ? (credits?.balance(opened, AT).buckets[id] ?? 0) : 0;
        same(kind === 'not included' || kind === 'zero', amount === 0);
        const often = page.cycles.find((one) => one.id === cycle)?.text ?? '';
        if (amount > 0)
          same(
            words[0].split(', or ').some((part) => part.endsWith(often) && moneyIn(part, 0)[0] === amount),
            true,
          );
      }
      return;
    }
    case 'models':
    case 'validity':
    case 'also':
      return;
  }
}

/** What holds of a whole column of models, and of validity. */
function expectGroups({ page, rules }: Subject): void {
  for (const { rows } of page.table) {
    for (const row of rows) {
      if (row.kind !== 'models') continue;
      const models = page.table.flatMap((group) =>
        group.about === row.about ? group.rows.filter((one) => one.kind === 'model') : [],
      );
      row.cells.forEach(({ kind, plan }) => {
        const used = models.some(({ about }) => rules.canUse(plan, about ?? ''));
        expect([plan, row.about, kind !== 'not included']).toEqual([plan, row.about, used]);
      });
    }
  }
}

function expectTable(subject: Subject): void {
  for (const { rows } of subject.page.table) {
    for (const row of rows) for (const cell of row.cells) expectCell(row, cell, subject);
  }
  expectGroups(subject);
}

describe('every cell of the table is the answer of the compiled rules', () => {
  test('in catalogs that have everything', async () => {
    for (const text of [EVERYTHING, SEED]) expectTable(await subjectOf(catalogOf(text)));
  });

  test('in generated ones', async () => {
    await fc.assert(
      fc.asyncProperty(planFiles(), async (text) => expectTable(await subjectOf(catalogOf(text)))),
      { numRuns: 15 },
    );
  });
});

describe.each(SHIPPED)('everything that is made of %s', (name) => {
  const texts = new Map<string, string>();
  let subject: Subject | null = null;
  let addOns = '';
  beforeAll(async () => {
    const { catalog, outputs } = await compile({ name, text: read(name) });
    for (const { path, content } of outputs ?? []) {
      if (path === 'add-ons.ts') addOns = content;
      if (path.endsWith('.ts') || path.endsWith('.css') || path.endsWith('schema.json')) continue;
      texts.set(path, path.endsWith('.md') ? marked.parse(content, { async: false }) : content);
    }
    subject = catalog && (await subjectOf(catalog));
  });

  test('has a table whose cells are the answers of the compiled rules', () => {
    if (subject === null) throw new Error('no catalog');
    expectTable(subject);
  });

  test('names only prices that the rules have', () => {
    const allowed = new Set<number>();
    const { planDetails = {}, packDetails = {} } = subject?.rules ?? {};
    const collect = (value: unknown): void => {
      if (typeof value === 'number') allowed.add(value);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    for (const details of Object.values(planDetails) as Details[])
      collect([details.prices, details.seatPrices]);
    for (const details of Object.values(packDetails) as Pack[]) collect(details.prices);
    for (const [, minor = ''] of addOns.matchAll(/'[\w-]+ [A-Z]{3}', ([\d_]+), '/g))
      allowed.add(Number(minor.replaceAll('_', '')));
    let found = 0;
    for (const [path, text] of texts) {
      const written = [
        ...[...text.matchAll(/[$€£](\d[\d,]*(?:\.\d+)?)/g)].map(([, money = '']) => money),
        ...[...text.matchAll(/"price": "([\d.]+)"/g)].map(([, money = '']) => money),
      ];
      found += written.length;
      for (const money of written) {
        const [minor = -1] = moneyIn(money, 2);
        if (minor !== 0) expect([path, money, allowed.has(minor)]).toEqual([path, money, true]);
      }
    }
    expect(found).toBeGreaterThan(10);
  });

  test('names only sizes that the rules have', () => {
    const { rules } = subject ?? {};
    const allowed = new Set(
      Object.keys(rules?.limits ?? {}).flatMap(
        (id) => rules?.planIds.map((plan) => rules.limit(plan, id)) ?? [],
      ),
    );
    for (const [path, text] of texts)
      for (const [size = ''] of text.matchAll(/\d[\d,.]* [KMGTP]i?B\b/g))
        expect([path, size, allowed.has(amountsIn(size, 'bytes')[0])]).toEqual([path, size, true]);
  });
});
