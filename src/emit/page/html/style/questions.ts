const example = `.planspec-example {
  inline-size: 100%;
  margin-block-start: 1.25em;
  border-collapse: collapse;
  table-layout: fixed;
  font-size: 0.875em;
}
.planspec-example .planspec-caption { padding-block-end: 0.6em; font-weight: 600; }
.planspec-example th, .planspec-example td {
  padding: 0.6em 0;
  padding-inline-end: 1em;
  border-block-start: 1px solid var(--_line);
  vertical-align: top;
}
.planspec-example thead td:first-child { inline-size: 8.5em; }
.planspec-example thead td + td { inline-size: 40%; }
.planspec-example th { font-weight: 600; }
.planspec-example thead th { vertical-align: bottom; }
.planspec-step { display: block; color: var(--_soft); }
.planspec-step:first-child { color: inherit; }
`;

/** When and what stand above the values, so that these have all the width. */
const stacked = (at: string): string => `${at}, ${at} :is(thead, tbody, caption) { display: block; }
${at} tr { display: flex; flex-wrap: wrap; padding-block: 0.6em; border-block-start: 1px solid var(--_line); }
${at} :is(th, td) { flex: 1 1 6em; min-inline-size: 0; padding: 0; padding-inline-end: 0.5em; border: 0; }
${at} thead th { font-size: 0.9286em; }
${at} tbody :is(th, td:nth-child(2)) { flex-basis: 100%; padding-block-end: 0.3em; }
${at} thead td { position: absolute; clip-path: inset(50%); }
`;

/** Questions and answers: the heading stands beside them where there is room. */
export const QUESTIONS = `.planspec-questions { margin-block-start: 1em; }
.planspec-answered { container: planspec-answers / inline-size; max-inline-size: 46em; padding: 1.5em 0; border-block-end: 1px solid var(--_line); }
.planspec-answered:first-child { padding-block-start: 0.25em; }
.planspec-answered:last-child { border-block-end: 0; }
.planspec-question { font-size: 1.0625em; font-weight: 600; line-height: 1.4; text-wrap: pretty; }
.planspec-answer { margin-block-start: 0.6em; color: var(--_soft); text-wrap: pretty; }
.planspec-answers { margin-block-start: 0.6em; color: var(--_soft); }
.planspec-answers > li { padding-inline-start: 1.25em; }
.planspec-answers > li::before {
  content: "";
  position: absolute;
  inset-block-start: 0.85em;
  inset-inline-start: 0.25em;
  inline-size: 0.35em;
  block-size: 0;
  border-block-start: 0.35em solid currentColor;
  border-radius: 1em;
}
${example}@container planspec-answers (max-width: 34em) {
${stacked('.planspec-example')}}
${stacked('.planspec-tall')}@container planspec (min-width: 58em) {
  .planspec-faq { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 9fr); column-gap: 3em; }
  .planspec-questions { margin-block-start: 0; }
}
`;
