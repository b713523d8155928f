import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { positionAt } from '../../src/source/source.ts';
import { verify } from '../../src/verify/index.ts';
import { catalogOf } from '../support/pages.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const CATALOG = catalogOf(read('../../plans/skills-video.plan'));

test.each([
  ['seed-page.html', '<p>Yes. API access is available for <strong>Pro</strong> users.</p>'],
  ['seed-page.md', 'Yes. API access is available for **Pro** users.'],
])('%s, the seed page by hand: API access is in Starter, and the FAQ says Pro users', async (name, words) => {
  const text = read(name);
  const result = await verify({ name, text }, CATALOG);
  const [finding, ...others] = result.kind === 'verified' ? result.diagnostics : [];
  expect(others).toEqual([]);
  expect(finding?.message).toBe('the page gives `api-access` to Pro, and Starter has it too');
  expect(
    finding?.labels.map(({ span, text: label, source = finding.source }) => {
      const { line, column } = positionAt(source, span.start);
      const { text: page } = source;
      return [page.split('\n')[line - 1]?.trim(), column, page.slice(span.start, span.end), label];
    }),
  ).toEqual([
    [words, words.indexOf('Pro') + (name.endsWith('html') ? 3 : 1), 'Pro', 'the plans say: Starter and Pro'],
    ['api-access', 3, 'api-access', 'Starter has it'],
  ]);
});

test.each(['seed-page.html', 'seed-page.md'])(
  '%s with the answer put right says what the plans say',
  async (name) => {
    const text = read(name).replace(/(<strong>|\*\*)Pro(<\/strong>|\*\*) users/, '$1Starter and Pro$2 users');
    expect(text).not.toBe(read(name));
    expect(await verify({ name, text }, CATALOG)).toEqual({ kind: 'verified', diagnostics: [] });
  },
);
