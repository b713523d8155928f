/**
 * What all parts share: colours, which the page around may set by properties that begin with `--planspec-`, and texts.
 * Each rule has the weight of a class, or of a few, so that
 * a site's rules for elements do not undo it and a site's own classes can. Outside
 * of its boxes a part takes the colour and the font of the page that it stands in.
 */
export const BASE = `.planspec, .planspec-body {
  --_ink: var(--planspec-ink, light-dark(#14171f, #eef0f5));
  --_paper: var(--planspec-paper, light-dark(#ffffff, #0e1116));
  --_surface: var(--planspec-surface, light-dark(#ffffff, #161a21));
  --_raised: var(--planspec-raised, light-dark(#ffffff, #303743));
  --_accent: var(--planspec-accent, light-dark(#1d4fd7, #8db0ff));
  --_on-accent: var(--planspec-on-accent, light-dark(#ffffff, #0b1020));
  --_soft: var(--planspec-soft, color-mix(in srgb, currentColor 72%, transparent));
  --_line: var(--planspec-line, color-mix(in srgb, currentColor 14%, transparent));
  --_radius: var(--planspec-radius, 1em);
}
.planspec {
  container: planspec / inline-size;
  line-height: 1.5;
  text-align: start;
  font-variant-numeric: tabular-nums;
  hyphens: manual;
  overflow-wrap: anywhere;
}
.planspec, .planspec *, .planspec *::before { box-sizing: border-box; }
.planspec * {
  float: none;
  max-inline-size: none;
  margin: 0;
  padding: 0;
  border: 0 solid;
  background: none;
  color: inherit;
  font: inherit;
  letter-spacing: inherit;
  list-style: none;
  text-align: inherit;
  text-transform: none;
}
.planspec-unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.planspec-whole { white-space: nowrap; }
.planspec-title {
  font-size: 1.75em;
  font-weight: 700;
  line-height: 1.2;
  letter-spacing: -0.02em;
  text-wrap: balance;
}
.planspec-lead { max-inline-size: 42em; margin-block-start: 0.5em; color: var(--_soft); text-wrap: pretty; }
.planspec-badge {
  display: inline-block;
  padding: 0.15em 0.7em;
  border: 1px solid transparent;
  border-radius: 1em;
  background: var(--_accent);
  color: var(--_on-accent);
  font-size: 0.75em;
  font-weight: 600;
  line-height: 1.6;
}
.planspec-saving { color: var(--_accent); font-size: 0.875em; font-weight: 600; white-space: nowrap; }
.planspec-points > li, .planspec-answers > li { position: relative; padding: 0.25em 0; padding-inline-start: 1.7em; text-wrap: pretty; }
.planspec-region:focus-visible, .planspec-button:focus-visible {
  outline: 3px solid var(--_accent);
  outline-offset: 3px;
}
`;
