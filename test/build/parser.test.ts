import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallGrammar } from '../../scripts/bundling.mjs';
import { root } from '../../scripts/setup.mjs';
import { compile, type Input } from '../../src/compiler/index.ts';
import { EVERYTHING, planFiles } from '../support/catalogs.ts';

/** The compiler as dist/ has it: with a smaller parser. */
let bundled: { readonly compile: typeof compile };
const outfile = join(root, `node_modules/.planspec-parser-${process.pid}.cjs`);

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    stdin: { contents: `export { compile } from './src/compiler/index.ts';`, resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    plugins: [smallGrammar],
    outfile,
    logLevel: 'error',
  });
  bundled = createRequire(import.meta.url)(outfile);
}, 60_000);

afterAll(() => rmSync(outfile, { force: true }));

async function expectSame(input: Input): Promise<void> {
  const [fromBundle, fromSources] = [await bundled.compile(input), await compile(input)];
  expect(fromBundle.diagnostics.map(({ message }) => message)).toEqual(
    fromSources.diagnostics.map(({ message }) => message),
  );
  expect(fromBundle.outputs).toEqual(fromSources.outputs);
}

describe('what a build makes of chevrotain', () => {
  it.each(readdirSync(join(root, 'plans')))('gives the outputs of %s that the sources give', async (name) => {
    await expectSame({ name, text: readFileSync(join(root, 'plans', name)) });
  });

  it('gives the same outputs of a catalog with everything', async () => {
    await expectSame({ name: 'everything.plan', text: EVERYTHING });
  });

  it('gives the same outputs, or the same findings, for any plan file', async () => {
    await fc.assert(
      fc.asyncProperty(planFiles(), (text) => expectSame({ name: 'any.plan', text })),
      { numRuns: 40 },
    );
  });
});
