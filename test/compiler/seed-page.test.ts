import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The page that the shipped catalog describes, as its company wrote it. */
const lines = read('seed-page.txt')
  .split('\n')
  .filter((line) => line !== '');
const bullets = lines.slice(0, lines.indexOf('Pricing table')).filter((line) => line.startsWith('- '));

/** The page contradicts itself in one place, and the answer follows the plans. */
const corrected = new Map([
  ['Yes. API access is available for Pro users.', 'Yes. API access is available for Starter and Pro users.'],
]);

/** The text of a document, without its style. */
function textOf(html: string): string {
  const texts: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'style') return;
    if ('value' in node) texts.push(node.value);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return texts.join('');
}

const texts = new Map<string, string>();
beforeAll(async () => {
  const { outputs } = await compile({
    name: 'plans/skills-video.plan',
    text: read('../../plans/skills-video.plan'),
  });
  for (const { path, content } of outputs ?? []) {
    if (path.endsWith('.html')) texts.set(path, textOf(content));
    if (path.endsWith('.md')) texts.set(path, textOf(marked.parse(content, { async: false })));
  }
});

describe.each(lines)('%s', (line) => {
  test('is on the page', () => {
    expect(texts.get('pricing.html')).toContain(corrected.get(line) ?? line.replace(/^- /, ''));
  });
});

describe.each(bullets)('%s', (bullet) => {
  test.each(['pricing.md', 'table.html'])('is in %s in its own words', (path) => {
    expect(texts.get(path)).toContain(bullet.slice(2));
  });
});

test('the questions and answers are in faq.md', () => {
  const missing = lines
    .slice(lines.indexOf('Frequently Asked Questions'))
    .map((line) => corrected.get(line) ?? line.replace(/^- /, ''))
    .filter((line) => !texts.get('faq.md')?.includes(line));
  expect(missing).toEqual([]);
});
