import type { PlanFile, Text } from '../../grammar/tree.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFindings } from '../diagnostics/findings.ts';
import { readSource } from '../intake/index.ts';
import { isLocale, languageOf, loadLanguage, nearestLocales } from '../locales/index.ts';
import type { Source } from '../source/source.ts';
import type { Input } from './input.ts';

/** A translation file, and the catalog in its words. */
export interface TranslatedCatalog {
  readonly locale: string;
  readonly source: Source;
  readonly catalog: Catalog;
  /** The texts that are as the plan file has them. */
  readonly untranslated: ReadonlySet<Text>;
  /** What scenarios that answers show are called, by their names in the plan file. */
  readonly titles: ReadonlyMap<string, string>;
}

export interface TranslationsRead {
  readonly translations: readonly TranslatedCatalog[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The locale that the name of a translation file says: `skills-video.de-DE.yaml` is for `de-DE`. */
function localeIn(name: string): string | null {
  return /\.([^./\\]+)\.ya?ml$/i.exec(name)?.[1] ?? null;
}

/** Reads the translation files of a plan file. Those that cannot be read are reported and left out. */
export async function readTranslations(
  inputs: readonly Input[],
  file: PlanFile,
  catalog: Catalog,
): Promise<TranslationsRead> {
  if (inputs.length === 0) return { translations: [], diagnostics: [] };
  const { readTranslation } = await import('../translations/index.ts');
  const own = await loadLanguage(catalog.language);
  const translations: TranslatedCatalog[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, text } of inputs) {
    const { source, diagnostics: found } = readSource(name, text);
    diagnostics.push(...found);
    if (source === null || found.length > 0) continue;
    const locale = localeIn(name) ?? '';
    if (!isLocale(locale)) {
      diagnostics.push(reportLocale(source, locale));
      continue;
    }
    const { diagnostics: findings, ...translation } = readTranslation(
      source,
      { own, language: await loadLanguage(locale) },
      file,
      catalog,
    );
    diagnostics.push(...findings);
    translations.push({ locale, source, ...translation });
  }
  return { translations, diagnostics };
}

function reportLocale(source: Source, locale: string): Diagnostic {
  const findings = collectFindings(source);
  const near = nearestLocales(locale).map((tag) => `\`${tag}\``);
  findings.report(
    'unknown-locale',
    `the name of the file says \`${locale}\`, which is no locale that Planspec writes`,
    { start: 0, end: 0 },
    { hint: `There ${near.length === 1 ? 'is' : 'are'} ${near.join(', ')}.` },
  );
  const [diagnostic] = findings.list;
  if (diagnostic === undefined) throw new Error('nothing was reported');
  return diagnostic;
}

/**
 * The translation for a locale: that of the locale itself, or else that of its language. A locale of the language of the
 * plan file needs none.
 */
export function translationFor(
  locale: string,
  translations: readonly TranslatedCatalog[],
): TranslatedCatalog | null {
  return (
    translations.find((one) => one.locale === locale) ??
    translations.find((one) => one.locale === languageOf(locale)) ??
    null
  );
}

/**
 * Reports locales of the page for which there is no translation file at all. One that is there counts, also while it or the
 * plan file has an error that keeps it from being read.
 */
export function reportUntranslated(catalog: Catalog, inputs: readonly Input[]): readonly Diagnostic[] {
  const findings = collectFindings(catalog.source);
  const there = new Set(inputs.map(({ name }) => localeIn(name)));
  const own = languageOf(catalog.language);
  for (const { tag, at } of catalog.page.locales) {
    const language = languageOf(tag);
    if (language === own || there.has(tag) || there.has(language)) continue;
    findings.report('missing-translation', `the texts have no translation for \`${tag}\``, at, {
      hint: `\`planspec translate ${catalog.source.name} --locale ${tag}\` makes a file to fill in.`,
    });
  }
  return findings.list;
}

/** The locales that a catalog's page is made for beside its own: those that its file names, and those that are asked for. */
export function localesOf(catalog: Catalog, wanted: readonly string[]): readonly string[] {
  const named = catalog.page.locales.map(({ tag }) => tag);
  return [...new Set([...named, ...wanted])].filter((tag) => tag !== catalog.language).sort();
}

/** Reports the translations that no page is made from. `wanted` are locales beside those that the plan file names. */
export function reportIdle(
  catalog: Catalog,
  translations: readonly TranslatedCatalog[],
  wanted: readonly string[],
): readonly Diagnostic[] {
  const used = new Set(localesOf(catalog, wanted).map((tag) => translationFor(tag, translations)));
  return translations.flatMap((one) => {
    if (used.has(one)) return [];
    const findings = collectFindings(one.source);
    const hint =
      one.locale === catalog.language
        ? `The texts of ${catalog.source.name} are in \`${one.locale}\` themselves.`
        : `To make its page, ${howToMake(catalog, one.locale)}.`;
    findings.report(
      'idle-translation',
      'no page is made from this translation',
      { start: 0, end: 0 },
      { hint },
    );
    return findings.list;
  });
}

/** What to do for a page in a locale, to follow the words "to make its page". */
export function howToMake({ page, source }: Catalog, locale: string): string {
  const line = source.form === 'yaml' ? `locales: ${locale}` : `locales ${locale}`;
  const add = page.locales.length > 0 ? `\`${locale}\` to \`locales\` in` : `\`${line}\` to`;
  return `add ${add} the \`page\` block of ${source.name}, or build with \`--locale ${locale}\``;
}
