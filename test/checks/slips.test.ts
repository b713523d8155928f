import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line, Word } from '../../grammar/tree.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readDsl } from '../../src/dsl/index.ts';
import { positionAt, type Source } from '../../src/source/source.ts';
import { findingsOf, summaryOf } from '../support/findings.ts';

const PLANS = new URL('../../plans/', import.meta.url);
const DSL = readFileSync(new URL('skills-video.plan', PLANS), 'utf8');
const YAML = readFileSync(new URL('teamline.plan.yaml', PLANS), 'utf8');

function wordsOf(lines: readonly Line[]): readonly Word[] {
  return lines.flatMap((line) => [
    ...line.parts.filter((part) => part.kind === 'word'),
    ...wordsOf(line.block?.lines ?? []),
  ]);
}

/** The word with its last two letters swapped: what quick fingers write. */
function misspell({ text }: Word): string {
  return text.slice(0, -2) + text.slice(-1) + text.slice(-2, -1);
}

const source: Source = { name: 'test.plan', text: DSL, form: 'dsl' };
const words = wordsOf(readDsl(source).file.lines);
const counts = new Map<string, number>();
for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);

/** Words that the file chooses itself: names where they are declared, what a model is paid by, and what a member loses. */
const CHOSEN =
  /^(?:skills-video|image|video|second|cycle|add-on|storage|retention|starter|pro|free|boost-.*|.*-.*|administrator)$/;
const fixed = words.filter(
  (word) => word.text.length > 2 && !CHOSEN.test(word.text) && misspell(word) !== word.text,
);

test('each misspelt word of the language in the shipped catalog is one finding, where it stands', () => {
  expect(fixed.length).toBeGreaterThan(100);
  const wrong = fixed.flatMap((word) => {
    const text = DSL.slice(0, word.start) + misspell(word) + DSL.slice(word.end);
    const findings = findingsOf(text);
    const line = positionAt(source, word.start).line;
    const isThere = findings.every(
      ({ labels, source: at }) => positionAt(at, labels[0].span.start).line === line,
    );
    return findings.length === 1 && isThere
      ? []
      : [`${line} ${word.text}: ${findings.map(summaryOf).join('; ')}`];
  });
  expect(wrong).toEqual([]);
});

test('a file with eleven mistakes shows eleven', () => {
  const text = `catalog shop "Shop" { curency USD }
feature sso "SSO"
feature api "API"
feature chat "Chat"
feature old "Old"
limit storage "Storage" size
plan free "Free" {
  price free
  storage 3 months
}
plan pro "Pro" {
  everything in fre
  price $9 USD monthly
  storage 10 GG
  ssso
  api
  api
  chat
}
plan big "Big" {
  everything in pro
  price 9 USD monthly, 200 USD yearly
  storage 2 GB
  chat
}
plan free "Twice" { price free }
`;
  expect(findingsOf(text).map(summaryOf)).toEqual([
    'unknown-word: curency',
    'unused-feature: old',
    'wrong-kind: 3 months',
    'unknown-plan: fre',
    'stray-character: $9 USD',
    'unknown-unit: GG',
    'unknown-feature: ssso',
    'duplicate-line: api',
    'dearer-year: 200 USD yearly',
    'redundant-line: chat',
    'duplicate-name: free',
  ]);
});

/** What must hold of all findings, whatever they are about. */
function expectSound(findings: readonly Diagnostic[], text: string): void {
  for (const { message, labels, hint, fixes } of findings) {
    for (const { span } of [...labels, ...fixes.flatMap(({ edits }) => edits.map((span) => ({ span })))]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
    expect(message).not.toMatch(/\.$|undefined|null|NaN|\[object/);
    if (hint !== undefined) expect(hint).toMatch(/[.:`]$/);
  }
}

const PIECES = [
  '{',
  '}',
  '"',
  ',',
  '->',
  '$',
  ':',
  '\n',
  ' ',
  '3',
  'plan',
  'free',
  'everything in',
  'accept "x"',
  '__proto__',
];
const slip = fc.record({
  at: fc.nat(),
  removed: fc.oneof(fc.nat(3), fc.nat(300)),
  added: fc.constantFrom('', ...PIECES),
});

test.each([
  ['dsl', DSL],
  ['yaml', YAML],
] as const)('any slips in a %s file give findings with places in it', (form, original) => {
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 6 }), (slips) => {
      const text = slips.reduce((before, { at, removed, added }) => {
        const start = at % (before.length + 1);
        return before.slice(0, start) + added + before.slice(start + removed);
      }, original);
      expectSound(findingsOf(text, form), text);
    }),
    { numRuns: 60 },
  );
});
