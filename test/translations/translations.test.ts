import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, compile, convert, translate } from '../../src/compiler/index.ts';
import type { Page } from '../../src/emit/page/index.ts';
import { summaryOf } from '../support/findings.ts';

const PLAN = `catalog shop "Shop" {
  currency EUR
}

page {
  title "Plans for every team"
}

feature api "API access" { help "Over the web." }

limit projects "Projects" count {
  shown "{value} at a time"
  counts "project", "projects"
}

limit storage "Storage" size { shown "{value} storage" }

members {
  managed by admin "Administrators"
}

plan solo "Solo" {
  tagline "For you."
  price 5 EUR monthly
  projects 1
  storage 1,500 GB
  bullet "Made with love"
}

plan team "Team" {
  everything in solo
  price 1,234.50 EUR monthly
  projects 5
  storage unlimited
  api
}

faq "Who has the API?" {
  "{plans with api} have it."
  "{members managed by} look after it."
}
`;

const POLISH = `catalog:
  name: Shop
page:
  title: Plany dla każdego zespołu
features:
  api:
    name: Dostęp do API
    help: Przez internet.
limits:
  projects:
    name: Projekty
    shown: "{value} jednocześnie"
    counts: [projekt, projekty, projektów]
  storage:
    name: Miejsce
    shown: "{value} miejsca"
members:
  managed by:
    admin: Administratorzy
plans:
  solo:
    name: Solo
    tagline: Dla ciebie.
    bullet:
      - from: Made with love
        to: Zrobione z sercem
  team:
    name: Zespół
faq:
  - from: Who has the API?
    to: Kto ma API?
    answer:
      - from: "{plans with api} have it."
        to: "Ma je: {plans with api}."
      - from: "{members managed by} look after it."
        to: "Opiekują się nim: {members managed by}."
`;

const translated = (text: string, locale = 'pl-PL', plan = PLAN) => ({
  name: 'plans/shop.plan',
  text: plan,
  translations: [{ name: `plans/shop.${locale}.yaml`, text }],
});

