/** Questions and answers: the heading stands beside them where there is room. */
export const QUESTIONS = `.planspec-questions { margin-block-start: 1em; }
.planspec-answered { max-inline-size: 46em; padding: 1.5em 0; border-block-end: 1px solid var(--_line); }
.planspec-answered:first-child { padding-block-start: 0.25em; }
.planspec-answered:last-child { border-block-end: 0; }
.planspec-question { font-size: 1.0625em; font-weight: 600; line-height: 1.4; text-wrap: pretty; }
.planspec-answer { margin-block-start: 0.6em; color: var(--_soft); text-wrap: pretty; }
.planspec-answers { margin-block-start: 0.6em; color: var(--_soft); }
.planspec-answers .planspec-point { padding-inline-start: 1.25em; }
.planspec-answers .planspec-point::before {
  content: "";
  position: absolute;
  inset-block-start: 0.85em;
  inset-inline-start: 0.25em;
  inline-size: 0.35em;
  block-size: 0;
  border-block-start: 0.35em solid currentColor;
  border-radius: 1em;
}
.planspec-answered .planspec-region { margin-block-start: 1em; overflow-x: auto; }
.planspec-example { inline-size: 100%; border-collapse: collapse; font-size: 0.875em; }
.planspec-example .planspec-caption { padding-block-end: 0.5em; font-weight: 600; }
.planspec-example th, .planspec-example td {
  padding: 0.5em 0;
  padding-inline-end: 1em;
  border-block-start: 1px solid var(--_line);
  vertical-align: top;
}
.planspec-example th { font-weight: 600; white-space: nowrap; }
.planspec-example td:nth-child(n + 3) { white-space: nowrap; }
@container planspec (min-width: 58em) {
  .planspec-faq { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 9fr); column-gap: 3em; }
  .planspec-questions { margin-block-start: 0; }
}
`;
