import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planspec, project, SHOP, tree, write } from './support.ts';

const GERMAN = `catalog: { name: Laden }
features: { api: { name: API-Zugriff } }
limits: { storage: { name: Speicher } }
plans: { free: { name: Gratis }, pro: { name: Profi } }
`;
const ADVICE =
  'to make its page, add `locales de-DE` to the `page` block of plans/shop.plan, or build with `--locale de-DE`\n';
const LISTED = `${SHOP}\npage {\n  locales de-DE\n}\n`;

test('the locales of the plan file and of --locale have folders of their own', async () => {
  const cwd = project({ 'plans/shop.plan': LISTED, 'plans/shop.de-DE.yaml': GERMAN });
  const ended = await planspec(['build', '--locale', 'en-GB'], { cwd });
  expect(ended).toMatchObject({ code: 0, stdout: '' });
  const made = tree(join(cwd, 'generated/shop'));
  expect(Object.keys(made)).toEqual(
    expect.arrayContaining(['de-DE/pricing.html', 'en-GB/pricing.html', 'index.ts', 'pricing.html']),
  );
  expect(Object.keys(made).filter((name) => /index\.ts|schema/.test(name))).toEqual([
    'index.ts',
    'pricing.schema.json',
  ]);
  expect(made['de-DE/pricing.md']).toContain('Alles aus Gratis');
  expect(made['en-GB/pricing.md']).toContain('US\\$10 per month');
  expect(JSON.parse(made['manifest.json'] ?? '{}')).toMatchObject({ locales: ['de-DE', 'en-GB'] });
  expect(JSON.parse(made['de-DE/pricing.json'] ?? '{}')).toMatchObject({
    $schema: '../pricing.schema.json',
    translation: { name: 'plans/shop.de-DE.yaml' },
  });
});

test('a changed translation is built again, and a locale that nobody names any more is removed and told', async () => {
  const cwd = project({ 'plans/shop.plan': LISTED, 'plans/shop.de-DE.yaml': GERMAN });
  await planspec(['build'], { cwd });
  expect(await planspec(['build'], { cwd })).toMatchObject({ stderr: 'generated/shop is up to date\n' });
  write(cwd, { 'plans/shop.de-DE.yaml': GERMAN.replace('Profi', 'Meister') });
  expect((await planspec(['build', '--check'], { cwd })).code).toBe(1);
  await planspec(['build'], { cwd });
  expect(readFileSync(join(cwd, 'generated/shop/de-DE/pricing.md'), 'utf8')).toContain('Meister');

  write(cwd, { 'plans/shop.plan': SHOP, 'generated/shop/de-DE/mine.txt': 'mine' });
  const checked = await planspec(['build', '--check', '--format', 'short'], { cwd });
  expect(checked.code).toBe(1);
  expect(checked.stdout).toContain('generated/shop/de-DE/pricing.html: error[extra-output]');
  const built = await planspec(['build'], { cwd });
  expect(built.stderr).toContain('removed from generated/shop: de-DE/');
  const left = Object.keys(tree(join(cwd, 'generated/shop'))).filter((name) => name.startsWith('de-DE'));
  expect(left).toEqual(['de-DE/mine.txt']);
});

test('a folder of a locale goes with its catalog', async () => {
  const cwd = project({ 'plans/shop.plan': LISTED, 'plans/shop.de-DE.yaml': GERMAN });
  await planspec(['build'], { cwd });
  rmSync(join(cwd, 'plans/shop.plan'));
  write(cwd, { 'plans/other.plan': SHOP.replace('catalog shop', 'catalog other') });
  await planspec(['build'], { cwd });
  expect(existsSync(join(cwd, 'generated/shop'))).toBe(false);
});

test('nothing is written through a link in the place of a locale', async () => {
  const cwd = project({ 'plans/shop.plan': LISTED, 'plans/shop.de-DE.yaml': GERMAN });
  const elsewhere = project();
  await planspec(['build'], { cwd });
  rmSync(join(cwd, 'generated/shop/de-DE'), { recursive: true });
  symlinkSync(elsewhere, join(cwd, 'generated/shop/de-DE'));
  const ended = await planspec(['build', '--force'], { cwd });
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain('is a symbolic link');
  expect(tree(elsewhere)).toEqual({});
  expect(lstatSync(join(cwd, 'generated/shop/de-DE')).isSymbolicLink()).toBe(true);
});

test('an unknown locale is a mistake of usage, with the nearest that there is', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  const misspelt = await planspec(['build', '--locale', 'de_de'], { cwd });
  expect(misspelt.code).toBe(2);
  expect(misspelt.stderr).toContain('did you mean de-DE?');
  const family = await planspec(['build', '--locale', 'fr-XX'], { cwd });
  expect(family.stderr).toContain('there are fr, fr-BE, fr-CA, fr-CH, fr-FR');
});

test('check reads the translations beside a plan file, and says where one is wanted', async () => {
  const cwd = project({ 'plans/shop.plan': LISTED, 'plans/shop.config.yaml': 'not: ours' });
  const wanted = await planspec(['check', '--format', 'short'], { cwd });
  expect(wanted.stdout).toContain('warning[missing-translation]: the texts have no translation for `de-DE`');
  write(cwd, { 'plans/shop.de-DE.yaml': GERMAN.replace('pro:', 'por:') });
  const faulty = await planspec(['check', '--format', 'short'], { cwd });
  expect(faulty.stdout).toMatch(/^plans\/shop\.de-DE\.yaml:4:\d+: warning\[unused-translation\]/m);
});

