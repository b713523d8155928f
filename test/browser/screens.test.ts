import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProblems, measureGeometry, SOUND } from './judge.ts';
import { host, longWords, onePlan, seed, showShipped } from './pages.ts';
import { connect } from './shared.ts';

const WIDTHS = [1280, 768, 375, 320];
const skills = await showShipped('plans/skills-video.plan');
const teamline = await showShipped('plans/teamline.plan.yaml');

const BOTH = ['light', 'dark'] as const;
const LIGHT = ['light'] as const;

const DOCUMENTS = [
  { name: skills.name, html: skills.complete, widths: WIDTHS, schemes: BOTH },
  { name: teamline.name, html: teamline.complete, widths: WIDTHS, schemes: BOTH },
  {
    name: 'the parts in a page of somebody else',
    html: host([seed.cards, seed.table, seed.faq], `<style>${seed.style}</style>`),
    widths: [1280, 320],
    schemes: BOTH,
  },
  { name: onePlan.name, html: onePlan.complete, widths: [1280, 320], schemes: LIGHT },
  { name: longWords.name, html: longWords.complete, widths: [1280, 320], schemes: LIGHT },
];

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

describe.each(DOCUMENTS)('$name', ({ html, widths, schemes }) => {
  let context: BrowserContext;
  let tab: Tab;
  beforeAll(async () => {
    context = await browser.newContext();
    tab = await context.newPage();
    await tab.setContent(html);
  });
  afterAll(() => context?.close());

  describe.each(widths)('at %d px', (width) => {
    beforeAll(() => tab.setViewportSize({ width, height: 900 }));

    test('nothing scrolls sideways, sticks out or is split', async () => {
      expect(await measureGeometry(tab)).toEqual(SOUND);
    });

    test.each(schemes)('axe finds nothing in %s', async (colorScheme) => {
      // Without motion, as colours that fade into one another are those of no scheme.
      await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findProblems(tab)).toEqual([]);
    });
  });

  test('with text of twice the size, nothing scrolls sideways or sticks out', async () => {
    await tab.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [1280, 375]) {
      await tab.setViewportSize({ width, height: 900 });
      const { sideways, outside } = await measureGeometry(tab);
      expect({ width, sideways, outside }).toEqual({ width, sideways: [], outside: [] });
    }
  });
});

test('a date of a worked example stands on one line, whatever the month', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.setContent(skills.complete);
  const lines = await tab
    .locator('.planspec-example time')
    .first()
    .evaluate((time) =>
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').map((month) => {
        time.textContent = `${month} 28, 2026`;
        return time.getClientRects().length;
      }),
    );
  await tab.close();
  expect(lines).toEqual(lines.map(() => 1));
});
