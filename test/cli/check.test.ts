import { chmodSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planspec, project, read, SHOP, SHOP_WITH_ERROR, SHOP_WITH_WARNING } from './support.ts';

test('plan files without findings are praised in one line, and nothing is printed', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP, 'plans/notes.txt': 'not a plan' });
  expect(await planspec(['check'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'plans/shop.plan is fine\n',
  });
  expect(await planspec(['check', '--format', 'short'], { cwd })).toMatchObject({ code: 0, stdout: '' });
});

test('findings for people go to stderr, with a count at the end', async () => {
  const ended = await planspec(['check'], { cwd: project({ 'plans/shop.plan': SHOP_WITH_ERROR }) });
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  expect(ended.stderr).toContain('┌─ plans/shop.plan:18:3');
  expect(ended.stderr).toMatch(/\n1 error.* in plans\/shop\.plan\n$/);
});

test('findings for programs go to stdout', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP_WITH_ERROR });
  const short = await planspec(['check', '--format', 'short'], { cwd });
  expect(short.code).toBe(1);
  expect(short.stdout).toMatch(/^plans\/shop\.plan:18:3: error\[unknown-[a-z]+\]: .*\n/m);
  const github = await planspec(['check', '--format', 'github'], { cwd });
  expect(github.stdout).toMatch(/^::error file=plans\/shop\.plan,line=18,/m);
  const sarif = JSON.parse((await planspec(['check', '--format', 'sarif'], { cwd })).stdout);
  expect(sarif.runs[0].results).toContainEqual(expect.objectContaining({ level: 'error' }));
  expect(sarif.runs[0].invocations[0]).toEqual({
    executionSuccessful: true,
    exitCode: 1,
    toolExecutionNotifications: [],
  });
});

test('JSON says the same on success, on findings and on failure', async () => {
  const run = async (cwd: string) => {
    const { code, stdout, stderr } = await planspec(['check', '--format', 'json'], { cwd });
    expect(stderr).toBe('');
    const value = JSON.parse(stdout);
    expect(value).toMatchObject({ planspec: '0.1.0', command: 'check', exitCode: code });
    return value;
  };
  expect(await run(project({ 'plans/shop.plan': SHOP }))).toMatchObject({
    exitCode: 0,
    problems: [],
    diagnostics: [],
    checked: ['plans/shop.plan'],
  });
  expect(await run(project({ 'plans/shop.plan': SHOP_WITH_ERROR }))).toMatchObject({
    exitCode: 1,
    diagnostics: expect.arrayContaining([
      expect.objectContaining({ file: 'plans/shop.plan', start: { line: 18, column: 3, offset: 239 } }),
    ]),
  });
  expect(await run(project())).toMatchObject({
    exitCode: 2,
    problems: [expect.any(String)],
    diagnostics: [],
  });
});

test('warnings fail only where there are more than allowed', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP_WITH_WARNING });
  expect(await planspec(['check'], { cwd })).toMatchObject({ code: 0 });
  expect(await planspec(['check', '--max-warnings', '1'], { cwd })).toMatchObject({ code: 0 });
  const failed = await planspec(['check', '--max-warnings', '0'], { cwd });
  expect(failed.code).toBe(1);
  expect(failed.stderr).toMatch(/there are more warnings than the 0 that --max-warnings allows\n$/);
});

