import { expect, test } from 'vitest';
import { planspec, project, SHOP } from './support.ts';

const JSON_FORMAT = ['--format', 'json'];

test('one catalog is one object of JSON, and several are a list', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  const one = await planspec(['analyze', 'plans/shop.plan', ...JSON_FORMAT], { cwd });
  expect(one).toMatchObject({ code: 0, stderr: '' });
  const figures = JSON.parse(one.stdout);
  expect(figures).toMatchObject({ command: 'analyze', exitCode: 0, catalog: 'shop' });
  const keys = ['features', 'limits', 'plans', 'freePlans', 'addOns', 'subscriptions'];
  expect(keys.map((key) => typeof figures[key])).toEqual(keys.map(() => 'number'));

  const others = { 'plans/shop.plan': SHOP, 'plans/mall.plan': SHOP.replace('catalog shop', 'catalog mall') };
  const several = await planspec(['analyze', ...JSON_FORMAT], { cwd: project(others) });
  const { catalogs } = JSON.parse(several.stdout);
  expect(catalogs.map(({ catalog }: { readonly catalog: string }) => catalog)).toEqual(['mall', 'shop']);
});
