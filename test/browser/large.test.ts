import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProblems, measureGeometry, SOUND } from './judge.ts';
import { showLarge } from './pages.ts';
import { connect } from './shared.ts';

let browser: Browser;
let context: BrowserContext;
let tab: Tab;
beforeAll(async () => {
  browser = await connect();
  context = await browser.newContext();
  tab = await context.newPage();
  await tab.setContent(showLarge(15, 162).complete);
});
afterAll(async () => {
  await context?.close();
  await browser?.close();
});

// Each theme once: axe looks at the colours of nearly five thousand texts.
test.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)(
  'a page of 15 plans and 162 rows keeps the same rules at %d px in %s, contrast among them',
  async (width, colorScheme) => {
    await tab.setViewportSize({ width, height: 900 });
    // Without motion, as colours that fade into one another are those of no scheme.
    await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await measureGeometry(tab)).toEqual(SOUND);
    expect(await findProblems(tab)).toEqual([]);
  },
);
