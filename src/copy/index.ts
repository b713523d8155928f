/*
 * In:     a catalog, and texts that hold `{values}`.
 * Out:    words in English: numbers, money, durations, lists, and texts with their values filled in; findings about
 *         values that are not there.
 * Always: words depend on the catalog alone, never on machine, locale or date; a name stays as the file writes it, but for a
 *         capital at the start of a sentence in that of credits;
 *         an amount is exact.
 */
export { checkCopy, checkTemplate } from './check.ts';
export * from './credits.ts';
export type { Phrase } from './fixed-phrases.ts';
export * from './prices.ts';
export type { Thing } from './properties.ts';
export { render, renderPieces, type ShownValue, shownValue } from './render.ts';
export { resolvePath } from './resolve.ts';
export { type Place, templatesOf } from './templates.ts';
export { planHas, thingsOf } from './things.ts';
export * from './values.ts';
export { VOCABULARY } from './vocabulary.ts';
export * from './words.ts';
