import type { Formats } from './formats.ts';
import { ENGLISH_PHRASES } from './phrases/en.ts';
import type { Phrases } from './phrases.ts';

/** All that a language is made of: how it is written, and Planspec's own words in it. */
export interface LanguageData {
  readonly FORMATS: Formats;
  /** What its regions write otherwise, by their tags. */
  readonly REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>>;
  readonly PHRASES: Phrases;
  /** Those of regions that say some of them otherwise, by their tags. */
  readonly REGIONAL_PHRASES?: ReadonlyMap<string, Phrases>;
}

/** English, whose words are there already. */
async function loadEnglish(): Promise<LanguageData> {
  return { ...(await import('./generated/cldr/en.ts')), PHRASES: ENGLISH_PHRASES };
}

/** The languages, each of which is loaded by itself: a page is in one of them. */
const LANGUAGES: ReadonlyMap<string, () => Promise<LanguageData>> = new Map([
  ['ar', () => import('./phrases/ar.ts')],
  ['cs', () => import('./phrases/cs.ts')],
  ['da', () => import('./phrases/da.ts')],
  ['de', () => import('./phrases/de.ts')],
  ['en', loadEnglish],
  ['es', () => import('./phrases/es.ts')],
  ['fi', () => import('./phrases/fi.ts')],
  ['fr', () => import('./phrases/fr.ts')],
  ['he', () => import('./phrases/he.ts')],
  ['hi', () => import('./phrases/hi.ts')],
  ['id', () => import('./phrases/id.ts')],
  ['it', () => import('./phrases/it.ts')],
  ['ja', () => import('./phrases/ja.ts')],
  ['ko', () => import('./phrases/ko.ts')],
  ['nb', () => import('./phrases/nb.ts')],
  ['nl', () => import('./phrases/nl.ts')],
  ['pl', () => import('./phrases/pl.ts')],
  ['pt', () => import('./phrases/pt.ts')],
  ['ru', () => import('./phrases/ru.ts')],
  ['sv', () => import('./phrases/sv.ts')],
  ['th', () => import('./phrases/th.ts')],
  ['tr', () => import('./phrases/tr.ts')],
  ['uk', () => import('./phrases/uk.ts')],
  ['vi', () => import('./phrases/vi.ts')],
  ['zh', () => import('./phrases/zh.ts')],
  ['zh-Hant', () => import('./phrases/zh-Hant.ts')],
]);

/** What a language is made of, by its tag. Throws for one that no locale has. */
export async function loadData(language: string): Promise<LanguageData> {
  const load = LANGUAGES.get(language);
  if (load === undefined) throw new Error(`not a language: ${language}`);
  return load();
}
