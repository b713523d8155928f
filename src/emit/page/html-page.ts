import { capitalise } from '../../copy/index.ts';
import type { Language } from '../../locales/index.ts';
import { attribute, html } from '../escape/index.ts';
import { tableElement } from './html-table.ts';
import { htmlComment } from './made-by.ts';
import type { Answered, Card, PackCard, Page, PriceLine } from './page.ts';
import { STYLE } from './style.ts';
import { packPoints, summarisePrices } from './summaries.ts';

/** `pricing.html`: a complete page with the cards, the comparison table, the packs, and the questions and answers. */
export function emitPageHtml(page: Page, language: Language): string {
  const { title, intro } = page.headings;
  const lines = [
    '<!doctype html>',
    htmlComment(page),
    `<html lang=${attribute(page.lang)} dir="${page.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${html(`${title.text} | ${page.catalog.name}`)}</title>`,
    ...(intro ? [`<meta name="description" content=${attribute(intro.text)}>`] : []),
    `<style>\n${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main class="planspec-page">',
    '<header>',
    `<h1>${html(title.text)}</h1>`,
    ...(intro ? [`<p class="planspec-lead">${html(intro.text)}</p>`] : []),
    '</header>',
    ...cardsSection(page, language),
    ...tableSection(page, language),
    ...packsSection(page, language),
    ...questionsSection(page),
    '</main>',
    '</body>',
    '</html>',
    '',
  ];
  return lines.join('\n');
}

function cardsSection({ plans }: Page, language: Language): readonly string[] {
  if (plans.length === 0) return [];
  return [
    '<section>',
    `<h2 class="planspec-unseen">${html(language.phrases.plans)}</h2>`,
    '<ul class="planspec-cards" role="list">',
    ...plans.flatMap((card) => cardItem(card, language)),
    '</ul>',
    '</section>',
  ];
}

function cardItem(card: Card, language: Language): readonly string[] {
  const { main, others } = summarisePrices(card, language);
  const badge = card.popular
    ? ` <span class="planspec-badge">${html(capitalise(language.phrases.mostPopular, language))}</span>`
    : '';
  return [
    `<li class="planspec-card${card.popular ? ' planspec-popular' : ''}">`,
    `<h3>${html(card.name)}${badge}</h3>`,
    ...(card.tagline ? [`<p class="planspec-tagline">${html(card.tagline.text)}</p>`] : []),
    ...(main ? [mainPrice(main)] : []),
    ...others.map((text) => `<p class="planspec-other-price">${html(text)}</p>`),
    ...card.notes.map(({ text }) => `<p class="planspec-note">${html(text)}</p>`),
    ...pointList(
      card.bullets.map(({ text }) => text),
      'planspec-points',
    ),
    '</li>',
  ];
}

function mainPrice({ amount, per }: PriceLine): string {
  const often = per === '' ? '' : ` <span class="planspec-per">${html(per)}</span>`;
  return `<p class="planspec-price"><strong>${html(amount)}</strong>${often}</p>`;
}

function pointList(points: readonly string[], name: string): readonly string[] {
  if (points.length === 0) return [];
  return [`<ul class="${name}" role="list">`, ...points.map((text) => `<li>${html(text)}</li>`), '</ul>'];
}

function tableSection(page: Page, language: Language): readonly string[] {
  if (page.plans.length === 0) return [];
  const { tableTitle, tableIntro } = page.headings;
  return [
    '<section>',
    `<h2 id="planspec-compare">${html(tableTitle.text)}</h2>`,
    ...(tableIntro ? [`<p class="planspec-lead">${html(tableIntro.text)}</p>`] : []),
    // The table may be wider than the screen: its region scrolls, and the keyboard must reach it to scroll it.
    '<div class="planspec-scroll" role="region" aria-labelledby="planspec-compare" tabindex="0">',
    tableElement(page, html(tableTitle.text), language).trimEnd(),
    '</div>',
    '</section>',
  ];
}

function packsSection({ packs }: Page, { phrases }: Language): readonly string[] {
  if (packs.length === 0) return [];
  return [
    '<section>',
    `<h2>${html(phrases.packs)}</h2>`,
    '<ul class="planspec-cards" role="list">',
    ...packs.flatMap(packItem),
    '</ul>',
    '</section>',
  ];
}

function packItem(pack: PackCard): readonly string[] {
  const [first, ...others] = pack.prices;
  return [
    '<li class="planspec-card">',
    `<h3>${html(pack.name)}</h3>`,
    ...(first ? [mainPrice(first)] : []),
    ...others.map(({ text }) => `<p class="planspec-other-price">${html(text)}</p>`),
    ...(pack.help === null ? [] : [`<p class="planspec-tagline">${html(pack.help)}</p>`]),
    ...pointList(packPoints(pack), 'planspec-points'),
    '</li>',
  ];
}

function questionsSection({ headings, questions }: Page): readonly string[] {
  if (questions.length === 0) return [];
  return [
    '<section>',
    `<h2>${html(headings.faqTitle.text)}</h2>`,
    ...questions.flatMap(questionBlock),
    '</section>',
  ];
}

function questionBlock({ question, answer }: Answered): readonly string[] {
  const lines = ['<div class="planspec-question">', `<h3>${html(question)}</h3>`];
  let inList = false;
  for (const { kind, text } of answer) {
    if ((kind === 'bullet') !== inList) lines.push(inList ? '</ul>' : '<ul>');
    inList = kind === 'bullet';
    lines.push(inList ? `<li>${html(text)}</li>` : `<p>${html(text)}</p>`);
  }
  if (inList) lines.push('</ul>');
  return [...lines, '</div>'];
}
