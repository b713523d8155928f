import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compilePage } from '../../src/compiler/index.ts';
import { findProblems, measureGeometry, SOUND } from './judge.ts';
import { connect } from './shared.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The page of the seed for Egypt, half translated: Arabic digits, prices in dollars, names and answers in English between. */
async function emitArabic(): Promise<string> {
  const { locals, diagnostics } = await compilePage({
    name: 'plans/skills-video.plan',
    text: read('../../plans/skills-video.plan').replace('locales de-DE', 'locales ar-EG'),
    translations: [{ name: 'plans/skills-video.ar-EG.yaml', text: read('skills-video.ar-EG.yaml') }],
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const outputs = await locals.get('ar-EG')?.();
  return outputs?.find(({ path }) => path === 'ar-EG/pricing.html')?.content ?? '';
}

let browser: Browser;
let context: BrowserContext;
let tab: Tab;
beforeAll(async () => {
  browser = await connect();
  context = await browser.newContext();
  tab = await context.newPage();
  await tab.setContent(await emitArabic());
});
afterAll(async () => {
  await context?.close();
  await browser?.close();
});

describe("the seed's page in Arabic", () => {
  describe.each([1280, 320])('at %d px', (width) => {
    beforeAll(() => tab.setViewportSize({ width, height: 900 }));

    test('nothing scrolls sideways, sticks out or is split, and axe finds nothing', async () => {
      expect(await measureGeometry(tab)).toEqual(SOUND);
      expect(await findProblems(tab)).toEqual([]);
    });

    test('columns, cards and texts begin at the right', async () => {
      const seen = await tab.evaluate(() => {
        const rightOf = (element: Element | null | undefined): number =>
          element?.getBoundingClientRect().right ?? Number.NaN;
        const all = (selector: string) => [...document.querySelectorAll(selector)];
        const heads = all('.planspec-table thead th[scope=col]').map(rightOf);
        const [card] = all('.planspec-card');
        const name = card?.querySelector('.planspec-name');
        const range = document.createRange();
        if (name) range.selectNodeContents(name);
        return {
          heads,
          rowHead: rightOf(document.querySelector('.planspec-table tbody th[scope=row]')),
          cards: all('.planspec-card').slice(0, 3).map(rightOf),
          nameGap: rightOf(name) - range.getBoundingClientRect().right,
        };
      });
      expect(seen.heads).toEqual(seen.heads.toSorted((a, b) => b - a));
      expect(seen.heads.length).toBe(3);
      expect(seen.rowHead).toBeGreaterThanOrEqual(Math.max(...seen.heads));
      expect(seen.cards).toEqual(seen.cards.toSorted((a, b) => b - a));
      expect(seen.nameGap).toBeLessThan(2);
    });
  });

  test('numbers run from left to right, in the digits of the locale, and prices keep their sign', async () => {
    const order = await tab.evaluate(() => {
      const lefts = (text: string): readonly number[] => {
        const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const at = (node.nodeValue ?? '').indexOf(text);
          if (at < 0 || !node.parentElement?.checkVisibility()) continue;
          const range = document.createRange();
          return [...text].map((_, index) => {
            range.setStart(node, at + index);
            range.setEnd(node, at + index + 1);
            return range.getBoundingClientRect().left;
          });
        }
        return [];
      };
      return { storage: lefts('٥٠'), credits: lefts('٥٬٠٠٠'), price: lefts('١٥'), dollars: lefts('US$') };
    });
    for (const [what, lefts] of Object.entries(order)) {
      expect({ what, count: lefts.length > 1 }).toEqual({ what, count: true });
      expect({ what, lefts }).toEqual({ what, lefts: lefts.toSorted((a, b) => a - b) });
    }
    expect(await tab.locator('.planspec-card').first().textContent()).not.toMatch(/[0-9]/);
  });

  test('what is English names its language and keeps its own direction', async () => {
    const english = tab.getByText('We do not charge extra per seat.');
    expect(await english.evaluate((text) => text.closest('[lang]')?.outerHTML)).toBe(
      '<bdi lang="en">We do not charge extra per seat.</bdi>',
    );
    // The full stop of an English sentence stands at its right, also on a page from right to left.
    expect(
      await english.evaluate((text) => {
        const node = text.firstChild;
        const length = node?.nodeValue?.length ?? 0;
        const range = document.createRange();
        const leftOf = (at: number): number => {
          if (node) range.setStart(node, at);
          if (node) range.setEnd(node, at + 1);
          return range.getBoundingClientRect().left;
        };
        return leftOf(length - 1) > leftOf(0);
      }),
    ).toBe(true);
    const answer = await tab.getByText('API متاح في').evaluate((text) => text.innerHTML);
    expect(answer).toContain('Starter وPro');
  });

  test('the worked example is told in Arabic, with its dates', async () => {
    const example = tab.locator('.planspec-example').first();
    expect(await example.locator('caption').textContent()).toBe('أرصدة الاشتراك أولًا، ثم الأرصدة المشتراة');
    const row = example.locator('tbody tr').first();
    expect(await row.locator('time').getAttribute('datetime')).toBe('2026-01-15');
    expect((await row.locator('time').textContent())?.replaceAll('\u200f', '')).toBe('١٥/٠١/٢٠٢٦');
    expect(await row.locator('td').first().textContent()).toContain('اشتراك في Pro، الدفع شهريًا');
  });
});