async function pageOf(text: string, locale = 'pl-PL', plan = PLAN): Promise<Page> {
  const { outputs, diagnostics } = await compile(translated(text, locale, plan), { locales: [locale] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return JSON.parse(outputs?.find(({ path }) => path === `${locale}/pricing.json`)?.content ?? '{}');
}

/** What is found in a translation, and the characters that it marks. */
async function findingsIn(text: string, locale = 'pl-PL'): Promise<readonly string[]> {
  const { diagnostics } = await check(translated(text, locale), { locales: [locale] });
  return diagnostics.map(summaryOf);
}

describe('amounts and plans in a translation', () => {
  const SHOP = `catalog shop "Shop" { currency USD, EUR }
feature api "API access"
limit storage "Storage" size
plan solo "Solo" {
  price 1,500 USD yearly, 1,400 EUR yearly
  storage 1.5 TB
}
plan team "Team" {
  everything in solo
  price 2,500 USD yearly, 2,400 EUR yearly
  api
}
plan company "Company" {
  everything in team
  price 3,500 USD yearly, 3,400 EUR yearly
}
faq "How much?" {
  "{solo.storage} for {solo.price}, kept for 12 months, and 20% off."
  "{plans with api} have the API."
}
`;

  async function reported(locale: string, answer: string, plans = '{plans with api}') {
    const text = `faq:
  - from: How much?
    to: "?"
    answer:
      - from: "{solo.storage} for {solo.price}, kept for 12 months, and 20% off."
        to: "${answer}"
      - from: "{plans with api} have the API."
        to: "API: ${plans}"
`;
    const { diagnostics } = await check(translated(text, locale, SHOP), { locales: [locale] });
    return diagnostics
      .filter(({ code }) => code === 'contradicting-translation' || code === 'lost-value')
      .map((found) => summaryOf(found));
  }

  const KEPT = '{solo.storage}, {solo.price}';
  test.each([
    ['de-DE', `${KEPT}, 12 Monate, 20 %`],
    ['de-DE', `${KEPT}, 1 Jahr, 20\u00a0%`],
    ['de-DE', `${KEPT}, am 3. Tag des Monats, rund um die Uhr (24/7), in 2 Wochen`],
    ['ar-EG', `${KEPT} ١٢ شهرًا ٢٠٪`],
    ['tr-TR', `${KEPT}, 12 ay, %20`],
    ['ja-JP', `${KEPT}、12 か月、20%`],
    ['th-TH', `${KEPT} 12 เดือนเท่านั้น 20%`],
  ])('are those of the text: %s %s', async (locale, answer) => {
    expect(await reported(locale, answer)).toEqual([]);
  });

  test.each([
    ['de-DE', '1,5 TB für 1.500 $ im Jahr', [['lost-value']]],
    ['de-DE', '1.500 GB für {solo.price}', [['lost-value']]],
    ['de-DE', '15 TB für {solo.price}', [['contradicting-translation', '15 TB']]],
    ['fr-FR', '{solo.storage} pour 1 501 $', [['contradicting-translation', '1 501 $']]],
    ['fr-FR', '1,6 To pour {solo.price}', [['contradicting-translation', '1,6 To']]],
    ['ru-RU', '2 ТБ, {solo.price}', [['contradicting-translation', '2 ТБ']]],
    ['pl-PL', `${KEPT}, 6 miesięcy`, [['contradicting-translation', '6 miesięcy']]],
    ['ar-EG', `${KEPT} ٦ أشهر`, [['contradicting-translation', '٦ أشهر']]],
    ['tr-TR', `${KEPT}, %25`, [['contradicting-translation', '%25']]],
    ['zh-TW', `${KEPT}，24 個月`, [['contradicting-translation', '24 個月']]],
  ])('others are found, also where a value was lost: %s %s', async (locale, answer, expected) => {
    const found = await reported(locale, answer);
    expect(found).toHaveLength(expected.length);
    for (const [at, words] of expected.entries()) for (const word of words) expect(found[at]).toContain(word);
  });

  test('what the catalog counts is compared, and credits of any name', async () => {
    const shop = `catalog shop "Shop" { currency USD }
limit seats "Seats" count { counts "seat", "seats" }
credits ai "AI credits" {
  issued every cycle
  valid until renewal
}
plan solo "Solo" {
  price 10 USD monthly
  seats 3
  ai 200 monthly
  bullet "Up to 200 AI credits and 3 seats"
}
`;
    const found = async (bullet: string) => {
      const text = `limits: { seats: { counts: [Platz, Plätze] } }
plans: { solo: { bullet: [{ from: Up to 200 AI credits and 3 seats, to: ${bullet} }] } }
`;
      const { diagnostics } = await check(translated(text, 'de-DE', shop), { locales: ['de-DE'] });
      return diagnostics
        .filter(({ code }) => code === 'contradicting-translation')
        .map(({ message }) => message);
    };
    for (const right of [
      'Bis zu 200 KI-Credits und 3 Plätze',
      '3 Plätze mit 200 Credits',
      '24 Stunden am Tag',
    ])
      expect(await found(right)).toEqual([]);
    expect(await found('Bis zu 300 KI-Credits und 3 Plätze')).toEqual([
      'the translation says `300 KI-Credits`, and the text in the plan file `200 AI credits`',
    ]);
    expect(await found('200 Credits und 5 Plätze')).toEqual([
      'the translation says `5 Plätze`, and the text in the plan file `3 seats`',
    ]);
  });

  test('plans are compared where the text lists them by a rule', async () => {
    expect(await reported('de-DE', KEPT, 'Team und Company')).toMatchObject([
      expect.stringContaining('lost-value'),
    ]);
    expect(await reported('de-DE', KEPT, 'alle, die zahlen')).toMatchObject([
      expect.stringContaining('lost-value'),
    ]);
    for (const plans of ['Company', 'Solo, Team und Company', 'Solo'])
      expect(await reported('de-DE', KEPT, plans)).toMatchObject([
        expect.stringContaining('contradicting-translation'),
      ]);
  });

  test('an amount in the place of what each plan shows is an error, words are a warning', async () => {
    const limits = (shown: string) =>
      `limits:\n  storage:\n    shown: ${shown}\n  projects:\n    shown: Projekte\n`;
    const found = async (shown: string) => {
      const { diagnostics } = await check(translated(limits(shown), 'de-DE', PLAN), { locales: ['de-DE'] });
      return diagnostics.map(({ code }) => code).filter((code) => /lost|contradicting/.test(code));
    };
    expect(await found('10 GB Speicher')).toEqual(['contradicting-translation', 'lost-value']);
    expect(await found('viel Speicher')).toEqual(['lost-value', 'lost-value']);
    expect(await found('"{value} Speicher (SSD der 5. Generation)"')).toEqual(['lost-value']);
  });

  test('a wrong amount in the place of a value has a fix', async () => {
    const text = `faq:
  - from: How much?
    to: Wie viel?
    answer:
      - from: "{solo.storage} for {solo.price}, kept for 12 months, and 20% off."
        to: Nur 15 TB für {solo.price}.
`;
    const { diagnostics } = await check(translated(text, 'de-DE', SHOP), { locales: ['de-DE'] });
    const wrong = diagnostics.find(({ code }) => code === 'contradicting-translation');
    expect(wrong?.message).toBe('the translation says `15 TB`, and the text in the plan file `1.5 TB`');
    expect(wrong?.fixes.map(({ title }) => title)).toEqual(['write `{solo.storage}`']);
  });
});

describe('the name of a scenario', () => {
  const STORY = `${PLAN.replace('it."', 'it."\n  example "It starts anew"')}
scenario "It starts anew" {
  2026-01-01  subscribe solo monthly
}
scenario "Nobody shows this" {
  2026-01-01  subscribe team monthly
}
`;

  test('has a place where an answer shows it', async () => {
    const { text } = await translate({ name: 'plans/shop.plan', text: STORY }, 'pl-PL', null);
    expect(text).toContain('scenarios:\n  - from: It starts anew\n    to:');
    expect(text).not.toContain('Nobody shows this');
  });

  test('is for those who write the file where none does', async () => {
    const of = (from: string) => `scenarios:\n  - from: ${from}\n    to: Od nowa\n`;
    const found = async (from: string) => {
      const { diagnostics } = await check(translated(of(from), 'pl-PL', STORY), { locales: ['pl-PL'] });
      return diagnostics.map(summaryOf).filter((summary) => summary.includes('unused'));
    };
    expect(await found('It starts anew')).toEqual([]);
    expect(await found('Nobody shows this')).toHaveLength(1);
  });
});

describe('a page in another language', () => {
  test('has the texts of the translation, the phrases of the language and the formats of the locale', async () => {
    const page = await pageOf(POLISH);
    expect([page.lang, page.dir, page.untranslated]).toEqual(['pl-PL', 'ltr', null]);
    expect(page.headings.title.text).toBe('Plany dla każdego zespołu');
    const [solo, team] = page.plans;
    expect(solo?.prices.map(({ text }) => text)).toEqual(['5\u00a0€ miesięcznie']);
    expect(team?.prices.map(({ text }) => text)).toEqual(['1234,50\u00a0€ miesięcznie']);
    expect(solo?.bullets.map(({ text }) => text)).toEqual([
      '1 projekt jednocześnie',
      '1500 GB miejsca',
      'Zrobione z sercem',
    ]);
    expect(team?.bullets.map(({ text }) => text)).toEqual([
      'Wszystko z planu Solo',
      '5 projektów jednocześnie',
      'Miejsce: bez limitu',
      'Dostęp do API',
    ]);
    expect(page.questions[0]?.answer.map(({ text }) => text)).toEqual([
      'Ma je: Zespół.',
      'Opiekują się nim: Administratorzy.',
    ]);
  });

  test('keeps the lines of the plan file', async () => {
    const page = await pageOf(POLISH);
    const line = PLAN.slice(0, PLAN.indexOf('bullet')).split('\n').length;
    expect(page.plans[0]?.bullets[2]).toMatchObject({ text: 'Zrobione z sercem', line });
  });

  test('is the same for the plan file in YAML', async () => {
    const yaml = await convert({ name: 'plans/shop.plan', text: PLAN });
    const input = { ...translated(POLISH), name: 'plans/shop.plan.yaml', text: yaml.text ?? '' };
    const { outputs } = await compile(input, { locales: ['pl-PL'] });
    const dsl = await compile(translated(POLISH), { locales: ['pl-PL'] });
    const markdown = (made: typeof outputs) =>
      made?.find(({ path }) => path === 'pl-PL/pricing.md')?.content.replace(/^.*\n/, '');
    expect(markdown(outputs)).toBe(markdown(dsl.outputs));
  });

  test('says which texts nobody translated, with their values in their own language', async () => {
    const page = await pageOf(POLISH.replace('    shown: "{value} miejsca"\n', ''));
    expect(page.untranslated).toEqual({ lang: 'en', texts: ['1,500 GB storage', 'Unlimited storage'] });
    const bare = await compile(translated(''), { locales: ['pl-PL'] });
    const html = bare.outputs?.find(({ path }) => path === 'pl-PL/pricing.html')?.content ?? '';
    expect(html).toContain('<html class="planspec-root" lang="pl-PL" dir="ltr">');
    expect(html).toContain('<bdi lang="en">Plans for every team</bdi>');
    expect(html).toContain('<bdi lang="en">Made with love</bdi>');
  });

  test('has words of any script for amounts that are unlimited, included or absent', async () => {
    const cells = (page: Page) =>
      page.table.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ words }) => words.join())));
    expect(cells(await pageOf('', 'ar-EG'))).toEqual(expect.arrayContaining(['غير مشمول', 'مشمول']));
    expect(cells(await pageOf('', 'ja-JP'))).toEqual(expect.arrayContaining(['含まれません', '含まれます']));
  });

  test('takes the translation of the language where the locale has none', async () => {
    const input = { ...translated(POLISH, 'pl'), text: PLAN.replace('title', 'locales pl-PL\n  title') };
    const { outputs, diagnostics } = await compile(input);
    expect(diagnostics).toEqual([]);
    expect(outputs?.find(({ path }) => path === 'pl-PL/pricing.md')?.content).toContain('Plany dla każdego');
  });

  test('needs no translation where it is of the language of the plan file', async () => {
    const plan = PLAN.replace('title', 'locales en-IN, en-GB\n  title');
    const { outputs, diagnostics } = await compile({ name: 'shop.plan', text: plan, translations: [] });
    expect(diagnostics).toEqual([]);
    const page: Page = JSON.parse(
      outputs?.find(({ path }) => path === 'en-IN/pricing.json')?.content ?? '{}',
    );
    expect([page.lang, page.untranslated]).toEqual(['en-IN', null]);
  });

  test('is the main one where the plan file is in that language', async () => {
    const plan = PLAN.replace('currency EUR', 'currency EUR\n  language pl').replace(
      '"project", "projects"',
      '"projekt", "projekty", "projektów"',
    );
    const { outputs, diagnostics } = await compile({ name: 'shop.plan', text: plan });
    expect(diagnostics).toEqual([]);
    const markdown = outputs?.find(({ path }) => path === 'pricing.md')?.content;
    expect(markdown).toContain('5 projektów at a time');
    expect(markdown).toContain('Brak w planie');
  });
});

