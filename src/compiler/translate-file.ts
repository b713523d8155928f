import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFindings } from '../diagnostics/findings.ts';
import { readSource } from '../intake/index.ts';
import { languageOf } from '../locales/index.ts';
import { hasErrors, readCatalog } from './check.ts';
import type { Input } from './input.ts';
import { howToMake } from './translate.ts';

/** A translation file with a place for each text of the plan file. */
export interface TranslationWritten {
  /** Null where one of the files cannot be read; the findings say why. */
  readonly text: string | null;
  /** How many texts are still to be translated, and for how many of them there was no place before. */
  readonly open: number;
  readonly added: number;
  /** How many texts have changed since they were translated. */
  readonly stale: number;
  /** Whether the text is other than `former`. */
  readonly isChanged: boolean;
  /** What makes a page of it, to follow the words "to make its page"; null where the plan file makes one. */
  readonly advice: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes or completes the translation file of a plan file. Whatever `former` says stays; null stands for no file.
 * The plan file may have warnings, but no errors.
 */
export async function translate(
  plan: Input,
  locale: string,
  former: Input | null,
): Promise<TranslationWritten> {
  const nothing = { text: null, open: 0, added: 0, stale: 0, isChanged: false, advice: null };
  const { source, file, catalog, diagnostics } = await readCatalog({ name: plan.name, text: plan.text });
  if (source === null || file === null || catalog === null || hasErrors(diagnostics))
    return { ...nothing, diagnostics };
  const { completeTranslation } = await import('../translations/index.ts');
  const name = source.name.slice(source.name.lastIndexOf('/') + 1);
  const isMade = catalog.page.locales.some(({ tag }) => tag === locale || languageOf(tag) === locale);
  const advice = isMade || locale === catalog.language ? null : howToMake(catalog, locale);
  if (former === null) return { ...completeTranslation(null, file, name, locale), advice, diagnostics: [] };
  const read = readSource(former.name, former.text);
  if (read.source === null || read.diagnostics.length > 0)
    return { ...nothing, diagnostics: read.diagnostics };
  const { readValue } = await import('../yaml/read-value.ts');
  const findings = collectFindings(read.source);
  readValue(read.source, findings);
  if (findings.list.length > 0) return { ...nothing, diagnostics: findings.list };
  return { ...completeTranslation(read.source.text, file, name, locale), advice, diagnostics: [] };
}
