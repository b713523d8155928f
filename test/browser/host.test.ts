import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE } from '../emit/escape/hostile.ts';
import { findSideways, findTextsOutside } from './measure.ts';
import { host, type Shown, seed, show } from './pages.ts';
import { connect, type Heard, withTab } from './shared.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

const STRICT = "default-src 'none'; style-src 'self'";

/** Serves a page with its style sheet under a content-security policy, and opens it. */
async function serve<T>(
  html: string,
  style: string,
  look: (tab: Parameters<Parameters<typeof withTab<T>>[3]>[0], heard: Heard) => Promise<T>,
): Promise<T> {
  return withTab(browser, '', {}, async (tab, heard) => {
    await tab.route('**/*', (route) => {
      const isSheet = new URL(route.request().url()).pathname === '/pricing.css';
      return route.fulfill({
        contentType: isSheet ? 'text/css' : 'text/html',
        body: isSheet ? style : html,
        headers: { 'content-security-policy': STRICT },
      });
    });
    await tab.goto('https://shop.test/pricing');
    return look(tab, heard);
  });
}

const parts = ({ cards, table, faq }: Shown): string =>
  host([cards, table, faq], '<link rel="stylesheet" href="/pricing.css">');

test('under a strict policy, the parts work with the external style sheet: nothing is refused, nothing else is asked for', async () => {
  const seen = await serve(parts(seed), seed.style, async (tab, { messages, requests }) => {
    await tab.getByRole('radio', { name: 'Yearly' }).first().click();
    return {
      messages,
      requests,
      display: await tab.locator('.planspec-cards').evaluate((cards) => getComputedStyle(cards).display),
      price: await tab.locator('.planspec-popular .planspec-price:visible').textContent(),
    };
  });
  expect(seen).toEqual({
    messages: [],
    requests: ['https://shop.test/pricing', 'https://shop.test/pricing.css'],
    display: 'grid',
    price: '$468 per year Save 20%',
  });
});

describe('texts that try to be more than texts', () => {
  /** The page with a hostile text in place of each of its words, one after the other. */
  function poisoned(): Shown {
    const texts = [
      ...HOSTILE.filter((text) => text.trim() !== ''),
      '__proto__',
      '\u202eevil',
      '👩‍👩‍👧‍👦'.repeat(30),
      'W'.repeat(400),
    ];
    let next = 0;
    const page = JSON.parse(
      JSON.stringify(seed.page, (key, value: unknown) => {
        if (
          typeof value !== 'string' ||
          !/^(text|name|title|header|note|help|question|amount|per|label|saving)$/.test(key)
        )
          return key === 'words' ? [texts[next++ % texts.length]] : value;
        return texts[next++ % texts.length];
      }),
    );
    return show('hostile', page);
  }

  test('are inert: nothing runs, nothing is fetched, nothing sticks out', async () => {
    const bad = poisoned();
    for (const html of [bad.complete, parts(bad)]) {
      const seen = await withTab(
        browser,
        html,
        { viewport: { width: 375, height: 800 } },
        async (tab, { messages, requests }) => ({
          messages,
          requests: requests.filter((url) => !url.endsWith('/pricing.css')),
          pwned: await tab.evaluate(() => Reflect.get(globalThis, 'pwned')),
          elements: await tab
            .locator('script:not([type="application/ld+json"]), img, iframe, link[href*=evil]')
            .count(),
        }),
      );
      expect(seen).toEqual({ messages: [], requests: [], pwned: undefined, elements: 0 });
    }
    const geometry = await withTab(
      browser,
      bad.complete,
      { viewport: { width: 375, height: 800 } },
      async (tab) => ({
        sideways: await tab.evaluate(findSideways),
        outside: await tab.evaluate(findTextsOutside),
      }),
    );
    expect(geometry).toEqual({ sideways: [], outside: [] });
  });
});

