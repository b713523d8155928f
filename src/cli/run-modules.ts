import { compileFunction } from 'node:vm';
import type { Output, RunModules } from '../compiler/index.ts';

type Exports = Record<string, unknown>;

/** Runs the modules of a catalog, whose names they import one another by, and gives what the last one exports. */
export const runModules: RunModules = async (modules) => {
  const translate = await translator();
  const loaded = new Map<string, Exports>();
  const load = (name: string): Exports => loaded.get(name.replace('./', '')) ?? {};
  let last: Exports = {};
  for (const { path, content } of modules) {
    last = {};
    loaded.set(path, last);
    compileFunction(translate(content), ['exports', 'require'], { filename: path })(last, load);
  }
  return last as never;
};

/** The translation of a TypeScript module to a script: the types are left out, and nothing is checked. */
async function translator(): Promise<(content: Output['content']) => string> {
  const { transform } = await import('sucrase');
  return (content) => transform(content, { transforms: ['typescript', 'imports'] }).code;
}
