import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  folder as pictureFolder,
  pictures,
  source,
  stampOfPage,
  stampOfPicture,
} from '../../scripts/pictures.mjs';
import { root } from '../../scripts/setup.mjs';
import { check, compile, convert, renderPretty } from '../../src/index.ts';
import { planspec } from '../cli/support.ts';
import { type Fence, readDocument, replaceContents } from './document.ts';
import { complaintsIn, demandTypes, importText, runSnippet, typesOfLibrary } from './snippets.ts';
import { tell } from './story.ts';

const PATH = join(root, 'README.md');
const README = readFileSync(PATH, 'utf8');
const SECTIONS = readDocument(README);
const FENCES = SECTIONS.flatMap(({ steps }) => steps.filter((step) => step.kind === 'fence'));

const place = mkdtempSync(join(tmpdir(), 'planspec-readme-'));
afterAll(() => rmSync(place, { recursive: true }));
const told = await tell(SECTIONS, place);

function inLanguage(language: string): readonly Fence[] {
  return FENCES.filter((fence) => fence.language === language);
}

test('every piece of code is of a kind that is tested here', () => {
  const languages = new Set(FENCES.map(({ language }) => language));
  expect(languages).toEqual(new Set(['sh', 'plan', 'console', 'ts', 'js', 'yaml', 'html', 'md']));
});

test('the terminal shows what the page shows, and YAML files are as shown', () => {
  const right = replaceContents(README, new Map(told.flatMap(({ contents }) => [...contents])));
  // `UPDATE=1 npx vitest run --project unit test/readme` writes it anew.
  if (process.env.UPDATE) writeFileSync(PATH, right);
  else expect(right).toBe(README);
});

test('plan files have no findings', async () => {
  const inits = told.flatMap(({ section, folder }) =>
    section.steps.some((step) => step.kind === 'fence' && step.language === 'yaml')
      ? [readFileSync(join(folder, 'plans/my-product.plan.yaml'), 'utf8')]
      : [],
  );
  // A plan alone is one that a reader adds to the file that `planspec init` wrote.
  expect(inits).toHaveLength(1);
  const { text: first } = await convert({ name: 'plans/my-product.plan.yaml', text: inits[0] ?? '' });
  for (const { path, content } of inLanguage('plan')) {
    const text = path === null ? `${first}\n${content}` : content;
    const { diagnostics } = await check({ name: path ?? 'plans/my-product.plan', text });
    expect(renderPretty(diagnostics, { color: false })).toBe('');
  }
});

describe('code for apps', () => {
  const snippets = told.flatMap(({ section, folder }) =>
    section.steps.flatMap((step) =>
      step.kind === 'fence' && step.language === 'ts'
        ? [{ code: step.content, start: step.start, folder }]
        : [],
    ),
  );

  test('is right under the strictest options, and has the types that its comments say', () => {
    for (const { code, start, folder } of snippets) {
      writeFileSync(join(folder, `line-${start}.ts`), demandTypes(code));
    }
    expect(complaintsIn(place, '*/line-*.ts', typesOfLibrary(join(place, 'types')))).toBe('');
  });

  test.each(snippets.map((snippet) => [snippet.start, snippet] as const))(
    'on line %d answers as its comments say',
    async (_, { code, folder }) => {
      const answered = await runSnippet(code, folder);
      expect(answered.length).toBeGreaterThan(0);
      for (const { line, answer, value } of answered) expect(answer, line).toEqual(value);
    },
  );
});

