/** The billing period and the currency as buttons side by side, of which one is pressed. */
export const CHOICES = `.planspec-choices { display: none; flex-wrap: wrap; gap: 0.75em; margin-block-end: 2em; }
.planspec-choice {
  display: inline-flex;
  flex-wrap: wrap;
  min-inline-size: 0;
  max-inline-size: 100%;
  padding: 0.25em;
  border: 1px solid var(--_line);
  border-radius: 1.65em;
  background: color-mix(in srgb, currentColor 5%, transparent);
}
.planspec-option { position: relative; display: block; font-weight: 500; }
.planspec-radio {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  opacity: 0;
  cursor: pointer;
}
.planspec-label {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: center;
  column-gap: 0.5em;
  min-block-size: 2.75em;
  padding: 0.25em 1.1em;
  border: 1px solid transparent;
  border-radius: 1.4em;
}
.planspec-radio:checked + .planspec-label {
  border-color: var(--_line);
  background: var(--_raised);
  color: var(--_ink);
  box-shadow: 0 1px 3px rgb(0 0 0 / 0.12);
}
.planspec-radio:focus-visible + .planspec-label { outline: 3px solid var(--_accent); outline-offset: 2px; }
@media (prefers-reduced-motion: no-preference) {
  .planspec-label { transition: background-color 0.15s, color 0.15s; }
}
`;
