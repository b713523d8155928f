import { expect, test } from 'vitest';
import { planspec, project, read, tree } from './support.ts';

const PRICING = (price: string) => `saasName: Shop
currency: USD
features:
  apiAccess: { valueType: BOOLEAN, defaultValue: true, docUrl: https://example.com }
plans:
  PRO: { price: ${price}, unit: /month }
`;

test('a folder of pricings becomes plan files, which go back, and nothing that is there is replaced', async () => {
  const cwd = project({
    'old/shop.yml': PRICING('10'),
    'old/2024/shop.yaml': PRICING('9'),
    'old/2024/other.yml': 'no: pricing\n',
    'old/notes.txt': 'not looked at',
  });
  const imported = await planspec(['import', 'old'], { cwd });
  expect(imported.stderr).toContain('wrote plans/2024-shop.plan\nwrote plans/shop.plan\n');
  expect(imported.stderr).toContain('old/2024/other.yml:1:1');
  expect(imported.stderr).toContain('`docUrl` of a feature has no place in a plan file');
  expect(imported.code).toBe(1);
  expect(Object.keys(tree(`${cwd}/plans`))).toEqual(['2024-shop.plan', 'shop.plan']);
  expect(read(cwd, 'plans/2024-shop.plan')).toContain('catalog shop "Shop"');
  expect(read(cwd, 'plans/shop.plan')).toContain('catalog shop-2 "Shop"');
  expect((await planspec(['check'], { cwd })).code).toBe(0);

  const again = await planspec(['import', 'old/shop.yml'], { cwd });
  expect(again).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is there already and stays as it is; `--force` replaces it'),
  });
  expect((await planspec(['import', 'old/shop.yml', '--force'], { cwd })).code).toBe(0);

  const exported = await planspec(['export', 'plans/shop.plan', '--created', '2026-01-15'], { cwd });
  expect(exported.code).toBe(0);
  expect(exported.stdout).toContain('saasName: Shop\n');
  expect(exported.stdout).toContain('price: 10\n');
});
