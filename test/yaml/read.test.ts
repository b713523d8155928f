import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDsl, readDsl } from '../../src/dsl/index.ts';
import { printYaml } from '../../src/yaml/index.ts';
import { findingsOf, linesOf, mended, partsOf, read } from './support.ts';
import { trees, withoutSpans } from './trees.ts';

const YAML = `# yaml-language-server: $schema=plan.schema.json

catalog:
  id: skills-video
  name: Skills Video  # what we are called
  currency: USD
  timezone: UTC

features:
  api-access: API access
  team-management:  # for companies
    name: Team member management
    help: 'Who''s who'

# What plans have more or less of
limits:
  storage:
    name: Storage
    kind: size
    shown: "{value} storage"
  # of calls
  api-calls: { name: API calls, kind: count per month }

models:
  image:
    name: image models
    models:
      flux-schnell: { name: FLUX.1 Schnell, cost: 1 credit per image }
      "veo-3.1":
        name: Veo 3.1
        cost: 5 credits per second
        help: Slow
consume: cycle, add-on
members:
  managed by: administrator "Workspace administrators"
plans:
  starter:
    name: Starter
    everything in: free
    price:
      - 15 USD monthly
      # and in Europe
      - 14 EUR monthly
    bullet: free words
    storage:
      value: 10 GB
      accept: it is enough
      # so far
    projects: 3
    most popular: true
    api-access: true  # everybody
    then:
      - bullet: after it
        price: { value: contact us, accept: [one, two] }
faq:
  - question: Really?
    answer:
      - Yes.
      # the points
      - bullet: a point
      - { value: A paragraph, accept: why }
      - accept: why not
  - question: Why?
    answer: Because.
scenarios:
  - name: A story
    steps:
      - 2026-01-15 10:30 subscribe starter monthly -> cycle 1,000
      - 2027-01-20 -> add-on 0
# the end
`;

const DSL = `# yaml-language-server: $schema=plan.schema.json

# what we are called
catalog skills-video "Skills Video" {
  currency USD
  timezone UTC
}

feature api-access       "API access"
feature team-management  "Team member management" { help "Who's who" }  # for companies

# What plans have more or less of
limit storage "Storage" size { shown "{value} storage" }
# of calls
limit api-calls "API calls" count per month

models image "image models" {
  flux-schnell  "FLUX.1 Schnell"  1 credit per image
  veo-3.1       "Veo 3.1"         5 credits per second { help "Slow" }
}
consume cycle, add-on
members {
  managed by administrator "Workspace administrators"
}
plan starter "Starter" {
  everything in free
  price 15 USD monthly
  # and in Europe
  price 14 EUR monthly
  bullet "free words"
  storage 10 GB {
    accept "it is enough"
    # so far
  }
  projects 3
  most popular
  api-access  # everybody
  bullet "after it"
  price contact us {
    accept "one"
    accept "two"
  }
}
faq "Really?" {
  "Yes."
  # the points
  bullet "a point"
  "A paragraph" { accept "why" }
  accept "why not"
}
faq "Why?" {
  "Because."
}
scenario "A story" {
  2026-01-15 10:30 subscribe starter monthly -> cycle 1,000
  2027-01-20 -> add-on 0
}
# the end
`;

test('both forms are read into the same tree, comments and blank lines included', () => {
  const yaml = read(YAML);
  const dsl = readDsl({ name: 'any.plan', text: DSL, form: 'dsl' });
  expect(yaml.diagnostics).toEqual([]);
  expect(dsl.diagnostics).toEqual([]);
  expect(withoutSpans(yaml.file)).toEqual(withoutSpans(dsl.file));
  expect(printDsl(yaml.file)).toBe(printDsl(dsl.file));
});

test('spans are the very characters', () => {
  const { file } = read(YAML);
  const at = ({ start, end }: { start: number; end: number }): string => YAML.slice(start, end);
  for (const part of partsOf(file)) {
    if (part.kind === 'number' || part.kind === 'date' || part.kind === 'time')
      expect(at(part)).toBe(part.text);
    if (part.kind === 'text' && part.exact) {
      const start = part.start + part.lead;
      expect(YAML.slice(start, start + part.value.length)).toBe(part.value);
    }
  }
  const inexact = partsOf(file).filter((part) => part.kind === 'text' && !part.exact);
  expect(inexact.map(at)).toEqual(["'Who''s who'"]);
  const lines = linesOf(file).map(at);
  expect(lines).toContain('api-access: true');
  expect(lines).toContain('storage:\n      value: 10 GB');
  expect(lines).toContain('15 USD monthly');
  expect(lines).toContain('everything in: free');
});

