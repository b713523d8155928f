import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../src/emit/page/index.ts';
import { host, seed, showShipped } from './pages.ts';
import { connect, withTab } from './shared.ts';

const teamline = await showShipped('plans/teamline.plan.yaml');
const NO_SCRIPT = { javaScriptEnabled: false };

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

/** What the cards and those rows of the table that depend on it say for a billing period and a currency. */
function wantedPrices(
  { cycles, plans, table, packs, addOns }: Page,
  cycle: string | undefined,
  currency: string | undefined,
) {
  const isFor = (part: { readonly cycle: string | null; readonly currency: string | null }): boolean =>
    [null, cycle].includes(part.cycle) && [null, currency].includes(part.currency);
  return {
    cards: [...plans, ...packs, ...addOns].map(({ prices }) =>
      prices
        .filter(isFor)
        .map(({ amount, per, saving }) =>
          [amount, per, saving?.text ?? ''].filter((text) => text !== '').join(' '),
        ),
    ),
    points: [...plans, ...addOns].flatMap(({ bullets }) =>
      bullets.flatMap(({ choices = [] }) => choices.filter(isFor).map(({ text }) => text)),
    ),
    savings: cycles.flatMap(({ saving, choices = [{ cycle: null, currency: null, text: saving }] }) =>
      choices.filter((one) => one.text !== null && isFor(one)).map(({ text }) => text),
    ),
    rows: table
      .flatMap((group) => group.rows)
      .filter((row) => row.cycle !== null || row.currency !== null)
      .filter(isFor)
      .map(({ cells }) => cells.map(({ words }) => words.join(' '))),
  };
}

/** What of it a reader sees. */
function seenPrices(tab: Tab) {
  return tab.evaluate(() => {
    const seen = (element: Element): boolean => element.checkVisibility();
    const say = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      cards: [...document.querySelectorAll('.planspec-card')].map((card) =>
        [...card.querySelectorAll('.planspec-price')].filter(seen).map(say),
      ),
      points: [...document.querySelectorAll('.planspec-said')].filter(seen).map(say),
      savings: [...document.querySelectorAll('.planspec-label .planspec-saving')].filter(seen).map(say),
      rows: [...document.querySelectorAll('tr.planspec-cycle, tr.planspec-currency')]
        .filter(seen)
        .map((row) =>
          [...row.querySelectorAll('td')].map((cell) => {
            const items = [...cell.querySelectorAll('li')];
            return (items.length > 0 ? items : [cell]).map(say).join(' ');
          }),
        ),
    };
  });
}

describe.each([
  ['with two currencies', seed],
  ['with three currencies', teamline],
])('without JavaScript, a page %s', (_, { page, complete }) => {
  const [monthly, yearly] = page.cycles.map(({ id }) => id);

  test('shows the first billing period and the first currency', async () => {
    const seen = await withTab(browser, complete, NO_SCRIPT, seenPrices);
    expect(seen).toEqual(wantedPrices(page, monthly, page.currencies[0]));
  });

  test('follows the keyboard: every price, amount of credits and saving, in the cards and in the table', async () => {
    await withTab(browser, complete, NO_SCRIPT, async (tab) => {
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('ArrowRight');
      expect(await seenPrices(tab)).toEqual(wantedPrices(page, yearly, page.currencies[0]));
      await tab.keyboard.press('Tab');
      for (const currency of page.currencies.slice(1)) {
        await tab.keyboard.press('ArrowRight');
        expect(await seenPrices(tab)).toEqual(wantedPrices(page, yearly, currency));
      }
      await tab.keyboard.press('Shift+Tab');
      await tab.keyboard.press('ArrowLeft');
      expect(await seenPrices(tab)).toEqual(wantedPrices(page, monthly, page.currencies.at(-1)));
    });
  });

  test('follows the pointer, and tells what can be chosen by name', async () => {
    await withTab(browser, complete, NO_SCRIPT, async (tab) => {
      const period = tab.getByRole('group', { name: 'Billing period' });
      await period.getByRole('radio', { name: 'Yearly' }).click();
      expect(await seenPrices(tab)).toEqual(wantedPrices(page, yearly, page.currencies[0]));
      const sizes = await tab
        .locator('.planspec-label')
        .evaluateAll((labels) => labels.map((label) => label.clientHeight));
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(42);
    });
  });
});

test('the cards and the table on one page are chosen apart', async () => {
  const html = host(
    [seed.cards, seed.table, teamline.cards],
    `<style>${seed.style}</style><style>${teamline.style}</style>`,
  );
  const { page } = seed;
  await withTab(browser, html, NO_SCRIPT, async (tab) => {
    const options = tab.getByRole('radio', { name: 'Yearly' });
    expect(await options.count()).toBe(3);
    await options.nth(1).check();
    const seen = await seenPrices(tab);
    expect(seen.rows).toEqual(wantedPrices(page, 'yearly', 'USD').rows);
    expect(seen.points).toEqual(wantedPrices({ ...page, addOns: [] }, 'monthly', 'USD').points);
    expect(seen.cards).toEqual([
      ...wantedPrices({ ...page, packs: [], addOns: [] }, 'monthly', 'USD').cards,
      ...wantedPrices({ ...teamline.page, addOns: [] }, 'monthly', 'USD').cards,
    ]);
  });
});

test('a browser that cannot follow the choice shows everything, and nothing to choose', async () => {
  const old = seed.complete.replace('selector(:has(*))', 'selector(:what-no-browser-knows(*))');
  // The policy of the page allows no style but its own.
  await withTab(browser, old, { ...NO_SCRIPT, bypassCSP: true }, async (tab) => {
    expect(await tab.getByRole('radio').count()).toBe(0);
    const { cards, rows } = await seenPrices(tab);
    expect(cards.slice(0, seed.page.plans.length).map(({ length }) => length)).toEqual(
      seed.page.plans.map(({ prices }) => prices.length),
    );
    const chosen = seed.page.table
      .flatMap((group) => group.rows)
      .filter((row) => row.cycle !== null || row.currency !== null);
    expect(rows).toHaveLength(chosen.length);
  });
});

test('forced colours still tell which option is chosen, and which plan is the most popular', async () => {
  await withTab(browser, seed.complete, { forcedColors: 'active', reducedMotion: 'reduce' }, async (tab) => {
    const look = await tab.evaluate(() => {
      const of = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(document.querySelector(selector) ?? document.body);
      return {
        on: of(':checked + .planspec-label').backgroundColor,
        off: of(':not(:checked) + .planspec-label').backgroundColor,
        popular: of('.planspec-popular').borderInlineStartWidth,
        other: of('.planspec-card').borderInlineStartWidth,
        moves: of('.planspec-label').transitionDuration,
      };
    });
    expect(look.on).not.toBe(look.off);
    expect(look.popular).not.toBe(look.other);
    expect(look.moves).toBe('0s');
  });
});
