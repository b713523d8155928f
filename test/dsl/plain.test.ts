import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH } from '../../grammar/lines.ts';
import { printDsl, readDsl } from '../../src/dsl/index.ts';
import { readPlain } from '../../src/dsl/plain.ts';
import type { Source } from '../../src/source/source.ts';
import { planFiles } from '../support/trees.ts';

function sourceOf(text: string): Source {
  return { name: 'a.plan', text, form: 'dsl' };
}

/** Where the plain reading gives a file, it is the one that the grammar gives, and there is nothing to report. */
function expectAgreement(text: string): void {
  const source = sourceOf(text);
  const plain = readPlain(source);
  if (plain !== null) expect({ file: plain, diagnostics: [] }).toEqual(readDsl(source));
}

const FRAGMENTS = [
  ...[
    '{',
    '}',
    '{}',
    '\n',
    '\n\n',
    '\n  ',
    ' ',
    '\t',
    '#',
    ' # x\n',
    '"',
    '\\',
    '"a"',
    '"\\""',
    '"\\n"',
    "'",
  ],
  ...['->', '-', '>', ',', '.', ';', ':', '/', '//', '/*', 'http://x', 'a', 'a.1', 'a.b', 'Europe/Berlin'],
  ...['1', '1,', '1.5', '-3', '2026-01-15', '2026-01-155', '10:30', '10:300', 'é', '“', '\u00a0', '\u200b'],
  ...['plan', 'plan x "X"', 'faq "Why?"', 'members', 'feature x "X" {', '\nplan x "X" {\n'],
];

describe('the plain reading', () => {
  it.each(readdirSync('plans').filter((name) => name.endsWith('.plan')))('reads %s', (name) => {
    const text = readFileSync(`plans/${name}`, 'utf8');
    expect(readPlain(sourceOf(text))).not.toBeNull();
    expectAgreement(text);
  });

  it('reads every file that is printed, as the grammar does', () => {
    fc.assert(
      fc.property(planFiles, (file) => {
        const text = printDsl(file);
        expect(readPlain(sourceOf(text))).not.toBeNull();
        expectAgreement(text);
      }),
      { numRuns: 150 },
    );
  });

  it('agrees with the grammar about files with anything in any place', () => {
    const damage = fc.array(
      fc.tuple(fc.nat(), fc.constantFrom(...FRAGMENTS), fc.integer({ min: 0, max: 3 })),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(planFiles, damage, (file, changes) => {
        let text = printDsl(file);
        for (const [place, fragment, gone] of changes) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + fragment + text.slice(at + gone);
        }
        expectAgreement(text);
      }),
      { numRuns: 400 },
    );
  });

  it('agrees with the grammar about any sequence of pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }), (fragments) => {
        expectAgreement(fragments.join(''));
        expectAgreement(fragments.join(' '));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a brace too many', 'plan a "A" {\n}\n}\n'],
    ['a brace too few', 'plan a "A" {\n'],
    ['a brace on a line of its own', 'plan a "A"\n{\n}\n'],
    ['a declaration inside of another', 'plan a "A" {\nplan b "B" {\n}\n}\n'],
    ['lines indented below no brace', 'plan a "A"\n  price free\n'],
    ['an escape that is none', 'faq "a\\n"\n'],
    ['an address', 'faq http://a.b\n'],
    ['a quote that nothing closes', 'faq "a\n'],
    ['more levels than there may be', `${'a {\n '.repeat(MAX_DEPTH + 1)}${'}'.repeat(MAX_DEPTH + 1)}\n`],
  ])('leaves %s to the grammar', (_, text) => {
    expect(readPlain(sourceOf(text))).toBeNull();
  });
});
