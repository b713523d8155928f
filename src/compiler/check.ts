import type { PlanFile } from '../../grammar/tree.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { makeCatalog } from '../catalog/index.ts';
import { applyAccepts } from '../checks/accept.ts';
import { checkCatalog } from '../checks/index.ts';
import { checkClaims } from '../claims/index.ts';
import { checkCopy } from '../copy/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { areEnough, collectFindings } from '../diagnostics/findings.ts';
import { limitDiagnostics, sortDiagnostics } from '../diagnostics/order.ts';
import { languageOf } from '../locales/index.ts';
import { readDeclarations } from '../reading/index.ts';
import type { Source } from '../source/source.ts';
import { type Input, parse } from './input.ts';
import { testScenarios } from './test.ts';
import { readTranslations, reportIdle, reportUntranslated, type TranslatedCatalog } from './translate.ts';

/** What is known of a plan file. The catalog is there even of a faulty file, made of what could be read. */
export interface Checked {
  /** Null if the bytes are no text. */
  readonly source: Source | null;
  readonly file: PlanFile | null;
  readonly catalog: Catalog | null;
  /** The catalog in other languages. */
  readonly translations: readonly TranslatedCatalog[];
  /** All findings in the order of the file, at most 50 and a last one that counts the rest; accepted ones are left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How severely a plan file is checked, and for which pages. */
export interface CheckOptions {
  /** Report also what the texts promise and no rule says. */
  readonly strict?: boolean | undefined;
  /** Locales that the page is made for beside those that the plan file names. Others than `LOCALES` are not known, and throw. */
  readonly locales?: readonly string[] | undefined;
}

/**
 * Checks a plan file, and replays its scenarios where it has no other errors: a file whose stories do not come true makes no
 * page and no rules. Never throws on input, whatever its bytes.
 */
export async function check(input: Input, options: CheckOptions = {}): Promise<Checked> {
  const checked = await readInput(input, options);
  const { catalog, diagnostics } = checked;
  const failures =
    catalog === null || hasErrors(diagnostics) ? [] : (await testScenarios(catalog)).diagnostics;
  return { ...checked, diagnostics: finish([...diagnostics, ...failures]) };
}

/** The same without the scenarios: for telling what they come to, and why. */
export async function readCatalog(input: Input, options: CheckOptions = {}): Promise<Checked> {
  const checked = await readInput(input, options);
  return { ...checked, diagnostics: finish(checked.diagnostics) };
}

/** Reads an input and all that belongs to it, with all findings. */
async function readInput(input: Input, { strict = false, locales = [] }: CheckOptions): Promise<Checked> {
  const { source, file, diagnostics } = await parse(input);
  if (source === null || file === null) return { source, file, catalog: null, translations: [], diagnostics };
  // What YAML that is not valid was meant to say is a guess, and so would be everything found in it; and what is found
  // behind enough errors nobody reads.
  if (diagnostics.some(({ code }) => code === 'yaml-syntax') || areEnough(diagnostics))
    return { source, file, catalog: null, translations: [], diagnostics };
  const findings = collectFindings(source);
  for (const diagnostic of diagnostics) findings.list.push(diagnostic);
  const declarations = readDeclarations(file, findings);
  const catalog = areEnough(findings.list) ? null : makeCatalog(declarations, findings);
  if (catalog && !areEnough(findings.list)) {
    checkCatalog(catalog, findings);
    checkCopy(catalog, findings);
    // Claims are looked for in English.
    if (languageOf(catalog.language) === 'en') checkClaims(catalog, findings);
  }
  const { translations, diagnostics: others } =
    catalog === null || hasErrors(findings.list)
      ? { translations: [], diagnostics: [] }
      : await readTranslations(input.translations ?? [], file, catalog);
  const idle = catalog ? reportIdle(catalog, translations, locales) : [];
  // Who hands over no translations is not told that there are none.
  if (catalog && input.translations) findings.list.push(...reportUntranslated(catalog, input.translations));
  // What nobody promised is looked for in any case, so that an `accept` for it is of use.
  const rest = applyAccepts(file, findings.list, source).filter(
    ({ code }) => strict || code !== 'unsaid-claim',
  );
  return { source, file, catalog, translations, diagnostics: [...rest, ...others, ...idle] };
}

/** True if a finding stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Findings in the order of the file, at most 50. */
export function finish(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return limitDiagnostics(sortDiagnostics(diagnostics));
}
