import { nearest } from '../diagnostics/nearest.ts';

const REGIONS: readonly (readonly [language: string, regions: string])[] = [
  ['ar', 'AE EG MA SA'],
  ['cs', 'CZ'],
  ['da', 'DK'],
  ['de', 'AT CH DE'],
  ['en', 'AU CA GB IE IN NZ SG US ZA'],
  ['es', 'AR CL CO ES MX PE US'],
  ['fi', 'FI'],
  ['fr', 'BE CA CH FR'],
  ['he', 'IL'],
  ['hi', 'IN'],
  ['id', 'ID'],
  ['it', 'CH IT'],
  ['ja', 'JP'],
  ['ko', 'KR'],
  ['nb', 'NO'],
  ['nl', 'BE NL'],
  ['pl', 'PL'],
  ['pt', 'BR PT'],
  ['ru', 'RU'],
  ['sv', 'FI SE'],
  ['th', 'TH'],
  ['tr', 'TR'],
  ['uk', 'UA'],
  ['vi', 'VN'],
  ['zh', 'CN SG'],
  ['zh-Hant', 'HK TW'],
];

/** Every locale that pages can be written for; each language stands before its regions. */
export const LOCALES: readonly string[] = REGIONS.flatMap(([language, regions]) => [
  language,
  ...regions.split(' ').map((region) => `${subtagOf(language)}-${region}`),
]);

const KNOWN: ReadonlySet<string> = new Set(LOCALES);

/** The locale of the file's own texts, where it names no other. */
export const DEFAULT_LOCALE = 'en';

export function isLocale(tag: string): boolean {
  return KNOWN.has(tag);
}

/** Chinese in traditional characters is a written language of its own. */
const TRADITIONAL: ReadonlySet<string> = new Set(['zh-Hant', 'zh-HK', 'zh-TW']);

/** The written language of a locale: `de` of `de-DE`, `zh-Hant` of `zh-TW`. */
export function languageOf(tag: string): string {
  return TRADITIONAL.has(tag) ? 'zh-Hant' : subtagOf(tag);
}

function subtagOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** What somebody may have meant by a tag that is no locale: `de-DE` for `de_de`, the locales of a language, or one of its name. */
export function nearestLocales(tag: string): readonly string[] {
  const lower = tag.replaceAll('_', '-').toLowerCase();
  const same = LOCALES.find((locale) => locale.toLowerCase() === lower);
  if (same !== undefined) return [same];
  const language = subtagOf(lower) === 'no' ? 'nb' : subtagOf(lower);
  const family = LOCALES.filter((locale) => subtagOf(locale) === language);
  if (family.length > 0) return family;
  const meant = nearest(lower, LOCALES);
  return meant === null ? LOCALES.filter((locale) => !locale.includes('-')) : [meant];
}
