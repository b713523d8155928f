import { expect, test } from 'vitest';
import { planspec, project, SHOP, SHOP_WITH_ERROR } from './support.ts';

const files = { 'plans/shop.plan': SHOP };

test('explain says the value and the lines that make it so', async () => {
  const cwd = project(files);
  expect(await planspec(['explain', 'pro', 'storage'], { cwd })).toEqual({
    code: 0,
    stdout: 'pro storage: 50 GB\n  plans/shop.plan:17  storage 50 GB\n',
    stderr: '',
  });
  const free = await planspec(['explain', 'free', 'api'], { cwd });
  expect(free).toMatchObject({ code: 0, stdout: 'free api: not included\n' });
  const json = JSON.parse((await planspec(['explain', 'pro', 'api', '--format', 'json'], { cwd })).stdout);
  expect(json).toMatchObject({
    command: 'explain',
    exitCode: 0,
    explanation: { plan: 'pro', thing: 'api', value: 'included', because: [{ line: 18, text: 'api' }] },
  });
});

test('names that do not exist are refused, with the nearest that do', async () => {
  const cwd = project(files);
  const refused = async (...args: string[]) => {
    const { code, stdout, stderr } = await planspec(['explain', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr;
  };
  expect(await refused('prro', 'storage')).toBe('error: there is no plan `prro`; did you mean `pro`?\n');
  expect(await refused('pro', 'storge')).toBe('error: there is no name `storge`; did you mean `storage`?\n');
  expect(await refused('pro')).toBe('error: say what to explain about `pro`: price, trial, api, storage\n');
  expect(await refused('pro', 'zzz')).toBe(
    'error: there is no name `zzz`; known are price, trial, api, storage\n',
  );
  expect(await refused('__proto__', 'constructor')).toContain('there is no plan `__proto__`');
  expect(await refused('pro', 'storage', '--catalog', 'shp')).toContain('did you mean `shop`?');
});

test('a trial is explained, and a long list of names says how many more there are', async () => {
  const many = Array.from({ length: 30 }, (_, at) => `feature of-${at} "Feature ${at}"\n`).join('');
  const tried = SHOP.replace(/(plan pro [^\n]*\n)/, '$1  trial 14 days, no card required\n');
  const cwd = project({ 'plans/shop.plan': tried + many });
  expect(await planspec(['explain', 'pro', 'trial'], { cwd })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /^pro trial: 14 days, no card required\n {2}plans\/shop\.plan:\d+ {2}trial 14 days, no card required\n$/,
    ),
  });
  expect((await planspec(['explain', 'free', 'trial'], { cwd })).stdout).toBe('free trial: not included\n');
  expect((await planspec(['explain', 'pro', 'zzzzzzz'], { cwd })).stderr).toMatch(/of-6 and 24 more\n$/);
});

test('where several catalogs have the plan, --catalog decides', async () => {
  const other = SHOP.replace('catalog shop', 'catalog other').replace('50 GB', '70 GB');
  const cwd = project({ ...files, 'plans/other.plan': other });
  const unclear = await planspec(['explain', 'pro', 'storage'], { cwd });
  expect(unclear).toMatchObject({ code: 2, stderr: expect.stringContaining('say which with --catalog') });
  const clear = await planspec(['explain', 'pro', 'storage', '--catalog', 'other'], { cwd });
  expect(clear).toMatchObject({ code: 0, stdout: expect.stringContaining('70 GB') });
});

test('the comparison table is data', async () => {
  const other = SHOP.replace('catalog shop', 'catalog other');
  const cwd = project({ ...files, 'plans/other.plan': other });
  const ended = await planspec(['table'], { cwd });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toMatch(/Free +Pro[\s\S]*Free +Pro/);
  expect(ended.stdout).toContain('50 GB');
  const one = await planspec(['table', 'plans/shop.plan', '--format', 'json'], { cwd });
  expect(JSON.parse(one.stdout)).toMatchObject({
    tables: [{ catalog: 'shop', table: expect.stringContaining('Pro') }],
  });
});

test('a catalog with errors has no table and no explanations, but findings', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP_WITH_ERROR });
  for (const args of [['table'], ['explain', 'pro', 'storage']]) {
    const ended = await planspec(args, { cwd });
    expect(ended).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('plans/shop.plan:18:3'),
    });
  }
});
