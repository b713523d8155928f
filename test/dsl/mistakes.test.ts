import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Close, cut, Open, Text } from '../../grammar/tokens.ts';
import type { Diagnostic, Edit } from '../../src/diagnostics/diagnostic.ts';
import { formatDsl, readDsl } from '../../src/dsl/index.ts';
import { shapeOf } from '../support/trees.ts';

function read(text: string): ReturnType<typeof readDsl> {
  return readDsl({ name: 'a.plan', text, form: 'dsl' });
}

/** What a person sees: the message, the marked characters, the hint, and what the fix does. */
function told(text: string): string {
  return read(text)
    .diagnostics.map((one) => told1(text, one))
    .join('\n');
}

function told1(text: string, { code, message, labels, hint, fixes }: Diagnostic): string {
  const marks = labels.map(
    ({ span, text: words }) => `  > ${text.slice(span.start, span.end)}${words && ` (${words})`}`,
  );
  const rest = [...(hint === undefined ? [] : [hint]), ...fixes.map(({ title }) => `Fix: ${title}`)].map(
    (row) => `  ${row}`,
  );
  return [`${code}: ${message}`, ...marks, ...rest].join('\n');
}

/** The text after all fixes. */
function fixed(text: string): string {
  const edits: readonly Edit[] = read(text).diagnostics.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), text);
}

