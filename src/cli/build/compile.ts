import type { Catalog } from '../../catalog/catalog.ts';
import type { CompileOptions } from '../../compiler/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/order.ts';
import { type Origin, type PreparedOutputs, prepareOutputs, sha256 } from '../../output/index.ts';
import { renameSources } from '../rename.ts';
import { planInput, shownNames } from '../translation-files.ts';
import { VERSION } from '../version.ts';
import { type BuildInput, type CurrentInput, manifestSource } from './input.ts';

/** What became of the texts of the plan files, before anything is written. */
export interface CompiledInputs {
  readonly diagnostics: readonly Diagnostic[];
  /** The outputs of every catalog without errors. */
  readonly outputs: readonly InputOutputs[];
  /** The plan files that need no work after all. */
  readonly current: readonly CurrentInput[];
}

/** Outputs, and where their plan file lies. */
export interface InputOutputs extends PreparedOutputs {
  readonly origin: Origin;
}

interface CompiledInput {
  readonly input: BuildInput;
  readonly catalog: Catalog | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs: PreparedOutputs | null;
}

/**
 * Compiles the plan files, and finds catalogs that are in each other's way. Of those that are current, only the ones
 * are looked at that had warnings, or whose id one of the others has taken. The compiler is loaded only if needed.
 */
export async function compileInputs(
  rest: readonly BuildInput[],
  current: readonly CurrentInput[],
  options: CompileOptions,
): Promise<CompiledInputs> {
  const { strict = false, locales } = options;
  const isQuiet = ({ manifest }: CurrentInput): boolean => manifest.warnings === 0 && !strict;
  if (rest.length === 0 && current.every(isQuiet)) {
    return { diagnostics: [], outputs: [], current };
  }
  const { check, crossCheck } = await import('../../compiler/index.ts');
  const compiled: CompiledInput[] = [];
  for (const input of rest) compiled.push(await compileInput(input, options));
  const taken = new Set(compiled.map(({ catalog }) => catalog?.id.toLowerCase()));
  const stillCurrent: CurrentInput[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of current) {
    const { input, manifest } = one;
    if (taken.has(manifest.catalog.toLowerCase())) {
      compiled.push(await compileInput(input, options));
      continue;
    }
    stillCurrent.push(one);
    if (isQuiet(one)) continue;
    const checked = await check(planInput(input, input.bytes), { strict, locales });
    diagnostics.push(...withoutSuggestions(checked.diagnostics));
  }
  compiled.sort((a, b) => (a.input.name < b.input.name ? -1 : 1));
  const clashes = crossCheck(compiled.flatMap(({ catalog }) => catalog ?? []));
  const clashing = new Set(
    clashes.flatMap(({ source, labels }) => [source, ...labels.map((one) => one.source)]),
  );
  for (const one of compiled) diagnostics.push(...one.diagnostics);
  const inputOf = new Map(compiled.map(({ catalog, input }) => [catalog?.source, input]));
  diagnostics.push(...renameSources(clashes, (source) => inputOf.get(source)?.name ?? source.name));
  const free = compiled.filter(({ catalog }) => catalog !== null && !clashing.has(catalog.source));
  return {
    diagnostics: sortDiagnostics(diagnostics),
    outputs: free.flatMap(({ outputs, input: { origin } }) => (outputs ? { ...outputs, origin } : [])),
    current: stillCurrent,
  };
}

/** The outputs name the file by its stable name, the findings by the one that the user sees. */
async function compileInput(input: BuildInput, options: CompileOptions): Promise<CompiledInput> {
  const { compile, localesOf } = await import('../../compiler/index.ts');
  const translations = input.translations.map(({ source, bytes }) => ({ name: source, text: bytes }));
  const source = { name: input.source, text: input.bytes, translations };
  const compiled = await compile(source, { ...options, hash: sha256 });
  const { catalog, outputs } = compiled;
  const names = shownNames(input.translations);
  const diagnostics = withoutSuggestions(compiled.diagnostics);
  return {
    input,
    catalog,
    diagnostics: renameSources(diagnostics, ({ name }) => names.get(name) ?? input.name),
    outputs:
      catalog &&
      outputs &&
      prepareOutputs({
        planspec: VERSION,
        catalog: catalog.id,
        source: manifestSource(input),
        sourceHash: input.hash,
        // The outputs are the same whether texts are looked at strictly or not.
        warnings: diagnostics.filter(({ code }) => code !== 'unsaid-claim').length,
        locales: localesOf(catalog, options.locales ?? []),
        files: outputs,
      }),
  };
}

/** Suggestions are about the plan file, and the business of `check`. */
function withoutSuggestions(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity !== 'suggestion');
}