test.each([
  ['an unknown key', 'catalog:\n  curency: USD\n', ['unknown-word: curency']],
  ['a key of two words', 'plans:\n  a:\n    everything inn: b\n', ['unknown-word: everything inn']],
  ['a section that does not exist', 'planes:\n  a: { name: A }\n', ['unknown-word: planes']],
  ['a list for a text', 'plans:\n  a:\n    tagline: [x]\n', ['yaml-shape: [x]']],
  ['a mapping for a list', 'faq: { question: x }\n', ['yaml-shape: { question: x }']],
  ['a section without anything', 'plans:\n', ['yaml-shape: plans']],
  ['an empty value', 'plans:\n  a:\n    sso:\n', ['yaml-shape: sso']],
  ['null', 'plans:\n  a:\n    tagline: ~\n', ['yaml-shape: ~']],
  ['a text that is true', 'plans:\n  a:\n    tagline: true\n', ['yaml-shape: true']],
  ['a flag with words', 'plans:\n  a:\n    hidden: very much\n', ['yaml-shape: very much']],
  ['a name below `then`', 'plans:\n  a:\n    then: [{ name: B }]\n', ['yaml-shape: name']],
  ['a value where there is none', 'plans:\n  a:\n    value: 3\n', ['yaml-shape: value']],
  ['an id with a space', 'features:\n  a b: AB\n', ['bad-id: a b']],
  ['an id that is a number', 'features:\n  16: x\n', ['bad-id: 16']],
  ['an id that is no word', 'catalog: { id: 9x }\n', ['bad-id: 9x']],
  ['characters that mean nothing', 'catalog:\n  currency: $15\n', ['stray-character: $15']],
  ['a quote that is open in a phrase', 'limits:\n  a:\n    counts: a "b\n', ['unclosed-text: "b']],
  ['an escape in a phrase', `limits:\n  a:\n    counts: '"a\\n", "b"'\n`, ['bad-escape: "a\\n"']],
  ['line breaks in a text', 'page:\n  intro: |\n    a\n    b\n', ['yaml-shape: |\n    a\n    b']],
  ['line breaks by escapes', 'page:\n  intro: "a\\nb"\n', ['yaml-shape: "a\\nb"']],
  ['a phrase of nothing', 'plans:\n  a:\n    price: ""\n', ['yaml-shape: ""']],
  [
    'several things',
    'page:\n  titel: A\n  intro: [b]\nplanz: {}\n',
    ['unknown-word: titel', 'yaml-shape: [b]', 'unknown-word: planz'],
  ],
])('%s is reported once, under its characters', (_, text, expected) => {
  expect(findingsOf(text)).toEqual(expected);
});

test.each([
  ['tabs', 'plans:\n\ta: {}\n', ['yaml-syntax: \t']],
  ['a line without a colon', 'page:\n  title: A\n  intro B\n', ['yaml-syntax: intro B']],
  ['a colon without a space', 'page:\n  title: A\n  intro:B\n', ['yaml-syntax: :']],
  ['wrong indentation', 'page:\n  title: A\n intro: B\n', ['yaml-syntax: intro: B']],
  ['indentation below a value', 'page:\n  title: A\n    intro: B\n', ['yaml-syntax: intro: B']],
  ['an open quote', 'page:\n  title: "A\n  intro: B\n', ['yaml-syntax: "A']],
  ['an open single quote', "page:\n  title: 'it''s\n  intro: B\n", ["yaml-syntax: 'it''s"]],
  ['an open bracket', 'plans:\n  a: { name: A\npage:\n  title: x\n', ['yaml-syntax: {']],
  ['a bracket too many', 'plans: {}}\n', ['yaml-syntax: }']],
  ['the wrong bracket', 'plans: { a: [1}\n', ['yaml-syntax: }']],
  ['text behind a quote', 'page:\n  title: "A" B\n', ['yaml-syntax: B']],
  ['a text with a colon', 'page:\n  title: A: B\n', ['yaml-syntax: A: B']],
  ['a text that starts with an odd sign', 'page:\n  title: @A\n', ['yaml-syntax: @A']],
  ['a comment without a space', 'page:\n  title: "A"#B\n', ['yaml-syntax: #']],
  ['a wrong escape', 'page:\n  title: "\\q"\n', ['yaml-syntax: \\']],
  ['a list among keys', 'page:\n  title: A\n  - B\n', ['yaml-syntax: - B']],
])('%s: what is wrong with the YAML is said in plain words, and nothing else is', (_, text, expected) => {
  expect(findingsOf(text)).toEqual(expected);
  for (const { message } of read(text).diagnostics)
    expect(message).not.toMatch(/scalar|token|implicit|flow|collection|node/i);
});

test.each([
  ['a colon without a space', 'page:\n  title:A\n', 'page:\n  title: A\n'],
  ['a text with a colon', 'page:\n  title: A: B\n', 'page:\n  title: "A: B"\n'],
  ['an unknown key', 'catalog:\n  curency: USD\n', 'catalog:\n  currency: USD\n'],
  ['yes', 'plans:\n  a:\n    sso: yes\n    hidden: on\n', 'plans:\n  a:\n    sso: true\n    hidden: true\n'],
  ['nothing', 'plans:\n  a:\n    sso:\n    b: true\n', 'plans:\n  a:\n    sso: true\n    b: true\n'],
  ['no value in braces', 'plans: { a: { sso, b: true } }\n', 'plans: { a: { sso: true, b: true } }\n'],
])('%s has a fix', (_, text, expected) => {
  expect(mended(text)).toBe(expected);
  expect(findingsOf(expected)).toEqual([]);
});

