import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { eventually, project, read, SHOP, SHOP_WITH_ERROR, start, write } from './support.ts';

test('watching builds after each change, and survives whatever happens to the files', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  const child = await start(['build', '--watch'], { cwd });
  onTestFinished(() => {
    child.kill();
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const hears = async (words: string, change: () => void = () => {}) => {
    said = '';
    change();
    await eventually(() => expect(said).toContain(words));
  };
  await hears('watching for changes');
  await hears('plans/shop.plan:18:3', () => write(cwd, { 'plans/shop.plan': SHOP_WITH_ERROR }));
  await hears('no plan files', () => rmSync(`${cwd}/plans/shop.plan`));
  await hears('no folder `plans`', () => rmSync(`${cwd}/plans`, { recursive: true }));
  await hears('wrote generated/back', () => write(cwd, { 'plans/back.plan': SHOP.replace('shop', 'back') }));
  await hears('wrote generated/back', () =>
    write(cwd, { 'plans/back.plan': SHOP.replace('shop', 'back').replace('50', '60') }),
  );
  expect(read(cwd, 'generated/back/pricing.md')).toContain('60 GB');
  expect(child.exitCode).toBeNull();
});
