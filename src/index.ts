/**
 * Planspec as a library. Works on strings, in Node, browsers and workers; touches no file.
 *
 * ```ts
 * import { check, compile } from 'planspec';
 * const { diagnostics, outputs } = await compile({ name: 'shop.plan', text });
 * ```
 */
export type * from './catalog/catalog.ts';
export * from './compiler/index.ts';
export { CODES, type DiagnosticCode, type Severity } from './diagnostics/codes.ts';
export type { Diagnostic, Edit, Fix, Label } from './diagnostics/diagnostic.ts';
export { applyFixes } from './diagnostics/fixes.ts';
export {
  renderGithub,
  renderJson,
  renderPretty,
  renderSarif,
  renderShort,
} from './diagnostics/render/index.ts';
export type { Page } from './emit/page/page.ts';
export type { Position, Source, Span } from './source/source.ts';
export { positionAt } from './source/source.ts';
