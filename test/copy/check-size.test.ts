import { expect, test } from 'vitest';
import { MOST_CELLS, MOST_CHARACTERS } from '../../src/copy/check-size.ts';
import { findingsInTexts } from '../support/findings.ts';
import { catalogOf } from '../support/pages.ts';

function repeat(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}

function messagesOf(lines: string): readonly string[] {
  return findingsInTexts(catalogOf(`catalog c "C" { currency USD }\n${lines}\n`)).map(
    ({ message }) => message,
  );
}

test('a table has at most half a million cells', () => {
  const plans = 1000;
  const table = (rows: number) =>
    `${repeat(plans, (at) => `plan p${at} "P" { price free }`)}\n${repeat(rows, (at) => `feature f${at} "F"`)}`;
  expect(messagesOf(table(MOST_CELLS / plans))).toEqual([]);
  expect(messagesOf(table(MOST_CELLS / plans + 1))).toEqual([
    'a table of 1,000 plans and 501 rows is larger than a page can be',
  ]);
});

test('hidden plans take no room', () => {
  const lines = `${repeat(1000, (at) => `plan p${at} "P" {\n hidden\n price free\n}`)}\n${repeat(600, (at) => `feature f${at} "F"`)}`;
  expect(messagesOf(lines)).toEqual([]);
});

const names = repeat(100, (at) => `plan p${at} "${'N'.repeat(198)}" { price free }`);
const long = ['with their values filled in, the texts have more than 32,000,000 characters'];

test.each([
  [
    '`{plans}` in many texts',
    (count: number) => repeat(count, () => `faq "Q" { "${'{plans}'.repeat(500)}" }`),
    2,
    4,
  ],
  [
    'long words for a limit of many plans',
    (count: number) =>
      `${repeat(4, (at) => `limit room${at}r "Room" count { shown "${'x'.repeat(5000)}" }`)}\n${repeat(count, (at) => `plan q${at} "Q" {\n price free\n${repeat(4, (limit) => ` room${limit}r 1`)}\n}`)}`,
    MOST_CHARACTERS / 20_000 - 100,
    MOST_CHARACTERS / 20_000,
  ],
  [
    'a long hidden plan below many',
    (count: number) =>
      `plan deep "Deep" {\n hidden\n price free\n${repeat(1000, () => ` bullet "${'y'.repeat(980)}"`)}\n}\n${repeat(count, (at) => `plan q${at} "Q" {\n everything in deep\n price free\n}`)}`,
    30,
    33,
  ],
])('the texts of a page have an end: %s', (_, lines, few, many) => {
  expect(messagesOf(`${names}\n${lines(few)}`)).toEqual([]);
  expect(messagesOf(`${names}\n${lines(many)}`)).toEqual(long);
});
