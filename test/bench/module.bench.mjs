// What it costs to write a module, and what an app ships and loads.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync, transformSync } from 'esbuild';
import { emit, loadSources, scratch } from './support/compile.mjs';
import { median, report, time } from './support/measure.mjs';

const ROUNDS = 7;
const root = resolve(import.meta.dirname, '../..');
const sources = await loadSources();
const texts = {
  seed: () => readFileSync(join(root, 'plans/skills-video.plan'), 'utf8'),
  large: () => sources.largeText(1000, 150, 50, 0),
};

if (process.argv[2] === '--emit') {
  const catalog = sources.catalogOf(texts[process.argv[3]]());
  const start = performance.now();
  await emit(sources, catalog);
  process.stdout.write(String(performance.now() - start));
} else {
  // Each in a process of its own, for the first module of a process is the one that people wait for.
  const bare = least(() => time(() => spawnSync(process.execPath, ['-e', '0'])));
  const written = (name) =>
    least(() =>
      Number(
        spawnSync(process.execPath, [import.meta.filename, '--emit', name], { encoding: 'utf8', cwd: root })
          .stdout,
      ),
    );
  report('writing the module of seed / bare node', written('seed') / bare, 1);
  report('writing the module of 1,000 x 200 / bare node', written('large') / bare, 30);

  const folder = scratch();
  for (const name of ['seed', 'large']) {
    const module = await emit(sources, sources.catalogOf(texts[name]()));
    writeFileSync(join(folder, `${name}.ts`), module);
    writeFileSync(
      join(folder, `${name}.mjs`),
      transformSync(module, { loader: 'ts', format: 'esm', minify: true }).code,
    );
  }
  const size = (app) => gzipSync(bundle(app), { level: 9 }).length;
  const whole = size("export * from './seed.ts';");
  report('size of the module of seed, minified and compressed', whole, 2000, { unit: 'bytes' });
  report('one function of it / all of it', size("export { allows } from './seed.ts';") / whole, 0.5);

  writeFileSync(join(folder, 'empty.mjs'), 'export {};\n');
  const loaded = (name) => () => time(() => spawnSync(process.execPath, [join(folder, `${name}.mjs`)]));
  const ratios = Array.from({ length: 21 }, () => {
    const empty = loaded('empty')();
    return [loaded('seed')() / empty, loaded('large')() / empty];
  });
  report('loading the module of seed / an empty one', median(ratios.map(([ratio]) => ratio)), 1.3);
  report('loading the module of 1,000 x 200 / an empty one', median(ratios.map(([, ratio]) => ratio)), 3);

  function bundle(app) {
    const stdin = { contents: app, loader: 'ts', resolveDir: folder };
    const { outputFiles } = buildSync({ stdin, bundle: true, minify: true, format: 'esm', write: false });
    return outputFiles[0].text;
  }
}

/** The least of several times: other work on the machine only adds to them. */
function least(measure) {
  return Math.min(...Array.from({ length: ROUNDS }, measure));
}
