import { once } from 'node:events';
import { expect, test } from 'vitest';
import { reportOfCrash } from '../../src/cli/crash.ts';
import { planspec, project, SHOP, SHOP_WITH_ERROR, start } from './support.ts';

const files = { 'plans/shop.plan': SHOP };

test('help and version are data, and end well', async () => {
  const help = await planspec(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('explain') });
  expect(help.stdout).toContain('Exit codes: 0 all is good');
  expect(Math.max(...help.stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(await planspec(['help', 'build'])).toMatchObject({ code: 0, stderr: '' });
  expect(await planspec(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  expect(await planspec(['build', '--help'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('--out'),
  });
});

test('no command at all shows the help as talk', async () => {
  const ended = await planspec([]);
  expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage: planspec') });
});

test.each([
  [['chek'], 'did you mean check'],
  [['check', '--bogus'], "unknown option '--bogus'"],
  [['check', '--max-warnings', 'many'], 'whole number'],
  [['check', '--max-warnings', '-1'], 'whole number'],
  [['check', '--format', 'xml'], 'pretty, short, json, sarif, github'],
  [['build', '--check', '--watch'], 'cannot be used with'],
  [
    ['explain'],
    '`explain` needs the id of a plan, or the name of a scenario; `planspec explain --help` shows how it is used',
  ],
  [['convert', 'a', 'b'], 'too many arguments'],
  [['build', '--out', ''], 'it is the name of a file or a folder'],
  [['chek', '--help'], 'did you mean check'],
  [['help', 'chek'], 'did you mean check'],
  [['analyze', '--currency', 'EUR'], '`--currency` is about a question: say with `--need` what is needed'],
  [['analyze', '--seats', '5'], '`--seats` is about a question'],
])('%j is refused in one sentence, with exit code 2', async (args, words) => {
  const ended = await planspec(args, { cwd: project(files) });
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr.toLowerCase()).toContain(words);
  expect(ended.stderr).toMatch(/^error: [^\n]+\n$/);
});

test('usage errors are JSON where JSON was asked for, before or behind the mistake', async () => {
  for (const args of [
    ['check', '--format', 'json', '--bogus'],
    ['check', '--bogus', '--format=json'],
  ]) {
    const { code, stdout, stderr } = await planspec(args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      planspec: '0.1.0',
      command: 'check',
      exitCode: 2,
      problems: [expect.stringContaining("unknown option '--bogus'")],
      diagnostics: [],
    });
  }
});

test('what nobody expected is one sentence; where it came from is for --debug', () => {
  const plain = reportOfCrash(new Error('boom'), false);
  expect(plain).toMatchObject({ exitCode: 2, talk: [] });
  expect(plain.problems).toEqual([
    expect.stringMatching(/^this is a mistake in Planspec.*: boom \(please report it/),
  ]);
  expect(reportOfCrash(new Error('boom'), true).talk.join('\n')).toContain('usage.test.ts');
  expect(reportOfCrash('boom', true)).toMatchObject({ exitCode: 2, talk: ['boom'] });
  const full = Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', path: '/x/y' });
  expect(reportOfCrash(full, false).problems).toEqual(['cannot use `/x/y`: the disk is full']);
});

test('colours are for terminals, unless the environment says otherwise', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP_WITH_ERROR });
  const colored = '\u001b[';
  const run = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    (await planspec(['check', ...args], { cwd, env })).stderr.includes(colored);
  expect(await run([])).toBe(false);
  expect(await run([], { FORCE_COLOR: '1' })).toBe(true);
  expect(await run([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  expect(await run(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
});

test('a reader that goes away early is no error', async () => {
  const many = Array.from({ length: 40 }, (_, index) => [`plans/s${index}.plan`, SHOP_WITH_ERROR]);
  const child = await start(['check', '--format', 'json'], { cwd: project(Object.fromEntries(many)) });
  let said = '';
  child.stderr?.on('data', (data) => {
    said += data;
  });
  child.stdout?.destroy();
  expect((await once(child, 'close'))[0]).toBe(1);
  expect(said).toBe('');
});