test('the complete page asks for nothing and says nothing on the console', async () => {
  const heard = await withTab(browser, seed.complete, {}, async (_, heard) => heard);
  expect(heard).toEqual({ messages: [], requests: [] });
});

describe('in a page of somebody else', () => {
  const RESET = `* { margin: 0; padding: 0; } body { font: 16px/1.5 serif; }
h1, h2, h3 { font-size: 40px; font-weight: 400; color: red; margin: 30px; }
p { max-width: 9em; color: red; margin: 20px 0; } ul { list-style: square; padding: 0 60px; } li { margin: 9px; color: red; }
table { border-collapse: collapse; border: 9px solid red; font-size: 9px; } td, th { padding: 30px; border: 3px solid red; text-align: center; color: red; background: red; }
label { display: block; float: left; font-size: 30px; } input { width: 300px; margin: 30px; } fieldset { border: 9px solid red; padding: 40px; } legend { font-size: 40px; }
caption { caption-side: bottom; font-style: normal; color: red; } strong { font-weight: 400; font-size: 9px; }`;

  const lookOfParts = (): readonly string[] =>
    [...document.querySelectorAll('.planspec, .planspec *')].map((element) => {
      const style = getComputedStyle(element);
      const names = [
        'display',
        'color',
        'font-size',
        'font-weight',
        'text-align',
        'list-style-type',
        'float',
        'background-color',
      ];
      const edges = ['top', 'right', 'bottom', 'left'].flatMap((side) => [
        `margin-${side}`,
        `padding-${side}`,
        `border-${side}-width`,
      ]);
      return [
        element.tagName,
        element.className,
        ...[...names, ...edges].map((name) => style.getPropertyValue(name)),
      ].join(' ');
    });

  test('its own rules for elements do not disturb the parts', async () => {
    const style = `<style>${seed.style}</style>`;
    const plain = '<style>* { margin: 0; padding: 0; } body { font: 16px/1.5 serif; }</style>';
    const html = [seed.cards, seed.table, seed.faq];
    const alone = await withTab(browser, host(html, plain + style), {}, (tab) => tab.evaluate(lookOfParts));
    const inHost = await withTab(browser, host(html, `<style>${RESET}</style>${style}`), {}, (tab) =>
      tab.evaluate(lookOfParts),
    );
    expect(inHost).toEqual(alone);
  });

  test('the style sheet changes nothing outside of the parts', async () => {
    const lookOfHost = (): readonly string[] =>
      [...document.querySelectorAll('html, body, main, h1, main > p, main > p a')].map((element) => {
        const style = getComputedStyle(element);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
      });
    const without = await withTab(browser, host([], ''), {}, (tab) => tab.evaluate(lookOfHost));
    const withStyle = await withTab(browser, host([], `<style>${seed.style}</style>`), {}, (tab) =>
      tab.evaluate(lookOfHost),
    );
    expect(withStyle).toEqual(without);
  });

  test('it sets the colours, and the scheme of its own colours decides between light and dark', async () => {
    const colours = await withTab(
      browser,
      host(
        [seed.cards],
        `<style>${seed.style}</style><style>:root { --planspec-accent: rgb(1, 2, 3); }</style>`,
      ),
      { colorScheme: 'dark' },
      async (tab) => {
        const look = () =>
          tab.evaluate(() => {
            const card = getComputedStyle(document.querySelector('.planspec-popular') ?? document.body);
            return [card.borderTopColor, card.backgroundColor];
          });
        const light = await look();
        await tab.addStyleTag({ content: ':root { color-scheme: dark; }' });
        return { light, dark: await look() };
      },
    );
    expect(colours.light).toEqual(['rgb(1, 2, 3)', 'rgb(255, 255, 255)']);
    expect(colours.dark[0]).toBe('rgb(1, 2, 3)');
    expect(colours.dark[1]).not.toBe('rgb(255, 255, 255)');
  });
});
