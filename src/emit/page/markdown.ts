import { joinWords } from '../../copy/index.ts';
import { fill, type Language } from '../../locales/index.ts';
import { html, markdown, markdownCell } from '../escape/index.ts';
import { htmlComment } from './made-by.ts';
import type { AddOnCard, Card, Page, PriceLine, Row, WorkedExample } from './page.ts';
import { remember } from './remember.ts';
import { packPoints, summarisePrices } from './summaries.ts';

/** `pricing.md`: each plan as a section, then the comparison table, the packs and the add-ons. */
export function emitMarkdown(page: Page, language: Language): string {
  const { phrases } = language;
  const { title, intro, tableTitle, tableIntro } = page.headings;
  const blocks = [htmlComment(page), `# ${markdown(title.text)}`];
  if (intro) blocks.push(markdown(intro.text));
  const write = remember(markdown);
  for (const card of page.plans) blocks.push(...cardBlocks(card, page.cycles, language, write));
  if (page.plans.length > 0) {
    blocks.push(`## ${markdown(tableTitle.text)}`);
    if (tableIntro) blocks.push(markdown(tableIntro.text));
    blocks.push(tableBlock(page, language));
  }
  if (page.packs.length > 0) {
    blocks.push(`## ${markdown(phrases.packs)}`);
    blocks.push(page.packs.map((pack) => packLine(pack)).join('\n'));
  }
  if (page.addOns.length > 0) {
    blocks.push(`## ${markdown(phrases.addOns)}`);
    for (const addOn of page.addOns) blocks.push(...addOnBlocks(addOn, page.cycles, language));
  }
  if (page.questions.length > 0) {
    const link = `[${markdown(phrases.questionsLink)}](faq.md)`;
    blocks.push(fill(markdown(phrases.seeAlso).replace('\\{link\\}', '{link}'), { link }));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** `faq.md`: the questions and their answers. */
export function emitFaqMarkdown(page: Page): string {
  const blocks = [htmlComment(page), `# ${markdown(page.headings.faqTitle.text)}`];
  for (const { question, answer, examples } of page.questions) {
    blocks.push(`## ${markdown(question)}`);
    let points: string[] = [];
    for (const { kind, text } of answer) {
      if (kind === 'bullet') {
        points.push(`- ${markdown(text)}`);
        continue;
      }
      if (points.length > 0) blocks.push(points.join('\n'));
      points = [];
      blocks.push(markdown(text));
    }
    if (points.length > 0) blocks.push(points.join('\n'));
    for (const example of examples) blocks.push(...exampleBlocks(example));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** A story with its dates, as a table below its name. */
function exampleBlocks({ title, columns, rows }: WorkedExample): readonly string[] {
  const lines = [
    `| | | ${columns.map(markdownCell).join(' | ')} |`,
    `| --- | --- |${' --- |'.repeat(columns.length)}`,
    ...rows.map(({ when, what, values }) => {
      const cells = [markdownCell(when), what.map(markdownCell).join('<br>'), ...values.map(markdownCell)];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
  return [`**${markdown(title)}**`, lines.join('\n')];
}

/** `write` is `markdown`, which plans of many equal points would ask again and again. */
function cardBlocks(
  card: Card,
  cycles: Page['cycles'],
  language: Language,
  write: typeof markdown,
): readonly string[] {
  const blocks = [
    `## ${markdown(card.name)}${card.popular ? ` (${markdown(language.phrases.mostPopular)})` : ''}`,
  ];
  if (card.tagline) blocks.push(markdown(card.tagline.text));
  const facts = [...priceFacts(card, cycles, language), ...card.notes.map(({ text }) => markdown(text))];
  if (facts.length > 0) blocks.push(facts.join('; '));
  if (card.bullets.length > 0) blocks.push(card.bullets.map(({ text }) => `- ${write(text)}`).join('\n'));
  if (card.button) blocks.push(`[${markdown(card.button.text)}](<${html(card.button.url)}>)`);
  return blocks;
}

/** `**$12 per month** or $115.20 per year (Save 20%)`, the same for each other currency, and what is not offered. */
function priceFacts(
  card: Pick<Card, 'prices'>,
  cycles: Page['cycles'],
  language: Language,
): readonly string[] {
  const { main, together, instead, others } = summarisePrices(card, language, cycles);
  if (main === null) return others.map(markdown);
  const first = joinWords([mainPrice(main), ...together.map(markdown)], 'and', language);
  return [joinWords([first, ...instead.map(markdown)], 'or', language), ...others.map(markdown)];
}

function mainPrice({ text, saving }: PriceLine): string {
  const words = `**${markdown(text)}**`;
  return saving === null ? words : `${words} (${markdown(saving.text)})`;
}

function packLine(pack: Page['packs'][number]): string {
  const prices = pack.prices.map(({ text }) => markdown(text));
  const points = packPoints(pack).map(markdown);
  return `- **${markdown(pack.name)}**: ${[...prices, ...points].join('; ')}`;
}

function addOnBlocks(addOn: AddOnCard, cycles: Page['cycles'], language: Language): readonly string[] {
  const facts = [
    ...priceFacts(addOn, cycles, language),
    markdown(addOn.buyers),
    ...addOn.notes.map(({ text }) => markdown(text)),
  ];
  const texts = [addOn.tagline?.text, addOn.help].flatMap((text) => (text ? [markdown(text)] : []));
  const points = addOn.bullets.map(({ text }) => `- ${markdown(text)}`).join('\n');
  return [`### ${markdown(addOn.name)}`, ...texts, facts.join('; '), ...(points === '' ? [] : [points])];
}

function tableBlock(page: Page, { phrases }: Language): string {
  const safe = remember(markdownCell);
  const rule = ' --- |'.repeat(page.plans.length + 1);
  const empty = ' |'.repeat(page.plans.length);
  const lines = [
    `| ${safe(phrases.plan)} | ${page.plans.map(({ name }) => safe(name)).join(' | ')} |`,
    `|${rule}`,
  ];
  for (const { title, rows } of page.table) {
    lines.push(`| **${safe(title)}** |${empty}`);
    for (const row of rows) lines.push(rowLine(row, safe));
  }
  return lines.join('\n');
}

function rowLine({ header, note, cells }: Row, safe: (text: string) => string): string {
  const parts = [note === null ? `| ${safe(header)} |` : `| ${safe(header)} (${safe(note)}) |`];
  for (const { words } of cells) {
    parts.push(' ', words.length === 1 ? safe(words[0]) : words.map(safe).join('<br>'), ' |');
  }
  return parts.join('');
}
