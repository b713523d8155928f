import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check, compile, convert } from '../../src/compiler/index.ts';
import { applyFixes } from '../../src/diagnostics/fixes.ts';
import { renderPretty } from '../../src/diagnostics/render/index.ts';
import { aboutWords } from './support.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const SEED_PAGE = read('seed-page.plan');

test('the seed page, written down word by word: API access is in Starter, and the FAQ says Pro users', async () => {
  const findings = await aboutWords('plans/seed-page.plan', SEED_PAGE);
  await expect(renderPretty(findings, { color: false })).toMatchFileSnapshot('seed-page.txt');
  const [error, ...others] = findings.filter(({ severity }) => severity === 'error');
  expect(others).toEqual([]);
  expect(error?.fixes[0]?.title).toBe('write `{plans with api-access}`');
});

test('in YAML the same is found', async () => {
  const yaml = (await convert({ name: 'seed-page.plan', text: SEED_PAGE })).text ?? '';
  const said = async (name: string, text: string) =>
    (await aboutWords(name, text)).map(({ message }) => message);
  expect(await said('seed-page.plan.yaml', yaml)).toEqual(await said('seed-page.plan', SEED_PAGE));
});

test.each(['dsl', 'yaml'] as const)('what is suggested changes no word of the page: %s', async (form) => {
  const name = form === 'dsl' ? 'seed-page.plan' : 'seed-page.plan.yaml';
  const written = SEED_PAGE.replace('for Pro users', 'for {plans with api-access} users');
  const text =
    form === 'dsl' ? written : ((await convert({ name: 'seed-page.plan', text: written })).text ?? '');
  const { source, diagnostics } = await check({ name, text });
  const fixed = source ? applyFixes(source, diagnostics) : null;
  expect(fixed?.applied.length).toBeGreaterThan(2);
  const after = await check({ name, text: fixed?.text ?? '' });
  expect(after.diagnostics).toEqual([]);
  const page = async (content: string) =>
    (await compile({ name, text: content })).outputs
      ?.find(({ path }) => path === 'faq.md')
      ?.content.replace(/^<!--.*-->/, '');
  expect(await page(fixed?.text ?? '')).toBe(await page(text));
});

const PLANS = readdirSync(new URL('../../plans/', import.meta.url)).filter((name) =>
  /\.plan(\.yaml)?$/.test(name),
);

test.each(PLANS)('%s promises nothing that its rules do not say', async (name) => {
  const { diagnostics } = await check({ name, text: read(`../../plans/${name}`) }, { strict: true });
  expect(renderPretty(diagnostics, { color: false })).toBe('');
});
