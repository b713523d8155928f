import { type Checked, type CheckOptions, check } from '../compiler/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyFixes } from '../diagnostics/fixes.ts';
import { replaceFile } from '../output/replace.ts';
import type { Source } from '../source/source.ts';
import { likeFile } from './line-ends.ts';
import type { PlanPath } from './plan-files.ts';
import { planInput } from './translation-files.ts';

/** A plan file after `--fix`. */
export interface FixedFile {
  /** What is found in the text as it is now. */
  readonly checked: Checked;
  /** What was changed, as instructions: ``write `api-access` ``. */
  readonly fixes: readonly string[];
  /** Why the file could not be written, if it could not. */
  readonly problem: string | null;
}

/** One fix may uncover the next, but hardly this often; fixes that undo each other must come to an end. */
const MOST_ROUNDS = 20;

/** Makes all changes that findings offer as safe, and those which the new findings offer, until none is left. */
export async function fixFile(
  file: PlanPath,
  bytes: Uint8Array,
  first: Checked,
  options: CheckOptions,
): Promise<FixedFile> {
  let checked = first;
  let text: string | null = null;
  const fixes: string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const source = checked.source ?? sourceOfFixes(checked.diagnostics);
    const fixed = source === null ? null : applyFixes(source, checked.diagnostics);
    if (fixed === null || fixed.applied.length === 0) break;
    fixes.push(...fixed.applied.map(({ title }) => title));
    text = fixed.text;
    checked = await check({ ...planInput(file, bytes), text }, options);
  }
  if (text === null) return { checked, fixes: [], problem: null };
  const obstacle = await replaceFile(file.path, likeFile(text, bytes));
  return obstacle === null
    ? { checked, fixes, problem: null }
    : { checked: first, fixes: [], problem: obstacle.message };
}

/** A text that cannot be read further for what it hides still has fixes for that. */
function sourceOfFixes(diagnostics: readonly Diagnostic[]): Source | null {
  return diagnostics.find(({ fixes }) => fixes.length > 0)?.source ?? null;
}
