/** Forced colours, where backgrounds are gone, and paper, where nothing can be chosen or scrolled. */
export const MEDIA = `@media (forced-colors: active) {
  .planspec-popular { border-width: 3px; }
  .planspec-badge { border-color: currentColor; }
  .planspec-radio:checked + .planspec-label { background: SelectedItem; color: SelectedItemText; forced-color-adjust: none; }
  .planspec-radio:checked + .planspec-label .planspec-saving { color: inherit; }
}
@media print {
  .planspec-region { overflow: visible; }
  .planspec-table { font-size: 0.8125em; }
  .planspec-table thead { position: static; display: table-header-group; }
  .planspec-table tr, .planspec-card, .planspec-answered { break-inside: avoid; }
  .planspec-table th[scope="rowgroup"], .planspec-title, .planspec-question { break-after: avoid; }
}
`;