/** Mistakes that people make, and what they meant. All are one finding and fixed by machine. */
const FIXABLE: readonly (readonly [string, string, string])[] = [
  [
    'no quote at the end of a name',
    'plan starter "Starter {\n  price free\n}\n',
    'plan starter "Starter" {\n  price free\n}\n',
  ],
  [
    'no quote at the end of a line',
    'plan a "A" {\n  tagline "Everything\n  price free\n}\n',
    'plan a "A" {\n  tagline "Everything"\n  price free\n}\n',
  ],
  [
    'no quote before the end of a block',
    'limit a "A" size { shown "{value} of it }\n',
    'limit a "A" size { shown "{value} of it" }\n',
  ],
  [
    'quotes of a word processor',
    'plan a \u201cA\u201d {\n  tagline \u201cDon\u2019t wait\u201d\n}\n',
    'plan a "A" {\n  tagline "Don\u2019t wait"\n}\n',
  ],
  ['one quote of a word processor', 'plan a "A\u201d {\n}\n', 'plan a "A" {\n}\n'],
  [
    'no quote in front of a comment',
    'plan a "A {  # new\n  price free\n}\n',
    'plan a "A" {  # new\n  price free\n}\n',
  ],
  ['single quotes', "plan a 'A' {\n}\n", 'plan a "A" {\n}\n'],
  ['a line break in a text', 'faq "Q" {\n  "one\\ntwo\\n"\n}\n', 'faq "Q" {\n  "one\\\\ntwo\\\\n"\n}\n'],
  [
    'a sign before an amount',
    'pack a "A" {\n  price $15\n  price $20 USD\n}\n',
    'pack a "A" {\n  price 15 USD\n  price 20 USD\n}\n',
  ],
  [
    'a sign behind an amount',
    'pack a "A" {\n  price 15\u20ac\n  price 20 \u20ac\n}\n',
    'pack a "A" {\n  price 15 EUR\n  price 20 EUR\n}\n',
  ],
  [
    'semicolons',
    'plan a "A" {\n  price free;\n  storage 10 GB; api-access;\n}\n',
    'plan a "A" {\n  price free\n  storage 10 GB\n  api-access\n}\n',
  ],
  ['colons', 'catalog: a "A" {\n  currency: USD\n}\n', 'catalog a "A" {\n  currency USD\n}\n'],
  [
    'equals signs',
    'catalog a "A" {\n  currency=USD\n  timezone = UTC\n}\n',
    'catalog a "A" {\n  currency USD\n  timezone UTC\n}\n',
  ],
  [
    'comments of other languages',
    '// first\nplan a "A" { // it\'s "ours"\n  price free /* now */\n}\n/* the\n * end */\n',
    '# first\nplan a "A" { # it\'s "ours"\n  price free # now\n}\n# the\n# end\n',
  ],
  [
    'other arrows',
    'scenario "S" {\n  2026-01-15 renew => cycle 1\n  2026-01-16 renew --> cycle 1\n  2026-01-17 renew \u2192 cycle 1\n}\n',
    'scenario "S" {\n  2026-01-15 renew -> cycle 1\n  2026-01-16 renew -> cycle 1\n  2026-01-17 renew -> cycle 1\n}\n',
  ],
  [
    'a list',
    'plan a "A" {\n  - price free\n  \u2022 api-access\n}\n',
    'plan a "A" {\n  price free\n  api-access\n}\n',
  ],
  [
    'an address',
    'faq "Q" {\n  bullet https://skills.video/plans?a=b#c\n}\n',
    'faq "Q" {\n  bullet "https://skills.video/plans?a=b#c"\n}\n',
  ],
  [
    'a slash',
    'models m "M" {\n  a "A" 5 credits / second\n}\n',
    'models m "M" {\n  a "A" 5 credits per second\n}\n',
  ],
  ['spaces of a page', 'plan\u00a0a\u00a0"A" {\n}\n', 'plan a "A" {\n}\n'],
  ['commas of another keyboard', 'consume cycle\uff0cadd-on\n', 'consume cycle,add-on\n'],
  [
    'no end of a plan',
    'plan a "A" {\n  price free\n\n# the next\nplan b "B" {\n  price free\n}\n',
    'plan a "A" {\n  price free\n}\n\n# the next\nplan b "B" {\n  price free\n}\n',
  ],
  [
    'no end of the last plan',
    'plan a "A" {\n  price free # none\n',
    'plan a "A" {\n  price free # none\n}\n',
  ],
  [
    'no end of a block in a plan',
    'plan a "A" {\n  storage 1 GB {\n    shown "x"\n  price free\n}\n',
    'plan a "A" {\n  storage 1 GB {\n    shown "x"\n  }\n  price free\n}\n',
  ],
  [
    'no end of the last block in a plan',
    'plan a "A" {\n  storage 1 GB {\n    shown "x"\n}\nplan b "B" {\n}\n',
    'plan a "A" {\n  storage 1 GB {\n    shown "x"\n  }\n}\nplan b "B" {\n}\n',
  ],
  [
    'no start of a block',
    'plan a "A"\n  price free\n  api-access\n}\nplan b "B" {\n}\n',
    'plan a "A" {\n  price free\n  api-access\n}\nplan b "B" {\n}\n',
  ],
  [
    'no start of a block in a plan',
    'plan a "A" {\n  storage 1 GB\n    shown "x"\n  }\n  price free\n}\n',
    'plan a "A" {\n  storage 1 GB {\n    shown "x"\n  }\n  price free\n}\n',
  ],
  [
    'a tagline in plain words',
    'plan a "A" {\n  tagline Don\'t wait. It\'s great!  # new\n}\n',
    'plan a "A" {\n  tagline "Don\'t wait. It\'s great!"  # new\n}\n',
  ],
  [
    'an answer in plain words',
    'faq "Q" {\n  Monthly credits do not roll over; see {a.name}.\n}\n',
    'faq "Q" {\n  "Monthly credits do not roll over; see {a.name}."\n}\n',
  ],
  ['a question in plain words', 'faq Why not? {\n  "A"\n}\n', 'faq "Why not?" {\n  "A"\n}\n'],
  [
    'prices of a page',
    'plan a "A" {\n  price $15/month, $144/yr\n  price 8 USD/seat/month\n}\n',
    'plan a "A" {\n  price 15 USD monthly, 144 USD yearly\n  price 8 USD per seat monthly\n}\n',
  ],
  [
    'prices in the dollars of the catalog',
    'catalog a "A" { currency EUR, CAD }\npack a "A" {\n  price C 1\n  price $15\n}\n',
    'catalog a "A" { currency EUR, CAD }\npack a "A" {\n  price C 1\n  price 15 CAD\n}\n',
  ],
  [
    'dates of another country',
    'scenario "S" {\n  1/20/2026 renew\n  25/1/2026 renew\n}\n',
    'scenario "S" {\n  2026-01-20 renew\n  2026-01-25 renew\n}\n',
  ],
  [
    'brackets for braces',
    'plan a "A" (\n  price free\n)\nplan b "B" [\n  price free\n}\n',
    'plan a "A" {\n  price free\n}\nplan b "B" {\n  price free\n}\n',
  ],
  ['a colon for a brace', 'plan a "A":\n  price free\n}\n', 'plan a "A" {\n  price free\n}\n'],
  [
    'a colon and no braces',
    'plan a "A":\n  price free\n  sso\nplan b "B" {\n}\n',
    'plan a "A" {\n  price free\n  sso\n}\nplan b "B" {\n}\n',
  ],
  [
    'a block below its line',
    'plan a "A" # new\n{\n  price free\n}\n',
    'plan a "A" { # new\n  price free\n}\n',
  ],
];

