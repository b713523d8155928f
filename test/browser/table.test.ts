import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCoverOfFocus, findHeaders } from './measure.ts';
import { host, type Shown, seed, showLarge } from './pages.ts';
import { connect, withTab } from './shared.ts';

const PHONE = { viewport: { width: 320, height: 640 } };
const TABLET = { viewport: { width: 768, height: 900 } };
const DESKTOP = { viewport: { width: 1280, height: 800 } };
const large = showLarge(15, 162);
const small = showLarge(3, 20);
const embedded = host([seed.table], `<style>${seed.style}</style>`);

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

/** What each cell of the table is heard with, as the display model has it. */
function wantedHeaders({ page }: Shown) {
  const nameOf = (id: string): string => {
    const plan = page.plans.find((one) => one.id === id);
    return plan?.popular ? `${plan.name} Most popular` : (plan?.name ?? '');
  };
  return page.table.flatMap(({ title, rows }) =>
    rows.flatMap(({ header, note, help, cells }) =>
      cells.map(({ plan, words }) => ({
        text: words.join(''),
        headers: [nameOf(plan), [header, note, help].filter((text) => text !== null).join(' '), title],
      })),
    ),
  );
}

test.each([
  ['of a page', seed.complete],
  ['to be embedded', embedded],
])(
  'by the algorithm of HTML, each cell of the table %s has its plan, its row and its topic as headers',
  async (_, html) => {
    expect(await withTab(browser, html, DESKTOP, (tab) => tab.evaluate(findHeaders))).toEqual(
      wantedHeaders(seed),
    );
  },
);

test.each([
  ['desktop', DESKTOP],
  ['tablet', TABLET],
  ['phone', PHONE],
])(
  'on a %s, the browser still tells assistive technology that it is a table with headers',
  async (_, screen) => {
    const counts = await withTab(browser, embedded, screen, async (tab) => ({
      tables: await tab.getByRole('table', { name: 'Pricing table' }).count(),
      columns: await tab.getByRole('columnheader').count(),
      rows: await tab.getByRole('rowheader').count(),
      cells: await tab.getByRole('cell').count(),
    }));
    const [cycle, currency] = [seed.page.cycles[0]?.id, seed.page.currencies[0]];
    const shown = seed.page.table
      .flatMap((group) => group.rows)
      .filter((row) => [null, cycle].includes(row.cycle) && [null, currency].includes(row.currency));
    const plans = seed.page.plans.length;
    expect(counts).toEqual({
      tables: 1,
      columns: plans,
      rows: seed.page.table.length + shown.length,
      cells: 1 + shown.length * plans,
    });
  },
);

/** Scrolls to the last cell of the last plan, and says which names can be seen there. */
async function namesAtTheEnd(tab: Tab) {
  return tab.evaluate(() => {
    const region = document.querySelector('.planspec-compare');
    const cells = region?.querySelectorAll('tbody tr:last-child td:last-child');
    const cell = cells?.[cells.length - 1];
    const head = region?.querySelector('thead th:last-child');
    const name = cell?.parentElement?.querySelector('th');
    if (!region || !cell || !head || !name) return null;
    cell.scrollIntoView({ block: 'end', inline: 'end' });
    const range = document.createRange();
    const isSeen = (element: Element): boolean => {
      range.selectNodeContents(element);
      const [box] = range.getClientRects();
      if (!box) return false;
      const at = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
      return at !== null && element.contains(at);
    };
    return {
      plan: isSeen(head),
      row: isSeen(name),
      value: isSeen(cell),
      isAligned: Math.abs(head.getBoundingClientRect().left - cell.getBoundingClientRect().left) < 1,
    };
  });
}

describe.each([
  ['of 3 plans', small],
  ['of 15 plans', large],
])('in a table %s', (_, { complete }) => {
  test.each([
    ['desktop', DESKTOP],
    ['tablet', TABLET],
    ['phone', PHONE],
  ])('on a %s, the names of the plan and of the row stay in sight', async (_, screen) => {
    expect(await withTab(browser, complete, screen, namesAtTheEnd)).toEqual({
      plan: true,
      row: true,
      value: true,
      isAligned: true,
    });
  });

  test.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('on a %s, nothing ever covers what has the focus', async (_, screen) => {
    const covered = await withTab(browser, complete, screen, async (tab) => {
      // What is not there yet: places to go behind the table.
      await tab.evaluate(() => {
        const link = (): HTMLElement =>
          Object.assign(document.createElement('a'), { href: '#', textContent: 'link' });
        const cells = [...document.querySelectorAll('tbody td:nth-child(2)')];
        for (const cell of cells.filter((_, at) => at % Math.ceil(cells.length / 8) === 0))
          cell.append(' ', link());
        document.querySelector('main')?.append(link());
      });
      const stops = 1 + (await tab.locator('input:checked, [tabindex], a').count());
      const found: (string | null)[] = [];
      for (const key of ['Tab', 'Shift+Tab'])
        for (let stop = 1; stop < stops; stop += 1) {
          await tab.keyboard.press(key);
          found.push(await tab.evaluate(findCoverOfFocus));
        }
      return new Set(found);
    });
    covered.delete('nothing has the focus');
    expect(covered).toEqual(new Set([null]));
  });
});

test('the keyboard scrolls a table that is wider than the screen', async () => {
  const label = await withTab(browser, embedded, PHONE, async (tab) => {
    const region = tab.getByRole('region');
    await region.focus();
    await expect
      .poll(async () => {
        await tab.keyboard.press('ArrowRight');
        return region.evaluate(({ scrollLeft }) => scrollLeft);
      })
      .toBeGreaterThan(0);
    return region.getAttribute('aria-label');
  });
  expect(label).toBe('Pricing table');
});

test('absent, zero, unlimited and "contact us" look different from each other and from a value', async () => {
  const looks = await withTab(browser, embedded, DESKTOP, (tab) =>
    tab.evaluate(() => {
      const cell = document.querySelector('td.planspec-value');
      return ['value', 'included', 'not-included', 'zero', 'unlimited', 'contact-us'].map((kind) => {
        if (cell) cell.className = `planspec-${kind}`;
        const style = getComputedStyle(cell ?? document.body);
        const sign = getComputedStyle(cell ?? document.body, '::before');
        return [style.color, style.fontStyle, style.fontWeight, sign.content, sign.transform].join(' ');
      });
    }),
  );
  expect(new Set(looks).size).toBe(looks.length);
});
