import { describe, expect, test } from 'vitest';
import { describePage, emitMarkdown, renderTerminalTable } from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf, SEED, seedWith } from '../../support/pages.ts';

const header = { sourceName: 'plans/test.plan', hash: 'abc' };
const usual = describePage(catalogOf(SEED), header, ENGLISH);
const pageWith = (table: string) => describePage(seedWith(`table {\n${table}\n}\n`), header, ENGLISH);

/** The table as titles of its groups and headers of their rows. */
function outline(page: ReturnType<typeof pageWith>) {
  return page.table.map(
    ({ title, rows }) => `${title}: ${[...new Set(rows.map((row) => row.header))].join(', ')}`,
  );
}

describe('the table of a plan file', () => {
  test('without a word about it has a group for each kind of thing', () => {
    expect(usual.table.map(({ title }) => title)).toEqual([
      'Prices',
      'Limits',
      'Features',
      'Image models',
      'Video models',
      'Credits',
      'Credit packs',
      'Add-ons',
    ]);
  });

  test('shows its groups behind prices, and what is in none of them behind those', () => {
    const page = pageWith(`group "Your files" {
  retention
  storage {
    shown "Room for files"
    help "Shared by all."
  }
}
group "Pictures of {pro.name}" {
  seedream-4
  api-access
  image
  boost-500
}`);
    expect(outline(page)).toEqual([
      'Prices: Price per month, Price per year, Free trial, Credit card',
      'Your files: Asset history, Room for files',
      'Pictures of Pro: Seedream 4, API access, Image models, FLUX.1 Schnell, 500 credits',
      'Limits: Projects, API calls',
      'Features: Team member management, Purchase additional credit packs, Also in this plan',
      'Video models: Access, Veo 3',
      'Credits: Subscription-cycle credits, Validity of subscription-cycle credits, Validity of purchased add-on credits',
      'Add-ons: Extra storage',
    ]);
    expect(page.table[1]).toMatchObject({ kind: 'topic', line: SEED.split('\n').length + 1 });
    expect(page.table[1]?.rows[1]).toMatchObject({ about: 'storage', help: 'Shared by all.' });
  });

  test('may show packs and add-ons anywhere, in all billing periods and currencies, or keep them off it', () => {
    const page = pageWith(`group "To buy" {
  extra-storage { shown "More room" }
  boost-500
}`);
    expect(outline(page)).toContain('To buy: More room, 500 credits');
    expect(page.table.map(({ kind }) => kind)).not.toContain('add-ons');
    expect(page.table[1]?.rows.map(({ note }) => note)).toEqual([
      'monthly · USD',
      'monthly · EUR',
      'yearly · USD',
      'yearly · EUR',
      '500 purchased add-on credits · USD',
      '500 purchased add-on credits · EUR',
    ]);
    const bare = pageWith('hide extra-storage, boost-500');
    expect(bare.table.map(({ kind }) => kind).filter((kind) => /pack|add-on/.test(kind))).toEqual([]);
    expect([bare.addOns, bare.packs]).toEqual([usual.addOns, usual.packs]);
  });

  test('moves and renames rows, and changes no cell', () => {
    const page = pageWith('group "A" { storage { shown "Room" } }\ngroup "B" { video }\nhide image');
    const cellsOf = (from: typeof page) =>
      new Map(
        from.table.flatMap(({ rows }) =>
          rows.map(({ kind, about, cycle, currency, cells }) => [
            `${kind} ${about} ${cycle} ${currency}`,
            cells,
          ]),
        ),
      );
    const moved = cellsOf(page);
    for (const [key, cells] of cellsOf(usual))
      expect([key, moved.get(key)]).toEqual([
        key,
        /flux|seedream|models image/.test(key) ? undefined : cells,
      ]);
  });

  test('keeps what is hidden off the table alone', () => {
    const page = pageWith('hide api-access, price, seedream-4');
    expect(outline(page)).toEqual([
      'Limits: Storage, Asset history, Projects, API calls',
      'Features: Team member management, Purchase additional credit packs, Also in this plan',
      'Image models: Access, FLUX.1 Schnell',
      'Video models: Access, Veo 3',
      'Credits: Subscription-cycle credits, Validity of subscription-cycle credits, Validity of purchased add-on credits',
      'Credit packs: 500 credits',
      'Add-ons: Extra storage',
    ]);
    expect(page.plans[1]?.bullets.map(({ text }) => text)).toContain('API access');
    expect(page.plans[1]?.prices).toEqual(usual.plans[1]?.prices);
  });

  test('a group of models may be listed with some of its models hidden', () => {
    expect(outline(pageWith('group "Pictures" { image }\nhide seedream-4'))[1]).toBe(
      'Pictures: Image models, FLUX.1 Schnell',
    );
    expect(outline(pageWith('group "The best" { seedream-4 }\nhide image'))[1]).toBe('The best: Seedream 4');
  });

  test('a group of what no plan on the page has is not there', () => {
    const page = describePage(
      seedWith('feature later "Later"\ntable {\ngroup "Soon" { later }\n}\n'),
      header,
      ENGLISH,
    );
    expect(page.table.map(({ title }) => title)).toEqual(usual.table.map(({ title }) => title));
  });

  test('is the same in Markdown and in the terminal', () => {
    const catalog = seedWith('table {\ngroup "Your files" { storage { shown "Room" } }\n}\n');
    const markdown = emitMarkdown(describePage(catalog, header, ENGLISH), ENGLISH);
    expect(markdown).toContain('| **Your files** | | | | |\n| Room | 1 GB storage |');
    expect(renderTerminalTable(catalog, 100, ENGLISH)).toContain('\nYour files\n');
  });
});

