import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { applyFixes } from '../../src/diagnostics/index.ts';
import { MAX_BYTES, readSource } from '../../src/intake/index.ts';
import { positionAt } from '../../src/source/index.ts';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The one finding for a content that is no plan file. */
function refusal(content: Uint8Array | string): Diagnostic {
  const { source, diagnostics } = readSource('plans/x.plan', content);
  expect(source).toBe(null);
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0] as Diagnostic;
}

function placeOf({ source, labels: [{ span }] }: Diagnostic): string {
  const { line, column } = positionAt(source, span.start);
  return `${line}:${column}`;
}

function textOf(content: Uint8Array | string): string | undefined {
  return readSource('plans/x.plan', content).source?.text;
}

describe('readSource reads', () => {
  test('UTF-8 as it is', () => {
    const text = 'plan pro "Vidéo 中文 👩‍💻 שלום می‌خواهم" # tab:\t, no-break space: \u00a0\n';
    expect(readSource('plans/x.plan', bytes(text))).toEqual({
      source: { name: 'plans/x.plan', text, form: 'dsl' },
      diagnostics: [],
    });
    expect(readSource('plans/x.plan.yaml', text).source?.form).toBe('yaml');
  });

  test('nothing at all', () => {
    expect(textOf(new Uint8Array())).toBe('');
    expect(textOf('')).toBe('');
  });

  test('line ends of Windows as those of others', () => {
    expect(textOf('a\r\nb\r\n\r\nc\n')).toBe('a\nb\n\nc\n');
    expect(textOf(bytes('a\r\nb'))).toBe('a\nb');
  });

  test('no byte order mark, but only one', () => {
    expect(textOf('\ufeffplan')).toBe('plan');
    expect(textOf(bytes('\ufeffplan'))).toBe('plan');
    expect(refusal(bytes('\ufeff\ufeffplan')).message).toBe(
      'a plan file cannot hold a byte order mark (U+FEFF)',
    );
  });

  test('any text of visible characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab "{}#,1é中😀\n\t'.split(/(?:)/u)) }), (text) => {
        expect(textOf(bytes(text))).toBe(text);
      }),
    );
  });
});

