import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  ACCEPT,
  type BlockShape,
  DECLARATIONS,
  ENTRY_BLOCK,
  MODEL,
  RESERVED_NAMES,
} from '../../grammar/constructs.ts';
import type { Line } from '../../grammar/tree.ts';
import { CYCLE_WORDS } from '../../src/catalog/cycles.ts';
import { PERIODS } from '../../src/catalog/periods.ts';
import { DURATION_UNIT_WORDS, SIZE_UNITS } from '../../src/catalog/units.ts';
import { compile, convert, format } from '../../src/compiler/index.ts';
import { VOCABULARY } from '../../src/copy/vocabulary.ts';
import { CODES, type DiagnosticCode } from '../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderPretty } from '../../src/diagnostics/render/index.ts';
import { findingsOf as findFindings, findingsIn, inputsOf } from '../support/language-examples.ts';
import { type Chapter, type Fence, readReference, replaceFences } from '../support/language-reference.ts';
import { linesOf, saidBy } from '../support/language-trees.ts';

const PATH = new URL('../../grammar/LANGUAGE.md', import.meta.url);
const TEXT = readFileSync(PATH, 'utf8');
const CHAPTERS = readReference(TEXT);
const FENCES = CHAPTERS.flatMap(({ fences }) => fences);
const EXAMPLES = FENCES.filter(({ language }) => language === 'plan' || language === 'yaml');
const GOOD = EXAMPLES.filter(({ bad }) => bad === null);
/** Plan files without findings; what is imported is none. */
const GOOD_PLANS = GOOD.filter(({ flags }) => !flags.has('import'));
const BAD = EXAMPLES.filter((fence): fence is Fence & { bad: DiagnosticCode } => fence.bad !== null);
const CODE_NAMES = Object.keys(CODES) as DiagnosticCode[];

/** Findings about how a file is written, which the other form does not have or has elsewhere. */
const OF_ONE_FORM: ReadonlySet<DiagnosticCode> = new Set([
  'not-text',
  'too-large',
  'too-deep',
  'hidden-character',
  'stray-character',
  'unclosed-text',
  'bad-escape',
  'unclosed-block',
  'stray-brace',
  'yaml-syntax',
  'yaml-feature',
  'yaml-shape',
  'not-a-pricing',
  'not-carried',
]);

function placeOf({ start }: Fence): string {
  return `line ${start}`;
}

function named(path: readonly string[], title: string): Chapter {
  const found = CHAPTERS.find((chapter) => [...path, title].every((part) => chapter.path.includes(part)));
  if (found === undefined) throw new Error(`the reference has no chapter ${title}`);
  return found;
}

const known = new Map<Fence, Promise<readonly Diagnostic[]>>();

/** All findings about an example, worked out once. */
function findingsOf(fence: Fence): Promise<readonly Diagnostic[]> {
  const found = known.get(fence) ?? findFindings(fence);
  known.set(fence, found);
  return found;
}

/** The findings that an example shows: all, or, with `among`, those with its code. */
function shownOf(fence: Fence, findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return fence.flags.has('among') ? findings.filter(({ code }) => code === fence.bad) : findings;
}

describe('every example', () => {
  test('is in one of the two forms, or is what Planspec says', () => {
    const languages = new Set(FENCES.map(({ language }) => language));
    expect(languages).toEqual(new Set(['plan', 'yaml', 'text']));
    const flags = new Set(EXAMPLES.flatMap((fence) => [...fence.flags]));
    expect(flags).toEqual(new Set(['whole', 'escaped', 'files', 'among', 'strict', 'import']));
  });

  test.each(GOOD.map((fence) => [placeOf(fence), fence] as const))('on %s is right', async (_, fence) => {
    const findings = await findingsOf(fence);
    expect(renderPretty(findings, { color: false })).toBe('');
  });

  test.each(GOOD_PLANS.map((fence) => [placeOf(fence), fence] as const))(
    'on %s is right in the other form too',
    async (_, fence) => {
      for (const input of inputsOf(fence)) {
        const { name, text } = await convert(input);
        expect(
          renderPretty(await findingsIn([{ ...input, name, text: text ?? '' }], fence.flags.has('strict')), {
            color: false,
          }),
        ).toBe('');
      }
    },
  );

  test.each(
    GOOD_PLANS.filter(({ content }) => !content.includes('⟨')).map(
      (fence) => [placeOf(fence), fence] as const,
    ),
  )('on %s is in the usual layout', async (_, fence) => {
    const name = fence.language === 'yaml' ? 'a.plan.yaml' : 'a.plan';
    const texts = fence.flags.has('files') ? inputsOf(fence).map(({ text }) => text) : [fence.content];
    for (const text of texts) expect((await format({ name, text })).text).toBe(text);
  });
});

