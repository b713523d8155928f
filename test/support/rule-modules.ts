import { build } from 'esbuild';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { emitModules } from '../../src/compiler/modules.ts';

const HEADER = { sourceName: 'plans/shop.plan', hash: 'abc' };

/** The modules of rules of a catalog by their paths. */
export async function modulesOf(catalog: Catalog): Promise<Readonly<Record<string, string>>> {
  const outputs = await emitModules(catalog, HEADER);
  return Object.fromEntries(outputs.map(({ path, content }) => [path, content]));
}

/** Runs those of some modules that a catalog has together: what they export, in one object. */
export async function runModules<T>(catalog: Catalog, paths: readonly string[]): Promise<T> {
  const modules = await modulesOf(catalog);
  const { outputFiles } = await build({
    stdin: {
      contents: paths
        .filter((path) => path in modules)
        .map((path) => `export * from './${path}';`)
        .join('\n'),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'modules',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\.\// }, ({ path }) => ({ path: path.slice(2), namespace: 'rules' }));
          onLoad({ filter: /./, namespace: 'rules' }, ({ path }) => ({
            contents: modules[path] ?? '',
            loader: 'ts',
          }));
        },
      },
    ],
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)) as T;
}
