import type { PlanFile } from '../../grammar/tree.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readPlain } from '../dsl/plain.ts';
import { readSource } from '../intake/index.ts';
import type { Source } from '../source/source.ts';

/** A plan file to work on. The name tells the written form: `.plan` is the DSL, `.plan.yaml` and `.plan.yml` are YAML. */
export interface Input {
  /** What messages call the file, and what decides its form: a path with `/`. */
  readonly name: string;
  readonly text: string | Uint8Array;
  /** All translation files of a plan file. Their names tell their locales: `skills-video.de-DE.yaml`. */
  readonly translations?: readonly Input[];
}

/** The syntax tree of an input; null if its bytes are no text that can be read. */
export interface Parsed {
  readonly source: Source | null;
  readonly file: PlanFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an input in its written form. Each form's reader is loaded when its first input comes, and costs nothing before;
 * the grammar of the DSL, only when a file of it has a fault in its writing.
 */
export async function parse({ name, text }: Input): Promise<Parsed> {
  const { source, diagnostics } = readSource(name, text);
  if (source === null || diagnostics.length > 0) return { source, file: null, diagnostics };
  if (source.form === 'dsl') {
    const file = readPlain(source);
    if (file !== null) return { source, file, diagnostics };
    const { readDsl } = await import('../dsl/index.ts');
    return { source, ...readDsl(source) };
  }
  const { readYaml } = await import('../yaml/index.ts');
  return { source, ...readYaml(source) };
}
