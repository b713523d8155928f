import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Header, WorkedExamples } from '../emit/page/index.ts';
import { languageOf, loadLanguage } from '../locales/index.ts';
import { type Hash, sha256 } from '../source/sha256.ts';
import type { Source } from '../source/source.ts';
import { type Checked, type CheckOptions, check, hasErrors } from './check.ts';
import { workExamples } from './examples.ts';
import type { Input } from './input.ts';
import { emitModules, type Output } from './modules.ts';
import { localesOf, translationFor } from './translate.ts';

export interface Compiled {
  readonly catalog: Catalog | null;
  readonly diagnostics: readonly Diagnostic[];
  /** All outputs in the order of their paths; null if there are errors. */
  readonly outputs: readonly Output[] | null;
}

export interface CompileOptions extends CheckOptions {
  /** Whether each value in HTML says which line of the plan file it comes from. */
  readonly showLines?: boolean | undefined;
  /** A faster SHA-256, in lower-case hexadecimal, for whoever has one at hand. */
  readonly hash?: Hash | undefined;
}

/** Compiles a plan file into its rule modules and the content of its page. The same input gives the same bytes. */
export async function compile(input: Input, options: CompileOptions = {}): Promise<Compiled> {
  return compileWith(input, options, async (work) => [
    ...(await emitModules(work.catalog, work.header)),
    ...(await emitPageFiles(work, options)),
    ...(await emitLocalPages(work, options)),
  ]);
}

/** A page that is being looked at. */
export interface CompiledPage extends Compiled {
  /** Makes the page for another locale, by its tag: only what somebody looks at is made. */
  readonly locals: ReadonlyMap<string, () => Promise<readonly Output[]>>;
}

/** The same without the rule modules, which take most of the time: for looking at the page while it is being written. */
export async function compilePage(input: Input): Promise<CompiledPage> {
  let locals: CompiledPage['locals'] = new Map();
  const compiled = await compileWith(input, {}, (work) => {
    const tags = localesOf(work.catalog, []);
    locals = new Map(tags.map((locale) => [locale, () => emitLocal(locale, work, {})]));
    return emitPageFiles(work, {});
  });
  return { ...compiled, locals };
}

/** What outputs are made from. */
interface Work {
  readonly catalog: Catalog;
  readonly header: Header;
  /** The scenarios that answers show, in the language of the plan file. */
  readonly worked: WorkedExamples;
  readonly checked: Checked;
}

async function compileWith(
  input: Input,
  options: CompileOptions,
  emit: (work: Work) => Promise<readonly Output[]>,
): Promise<Compiled> {
  const checked = await check(input, options);
  const { source, catalog, diagnostics } = checked;
  if (source === null || catalog === null || hasErrors(diagnostics))
    return { catalog, diagnostics, outputs: null };
  const worked = await workExamples(catalog, await loadLanguage(catalog.language));
  const header = { sourceName: source.name, hash: hashOf(source, options) };
  const outputs = await emit({ catalog, header, worked, checked });
  return { catalog, diagnostics, outputs: outputs.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

async function emitPageFiles(
  { catalog, header, worked }: Work,
  { showLines, hash }: CompileOptions,
): Promise<readonly Output[]> {
  const { emitPage } = await import('../emit/page/index.ts');
  return emitPage(catalog, header, await loadLanguage(catalog.language), { worked, showLines, hash });
}

/** The pages for the other locales. */
async function emitLocalPages(work: Work, options: CompileOptions): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  for (const locale of localesOf(work.catalog, options.locales ?? []))
    outputs.push(...(await emitLocal(locale, work, options)));
  return outputs;
}

/** The page for another locale, in the words of its translation as far as there is one. */
async function emitLocal(
  locale: string,
  { catalog, header, checked: { file, translations } }: Work,
  options: CompileOptions,
): Promise<readonly Output[]> {
  if (file === null) return [];
  const [{ emitLocalPage }, { wordsOf }] = await Promise.all([
    import('../emit/page/index.ts'),
    import('../translations/index.ts'),
  ]);
  const own = await loadLanguage(catalog.language);
  const language = await loadLanguage(locale);
  const translation = translationFor(locale, translations);
  const isOwn = languageOf(locale) === languageOf(catalog.language);
  const foreign = isOwn ? null : { language: own, texts: translation?.untranslated ?? wordsOf(file) };
  const words = translation && {
    translation: { name: translation.source.name, hash: hashOf(translation.source, options) },
  };
  const local = translation?.catalog ?? catalog;
  const worked = await workExamples(local, language, translation?.titles);
  const { showLines, hash } = options;
  return emitLocalPage(local, { ...header, ...words }, language, { worked, showLines, foreign, hash });
}

/** The hash of a text that stands for it; line ends are already `\n`, so a checkout on any system gives the same. */
function hashOf({ text }: Source, { hash = sha256 }: CompileOptions): string {
  return hash(text);
}
