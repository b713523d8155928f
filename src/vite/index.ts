/**
 * Plan files in a site that Vite builds.
 * In: an import of a plan file. Out: the content of its page and its rule modules, with their types.
 * Always: the outputs are those of `planspec build`, in the same folder; a plan file with an error fails the build
 * with its file, line and column, and leaves what was there; nothing but those outputs and the declaration beside
 * the plan file is written.
 */
import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildFile } from './build-file.ts';
import { writeDeclaration } from './declaration.ts';
import { printEntry } from './entry.ts';
import { failureOf, warningOf } from './findings.ts';

export interface PlanspecOptions {
  /** The folder of the outputs, with a folder for each catalog; `generated` below the root of the site if not said. */
  readonly out?: string;
  /** False to write no declaration beside a plan file, which tells TypeScript what its import gives. */
  readonly types?: boolean;
}

const PLAN_FILE = /^[^?\0]+\.plan(\.ya?ml)?$/i;

/** The plugin: `plugins: [planspec()]`. */
export function planspec({ out = 'generated', types = true }: PlanspecOptions = {}): Plugin {
  let site = '.';
  // Two plan files may be asked for at once, and write below the same folder.
  let last: Promise<unknown> = Promise.resolve();
  return {
    name: 'planspec',
    enforce: 'pre',
    configResolved({ root }) {
      site = root;
    },
    async load(id) {
      if (!PLAN_FILE.test(id)) return null;
      const name = relative(site, id).split(sep).join('/');
      const building = last.then(() => buildFile(id, name, resolve(site, out)));
      last = building.catch(() => {});
      const built = await building;
      if (built.kind === 'problems') return this.error(`${name}: ${built.problems.join('; ')}`);
      if (built.kind === 'errors') return this.error(failureOf(built.diagnostics, id));
      for (const warning of built.warnings) this.warn(warningOf(warning));
      const obstacle = types ? await writeDeclaration(id, built.folder, built.files) : null;
      if (obstacle !== null) return this.error(obstacle.message);
      return { code: printEntry(built.folder.split('\\').join('/'), built.files), map: null };
    },
  };
}
