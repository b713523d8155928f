import { describe, expect, test } from 'vitest';
import { check, explain } from '../../../src/compiler/index.ts';
import {
  describePage,
  emitCsv,
  emitMarkdown,
  emitPageHtml,
  renderTerminalTable,
} from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf } from '../../support/pages.ts';

const TEXT = `catalog shop "Shop" { currency USD, EUR }
feature sso "Single sign-on"
feature secret "Secret" { hidden }
limit storage "Storage" size { shown "{value} of storage" }
limit seats "Seats" count { counts "seat", "seats" }
limit runs "Runs" count per month
models video "video models" {
  wan "Wan"
  veo "Veo"
}
credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
}
plan basic "Basic" {
  price 9 USD monthly, 90 USD yearly, 8 EUR monthly, 80 EUR yearly
  storage 5 GB
  video only wan
}
plan pro "Pro" {
  everything in basic
  price 19 USD monthly, 190 USD yearly, 18 EUR monthly, 180 EUR yearly
  sso
  cycle 10 monthly, 120 yearly
}
add-on room "Room" {
  tagline "More than {basic.storage}."
  price 5 USD monthly, 4 EUR monthly
  quantity up to 10 in steps of 2
  storage plus 100 GB
  seats plus 2
  runs plus 50 per month { shown "{value} more" }
}
add-on best "Best" {
  available for pro
  price contact us
  needs room, sso
  excludes lone
  seats unlimited
  video plus veo
  cycle plus 5 monthly, 60 yearly
  secret
  bullet "Only for {best.plans}"
  help "Ask us."
}
add-on lone "Lone" {
  available for pro
  price 20 USD once, 18 EUR once
  video all
}
add-on inside "Inside" {
  hidden
  price free
  sso
}
`;

const catalog = catalogOf(TEXT);
const page = describePage(catalog, { sourceName: 'shop.plan', hash: 'abc' }, ENGLISH);

