import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convert } from '../../src/compiler/index.ts';
import { planspec, project, start, tree, write } from './support.ts';

const CREDITS = `catalog shop "Shop" {
  currency USD
  timezone UTC
}

credits cycle "monthly credits" {
  issued every cycle
  valid until renewal
}

plan free "Free" {
  price free
}

plan pro "Pro" {
  price 10 USD monthly
  cycle 100 monthly
}

scenario "A month of Pro" {
  2026-01-15  subscribe pro monthly  -> cycle 100
  2026-01-20  consume 30             -> cycle 70
  2026-02-15  renew                  -> cycle 100
}

scenario "Another month" {
  2026-01-15  subscribe pro monthly
  2026-01-20  cancel                 -> ends 2026-02-15
}
`;

const WRONG = CREDITS.replace('-> cycle 70', '-> cycle 60');

/** The same plan file in the YAML form. */
async function inYaml(text: string): Promise<string> {
  return (await convert({ name: 'shop.plan', text })).text ?? '';
}

test('scenarios that come true are counted', async () => {
  const cwd = project({ 'plans/shop.plan': CREDITS });
  expect(await planspec(['test'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'plans/shop.plan: all 2 scenarios came true\n',
  });
  const json = JSON.parse((await planspec(['test', '--format', 'json'], { cwd })).stdout);
  expect(json).toMatchObject({ command: 'test', exitCode: 0, diagnostics: [], problems: [] });
  expect(json.scenarios).toEqual([
    { catalog: 'shop', file: 'plans/shop.plan', line: 20, name: 'A month of Pro', steps: 3, passed: true },
    { catalog: 'shop', file: 'plans/shop.plan', line: 26, name: 'Another month', steps: 2, passed: true },
  ]);
});

test('a scenario that does not come true shows the line, what is and what was expected, and the ledger', async () => {
  const cwd = project({ 'plans/shop.plan': WRONG });
  const ended = await planspec(['test'], { cwd });
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  await expect(ended.stderr).toMatchFileSnapshot('golden/failing-scenario.txt');
});

test('the same in the YAML form', async () => {
  const cwd = project({ 'plans/shop.plan.yaml': await inYaml(WRONG) });
  const ended = await planspec(['test'], { cwd });
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  await expect(ended.stderr).toMatchFileSnapshot('golden/failing-scenario-yaml.txt');
});

test('programs read the same from stdout', async () => {
  const cwd = project({ 'plans/shop.plan': WRONG });
  const as = async (format: string) => (await planspec(['test', '--format', format], { cwd })).stdout;
  expect(await as('short')).toBe(
    'plans/shop.plan:22:41: error[failing-scenario]: scenario "A month of Pro": `cycle` has 70, not 60\n',
  );
  expect(await as('github')).toMatch(/^::error file=plans\/shop\.plan,line=22,.*title=failing-scenario::/);
  const sarif = JSON.parse(await as('sarif'));
  expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'failing-scenario', level: 'error' });
  const json = JSON.parse(await as('json'));
  expect(json).toMatchObject({
    exitCode: 1,
    diagnostics: [{ code: 'failing-scenario', start: { line: 22 } }],
    scenarios: [
      { name: 'A month of Pro', passed: false },
      { name: 'Another month', passed: true },
    ],
  });
});

test('check finds what test finds, and build makes nothing of a file whose stories are not true', async () => {
  const cwd = project({ 'plans/shop.plan': CREDITS });
  await planspec(['build'], { cwd });
  const before = tree(join(cwd, 'generated'));
  write(cwd, { 'plans/shop.plan': WRONG });
  const tested = await planspec(['test', '--format', 'short'], { cwd });
  for (const args of [['check'], ['build'], ['build', '--check']])
    expect(await planspec([...args, '--format', 'short'], { cwd })).toMatchObject({
      code: 1,
      stdout: tested.stdout,
    });
  expect(tree(join(cwd, 'generated'))).toEqual(before);
  expect((await planspec(['ledger', 'shop', 'A month of Pro'], { cwd })).stdout).toContain('NOT SO');
});