test('two files for one catalog are found, whichever way they are written', async () => {
  const cwd = project({ 'plans/a.plan': SHOP, 'plans/b.plan': SHOP.replace('catalog shop', 'catalog Shop') });
  const { code, stdout } = await planspec(['check', '--format', 'short'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^plans\/b\.plan:1:1: error\[duplicate-catalog\]: .*\n$/);
});

test('--fix makes the changes that findings offer, and keeps line ends, mark and permissions', async () => {
  const windows = `\ufeff${SHOP_WITH_ERROR.replaceAll('\n', '\r\n')}`;
  const cwd = project({ 'plans/shop.plan': SHOP_WITH_ERROR, 'windows.plan': windows });
  chmodSync(join(cwd, 'windows.plan'), 0o640);
  expect(await planspec(['check', '--fix'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'fixed plans/shop.plan: write `api`\nplans/shop.plan is fine\n',
  });
  expect(read(cwd, 'plans/shop.plan')).toBe(SHOP);
  expect((await planspec(['check', '--fix', 'windows.plan'], { cwd })).code).toBe(0);
  expect(read(cwd, 'windows.plan')).toBe(`\ufeff${SHOP.replaceAll('\n', '\r\n')}`);
  expect(statSync(join(cwd, 'windows.plan')).mode & 0o777).toBe(0o640);
});

test('--fix goes on until nothing is left to fix, and does not touch files without fixes', async () => {
  // The zero-width space hides the misspelling from the first round.
  const cwd = project({
    'plans/a.plan': SHOP_WITH_ERROR.replace('apii', 'a\u200bpii'),
    'plans/b.plan': SHOP,
  });
  const before = statSync(join(cwd, 'plans/b.plan'), { bigint: true });
  await planspec(['check', '--fix'], { cwd });
  expect(read(cwd, 'plans/a.plan')).toBe(SHOP);
  expect(statSync(join(cwd, 'plans/b.plan'), { bigint: true }).mtimeNs).toBe(before.mtimeNs);
});

test.each([
  ['nowhere.plan', 'cannot read `nowhere.plan`: there is no such file or folder'],
  ['nowhere/', 'cannot read `nowhere/`: there is no such file or folder'],
  ['empty', 'there are no plan files in `empty`: their names end in .plan, .plan.yaml or .plan.yml'],
  ['/dev/null', '`/dev/null` is neither a file nor a folder'],
  ['odd', '`odd/folder.plan` has the name of a plan file, and is no file'],
  ['linked', '`linked/shop.plan` is a link that leads out of its folder; name the file itself instead'],
  ['a\u001b[31mb', 'cannot read `a\\x1b[31mb`: there is no such file or folder'],
])('%s cannot be checked, for one plain reason', async (path, problem) => {
  const cwd = project({ 'secret.plan': SHOP });
  mkdirSync(join(cwd, 'empty'));
  mkdirSync(join(cwd, 'odd/folder.plan'), { recursive: true });
  mkdirSync(join(cwd, 'linked'));
  symlinkSync('../secret.plan', join(cwd, 'linked/shop.plan'));
  expect(await planspec(['check', path], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: `error: ${problem}\n`,
  });
});

test('without a folder of plans the way to a first one is shown', async () => {
  const { code, stderr } = await planspec(['check'], { cwd: project() });
  expect(code).toBe(2);
  expect(stderr).toContain('run `planspec init`');
});

test('folders are searched in order, not deeply, and no file is checked twice', async () => {
  const other = SHOP.replace('catalog shop', 'catalog other');
  const cwd = project({
    'plans/b.plan': SHOP,
    'plans/a.plan': other,
    'plans/deep/c.plan': 'not looked at',
    'plans/.hidden.plan': 'not looked at',
    'plans/a.plan.bak': 'not looked at',
  });
  const paths = ['plans', 'plans/b.plan', join(cwd, 'plans')];
  const { stdout } = await planspec(['check', '--format', 'json', ...paths], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ exitCode: 0, checked: ['plans/a.plan', 'plans/b.plan'] });
});

test('bytes that are no text are a finding, not a failure', async () => {
  const cwd = project({
    'plans/a.plan': Uint8Array.from([0xff, 0xfe, 0x00, 0x41]),
    'plans/b.plan': 'PK\u0003\u0004',
  });
  const { code, stdout } = await planspec(['check', '--format', 'short'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^plans\/a\.plan:1:1: error\[not-text\].*\nplans\/b\.plan:1:1: error\[not-text\].*\n$/,
  );
});

test.runIf(process.platform === 'linux')(
  'what has no end is not read, and what nobody can make is given up',
  async () => {
    const cwd = project({ 'plans/shop.plan': SHOP });
    expect(await planspec(['verify', '/dev/zero', '--catalog', 'plans/shop.plan'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`/dev/zero` is a device, and no file'),
    });
    expect(await planspec(['build', '--out', '/proc/planspec/x'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cannot write `/proc/planspec/x/shop`'),
    });
  },
);

test('a plan file counts whatever its name is, and a link that leads nowhere is named', async () => {
  const cwd = project({ 'plans/a b.plan': SHOP, 'plans/c\nd.plan': SHOP_WITH_ERROR });
  const { code, stdout } = await planspec(['check', '--format', 'short'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^plans\/c.{1,8}d\.plan:\d+:\d+: error\[unknown-feature\]/m);
  symlinkSync('nowhere', join(cwd, 'plans/e.plan'));
  expect(await planspec(['check'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: cannot read `plans/e.plan`: there is no such file or folder\n',
  });
});