test('limits answer as the table says', async () => {
  const rows = [...README.matchAll(/^\| (?:`storage (.+)`|nothing) \| `(.+)` \| `(.+)` \|$/gm)];
  expect(rows).toHaveLength(5);
  for (const [, amount, value = '', type = ''] of rows) {
    const text = `catalog c "C" { currency USD }
limit storage "Storage" size
plan p "P" {
price free
${amount === undefined ? '' : `storage ${amount}`}
}
plan other "Other" {
price free
storage 1 B
}
`;
    const { outputs } = await compile({ name: 'plans/c.plan', text });
    const module = outputs?.find(({ path }) => path === 'index.ts')?.content ?? '';
    const { limit } = (await importText(module)) as { limit(plan: string, limit: string): unknown };
    expect(limit('p', 'storage')).toBe(new Function(`return ${value}`)());
    expect(typeof limit('p', 'storage')).toBe(type.startsWith("'") ? 'string' : type);
  }
});

describe('what the page names is there', () => {
  test('files and chapters that it links to', () => {
    const links = [...README.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/g)].map(
      ([, link, image]) => link ?? image ?? '',
    );
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const [path = '', chapter] = link.split('#');
      const file = path === '' ? 'README.md' : path;
      expect(existsSync(join(root, file)), link).toBe(true);
      if (chapter === undefined) continue;
      const headings = readFileSync(join(root, file), 'utf8').match(/^#+ .*$/gm) ?? [];
      const anchors = headings.map((heading) =>
        heading
          .replace(/^#+ /, '')
          .toLowerCase()
          .replaceAll(/[^a-z -]/g, '')
          .replaceAll(' ', '-'),
      );
      expect(anchors, link).toContain(chapter);
    }
  });

  test('commands, and their options', async () => {
    const inline = [...README.matchAll(/`((?:npx |npm )[^`]+)`/g)].map(([, command]) => command ?? '');
    const shown = [...inLanguage('sh'), ...inLanguage('console')].flatMap(({ content }) =>
      content.split('\n'),
    );
    const commands = [
      ...inline,
      ...shown.map((line) => line.replace(/^\$ /, '')).filter((line) => /^np[mx] /.test(line)),
    ];
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const command of commands) {
      const [program, name = '', ...rest] = command.replace(/;.*/, '').split(' ');
      if (program === 'npm' && name === 'install') continue;
      if (program === 'npm') expect(Object.keys(scripts), command).toContain(name === 'run' ? rest[0] : name);
      else if (rest[0] !== undefined) {
        const { stdout: help } = await planspec([rest[0], '--help']);
        for (const option of rest.filter((word) => word.startsWith('--')))
          expect(help, command).toContain(option);
      }
    }
  });

  test('formats of findings', async () => {
    const [, table = ''] = README.split('| `--format` | For |\n| --- | --- |\n');
    const formats = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(
      ([, format]) => `"${format}"`,
    );
    const { stdout: help } = await planspec(['check', '--help']);
    expect(help.replaceAll(/\s+/g, ' ')).toContain(`(choices: ${formats.join(', ')}, default: "pretty")`);
  });

  test('outputs of a build', async () => {
    const [, table = ''] = README.split('| File | What it is |\n| --- | --- |\n');
    const names = [...(table.split('\n\n')[0] ?? '').matchAll(/`([a-z.]+)`/g)].map(([, name]) => name);
    const section = told.find(({ section }) => section.title === 'For the build pipeline');
    for (const name of names)
      expect(existsSync(join(section?.folder ?? '', 'generated/studio', name ?? ''))).toBe(true);
  });
});

describe('the pictures', () => {
  const stamps = JSON.parse(readFileSync(join(pictureFolder, 'stamps.json'), 'utf8'));

  test('are of the page as it is now; else run `npm run pictures`', async () => {
    const { outputs } = await compile({ name: source, text: readFileSync(join(root, source), 'utf8') });
    const page = outputs?.find(({ path }) => path === 'pricing.html')?.content ?? '';
    expect(stampOfPage(page)).toBe(stamps.page);
  });

  test.each(pictures.map(({ name }) => [name]))(
    '%s is the one that was taken, and is on the page',
    (name) => {
      expect(stampOfPicture(name)).toBe(stamps.pictures[name]);
      expect(README).toContain(`src="test/browser/pictures/${name}"`);
    },
  );
});
