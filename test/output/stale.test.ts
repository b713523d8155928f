import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  compareOutputs,
  differencesOfStale,
  findStale,
  hashSource,
  isIntact,
  type Manifest,
  readManifests,
  removeStale,
  writeOutputs,
} from '../../src/output/index.ts';
import { contents, emptyFolder, outputs, texts } from './support.ts';

const files = { 'index.ts': 'export {};\n', 'faq.md': 'questions\n' };

function onlyManifest(out: string): Manifest {
  const [manifest, ...others] = readManifests(out);
  if (manifest === undefined || others.length > 0) throw new Error('not one manifest');
  return manifest;
}

test('the outputs of a catalog without a plan file are found by the folder of their source', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  await writeOutputs(out, outputs(files, { catalog: 'gone', source: 'plans/gone.plan' }));
  await writeOutputs(out, outputs(files, { catalog: 'other', source: 'other-plans/other.plan' }));
  mkdirSync(join(out, 'by-hand'));
  writeFileSync(join(out, 'by-hand/manifest.json'), '{"catalog": "by-hand"}');
  symlinkSync('gone', join(out, 'link'));
  const manifests = readManifests(out);
  expect(manifests.map((manifest) => manifest.catalog)).toEqual(['gone', 'other', 'shop']);
  const stale = findStale(manifests, { folder: 'plans', shared: out }, new Set(['shop']));
  expect(stale.map((manifest) => manifest.catalog)).toEqual(['gone']);
});

test('stale outputs go with their folder', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  const manifest = onlyManifest(out);
  expect(differencesOfStale(out, manifest)).toEqual(
    ['faq.md', 'index.ts', 'manifest.json'].map((name) => ({ kind: 'extra', path: join(out, 'shop', name) })),
  );
  expect(removeStale(out, manifest)).toEqual({
    kind: 'removed',
    removed: ['faq.md', 'index.ts', 'manifest.json'],
    left: [],
  });
  expect(contents(out)).toEqual({});
});

test('stale outputs that were edited by hand stay, as do the files of others', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  writeFileSync(join(out, 'shop/faq.md'), 'my questions');
  writeFileSync(join(out, 'shop/mine.txt'), 'mine');
  expect(removeStale(out, onlyManifest(out))).toEqual({
    kind: 'removed',
    removed: ['index.ts', 'manifest.json'],
    left: ['faq.md'],
  });
  expect(contents(join(out, 'shop'))).toEqual({ 'faq.md': 'my questions', 'mine.txt': 'mine' });
  expect(readManifests(out)).toEqual([]);
});

test('a stale output that is a link now is not followed and not removed', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  writeFileSync(join(out, 'precious'), files['faq.md']);
  rmSync(join(out, 'shop/faq.md'));
  symlinkSync('../precious', join(out, 'shop/faq.md'));
  removeStale(out, onlyManifest(out));
  expect(contents(out).precious).toBe(files['faq.md']);
  expect(texts(join(out, 'shop'))).toEqual({ 'faq.md': files['faq.md'] });
});

test.each([
  ['../x', 'a path that leads out'],
  ['a/b', 'a path into a folder'],
  ['manifest.json', 'itself'],
])('a manifest that names %s is nobody’s: %s', async (path) => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  const manifest = JSON.parse(contents(join(out, 'shop'))['manifest.json'] ?? '');
  manifest.files[0].path = path;
  writeFileSync(join(out, 'shop/manifest.json'), JSON.stringify(manifest));
  expect(readManifests(out)).toEqual([]);
});

test('comparing names each file that is missing, changed or too many, and writes nothing', async () => {
  const out = emptyFolder();
  expect(compareOutputs(out, outputs(files))).toEqual(
    ['index.ts', 'faq.md', 'manifest.json'].map((name) => ({
      kind: 'missing',
      path: join(out, 'shop', name),
    })),
  );
  expect(contents(out)).toEqual({});
  await writeOutputs(out, outputs({ ...files, 'old.md': '' }));
  rmSync(join(out, 'shop/index.ts'));
  writeFileSync(join(out, 'shop/faq.md'), 'edited');
  writeFileSync(join(out, 'shop/mine.txt'), 'mine');
  expect(compareOutputs(out, outputs(files))).toEqual([
    { kind: 'missing', path: join(out, 'shop/index.ts') },
    { kind: 'changed', path: join(out, 'shop/faq.md') },
    { kind: 'changed', path: join(out, 'shop/manifest.json') },
    { kind: 'extra', path: join(out, 'shop/old.md') },
  ]);
  await writeOutputs(out, outputs(files));
  expect(compareOutputs(out, outputs(files))).toEqual([]);
});

test('outputs are intact until one is edited, missing or a link', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  const manifest = onlyManifest(out);
  expect(isIntact(out, manifest)).toBe(true);
  writeFileSync(join(out, 'shop/faq.md'), 'edited');
  expect(isIntact(out, manifest)).toBe(false);
  writeFileSync(join(out, 'faq.md'), files['faq.md']);
  rmSync(join(out, 'shop/faq.md'));
  expect(isIntact(out, manifest)).toBe(false);
  symlinkSync('../faq.md', join(out, 'shop/faq.md'));
  expect(isIntact(out, manifest)).toBe(false);
});

test('the hash of a source ignores what makes no difference, and nothing else', () => {
  const hash = (...bytes: number[]) => hashSource(Uint8Array.from(bytes));
  const plain = hash(0x61, 0x0a, 0x62);
  expect(hash(0x61, 0x0d, 0x0a, 0x62)).toBe(plain);
  expect(hash(0xef, 0xbb, 0xbf, 0x61, 0x0a, 0x62)).toBe(plain);
  expect(hash(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61, 0x0a, 0x62)).not.toBe(plain);
  expect(hash(0x61, 0x0d, 0x62)).not.toBe(plain);
  // Bytes that are no text, and the character that stands for such bytes.
  expect(hash(0xff)).not.toBe(hash(0xef, 0xbf, 0xbd));
});
