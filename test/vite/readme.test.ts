import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { build as buildPlanspec, root } from '../../scripts/setup.mjs';
import { project, read, write } from '../cli/support.ts';
import { readDocument } from '../readme/document.ts';

test('the site of the README builds as it stands there, with the package as it is installed', async () => {
  expect(buildPlanspec()).toBe(true);
  const fences = readDocument(readFileSync(join(root, 'README.md'), 'utf8'))
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.kind === 'fence' && step.language === 'js' ? [step] : []));
  const folder = project({ 'package.json': '{ "type": "module" }' });
  write(folder, Object.fromEntries(fences.map(({ path, content }) => [path ?? '', content])));
  cpSync(join(root, 'plans'), join(folder, 'plans'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/planspec'));
  await build({
    root: folder,
    logLevel: 'silent',
    build: { lib: { entry: join(folder, 'src/main.js'), formats: ['es'], fileName: () => 'main.mjs' } },
  });
  const site: unknown = await import(pathToFileURL(join(folder, 'dist/main.mjs')).href);
  expect(site).toMatchObject({ names: ['Free', 'Starter', 'Pro'], mayUseApi: true });
  expect(site).toHaveProperty('account');
  expect(read(folder, 'generated/skills-video/pricing.json')).toBe(
    readFileSync(join(root, 'generated/skills-video/pricing.json'), 'utf8'),
  );
});
