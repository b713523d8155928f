import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guardOut, writeOutputs } from '../../src/output/index.ts';
import { contents, emptyFolder, outputs, texts } from './support.ts';

const files = { 'index.ts': 'export {};\n', 'pricing.json': '{}\n' };

test('all files are written, with a manifest that names the source and their hashes', async () => {
  const out = join(emptyFolder(), 'deep/generated');
  const written = await writeOutputs(out, outputs(files));
  expect(written).toEqual({
    kind: 'written',
    changed: ['index.ts', 'pricing.json', 'manifest.json'],
    removed: [],
    left: [],
  });
  expect(texts(join(out, 'shop'))).toEqual(files);
  expect(JSON.parse(contents(join(out, 'shop'))['manifest.json'] ?? '')).toEqual({
    about: expect.any(String),
    planspec: '1.2.3',
    catalog: 'shop',
    source: 'plans/shop.plan',
    sourceHash: '0'.repeat(64),
    warnings: 0,
    files: [
      { path: 'index.ts', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { path: 'pricing.json', sha256: 'ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356' },
    ],
  });
  expect(Object.keys(contents(out))).toEqual(['shop/']);
});

test('a large text is on disk to the byte, whatever it is cut into', async () => {
  const emoji = '\u{1f600}';
  for (const lead of ['', '.', '..']) {
    const text = `${lead}${'\u00e9'.repeat(90_000)}${emoji.repeat(150_000)}\ud83d.${'a'.repeat(300_000)}`;
    const out = emptyFolder();
    await writeOutputs(out, outputs({ 'pricing.md': text }));
    const bytes = readFileSync(join(out, 'shop/pricing.md'));
    expect(bytes.equals(Buffer.from(text))).toBe(true);
    expect(contents(join(out, 'shop'))['manifest.json']).toContain(
      createHash('sha256').update(bytes).digest('hex'),
    );
  }
});

test('nothing is touched when nothing changed', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  const before = statSync(join(out, 'shop'), { bigint: true });
  expect(await writeOutputs(out, outputs(files))).toEqual({ kind: 'unchanged' });
  const after = statSync(join(out, 'shop'), { bigint: true });
  expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([before.ino, before.mtimeNs, before.ctimeNs]);
});

test('only files that changed are touched', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  const before = statSync(join(out, 'shop/index.ts'), { bigint: true });
  const written = await writeOutputs(out, outputs({ ...files, 'pricing.json': '[]\n' }));
  expect(written).toMatchObject({ changed: ['pricing.json', 'manifest.json'] });
  const after = statSync(join(out, 'shop/index.ts'), { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  expect(contents(join(out, 'shop'))['pricing.json']).toBe('[]\n');
});

test('an output that was edited or deleted by hand is written again', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  writeFileSync(join(out, 'shop/index.ts'), 'edited');
  rmSync(join(out, 'shop/pricing.json'));
  expect(await writeOutputs(out, outputs(files))).toMatchObject({ changed: ['index.ts', 'pricing.json'] });
  expect(texts(join(out, 'shop'))).toEqual(files);
});

test('files and folders that Planspec did not write stay', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  writeFileSync(join(out, 'shop/README.md'), 'mine');
  mkdirSync(join(out, 'shop/drafts'));
  writeFileSync(join(out, 'shop/drafts/one.txt'), 'draft');
  symlinkSync('README.md', join(out, 'shop/link.md'));
  await writeOutputs(out, outputs({ 'index.ts': 'export const two = 2;\n' }));
  expect(texts(join(out, 'shop'))).toEqual({
    'index.ts': 'export const two = 2;\n',
    'README.md': 'mine',
    'link.md': 'mine',
    'drafts/': '',
  });
  expect(readFileSync(join(out, 'shop/drafts/one.txt'), 'utf8')).toBe('draft');
});

test('a file that is no longer an output goes, unless it was edited by hand', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs({ ...files, 'faq.md': 'questions', 'old.md': 'old' }));
  writeFileSync(join(out, 'shop/faq.md'), 'questions and my answers');
  const written = await writeOutputs(out, outputs(files));
  expect(written).toMatchObject({ removed: ['old.md'], left: ['faq.md'] });
  expect(texts(join(out, 'shop'))).toEqual({ ...files, 'faq.md': 'questions and my answers' });
});

test('a file that somebody else wrote is never overwritten', async () => {
  const out = emptyFolder();
  mkdirSync(join(out, 'shop'));
  writeFileSync(join(out, 'shop/index.ts'), 'my own module');
  const refused = await writeOutputs(out, outputs(files));
  expect(refused).toEqual({
    kind: 'problem',
    message: `\`${join(out, 'shop/index.ts')}\` is there, and Planspec did not write it; move it away or delete it`,
  });
  expect(contents(join(out, 'shop'))).toEqual({ 'index.ts': 'my own module' });
});

