import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';
import { isLocale, languageOf } from './tags.ts';

const loaded = new Map<string, Promise<Language>>();

/** The language of a locale that `isLocale` knows; throws for another. English costs nothing, the others load their data. */
export function loadLanguage(tag: string): Promise<Language> {
  const known = loaded.get(tag);
  if (known) return known;
  const language = tag === ENGLISH.tag ? Promise.resolve(ENGLISH) : makeLanguage(tag);
  loaded.set(tag, language);
  return language;
}

async function makeLanguage(tag: string): Promise<Language> {
  if (!isLocale(tag)) throw new Error(`not a locale: ${tag}`);
  // Pages in English for the United States are those that ask for no locale.
  if (tag === 'en-US') return { ...ENGLISH, tag };
  const [{ assembleLanguage }, { loadData }] = await Promise.all([
    import('./assemble.ts'),
    import('./languages.ts'),
  ]);
  return assembleLanguage(tag, await loadData(languageOf(tag)));
}
