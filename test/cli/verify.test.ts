import { expect, test } from 'vitest';
import { planspec, project, SHOP, SHOP_WITH_ERROR } from './support.ts';

const GOOD = '# Plans\n\n## Free\n\nFree\n';
const BAD = '<h2>Free</h2>\n<p>It costs $5 per month.</p>\n';

test('a page that says what the plans say is praised, and one that does not is told where', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP, 'site/plans.md': GOOD, 'site/plans.html': BAD });
  expect(await planspec(['verify', 'site/plans.md'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'site/plans.md says what plans/shop.plan says\n',
  });
  const short = await planspec(
    ['verify', 'site/plans.html', '--catalog', 'plans/shop.plan', '--format', 'short'],
    { cwd },
  );
  expect(short.code).toBe(1);
  expect(short.stdout).toMatch(/^site\/plans\.html:2:13: error\[contradicted-rule\]: .*\n$/);
});

test('marks beyond ASCII mean in the command line what they mean in the library', async () => {
  const page = '| | Free | Pro |\n|---|---|---|\n| API access | – | ✓ |\n| API access | ✓ | ✓ |\n';
  const cwd = project({ 'plans/shop.plan': SHOP, 'plans.md': page });
  const { code, stdout } = await planspec(['verify', 'plans.md', '--format', 'short'], { cwd });
  expect({ code, stdout }).toEqual({
    code: 1,
    stdout: expect.stringMatching(
      /^plans\.md:4:16: error\[contradicted-rule\]: [^\n]*`api` to Free[^\n]*\n$/,
    ),
  });
});

test.each(['pretty', 'json', 'sarif', 'github'])('findings about pages are written as %s', async (format) => {
  const cwd = project({ 'plans/shop.plan': SHOP, 'plans.html': BAD });
  const { code, stdout, stderr } = await planspec(['verify', 'plans.html', '--format', format], { cwd });
  expect(code).toBe(1);
  const said = format === 'pretty' ? stderr : stdout;
  expect(said).toContain('plans.html');
  // GitHub shows a finding at one place.
  if (format !== 'github') expect(said).toContain('plans/shop.plan');
  expect(said).toContain('contradicted-rule');
});

test('what cannot be compared is a failure', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP, 'plans.html': '<html lang="fr">' });
  const refused = await planspec(['verify', 'plans.html', 'nowhere.html', '--format', 'json'], { cwd });
  expect(refused.code).toBe(2);
  expect(JSON.parse(refused.stdout).problems).toEqual([
    '`plans.html:1:1` cannot be verified: its language is `fr`, and Planspec reads English',
    expect.stringContaining('nowhere.html'),
  ]);
  const several = project({
    'plans/a.plan': SHOP,
    'plans/b.plan': SHOP.replace('catalog shop', 'catalog other'),
    'plans.html': GOOD,
  });
  expect((await planspec(['verify', 'plans.html'], { cwd: several })).stderr).toContain(
    'say which with --catalog',
  );
  const faulty = project({ 'plans/shop.plan': SHOP_WITH_ERROR, 'plans.html': GOOD });
  expect(await planspec(['verify', 'plans.html'], { cwd: faulty })).toMatchObject({ code: 1 });
});

test('a page in another language is left out, and the others are judged', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP, 'a.md': GOOD, 'b.html': '<html lang="fr">', 'c.html': BAD });
  const unread = '`b.html:1:1` cannot be verified: its language is `fr`, and Planspec reads English';
  expect(await planspec(['verify', 'a.md', 'b.html'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: `a.md says what plans/shop.plan says\n${unread}\n`,
  });
  const faulty = await planspec(['verify', 'a.md', 'b.html', 'c.html', '--format', 'json'], { cwd });
  expect(faulty.code).toBe(1);
  expect(JSON.parse(faulty.stdout)).toMatchObject({
    diagnostics: [{ code: 'contradicted-rule' }],
    problems: [],
    verified: ['a.md', 'c.html'],
    unread: [unread],
  });
});

test('`check --strict` tells that texts in another language are not compared with the rules', async () => {
  const french = SHOP.replace('catalog shop "Shop" {', 'catalog shop "Shop" {\n  language fr');
  expect(french).not.toBe(SHOP);
  const cwd = project({ 'plans/shop.plan': french });
  const told = 'the texts of plans/shop.plan are not compared with its rules: their language is `fr`';
  expect((await planspec(['check'], { cwd })).stderr).not.toContain(told);
  expect((await planspec(['check', '--strict'], { cwd })).stderr).toContain(told);
});

test('what no rule says is a warning with --strict, in plan files and in pages', async () => {
  const text = SHOP.replace(/price free/, 'tagline "Unlimited joy."\n  price free');
  const cwd = project({ 'plans/shop.plan': text, 'plans.html': '<p>Unlimited joy.</p>' });
  for (const command of [['check'], ['build'], ['verify', 'plans.html']]) {
    const usual = await planspec([...command, '--format', 'json'], { cwd });
    expect(JSON.parse(usual.stdout).diagnostics).toEqual([]);
    const strict = await planspec([...command, '--strict', '--format', 'json'], { cwd });
    expect(JSON.parse(strict.stdout).diagnostics).toMatchObject([
      { code: 'unsaid-claim', severity: 'warning' },
    ]);
    expect(await planspec([...command, '--strict', '--max-warnings', '0'], { cwd })).toMatchObject({
      code: 1,
    });
  }
});

test('suggestions take a line each, are not counted, and `check --fix` takes them up', async () => {
  const text = SHOP.replace(/price free/, 'price free, no card required\n  bullet "$0"').concat(
    'limit space "Space" size\nplan big "Big" {\n  price 5 USD monthly\n  space 2 GB\n  bullet "2 GB space"\n}\n',
  );
  const cwd = project({ 'plans/shop.plan': text });
  const { code, stderr } = await planspec(['check', '--max-warnings', '9'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /suggestion: plans\/shop\.plan:\d+:\d+: `2 GB` repeats a rule: `\{big\.space\}` would follow it/,
  );
  const fixed = await planspec(['check', '--fix'], { cwd });
  expect(fixed.stderr).toContain('fixed plans/shop.plan: write `{big.space}`');
});
