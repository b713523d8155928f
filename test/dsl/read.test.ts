import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../grammar/tokens.ts';
import type { Block, Line, Part, Trivia } from '../../grammar/tree.ts';
import { printDsl, readDsl } from '../../src/dsl/index.ts';
import type { Reading } from '../../src/dsl/read.ts';
import type { Span } from '../../src/source/source.ts';
import { planFiles, shapeOf } from '../support/trees.ts';

function read(text: string): Reading {
  return readDsl({ name: 'a.plan', text, form: 'dsl' });
}

function codesOf(text: string): readonly string[] {
  return read(text).diagnostics.map(({ code }) => code);
}

/** Every part, block and trivia of a tree. */
function* nodesOf(block: {
  readonly lines: readonly Line[];
  readonly dangling: readonly Trivia[];
}): Generator<Part | Line | Block | Trivia> {
  for (const line of block.lines) {
    yield line;
    yield* line.leading;
    yield* line.parts;
    if (line.trailing) yield line.trailing;
    if (line.block) {
      yield line.block;
      yield* nodesOf(line.block);
    }
  }
  yield* block.dangling;
}

function expectInside({ start, end }: Span, text: string): void {
  if (!(0 <= start && start <= end && end <= text.length))
    expect.fail(`${start} to ${end} is outside of ${JSON.stringify(text)}`);
}

/** What holds of every reading, whatever the text. */
function expectWhole(text: string): void {
  const { file, diagnostics } = read(text);
  const covered = new Uint8Array(text.length);
  const cover = ({ start, end }: Span): void => {
    covered.fill(1, start, end);
  };
  for (const node of nodesOf(file)) {
    expectInside(node, text);
    if (!('kind' in node)) {
      cover({ start: node.start, end: node.start + 1 });
      cover({ start: node.end - 1, end: node.end });
    } else if (node.kind !== 'line') cover(node);
    if ('kind' in node && node.kind === 'text' && node.exact) {
      const from = node.start + node.lead;
      expect(text.slice(from, from + node.value.length)).toBe(node.value);
    }
  }
  for (let at = 0; at < text.length; at++) {
    if (!covered[at] && !' \t\n'.includes(text.charAt(at)))
      expect.fail(`lost ${JSON.stringify(text.slice(at, at + 20))} at ${at}`);
  }
  for (const { labels, fixes } of diagnostics) {
    for (const { start, end } of [
      ...labels.map(({ span }) => span),
      ...fixes.flatMap(({ edits }) => edits),
    ]) {
      expectInside({ start, end }, text);
    }
  }
}

/** Scraps of which broken plan files are made. */
const SCRAPS = [
  'plan',
  'plan a "A" {',
  'storage 10 GB',
  '{',
  '}',
  '"',
  '"text"',
  '\\',
  '#',
  '# words',
  '//',
  '/*',
  '*/',
  "'",
  '\u201c',
  '\u201d',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n\n',
  '->',
  '-',
  ',',
  ';',
  ':',
  '=',
  '$',
  '15',
  '1,000',
  '2026-01-15',
  '10:30',
  'https://a.b',
  '\u00e9',
  '\u00a0',
  '\u{1F600}',
  '\ud800',
  '(',
  '[',
] as const;

describe('reading any text', () => {
  it('gives a tree that covers the text, and places within it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectWhole), { numRuns: 300 });
  });

  it('does so for scraps of plan files', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((some) => some.join('')),
        expectWhole,
      ),
      { numRuns: 800 },
    );
  });

  it('does so for plan files with a scrap in the wrong place, or a piece cut out', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(planFiles, place, fc.nat(10), fc.constantFrom('', ...SCRAPS), (file, at, length, scrap) => {
        const text = printDsl(file);
        const start = Math.floor(at * text.length);
        expectWhole(text.slice(0, start) + scrap + text.slice(start + length));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what the pieces are, white space aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { tokens, comments } = cut(text);
        const covered = new Uint8Array(text.length);
        for (const { startOffset, image } of [...tokens, ...comments]) {
          expect(text.startsWith(image, startOffset)).toBe(true);
          covered.fill(1, startOffset, startOffset + image.length);
        }
        for (let at = 0; at < text.length; at++)
          expect(covered[at] === 1 || ' \t\n'.includes(text.charAt(at))).toBe(true);
      }),
    );
  });
});

