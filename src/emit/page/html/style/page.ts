/** The complete page around the parts. */
export const PAGE = `.planspec-root { color-scheme: light dark; -webkit-text-size-adjust: 100%; }
.planspec-body {
  margin: 0;
  background: var(--_paper);
  color: var(--_ink);
  font-family: var(--planspec-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
}
.planspec-page { max-inline-size: 80em; margin: 0 auto; padding: clamp(2.5em, 7vi, 5.5em) clamp(1em, 4vi, 3em); }
.planspec-page > section { margin-block-start: clamp(3.5em, 8vi, 6em); }
.planspec-hero { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: 2em 3em; margin-block-end: 2.5em; }
.planspec-hero > header { flex: 1 1 26em; min-inline-size: 0; }
.planspec-hero .planspec-choices { margin: 0; }
.planspec-heading {
  font-size: clamp(2.25em, 6vi, 3.5em);
  font-weight: 750;
  line-height: 1.08;
  letter-spacing: -0.035em;
  text-wrap: balance;
}
.planspec-hero .planspec-lead { max-inline-size: 34em; margin-block-start: 1em; font-size: 1.125em; }
@media print {
  .planspec-page { max-inline-size: none; padding: 0; }
  .planspec-page > section { margin-block-start: 2.5em; }
}
`;