describe('every bad example', () => {
  test.each(BAD.map((fence) => [fence.bad, placeOf(fence), fence] as const))(
    'gives %s on %s, and nothing else',
    async (code, _, fence) => {
      const findings = await findingsOf(fence);
      const codes = new Set(findings.map((finding) => finding.code));
      if (fence.flags.has('among')) expect(codes).toContain(code);
      else expect(codes).toEqual(new Set([code]));
    },
  );

  test.each(BAD.map((fence) => [fence.bad, fence] as const))(
    'of %s shows every place in it',
    async (_, fence) => {
      const inputs = inputsOf({ ...fence, flags: new Set([...fence.flags, 'whole']) });
      const files = inputs.flatMap((input) => [input, ...(input.translations ?? [])]);
      const lines = new Map(files.map(({ name, text }) => [name, String(text).split('\n').length]));
      for (const { labels, source } of shownOf(fence, await findingsOf(fence))) {
        for (const label of labels) {
          const { name, text } = label.source ?? source;
          expect(text.slice(0, label.span.start).split('\n').length).toBeLessThanOrEqual(
            lines.get(name) ?? 0,
          );
        }
      }
    },
  );

  test.each(BAD.filter(({ bad }) => !OF_ONE_FORM.has(bad)).map((fence) => [fence.bad, fence] as const))(
    'of %s gives it in the other form too',
    async (_, fence) => {
      const converted = await Promise.all(
        inputsOf(fence).map(async (input) => {
          const { name, text } = await convert(input);
          return { ...input, name, text: text ?? '' };
        }),
      );
      const codes = shownOf(fence, await findingsIn(converted, fence.flags.has('strict'))).map(
        ({ code }) => code,
      );
      const own = shownOf(fence, await findingsOf(fence)).map(({ code }) => code);
      expect(codes).toEqual(own);
    },
  );

  test('is followed by what Planspec says, and the tour by a card of its page', async () => {
    const said = new Map<number, string>();
    const tour = named([], 'Five minutes').fences;
    const card = tour.find(({ language }) => language === 'text');
    const { outputs } = await compile({ name: 'plans/pixel-studio.plan', text: tour[0]?.content ?? '' });
    const page = outputs?.find(({ path }) => path === 'pricing.md')?.content ?? '';
    if (card)
      said.set(
        card.start,
        /^## Starter$[\s\S]*?(?=^## )/m
          .exec(page)?.[0]
          .replace(/[*\\#]/g, '')
          .trim() ?? '',
      );
    for (const fence of BAD) {
      const next = FENCES[FENCES.indexOf(fence) + 1];
      if (next?.language !== 'text') throw new Error(`no message follows the example on ${placeOf(fence)}`);
      const findings = shownOf(fence, await findingsOf(fence));
      said.set(next.start, renderPretty(findings, { color: false }));
    }
    const right = replaceFences(TEXT, said);
    // `UPDATE=1 npx vitest run --project unit test/grammar/language.test.ts` writes the messages anew.
    if (process.env.UPDATE) writeFileSync(PATH, right);
    else expect(right).toBe(TEXT);
  });
});

describe('the two forms', () => {
  const pairs = CHAPTERS.flatMap(({ fences }) =>
    fences.flatMap((fence, at) => {
      const dsl = fences[at - 1];
      return fence.language === 'yaml' && dsl?.language === 'plan' ? [[dsl, fence] as const] : [];
    }),
  );

  test.each(pairs.map(([dsl, yaml]) => [placeOf(dsl), placeOf(yaml), dsl, yaml] as const))(
    'say the same on %s and %s',
    (_, __, dsl, yaml) => {
      expect(saidBy(linesOf(yaml))).toEqual(saidBy(linesOf(dsl)));
    },
  );

  test('stand side by side in every chapter about a construct', () => {
    const paired = new Set(pairs.map(([dsl]) => dsl));
    for (const { keyword } of DECLARATIONS) {
      const { fences } = named(['Everything you can say'], `\`${keyword}\``);
      expect(fences.some((fence) => paired.has(fence))).toBe(true);
    }
  });

  test.each(['plan', 'yaml'])('show every construct: %s', (language) => {
    const shown = new Set<string>();
    for (const fence of GOOD) if (fence.language === language) collectShown(linesOf(fence), shown);
    const all = DECLARATIONS.flatMap(({ keyword, body }) => [keyword, ...keywordsIn(keyword, body)]);
    const inner = [...keywordsIn('model', MODEL.body), ...keywordsIn('entry', ENTRY_BLOCK), ACCEPT.keyword];
    expect([...all, ...inner, 'model', 'entry'].filter((one) => !shown.has(one))).toEqual([]);
  });
});

function keywordsIn(owner: string, { lines, items }: BlockShape): readonly string[] {
  return [...lines.map(({ keyword }) => `${owner} ${keyword}`), ...(items ? [`${owner} ${items}`] : [])];
}

/** Notes which constructs some declarations use: `plan`, `plan price`, `model help`, `accept`. */
function collectShown(lines: readonly Line[], shown: Set<string>): void {
  for (const line of lines) {
    const shape = DECLARATIONS.find(({ keyword }) => keyword === wordAt(line, 0));
    if (shape === undefined) continue;
    shown.add(shape.keyword);
    collectBlock(line, shape.keyword, shape.body, shown);
  }
}

function collectBlock({ block }: Line, owner: string, shape: BlockShape, shown: Set<string>): void {
  for (const line of block?.lines ?? []) {
    // Of `overdraft` and `overdraft at renewal`, the longer one is meant where both fit.
    const [keyed] = [...shape.lines, ACCEPT]
      .filter(({ keyword }) => keyword.split(' ').every((word, at) => wordAt(line, at) === word))
      .sort((one, other) => other.keyword.length - one.keyword.length);
    if (keyed === ACCEPT) shown.add(ACCEPT.keyword);
    else if (keyed) shown.add(`${owner} ${keyed.keyword}`);
    else if (shape.items) shown.add(`${owner} ${shape.items}`);
    else if (shape.open) {
      const kind = shape.open === 'models' ? 'model' : 'entry';
      shown.add(kind);
      collectBlock(line, kind, kind === 'model' ? MODEL.body : ENTRY_BLOCK, shown);
      continue;
    }
    collectBlock(line, keyed?.keyword ?? '', keyed?.below ?? { lines: [] }, shown);
  }
}

function wordAt({ parts }: Line, at: number): string | null {
  const part = parts[at];
  return part?.kind === 'word' ? part.text : null;
}

describe('the tables', () => {
  test.each(DECLARATIONS.map(({ keyword, body }) => [keyword, body] as const))(
    'of `%s` explain its lines, in order',
    (keyword, body) => {
      const { rows } = named(['Everything you can say'], `\`${keyword}\``);
      const keywords = rows.filter((cells) => cells.length === 3).map(([first]) => first);
      expect(keywords).toEqual(body.lines.map((line) => `\`${line.keyword}\``));
    },
  );

  test('of values in texts list all of them', () => {
    expect(named([], 'Values in texts').rows).toEqual(
      VOCABULARY.map(({ pattern, example, reads, about }) => [
        `\`{${pattern}}\``,
        `\`{${example}}\``,
        reads,
        about,
      ]),
    );
  });

  test('of units list all of them', () => {
    const [decimal, binary, times, cycles, periods] = named([], 'Units').rows.map(([, words = '']) =>
      words.replaceAll('`', '').split(', '),
    );
    expect([...(decimal ?? []), ...(binary ?? [])]).toEqual([...SIZE_UNITS.keys()]);
    expect(times).toEqual(DURATION_UNIT_WORDS);
    expect(cycles).toEqual([...CYCLE_WORDS.keys()]);
    expect(periods).toEqual([...PERIODS]);
  });

  test('of sections say where declarations stand in YAML', () => {
    const words = {
      one: 'one mapping',
      'by-id': 'a mapping by id',
      list: 'a list of mappings',
      phrase: 'what the line says',
    } as const;
    expect(named(['How a file is written'], 'The YAML form').rows).toEqual(
      DECLARATIONS.map(({ keyword, section, holds }) => [`\`${keyword}\``, `\`${section}\``, words[holds]]),
    );
  });

  test('of contents lead to the chapters', () => {
    const links = [...TEXT.matchAll(/\]\(#([a-z-]+)\)/g)].map(([, link]) => link);
    const anchors = CHAPTERS.map(({ title }) =>
      title
        .toLowerCase()
        .replaceAll(/[^a-z -]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(links.filter((link) => !anchors.includes(link ?? ''))).toEqual([]);
  });
});

describe('every message', () => {
  const chapters = CHAPTERS.filter(({ level, path }) => level === 4 && path.includes('Messages'));

  test('has a chapter, in the order of the codes, and no chapter is without a message', () => {
    expect(chapters.map(({ title }) => title)).toEqual(CODE_NAMES);
  });

  test.each(chapters.map((chapter) => [chapter.title, chapter] as const))(
    '%s has its law, a reason, a bad example, its words and a good example',
    (title, { paragraphs, fences }) => {
      const { severity, law } = CODES[title as DiagnosticCode];
      const [first, reason, ...others] = paragraphs;
      expect(first).toBe(`**${severity.charAt(0).toUpperCase()}${severity.slice(1)}.** ${law}`);
      expect(reason).toMatch(/^[A-Z].*[.]$/);
      expect(others).toEqual([]);
      expect(fences.map(({ language, bad }) => bad ?? language)).toEqual([
        title,
        'text',
        fences[0]?.language,
      ]);
    },
  );
});

test('the words that are no names are those of the reserved lines', () => {
  const cells = named([], 'Reserved words').rows.flatMap(([words = '']) =>
    words.replaceAll('`', '').split(', '),
  );
  expect(new Set(cells)).toEqual(RESERVED_NAMES);
});
