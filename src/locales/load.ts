import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';
import { isLocale } from './tags.ts';

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
  const { assembleLanguage } = await import('./assemble.ts');
  return assembleLanguage(tag);
}