describe('a mistake of one kind', () => {
  it.each(FIXABLE)('%s', (_, wrong, right) => {
    expect(told(wrong)).toMatchSnapshot();
    expect(read(wrong).diagnostics).toHaveLength(1);
    expect(read(fixed(wrong)).diagnostics).toEqual([]);
    expect(formatDsl(fixed(wrong))).toBe(formatDsl(right));
  });
});

/** Mistakes that the reader understands as what was meant, also before they are fixed. */
const UNDERSTOOD = FIXABLE.filter(([name]) =>
  /quote|end of|start of|block|comments|address|break/.test(name),
);

describe('a mistake that does not hide what was meant', () => {
  it.each(
    UNDERSTOOD.filter(
      ([name]) => name !== 'a line break in a text' && name !== 'one quote of a word processor',
    ),
  )('%s', (_, wrong, right) => {
    expect(shapeOf(read(wrong).file)).toEqual(shapeOf(read(right).file));
  });
});

describe('a mistake that only a person can fix', () => {
  it.each([
    ['a quote too many', 'limit a "A" size { shown "so-called "{value}" }\nplan b "B" {\n}\n'],
    ['a line without its first quote', 'plan a "A" {\n  tagline Don\'t wait, buy {a.storage}; now!"\n}\n'],
    ['a text without its first quote', 'plan a A" {\n}\n'],
    [
      'a closing brace too many',
      'plan a "A" {\n  storage 1 GB { shown "x" }\n  }\n  price free\n}\nplan b "B" {\n}\n',
    ],
    ['an opening brace too many', 'plan a "A" {{\n  price free\n}\n'],
    ['a block around all', '{\n  plan a "A" {\n  }\n}\n'],
    ['brackets', 'plan a "A" {\n  storage 10 GB (soft)\n}\n'],
    ['letters of other alphabets', 'plan caf\u00e9 "C" {\n}\n'],
    ['per cent', 'pack a "A" {\n  price % 20\n}\n'],
    [
      'an unfinished merge',
      'plan a "A" {\n<<<<<<< HEAD\n  price free\n=======\n  price contact us\n>>>>>>> b\n}\n',
    ],
    ['the YAML form', 'plans:\n  starter:\n    name: Starter\n    price: 15 USD monthly\n'],
    ['JSON', '{\n  "plans": [{ "id": "starter" }]\n}\n'],
  ])('%s', (_, text) => {
    expect(told(text)).toMatchSnapshot();
  });
});

describe('a quote or a brace that is missing', () => {
  const text = readFileSync(new URL('golden/seed.out.plan', import.meta.url), 'utf8');
  const places = cut(text).tokens.flatMap(({ tokenType, image, startOffset }) => {
    if (tokenType === Text) return [startOffset, startOffset + image.length - 1];
    return tokenType === Open || tokenType === Close ? [startOffset] : [];
  });

  it('is one finding, wherever it is missing', () => {
    expect(places.length).toBeGreaterThan(80);
    for (const at of places) {
      const { diagnostics } = read(text.slice(0, at) + text.slice(at + 1));
      expect([at, diagnostics.map(({ code }) => code)]).toEqual([at, [expect.any(String)]]);
    }
  });
});

describe('many mistakes', () => {
  it('are all reported, each where it is', () => {
    const text = [
      'plan a “A” {',
      '  price $5',
      '  tagline "x',
      'plan b "B" {',
      '  storage 10 GB;',
      '}',
      '}',
      'faq "Q" { "\\t" }',
      '',
    ].join('\n');
    expect(
      read(text).diagnostics.map(({ code, labels }) => [
        code,
        text.slice(0, labels[0].span.start).split('\n').length,
      ]),
    ).toEqual([
      ['stray-character', 1],
      ['unclosed-block', 1],
      ['stray-character', 2],
      ['unclosed-text', 3],
      ['stray-character', 5],
      ['stray-brace', 7],
      ['bad-escape', 8],
    ]);
  });
});
