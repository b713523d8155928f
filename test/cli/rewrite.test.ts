import { statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planspec, project, read, SHOP, SHOP_WITH_ERROR, tree } from './support.ts';

const UNTIDY = SHOP.replace('  currency USD', '\tcurrency    USD');

test('format gives plan files their usual layout, and leaves those that have it', async () => {
  const windows = UNTIDY.replaceAll('\n', '\r\n').replace('catalog shop', 'catalog windows');
  const cwd = project({
    'plans/a.plan': UNTIDY,
    'plans/b.plan': SHOP.replace('shop', 'b'),
    'plans/c.plan': windows,
  });
  const before = statSync(join(cwd, 'plans/b.plan'), { bigint: true });
  expect(await planspec(['format', '--check', '--format', 'short'], { cwd })).toEqual({
    code: 1,
    stdout:
      'plans/a.plan: error[not-formatted]: is not in the usual layout\n' +
      'plans/c.plan: error[not-formatted]: is not in the usual layout\n',
    stderr: 'run `planspec format` to lay them out\n',
  });
  expect(read(cwd, 'plans/a.plan')).toBe(UNTIDY);
  expect(await planspec(['format'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'formatted plans/a.plan\nformatted plans/c.plan\n',
  });
  expect(read(cwd, 'plans/a.plan')).toBe(SHOP);
  expect(read(cwd, 'plans/c.plan')).toBe(
    SHOP.replace('catalog shop', 'catalog windows').replaceAll('\n', '\r\n'),
  );
  expect(statSync(join(cwd, 'plans/b.plan'), { bigint: true }).mtimeNs).toBe(before.mtimeNs);
  expect(await planspec(['format', '--check'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'all 3 plan files have their usual layout\n',
  });
});

test('format takes stdin to stdout', async () => {
  expect(await planspec(['format', '-'], { stdin: UNTIDY })).toEqual({ code: 0, stdout: SHOP, stderr: '' });
  expect(await planspec(['format', '-', '--check'], { stdin: UNTIDY })).toMatchObject({
    code: 1,
    stdout: '',
  });
  expect(await planspec(['format', '-', '--check'], { stdin: SHOP })).toMatchObject({ code: 0 });
  expect(await planspec(['format', '-', 'plans'], { stdin: SHOP })).toMatchObject({ code: 2, stdout: '' });
  const yaml = await planspec(['format', '-', '--stdin-name', 'x.plan.yaml'], {
    stdin: 'catalog: { id: x, name: X }\n',
  });
  expect(yaml).toMatchObject({ code: 0, stdout: expect.stringContaining('catalog:') });
});

test('a file that cannot be read stays as it is', async () => {
  const broken = SHOP.replace('plan pro "Pro" {', 'plan pro "Pro {');
  const cwd = project({ 'plans/a.plan': broken });
  const ended = await planspec(['format'], { cwd });
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('┌─ plans/a.plan:14:') });
  expect(read(cwd, 'plans/a.plan')).toBe(broken);
  const printed = await planspec(['format', '-', '--format', 'short'], { stdin: broken });
  expect(printed).toMatchObject({ code: 1, stdout: expect.stringMatching(/^stdin\.plan:14:/) });
});

test('of a file that cannot be read, format and convert show fifty findings', async () => {
  const cwd = project({ 'plans/a.plan': `${SHOP}${'plan "p\n'.repeat(70)}` });
  for (const command of ['format', 'convert']) {
    const { stdout, stderr } = await planspec([command, 'plans/a.plan', '--format', 'short'], { cwd });
    expect(`${stdout}${stderr}`).toContain('20 more findings are not shown (20 errors), the first on line ');
  }
});

test('convert prints the other form, and back it is the same file', async () => {
  const cwd = project({ 'shop.plan': SHOP });
  const yaml = await planspec(['convert', 'shop.plan'], { cwd });
  expect(yaml).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^catalog:\n {2}id: shop\n/),
  });
  expect(tree(cwd)).toEqual({ 'shop.plan': SHOP });
  expect(await planspec(['convert', 'shop.plan', '--out', 'new.plan.yaml'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'wrote new.plan.yaml\n',
  });
  expect(read(cwd, 'new.plan.yaml')).toBe(yaml.stdout);
  expect((await planspec(['convert', 'new.plan.yaml', '--to', 'dsl'], { cwd })).stdout).toBe(SHOP);
});

test('convert never overwrites, unless it is told to', async () => {
  const cwd = project({ 'shop.plan': SHOP, 'there.plan.yaml': 'precious' });
  const args = ['convert', 'shop.plan', '--out', 'there.plan.yaml'];
  expect(await planspec(args, { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: `there.plan.yaml` is there already and stays as it is; `--force` replaces it\n',
  });
  expect(read(cwd, 'there.plan.yaml')).toBe('precious');
  expect((await planspec([...args, '--force'], { cwd })).code).toBe(0);
  expect(read(cwd, 'there.plan.yaml')).toContain('catalog:');
  symlinkSync('nowhere', join(cwd, 'dangling.plan.yaml'));
  const dangling = await planspec(['convert', 'shop.plan', '--out', 'dangling.plan.yaml'], { cwd });
  expect(dangling.code).toBe(2);
});

test('convert refuses what it cannot do in one sentence', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP, 'broken.plan': '"' });
  const refused = async (...args: string[]) => (await planspec(['convert', ...args], { cwd })).stderr;
  expect(await refused('plans')).toBe('error: `plans` is a folder; name one plan file\n');
  expect(await refused('none.plan')).toContain('there is no such file or folder');
  expect(await refused('plans/shop.plan', '--to', 'yaml', '--out', 'x.plan')).toBe(
    'error: `x.plan` is no name for the YAML form: that ends in .plan.yaml\n',
  );
  expect(await refused('plans/shop.plan', '--out', 'x.yaml')).toContain('that ends in .plan.yaml');
  expect(await refused('plans/shop.plan', '--out', 'x.txt')).toContain('that ends in .plan\n');
  expect(await planspec(['convert', 'broken.plan'], { cwd })).toMatchObject({ code: 1, stdout: '' });
  const json = JSON.parse(
    (await planspec(['convert', 'plans/shop.plan', '--format', 'json'], { cwd })).stdout,
  );
  expect(json).toMatchObject({ command: 'convert', name: 'plans/shop.plan.yaml', text: expect.any(String) });
});

test('files with errors of meaning are formatted and converted all the same', async () => {
  const cwd = project({ 'plans/a.plan': SHOP_WITH_ERROR.replace('  currency', '      currency') });
  expect((await planspec(['format'], { cwd })).code).toBe(0);
  expect(read(cwd, 'plans/a.plan')).toBe(SHOP_WITH_ERROR);
  expect((await planspec(['convert', 'plans/a.plan'], { cwd })).stdout).toContain('apii: true');
});
