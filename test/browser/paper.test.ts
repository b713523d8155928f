import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed, showLarge, showSource } from './pages.ts';
import { readPdf } from './pdf.ts';
import { connect, withTab } from './shared.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

function print(html: string): Promise<readonly string[]> {
  return withTab(browser, html, {}, async (tab) =>
    readPdf(await tab.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true })),
  );
}

const bare = (text: string): string => text.replace(/\s+/g, '');

test('paper shows every billing period and currency, and nothing to choose', async () => {
  const text = (await print(seed.complete)).join('');
  for (const { prices } of seed.page.plans)
    for (const { amount, per, saving } of prices)
      expect(text).toContain(bare(amount + per + (saving?.text ?? '')));
  for (const { choices = [] } of seed.page.plans.flatMap(({ bullets }) => bullets))
    for (const choice of choices) expect(text).toContain(bare(choice.text));
  for (const row of seed.page.table.flatMap((group) => group.rows))
    expect(text).toContain(
      bare([row.header, row.note, row.help, ...row.cells.flatMap(({ words }) => words)].join('')),
    );
  expect(text).not.toContain('MonthlyYearly');
});

test('each sheet of a long table begins with the names of the plans, and no row is split', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => at);
  const long = (at: number): string => `begin-${at} ${'so that this takes a few lines '.repeat(4)} end-${at}`;
  const source = `catalog c "C" { currency USD }
${rows.map((at) => `feature f-${at} "Row ${at}" { help "${long(at)}" }\n`).join('')}
plan alpha "Alpha" { price free }
plan beta "Beta" {
  price free
${rows.map((at) => `  f-${at}\n`).join('')}}
`;
  const sheets = (await print(showSource('long', source).complete)).filter((sheet) =>
    sheet.includes('begin-'),
  );
  expect(sheets.length).toBeGreaterThan(3);
  for (const sheet of sheets.slice(1)) expect(sheet).toMatch(/^AlphaBeta/);
  for (const at of rows) expect(sheets.filter((sheet) => sheet.includes(bare(long(at))))).toHaveLength(1);
});

describe('a table of 15 plans', () => {
  test('is printed on sheets that are wide enough, with all its plans on each', async () => {
    const large = showLarge(15, 60);
    const names = bare(
      large.page.plans.map(({ name, popular }) => (popular ? `${name} Most popular` : name)).join(''),
    );
    const sheets = (await print(large.complete)).filter((sheet) => sheet.includes('IncludedIncluded'));
    expect(sheets.length).toBeGreaterThan(1);
    for (const sheet of sheets) expect(sheet).toContain(names);
  });
});
