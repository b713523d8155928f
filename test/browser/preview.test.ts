import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project, SHOP, SHOP_WITH_ERROR, startPreview, write } from '../cli/support.ts';
import { connect } from './shared.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

test('a browser with a preview open follows the plan file, and shows what is wrong with it above the last good page', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  const { address } = await startPreview(cwd);

  const tab = await browser.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  await tab.goto(address);
  const page = tab.frameLocator('iframe');
  await page.getByText('50 GB').first().waitFor();
  expect(await tab.locator('#findings').isVisible()).toBe(false);

  write(cwd, { 'plans/shop.plan': SHOP.replace('50 GB', '60 GB') });
  await page.getByText('60 GB').first().waitFor();

  write(cwd, { 'plans/shop.plan': SHOP_WITH_ERROR });
  await tab.getByText('The page below is the last one without errors.').waitFor();
  expect(await tab.locator('#details').textContent()).toContain('plans/shop.plan:18:3');
  expect(await page.getByText('60 GB').first().isVisible()).toBe(true);

  write(cwd, { 'plans/shop.plan': SHOP.replace('"Shop"', '"The New Shop"') });
  await tab.getByRole('link', { name: 'The New Shop' }).waitFor();
  expect(await tab.locator('#findings').isVisible()).toBe(false);

  write(cwd, {
    'plans/shop.plan': `${SHOP}\npage {\n  locales de-DE\n}\n`,
    'plans/shop.de-DE.yaml': 'features:\n  api:\n    name: API-Zugriff\n',
  });
  await tab.getByRole('link', { name: 'de-DE' }).click();
  await page.getByText('API-Zugriff').first().waitFor();
  write(cwd, { 'plans/shop.de-DE.yaml': 'features:\n  api:\n    name: Zugang zur API\n' });
  await page.getByText('Zugang zur API').first().waitFor();
  expect(new URL(tab.url()).pathname).toBe('/shop/de-DE/');

  await tab.getByLabel('Phone').check();
  expect(await page.locator('html').evaluate((html) => html.clientWidth)).toBe(375);
  expect(complaints).toEqual([]);
  await tab.close();
});
