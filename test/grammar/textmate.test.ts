import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCEPT, DECLARATIONS, ENTRY_BLOCK, GROUP_BLOCK, MODEL } from '../../grammar/constructs.ts';
import type { Line, Trivia } from '../../grammar/tree.ts';
import { printDsl, readDsl } from '../../src/dsl/index.ts';
import { planFiles } from '../support/trees.ts';

interface Rule {
  readonly name?: string;
  readonly include?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Rule[];
}

interface Grammar {
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

const grammar: Grammar = JSON.parse(
  readFileSync(new URL('../../grammar/plan.tmLanguage.json', import.meta.url), 'utf8'),
);

function* rulesOf(rules: readonly Rule[]): Generator<Rule> {
  for (const rule of rules) {
    yield rule;
    yield* rulesOf(rule.patterns ?? []);
  }
}

const everyRule = [...rulesOf([...grammar.patterns, ...Object.values(grammar.repository)])];

/** The rules that can start a match, with includes followed. */
function flatten(rules: readonly Rule[]): readonly Rule[] {
  return rules.flatMap((rule) => {
    const { include } = rule;
    if (include !== undefined) return flatten([grammar.repository[include.slice(1)] ?? rule]);
    return rule.match === undefined && rule.begin === undefined ? flatten(rule.patterns ?? []) : [rule];
  });
}

/** The scope of each character of a row, innermost scopes only: of all rules that match first, the earliest listed wins. */
function scopesOf(row: string): readonly string[] {
  const scopes = Array.from({ length: row.length }, () => '');
  paint(row, 0, flatten(grammar.patterns), null, scopes);
  return scopes;
}

function paint(
  row: string,
  from: number,
  rules: readonly Rule[],
  end: string | null,
  scopes: string[],
): number {
  let at = from;
  for (;;) {
    const stop = end === null ? null : first(end, row, at);
    let best: { readonly rule: Rule; readonly found: RegExpExecArray } | null = null;
    for (const rule of rules) {
      const found = first(rule.match ?? rule.begin ?? '', row, at);
      if (found !== null && (best === null || found.index < best.found.index)) best = { rule, found };
    }
    if (stop !== null && (best === null || stop.index <= best.found.index))
      return stop.index + stop[0].length;
    if (best === null) return row.length;
    const { rule, found } = best;
    const after = found.index + found[0].length;
    if (rule.name !== undefined) scopes.fill(rule.name, found.index, after);
    for (const [group, { name }] of Object.entries(rule.captures ?? {})) {
      const [start, to] = found.indices?.[Number(group)] ?? [0, 0];
      scopes.fill(name, start, to);
    }
    at = after;
    if (rule.begin !== undefined && rule.end !== undefined) {
      const inside = Array.from({ length: row.length }, () => rule.name ?? '');
      at = paint(row, after, flatten(rule.patterns ?? []), rule.end, inside);
      for (let index = after; index < at; index++) scopes[index] = inside[index] ?? '';
    }
    if (after === found.index && at === after) return row.length;
  }
}

function first(pattern: string, row: string, at: number): RegExpExecArray | null {
  // In the editors' engine a dot is any character of the row.
  const expression = new RegExp(pattern, 'dgs');
  expression.lastIndex = at;
  return expression.exec(row);
}

/** Runs of one scope, without the language's name at their ends: `plan: keyword.declaration`. */
function told(row: string): readonly string[] {
  const scopes = scopesOf(row);
  const runs: string[] = [];
  for (let at = 0; at < row.length; ) {
    let end = at + 1;
    while (end < row.length && scopes[end] === scopes[at]) end++;
    const words = row.slice(at, end).trim();
    if (words !== '') runs.push(`${words}: ${scopes[at]?.replace(/\.planspec$/, '')}`);
    at = end;
  }
  return runs;
}

/** The words of a pattern's first group, `a|b[ \t]+c`. */
function wordsIn(rule: string): readonly string[] {
  const pattern = grammar.repository[rule]?.match ?? '';
  const group = /\(([a-z][^()]*)\)/.exec(pattern)?.[1] ?? '';
  return group.split('|').map((words) => words.replaceAll('[ \\t]+', ' '));
}

describe('the editor grammar', () => {
  it('is for plan files in the DSL', () => {
    expect([grammar.scopeName, grammar.fileTypes]).toEqual(['source.planspec', ['plan']]);
  });

  it('has patterns that are regular expressions, and includes that exist', () => {
    for (const { match, begin, end, include } of everyRule) {
      for (const pattern of [match, begin, end])
        if (pattern !== undefined) expect(() => new RegExp(pattern)).not.toThrow();
      if (include !== undefined) expect(Object.keys(grammar.repository)).toContain(include.slice(1));
    }
  });

  it('knows the keywords of all declarations, and no others', () => {
    const named = DECLARATIONS.filter(({ head }) => head.id).map(({ keyword }) => keyword);
    const others = DECLARATIONS.filter(({ head }) => !head.id).map(({ keyword }) => keyword);
    expect(wordsIn('named-declaration').toSorted()).toEqual(named.toSorted());
    expect(wordsIn('declaration').toSorted()).toEqual(others.toSorted());
  });

  it('knows the keywords of all lines, and no others', () => {
    const shapes = [
      ACCEPT,
      ...ENTRY_BLOCK.lines,
      ...MODEL.body.lines,
      ...GROUP_BLOCK.lines,
      ...DECLARATIONS.flatMap(({ body }) =>
        body.lines.flatMap((line) => [line, ...(line.below?.lines ?? [])]),
      ),
    ];
    const keywords = new Set(shapes.map(({ keyword }) => keyword));
    expect(wordsIn('statement').toSorted()).toEqual([...keywords].toSorted());
  });
});

describe('what an editor shows', () => {
  it.each([
    'plan starter "Starter" {  # cheap',
    '  everything in free except storage',
    '  price 15 USD monthly, 144.50 EUR yearly',
    '  storage 10 GB { shown "{value} of \\"it\\" \\n" }',
    '  api-access',
    '  image only flux-schnell, veo-3.1',
    '  price contact us',
    '  2026-01-15 10:30 buy boost-500 -> cycle 1,000',
    'limit api-calls "API calls" count per month',
    'faq "What is it?" {',
    'consume cycle, add-on',
    '  timezone Europe/Berlin',
    '  feature-x 3 months',
    '  price $15; "open',
  ])('%s', (row) => {
    expect(told(row).join('\n')).toMatchSnapshot();
  });

  it('marks nothing in a file as wrong whose writing is right, and texts and comments as such', () => {
    fc.assert(
      fc.property(planFiles, (made) => {
        const text = printDsl(made);
        const scopes = text.split('\n').flatMap((row) => [...scopesOf(row), '']);
        expect(scopes.filter((scope) => scope.startsWith('invalid'))).toEqual([]);
        const { file } = readDsl({ name: 'a.plan', text, form: 'dsl' });
        for (const { start, end, kind } of textsAndComments(file)) {
          const expected =
            kind === 'comment'
              ? 'comment.'
              : /^(string|punctuation\.(definition\.string|section\.interpolation)|variable|meta\.interpolation|constant\.character)/;
          expect(scopes.slice(start, end).filter((scope) => !new RegExp(expected).test(scope))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function* textsAndComments(block: {
  readonly lines: readonly Line[];
  readonly dangling: readonly Trivia[];
}): Generator<Line['parts'][number] | Trivia> {
  for (const { leading, parts, block: inner, trailing } of block.lines) {
    yield* leading.filter(({ kind }) => kind === 'comment');
    yield* parts.filter(({ kind }) => kind === 'text');
    if (trailing) yield trailing;
    if (inner) yield* textsAndComments(inner);
  }
  yield* block.dangling.filter(({ kind }) => kind === 'comment');
}
