/*
 * In:     the display model of a page.
 * Out:    the complete page, its parts as fragments to be put into any page, and the style sheet of both.
 * Always: nothing runs; every text of a plan file goes through `show` or `attribute`; classes, and the names of radio
 *         buttons, begin with `planspec-`; fragments have no ids and no style of their own.
 */
import type { Language } from '../../../locales/index.ts';
import { type Hash, sha256 } from '../../../source/sha256.ts';
import { attribute, html } from '../../escape/index.ts';
import { emitJsonLd } from '../json-ld.ts';
import { htmlComment } from '../made-by.ts';
import type { Page } from '../page.ts';
import { choiceGroups } from './choices.ts';
import { addOnCards, packCards, planCards } from './plan-cards.ts';
import { questionList } from './questions.ts';
import { emitStyle } from './style/index.ts';
import { comparisonTable } from './table.ts';
import { makeWriting } from './writing.ts';

export { emitStyle } from './style/index.ts';

/** `pricing.html`: a complete page with the cards, the comparison table, packs and add-ons, and the questions and answers. */
export function emitPageHtml(page: Page, language: Language, showLines = false, hash: Hash = sha256): string {
  const { title, intro } = page.headings;
  const writing = makeWriting(page, language, showLines);
  const { show } = writing;
  const style = emitStyle(page);
  const lines = [
    '<!doctype html>',
    htmlComment(page),
    `<html class="planspec-root" lang=${attribute(page.lang)} dir="${page.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content=${attribute(policyFor(hash(style)))}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${html(`${title.text} | ${page.catalog.name}`)}</title>`,
    ...(intro ? [`<meta name="description" content=${attribute(intro.text)}>`] : []),
    `<style>${style}</style>`,
    `<script type="application/ld+json">\n${emitJsonLd(page)}</script>`,
    '</head>',
    '<body class="planspec-body">',
    '<main class="planspec planspec-page">',
    '<div class="planspec-hero">',
    '<header>',
    `<h1 class="planspec-heading">${show(title.text)}</h1>`,
    ...(intro ? [`<p class="planspec-lead">${show(intro.text)}</p>`] : []),
    '</header>',
    // One choice for the whole page: the cards and the table both follow it.
    ...choiceGroups(writing, 'page'),
    '</div>',
    ...planCards(writing),
    ...section(comparisonTable(writing)),
    ...section(packCards(writing)),
    ...section(addOnCards(writing)),
    ...section(questionList(writing)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ];
  return lines.join('\n');
}

/** Nothing may run and nothing may be fetched: even if a text of a plan file were to get out of its element. */
function policyFor(hashOfStyle: string): string {
  const bytes = hashOfStyle.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  return `default-src 'none'; style-src 'sha256-${btoa(bytes)}'; base-uri 'none'; form-action 'none'`;
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['<section>', ...lines, '</section>'];
}

/** `cards.html`: the cards of the plans, and the choice of a billing period. */
export function emitCardsHtml(page: Page, language: Language, showLines = false): string {
  const writing = makeWriting(page, language, showLines);
  return fragment(page, [...choiceGroups(writing, 'cards'), ...planCards(writing)]);
}

/** `table.html`: the comparison table, and a choice of its own. */
export function emitTableHtml(page: Page, language: Language, showLines = false): string {
  const writing = makeWriting(page, language, showLines);
  return fragment(page, [...choiceGroups(writing, 'table'), ...comparisonTable(writing)]);
}

/** `faq.html`: the questions and answers. */
export function emitFaqHtml(page: Page, language: Language, showLines = false): string {
  return fragment(page, questionList(makeWriting(page, language, showLines)));
}

function fragment(page: Page, lines: readonly string[]): string {
  return [
    htmlComment(page),
    `<div class="planspec" lang=${attribute(page.lang)} dir="${page.dir}">`,
    ...lines,
    '</div>',
    '',
  ].join('\n');
}
