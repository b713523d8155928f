import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, type Input } from '../../src/compiler/index.ts';
import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { collectFindings } from '../../src/diagnostics/findings.ts';
import { surveyLexemes } from '../../src/yaml/survey.ts';
import { readReference } from '../support/language-reference.ts';

const REFERENCE = readReference(readFileSync(new URL('../../grammar/LANGUAGE.md', import.meta.url), 'utf8'));
const ROWS = REFERENCE.find(({ title }) => title === 'Limits')?.rows ?? [];

/** A plan file that has `count` of what a row limits. */
type Make = (count: number) => Input;

const catalog = (lines = ''): string => `catalog c "C" {\n  currency USD\n${lines}}\n`;
const free = 'plan free "Free" {\n  price free\n}\n';
const dsl = (text: string): Input => ({ name: 'a.plan', text });
const bucket = 'credits c "C" {\nissued every cycle\nvalid until renewal\n}\n';
const story = (steps: number, name = 0): string =>
  `scenario "S${name}" {\n${'2026-01-15 renew\n'.repeat(steps)}}\n`;
const times = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n + 1)).join('');

/** The rows of the table, in its order: what is limited, at which number, and files that have so many. */
const LIMITS: readonly (readonly [what: string, most: number, ...makes: Make[]])[] = [
  [
    'The size of a file',
    8_388_608,
    (count) => dsl(`${catalog()}${free}`.padEnd(count, `# ${'x'.repeat(97)}\n`)),
  ],
  ['Words, marks and line ends of a DSL file', 2_000_000],
  ['Values and keys of a YAML file', 1_000_000],
  ['Lines and commas of a YAML file', 1_000_000],
  [
    'Levels of blocks, one in another',
    64,
    (count) =>
      dsl(
        `${catalog()}plan p "P" {\n${'accept "r" {\n'.repeat(count - 1)}${'}\n'.repeat(count)}plan q "Q" { price free }`,
      ),
    (count) => ({
      name: 'a.plan.yaml',
      text: `plans:\n  p:\n    price:\n      value: free\n${times(count - 2, (n) => {
        const indent = '  '.repeat(n + 2);
        return `${indent}accept:\n${indent}  value: r\n`;
      })}`,
    }),
  ],
  [
    'Plans of a catalog',
    2_000,
    (count) => dsl(catalog() + times(count, (n) => `plan p${n} "P" { price free }\n`)),
  ],
  [
    'Things of any other kind, such as features or questions',
    10_000,
    (count) => dsl(`${catalog()}${free}${times(count, (n) => `feature f${n} "F"\n`)}`),
    (count) => dsl(`${catalog()}${free}models m "M" {\n${times(count, (n) => `m${n} "M"\n`)}}\n`),
    (count) => dsl(`${catalog()}${free}${times(count, (n) => `faq "Q${n}" { "A" }\n`)}`),
  ],
  // A catalog of so many texts takes a while to check: see below.
  ['Texts of a catalog besides names', 250_000],
  [
    'Cells of the comparison table',
    500_000,
    (count) =>
      dsl(
        catalog() +
          times(1_000, (n) => `plan p${n} "P" { price free }\n`) +
          times(Math.ceil(count / 1_000), (n) => `feature f${n} "F"\n`),
      ),
  ],
  ['Characters of an id', 64, (count) => dsl(`${catalog()}plan ${'p'.repeat(count)} "P" { price free }\n`)],
  ['Characters of a name', 200, (count) => dsl(`${catalog()}plan p "${'P'.repeat(count)}" { price free }\n`)],
  [
    'Characters of any other text',
    5_000,
    (count) => dsl(`${catalog()}${free}faq "Why?" { "${'x'.repeat(count)}" }\n`),
    (count) => dsl(`${catalog()}${free}faq "${'x'.repeat(count)}" { "So." }\n`),
  ],
  [
    'Characters of all texts, values filled in',
    32_000_000,
    (count) => {
      const full = `"${'{p.name}'.repeat(625)}"\n`;
      const rest = count - 255 * 125_000 - 1 - 620 * 200;
      const end = `"${'{p.name}'.repeat(620)}"\n"${'x'.repeat(rest)}"\n`;
      return dsl(
        `${catalog()}plan p "${'P'.repeat(200)}" { price free }\nfaq "Q" {\n${full.repeat(255)}${end}}\n`,
      );
    },
  ],
  ['Sentences of all texts, in English', 200_000],
  [
    'Plans stacked with `everything in`',
    32,
    (count) =>
      dsl(
        `${catalog()}plan p1 "P" { price free }\n${times(
          count - 1,
          (n) => `plan p${n + 1} "P" {\nprice free\neverything in p${n}\n}\n`,
        )}`,
      ),
  ],
  ['Decimal places of a credit', 6, (count) => dsl(`${catalog(`  credit decimals ${count}\n`)}${free}`)],
  [
    'An amount in its smallest unit',
    Number.MAX_SAFE_INTEGER,
    (count) => dsl(`${catalog()}limit l "L" count\nplan p "P" {\nprice free\nl ${count}\n}\n${free}`),
    (count) => {
      const cents = String(count);
      return dsl(`${catalog()}plan p "P" { price ${cents.slice(0, -2)}.${cents.slice(-2)} USD monthly }\n`);
    },
  ],
  [
    'A length of time in months',
    12_000,
    (count) =>
      dsl(`${catalog()}limit l "L" duration\nplan p "P" {\nprice free\nl ${count} months\n}\n${free}`),
  ],
  [
    'Times that credits come between two payments',
    1_000,
    (count) =>
      dsl(
        `${catalog()}${bucket}plan p "P" {\nprice 1 USD every ${count} days\nc 1 daily when paid every ${count} days\n}\n`,
      ),
  ],
  ['Steps of a scenario', 1_000, (count) => dsl(`${catalog()}${free}${story(count)}`)],
  [
    'Times that credits come by themselves in a scenario',
    1_000,
    (count) =>
      dsl(
        `${catalog()}${bucket}subscription {\nissues on schedule\n}\nplan p "P" {\nprice 1 USD daily\nc 1 daily\n}\n` +
          `scenario "S" {\n2026-01-01 subscribe p daily\n${new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10)}\n}\n`,
      ),
  ],
  [
    'All of that in the scenarios of a catalog together',
    5_000,
    (count) =>
      dsl(`${catalog()}${free}${times(4, (n) => story(999, n))}${story(500, 5)}${story(count - 4_496, 6)}`),
  ],
  [
    'Findings shown of one file',
    50,
    (count) => dsl(`${catalog()}${free}${times(count, (n) => `feature f${n} "F"\n`)}`),
  ],
];

