import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE, ID, NUMBER, quoteText, TEXT, TIME, unescapeText, WORD } from '../../grammar/lexical.ts';

function matches(pattern: string, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(text);
}

describe('an id', () => {
  it.each(['pro', 'api-access', '_', 'a_b', 'veo-3.1', 'gpt-4.5.2-mini', 'A9', '__proto__', 'a-'])(
    'may be %s',
    (text) => {
      expect(matches(ID, text)).toBe(true);
    },
  );

  it.each(['', '3d', '-a', 'a.b', 'a.', '.1', 'a/b', 'Europe/Berlin', 'a b', 'caf\u00e9', 'a->'])(
    'may not be %j',
    (text) => {
      expect(matches(ID, text)).toBe(false);
    },
  );
});

describe('the patterns', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['word', WORD, ['pro', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'], ['USD/month', 'a//b', '/a']],
    ['number', NUMBER, ['0', '1,000', '19.99', '-3', '1,00', '1_000', '1,,0'], ['1,', '+1', '1e3', '-', '']],
    ['date', DATE, ['2026-01-15', '2026-99-99'], ['2026-1-5', '26-01-15']],
    ['time', TIME, ['10:30', '9:05', '99:99'], ['10:3', ':30']],
    [
      'text',
      TEXT,
      ['""', '"a"', '"a\\"b"', '"\\\\"', '"\\n"'],
      ['"', '"a', '"a\\"', '"a"b"', '"a\nb"', '"\\\n"'],
    ],
  ])('%s', (_, pattern, good, bad) => {
    for (const text of good) expect([text, matches(pattern, text)]).toEqual([text, true]);
    for (const text of bad) expect([text, matches(pattern, text)]).toEqual([text, false]);
  });

  it.each<[string, string]>([
    ['a-', WORD],
    ['a.1', WORD],
    ['A/', WORD],
    ['1,', NUMBER],
    [',', NUMBER],
    ['\\\\', TEXT],
    ['\\"', TEXT],
    ['x', TEXT],
  ])('take little time and stack for millions of %j', (scrap, pattern) => {
    const text = scrap.repeat(Math.floor(4_000_000 / scrap.length));
    for (const start of ['', '"', '1'])
      expect(() => new RegExp(pattern, 'y').exec(start + text)).not.toThrow();
  });
});

describe('a quoted text', () => {
  it('gives back any value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(unescapeText(quoteText(value))).toBe(value);
      }),
    );
  });

  it('is one text, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(!value.includes('\n'));
        expect(matches(TEXT, quoteText(value))).toBe(true);
      }),
    );
  });
});
