import { reportConflict } from '../diagnostics/conflict.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Source } from '../source/source.ts';
import { type Composed, composeYaml } from './compose.ts';
import { type Converting, convertNode } from './convert.ts';
import { reportRepeated } from './keys.ts';
import type { Value } from './values.ts';

/** What a file holds; null if it holds nothing, or nothing but comments. */
export function rootOf({ document: { contents } }: Composed, findings: Converting): Value | null {
  if (contents === null) return null;
  const value = convertNode(contents, { start: 0, end: findings.source.text.length }, findings);
  return value.kind === 'scalar' && value.plain && value.text === '' ? null : value;
}

/** The values of any text in YAML, of whatever form, and the same limits as for plan files; null where there are none. */
export function readValue(source: Source, findings: Converting): Value | null {
  if (reportConflict('yaml-syntax', findings)) return null;
  const composed = composeYaml(source.text, findings);
  const root = composed?.sound ? rootOf(composed, findings) : null;
  if (root !== null) reportAllRepeated(root, findings);
  return root;
}

function reportAllRepeated(value: Value, findings: Findings): void {
  if (value.kind === 'list') for (const item of value.items) reportAllRepeated(item, findings);
  if (value.kind !== 'mapping') return;
  for (const entry of value.entries) reportAllRepeated(entry.value, findings);
  for (const entry of value.repeated) reportRepeated(entry, false, findings);
}
