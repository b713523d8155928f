import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProblems, measureGeometry, SOUND } from './judge.ts';
import { showLarge } from './pages.ts';
import { connect, withTab } from './shared.ts';

const large = showLarge(15, 162);

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

test.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)(
  'a page of 15 plans and 162 rows keeps the same rules at %d px in %s',
  async (width, colorScheme) => {
    const screen = { viewport: { width, height: 900 }, colorScheme };
    const found = await withTab(browser, large.complete, screen, async (tab) => ({
      geometry: await measureGeometry(tab),
      // Its colours are those of the smaller pages, and there are 2,430 cells of them.
      problems: await findProblems(tab, ['color-contrast']),
    }));
    expect(found).toEqual({ geometry: SOUND, problems: [] });
  },
);
