import type { PlanFile } from '../../grammar/tree.ts';
import { reportConflict } from '../diagnostics/conflict.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFindings, type Findings } from '../diagnostics/findings.ts';
import type { Source } from '../source/source.ts';
import { buildFile } from './build.ts';
import { type Composed, composeYaml } from './compose.ts';
import { checkForm } from './form.ts';
import { reportDsl } from './other-form.ts';
import { rootOf } from './read-value.ts';

/** A file as it was understood, and what is wrong with its writing, in the order of the text. */
export interface Reading {
  readonly file: PlanFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads any text as YAML; what is not in the language is reported, and the rest is read as well as it can be. */
export function readYaml(source: Source): Reading {
  const findings = collectFindings(source);
  const file = readFile(source, findings);
  const diagnostics = findings.list.sort((a, b) => a.labels[0].span.start - b.labels[0].span.start);
  return { file, diagnostics };
}

function readFile(source: Source, findings: Findings): PlanFile {
  // What else is wrong may follow from what is wrong with the YAML, so that it is not reported.
  if (reportConflict('yaml-syntax', findings) || reportDsl(findings))
    return buildSilently(source, composeYaml(source.text, collectFindings(source)));
  const composed = composeYaml(source.text, findings);
  if (!composed?.sound) return buildSilently(source, composed);
  const root = rootOf(composed, findings);
  if (root !== null) checkForm(root, findings);
  const { file, dropped } = buildFile(root, composed.found, findings);
  const [first] = dropped;
  if (first && findings.list.length === 0) {
    findings.report('yaml-shape', 'this value has no meaning here', first);
  }
  return file;
}

function buildSilently(source: Source, composed: Composed | null): PlanFile {
  if (composed === null) return { source, lines: [], dangling: [] };
  const silent = collectFindings(source);
  return buildFile(rootOf(composed, silent), composed.found, silent).file;
}
