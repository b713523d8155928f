import { attribute } from '../../escape/index.ts';
import type { AddOnCard, Bullet, Card, PackCard, PriceLine } from '../page.ts';
import { packPoints } from '../summaries.ts';
import { type Writing, writeOnce } from './writing.ts';

/** The plans side by side, under a heading that only assistive technology reads. */
export function planCards(writing: Writing): readonly string[] {
  const { plans } = writing.page;
  if (plans.length === 0) return [];
  return [
    `<h2 class="planspec-unseen">${writing.words.plans}</h2>`,
    `<ul class="planspec-cards${sizeOf(plans.length)}" role="list">`,
    cardsOf(writing),
    '</ul>',
  ];
}

const cardsOf = writeOnce((writing) => {
  const lines: string[] = [];
  for (const card of writing.page.plans) lines.push(...planCard(card, writing));
  return lines.join('\n');
});

/** Cards stand in rows of much the same length: three or five beside each other, four and four, three and three. */
function sizeOf(plans: number): string {
  if (plans < 3) return ' planspec-few';
  if (plans === 3 || plans === 5) return ' planspec-narrow';
  return plans === 6 ? ' planspec-wide' : '';
}

/** Four parts, which the style lines up with those of the cards beside it. */
function planCard(card: Card, writing: Writing): readonly string[] {
  const { show, words, lineMark } = writing;
  const { name, popular, tagline, prices, notes, button, bullets } = card;
  return [
    `<li class="planspec-card${popular ? ' planspec-popular' : ''}">`,
    '<div class="planspec-head">',
    `<h3 class="planspec-name"${lineMark(card.line)}>${show(name)}</h3>`,
    ...(popular ? [`<p class="planspec-badge">${words.mostPopular}</p>`] : []),
    ...(tagline ? [`<p class="planspec-tagline"${lineMark(tagline.line)}>${show(tagline.text)}</p>`] : []),
    '</div>',
    '<div class="planspec-cost">',
    ...priceLines(prices, writing),
    ...notes.map(({ text, line }) => `<p class="planspec-note"${lineMark(line)}>${show(text)}</p>`),
    '</div>',
    '<div class="planspec-action">',
    ...(button
      ? [
          `<a class="planspec-button"${lineMark(button.line)} href=${attribute(button.url)}>${show(button.text)}</a>`,
        ]
      : []),
    '</div>',
    ...pointList(bullets, writing),
    '</li>',
  ];
}

/** From here on, in minor units, an amount has more figures than fit a card in large letters. */
const LONG = 10 ** 8;

/** The prices of a card. What is paid once beside what is paid again and again is in small letters. */
function priceLines(prices: readonly PriceLine[], writing: Writing): readonly string[] {
  const isRecurring = prices.some(({ cycle }) => cycle !== null);
  return prices.map((price) => priceLine(price, isRecurring && price.cycle === null, writing));
}

function priceLine(price: PriceLine, isAside: boolean, { classesOf, show, lineMark }: Writing): string {
  const { kind, amount, per, saving, line, minor } = price;
  const often = per === '' ? '' : ` <span class="planspec-per">${show(per)}</span>`;
  const saved = saving === null ? '' : ` <span class="planspec-saving">${show(saving.text)}</span>`;
  const missing = kind === 'not offered' ? ' planspec-not-offered' : isAside ? ' planspec-once' : '';
  return `<p class="planspec-price${missing}${classesOf(price)}"${lineMark(line)}><strong class="planspec-amount${minor !== null && minor >= LONG ? ' planspec-long' : ''}">${show(amount)}</strong>${often}${saved}</p>`;
}

function pointList(
  points: readonly Pick<Bullet, 'kind' | 'text' | 'line' | 'choices'>[],
  writing: Writing,
): readonly string[] {
  if (points.length === 0) return [];
  return [
    '<ul class="planspec-points" role="list">',
    ...points.map((point) => {
      const name = point.kind === 'everything in' ? ' class="planspec-base"' : '';
      return `<li${name}${writing.lineMark(point.line)}>${pointWords(point, writing)}</li>`;
    }),
    '</ul>',
  ];
}

/** The words of a point, or those for each choice below each other: one of them is shown. */
function pointWords(
  { text, choices = [] }: Pick<Bullet, 'text' | 'choices'>,
  { show, classesOf }: Writing,
): string {
  if (choices.length === 0) return show(text);
  return choices
    .map((choice) => `<span class="planspec-said${classesOf(choice)}">${show(choice.text)}</span>`)
    .join(' ');
}

/** What can be bought beside a plan. */
export function packCards(writing: Writing): readonly string[] {
  const { packs } = writing.page;
  if (packs.length === 0) return [];
  return [
    `<h2 class="planspec-title">${writing.words.packs}</h2>`,
    `<ul class="planspec-cards planspec-narrow planspec-packs${packs.length < 3 ? ' planspec-few' : ''}" role="list">`,
    ...packs.flatMap((pack) => packCard(pack, writing)),
    '</ul>',
  ];
}

function packCard(pack: PackCard, writing: Writing): readonly string[] {
  const { show, lineMark } = writing;
  const { name, help, prices, line } = pack;
  return [
    '<li class="planspec-card">',
    '<div class="planspec-head">',
    `<h3 class="planspec-name"${lineMark(line)}>${show(name)}</h3>`,
    ...(help === null ? [] : [`<p class="planspec-tagline">${show(help)}</p>`]),
    '</div>',
    `<div class="planspec-cost">`,
    ...priceLines(prices, writing),
    '</div>',
    ...pointList(
      packPoints(pack).map((text) => ({ kind: 'bullet', text, line })),
      writing,
    ),
    '</li>',
  ];
}

/** What can be bought on top of a plan, for as long as it is paid for, or for ever. */
export function addOnCards(writing: Writing): readonly string[] {
  const { addOns } = writing.page;
  if (addOns.length === 0) return [];
  return [
    `<h2 class="planspec-title">${writing.words.addOns}</h2>`,
    `<ul class="planspec-cards planspec-narrow planspec-packs${addOns.length < 3 ? ' planspec-few' : ''}" role="list">`,
    ...addOns.flatMap((addOn) => addOnCard(addOn, writing)),
    '</ul>',
  ];
}

function addOnCard(addOn: AddOnCard, writing: Writing): readonly string[] {
  const { show, lineMark } = writing;
  const { name, tagline, help, prices, notes, bullets, buyers, line } = addOn;
  return [
    '<li class="planspec-card">',
    '<div class="planspec-head">',
    `<h3 class="planspec-name"${lineMark(line)}>${show(name)}</h3>`,
    ...(tagline ? [`<p class="planspec-tagline"${lineMark(tagline.line)}>${show(tagline.text)}</p>`] : []),
    ...(help === null ? [] : [`<p class="planspec-tagline">${show(help)}</p>`]),
    '</div>',
    '<div class="planspec-cost">',
    ...priceLines(prices, writing),
    ...notes.map((note) => `<p class="planspec-note"${lineMark(note.line)}>${show(note.text)}</p>`),
    '</div>',
    ...pointList([...bullets, { kind: 'bullet', text: buyers, line }], writing),
    '</li>',
  ];
}
