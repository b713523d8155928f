/*
 * In:     nothing, or the tag of a locale: `de-DE`.
 * Out:    a language: how a locale writes numbers, money, dates, lists and lengths of time, and Planspec's own words in it.
 * Always: all of it is data of this folder, never of the machine, so that outputs are the same everywhere; English is at
 *         hand, the others are loaded when they are wanted.
 */
export { writeDate } from './dates.ts';
export { ENGLISH } from './english.ts';
export { fill, pluralForm } from './fill.ts';
export type * from './forms.ts';
export type * from './language.ts';
export { loadLanguage } from './load.ts';
export { writeMoney, writeNumber } from './numbers.ts';
export type { Phrases } from './phrases.ts';
export { countingOf, examplesOf } from './plurals.ts';
export type { StoryPhrases } from './stories.ts';
export { DEFAULT_LOCALE, isLocale, LOCALES, languageOf, nearestLocales } from './tags.ts';
