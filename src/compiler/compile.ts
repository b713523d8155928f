import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Header, WorkedExamples } from '../emit/page/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Source } from '../source/source.ts';
import { type CheckOptions, check, finish, hasErrors } from './check.ts';
import { workExamples } from './examples.ts';
import type { Input } from './input.ts';
import { emitModules, type Output } from './modules.ts';

export interface Compiled {
  readonly catalog: Catalog | null;
  readonly diagnostics: readonly Diagnostic[];
  /** All outputs in the order of their paths; null if there are errors. */
  readonly outputs: readonly Output[] | null;
}

export interface CompileOptions extends CheckOptions {
  /** Whether each value in HTML says which line of the plan file it comes from. */
  readonly showLines?: boolean | undefined;
}

/** Compiles a plan file into its rule modules and the content of its page. The same input gives the same bytes. */
export async function compile(input: Input, options: CompileOptions = {}): Promise<Compiled> {
  return compileWith(input, options, async (catalog, header, worked) => [
    ...(await emitModules(catalog, header)),
    ...(await emitPageFiles(catalog, header, worked, options)),
  ]);
}

/** The same without the rule modules, which take most of the time: for looking at the page while it is being written. */
export function compilePage(input: Input): Promise<Compiled> {
  return compileWith(input, {}, (catalog, header, worked) => emitPageFiles(catalog, header, worked, {}));
}

async function compileWith(
  input: Input,
  options: CheckOptions,
  emit: (catalog: Catalog, header: Header, worked: WorkedExamples) => Promise<readonly Output[]>,
): Promise<Compiled> {
  const { source, catalog, diagnostics } = await check(input, options);
  if (source === null || catalog === null || hasErrors(diagnostics))
    return { catalog, diagnostics, outputs: null };
  const { examples, diagnostics: failures } = await workExamples(catalog);
  if (failures.length > 0)
    return { catalog, diagnostics: finish([...diagnostics, ...failures]), outputs: null };
  const outputs = await emit(catalog, { sourceName: source.name, hash: await hashOf(source) }, examples);
  return { catalog, diagnostics, outputs: outputs.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

async function emitPageFiles(
  catalog: Catalog,
  header: Header,
  worked: WorkedExamples,
  { showLines }: CompileOptions,
): Promise<readonly Output[]> {
  const { emitPage } = await import('../emit/page/index.ts');
  return emitPage(catalog, header, ENGLISH, { worked, showLines });
}

/** SHA-256 of the text in hexadecimal; line ends are already `\n`, so a checkout on any system gives the same. */
async function hashOf({ text }: Source): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