describe('a feature or a limit that is hidden', () => {
  const page = describePage(
    catalogOf(
      SEED.replace('feature api-access "API access"', 'feature api-access "API access" { hidden }')
        .replace('size { shown', 'size {\nhidden\nshown')
        .replace('storage" }\n', 'storage"\n}\n')
        .replace('everything in starter\n', 'everything in starter except api-access\n'),
    ),
    header,
    ENGLISH,
  );

  test('is nowhere on the page', () => {
    const { questions: _, addOns, table, ...others } = page;
    const bullets = addOns.flatMap((addOn) => addOn.bullets);
    const rest = { ...others, bullets, table: table.filter(({ kind }) => kind !== 'add-ons') };
    expect(JSON.stringify(rest)).not.toMatch(/API access|storage/i);
    expect(page.plans[2]?.bullets[0]?.text).toBe('Everything in Starter');
  });

  test('stays in the words of texts', () => {
    expect(page.questions[0]?.answer.at(-1)?.text).toBe('API access is available for Starter users.');
  });
});

test('the billing period that is shown first is the one that the file names, or the shortest', () => {
  const firsts = ({ cycles }: typeof usual) =>
    cycles.filter(({ shownFirst }) => shownFirst).map(({ id }) => id);
  expect(firsts(usual)).toEqual(['monthly']);
  const page = describePage(
    catalogOf(SEED.replace('faq title', 'shows yearly first\n  faq title')),
    header,
    ENGLISH,
  );
  expect(firsts(page)).toEqual(['yearly']);
  expect(emitMarkdown(page, ENGLISH)).toContain('**\\$144 per year** (Save 20%) or \\$15 per month;');
});

test('a card has the button that the file gives it', () => {
  const page = describePage(
    catalogOf(
      SEED.replace('price free, no', 'button "Start with {free.name}" "/start?a=1&b=2"\n  price free, no'),
    ),
    header,
    ENGLISH,
  );
  expect(page.plans.map(({ button }) => button)).toEqual([
    {
      text: 'Start with Free',
      url: '/start?a=1&b=2',
      line: SEED.slice(0, SEED.indexOf('price free')).split('\n').length,
    },
    null,
    null,
    null,
  ]);
});
