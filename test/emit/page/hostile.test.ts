import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { printable } from '../../../src/emit/escape/printable.ts';
import {
  describePage,
  emitCardsHtml,
  emitFaqHtml,
  emitFaqMarkdown,
  emitJson,
  emitMarkdown,
  emitPageHtml,
  emitTableHtml,
  type Page,
  renderTerminalTable,
} from '../../../src/emit/page/index.ts';
import { widthOf } from '../../../src/emit/page/text-layout.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf, SEED } from '../../support/pages.ts';
import { HOSTILE } from '../escape/hostile.ts';
import { elements, readHtml } from './dom.ts';

const page = describePage(catalogOf(SEED), { sourceName: 'plans/test.plan', hash: 'abc' }, ENGLISH);

/** The fields of a page that hold words. All words of a plan file come through them. */
const WORDS = new Set([
  'text',
  'name',
  'title',
  'header',
  'note',
  'help',
  'words',
  'question',
  'amount',
  'per',
  'label',
  'saving',
  'buyers',
]);

/** The page with a text in place of all its words. */
function poisoned(text: string): Page {
  const poisoner = (key: string, value: unknown): unknown => {
    if (!WORDS.has(key)) return value;
    if (Array.isArray(value)) return value.map(() => text);
    return typeof value === 'string' ? text : value;
  };
  const copy: Page = JSON.parse(JSON.stringify(page, poisoner));
  return copy;
}

/** Attributes that hold texts. */
const TEXTUAL = new Set(['content', 'aria-label']);

/**
 * The elements of a page with their attributes; what a text must not change, but for what keeps a number with its unit,
 * sets a text apart that runs the other way, and makes columns as wide as their words.
 */
function skeletonOf(html: string): readonly string[] {
  return elements(readHtml(html))
    .filter(({ tagName, attrs }) => tagName !== 'bdi' && attrs[0]?.value !== 'planspec-whole')
    .map(({ tagName, attrs }) =>
      [
        tagName,
        ...attrs.map(({ name, value }) =>
          TEXTUAL.has(name) ? name : `${name}=${value.replace(/-by-[\d-]+/, '')}`,
        ),
      ].join(' '),
    );
}

/** All texts in a page, one for each element of the name. */
function textsOf(html: string, name: string): readonly string[] {
  return elements(readHtml(html), name).map((element) => {
    const texts: string[] = [];
    const visit = (node: (typeof element.childNodes)[number]): void => {
      if ('value' in node) texts.push(node.value);
      if ('childNodes' in node) node.childNodes.forEach(visit);
    };
    element.childNodes.forEach(visit);
    return texts.join('');
  });
}

const markdownIt = new MarkdownIt({ html: true, linkify: true });
const ENGINES: readonly (readonly [string, (text: string) => string])[] = [
  ['marked', (text) => marked.parse(text, { async: false, gfm: true })],
  ['markdown-it', (text) => markdownIt.render(text)],
];

const TEXTS = HOSTILE.filter((text) => text.trim() !== '').map(
  (text) => [JSON.stringify(text), text] as const,
);
const benign = poisoned('benign');

describe.each(TEXTS)('%s', (_, text) => {
  const bad = poisoned(text);

  test('stays text in HTML', () => {
    for (const emit of [emitPageHtml, emitTableHtml, emitCardsHtml, emitFaqHtml])
      expect(skeletonOf(emit(bad, ENGLISH))).toEqual(skeletonOf(emit(benign, ENGLISH)));
    expect(new Set(textsOf(emitTableHtml(bad, ENGLISH), 'td')).has(printable(text))).toBe(true);
    expect(new Set(textsOf(emitCardsHtml(bad, ENGLISH), 'h3'))).toEqual(new Set([printable(text)]));
    expect(new Set(textsOf(emitFaqHtml(bad, ENGLISH), 'p'))).toEqual(new Set([printable(text)]));
    expect(textsOf(emitPageHtml(bad, ENGLISH), 'h1')).toEqual([printable(text)]);
  });

  test('stays text in Markdown', () => {
    for (const [engine, render] of ENGINES) {
      for (const emit of [emitMarkdown, emitFaqMarkdown]) {
        const html = render(emit(bad, ENGLISH));
        expect(skeletonOf(html), engine).toEqual(skeletonOf(render(emit(benign, ENGLISH))));
        expect(textsOf(html, 'h1'), engine).toEqual([printable(text)]);
      }
    }
  });

  test('is itself in JSON', () => {
    expect(JSON.parse(emitJson(bad))).toEqual({ $schema: './pricing.schema.json', ...bad });
  });
});

describe('a terminal', () => {
  const written = HOSTILE.filter((text) => text.trim() !== '' && !/[\r\n]/.test(text));

  test.each([20, 50, 80, 200])('of %d columns gets no command and no line that is too long', (width) => {
    for (const text of written) {
      const quoted = `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
      const catalog = catalogOf(`catalog c "C" { currency USD }
feature thing ${quoted}
limit size ${quoted} count { shown ${quoted.replaceAll('{', '{{').replaceAll('}', '}}')} }
plan a ${quoted} {
  price free
  thing
  size 3
  bullet ${quoted.replaceAll('{', '{{').replaceAll('}', '}}')}
}
`);
      const lines = renderTerminalTable(catalog, width, ENGLISH).split('\n');
      for (const line of lines) {
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(widthOf(line)).toBeLessThanOrEqual(width);
      }
    }
  });
});
