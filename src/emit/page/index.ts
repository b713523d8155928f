/*
 * In:     a catalog without errors, and what to say about its source.
 * Out:    the pricing page in every form: HTML, Markdown and JSON files, and plain text for a terminal.
 * Always: all forms say the same, in the words of the page and the order of the file; texts of the file stay texts;
 *         the same catalog gives the same bytes; a plan that is `hidden` is in none of them.
 */
import schema from '../../../grammar/pricing.schema.json' with { type: 'json' };
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../locales/index.ts';
import type { Hash } from '../../source/sha256.ts';
import type { Foreign } from './context.ts';
import { emitCsv } from './csv.ts';
import { describePage } from './describe.ts';
import { emitCardsHtml, emitFaqHtml, emitPageHtml, emitStyle, emitTableHtml } from './html/index.ts';
import { emitJson, SCHEMA_FILE } from './json.ts';
import { emitJsonLd } from './json-ld.ts';
import { emitFaqMarkdown, emitMarkdown } from './markdown.ts';
import type { Header, Page, WorkedExamples } from './page.ts';

export { emitCsv } from './csv.ts';
export { describePage } from './describe.ts';
export { emitCardsHtml, emitFaqHtml, emitPageHtml, emitStyle, emitTableHtml } from './html/index.ts';
export { emitJson } from './json.ts';
export { emitJsonLd } from './json-ld.ts';
export { emitFaqMarkdown, emitMarkdown } from './markdown.ts';
export type { Header, Page, WorkedExample, WorkedExamples } from './page.ts';
export { renderTerminalTable } from './terminal-table.ts';

/** What a page may show beside what the catalog says. */
export interface PageOptions {
  /** The scenarios that answers show. */
  readonly worked?: WorkedExamples | undefined;
  /** Whether each value in HTML says which line of the plan file it comes from, as `data-line`. */
  readonly showLines?: boolean | undefined;
  /** Texts that nobody translated. */
  readonly foreign?: Foreign | null | undefined;
  /** A faster SHA-256 than `sha256`. */
  readonly hash?: Hash | undefined;
}

/** A file of a page, and its path in the catalog's folder. */
interface File {
  readonly path: string;
  readonly content: string;
}

/** The files of a catalog's page, and the schema of its data. Paths are relative to the catalog's folder. */
export function emitPage(
  catalog: Catalog,
  header: Header,
  language: Language,
  options: PageOptions = {},
): readonly File[] {
  const page = describePage(catalog, header, language, options);
  return [
    ...filesOf(page, language, './', options),
    { path: SCHEMA_FILE, content: `${JSON.stringify(schema, null, 2)}\n` },
  ];
}

/** The files of the page for another locale, in a folder of that name. */
export function emitLocalPage(
  catalog: Catalog,
  header: Header,
  language: Language,
  options: PageOptions = {},
): readonly File[] {
  const page = describePage(catalog, header, language, options);
  return filesOf(page, language, '../', options).map(({ path, content }) => ({
    path: `${language.tag}/${path}`,
    content,
  }));
}

function filesOf(
  page: Page,
  language: Language,
  schemaFolder: './' | '../',
  { showLines, hash }: PageOptions,
): readonly File[] {
  return [
    { path: 'cards.html', content: emitCardsHtml(page, language, showLines) },
    { path: 'faq.html', content: emitFaqHtml(page, language, showLines) },
    { path: 'faq.md', content: emitFaqMarkdown(page) },
    { path: 'pricing.csv', content: emitCsv(page, language) },
    { path: 'pricing.css', content: emitStyle(page) },
    { path: 'pricing.html', content: emitPageHtml(page, language, showLines, hash) },
    { path: 'pricing.json', content: emitJson(page, schemaFolder) },
    { path: 'pricing.jsonld', content: emitJsonLd(page) },
    { path: 'pricing.md', content: emitMarkdown(page, language) },
    { path: 'table.html', content: emitTableHtml(page, language, showLines) },
  ];
}
