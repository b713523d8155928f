import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, createServer } from 'vite';
import { expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import { planspec } from '../../src/vite/index.ts';
import {
  project,
  read,
  planspec as run,
  SHOP,
  SHOP_WITH_ERROR,
  SHOP_WITH_WARNING,
  tree,
  write,
} from '../cli/support.ts';

const APP = `import pricing, { rules } from '../plans/shop.plan';

export const plans = pricing.plans.map(({ name }) => name);
export const mayUseApi = rules.allows('pro', 'api');
export const storage: number = rules.limit('pro', 'storage');
`;

/** A site with a plan file and an app that imports it. */
function site(plan = SHOP, app = APP, name = 'plans/shop.plan'): string {
  return project({ [name]: plan, 'src/app.ts': app });
}

async function bundle(folder: string, warnings: string[] = []): Promise<void> {
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [planspec()],
    build: {
      lib: { entry: join(folder, 'src/app.ts'), formats: ['es'], fileName: () => 'app.mjs' },
      rollupOptions: { onwarn: ({ message }) => void warnings.push(message) },
    },
  });
}

test('an import of a plan file gives the content of the page and the rules, as planspec build makes them', async () => {
  const folder = site();
  await bundle(folder);
  const built: unknown = await import(pathToFileURL(join(folder, 'dist/app.mjs')).href);
  expect(built).toMatchObject({ plans: ['Free', 'Pro'], mayUseApi: true, storage: 50_000_000_000 });
  const outputs = tree(join(folder, 'generated'));
  expect((await run(['build', '--check'], { cwd: folder })).code).toBe(0);
  expect(tree(join(folder, 'generated'))).toEqual(outputs);
});

test('the YAML form is imported alike', async () => {
  const yaml = (await run(['convert', 'plans/shop.plan'], { cwd: site() })).stdout;
  const folder = site(yaml, APP.replace('shop.plan', 'shop.plan.yaml'), 'plans/shop.plan.yaml');
  await bundle(folder);
  expect(read(folder, 'plans/shop.plan.d.yaml.ts')).toContain('Made by Planspec from "shop.plan.yaml"');
  expect(await import(pathToFileURL(join(folder, 'dist/app.mjs')).href)).toMatchObject({ mayUseApi: true });
});

test('an error fails the build with file, line and column, and leaves the outputs that were there', async () => {
  const folder = site();
  await bundle(folder);
  const outputs = tree(join(folder, 'generated'));
  write(folder, { 'plans/shop.plan': SHOP_WITH_ERROR });
  const failed = await bundle(folder).then(
    () => '',
    (error: Error) => error.message,
  );
  expect(failed).toContain(`${join(folder, 'plans/shop.plan')}:18:3`);
  expect(failed).toContain(
    'plan `pro` lists `apii`, and no such feature is declared; 1 error in plans/shop.plan',
  );
  expect(failed).toContain('did you mean `api`?');
  expect(tree(join(folder, 'generated'))).toEqual(outputs);
});

test('a warning is a warning of the build', async () => {
  const warnings: string[] = [];
  await bundle(site(SHOP_WITH_WARNING), warnings);
  expect(warnings.join('\n')).toMatch(/shop\.plan:14:9: warning\[unused-feature\]/);
});

test('a file that only looks like the declaration of a plan file is not replaced', async () => {
  const folder = site();
  write(folder, { 'plans/shop.d.plan.ts': 'export const mine = 1;\n' });
  await expect(bundle(folder)).rejects.toThrow('Planspec did not write it');
  expect(read(folder, 'plans/shop.d.plan.ts')).toBe('export const mine = 1;\n');
});

test('the import has exact types: a feature that does not exist does not compile', async () => {
  const folder = site();
  await bundle(folder);
  write(folder, {
    'src/wrong.ts': APP.replace("'api'", "'apii'").replace('({ name }) => name', '({ nam }) => nam'),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'esnext',
        moduleResolution: 'bundler',
        target: 'es2022',
        allowArbitraryExtensions: true,
        allowImportingTsExtensions: true,
        types: [],
        paths: { planspec: [join(root, 'src/emit/page/page.ts')] },
      },
      files: ['src/app.ts', 'src/wrong.ts'],
    }),
  });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { cwd: folder, encoding: 'utf8' });
  const errors = stdout.split('\n').filter((line) => /^\S/.test(line));
  expect(errors.filter((error) => !error.startsWith('src/wrong.ts'))).toEqual([]);
  expect(stdout).toContain('"apii"');
  expect(stdout).toContain("'nam'");
});

test('a dev server gives the changed plan after a change', async () => {
  const folder = site();
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [planspec()],
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
  });
  try {
    expect(await server.ssrLoadModule('/src/app.ts')).toMatchObject({ storage: 50_000_000_000 });
    write(folder, { 'plans/shop.plan': SHOP.replace('50 GB', '60 GB') });
    server.moduleGraph.invalidateAll();
    expect(await server.ssrLoadModule('/src/app.ts')).toMatchObject({ storage: 60_000_000_000 });
    expect(readFileSync(join(folder, 'generated/shop/pricing.md'), 'utf8')).toContain('60 GB');
  } finally {
    await server.close();
  }
});