test('what models are paid for, and what amounts are for, has its word in every language', async () => {
  const plan = `catalog shop "Shop" {
  currency EUR
}

models video "videos" {
  wan "Wan" 2 credits per clip
  veo "Veo" 5 credits per second
}

limit calls "Calls" count per "workspace"

plan team "Team" {
  price 5 EUR monthly
  video all
  calls 100 per "workspace"
}
`;
  const german = `catalog: { name: Laden }
models:
  video:
    name: Videos
    models:
      wan: { name: Wan, cost: { per clip: Clip } }
      veo: { name: Veo }
limits:
  calls: { name: Aufrufe, kind: { per workspace: Arbeitsbereich } }
plans:
  team: { name: Team }
`;
  const { diagnostics } = await check(translated(german, 'de-DE', plan), { locales: ['de-DE'] });
  expect(diagnostics.map(summaryOf)).toEqual([]);
  const page = await pageOf(german, 'de-DE', plan);
  const rows = page.table.flatMap(({ rows: all }) => all);
  expect(rows.map(({ note }) => note)).toEqual(
    expect.arrayContaining(['2 Credits pro Clip', '5 Credits pro Sekunde']),
  );
  expect(page.plans[0]?.bullets.map(({ text }) => text)).toContain('Aufrufe: 100 pro Arbeitsbereich');
});

