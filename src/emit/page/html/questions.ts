import { attribute } from '../../escape/index.ts';
import type { Answered, WorkedExample } from '../page.ts';
import type { Show } from './text.ts';
import type { Writing } from './writing.ts';

/** The questions and their answers, all of them to be read without a click. */
export function questionList({ page, show, lineMark }: Writing): readonly string[] {
  const { headings, questions } = page;
  if (questions.length === 0) return [];
  return [
    '<div class="planspec-faq">',
    `<h2 class="planspec-title">${show(headings.faqTitle.text)}</h2>`,
    '<div class="planspec-questions">',
    ...questions.flatMap((question) => questionBlock(question, show, lineMark)),
    '</div>',
    '</div>',
  ];
}

function questionBlock(
  { question, line: asked, answer, examples }: Answered,
  show: Show,
  lineMark: Writing['lineMark'],
): readonly string[] {
  const lines = [
    '<div class="planspec-answered">',
    `<h3 class="planspec-question"${lineMark(asked)}>${show(question)}</h3>`,
  ];
  let inList = false;
  for (const { kind, text, line } of answer) {
    if ((kind === 'bullet') !== inList) lines.push(inList ? '</ul>' : '<ul class="planspec-answers">');
    inList = kind === 'bullet';
    lines.push(
      inList
        ? `<li${lineMark(line)}>${show(text)}</li>`
        : `<p class="planspec-answer"${lineMark(line)}>${show(text)}</p>`,
    );
  }
  if (inList) lines.push('</ul>');
  return [...lines, ...examples.flatMap((example) => exampleTable(example, show)), '</div>'];
}

/** With more columns than this, what happened stands above them on every screen. */
const MOST_BESIDE = 3;

/** A story with its dates, as a small table. */
function exampleTable({ title, columns, rows }: WorkedExample, show: Show): readonly string[] {
  const tall = columns.length > MOST_BESIDE ? ' planspec-tall' : '';
  return [
    `<table class="planspec-example${tall}">`,
    `<caption class="planspec-caption">${show(title)}</caption>`,
    `<thead><tr><td></td><td></td>${columns.map((name) => `<th scope="col">${show(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(({ date, when, what, values }) => {
      const steps = what.map((step) => `<span class="planspec-step">${show(step)}</span>`).join(' ');
      const cells = values.map((value) => `<td>${show(value)}</td>`).join('');
      return `<tr><th scope="row"><time datetime=${attribute(date)}>${show(when)}</time></th><td>${steps}</td>${cells}</tr>`;
    }),
    '</tbody>',
    '</table>',
  ];
}
