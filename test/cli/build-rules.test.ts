import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuildOptions, build } from '../../src/cli/commands/build.ts';
import type { Report } from '../../src/cli/report.ts';
import { inFolder, project, read, SHOP, SHOP_WITH_ERROR, SHOP_WITH_WARNING, tree, write } from './support.ts';

const OTHER = SHOP.replace('catalog shop', 'catalog other');
const THIRD = SHOP.replace('catalog shop', 'catalog third');

/** Builds in this process, where the emitters are loaded only once. */
function buildIn(
  cwd: string,
  paths: readonly string[] = [],
  options: Partial<BuildOptions> = {},
): Promise<Report> {
  return inFolder(cwd, () => build(paths, { out: 'generated', ...options }));
}

function places({ diagnostics }: Report): readonly string[] {
  return diagnostics.map(({ code, source }) => `${source.name}: ${code}`);
}

test('an error leaves the catalog as it was, and the others are built', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  await buildIn(cwd);
  const before = tree(join(cwd, 'generated/shop'));
  write(cwd, { 'plans/shop.plan': SHOP_WITH_ERROR, 'plans/other.plan': OTHER });
  const result = await buildIn(cwd);
  expect(result.exitCode).toBe(1);
  expect(places(result)).toContain('plans/shop.plan: unknown-feature');
  expect(tree(join(cwd, 'generated/shop'))).toEqual(before);
  expect(existsSync(join(cwd, 'generated/other/index.ts'))).toBe(true);
});

test('findings name the file as the user sees it, the outputs as it is called everywhere', async () => {
  const cwd = project({ 'app/plans/shop.plan': SHOP_WITH_WARNING, 'app/src/x': '' });
  const result = await buildIn(join(cwd, 'app/src'), ['../plans'], { out: '../generated' });
  expect(places(result)).toEqual(['../plans/shop.plan: unused-feature']);
  expect(JSON.parse(read(cwd, 'app/generated/shop/manifest.json')).source).toBe('plans/shop.plan');
  expect(read(cwd, 'app/generated/shop/index.ts')).toContain('plans/shop.plan');
  expect(read(cwd, 'app/generated/shop/index.ts')).not.toContain('../plans');
});

test('warnings are told again when nothing has to be built, and can forbid writing', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP_WITH_WARNING });
  expect(await buildIn(cwd, [], { maxWarnings: 0 })).toMatchObject({ exitCode: 1 });
  expect(existsSync(join(cwd, 'generated'))).toBe(false);
  const first = await buildIn(cwd, [], { maxWarnings: 1 });
  const second = await buildIn(cwd);
  expect(first.exitCode).toBe(0);
  expect(places(first)).toEqual(['plans/shop.plan: unused-feature']);
  expect(places(second)).toEqual(places(first));
  expect(second.talk).toEqual(['generated/shop is up to date']);
  expect(await buildIn(cwd, [], { maxWarnings: 0 })).toMatchObject({ exitCode: 1 });
});

test('outputs of another version are stale, and a build brings them up to date', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  await buildIn(cwd);
  const manifest = read(cwd, 'generated/shop/manifest.json');
  write(cwd, { 'generated/shop/manifest.json': manifest.replace('"planspec": "', '"planspec": "0.0.') });
  expect((await buildIn(cwd, [], { check: true })).files).toEqual([
    { code: 'stale-output', path: 'generated/shop/manifest.json', message: 'is stale' },
  ]);
  expect((await buildIn(cwd)).talk).toEqual(['wrote generated/shop: manifest.json']);
});

test('an output that somebody edited is written again', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  await buildIn(cwd);
  const before = tree(cwd);
  write(cwd, { 'generated/shop/index.ts': 'export {};' });
  expect((await buildIn(cwd)).talk).toEqual(['wrote generated/shop: index.ts']);
  expect(tree(cwd)).toEqual(before);
});

test('outputs of catalogs that are gone go, when their whole folder is built without errors', async () => {
  const third = SHOP.replace('catalog shop', 'catalog third');
  const cwd = project({ 'plans/shop.plan': SHOP, 'plans/other.plan': OTHER, 'extra/third.plan': third });
  const left = () => readdirSync(join(cwd, 'generated'));
  await buildIn(cwd, ['plans', 'extra']);
  rmSync(join(cwd, 'plans/other.plan'));
  await buildIn(cwd, ['plans/shop.plan']);
  expect(left()).toEqual(['other', 'shop', 'third']);
  // While a file cannot be read, nobody knows which catalog it is.
  write(cwd, { 'plans/new.plan': 'catalog' });
  await buildIn(cwd);
  expect(left()).toEqual(['other', 'shop', 'third']);
  rmSync(join(cwd, 'plans/new.plan'));
  await buildIn(cwd);
  expect(left()).toEqual(['shop', 'third']);
});

test('stale outputs that somebody edited stay, and are named', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP, 'plans/other.plan': OTHER });
  await buildIn(cwd);
  rmSync(join(cwd, 'plans/other.plan'));
  write(cwd, { 'generated/other/pricing.md': 'my own words' });
  const result = await buildIn(cwd);
  expect(result.exitCode).toBe(0);
  expect(result.talk).toContain('left in generated/other, since somebody edited them: pricing.md');
  expect(tree(join(cwd, 'generated/other'))).toEqual({ 'pricing.md': 'my own words' });
});

test('a catalog with a new id takes its outputs along', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  await buildIn(cwd);
  write(cwd, { 'plans/shop.plan': OTHER });
  await buildIn(cwd);
  expect(readdirSync(join(cwd, 'generated'))).toEqual(['other']);
});