describe('a translation file', () => {
  test('that translates everything has no findings', async () => {
    expect(await findingsIn(POLISH)).toEqual([]);
  });

  test('is told what it lacks, at the nearest place that it has', async () => {
    expect(await findingsIn(POLISH.replace('    tagline: Dla ciebie.\n', ''))).toEqual([
      'missing-translation: solo',
    ]);
    expect(await findingsIn(POLISH.replace(/members:\n.*\n.*\n/, ''))).toEqual(['missing-translation: ']);
    expect(await findingsIn(POLISH.replace(/ +bullet:\n.*\n.*\n/, ''))).toEqual([
      'missing-translation: solo',
    ]);
  });

  test('is told what is still empty there, with the text', async () => {
    const empty = POLISH.replace('to: Zrobione z sercem', 'to:').replace(
      '[projekt, projekty, projektów]',
      '',
    );
    const { diagnostics } = await check(translated(empty), { locales: ['pl-PL'] });
    expect(diagnostics.map((one) => [summaryOf(one), one.message, one.hint])).toEqual([
      ['missing-translation: counts', 'there is no translation yet of `counts`', undefined],
      ['missing-translation: to', 'there is no translation yet of `Made with love`', undefined],
    ]);
  });

  test.each([
    [
      'a key that is misspelt',
      'tagline: Dla',
      'taglin: Dla',
      ['missing-translation: solo', 'unused-translation: taglin'],
    ],
    [
      'a thing that is gone',
      '  team:\n',
      '  gone:\n',
      ['missing-translation: plans', 'unused-translation: gone'],
    ],
    [
      'a text that has changed',
      'from: Made with love',
      'from: Made with care',
      ['missing-translation: solo', 'unused-translation: Made with care'],
    ],
    ['a rule', 'name: Zespół', 'name: Zespół\n    price: 5 EUR', ['untranslatable: price']],
    [
      'a value that is none',
      'Ma je: {plans with api}.',
      'Ma je: {plans with ap}.',
      ['lost-value: "Ma je: {plans with ap}."', 'unknown-value: {plans with ap}'],
    ],
    ['a value that is lost', 'Ma je: {plans with api}.', 'Ma je Zespół.', ['lost-value: "Ma je Zespół."']],
    [
      'too few forms',
      '[projekt, projekty, projektów]',
      '[projekt, projekty]',
      ['yaml-shape: [projekt, projekty]'],
    ],
    ['a list for a text', 'tagline: Dla ciebie.', 'tagline: [a, b]', ['yaml-shape: [a, b]']],
    ['a text for several', 'page:\n  title: Plany dla każdego zespołu', 'page: Plany', ['yaml-shape: Plany']],
    ['YAML that is none', 'catalog:', 'catalog: {', ['yaml-syntax: {']],
    ['an anchor', 'name: Zespół', 'name: &a Zespół', ['yaml-feature: &a']],
    ['a key twice', '    name: Zespół', '    name: Zespół\n    name: Team', ['duplicate-line: name']],
  ])('with %s is told so', async (_, from, to, expected) => {
    const text = POLISH.replace(from, () => to);
    expect(text).not.toBe(POLISH);
    expect(await findingsIn(text)).toEqual(expected);
  });

  test('whose text has changed since is told so, at both places', async () => {
    const full = POLISH.replace(
      'tagline: Dla ciebie.',
      'tagline: { from: For you., to: Dla ciebie. }',
    ).replace(
      'counts: [projekt, projekty, projektów]',
      'counts: { from: [project, projects], to: [projekt, projekty, projektów] }',
    );
    expect(await findingsIn(full)).toEqual([]);
    const told = async (plan: string) => {
      const { diagnostics } = await check(translated(full, 'pl-PL', plan), { locales: ['pl-PL'] });
      return diagnostics.map((one) => [summaryOf(one), one.labels[1]?.source?.name]);
    };
    expect(await told(PLAN.replace('"For you."', '"For all of you."'))).toEqual([
      ['stale-translation: For you.', 'plans/shop.plan'],
    ]);
    expect(await told(PLAN.replace('"project", "projects"', '"job", "jobs"'))).toEqual([
      ['stale-translation: [project, projects]', 'plans/shop.plan'],
    ]);
    expect((await pageOf(full)).plans.at(0)?.tagline?.text).toBe('Dla ciebie.');
    expect(await findingsIn(full.replace('to: Dla ciebie.', 'to: ""'))).toEqual(['missing-translation: to']);
    expect(await findingsIn(full.replace(', to: Dla ciebie.', ''))).toEqual(['missing-translation: tagline']);
    expect(await findingsIn(full.replace('from: For', 'form: For'))).toEqual(['unused-translation: form']);
  });

  test('is there also while it or the plan file cannot be read', async () => {
    const listed = PLAN.replace('page {', 'page {\n  locales pl-PL');
    const findings = async (plan: string, text: string) =>
      (await check({ ...translated(text, 'pl-PL'), text: plan })).diagnostics.map(summaryOf);
    const misspelt = listed.replace('storage unlimited', 'storage unlimitted');
    expect(await findings(misspelt, POLISH)).toEqual(['unreadable-line: unlimitted']);
    expect(await findings(listed, POLISH.replace('name: Shop', '\tname: Shop'))).toEqual([
      'yaml-syntax:   \t',
    ]);
    const { diagnostics } = await check({ name: 'shop.plan', text: misspelt, translations: [] });
    expect(diagnostics.map(summaryOf)).toEqual(['missing-translation: pl-PL', 'unreadable-line: unlimitted']);
  });

  test('that no page is made from is told so, by what would make one', async () => {
    const hintsFor = async (plan: string, locale = 'pl-PL', locales: readonly string[] = []) => {
      const { diagnostics } = await check(translated(POLISH, locale, plan), { locales });
      return diagnostics.flatMap(({ code, source, hint }) =>
        /^idle/.test(code) ? [[source.name, hint]] : [],
      );
    };
    const listing = (tags: string) => PLAN.replace('page {', `page {\n  locales ${tags}`);
    expect(await hintsFor(PLAN)).toEqual([
      [
        'plans/shop.pl-PL.yaml',
        'To make its page, add `locales pl-PL` to the `page` block of plans/shop.plan, or build with `--locale pl-PL`.',
      ],
    ]);
    expect(await hintsFor(listing('de-DE'))).toEqual([
      ['plans/shop.pl-PL.yaml', expect.stringContaining('add `pl-PL` to `locales` in the `page` block')],
    ]);
    expect(await hintsFor(PLAN, 'en')).toEqual([
      ['plans/shop.en.yaml', 'The texts of plans/shop.plan are in `en` themselves.'],
    ]);
    expect(await hintsFor(listing('pl-PL'))).toEqual([]);
    expect(await hintsFor(listing('pl-PL'), 'pl')).toEqual([]);
    expect(await hintsFor(PLAN, 'pl-PL', ['pl-PL'])).toEqual([]);
  });

  test('for a locale that nobody knows is told so', async () => {
    expect(await findingsIn(POLISH, 'pl_PL')).toEqual(['unknown-locale: ']);
  });

  test('never throws, and never loses the page, whatever it holds', async () => {
    for (const text of [
      '',
      '~',
      '- a',
      '[[[[',
      'a: b: c',
      'plans: {__proto__: {name: x}}',
      '\u0000',
      '{'.repeat(500),
    ]) {
      const { catalog } = await check(translated(text));
      expect(catalog?.plans).toHaveLength(2);
    }
  });

  test('cannot turn text into markup', async () => {
    const hostile = '<script>alert(1)</script>{{x}}';
    const { outputs } = await compile(translated(POLISH.replace('Dla ciebie.', () => `'${hostile}'`)), {
      locales: ['pl-PL'],
    });
    const html = outputs?.find(({ path }) => path === 'pl-PL/pricing.html')?.content ?? '';
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)');
  });
});

