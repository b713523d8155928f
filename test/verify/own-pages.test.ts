import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/compiler/index.ts';
import { emitPage } from '../../src/emit/page/index.ts';
import { ENGLISH } from '../../src/locales/index.ts';
import { verify } from '../../src/verify/index.ts';
import { EVERYTHING, planFiles } from '../support/catalogs.ts';
import { SEED } from '../support/pages.ts';

const shipped = (name: string) =>
  [name, readFileSync(new URL(`../../plans/${name}`, import.meta.url), 'utf8')] as const;
const CATALOGS = [
  shipped('skills-video.plan'),
  shipped('teamline.plan.yaml'),
  ['seed.plan', SEED],
  ['everything.plan', EVERYTHING],
] as const;

async function pagesOf(name: string, text: string) {
  const { catalog } = await check({ name, text });
  if (catalog === null) throw new Error(`${name} has no catalog`);
  const files = emitPage(catalog, { sourceName: name, hash: 'abc' }, ENGLISH).filter(({ path }) =>
    /\.(html|md)$/.test(path),
  );
  return { catalog, files };
}

async function messages(name: string, text: string, catalog: Awaited<ReturnType<typeof pagesOf>>['catalog']) {
  const result = await verify({ name, text }, catalog);
  return result.kind === 'refused' ? [result.reason] : result.diagnostics.map(({ message }) => message);
}

test.each(CATALOGS)('the pages of %s say what it says', async (name, text) => {
  const { catalog, files } = await pagesOf(name, text);
  expect(files.length).toBeGreaterThan(2);
  for (const { path, content } of files) expect(await messages(path, content, catalog), path).toEqual([]);
});

test('the pages of any catalog say what it says', async () => {
  await fc.assert(
    fc.asyncProperty(planFiles(), async (text) => {
      const { catalog, files } = await pagesOf('any.plan', text);
      for (const { path, content } of files) expect(await messages(path, content, catalog), path).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

/** What a reader sees as an answer or an amount, in HTML and in Markdown. */
const CELLS = /(?<=[>|] ?)(?:Not included|Included)(?= ?[<|])/g;
const AMOUNTS =
  /(?<=[$€£])\d[\d,]*(?:\.\d\d)?|(?<![\w.#&;:"-])\d[\d,]*(?= (?:GB|TB|months?|credits?|per (?:month|year)|projects?|automation runs?|days)\b)/g;

/** Each place of a page that states an answer or an amount, and what stands there when it is changed. */
function changesOf(
  content: string,
): readonly { readonly at: number; readonly end: number; readonly fresh: string }[] {
  const from = Math.max(0, content.indexOf('<main'));
  const cells = [...content.matchAll(CELLS)].map(({ 0: old, index }) => ({
    at: index,
    end: index + old.length,
    fresh: old === 'Included' ? 'Not included' : 'Included',
  }));
  const amounts = [...content.matchAll(AMOUNTS)].map(({ 0: old, index }) => ({
    at: index,
    end: index + old.length,
    fresh: String(Number(old.replaceAll(',', '')) * 3 + 7),
  }));
  return [...cells, ...amounts].filter(({ at }) => at > from);
}

test.each(
  CATALOGS.flatMap(([name, text]) =>
    ['pricing.html', 'pricing.md'].map((path) => [name, path, text] as const),
  ),
)('of %s, any changed cell, price or quantity of %s is found where it stands', async (name, path, text) => {
  const { catalog, files } = await pagesOf(name, text);
  const content = files.find((file) => file.path === path)?.content ?? '';
  const changes = changesOf(content);
  expect(changes.length).toBeGreaterThan(20);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...changes), async ({ at, end, fresh }) => {
      const result = await verify(
        { name: path, text: content.slice(0, at) + fresh + content.slice(end) },
        catalog,
      );
      const places = result.kind === 'verified' ? result.diagnostics.map(({ labels }) => labels[0].span) : [];
      const isThere = places.some((span) => span.start <= at + fresh.length && at <= span.end);
      expect(isThere, content.slice(content.lastIndexOf('\n', at) + 1, end + 40)).toBe(true);
    }),
    { numRuns: 12 },
  );
});
