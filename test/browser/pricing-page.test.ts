import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';
import { describePage, emitPageHtml, emitTableHtml } from '../../src/emit/page/index.ts';
import { ENGLISH } from '../../src/locales/index.ts';
import { catalogOf, SEED } from '../support/pages.ts';

const LONG = 'Unbreakable'.repeat(12);

const SOURCES = {
  "the seed's page": SEED,
  'a page with one plan': 'catalog c "C" { currency USD }\nplan a "A" { price free }\n',
  'a page with very long words': `${SEED.replace('"Starter"', `"${LONG}"`).replace('"API access"', `"${LONG}"`)}faq "${LONG}?" { "${LONG}." }\n`,
} as const;

const header = { sourceName: 'plans/test.plan', hash: 'abc' };
const pages = Object.entries(SOURCES).map(([name, source]) => {
  const page = describePage(catalogOf(source), header, ENGLISH);
  return { name, page, complete: emitPageHtml(page, ENGLISH), embedded: embed(emitTableHtml(page, ENGLISH)) };
});

/** The page of somebody who puts the table into it. */
function embed(table: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plans</title></head><body><main><h1>Plans</h1><div style="overflow-x:auto" role="region" aria-label="Plans" tabindex="0">${table}</div></main></body></html>`;
}

const SCREENS = [1280, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open<T>(
  html: string,
  { width, scheme }: (typeof SCREENS)[number],
  look: (tab: Tab) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  try {
    const tab = await context.newPage();
    await tab.setContent(html);
    return await look(tab);
  } finally {
    await context.close();
  }
}

async function problems(tab: Tab): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(pages)('$name', ({ page, complete, embedded }) => {
  describe.each(SCREENS)('at $width px, $scheme', (screen) => {
    test('has nothing that axe objects to', async () => {
      expect(await open(complete, screen, problems)).toEqual([]);
      expect(await open(embedded, screen, problems)).toEqual([]);
    });

    test('does not scroll sideways, and no text sticks out of its box', async () => {
      const geometry = await open(complete, screen, (tab) =>
        tab.evaluate(() => ({
          page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          cards: [...document.querySelectorAll('.planspec-card, .planspec-answered, header')]
            .filter((box) => box.scrollWidth > box.clientWidth)
            .map((box) => box.textContent?.slice(0, 40)),
        })),
      );
      expect(geometry).toEqual({ page: 0, cards: [] });
    });
  });

  test('the keyboard scrolls the table on a small screen', async () => {
    const screen = { width: 320, scheme: 'light' } as const;
    const scrolled = await open(complete, screen, async (tab) => {
      await tab.getByRole('region').first().focus();
      const role = await tab.evaluate(() => document.activeElement?.getAttribute('role'));
      const [before, room] = await tab.evaluate(() => {
        const region = document.activeElement;
        return [region?.scrollLeft ?? 0, (region?.scrollWidth ?? 0) - (region?.clientWidth ?? 0)];
      });
      await tab.keyboard.press('ArrowRight');
      await tab.waitForTimeout(300);
      const after = await tab.evaluate(() => document.activeElement?.scrollLeft ?? 0);
      return { role, moved: room === 0 || after > (before ?? 0) };
    });
    expect(scrolled).toEqual({ role: 'region', moved: true });
  });

  test('the browser connects each cell with the heads of its plan and its row', async () => {
    const rows = await open(
      complete,
      { width: 1280, scheme: 'light' },
      async (tab) => await tab.getByRole('rowheader').count(),
    );
    const columns = await open(
      complete,
      { width: 1280, scheme: 'light' },
      async (tab) => await tab.getByRole('columnheader').count(),
    );
    expect(columns).toBe(page.plans.length);
    const [cycle, currency] = [page.cycles[0]?.id, page.currencies[0]];
    const shown = page.table
      .flatMap((group) => group.rows)
      .filter((row) => [null, cycle].includes(row.cycle) && [null, currency].includes(row.currency));
    expect(rows).toBe(page.table.length + shown.length);
  });
});
