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

test('what somebody needs is answered; what nobody has is exit code 1, and what is no need is 2', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  const ask = (...args: string[]) => planspec(['analyze', ...args], { cwd });
  const met = await ask('--need', 'api', '--need', 'storage=20GB', '--seats', '5', ...JSON_FORMAT);
  expect(met.code).toBe(0);
  expect(JSON.parse(met.stdout)).toMatchObject({
    plans: 2,
    answer: { met: true, proven: true, best: { plan: 'pro', recurring: 1_000 } },
  });
  expect(await ask('--need', 'storage=100GB')).toMatchObject({
    code: 1,
    stderr: '',
    stdout: expect.stringContaining('no subscription has Storage of 100 GB or more'),
  });
  expect(await ask('--need', 'apy')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: no feature, limit, model or kind of credits is called `apy`; did you mean `api`?\n',
  });
  expect(await ask('--need', 'api', '--cycle', 'weekly')).toMatchObject({ code: 2, stdout: '' });
});