describe('a file whose writing is right', () => {
  it('has no findings, and the spans of its parts are their characters', () => {
    fc.assert(
      fc.property(planFiles, (file) => {
        const text = printDsl(file);
        const { file: again, diagnostics } = read(text);
        expect(diagnostics).toEqual([]);
        for (const node of nodesOf(again)) {
          if ('kind' in node && 'text' in node) expect(text.slice(node.start, node.end)).toBe(node.text);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the depth of blocks', () => {
  const nested = (depth: number): string => `${'a {\n'.repeat(depth)}${'}\n'.repeat(depth)}`;

  it('may be 64', () => {
    expect(codesOf(nested(64))).toEqual([]);
  });

  it('may not be 65, and all the lines are read all the same', () => {
    const { file, diagnostics } = read(nested(65));
    expect(diagnostics.map(({ code, labels }) => [code, labels[0].span.start])).toEqual([
      ['too-deep', 64 * 4 + 2],
    ]);
    expect([...nodesOf(file)].filter((node) => 'kind' in node && node.kind === 'word')).toHaveLength(65);
  });
});

describe('hostile sizes', () => {
  it.each<[string, string, readonly string[]]>([
    ['a text of 5 MB without an end', `plan a "${'x'.repeat(5_000_000)}`, ['unclosed-text']],
    ['100,000 braces', '{'.repeat(100_000), ['stray-brace']],
    ['100,000 blocks in one another', 'a {\n'.repeat(100_000), ['too-deep']],
    ['100,000 closing braces', '}'.repeat(100_000), ['stray-brace']],
    ['a word of 1 MB', `${'a-'.repeat(500_000)}b`, []],
    ['a number of 1 MB', `a ${'1,'.repeat(500_000)}0`, []],
    ['a text of 1 MB of backslashes', `a "${'\\\\'.repeat(500_000)}"`, ['long-text']],
    ['1 MB of comments that never end', '/*\n'.repeat(333_000), ['stray-character']],
    ['1 MB of spaces in a comment', `# ${' '.repeat(1_000_000)}x`, []],
    ['1 MB of braces and comments in a text', `a "${'{#'.repeat(500_000)}\\"`, ['unclosed-text']],
    ['200,000 semicolons', ';\n'.repeat(200_000), ['stray-character']],
    ['2,000,001 words', 'a\n'.repeat(1_000_001), ['too-large']],
  ])('%s', (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('makes at most 1,000 findings', () => {
    expect(codesOf('a "\\n"\n'.repeat(5000))).toHaveLength(1000);
  });
});

describe('comments and blank lines', () => {
  /** The trivia of `plan a "A"` and of the lines in it. */
  it.each<[string, string, unknown]>([
    ['a comment behind a line is its own', 'a 1 # x\nb', [line('a 1', { trailing: '# x' }), line('b')]],
    ['a comment above a line leads it', '# x\n\n# y\na', [line('a', { leading: ['# x', 'blank', '# y'] })]],
    [
      'a comment behind `{` leads the first line',
      'a { # x\nb }',
      [line('a', { block: { lines: [line('b', { leading: ['# x'] })], dangling: [] } })],
    ],
    [
      'a comment behind `{` of an empty block dangles in it',
      'a { # x\n}',
      [line('a', { block: { lines: [], dangling: ['# x'] } })],
    ],
    [
      'a comment behind a block on one line is of its owner',
      'a { b } # x',
      [line('a', { block: { lines: [line('b')], dangling: [] }, trailing: '# x' })],
    ],
    [
      'a comment behind a block on more lines leads the next line',
      'a {\nb } # x\nc',
      [line('a', { block: { lines: [line('b')], dangling: [] } }), line('c', { leading: ['# x'] })],
    ],
    [
      'a comment in front of `}` dangles',
      'a {\nb\n\n# x\n\n}',
      [line('a', { block: { lines: [line('b')], dangling: ['blank', '# x'] } })],
    ],
    [
      'blank lines where a block starts or ends are gone',
      '\n\na {\n\nb\n\n\n}\n\n',
      [line('a', { block: { lines: [line('b')], dangling: [] } })],
    ],
    ['some blank lines are one', 'a\n\n \n\t\nb', [line('a'), line('b', { leading: ['blank'] })]],
    [
      'white space behind a comment is not part of it',
      'a\n# x \t \nb',
      [line('a'), line('b', { leading: ['# x'] })],
    ],
  ])('%s', (_, text, lines) => {
    const { file, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(shapeOf(file)).toEqual({ lines, dangling: [] });
  });

  it('of the end of the file dangle there', () => {
    expect(shapeOf(read('a\n\n# x\n\n').file)).toEqual({ lines: [line('a')], dangling: ['blank', '# x'] });
    expect(shapeOf(read('\n# x').file)).toEqual({ lines: [], dangling: ['# x'] });
  });
});

function line(words: string, more: { leading?: string[]; block?: unknown; trailing?: string } = {}): unknown {
  const parts = words.split(' ').map((word) => [/\d/.test(word) ? 'number' : 'word', word]);
  return { leading: [], parts, block: null, trailing: null, ...more };
}

describe('the parts of a line', () => {
  it.each<[string, readonly unknown[]]>([
    [
      'everything in free',
      [
        ['word', 'everything'],
        ['word', 'in'],
        ['word', 'free'],
      ],
    ],
    [
      'veo-3.1 gpt-4.5-mini',
      [
        ['word', 'veo-3.1'],
        ['word', 'gpt-4.5-mini'],
      ],
    ],
    [
      'timezone America/Port-au-Prince',
      [
        ['word', 'timezone'],
        ['word', 'America/Port-au-Prince'],
      ],
    ],
    [
      'price 19.99 USD,1,000 EUR',
      [
        ['word', 'price'],
        ['number', '19.99'],
        ['word', 'USD'],
        ['comma'],
        ['number', '1,000'],
        ['word', 'EUR'],
      ],
    ],
    [
      'renew->cycle 1, -3',
      [['word', 'renew'], ['arrow'], ['word', 'cycle'], ['number', '1'], ['comma'], ['number', '-3']],
    ],
    [
      '2026-01-15 10:30 2026-01-155',
      [
        ['date', '2026-01-15'],
        ['time', '10:30'],
        ['number', '2026'],
        ['number', '-01'],
        ['number', '-155'],
      ],
    ],
    [
      '"say \\"hi\\" \\\\" "" "#{}"',
      [
        ['text', 'say "hi" \\'],
        ['text', ''],
        ['text', '#{}'],
      ],
    ],
    [
      '10GB',
      [
        ['number', '10'],
        ['word', 'GB'],
      ],
    ],
  ])('%s', (text, parts) => {
    const { file, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(shapeOf(file)).toEqual({
      lines: [{ leading: [], parts, block: null, trailing: null }],
      dangling: [],
    });
  });

  it('end with `}`, so that what follows is a line of its own', () => {
    expect(read('a { b } c').file.lines).toHaveLength(2);
  });
});