test('numbers and words keep their characters', () => {
  const values = [
    '1,000',
    '010',
    '1_000',
    '0x1F',
    '1e309',
    '.5',
    '9007199254740993',
    '1.10',
    '1:30',
    '-3',
    '+1',
  ];
  for (const value of values) {
    const { file } = read(`plans:\n  a:\n    b: ${value}\n`);
    const parts = linesOf(file)[1]?.parts ?? [];
    const written = parts.slice(1).map((part) => ('text' in part ? part.text : ''));
    expect(written.join('')).toBe(value);
  }
});

test('`no`, `1.10`, `null` and dates are texts where texts stand', () => {
  const text = 'features:\n  a: no\n  b: 1.10\n  c: 2026-01-15\n  d: "null"\n  e: 1_000\n';
  expect(printDsl(read(text).file)).toBe(
    'feature a  "no"\nfeature b  "1.10"\nfeature c  "2026-01-15"\nfeature d  "null"\nfeature e  "1_000"\n',
  );
});

test('names of what every object has are names like others', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const text = `features:\n${ids.map((id) => `  ${id}: ${id}\n`).join('')}`;
  const { file, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  expect(file.lines.map(({ parts }) => 'text' in (parts[1] ?? {}) && parts[1])).toMatchObject(
    ids.map((id) => ({ text: id })),
  );
  expect(printYaml(file)).toBe(text);
});

test('an empty file, and one of comments, is read as nothing', () => {
  for (const text of ['', '\n\n', '# a\n', '---\n']) {
    expect(read(text).diagnostics).toEqual([]);
    expect(read(text).file.lines).toEqual([]);
  }
  expect(printYaml(read('# a\n\n# b\n').file)).toBe('# a\n\n# b\n');
});

test('a folded text is one text, and only its whole span is known', () => {
  const text = 'page:\n  intro: >-  # long\n    a\n    b\n';
  const line = linesOf(read(text).file)[1];
  expect(line?.parts[1]).toMatchObject({
    kind: 'text',
    value: 'a b',
    exact: false,
    start: 15,
    end: text.length - 1,
  });
  expect(line?.trailing?.text).toBe('# long');
});

test('any text is read without a throw, with spans inside the file', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'ab:- #"\'\n\t{}[],?&*!|>%@`\\~'.split('')), maxLength: 60 }),
    fc
      .tuple(
        trees.map(printYaml),
        fc.nat(),
        fc.nat(20),
        fc.string({ unit: fc.constantFrom(...' \n:-"\'#{}[],&*'.split('')), maxLength: 3 }),
      )
      .map(
        ([text, at, length, put]) =>
          text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + length),
      ),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { file, diagnostics } = read(text);
      const spans = [
        ...diagnostics.flatMap(({ labels, fixes }) => [
          ...labels.map(({ span }) => span),
          ...fixes.flatMap(({ edits }) => edits),
        ]),
        ...linesOf(file).flatMap((line) => [
          line,
          ...line.parts,
          ...line.leading,
          ...(line.block ? [line.block] : []),
        ]),
      ];
      for (const { start, end } of spans) {
        expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true]);
      }
      if (diagnostics.length > 0) return;
      const printed = printYaml(file);
      expect(withoutSpans(read(printed).file)).toEqual(withoutSpans(file));
      expect(printYaml(read(printed).file)).toBe(printed);
    }),
    { numRuns: 400 },
  );
});

test('an item of a list that YAML takes for more of a value is found where it stands', () => {
  const right = `plans:
  pro:
    name: Pro
    price:
      - 12 USD monthly
      - 11 EUR monthly
    bullet:
      - Fast
      - Cheap
`;
  expect(findingsOf(right)).toEqual([]);
  const shifted = right.replace('      - 12', '     - 12');
  expect(findingsOf(shifted)).toEqual(['yaml-shape: - 11 EUR monthly']);
  expect(mended(shifted)).toBe(right.replace('      - 12', '     - 12').replace('      - 11', '     - 11'));
  expect(mended(right.replace('      - Cheap', '        - Cheap'))).toBe(right);
  expect(findingsOf(right.replace('price:\n      - 12', 'price: 12'))).toEqual([
    'yaml-shape: - 11 EUR monthly',
  ]);
});

test('a text in the quotes of a word processor gets straight ones, and one that holds them keeps them', () => {
  const right = 'plans:\n  pro:\n    name: "Pro"\n    tagline: "For freelancers."\n';
  for (const odd of ['\u201cFor freelancers.\u201d', '\u201eFor freelancers.\u201c']) {
    const wrong = right.replace('"For freelancers."', odd);
    expect(findingsOf(wrong)).toEqual([`stray-character: ${odd}`]);
    expect(mended(wrong)).toBe(right);
  }
  for (const fine of [
    '"\u201cGreat.\u201d"',
    'They say \u201cgreat\u201d.',
    '\u201cGreat\u201d and \u201cfine\u201d',
  ])
    expect(findingsOf(right.replace('"For freelancers."', fine))).toEqual([]);
});
