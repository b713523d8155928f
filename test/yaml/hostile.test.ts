import { expect, test } from 'vitest';
import { formatYaml, printYaml } from '../../src/yaml/index.ts';
import { findingsOf, linesOf, read } from './support.ts';

const codesOf = (text: string): readonly string[] => [
  ...new Set(read(text).diagnostics.map(({ code }) => code)),
];

const times = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** Of the processor, so that a busy machine makes no difference. */
function secondsSince(start: NodeJS.CpuUsage): number {
  return process.cpuUsage(start).user / 1_000_000;
}

const BOMB = times(9, (at) => `a${at}: &a${at} [${at === 0 ? 'ha, ha' : `*a${at - 1}, *a${at - 1}`}]\n`);

test.each([
  ['an alias bomb', BOMB, 'yaml-feature: &a0'],
  ['a cyclic alias', 'page: &a [*a]\n', 'yaml-feature: &a'],
  ['an alias of nothing', 'page: *a\n', 'yaml-feature: *a'],
  ['a merge key', 'plans:\n  <<: { a: { name: A } }\n', 'yaml-feature: <<'],
  ['a tag that runs code', 'page: !!js/function "function () {}"\n', 'yaml-feature: !!js/function'],
  ['a tag of YAML', 'plans: !!set { a }\n', 'yaml-feature: !!set'],
  ['an own tag', 'page: !x {}\n', 'yaml-feature: !x'],
  ['a directive', '%YAML 1.1\n---\nfeatures: { a: no }\n', 'yaml-feature: %YAML 1.1'],
  ['an unknown directive', '%X\n---\npage: {}\n', 'yaml-feature: %X'],
  ['a second document', 'page: {}\n---\npage: {}\n', 'yaml-feature: ---'],
  ['something behind the end of the document', 'page: {}\n...\npage: {}\n', 'yaml-feature: page'],
  ['a complex key', '? page\n: {}\n', 'yaml-feature: ?'],
  ['complex keys in complex keys', '? ? ? a\n', 'yaml-feature: ?'],
  ['a mapping as a key', '{ { { a: 1 }: 1 }: 1 }\n', 'yaml-feature: { { a: 1 }: 1 }'],
  ['a list as a key', 'plans: { [a]: {} }\n', 'yaml-feature: [a]'],
])('%s is refused where it stands', (_, text, expected) => {
  expect(findingsOf(text)[0]).toBe(expected);
  expect(codesOf(text)).toEqual(['yaml-feature']);
});

test.each([
  ['as it is', 'title', 'title'],
  ['in quotes', 'title', '"title"'],
  ['with an escape', 'title', '"titl\\u0065"'],
  ['in single quotes', "'title'", 'title'],
])('a key that is there twice, %s, is reported at both places', (_, first, second) => {
  const text = `page:\n  ${first}: A\n  ${second}: B\n`;
  const [finding, more] = read(text).diagnostics;
  expect(more).toBeUndefined();
  expect(finding?.code).toBe('duplicate-line');
  const marked = finding?.labels.map(({ span }) => text.slice(span.start, span.end));
  expect(marked).toEqual([second, first]);
  expect(linesOf(read(text).file).length).toBe(2);
});

test('keys that only look different to a computer are one key', () => {
  expect(findingsOf('features:\n  caf\u00e9: A\n  cafe\u0301: B\n')).toContain('duplicate-line: cafe\u0301');
  expect(findingsOf('features:\n  1: A\n  "1": B\n')).toContain('duplicate-line: "1"');
  expect(findingsOf('features:\n  "": A\n  "": B\n')).toContain('duplicate-line: ""');
});

test('names that are words elsewhere are names here', () => {
  const text = 'features:\n  "no": No\n  "null": Nothing\n  "true": True\n  "y": Y\n';
  expect(findingsOf(text)).toEqual([]);
  expect(printYaml(read(text).file)).toBe(
    'features:\n  "no": "No"\n  "null": Nothing\n  "true": "True"\n  "y": "Y"\n',
  );
  expect(findingsOf('features:\n  no: A\n  null: B\n  on: C\n')).toEqual([]);
});