async function codesOf(input: Input): Promise<readonly DiagnosticCode[]> {
  return (await check(input)).diagnostics.map(({ code }) => code);
}

test('the table of limits lists those that hold', () => {
  const written = ROWS.map(([what, most = '']) => {
    const number = /[0-9,]+(?= bytes)/.exec(most) ?? /[0-9,]+/.exec(most);
    return [what, Number(number?.[0].replaceAll(',', ''))];
  });
  expect(written).toEqual(LIMITS.map(([what, most]) => [what, most]));
});

describe('files at a limit are read, and files beyond it are not', () => {
  const cases = LIMITS.flatMap(([what, most, ...makes], row) =>
    makes.map(
      (make, at) =>
        [at === 0 ? what : `${what} (${at + 1})`, most, make, ROWS[row]?.[2]?.replaceAll('`', '')] as const,
    ),
  );
  test.each(cases)('%s: %d', async (_, most, make, code) => {
    expect(await codesOf(make(most))).not.toContain(code);
    expect(await codesOf(make(most + 1))).toContain(code);
  });

  // Files of that size take a while to read: the place of the finding tells that what is before it was within the limit.
  test('Words, marks and line ends of a DSL file', async () => {
    const text = `${'a '.repeat(2_000_000)}b`;
    const { diagnostics } = await check(dsl(text));
    expect(diagnostics.map(({ code, labels }) => [code, labels[0].span.start])).toEqual([
      ['too-large', text.indexOf('b')],
    ]);
  });

  test('Sentences of all texts, in English', async () => {
    const many = `"${'a. '.repeat(1_000)}"\n`;
    const text = `${catalog()}${free}faq "Q" {\n${many.repeat(199)}"${'a. '.repeat(998)}"\n"a. a."\n}\n`;
    const { diagnostics } = await check(dsl(text));
    expect(diagnostics.map(({ code, labels }) => [code, labels[0].span.start])).toEqual([
      ['long-text', text.indexOf('"a. a."')],
    ]);
  });

  test('Texts of a catalog besides names', async () => {
    const text = `${catalog()}plan p "P" {\nprice free\n${'bullet "b"\n'.repeat(250_000)}bullet "c"\n}\n`;
    const { diagnostics } = await check(dsl(text));
    expect(diagnostics.map(({ code, labels }) => [code, labels[0].span.start])).toEqual([
      ['too-many-names', text.indexOf('"c"')],
    ]);
  });

  test.each([
    ['Values and keys of a YAML file', `${'- a\n'.repeat(500_000)}b`, 'b'],
    ['Lines and commas of a YAML file', `a: [ b${',\n b'.repeat(500_000)} ,`, ' ,'],
  ])('%s', (_, text, end) => {
    const findings = collectFindings({ name: 'a.plan.yaml', text, form: 'yaml' });
    surveyLexemes(text, findings);
    expect(findings.list.map(({ code, labels }) => [code, labels[0].span.start])).toEqual([
      ['too-large', text.indexOf(end) + end.length - 1],
    ]);
  });
});