test('a translation that is named in place of its plan file is no plan file', async () => {
  const cwd = project({ 'plans/shop.plan': LISTED, 'plans/shop.de-DE.yaml': GERMAN });
  for (const command of ['check', 'build', 'format']) {
    expect(await planspec([command, 'plans/shop.de-DE.yaml'], { cwd })).toMatchObject({
      code: 2,
      stderr:
        'error: `plans/shop.de-DE.yaml` is a translation of `plans/shop.plan`; name that file, and both are looked at\n',
    });
  }
});

test('check names translations that belong to no plan file, as where one was renamed', async () => {
  const cwd = project({
    'plans/mall.plan': LISTED,
    'plans/shop.de-DE.yaml': GERMAN,
    'plans/app.ci.yaml': 'a: b',
  });
  const left =
    'plans/shop.de-DE.yaml translates no plan file: its name starts as that of its plan file does\n';
  expect((await planspec(['check'], { cwd })).stderr).toContain(left);
  write(cwd, { 'plans/shop.plan': LISTED.replace('catalog shop', 'catalog other') });
  for (const paths of [[], ['plans/'], ['./plans']])
    expect((await planspec(['check', ...paths], { cwd })).stderr).not.toContain(left);
});

test('translate writes a file to fill in, and then adds to it', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  const made = await planspec(['translate', 'plans/shop.plan', '--locale', 'de-DE'], { cwd });
  expect(made).toMatchObject({
    code: 0,
    stderr: `wrote plans/shop.de-DE.yaml: 5 texts to translate\n${ADVICE}`,
  });
  const idle = await planspec(['check', '--format', 'short'], { cwd });
  expect(idle.stdout).toContain('plans/shop.de-DE.yaml:1:1: warning[idle-translation]');
  const asked = ['--locale', 'de-DE', '--format', 'short'];
  for (const command of ['check', 'build'])
    expect((await planspec([command, ...asked], { cwd })).stdout).not.toContain('idle-translation');
  write(cwd, { 'plans/shop.de-DE.yaml': `# by Ola\n${GERMAN}` });
  const full = await planspec(['translate', 'plans/shop.plan', '--locale', 'de-DE'], { cwd });
  expect(full.stderr).toBe(`plans/shop.de-DE.yaml has every translation\n${ADVICE}`);
  write(cwd, { 'plans/shop.plan': `${LISTED}\nfaq "Why?" {\n  "Because."\n}\n` });
  const more = await planspec(['translate', 'plans/shop.plan', '--locale', 'de-DE'], { cwd });
  expect(more.stderr).toBe('added 2 to plans/shop.de-DE.yaml: 2 texts to translate\n');
  const text = readFileSync(join(cwd, 'plans/shop.de-DE.yaml'), 'utf8');
  expect(text).toContain('# by Ola\ncatalog: { name: Laden }\n');
  expect(text).toContain('faq:\n  - from: Why?\n    to:\n    answer:\n      - from: Because.\n        to:\n');
  expect((await planspec(['translate', 'plans/shop.plan'], { cwd })).code).toBe(2);
});

test('a text that has changed since it was translated is a warning, and translate shows the new one', async () => {
  const tagged = (tagline: string) => LISTED.replace('price 10', `tagline "${tagline}"\n  price 10`);
  const german = GERMAN.replace('Profi }', 'Profi, tagline: { from: For networks., to: Für Netze. } }');
  const cwd = project({ 'plans/shop.plan': tagged('For networks.'), 'plans/shop.de-DE.yaml': german });
  expect((await planspec(['check'], { cwd })).stderr).toBe('plans/shop.plan is fine\n');
  write(cwd, { 'plans/shop.plan': tagged('For big networks.') });
  const checked = await planspec(['check'], { cwd });
  expect(checked.stderr).toContain(
    'warning[stale-translation]: the text has changed since it was translated',
  );
  expect(checked.stderr).toContain('plans/shop.plan:');
  const shown = await planspec(['translate', 'plans/shop.plan', '--locale', 'de-DE'], { cwd });
  expect(shown.stderr).toContain(
    '1 text has changed since it was translated: behind `now:` in plans/shop.de-DE.yaml',
  );
  expect(readFileSync(join(cwd, 'plans/shop.de-DE.yaml'), 'utf8')).toContain('# now: For big networks.');
  const settled = await planspec(['check', '--format', 'short'], { cwd });
  expect(settled.stdout).toMatch(/^plans\/shop\.de-DE\.yaml:\d+:\d+: warning\[stale-translation\][^\n]*\n$/);
});

test('`check --fix` makes changes in translations, too', async () => {
  const cwd = project({
    'plans/shop.plan': LISTED.replace('price 10', 'tagline "All for {pro.price}."\n  price 10'),
    'plans/shop.de-DE.yaml': GERMAN.replace('storage:', 'storrage:').replace(
      '{ name: Profi }',
      '{ name: Profi, tagline: Alles für 12 $ im Monat. }',
    ),
  });
  expect((await planspec(['check'], { cwd })).code).toBe(1);
  expect(await planspec(['check', '--fix'], { cwd })).toMatchObject({
    code: 0,
    stderr: [
      'fixed plans/shop.de-DE.yaml: write `storage`',
      'fixed plans/shop.de-DE.yaml: write `{pro.price}`',
      'plans/shop.plan is fine\n',
    ].join('\n'),
  });
  expect(readFileSync(join(cwd, 'plans/shop.de-DE.yaml'), 'utf8')).toContain(
    'tagline: "Alles für {pro.price} im Monat."',
  );
});