describe('readSource refuses', () => {
  test('a file of more than 8 MiB, and none of 8 MiB', () => {
    const full = new Uint8Array(MAX_BYTES).fill(0x61);
    expect(textOf(full)).toHaveLength(MAX_BYTES);
    const { code, message } = refusal(new Uint8Array(MAX_BYTES + 1).fill(0x61));
    expect(code).toBe('too-large');
    expect(message).toBe('the file has 8,388,609 bytes, and a plan file has at most 8 MiB (8,388,608 bytes)');
  });

  test('a text of more than 8 MiB of UTF-8', () => {
    expect(textOf('é'.repeat(MAX_BYTES / 2))).toHaveLength(MAX_BYTES / 2);
    expect(refusal('é'.repeat(MAX_BYTES / 2 + 1)).code).toBe('too-large');
    expect(refusal('a'.repeat(MAX_BYTES + 1)).code).toBe('too-large');
  });

  test.each<[string, readonly number[]]>([
    ['text in UTF-16', [0xff, 0xfe, 0x70, 0x00]],
    ['text in UTF-16', [0xfe, 0xff, 0x00, 0x70]],
    ['text in UTF-16', [...'plan free'].flatMap((char) => [char.charCodeAt(0), 0])],
    ['text in UTF-16', [...'plan free'].flatMap((char) => [0, char.charCodeAt(0)])],
    ['text in UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x70, 0x00, 0x00, 0x00]],
    ['text in UTF-32', [...'plan free'].flatMap((char) => [char.charCodeAt(0), 0, 0, 0])],
    ['text in UTF-32', [...'plan free'].flatMap((char) => [0, 0, 0, char.charCodeAt(0)])],
    ['a gzip archive', [0x1f, 0x8b, 0x08, 0x00]],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['a PDF document', [...bytes('%PDF-1.7\n')]],
  ])('%s', (format, content) => {
    const finding = refusal(Uint8Array.from(content));
    expect(finding.code).toBe('not-text');
    expect(finding.message).toBe(`the file is ${format}, and a plan file is plain text in UTF-8`);
  });

  test.each<[string, readonly number[], string]>([
    ['Latin-1', [0xe9, 0x20, 0x61, 0x62, 0x63], 'byte E9 (number 8 of the file) begins no character'],
    ['an overlong character', [0xc0, 0xaf, 0x61, 0x61], 'byte C0 (number 8 of the file) begins no character'],
    ['a spelt surrogate', [0xed, 0xa0, 0x80, 0x61], 'byte ED (number 8 of the file) begins no character'],
    ['a code beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 'byte F4 (number 8 of the file) begins no character'],
    ['a lone continuation', [0x80], 'byte 80 (number 8 of the file) begins no character'],
  ])('%s, at its place', (_, wrong, message) => {
    const finding = refusal(Uint8Array.from([...bytes('é\r\nab '), ...wrong]));
    expect(finding.code).toBe('not-text');
    expect(finding.message).toBe(`the file is not UTF-8 text: ${message}`);
    expect(placeOf(finding)).toBe('2:4');
  });

  test.each([[[0xc3]], [[0xe4, 0xb8]], [[0xf0, 0x9f, 0x98]]])('a character that is cut off: %j', (rest) => {
    const finding = refusal(Uint8Array.from([...bytes('a\nb'), ...rest]));
    expect(finding.message).toBe('the file ends in the middle of a character');
    expect(placeOf(finding)).toBe('2:2');
  });

  test.each([
    ['\u0000', 'a null character (U+0000)'],
    ['\u001b', 'an escape character (U+001B)'],
    ['\u000b', 'a vertical tab (U+000B)'],
    ['\u007f', 'a delete character (U+007F)'],
    ['\u009b', 'a control character (U+009B)'],
    ['\u0085', 'a next-line character (U+0085)'],
    ['\r', 'a carriage return (U+000D)'],
    ['\u2028', 'a line separator (U+2028)'],
    ['\u202e', 'a right-to-left override (U+202E)'],
    ['\u2066', 'a left-to-right isolate (U+2066)'],
    ['\u200f', 'a right-to-left mark (U+200F)'],
    ['\u061c', 'an Arabic letter mark (U+061C)'],
    ['\u200b', 'a zero-width space (U+200B)'],
    ['\u2060', 'a word joiner (U+2060)'],
    ['\ufeff', 'a byte order mark (U+FEFF)'],
    ['\u{e0041}', 'an invisible tag character (U+E0041)'],
    ['\u{e0100}', 'an invisible character (U+E0100)'],
    ['\u3164', 'a Hangul filler (U+3164)'],
    ['\ufdd0', 'a code that is no character (U+FDD0)'],
    ['\u{10ffff}', 'a code that is no character (U+10FFFF)'],
    ['\ud800', 'half of a character (U+D800)'],
    ['\udfff', 'half of a character (U+DFFF)'],
  ])('the character %j, at its place, with a fix', (char, name) => {
    const finding = refusal(`plan\nab ${char} c`);
    expect(finding.code).toBe('hidden-character');
    expect(finding.message).toBe(`a plan file cannot hold ${name}`);
    expect(placeOf(finding)).toBe('2:4');
    expect(readSource('x.plan', applyFixes(finding.source, [finding]).text).diagnostics).toEqual([]);
  });

  test.each([
    'a\u200db',
    '"\u200d',
    'é\u200d',
    '中\u200c b',
    '👩\u200d\u200d💻',
    'pro\u200c',
    '中\u200d\u2009',
  ])('a joiner that joins nothing: %j', (text) => {
    expect(refusal(text).message).toMatch(/a zero-width (non-)?joiner/);
  });

  test('one character in many places with one finding, and removes them all', () => {
    const finding = refusal('a\u200bb\n\u200bc\u200b \u200b');
    expect(finding.message).toBe(
      'a plan file cannot hold a zero-width space (U+200B), and this one has 4 of them',
    );
    expect(finding.labels).toHaveLength(3);
    expect(applyFixes(finding.source, [finding]).text).toBe('ab\nc ');
  });

  test('each kind of character with its own finding', () => {
    const { diagnostics } = readSource('x.plan', 'a\u202eb\u0000c\u202e');
    expect(diagnostics.map(placeOf)).toEqual(['1:2', '1:4']);
  });

  test('old line ends, which become new ones', () => {
    const finding = refusal('plan\rlimit\r');
    expect(applyFixes(finding.source, [finding]).text).toBe('plan\nlimit\n');
  });

  test('megabytes of hidden characters in a moment', () => {
    expect(refusal('\u0001'.repeat(MAX_BYTES)).message).toMatch(/has at least 10,000 of them$/);
    expect(refusal(new Uint8Array(MAX_BYTES)).code).toBe('hidden-character');
  });
});

describe('readSource never throws', () => {
  test.each([
    ['bytes', fc.uint8Array({ maxLength: 60 })],
    ['text', fc.string({ unit: 'binary' })],
  ])('on any %s, and says why there is no source', (_, contents) => {
    fc.assert(
      fc.property(contents, (content: Uint8Array | string) => {
        const { source, diagnostics } = readSource('x.plan', content);
        expect(source === null).toBe(diagnostics.length > 0);
        for (const finding of diagnostics) {
          for (const { span } of finding.labels) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(finding.source.text.length);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('and accepts just the bytes that are UTF-8 without hidden characters', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '中', '😀')),
        fc.uint8Array({ maxLength: 3 }),
        (chars, extra) => {
          const content = Uint8Array.from([...bytes(chars.join('')), ...extra]);
          const finding = readSource('x.plan', content).diagnostics[0];
          if (
            finding?.message.startsWith('the file is not') ||
            finding?.message.startsWith('the file ends')
          ) {
            expect(() => decoder.decode(content)).toThrow();
          } else if (finding === undefined) {
            expect(readSource('x.plan', content).source?.text).toBe(
              decoder.decode(content).replaceAll('\r\n', '\n'),
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