test('the German page of the seed has the cells of the English one, in other words', async () => {
  const read = (name: string) => readFileSync(new URL(`../../plans/${name}`, import.meta.url), 'utf8');
  const { outputs, diagnostics } = await compile({
    name: 'plans/skills-video.plan',
    text: read('skills-video.plan'),
    translations: [{ name: 'plans/skills-video.de-DE.yaml', text: read('skills-video.de-DE.yaml') }],
  });
  expect(diagnostics.filter(({ severity }) => severity !== 'suggestion')).toEqual([]);
  const pageIn = (folder: string): Page =>
    JSON.parse(outputs?.find(({ path }) => path === `${folder}pricing.json`)?.content ?? '{}');
  const cellsOf = ({ table }: Page) =>
    table.flatMap(({ kind, rows }) =>
      rows.map((row) => [
        kind,
        row.kind,
        row.about,
        row.line,
        row.cells.map((cell) => [cell.kind, cell.line]),
      ]),
    );
  const [english, german] = [pageIn(''), pageIn('de-DE/')];
  expect(cellsOf(german)).toEqual(cellsOf(english));
  expect(german.untranslated).toBeNull();
});

describe('translate', () => {
  const plan = { name: 'plans/shop.plan', text: PLAN };

  test('makes a file with a place for each text, which lacks nothing but the words', async () => {
    const made = await translate(plan, 'pl-PL', null);
    await expect(made.text).toMatchFileSnapshot('golden/skeleton.yaml');
    expect(await findingsIn(made.text ?? '')).toEqual(['missing-translation: ']);
    const again = await translate(plan, 'pl-PL', { name: 'shop.pl-PL.yaml', text: made.text ?? '' });
    expect(again).toMatchObject({ added: 0, open: made.open, text: made.text });
  });

  test('adds what is missing, and leaves what is there', async () => {
    const former = POLISH.replace('    tagline: Dla ciebie.\n', '    # ask Ola\n')
      .replace(/members:\n.*\n.*\n/, '')
      .replace('  team:', '  gone: {name: "Old"}\n  team:');
    const made = await translate(plan, 'pl-PL', { name: 'shop.pl-PL.yaml', text: former });
    expect(made).toMatchObject({ added: 2, open: 2, diagnostics: [] });
    for (const line of former.split('\n')) expect(made.text).toContain(line.trim());
    expect(new Set(await findingsIn(made.text ?? ''))).toEqual(
      new Set(['missing-translation: to', 'unused-translation: gone']),
    );
  });

  test('shows what a text is now beside what it was when it was translated', async () => {
    const made = (text: string, to: string) =>
      text
        .replace('from: For you.\n      to:', `from: For you.\n      to:${to}`)
        .replace('[ project, projects ]', '[project, projects]');
    const fresh = (await translate(plan, 'pl-PL', null)).text ?? '';
    const changed = {
      ...plan,
      text: PLAN.replace('"For you."', '"For all # of you."').replace(
        '"project", "projects"',
        '"one", "ones"',
      ),
    };
    const again = async (source: typeof plan, text: string) =>
      translate(source, 'pl-PL', { name: 'shop.pl-PL.yaml', text });
    // What nobody has translated yet follows the text.
    expect((await again(changed, fresh)).text).toBe((await translate(changed, 'pl-PL', null)).text);
    const filled = made(fresh, ' Dla ciebie.').replace(
      /to: # as a list.*/,
      'to: [projekt, projekty, projektów]',
    );
    const noted = await again(changed, filled);
    expect(noted).toMatchObject({ stale: 2, added: 0, isChanged: true });
    expect(noted.text).toContain('from: For you. # now: For all # of you.\n');
    expect(noted.text).toMatch(/from: \[ ?project, projects ?\] # now: one, ones\n/);
    expect(await again(changed, noted.text ?? '')).toMatchObject({ isChanged: false, text: noted.text });
    const back = await again(plan, noted.text ?? '');
    expect(back).toMatchObject({ stale: 0, isChanged: true });
    expect(back.text).not.toContain('now:');
  });

  test('leaves a file alone that is no YAML', async () => {
    const made = await translate(plan, 'pl-PL', { name: 'shop.pl-PL.yaml', text: 'plans: [' });
    expect(made).toMatchObject({ text: null });
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });
});
