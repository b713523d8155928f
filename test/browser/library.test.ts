import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../../src/index.ts';
import { connect } from './shared.ts';

const dist = new URL('../../dist/', import.meta.url);
const inputs = ['plans/skills-video.plan', 'plans/teamline.plan.yaml'].map((name) => ({
  name,
  text: readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'),
}));

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

test('the library compiles in a browser to the same bytes as in Node, and loads nothing from elsewhere', async () => {
  const tab = await browser.newPage();
  const foreign: string[] = [];
  // A secure origin, because the hash of the source comes from the browser's own cryptography.
  await tab.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== 'https://planspec.test') foreign.push(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Compile</title>' });
    return route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(new URL(`.${pathname}`, dist)),
    });
  });
  await tab.goto('https://planspec.test/');
  for (const input of inputs) {
    const { diagnostics, outputs } = await compile(input);
    expect(outputs).not.toBeNull();
    const script = `import('/index.js').then(({ compile }) => compile(${JSON.stringify(input)})).then(({ outputs }) => outputs)`;
    expect(diagnostics).toEqual([]);
    expect(await tab.evaluate(script)).toEqual(outputs);
  }
  expect(foreign).toEqual([]);
}, 60_000);
