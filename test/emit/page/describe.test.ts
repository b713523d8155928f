import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { describePage } from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf, SEED, seedWith } from '../../support/pages.ts';

const header = { sourceName: 'plans/test.plan', hash: 'abc' };

function pageOf(text: string) {
  return describePage(catalogOf(text), header, ENGLISH);
}

const seed = pageOf(SEED);

function cardOf(id: string, page = seed) {
  const card = page.plans.find((plan) => plan.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

/** The words of a row, plan by plan. Of rows for several choices it is the one for months and dollars. */
function rowOf(about: string | null, kind: string, page = seed, currency = 'USD', cycle = 'monthly') {
  const rows = page.table
    .flatMap((group) => group.rows)
    .filter((row) => (row.about ?? row.cycle) === about && row.kind === kind)
    .filter((row) => row.about === null || row.cycle === null || row.cycle === cycle)
    .filter((row) => row.currency === null || row.currency === currency);
  expect(rows).toHaveLength(1);
  return rows[0]?.cells.map(({ words }) => words.join(' + '));
}

function lineWith(text: string, catalog: Catalog = catalogOf(SEED)): number {
  return catalog.source.text.split('\n').findIndex((line) => line.includes(text)) + 1;
}

describe('cards', () => {
  test('show what the file says, in its order, below what the plan builds on', () => {
    expect(cardOf('pro').bullets.map(({ text }) => text)).toEqual([
      'Everything in Starter',
      '5,000 subscription-cycle credits per month, or 60,000 per year',
      '50 GB storage',
      'Unlimited projects',
      'Access to all video models',
      'Team member management',
      'Purchase additional credit packs',
      'Credits valid for the subscription cycle',
    ]);
  });

  test('name all that plans between take away from the plan that customers see', () => {
    const page = describePage(
      catalogOf(`catalog c "C" { currency USD }
feature api "API"
feature sso "SSO"
feature log "Log"
limit seats "Seats" count
plan a "A" {
  price free
  api
  sso
  seats 3
}
plan b "B" {
  hidden
  price free
  everything in a except sso
  log
  seats 5
}
plan c "C" {
  price free
  everything in b except seats, log
}
`),
      header,
      ENGLISH,
    );
    expect(cardOf('c', page).bullets.map(({ text }) => text)).toEqual([
      'Everything in A except SSO and Seats',
    ]);
  });

  test('a limit without words of its own reads as its name and value', () => {
    expect(cardOf('free').bullets.map(({ text }) => text)).toContain('API calls: 10,000 per month');
    expect(cardOf('enterprise').bullets.map(({ text }) => text)).toContain('Storage: Contact us');
  });

  test('prices come by currency and then by cycle', () => {
    expect(cardOf('starter').prices.map(({ text }) => text)).toEqual([
      '$15 per month',
      '$144 per year',
      '€14 per month',
      '€134.50 per year',
    ]);
    expect(cardOf('free').prices.map(({ text }) => text)).toEqual(['Free']);
    expect(cardOf('enterprise').prices.map(({ text }) => text)).toEqual(['Contact us']);
  });

  test('prices per seat say so, on the card and in the table', () => {
    const page = pageOf('catalog c "C" { currency USD }\nplan a "A" { price 8 USD per seat monthly }\n');
    expect(cardOf('a', page).prices[0]).toMatchObject({
      text: '$8 per seat per month',
      amount: '$8',
      per: 'per seat per month',
      perSeat: true,
    });
    expect(rowOf('monthly', 'price', page)).toEqual(['$8 per seat']);
  });

  test('notes tell of trials and cards', () => {
    expect(cardOf('free').notes.map(({ text }) => text)).toEqual(['No credit card required']);
    expect(cardOf('pro').notes.map(({ text }) => text)).toEqual(['14-day free trial']);
  });

  test('what is taken away is said', () => {
    const page = pageOf(
      SEED.replace('everything in starter\n', 'everything in starter except api-access, projects\n'),
    );
    expect(cardOf('pro', page).bullets[0]?.text).toBe('Everything in Starter except API access and Projects');
    expect(rowOf('api-access', 'feature', page)).toEqual([
      'Not included',
      'Included',
      'Not included',
      'Not included',
    ]);
    const cells = page.table.flatMap(({ rows }) => rows).find(({ about }) => about === 'api-access')?.cells;
    expect(cells?.map(({ line }) => line)).toEqual([
      null,
      lineWith('  api-access'),
      lineWith('everything in starter'),
      lineWith('everything in starter'),
    ]);
  });

  test('words of one line win over those of its feature or limit', () => {
    const page = pageOf(SEED.replace('  storage 50 GB', '  storage 50 GB { shown "{value} to start with" }'));
    expect(cardOf('pro', page).bullets.map(({ text }) => text)).toContain('50 GB to start with');
    expect(rowOf('storage', 'limit', page)).toEqual([
      '1 GB storage',
      '10 GB storage',
      '50 GB to start with',
      'Contact us',
    ]);
  });
});

describe('the table', () => {
  test('absent, zero, unlimited and contact us read differently', () => {
    const page = pageOf(SEED.replace('  storage 1 GB', '  storage 0 GB').replace('projects 1\n', '\n'));
    expect(rowOf('storage', 'limit', page)?.[0]).toBe('0 GB storage');
    expect(rowOf('projects', 'limit', page)).toEqual([
      'Not included',
      '3 projects',
      'Unlimited projects',
      'Unlimited projects',
    ]);
    expect(rowOf('storage', 'limit', page)?.[3]).toBe('Contact us');
    const kindsOf = (id: string) =>
      page.table
        .flatMap(({ rows }) => rows)
        .find(({ about }) => about === id)
        ?.cells.map(({ kind }) => kind);
    expect(kindsOf('projects')).toEqual(['not included', 'value', 'unlimited', 'unlimited']);
    expect(kindsOf('storage')).toEqual(['zero', 'value', 'value', 'contact us']);
  });

  test('unlimited reads well before, after and without words', () => {
    const limits = (shown: string) => `catalog c "C" { currency USD }
limit history "History" duration${shown}
plan a "A" {
  price free
  history unlimited
}
`;
    expect(rowOf('history', 'limit', pageOf(limits('')))).toEqual(['Unlimited']);
    expect(rowOf('history', 'limit', pageOf(limits(' { shown "{value} history" }')))).toEqual([
      'Unlimited history',
    ]);
    expect(rowOf('history', 'limit', pageOf(limits(' { shown "Kept for {value}" }')))).toEqual([
      'Kept for an unlimited time',
    ]);
    expect(rowOf('history', 'limit', pageOf(limits(' { shown "{value} of history" }')))).toEqual([
      'Unlimited history',
    ]);
    expect(rowOf('history', 'limit', pageOf(limits(' { shown "See {value} of history" }')))).toEqual([
      'See unlimited history',
    ]);
  });

  test('has a row for every price, credit, model, pack and free word', () => {
    expect(rowOf('monthly', 'price')).toEqual(['Free', '$15', '$49', 'Contact us']);
    expect(rowOf('monthly', 'price', seed, 'EUR')).toEqual(['Free', '€14', '€45', 'Contact us']);
    expect(rowOf('yearly', 'price')).toEqual(['Free', '$144', '$468', 'Contact us']);
    expect(rowOf('yearly', 'price', seed, 'EUR')).toEqual(['Free', '€134.50', '€430', 'Contact us']);
    expect(rowOf(null, 'trial')).toEqual(['Not included', 'Not included', '14 days', 'Not included']);
    expect(rowOf(null, 'card')).toEqual(['No credit card required', 'Required', 'Required', 'Contact us']);
    expect(rowOf('image', 'models')).toEqual([
      'Limited image models',
      'Access to all image models',
      'Access to all image models',
      'Access to all image models',
    ]);
    expect(rowOf('seedream-4', 'model')).toEqual(['Not included', 'Included', 'Included', 'Included']);
    const monthly = ['Not included', '1,000 per month', '5,000 per month', '5,000 per month'];
    expect(rowOf('cycle', 'credits')).toEqual(monthly);
    const yearly = ['Not included', '12,000 per year', '60,000 per year', '60,000 per year'];
    expect(rowOf('cycle', 'credits', seed, 'USD', 'yearly')).toEqual(yearly);
    const valid = 'Credits valid for the subscription cycle';
    expect(rowOf('cycle', 'validity')).toEqual(['Not included', valid, valid, valid]);
    expect(rowOf('add-on', 'validity')).toEqual([
      'Not included',
      'Not included',
      'Valid for 12 months',
      'Valid for 12 months',
    ]);
    expect(rowOf('boost-500', 'pack')).toEqual(['Not available', 'Not available', '$10', '$10']);
    expect(rowOf('boost-500', 'pack', seed, 'EUR')).toEqual(['Not available', 'Not available', '€9', '€9']);
    expect(rowOf(null, 'also')).toEqual([
      'Nothing further',
      'Everything in Free',
      'Everything in Starter + Credits valid for the subscription cycle',
      'Everything in Pro',
    ]);
  });

  test('rows of models carry what one use costs', () => {
    const notes = seed.table
      .flatMap(({ rows }) => rows)
      .filter(({ kind }) => kind === 'model')
      .map(({ note }) => note);
    expect(notes).toEqual(['1 credit per image', '4 credits per image', '5 credits per second']);
  });

  test('every point of a card stands in the table in its own words', () => {
    const inTable = new Set<string>();
    for (const { header, cells } of seed.table.flatMap(({ rows }) => rows)) {
      inTable.add(header);
      for (const { words } of cells) for (const word of words) inTable.add(word).add(`${header}: ${word}`);
    }
    const missing = seed.plans
      .flatMap(({ bullets }) => bullets)
      .filter(({ kind, text }) => kind !== 'credits' && !inTable.has(text));
    expect(missing).toEqual([]);
  });

  test('a cell knows its line, and the plan below that it comes from', () => {
    const cells = seed.table.flatMap(({ rows }) => rows).find(({ about }) => about === 'retention')?.cells;
    const line = lineWith('retention 3 months');
    expect(cells?.map(({ line: of, from }) => [of, from])).toEqual([
      [line, undefined],
      [line, 'free'],
      [line, 'free'],
      [line, 'free'],
    ]);
  });
});

describe('hidden plans', () => {
  test('are nowhere on the page, nor is what only they have', () => {
    const page = describePage(
      seedWith(
        'feature secret "Secret lab"\nplan lab "Lab" {\n hidden\n price free\n secret\n image all\n}\n',
      ),
      header,
      ENGLISH,
    );
    expect(page.plans.map(({ id }) => id)).toEqual(['free', 'starter', 'pro', 'enterprise']);
    expect(JSON.stringify(page)).not.toMatch(/Secret lab|Lab|Insider/);
  });

  test('a plan above them shows their points itself', () => {
    const page = describePage(
      seedWith(
        'plan core "Core" {\n hidden\n price free\n storage 2 GB\n api-access\n}\nplan top "Top" {\n everything in core except api-access\n price free\n}\n',
      ),
      header,
      ENGLISH,
    );
    expect(cardOf('top', page).bullets.map(({ text }) => text)).toEqual(['2 GB storage']);
  });
});

describe('what the file does not say', () => {
  test('headings have words of their own', () => {
    const page = pageOf('catalog c "C" { currency USD }\nplan a "A" { price free }\n');
    expect(page.headings).toEqual({
      title: { text: 'Plans and pricing', line: null },
      intro: null,
      tableTitle: { text: 'Compare plans', line: null },
      tableIntro: null,
      faqTitle: { text: 'Frequently asked questions', line: null },
    });
    expect(page.table.map(({ title }) => title)).toEqual(['Prices']);
  });
});
