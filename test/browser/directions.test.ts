import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSideways, findSplitWords, findTextsOutside } from './measure.ts';
import { seed, show } from './pages.ts';
import { connect, withTab } from './shared.ts';

/** The seed's page as it is in Arabic; what stays in Latin letters is mixed with it. */
const arabic = show('in Arabic', {
  ...seed.page,
  lang: 'ar',
  dir: 'rtl',
  plans: seed.page.plans.map((plan, at) => (at === 0 ? { ...plan, name: 'مجاني' } : plan)),
});

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

describe('a page that is read from right to left', () => {
  test.each([1280, 320])(
    'at %d px, cards and columns begin at the right, and nothing sticks out',
    async (width) => {
      const seen = await withTab(
        browser,
        arabic.complete,
        { viewport: { width, height: 900 } },
        async (tab) => ({
          sideways: await tab.evaluate(findSideways),
          split: await tab.evaluate(findSplitWords),
          outside: await tab.evaluate(findTextsOutside),
          lefts: await tab.evaluate(() =>
            ['.planspec-table thead th', '.planspec-option'].map((selector) =>
              [...document.querySelectorAll(selector)]
                .slice(0, 2)
                .map((element) => element.getBoundingClientRect().left),
            ),
          ),
          rowBeforeValue: await tab.evaluate(() => {
            const [row, value] = [
              document.querySelector('th[scope=row]'),
              document.querySelector('td.planspec-value'),
            ];
            return (row?.getBoundingClientRect().right ?? 0) >= (value?.getBoundingClientRect().right ?? 0);
          }),
        }),
      );
      const { lefts, ...rest } = seen;
      for (const [first = 0, second = 0] of lefts) expect(first).toBeGreaterThan(second);
      expect(rest).toEqual({ sideways: [], split: [], outside: [], rowBeforeValue: true });
    },
  );

  test('keeps texts in Latin letters in their own order: 10 GB is not GB 10', async () => {
    const order = await withTab(browser, arabic.complete, {}, (tab) =>
      tab.evaluate(() => {
        const cell = [...document.querySelectorAll('td')].find((one) => one.textContent === '10 GB storage');
        const text = cell?.querySelector('.planspec-whole')?.firstChild;
        if (!text) return null;
        const range = document.createRange();
        const leftOf = (start: number): number => {
          range.setStart(text, start);
          range.setEnd(text, start + 1);
          return range.getBoundingClientRect().left;
        };
        return leftOf(0) < leftOf(3);
      }),
    );
    expect(order).toBe(true);
  });
});

test('a text from right to left is kept apart in a page from left to right', async () => {
  const mixed = show('mixed', {
    ...seed.page,
    plans: seed.page.plans.map((plan) => ({ ...plan, name: `‏${'خطة'} ${plan.name}` })),
  });
  const isBefore = await withTab(browser, mixed.complete, {}, (tab) =>
    tab.evaluate(() => {
      const card = document.querySelector('.planspec-popular');
      const name = card?.querySelector('.planspec-name bdi')?.getBoundingClientRect();
      const badge = card?.querySelector('.planspec-badge')?.getBoundingClientRect();
      return name !== undefined && badge !== undefined && name.right <= badge.left;
    }),
  );
  expect(isBefore).toBe(true);
});