describe('an add-on on the page', () => {
  test('says what it brings, how many there can be, and what it goes with', () => {
    const told = page.addOns.map(({ id, tagline, notes, bullets, buyers, plans, help }) => ({
      id,
      tagline: tagline?.text ?? null,
      notes: notes.map(({ text }) => text),
      bullets: bullets.map(({ text }) => text),
      buyers,
      plans,
      help,
    }));
    expect(told).toEqual([
      {
        id: 'room',
        tagline: 'More than 5 GB.',
        notes: ['At least 2', 'At most 10', 'In steps of 2'],
        bullets: ['+100 GB of storage', 'Seats: +2 seats', '50 per month more'],
        buyers: 'For all plans',
        plans: ['basic', 'pro'],
        help: null,
      },
      {
        id: 'best',
        tagline: null,
        notes: ['Needs Room and Single sign-on', 'Not together with Lone'],
        bullets: ['Unlimited seats', 'Veo', '+5 cycle credits per month, or 60 per year', 'Only for Pro'],
        buyers: 'For Pro',
        plans: ['pro'],
        help: 'Ask us.',
      },
      {
        id: 'lone',
        tagline: null,
        notes: ['Not together with Best'],
        bullets: ['Access to all video models'],
        buyers: 'For Pro',
        plans: ['pro'],
        help: null,
      },
    ]);
  });

  test('costs something in every period and currency, or says that it does not', () => {
    const prices = page.addOns.map(({ prices }) => prices.map(({ text, line }) => `${line} ${text}`));
    expect(prices).toEqual([
      ['28 $5 per month', 'null Not offered yearly', '28 €4 per month', 'null Not offered yearly'],
      ['36 Contact us'],
      ['48 $20 once', '48 €18 once'],
    ]);
  });

  test('has a row in the table for each billing period and currency, with what it costs in each plan', () => {
    const rows = page.table.find(({ kind }) => kind === 'add-ons')?.rows ?? [];
    const told = rows.map(({ header, note, cells }) => [
      header,
      note,
      ...cells.map(({ words }) => words.join('; ')),
    ]);
    expect(told).toEqual([
      ['Room', 'monthly · USD', '$5 per month', '$5 per month'],
      ['Room', 'monthly · EUR', '€4 per month', '€4 per month'],
      ['Room', 'yearly', 'Not offered yearly', 'Not offered yearly'],
      ['Best', null, 'Not available', 'Contact us'],
      ['Lone', 'USD', 'Not available', '$20 once'],
      ['Lone', 'EUR', 'Not available', '€18 once'],
    ]);
  });

  test('is in HTML, Markdown, CSV and the terminal', () => {
    expect(emitPageHtml(page, ENGLISH)).toMatch(/<h2 class="planspec-title">.*Add-ons.*<\/h2>/);
    expect(emitMarkdown(page, ENGLISH)).toContain(
      '### Best\n\nAsk us\\.\n\n**Contact us**; For Pro; Needs Room and Single sign\\-on; Not together with Lone\n'.replaceAll(
        /\\([.-])/g,
        '$1',
      ),
    );
    expect(emitCsv(page, ENGLISH)).toContain('\nAdd-ons,Lone (EUR),Not available,€18 once\n');
    expect(renderTerminalTable(catalog, 100, ENGLISH)).toContain('\nAdd-ons\n');
  });

  test('is not there when it is hidden, or when it is for nobody on the page', () => {
    expect(JSON.stringify(page)).not.toMatch(/Inside|Secret/);
    const gone = catalogOf(
      `${TEXT}plan old "Old" {\n  hidden\n  price free\n}\nadd-on past "Past" {\n  available for old\n  price free\n  sso\n}\n`,
    );
    expect(describePage(gone, { sourceName: 'shop.plan', hash: 'abc' }, ENGLISH).addOns).toHaveLength(3);
  });

  test('is on a page without plans', () => {
    const only = catalogOf(
      'catalog shop "Shop" { currency USD }\nfeature api "API"\nadd-on extra "Extra" {\n  price 3 USD weekly\n  api\n}\n',
    );
    const { addOns, plans, cycles } = describePage(only, { sourceName: 'shop.plan', hash: 'abc' }, ENGLISH);
    expect([addOns.map(({ prices }) => prices[0]?.text), plans, cycles.map(({ id }) => id)]).toEqual([
      ['$3 per week'],
      [],
      ['weekly'],
    ]);
  });
});

test('values of add-ons stand in texts, and their own texts hold values', async () => {
  const asked = async (text: string): Promise<readonly string[]> => {
    const { diagnostics } = await check({ name: 'shop.plan', text });
    return diagnostics.filter(({ code }) => code === 'unknown-value').map(({ message }) => message);
  };
  expect(await asked(`${TEXT}faq "Why?" { "{room.price} for {room.plans}: {room.name}" }\n`)).toEqual([]);
  expect(await asked(`${TEXT}faq "Why?" { "{room.cost}" }\n`)).toEqual([
    '`{room.cost}` is no value of this catalog: an add-on has no value `cost`',
  ]);
  expect(await asked(TEXT.replace('{basic.storage}', '{basic.room}'))).toEqual([
    '`{basic.room}` is no value of this catalog: `room` is an add-on, which a plan does not list',
  ]);
});

test('explain says for whom an add-on is, and for how much', () => {
  const told = (plan: string, thing: string) => {
    const one = catalog.plans.find(({ id }) => id === plan);
    const explanation = one && explain(catalog, one, thing);
    return [explanation?.value, ...(explanation?.because.map(({ line, text }) => `${line} ${text}`) ?? [])];
  };
  expect(told('pro', 'lone')).toEqual([
    'for sale: $20 once and €18 once',
    '46 add-on lone "Lone" {',
    '47 available for pro',
    '48 price 20 USD once, 18 EUR once',
  ]);
  expect(told('basic', 'lone')[0]).toBe('not available');
});
