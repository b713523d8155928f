import { describe, expect, test } from 'vitest';
import {
  attribute,
  csv,
  docComment,
  html,
  jsonForHtml,
  literal,
  markdown,
  markdownCell,
  propertyKey,
  spellHidden,
  terminal,
} from '../../../src/emit/escape/index.ts';

const ESCAPES: readonly (readonly [string, (text: string) => string])[] = [
  ['literal', literal],
  ['propertyKey', propertyKey],
  ['docComment', (text) => docComment([text])],
  ['html', html],
  ['attribute', attribute],
  ['spellHidden', spellHidden],
  ['jsonForHtml', jsonForHtml],
  ['markdown', markdown],
  ['markdownCell', markdownCell],
  ['csv', csv],
  ['terminal', terminal],
];

/** What makes a careless pattern try every way to read a text. */
const REPEATED = [
  'a',
  '1',
  ' ',
  '\t',
  '\n',
  '"',
  '\\',
  '/',
  '*/',
  '#',
  '##a',
  ';',
  ', ',
  '😀',
  '\u202e',
  'www',
  '://',
  '1,',
];

describe.each(ESCAPES)('%s', (_, escaped) => {
  test('takes a text of 60,000 characters in a moment, whatever they are', () => {
    for (const unit of REPEATED) {
      const text = `${unit.repeat(60_000 / unit.length)}!`;
      expect(escaped(text)).toContain('!');
    }
  });

  test('takes a text of a megabyte', () => {
    expect(escaped(`${'a'.repeat(1_000_000)}<`).length).toBeGreaterThan(1_000_000);
  });
});