test('conflict marks are one finding', () => {
  const text = 'page:\n<<<<<<< HEAD\n  title: A\n=======\n  title: B\n>>>>>>> other\n';
  expect(findingsOf(text)).toEqual(['yaml-syntax: <<<<<<< HEAD']);
});

test.each([
  ['a null character', '\\0'],
  ['an escape character', '\\e'],
  ['half of a character', '\\ud800'],
  ['an override of direction', '\\u202e'],
  ['a zero-width space', '\\u200b'],
  ['a next-line character', '\\N'],
])('%s by escape is refused, in values and in keys', (_, written) => {
  expect(findingsOf(`page: { title: "a${written}b" }\n`)).toEqual([`hidden-character: "a${written}b"`]);
  expect(findingsOf(`features: { "a${written}b": A }\n`)).toEqual([`hidden-character: "a${written}b"`]);
});

test('64 levels are read, and 65 are not', () => {
  expect(codesOf('['.repeat(64) + ']'.repeat(64))).toEqual(['yaml-shape']);
  for (const open of ['[', '{', '{a: ', '- ', '? ', ': ']) {
    expect([open, codesOf(open.repeat(70)).includes('too-deep')]).toEqual([open, true]);
  }
  expect(codesOf(times(70, (at) => `${' '.repeat(at)}a:\n`))).toEqual(['too-deep']);
});

test('blocks in 64 levels, which the DSL can have, are written and read', () => {
  let lines: readonly string[] = ['- a'];
  for (let level = 0; level < 64; level++)
    lines = ['- value: a', '  then:', ...lines.map((line) => `    ${line}`)];
  const text = `then:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  expect(findingsOf(text)).toEqual([]);
  expect(printYaml(read(text).file)).toBe(text);
});

test('what is nested without end is refused at once, as often as it comes', () => {
  const staircase = times(900, (at) => `${' '.repeat(at)}a:\n`);
  const shrinking = times(300, (at) => `${' '.repeat(at)}&${'x'.repeat(900 - 3 * at)} a:\n`);
  for (const text of [
    '['.repeat(900),
    '['.repeat(100_000),
    '- '.repeat(100_000),
    '? '.repeat(100_000),
    staircase,
    shrinking,
  ]) {
    for (const _ of [1, 2, 3]) {
      const start = process.cpuUsage();
      expect(read(text).diagnostics.length).toBeGreaterThan(0);
      expect(formatYaml(text)).toBe(text);
      expect(secondsSince(start)).toBeLessThan(1);
    }
  }
});

test.each([
  ['keys', times(5_000, (at) => `k${at}: 1\n`)],
  ['the same key', 'k: 1\n'.repeat(5_000)],
  ['empty entries', `plans:\n  a:\n${times(10_000, (at) => `    k${at}:\n`)}`],
  ['lists for texts', `plans:\n  a:\n${times(10_000, (at) => `    k${at}: [1]\n`)}`],
  ['wrong items', `plans:\n  a:\n    price: [${'[1],'.repeat(10_000)}]\n`],
  ['open quotes', times(20_000, (at) => `a${at}: "x\n`)],
  ['anchors', '&a '.repeat(20_000)],
  ['closing brackets', ']'.repeat(20_000)],
  ['quotes in a phrase', `plans:\n  a:\n    price: '${'"'.repeat(100_000)}'\n`],
  ['backslashes in a phrase', `plans:\n  a:\n    price: '"${'\\x'.repeat(50_000)}"'\n`],
  ['words in a phrase', `plans:\n  a:\n    price: ${'1 a, '.repeat(20_000)}\n`],
  ['spaces', `page:\n  title: a${' '.repeat(100_000)}b: c\n`],
  ['lines of a text', `page:\n  title: |\n${'\n'.repeat(100_000)}    a\n`],
  ['one line', `plans: {a: {${times(4_000, (at) => `k${at}: true, `)}}}\n`],
  ['comments', `page:\n${'  # a\n'.repeat(5_000)}  title: A\n`],
])('very many %s are no trouble', (_, text) => {
  const start = process.cpuUsage();
  const { diagnostics, file } = read(text);
  expect(diagnostics.length).toBeLessThanOrEqual(1_000);
  printYaml(file);
  formatYaml(text);
  expect(secondsSince(start)).toBeLessThan(3);
});
