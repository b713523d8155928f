import { type Checked, type CheckOptions, check, type Input } from '../compiler/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyFixes } from '../diagnostics/fixes.ts';
import { replaceFile } from '../output/replace.ts';
import type { Source } from '../source/source.ts';
import { likeFile } from './line-ends.ts';
import type { PlanPath } from './plan-files.ts';
import { findTranslations } from './translation-files.ts';

/** A plan file and its translations after `--fix`. */
export interface FixedFiles {
  /** What is found in the texts as they are now. */
  readonly checked: Checked;
  /** The files that were changed, each with what was done, as instructions: ``write `api-access` ``. */
  readonly fixed: readonly { readonly file: string; readonly fixes: readonly string[] }[];
  /** Why a file could not be written, if one could not. */
  readonly problem: string | null;
}

/** A file that is being fixed. */
interface Draft {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Null while nothing was changed. */
  readonly text: string | null;
  readonly fixes: readonly string[];
}

/** One fix may uncover the next, but hardly this often; fixes that undo each other must come to an end. */
const MOST_ROUNDS = 20;

/** Makes all changes that findings offer as safe, and those which the new findings offer, until none is left. */
export async function fixFiles(
  file: PlanPath,
  bytes: Uint8Array,
  first: Checked,
  options: CheckOptions,
): Promise<FixedFiles> {
  let checked = first;
  let plan: Draft = { ...file, bytes, text: null, fixes: [] };
  let translations = findTranslations(file.path).map((one): Draft => ({ ...one, text: null, fixes: [] }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { diagnostics, source } = checked;
    const before = [plan, ...translations];
    plan = fixDraft(plan, source ?? sourceOfFixes(diagnostics), diagnostics);
    translations = translations.map((draft) => fixDraft(draft, sourceOf(draft, diagnostics), diagnostics));
    if ([plan, ...translations].every((draft, at) => draft === before[at])) break;
    checked = await check({ ...inputOf(plan), translations: translations.map(inputOf) }, options);
  }
  const changed = [plan, ...translations].flatMap(({ text, ...draft }) =>
    text === null ? [] : [{ ...draft, text }],
  );
  for (const { path, text, bytes: former } of changed) {
    const obstacle = await replaceFile(path, likeFile(text, former));
    if (obstacle !== null) return { checked: first, fixed: [], problem: obstacle.message };
  }
  return { checked, fixed: changed.map(({ name, fixes }) => ({ file: name, fixes })), problem: null };
}

function fixDraft(draft: Draft, source: Source | null, diagnostics: readonly Diagnostic[]): Draft {
  if (source === null) return draft;
  const { text, applied } = applyFixes(source, diagnostics);
  if (applied.length === 0) return draft;
  return { ...draft, text, fixes: [...draft.fixes, ...applied.map(({ title }) => title)] };
}

function inputOf({ name, text, bytes }: Draft): Input {
  return { name, text: text ?? bytes };
}

function sourceOf({ name }: Draft, diagnostics: readonly Diagnostic[]): Source | null {
  return diagnostics.find(({ source }) => source.name === name)?.source ?? null;
}

/** A text that cannot be read further for what it hides still has fixes for that. */
function sourceOfFixes(diagnostics: readonly Diagnostic[]): Source | null {
  return diagnostics.find(({ fixes }) => fixes.length > 0)?.source ?? null;
}