test('a manifest with the marks of a merge conflict is written again, and the outputs with it', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  const manifest = join(out, 'shop/manifest.json');
  writeFileSync(manifest, `<<<<<<< ours\n${readFileSync(manifest, 'utf8')}=======\n`);
  writeFileSync(join(out, 'shop/index.ts'), 'conflict');
  expect(await writeOutputs(out, outputs(files))).toMatchObject({ kind: 'written' });
  expect(texts(join(out, 'shop'))).toEqual(files);
});

test('a missing manifest beside outputs as they would be written is added', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  rmSync(join(out, 'shop/manifest.json'));
  expect(await writeOutputs(out, outputs(files))).toMatchObject({ changed: ['manifest.json'] });
});

test.each(['folder', 'file', 'dangling'])('no link is followed out of the out folder: %s', async (kind) => {
  const root = emptyFolder();
  const out = join(root, 'generated');
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(root, 'elsewhere/index.ts'), 'precious');
  mkdirSync(out);
  if (kind === 'folder') symlinkSync('../elsewhere', join(out, 'shop'));
  else {
    mkdirSync(join(out, 'shop'));
    const target = kind === 'file' ? '../../elsewhere/index.ts' : '../../elsewhere/none.ts';
    symlinkSync(target, join(out, 'shop/index.ts'));
  }
  const refused = await writeOutputs(out, outputs(files));
  expect(refused).toMatchObject({ kind: 'problem', message: expect.stringContaining('is a symbolic link') });
  expect(contents(join(root, 'elsewhere'))).toEqual({ 'index.ts': 'precious' });
});

test('an out folder that is a link, or lies behind one that leads away, is refused', () => {
  const root = emptyFolder();
  const work = join(root, 'work');
  mkdirSync(join(root, 'elsewhere/sub'), { recursive: true });
  mkdirSync(join(work, 'real'), { recursive: true });
  symlinkSync('../elsewhere', join(work, 'generated'));
  symlinkSync('real', join(work, 'inside'));
  expect(guardOut(join(work, 'generated'), work)?.message).toContain('is a symbolic link');
  expect(guardOut(join(work, 'generated/sub'), work)?.message).toContain('leads out of the folder');
  expect(guardOut(join(work, 'generated/new/deeper'), work)?.message).toContain('leads out of the folder');
  expect(guardOut(join(work, 'inside/generated'), work)).toBeNull();
  expect(guardOut(join(work, 'generated-not-there'), work)).toBeNull();
});

test('a file in the way of a folder, or a folder in the way of a file, is said plainly', async () => {
  const out = emptyFolder();
  writeFileSync(join(out, 'shop'), '');
  expect(await writeOutputs(out, outputs(files))).toMatchObject({
    message: expect.stringContaining('is a file'),
  });
  rmSync(join(out, 'shop'));
  mkdirSync(join(out, 'shop/index.ts'), { recursive: true });
  expect(await writeOutputs(out, outputs(files))).toMatchObject({
    message: expect.stringContaining('is a folder'),
  });
  writeFileSync(join(out, 'plain'), '');
  expect(guardOut(join(out, 'plain'), out)?.message).toContain('is not a folder');
  expect(await writeOutputs(join(out, 'plain/generated'), outputs(files))).toMatchObject({
    message: expect.stringContaining('a file stands where a folder is needed'),
  });
});

test('a name that is no bare file name is a bug, not a place on disk', async () => {
  const out = emptyFolder();
  for (const path of ['../x', 'a/b', '/etc/x', '', '.x', 'manifest.json']) {
    expect(() => outputs({ [path]: '' })).toThrow('not the name of an output');
  }
  expect(await writeOutputs(out, outputs(files, { catalog: '../x' }))).toMatchObject({ kind: 'problem' });
  expect(contents(out)).toEqual({});
});

test('a folder without permission is said plainly, and the outputs stay', async () => {
  const out = emptyFolder();
  await writeOutputs(out, outputs(files));
  chmodSync(out, 0o555);
  const refused = await withoutPrivileges(() => writeOutputs(out, outputs({ 'index.ts': 'new' })));
  chmodSync(out, 0o755);
  expect(refused).toEqual({
    kind: 'problem',
    message: `cannot write \`${join(out, 'shop')}\`: this user may not do that there`,
  });
  expect(texts(join(out, 'shop'))).toEqual(files);
});

/** Permissions do not stop the administrator, as whom tests may run. */
async function withoutPrivileges<T>(action: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return action();
  process.seteuid?.(65534);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}
