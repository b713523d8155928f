import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Form, formOf } from '../source/source.ts';
import { finish, hasErrors } from './check.ts';
import { type Input, parse } from './input.ts';

/** A plan file written anew. `text` is null if the file cannot be read; the findings say why. */
export interface Rewritten {
  readonly name: string;
  readonly text: string | null;
  /** At most 50, and a last one that counts the rest. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A plan file in its usual layout. Only white space changes; every comment stays. */
export async function format(input: Input): Promise<Rewritten> {
  const { source, diagnostics } = await parse(input);
  if (source === null || hasErrors(diagnostics))
    return { name: input.name, text: null, diagnostics: finish(diagnostics) };
  if (source.form === 'dsl') {
    const { formatDsl } = await import('../dsl/index.ts');
    return { name: input.name, text: formatDsl(source.text), diagnostics };
  }
  const { formatYaml } = await import('../yaml/index.ts');
  return { name: input.name, text: formatYaml(source.text), diagnostics };
}

/** A plan file in the other written form, or in the one that is asked for. Nothing is lost, comments included. */
export async function convert(input: Input, to: Form = otherForm(formOf(input.name))): Promise<Rewritten> {
  if (formOf(input.name) === to) return format(input);
  const name = renamed(input.name, to);
  const { file, diagnostics } = await parse(input);
  if (file === null || hasErrors(diagnostics)) return { name, text: null, diagnostics: finish(diagnostics) };
  if (to === 'dsl') {
    const { printDsl } = await import('../dsl/index.ts');
    return { name, text: printDsl(file), diagnostics };
  }
  const { printYaml } = await import('../yaml/index.ts');
  return { name, text: printYaml(file), diagnostics };
}

function otherForm(form: Form): Form {
  return form === 'dsl' ? 'yaml' : 'dsl';
}

function renamed(name: string, to: Form): string {
  const base = name.replace(/(?:\.plan)?\.ya?ml$|\.plan$/i, '');
  return to === 'yaml' ? `${base}.plan.yaml` : `${base}.plan`;
}
