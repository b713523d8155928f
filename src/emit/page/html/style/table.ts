/** The comparison table where it has room; rules for less room are made for each number of columns. */
export const TABLE = `.planspec-compare { background: var(--_paper); color: var(--_ink); }
.planspec-table {
  inline-size: 100%;
  border-collapse: separate;
  border-spacing: 0;
  table-layout: fixed;
  font-size: 0.9375em;
}
.planspec-caption { padding-block-end: 1.25em; caption-side: top; }
.planspec-table thead { position: sticky; inset-block-start: var(--planspec-sticky-top, 0px); z-index: 2; }
.planspec-table th, .planspec-table td {
  padding: 0.8em 0.75em;
  border-block-end: 1px solid var(--_line);
  background: var(--_paper);
  vertical-align: top;
}
.planspec-table tr > :first-child { padding-inline-start: 0; }
.planspec-table thead :is(th, td) { padding-block: 0.9em; border-block-end-color: currentColor; font-size: 1.0667em; font-weight: 650; vertical-align: bottom; }
.planspec-table thead td { inline-size: 26%; }
.planspec-table :is(a, button, input, summary, [tabindex]) { scroll-margin-block: calc(var(--planspec-sticky-top, 0px) + 6em) 1em; }
.planspec-table .planspec-badge { padding: 0; background: none; color: var(--_accent); }
.planspec-table th[scope="col"] .planspec-badge { display: block; }
.planspec-table th[scope="rowgroup"] { padding-block: 2.25em 0.7em; font-size: 1.0667em; font-weight: 650; }
.planspec-table thead + tbody th[scope="rowgroup"] { padding-block-start: 1.5em; }
.planspec-table th[scope="row"] { font-weight: 500; }
.planspec-table .planspec-note, .planspec-help { display: block; color: var(--_soft); font-size: 0.9em; font-weight: 400; }
.planspec-table li + li { margin-block-start: 0.35em; }
.planspec-table :is(.planspec-included, .planspec-not-included) { padding-inline-start: 2.05em; }
.planspec-included::before, .planspec-not-included::before {
  content: "";
  float: inline-start;
  inline-size: 0.4em;
  block-size: 0.75em;
  margin-block: 0.28em 0;
  margin-inline: -1.15em 0;
  border: solid var(--_accent);
  border-width: 0 2px 2px 0;
  transform: rotate(42deg);
}
.planspec-not-included::before {
  inline-size: 0.6em;
  block-size: 0.7em;
  margin-inline-start: -1.25em;
  border-color: currentColor;
  border-width: 0 0 2px;
  transform: none;
  opacity: 0.6;
}
.planspec-table .planspec-not-included, .planspec-table .planspec-zero { color: var(--_soft); }
.planspec-table .planspec-unlimited { font-weight: 650; }
.planspec-table .planspec-contact-us { font-style: italic; }
`;
