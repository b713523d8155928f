import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verify } from '../../src/verify/index.ts';
import { catalogOf } from '../support/pages.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** A page with markup of its own, and the plans that it is about. */
const PAGE = read('nimbus.html');
const CATALOG = catalogOf(read('../claims/nimbus.plan'));

/** What the page says of others than the plans: how many people like them, and who made them. */
const ASIDE = /Join over.*|<td>Card, invoice<\/td>|<section><h2>Loved by.*|<footer>.*/g;

const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['Unlimited', '17'],
  ['Email', 'Phone'],
  ['Phone', 'Email'],
  ['Community', 'Phone'],
  ['✓', '—'],
  ['—', '✓'],
]);

/** Each fact on the page, and the page with another in its place. */
function changes(): readonly { readonly at: number; readonly fresh: string; readonly old: string }[] {
  const asides = [...PAGE.matchAll(ASIDE)].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  );
  return [...PAGE.matchAll(/\d(?:[\d,.]*\d)?|Unlimited|Email|Phone|Community|✓|—/g)]
    .map(({ index: at, 0: old }) => ({
      at,
      old,
      fresh: OTHER_WORDS.get(old) ?? `${Number(old.replace(/[,.].*/, '')) * 3 + 7}`,
    }))
    .filter(({ at }) => at > PAGE.indexOf('<body') && PAGE.lastIndexOf('<', at) < PAGE.lastIndexOf('>', at))
    .filter(({ at }) => asides.every(([start, end]) => at < start || at >= end));
}

test('a page that says what the plans say is let through', async () => {
  expect(await verify({ name: 'nimbus.html', text: PAGE }, CATALOG)).toEqual({
    kind: 'verified',
    diagnostics: [],
  });
});

test('whatever fact of it is changed, is found where it stands', async () => {
  const missed: string[] = [];
  for (const { at, old, fresh } of changes()) {
    const text = PAGE.slice(0, at) + fresh + PAGE.slice(at + old.length);
    const result = await verify({ name: 'nimbus.html', text }, CATALOG);
    const spans = result.kind === 'verified' ? result.diagnostics.map(({ labels: [{ span }] }) => span) : [];
    const isFound = spans.some(({ start, end }) => start <= at + fresh.length && at <= end);
    if (!isFound)
      missed.push(`${text.slice(at - 30, at)}[${fresh}]${text.slice(at + fresh.length, at + 30)}`);
  }
  expect(changes().length).toBeGreaterThan(70);
  expect(missed).toEqual([]);
});
