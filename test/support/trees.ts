/**
 * Trees of lines that follow `grammar/constructs.ts`, for laws about reading and printing. What they say is mostly
 * nonsense, but in form they are plan files; ids, texts and comments are as hostile as the language allows.
 */
import fc from 'fast-check';
import {
  ACCEPT,
  type BlockShape,
  DECLARATIONS,
  type DeclarationShape,
  ENTRY_BLOCK,
  type HeadShape,
  type LineShape,
  MODEL,
  PLAIN_BLOCK,
  RESERVED_NAMES,
} from '../../grammar/constructs.ts';
import type { Block, Comment, Line, Part, PlanFile, Trivia } from '../../grammar/tree.ts';
import { printDsl } from '../../src/dsl/index.ts';
import type { Source } from '../../src/source/source.ts';

const NOWHERE = { start: 0, end: 0 };

/** Ids that are easily mistaken for something else. */
export const HOSTILE_IDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'then_',
  'veo-3.1',
  'gpt-4.5.2-mini',
  'v1.0',
  '_',
  'a-',
  'A',
  'plan',
  'catalog',
  'true',
  'null',
  'yes',
  'on',
  'y',
  'NaN',
  'e1',
  'x_',
  'monthly',
  'GB',
] as const;

/** Texts that break out of what they are written into, unless that is escaped. */
export const HOSTILE_TEXTS = [
  '',
  ' ',
  '  two spaces  ',
  '"',
  '\\',
  '\\"',
  'a\\',
  '\\n',
  '\t',
  '*/ alert(1) /*',
  '</script><!--',
  '$\u007bx}',
  '`',
  "it's",
  '# no comment',
  '{',
  '}',
  '{ }',
  '{pro.veo-3.1}',
  '{plans with api-access}',
  '->',
  ', ',
  ': ',
  '- ',
  '| ',
  '> ',
  '? x',
  '!x',
  '&a',
  '*a',
  '%YAML 1.1',
  '---',
  '...',
  'true',
  'null',
  '~',
  '1',
  '1.0',
  '010',
  '1_000',
  '0x1F',
  '.inf',
  '2026-01-15',
  '10:30',
  'yes',
  'No',
  '=',
  '<b onclick="x">',
  '&lt;',
  '[x](javascript:1)',
  'a | b',
  '\u{1F600}',
  '\u05E9\u05DC\u05D5\u05DD',
  '\u0645\u0631\u062D\u0628\u0627',
  'e\u0301',
  '\u4F60\u597D',
  '\u00a0',
  '$&',
  '%s',
  '@media',
] as const;

const NUMBERS = [
  '0',
  '1',
  '10',
  '1,000',
  '12,000',
  '19.99',
  '-3',
  '1,00',
  '1_000',
  '007',
  '9007199254740993',
  '1.2.3',
] as const;
const WORDS = [
  'GB',
  'USD',
  'monthly',
  'per',
  'month',
  'free',
  'all',
  'unlimited',
  'contact',
  'us',
  'no',
  'Europe/Berlin',
  'America/Port-au-Prince',
] as const;

/** Any text that a plan file can hold: one line, no control characters, no half characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...HOSTILE_TEXTS), { maxLength: 4 }).map((some) => some.join(' ')),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Starter',
      'Everything you need.',
      '{value} storage',
      'Access to all image models',
    ),
  },
);

/** Any id; `RESERVED_NAMES` are left out. */
export const anyId: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...HOSTILE_IDS),
    fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4})?(\.[0-9][a-z0-9]{0,2})?$/),
  )
  .filter((id) => !RESERVED_NAMES.has(id));

const anyNumber = fc.constantFrom(...NUMBERS).map((text): Part => ({ kind: 'number', ...NOWHERE, text }));
const anyWord = fc.oneof(fc.constantFrom(...WORDS), anyId).map((text): Part => word(text));
const aText = anyText.map((value): Part => text(value));
const aMark = fc.constantFrom<Part>({ kind: 'comma', ...NOWHERE }, { kind: 'arrow', ...NOWHERE });

/** What may follow a keyword: numbers, words, now and then a text, with commas and arrows between them. */
const anyPhrase: fc.Arbitrary<readonly Part[]> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: anyNumber },
        { weight: 4, arbitrary: anyWord },
        { weight: 1, arbitrary: aText },
      ),
      fc.option(aMark, { freq: 5 }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((pairs) =>
    pairs.flatMap(([part, mark], at) => (mark !== null && at < pairs.length - 1 ? [part, mark] : [part])),
  );

const aComment: fc.Arbitrary<Comment> = fc
  .oneof(anyText, fc.constantFrom(' why', '# twice', ' { } "quoted'))
  .map((words): Comment => ({ kind: 'comment', ...NOWHERE, text: `#${words}`.replace(/[ \t]+$/, '') }));

/** Comments, with one blank line here and there. */
const someTrivia: fc.Arbitrary<readonly Trivia[]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<readonly Trivia[]>([]) },
  { weight: 2, arbitrary: fc.constant<readonly Trivia[]>([{ kind: 'blank', ...NOWHERE }]) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(fc.boolean(), aComment), { minLength: 1, maxLength: 3 })
      .map((some): readonly Trivia[] =>
        some.flatMap(([blank, one]): Trivia[] => (blank ? [{ kind: 'blank', ...NOWHERE }, one] : [one])),
      ),
  },
);

