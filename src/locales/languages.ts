import type { Formats } from './formats.ts';
import { ENGLISH_PHRASES } from './phrases/en.ts';
import type { Phrases } from './phrases.ts';

/** How a language is written. */
interface Written {
  readonly FORMATS: Formats;
  /** What its regions write otherwise, by their tags. */
  readonly REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>>;
}

/** Planspec's own words in a language. */
interface Worded {
  readonly PHRASES: Phrases;
  /** Those of regions that say some of them otherwise, by their tags. */
  readonly REGIONAL_PHRASES?: ReadonlyMap<string, Phrases>;
}

/** All that a language is made of. */
export type LanguageData = Written & Worded;

async function join(written: Promise<Written>, worded: Worded | Promise<Worded>): Promise<LanguageData> {
  return { ...(await written), ...(await worded) };
}

/** The languages, each of which is loaded by itself: a page is in one of them. */
const LANGUAGES: ReadonlyMap<string, () => Promise<LanguageData>> = new Map([
  ['ar', () => join(import('./generated/cldr/ar.ts'), import('./phrases/ar.ts'))],
  ['cs', () => join(import('./generated/cldr/cs.ts'), import('./phrases/cs.ts'))],
  ['da', () => join(import('./generated/cldr/da.ts'), import('./phrases/da.ts'))],
  ['de', () => join(import('./generated/cldr/de.ts'), import('./phrases/de.ts'))],
  ['en', () => join(import('./generated/cldr/en.ts'), { PHRASES: ENGLISH_PHRASES })],
  ['es', () => join(import('./generated/cldr/es.ts'), import('./phrases/es.ts'))],
  ['fi', () => join(import('./generated/cldr/fi.ts'), import('./phrases/fi.ts'))],
  ['fr', () => join(import('./generated/cldr/fr.ts'), import('./phrases/fr.ts'))],
  ['he', () => join(import('./generated/cldr/he.ts'), import('./phrases/he.ts'))],
  ['hi', () => join(import('./generated/cldr/hi.ts'), import('./phrases/hi.ts'))],
  ['id', () => join(import('./generated/cldr/id.ts'), import('./phrases/id.ts'))],
  ['it', () => join(import('./generated/cldr/it.ts'), import('./phrases/it.ts'))],
  ['ja', () => join(import('./generated/cldr/ja.ts'), import('./phrases/ja.ts'))],
  ['ko', () => join(import('./generated/cldr/ko.ts'), import('./phrases/ko.ts'))],
  ['nb', () => join(import('./generated/cldr/nb.ts'), import('./phrases/nb.ts'))],
  ['nl', () => join(import('./generated/cldr/nl.ts'), import('./phrases/nl.ts'))],
  ['pl', () => join(import('./generated/cldr/pl.ts'), import('./phrases/pl.ts'))],
  ['pt', () => join(import('./generated/cldr/pt.ts'), import('./phrases/pt.ts'))],
  ['ru', () => join(import('./generated/cldr/ru.ts'), import('./phrases/ru.ts'))],
  ['sv', () => join(import('./generated/cldr/sv.ts'), import('./phrases/sv.ts'))],
  ['th', () => join(import('./generated/cldr/th.ts'), import('./phrases/th.ts'))],
  ['tr', () => join(import('./generated/cldr/tr.ts'), import('./phrases/tr.ts'))],
  ['uk', () => join(import('./generated/cldr/uk.ts'), import('./phrases/uk.ts'))],
  ['vi', () => join(import('./generated/cldr/vi.ts'), import('./phrases/vi.ts'))],
  ['zh', () => join(import('./generated/cldr/zh.ts'), import('./phrases/zh.ts'))],
  ['zh-Hant', () => join(import('./generated/cldr/zh-Hant.ts'), import('./phrases/zh-Hant.ts'))],
]);

/** What a language is made of, by its tag. Throws for one that no locale has. */
export async function loadData(language: string): Promise<LanguageData> {
  const load = LANGUAGES.get(language);
  if (load === undefined) throw new Error(`not a language: ${language}`);
  return load();
}
