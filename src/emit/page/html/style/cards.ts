/** The cards: names, prices, buttons and points stand on the same lines in all cards of a row. */
export const CARDS = `.planspec-cards {
  --_least: 15.5em;
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_least)), 1fr));
  column-gap: 1.25em;
  margin-block-end: -1.25em;
}
.planspec-narrow { --_least: 13.25em; }
.planspec-wide { --_least: 20em; }
.planspec-few { max-inline-size: 50em; }
.planspec-card {
  display: grid;
  grid-template-rows: subgrid;
  grid-row: span 4;
  row-gap: 0;
  align-content: start;
  min-inline-size: 0;
  margin-block-end: 1.25em;
  padding: 1.75em 1.5em;
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
  background: var(--_surface);
  color: var(--_ink);
}
.planspec-popular { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); }
.planspec-head { display: flex; flex-wrap: wrap; align-items: center; align-content: start; gap: 0.4em 0.75em; }
.planspec-name { min-inline-size: 0; font-size: 1.25em; font-weight: 650; line-height: 1.3; letter-spacing: -0.01em; }
.planspec-tagline { flex: 1 0 100%; min-inline-size: 0; color: var(--_soft); font-size: 0.9375em; text-wrap: pretty; }
.planspec-cost { container-type: inline-size; padding-block-start: 1.5em; }
.planspec-price { line-height: 1.3; }
.planspec-amount { margin-inline-end: 0.1em; font-size: 1.5em; font-weight: 700; line-height: 1.15; letter-spacing: -0.03em; }
.planspec-long { font-size: min(1.5em, 8cqi); }
.planspec-per { color: var(--_soft); font-size: 0.9375em; }
.planspec-price .planspec-saving { display: block; margin-block-start: 0.35em; }
.planspec-not-offered { color: var(--_soft); }
.planspec-once { margin-block-start: 0.35em; }
.planspec-once .planspec-amount { font-size: 1.125em; letter-spacing: 0; }
.planspec-not-offered .planspec-amount { font-size: 1.125em; font-weight: 500; letter-spacing: 0; }
.planspec-card .planspec-note { display: block; margin-block-start: 0.35em; color: var(--_soft); font-size: 0.875em; text-wrap: pretty; }
.planspec-button {
  display: block;
  margin-block-start: 1.5em;
  padding: 0.65em 1em;
  border: 1px solid var(--_accent);
  border-radius: calc(var(--_radius) * 0.6);
  color: var(--_accent);
  font-weight: 600;
  text-align: center;
  text-decoration: none;
}
.planspec-button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.planspec-popular .planspec-button { background: var(--_accent); color: var(--_on-accent); }
.planspec-points { margin-block-start: 1.5em; padding-block-start: 1.25em; border-block-start: 1px solid var(--_line); }
.planspec-points > li::before {
  content: "";
  position: absolute;
  inset-block-start: 0.58em;
  inset-inline-start: 0.3em;
  inline-size: 0.4em;
  block-size: 0.75em;
  border: solid var(--_accent);
  border-width: 0 2px 2px 0;
  transform: rotate(42deg);
}
.planspec-said { display: block; }
.planspec-base { font-weight: 600; }
.planspec-points .planspec-base { padding-inline-start: 0; }
.planspec-points .planspec-base::before { content: none; }
.planspec-packs { margin-block-start: 1.5em; }
`;
