import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planspec, project, SHOP, tree, write } from './support.ts';

const OTHER = SHOP.replace('catalog shop', 'catalog other');

test('all outputs of a catalog are written into its folder', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  const ended = await planspec(['build'], { cwd });
  expect(ended).toMatchObject({ code: 0, stdout: '' });
  expect(ended.stderr).toMatch(/^wrote generated\/shop: .*index\.ts.*pricing\.json.*\n$/);
  const names = Object.keys(tree(join(cwd, 'generated')));
  expect(names).toEqual(expect.arrayContaining(['shop/index.ts', 'shop/manifest.json', 'shop/pricing.json']));
  expect(readdirSync(join(cwd, 'generated'))).toEqual(['shop']);
});

test('a second build touches nothing, and --force neither where the bytes are the same', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  await planspec(['build'], { cwd });
  const before = statSync(join(cwd, 'generated/shop'), { bigint: true });
  for (const args of [['build'], ['build', '--force']]) {
    expect(await planspec(args, { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'generated/shop is up to date\n',
    });
    const after = statSync(join(cwd, 'generated/shop'), { bigint: true });
    expect([after.ino, after.ctimeNs]).toEqual([before.ino, before.ctimeNs]);
  }
});

test('the same plans give the same bytes from any folder, into any folder, with any line ends', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  await planspec(['build'], { cwd });
  const made = tree(join(cwd, 'generated'));
  const out = join(project(), 'deep/out');
  const env = { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' };
  await planspec(['build', '.', '--out', out], { cwd: join(cwd, 'plans'), env });
  expect(tree(out)).toEqual(made);
  const windows = project({ 'plans/shop.plan': `\ufeff${SHOP.replaceAll('\n', '\r\n')}` });
  await planspec(['build', join(windows, 'plans'), '--out', join(windows, 'out')]);
  expect(tree(join(windows, 'out'))).toEqual(made);
});

test('--check names each file that is not as it would be written, and writes nothing', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP, 'plans/other.plan': OTHER });
  const missing = await planspec(['build', '--check', '--format', 'short'], { cwd });
  expect(missing.code).toBe(1);
  expect(missing.stdout).toContain('generated/shop/index.ts: error[missing-output]: is missing\n');
  expect(existsSync(join(cwd, 'generated'))).toBe(false);

  await planspec(['build'], { cwd });
  expect(await planspec(['build', '--check'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'generated/other is up to date\ngenerated/shop is up to date\n',
  });

  write(cwd, { 'generated/shop/index.ts': 'edited', 'generated/shop/mine.txt': 'mine' });
  rmSync(join(cwd, 'plans/other.plan'));
  const before = tree(cwd);
  const stale = await planspec(['build', '--check', '--format', 'github'], { cwd });
  expect(stale.code).toBe(1);
  expect(stale.stdout).toContain(
    '::error file=generated/shop/index.ts,title=stale-output::generated/shop/index.ts is stale\n',
  );
  expect(stale.stdout).toContain(
    'title=extra-output::generated/other/index.ts is left over from a former build\n',
  );
  expect(stale.stdout).not.toContain('mine.txt');
  expect(stale.stderr).toBe('run `planspec build` to bring the outputs up to date\n');
  const value = JSON.parse((await planspec(['build', '--check', '--format', 'json'], { cwd })).stdout);
  expect(value.files).toContainEqual({
    code: 'stale-output',
    path: 'generated/shop/index.ts',
    message: 'is stale',
  });
  const sarif = JSON.parse((await planspec(['build', '--check', '--format', 'sarif'], { cwd })).stdout);
  expect(sarif.runs[0].results).toContainEqual(expect.objectContaining({ ruleId: 'stale-output' }));
  expect(tree(cwd)).toEqual(before);
});

test('--show-lines is part of what is built: neither way of building takes the outputs of the other for its own', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  await planspec(['build'], { cwd });
  const plain = tree(join(cwd, 'generated'));
  await planspec(['build', '--show-lines'], { cwd });
  const lined = tree(join(cwd, 'generated'));
  expect(lined['shop/table.html']).toMatch(/<td[^>]* data-line="\d+">/);
  expect((await planspec(['build', '--show-lines', '--check'], { cwd })).code).toBe(0);
  expect((await planspec(['build', '--check'], { cwd })).code).toBe(1);
  await planspec(['build'], { cwd });
  expect(tree(join(cwd, 'generated'))).toEqual(plain);
});