/** What makes a line, before it is known where the line stands. */
type Draft = { readonly key: string; readonly parts: readonly Part[]; readonly body: BlockShape };

function draftOf(shape: LineShape): fc.Arbitrary<Draft> {
  const start = shape.keyword.split(' ').map(word);
  const content: fc.Arbitrary<readonly Part[]> =
    shape.content === 'text'
      ? aText.map((one) => [one])
      : shape.content === 'phrase'
        ? anyPhrase
        : fc.constant([]);
  return content.map((rest) => ({
    key: shape.repeatable ? '' : shape.keyword,
    parts: [...start, ...rest],
    body: shape.below ?? PLAIN_BLOCK,
  }));
}

function headOf(head: HeadShape): fc.Arbitrary<{ readonly id: string; readonly parts: readonly Part[] }> {
  return fc.tuple(anyId, aText, anyPhrase).map(([id, name, phrase]) => ({
    id,
    parts: [...(head.id ? [word(id)] : []), ...(head.text ? [name] : []), ...(head.phrase ? phrase : [])],
  }));
}

const anEntry: fc.Arbitrary<Draft> = fc
  .tuple(anyId, fc.option(anyPhrase))
  .map(([id, phrase]) => ({ key: id, parts: [word(id), ...(phrase ?? [])], body: ENTRY_BLOCK }));

const aModel: fc.Arbitrary<Draft> = headOf(MODEL.head).map(({ id, parts }) => ({
  key: id,
  parts,
  body: MODEL.body,
}));

const aParagraph: fc.Arbitrary<Draft> = aText.map((one) => ({ key: '', parts: [one], body: PLAIN_BLOCK }));

const aStep: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.constantFrom('2026-01-15', '2026-02-31'),
    fc.option(fc.constantFrom('10:30', '9:05')),
    fc.option(anyPhrase),
    fc.option(anyPhrase),
  )
  .map(([date, time, action, left]) => ({
    key: '',
    parts: [
      { kind: 'date', ...NOWHERE, text: date },
      ...(time === null ? [] : [{ kind: 'time', ...NOWHERE, text: time } as const]),
      ...(action ?? []),
      ...(left === null ? [] : [{ kind: 'arrow', ...NOWHERE } as const, ...left]),
    ],
    body: PLAIN_BLOCK,
  }));

function draftsOf(shape: BlockShape): fc.Arbitrary<Draft> {
  const choices = shape.lines.map((line) => ({ weight: 1, arbitrary: draftOf(line) }));
  if (shape.open === 'entries') choices.push({ weight: 6, arbitrary: anEntry });
  if (shape.open === 'models') choices.push({ weight: 6, arbitrary: aModel });
  if (shape.items === 'paragraphs') choices.push({ weight: 3, arbitrary: aParagraph });
  if (shape.items === 'steps') choices.push({ weight: 6, arbitrary: aStep });
  return fc.oneof(...choices, { weight: 1, arbitrary: draftOf(ACCEPT) });
}

/** Lines of a block; each key that may be given once is. `depth` is that of the lines. */
function linesOf(shape: BlockShape, depth: number): fc.Arbitrary<readonly Line[]> {
  return fc
    .uniqueArray(draftsOf(shape), {
      maxLength: depth === 1 ? 6 : 2,
      selector: ({ key }) => (key === '' ? {} : key),
    })
    .chain((drafts) => fc.tuple(...drafts.map((draft) => lineOf(draft, depth))));
}

function blockOf(shape: BlockShape, depth: number): fc.Arbitrary<Block> {
  return fc.tuple(linesOf(shape, depth), someTrivia).map(([lines, dangling]) => ({
    ...NOWHERE,
    lines: startingPlain(lines),
    dangling: endingPlain(lines, dangling),
  }));
}

function lineOf({ parts, body }: Draft, depth: number): fc.Arbitrary<Line> {
  const block = depth > 2 ? fc.constant(null) : fc.option(blockOf(body, depth + 1), { freq: 4 });
  return fc.tuple(someTrivia, block, fc.option(aComment, { freq: 5 })).map(([leading, inner, comment]) => {
    const line: Line = { kind: 'line', ...NOWHERE, leading, parts, block: inner, trailing: null };
    return comment !== null && isOnOneRow(line, depth) ? { ...line, trailing: comment } : line;
  });
}