test('a catalog that another file takes over is an error, and stays unwritten', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  await buildIn(cwd);
  const before = tree(join(cwd, 'generated'));
  write(cwd, { 'plans/a.plan': SHOP.replace('50 GB', '70 GB') });
  const result = await buildIn(cwd);
  expect(result.exitCode).toBe(1);
  expect(places(result)).toEqual(['plans/shop.plan: duplicate-catalog']);
  expect(tree(join(cwd, 'generated'))).toEqual(before);
});

test('plan files of one name in folders of one name are told apart', async () => {
  const cwd = project({ 'a/plans/x.plan': SHOP, 'b/plans/x.plan': OTHER });
  const first = await buildIn(cwd, ['a/plans', 'b/plans']);
  expect(first).toMatchObject({ exitCode: 0, problems: [] });
  expect(readdirSync(join(cwd, 'generated'))).toEqual(['other', 'shop']);
  write(cwd, { 'b/plans/x.plan': SHOP });
  const second = await buildIn(cwd, ['a/plans', 'b/plans']);
  expect(places(second)).toEqual(['b/plans/x.plan: duplicate-catalog']);
});

describe('two teams whose outputs lie in one folder', () => {
  const TEAMS = { 'a/plans/a.plan': SHOP, 'b/plans/b.plan': OTHER, 'a/plans/c.plan': THIRD };

  test.each([
    ['from the root', ['', 'a/plans', 'generated'], ['', 'b/plans', 'generated']],
    ['each from its own folder', ['a', 'plans', '../generated'], ['b', 'plans', '../generated']],
    ['from the plans', ['a/plans', '.', '../../generated'], ['b/plans', '.', '../../generated']],
  ] as const)('leave the catalogs of each other alone: %s', async (_, ...teams) => {
    const cwd = project({ ...TEAMS, 'package.json': '{}' });
    const buildAll = async (): Promise<void> => {
      for (const [from = '', path = '', out = ''] of [...teams, ...teams]) {
        expect(await buildIn(join(cwd, from), [path], { out })).toMatchObject({ exitCode: 0 });
        expect(await buildIn(join(cwd, from), [path], { out, check: true })).toMatchObject({ exitCode: 0 });
      }
    };
    await buildAll();
    expect(readdirSync(join(cwd, 'generated'))).toEqual(['other', 'shop', 'third']);
    rmSync(join(cwd, 'a/plans/c.plan'));
    await buildAll();
    expect(readdirSync(join(cwd, 'generated'))).toEqual(['other', 'shop']);
  });

  test('need no project around them to be told apart by whoever builds both', async () => {
    const cwd = project(TEAMS);
    await buildIn(cwd, ['a/plans']);
    await buildIn(cwd, ['b/plans']);
    expect(readdirSync(join(cwd, 'generated'))).toEqual(['other', 'shop', 'third']);
  });

  test('do not take a catalog from each other, unless it moves', async () => {
    const cwd = project(TEAMS);
    await buildIn(cwd, ['a/plans']);
    const before = tree(join(cwd, 'generated'));
    write(cwd, { 'b/plans/b.plan': SHOP.replace('50 GB', '70 GB') });
    for (const options of [{}, { check: true } as const]) {
      expect(await buildIn(cwd, ['b/plans'], options)).toMatchObject({
        exitCode: 2,
        problems: [
          expect.stringMatching(/^the outputs of the catalog `shop` are those of `a\/plans\/a.plan`/),
        ],
      });
    }
    expect(tree(join(cwd, 'generated'))).toEqual(before);
    rmSync(join(cwd, 'a/plans/a.plan'));
    expect(await buildIn(cwd, ['b/plans'])).toMatchObject({ exitCode: 0 });
    await buildIn(cwd, ['a/plans']);
    expect(readdirSync(join(cwd, 'generated'))).toEqual(['shop', 'third']);
  });

  test('may exchange catalogs in one build', async () => {
    const cwd = project(TEAMS);
    await buildIn(cwd, ['a/plans', 'b/plans']);
    write(cwd, { 'a/plans/a.plan': OTHER, 'b/plans/b.plan': SHOP });
    expect(await buildIn(cwd, ['a/plans', 'b/plans'])).toMatchObject({ exitCode: 0, problems: [] });
    expect(JSON.parse(read(cwd, 'generated/shop/manifest.json')).source).toBe('b/plans/b.plan');
  });
});

test.each(['generated', 'generated/shop', 'generated/shop/index.ts'])(
  '%s is not written through if it is a link, nor is anything else',
  async (link) => {
    const cwd = project({
      'plans/shop.plan': SHOP,
      'plans/other.plan': OTHER,
      'elsewhere/index.ts': 'precious',
    });
    mkdirSync(join(cwd, link, '..'), { recursive: true });
    const target = link.endsWith('.ts') ? 'elsewhere/index.ts' : 'elsewhere';
    symlinkSync(join(cwd, target), join(cwd, link));
    const before = tree(cwd);
    for (const options of [{}, { check: true } as const, { force: true } as const]) {
      const { exitCode, problems } = await buildIn(cwd, [], options);
      expect({ exitCode, problems }).toEqual({
        exitCode: 2,
        problems: [expect.stringMatching(/^`generated.* symbolic link/)],
      });
    }
    expect(tree(cwd)).toEqual(before);
  },
);

test('a file that is not Planspec’s is not overwritten', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP, 'generated/shop/index.ts': 'my own module' });
  const { exitCode, problems } = await buildIn(cwd);
  expect(exitCode).toBe(2);
  expect(problems).toEqual([
    '`generated/shop/index.ts` is there, and Planspec did not write it; move it away or delete it',
  ]);
  expect(tree(join(cwd, 'generated'))).toEqual({ 'shop/index.ts': 'my own module' });
});