test('a ledger without a scenario says which there are', async () => {
  const cwd = project({ 'plans/shop.plan': CREDITS });
  expect(await planspec(['ledger', 'shop'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: say which scenario: "A month of Pro", "Another month"\n',
  });
});

test('a ledger of the only scenario needs no name for it', async () => {
  const alone = CREDITS.replace(/scenario "Another month"[\s\S]*$/, '');
  const cwd = project({ 'plans/shop.plan': alone });
  const named = await planspec(['ledger', 'shop', 'A month of Pro'], { cwd });
  expect(named).toMatchObject({ code: 0, stdout: expect.stringContaining('A month of Pro') });
  expect(await planspec(['ledger', 'shop'], { cwd })).toEqual(named);
});

test('a file with errors is not replayed, the others are', async () => {
  const broken = CREDITS.replace('catalog shop', 'catalog other').replace('consume 30', 'consme 30');
  const cwd = project({ 'plans/a.plan': broken, 'plans/b.plan': WRONG });
  const { code, stdout } = await planspec(['test', '--format', 'short'], { cwd });
  expect(code).toBe(1);
  expect(stdout.split('\n').map((line) => line.replace(/: error.*/, ''))).toEqual([
    'plans/a.plan:22:15',
    'plans/b.plan:22:41',
    '',
  ]);
});

test('without plan files or with unreadable ones it cannot run', async () => {
  const cwd = project({ 'plans/shop.plan': CREDITS });
  expect(await planspec(['test', 'nowhere.plan'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  expect(await planspec(['test', '--format', 'nonsense'], { cwd })).toMatchObject({ code: 2 });
  const none = await planspec(['test'], {
    cwd: project({ 'plans/a.plan': CREDITS.split('scenario')[0] ?? '' }),
  });
  expect(none).toEqual({ code: 0, stdout: '', stderr: 'plans/a.plan has no scenarios\n' });
});

test('--watch tests again after every change', async () => {
  const cwd = project({ 'plans/shop.plan': CREDITS });
  const child = await start(['test', '--watch'], { cwd });
  try {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const until = async (words: string) => {
      while (!said.includes(words)) await once(child.stderr ?? child, 'data');
      said = '';
    };
    await until('watching for changes');
    write(cwd, { 'plans/shop.plan': WRONG });
    await until('1 of 2 scenarios did not come true');
    write(cwd, { 'plans/shop.plan': CREDITS });
    await until('all 2 scenarios came true');
  } finally {
    child.kill();
  }
});

test('a ledger is text, Markdown or JSON, of a catalog or of a file', async () => {
  const cwd = project({ 'plans/shop.plan': CREDITS });
  const text = await planspec(['ledger', 'shop', 'A month of Pro'], { cwd });
  expect(text).toMatchObject({ code: 0, stderr: '' });
  await expect(text.stdout).toMatchFileSnapshot('golden/ledger.txt');
  const file = await planspec(['ledger', 'plans/shop.plan', 'a month'], { cwd });
  expect(file.stdout).toBe(text.stdout);
  const markdown = await planspec(['ledger', 'shop', 'A month', '--format', 'markdown'], { cwd });
  expect(markdown.stdout).toContain(
    '| 2026-01-20 | **consume 30**<br>paid 30 from cycle of 2026-01-15 | 70 | pro |',
  );
  const json = JSON.parse(
    (await planspec(['ledger', 'shop', 'A month', '--format', 'json'], { cwd })).stdout,
  );
  expect(json).toMatchObject({
    command: 'ledger',
    exitCode: 0,
    ledger: { scenario: 'A month of Pro', passed: true },
  });
});

test('a ledger of what does not exist is refused, with what does', async () => {
  const cwd = project({ 'plans/shop.plan': CREDITS });
  const refused = async (...args: string[]) => {
    const { code, stdout, stderr } = await planspec(['ledger', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr;
  };
  expect(await refused('shp', 'A month')).toBe('error: there is no catalog "shp"; did you mean "shop"?\n');
  expect(await refused('shop', 'A moon of Pro')).toBe(
    'error: there is no scenario "A moon of Pro"; did you mean "A month of Pro"?\n',
  );
  expect(await refused('shop', 'A')).toContain('several scenarios are called so');
});

test('explain says why a day of a scenario went as it did', async () => {
  const cwd = project({ 'plans/shop.plan': CREDITS });
  const day = await planspec(['explain', '--scenario', 'A month', '--at', '2026-01-20'], { cwd });
  expect(day).toEqual({
    code: 0,
    stdout: `A month of Pro, 2026-01-20

consume 30: paid 30 from cycle of 2026-01-15

70 cycle of 2026-01-15 expire on 2026-02-15
  cycle credits are valid until the renewal  plans/shop.plan:8  valid until renewal
`,
    stderr: '',
  });
  const json = await planspec(['explain', 'plans/', '--scenario', 'A month', '--format', 'json'], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({
    explanation: { catalog: 'shop', scenario: 'A month of Pro', day: '2026-02-15' },
  });
  const bad = await planspec(['explain', '--scenario', 'A month', '--at', 'monday'], { cwd });
  expect(bad).toMatchObject({ code: 2, stderr: expect.stringContaining('`monday` is no day') });
  expect(await planspec(['explain', 'pro'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('say what to explain about `pro`: price'),
  });
});

test('the shipped plans come true', async () => {
  const names = ['skills-video.plan', 'teamline.plan.yaml'];
  const files = names.map((name) => [`plans/${name}`, readFileSync(`plans/${name}`)]);
  const { code, stderr } = await planspec(['test'], { cwd: project(Object.fromEntries(files)) });
  expect(code).toBe(0);
  expect(stderr).toMatch(/skills-video\.plan: all \d+ scenarios came true/);
});