/** A line whose block takes several rows has no comment of its own behind it. */
function isOnOneRow(line: Line, depth: number): boolean {
  if (line.block === null) return true;
  const bare = { ...line, leading: [] };
  let file = fileOf([bare]);
  for (let level = 0; level < depth; level++) {
    const around: Line = {
      ...bare,
      parts: [word('plan')],
      block: { ...NOWHERE, lines: file.lines, dangling: [] },
    };
    file = fileOf([around]);
  }
  return printDsl(file).split('\n').length === 2 + 2 * depth;
}

function declarationOf(shape: DeclarationShape): fc.Arbitrary<Line> {
  const head = shape.holds === 'phrase' ? anyPhrase.map((parts) => ({ parts })) : headOf(shape.head);
  return head.chain(({ parts }) => {
    const draft = { key: '', parts: [word(shape.keyword), ...parts], body: shape.body };
    const isTall = shape.keyword !== 'feature' && shape.keyword !== 'limit' && shape.holds !== 'phrase';
    // What needs a block has one, also an empty one: `page` by itself would be read as a line all the same.
    return isTall
      ? fc.tuple(someTrivia, blockOf(shape.body, 1)).map(
          ([leading, block]): Line => ({
            kind: 'line',
            ...NOWHERE,
            leading,
            parts: draft.parts,
            block,
            trailing: null,
          }),
        )
      : lineOf(draft, 0);
  });
}

/** Files in form, in the order and the numbers in which things may come; ids of one kind are different. */
export const planFiles: fc.Arbitrary<PlanFile> = fc
  .tuple(
    fc.uniqueArray(
      fc
        .constantFrom(...DECLARATIONS)
        .chain((shape) => declarationOf(shape).map((line) => ({ shape, line }))),
      { maxLength: 10, selector: ({ shape, line }) => keyOf(shape, line) },
    ),
    someTrivia,
    fc.boolean(),
  )
  .map(([made, dangling, isSorted]) => {
    const order = isSorted
      ? made.toSorted((a, b) => DECLARATIONS.indexOf(a.shape) - DECLARATIONS.indexOf(b.shape))
      : made;
    const lines = order.map(({ line }) => line);
    return fileOf(startingPlain(lines), endingPlain(lines, dangling));
  });

function keyOf(shape: DeclarationShape, { parts: [, second] }: Line): unknown {
  if (shape.holds === 'list') return {};
  return shape.holds === 'by-id' && second?.kind === 'word'
    ? `${shape.keyword} ${second.text}`
    : shape.keyword;
}

/** A file that came from nowhere. */
export function fileOf(lines: readonly Line[], dangling: readonly Trivia[] = []): PlanFile {
  const source: Source = { name: 'made.plan', text: '', form: 'dsl' };
  return { source, lines, dangling };
}

/** No blank line stands where a block or a file starts. */
function startingPlain([first, ...others]: readonly Line[]): readonly Line[] {
  return first === undefined ? [] : [{ ...first, leading: withoutFirstBlank(first.leading) }, ...others];
}

function endingPlain(lines: readonly Line[], dangling: readonly Trivia[]): readonly Trivia[] {
  const started = lines.length === 0 ? withoutFirstBlank(dangling) : dangling;
  return started[started.length - 1]?.kind === 'blank' ? started.slice(0, -1) : started;
}

function withoutFirstBlank(trivia: readonly Trivia[]): readonly Trivia[] {
  return trivia[0]?.kind === 'blank' ? trivia.slice(1) : trivia;
}

function word(written: string): Part {
  return { kind: 'word', ...NOWHERE, text: written };
}

function text(value: string): Part {
  return { kind: 'text', ...NOWHERE, value, exact: true, lead: 1 };
}

/** All that a tree says, without where it says so: two trees are the same if their shapes are equal. */
export function shapeOf({ lines, dangling }: PlanFile | Block): unknown {
  return { lines: lines.map(lineShape), dangling: dangling.map(triviaShape) };
}

function lineShape({ leading, parts, block, trailing }: Line): unknown {
  return {
    leading: leading.map(triviaShape),
    parts: parts.map((part) =>
      part.kind === 'text' ? [part.kind, part.value] : 'text' in part ? [part.kind, part.text] : [part.kind],
    ),
    block: block === null ? null : shapeOf(block),
    trailing: trailing === null ? null : triviaShape(trailing),
  };
}

function triviaShape(one: Trivia): unknown {
  return one.kind === 'comment' ? one.text : one.kind;
}
