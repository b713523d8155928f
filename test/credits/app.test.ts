import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import { compile } from '../../src/index.ts';
import { complaintsIn } from '../readme/snippets.ts';

const APP = 'test/credits/app/workspace.ts';

// The app in a folder without packages, with the modules as they would be built now.
const folder = mkdtempSync(join(tmpdir(), 'planspec-workspace-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = readFileSync(join(root, 'plans/skills-video.plan'), 'utf8');
const { outputs } = await compile({ name: 'plans/skills-video.plan', text });
for (const made of ['generated/skills-video', 'test/credits/app'])
  mkdirSync(join(folder, made), { recursive: true });
for (const { path, content } of outputs ?? [])
  if (path.endsWith('.ts')) writeFileSync(join(folder, 'generated/skills-video', path), content);
copyFileSync(join(root, APP), join(folder, APP));

async function start(): Promise<typeof import('./app/workspace.ts')> {
  const outfile = join(folder, 'app.mjs');
  await build({ entryPoints: [join(folder, APP)], bundle: true, format: 'esm', outfile, logLevel: 'error' });
  return import(outfile);
}

const app = await start();
const on = (day: string): number => Date.parse(day);

test('an app that keeps accounts passes the strictest options, with no package installed', () => {
  expect(complaintsIn(folder, APP)).toBe('');
});

test('a workspace lives through a year', () => {
  let workspace = app.signUp('free', 'monthly', on('2026-01-10'));
  const told: string[] = [];
  const tell = (answer: { workspace: typeof workspace; says: string }): void => {
    workspace = answer.workspace;
    told.push(answer.says);
  };
  tell(app.makePicture(workspace, 'flux-schnell', on('2026-01-11'), 'p1'));
  tell(app.makePicture(workspace, 'imagen-4', on('2026-01-11'), 'p2'));
  tell(app.buy(workspace, 'boost-500', on('2026-01-11'), 'i1'));
  tell(app.goTo(workspace, 'pro', on('2026-01-12'), 'up'));
  tell(app.buy(workspace, 'boost-500', on('2026-01-20'), 'i2'));
  tell(app.makePicture(workspace, 'imagen-4', on('2026-01-21'), 'p3'));
  tell(app.takeBack(workspace, 'p3', on('2026-01-21')));
  tell(app.beginVideo(workspace, 'veo-3', 60, on('2026-01-22T10:00Z'), 'v1'));
  tell(app.endVideo(workspace, 'veo-3', 50, on('2026-01-22T10:20Z'), 'v1'));
  tell(app.beginVideo(workspace, 'veo-3', 60, on('2026-01-22T11:00Z'), 'v2'));
  tell(app.endVideo(workspace, 'veo-3', null, on('2026-01-22T11:20Z'), 'v2'));
  tell(app.beginVideo(workspace, 'veo-3', 600, on('2026-01-23'), 'v3'));
  tell(app.pay(workspace, on('2026-02-10'), 'i3'));
  tell(app.leave(workspace, on('2026-02-20')));
  tell(app.stay(workspace, on('2026-02-21')));
  tell(app.leave(workspace, on('2026-02-22')));
  expect(told).toEqual([
    'Paid: 1 cycle.',
    'Sorry: model not in plan.',
    'Sorry: feature not in plan.',
    'You have Pro now.',
    '500 credits are yours until 2027-01-20.',
    'Paid: 6 cycle.',
    '6 credits are back.',
    'Your video is being made.',
    'Paid: 500 cycle.',
    'Your video is being made.',
    'It failed, and cost nothing.',
    'Sorry, 1001 credits are missing. What helps: the pack boost-2500, waiting for 2026-02-10.',
    'Thank you. 5000 credits are there.',
    'Your plan stays until 2026-03-10.',
    'Good that you stay.',
    'Your plan stays until 2026-03-10.',
  ]);
  expect(app.statement(workspace, on('2026-03-01'))).toEqual([
    'Plan: Pro',
    'Credits: 5000 of the cycle, 500 bought',
    '2026-03-10: expires 5000',
    '2026-03-10: end',
    '2027-01-20: expires 500',
  ]);
  expect(app.statement(workspace, on('2026-03-10'))).toEqual([
    'Plan: none',
    'Credits: 0 of the cycle, 500 bought',
    '2027-01-20: expires 500',
  ]);
});

test('members are told what they keep', () => {
  expect(app.remove('editor', 'accepted')).toBe('Only administrators do that.');
  expect(app.remove('administrator', 'accepted')).toBe(
    'You have no access any more. What you made is yours. A seat was 0 USD anyway.',
  );
  expect(app.remove('administrator', 'invited')).toMatch(/^Your invitation is void\./);
});
