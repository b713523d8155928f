import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import { compile } from '../../src/index.ts';
import { complaintsIn } from './snippets.ts';

const APP = 'test/readme/app/answers.ts';

// The app in a folder without packages, with the module as it would be built now.
const folder = mkdtempSync(join(tmpdir(), 'planspec-app-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = readFileSync(join(root, 'plans/skills-video.plan'), 'utf8');
const { outputs } = await compile({ name: 'plans/skills-video.plan', text });
mkdirSync(join(folder, 'generated/skills-video'), { recursive: true });
mkdirSync(join(folder, 'test/readme/app'), { recursive: true });
for (const { path, content } of outputs ?? [])
  if (path.endsWith('.ts')) writeFileSync(join(folder, 'generated/skills-video', path), content);
copyFileSync(join(root, APP), join(folder, APP));

async function start(): Promise<typeof import('./app/answers.ts')> {
  const outfile = join(folder, 'app.mjs');
  await build({ entryPoints: [join(folder, APP)], bundle: true, format: 'esm', outfile, logLevel: 'error' });
  return import(outfile);
}

const app = await start();

test('an app written after the README passes the strictest options, with no package installed', () => {
  expect(complaintsIn(folder, APP)).toBe('');
});

test('it says what the cards of the pricing page say', () => {
  expect(app.pointsOf('free')).toEqual(['1 GB storage', 'Assets saved for 3 months', 'Limited models']);
  expect(app.pointsOf('starter')).toEqual([
    'Everything in Free',
    '10 GB storage',
    'Access to all models',
    'API access',
  ]);
  expect(app.pointsOf('pro')).toEqual([
    'Everything in Starter',
    '50 GB storage',
    'Team member management',
    'Purchase additional credit packs',
  ]);
});

test('it answers questions about features', () => {
  expect(app.canIUse('free', 'api-access')).toBe('No. Starter has it.');
  expect(app.canIUse('starter', 'api-access')).toBe('Yes.');
  expect(app.canIUse('pro', 'api-access')).toBe('Yes.');
  expect(app.canIUse('starter', 'team-management')).toBe('No. Pro has it.');
  expect(app.canIUse('free', 'credit-packs')).toBe('No. Pro has it.');
  expect(app.missingIn('starter', 'pro')).toEqual(['team-management', 'credit-packs']);
  expect(app.contains('pro', 'free')).toBe(true);
  expect(app.contains('free', 'starter')).toBe(false);
  expect(app.needsCard('free')).toBe(false);
  expect(app.needsCard('starter')).toBe(true);
});

test('it answers questions about models', () => {
  expect(app.modelsOf('free')).toEqual(['flux-schnell', 'wan-2.2']);
  expect(app.modelsOf('starter')).toHaveLength(6);
  expect(app.modelsOf('pro')).toEqual(app.modelsOf('starter'));
  expect(app.packsFor('veo-3', 60, 'boost-500')).toBe(2);
});

test('it answers questions about storage and how long assets are saved', () => {
  expect(app.storageOf('pro')).toBe('50 GB');
  expect(app.historyOf('free')).toBe('3 months');
  expect(app.deletedOn('free', '2026-01-15')).toBe('2026-04-15');
  expect(app.deletedOn('pro', '2025-11-30')).toBe('2026-02-28');
});
