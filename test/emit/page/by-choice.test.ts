import { describe, expect, test } from 'vitest';
import {
  describePage,
  emitCardsHtml,
  emitCsv,
  emitMarkdown,
  type Page,
} from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf } from '../../support/pages.ts';

const HEAD = `catalog shop "Shop" { currency USD, EUR }
limit space "Space" size
limit calls "Calls" count per month { after a downgrade block new }
credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
}
`;
const TEXT = `${HEAD}plan free "Free" {
  price free
  cycle 5 monthly
  calls 10 per month
}
plan pro "Pro" {
  price 9 USD monthly, 90 USD yearly, 8 EUR monthly, 80 EUR yearly
  cycle 100 monthly, 110 monthly when paid yearly
  space 10 GB, then 0.10 USD or 0.09 EUR per GB
  calls 100 per month, then 2 USD per 1,000
}
plan team "Team" {
  price 20 USD monthly, 19 EUR monthly
  cycle 0 monthly { shown "{value} to begin with" }
}
plan custom "Custom" {
  everything in pro
  price contact us
}
`;

function pageOf(text: string): Page {
  return describePage(catalogOf(text), { sourceName: 'shop.plan', hash: 'abc' }, ENGLISH);
}

const page = pageOf(TEXT);

/** The rows about something: what each is for, and its cells. */
function rowsOf(about: string, of = page) {
  const rows = of.table.flatMap((group) => group.rows).filter((row) => row.about === about);
  return rows.map(({ kind, cycle, currency, note, cells }) => [
    kind,
    cycle,
    currency,
    note,
    ...cells.map((cell) => `${cell.kind}: ${cell.words.join(' + ')}`),
  ]);
}

/** The only text of a point, where nothing depends on what is chosen. */
function onlyTextOf(plan: string, about: string, of = page) {
  return pointsOf(plan, about, of)?.map(({ text, choices }) => (choices === undefined ? text : choices));
}

/** The points of a plan about something. */
function pointsOf(plan: string, about: string, of = page) {
  return of.plans.find(({ id }) => id === plan)?.bullets.filter((bullet) => bullet.about === about);
}

describe('what depends on the billing period', () => {
  test('has a row in the table for each, in which plans that are not sold so say what they give', () => {
    expect(rowsOf('cycle').slice(0, 2)).toEqual([
      [
        'credits',
        'monthly',
        null,
        'monthly',
        'value: 5 per month',
        'value: 100 per month',
        'zero: 0 per month + 0 per month to begin with',
        'value: 100 per month',
      ],
      [
        'credits',
        'yearly',
        null,
        'yearly',
        'value: 5 per month',
        'value: 110 per month when paid yearly',
        'zero: 0 per month + 0 per month to begin with',
        'value: 110 per month when paid yearly',
      ],
    ]);
  });

  test('leaves out amounts for periods in which a plan is not sold', () => {
    const some = pageOf(
      TEXT.replace('cycle 0 monthly { shown "{value} to begin with" }', 'cycle 7 monthly, 80 yearly'),
    );
    expect(
      rowsOf('cycle', some)
        .slice(0, 2)
        .map((row) => row[6]),
    ).toEqual(['value: 7 per month', 'value: 7 per month']);
    expect(onlyTextOf('team', 'cycle', some)).toEqual(['7 cycle credits per month']);
  });

  test('is one point with words for each', () => {
    expect(pointsOf('pro', 'cycle')).toMatchObject([
      {
        text: '100 cycle credits per month, or 110 per month when paid yearly',
        choices: [
          { cycle: 'monthly', currency: null, text: '100 cycle credits per month' },
          { cycle: 'yearly', currency: null, text: '110 cycle credits per month when paid yearly' },
        ],
      },
    ]);
    expect(onlyTextOf('free', 'cycle')).toEqual(['5 cycle credits per month']);
  });

  test('is also how long credits are valid that come more often than the plan is paid', () => {
    const [, , monthly, yearly] = rowsOf('cycle');
    const renewal = 'value: Valid until the next renewal';
    expect(monthly?.slice(3)).toEqual(['monthly', renewal, renewal, renewal, renewal]);
    const often = 'value: Valid until the next credits come';
    expect(yearly?.slice(3)).toEqual(['yearly', renewal, often, renewal, often]);
  });

  test('is said once where it is the same however the plan is paid', () => {
    const same = pageOf(TEXT.replace('110 monthly when paid', '100 monthly when paid'));
    expect(onlyTextOf('pro', 'cycle', same)).toEqual(['100 cycle credits per month']);
    expect(emitMarkdown(same, ENGLISH)).not.toContain('100 per month when paid');
  });

  test('keeps the words that the file gives it', () => {
    const own = pageOf(
      TEXT.replace('when paid yearly\n', 'when paid yearly { shown "{value}, all yours" }\n'),
    );
    expect(pointsOf('pro', 'cycle', own)?.[0]?.choices?.map(({ text }) => text)).toEqual([
      '100 per month, all yours',
      '110 per month when paid yearly, all yours',
    ]);
    const same = pageOf(TEXT.replace('when paid yearly\n', 'when paid yearly { shown "Plenty" }\n'));
    expect(onlyTextOf('pro', 'cycle', same)).toEqual(['Plenty']);
  });

  test('is one row and one text on a page with one period, which leaves out nothing', () => {
    const one = pageOf(`${HEAD}plan a "A" {
  price 9 USD monthly
  cycle 1 monthly
}
plan b "B" {
  price contact us
  cycle 2 monthly, 30 yearly
}
`);
    expect(rowsOf('cycle', one)[0]).toEqual([
      'credits',
      null,
      null,
      null,
      'value: 1 per month',
      'value: 2 per month, or 30 per year',
    ]);
    expect(onlyTextOf('b', 'cycle', one)).toEqual(['2 cycle credits per month, or 30 per year']);
  });
});

describe('what depends on the currency', () => {
  test('has a row for each, if only for what more than a limit costs', () => {
    expect(rowsOf('space')).toEqual(
      [
        ['USD', '$0.10'],
        ['EUR', '€0.09'],
      ].map(([code, rate]) => {
        const cell = `value: 10 GB, then ${rate} per GB`;
        return [
          'limit',
          null,
          code,
          code,
          'not included: Not included',
          cell,
          'not included: Not included',
          cell,
        ];
      }),
    );
    expect(pointsOf('pro', 'space')).toMatchObject([
      {
        text: 'Space: 10 GB, then $0.10 or €0.09 per GB',
        choices: [
          { cycle: null, currency: 'USD', text: 'Space: 10 GB, then $0.10 per GB' },
          { cycle: null, currency: 'EUR', text: 'Space: 10 GB, then €0.09 per GB' },
        ],
      },
    ]);
  });

  test('is also what a longer period saves, where that differs', () => {
    const saving = (text: string) =>
      pageOf(text).cycles.map(({ saving: all, choices }) => [
        all,
        choices?.map((one) => `${one.currency} ${one.text}`),
      ]);
    expect(saving(TEXT)).toEqual([
      [null, undefined],
      ['Save 16%', undefined],
    ]);
    expect(saving(TEXT.replace('80 EUR yearly', '72 EUR yearly'))[1]).toEqual([
      'Save up to 25%',
      ['USD Save 16%', 'EUR Save 25%'],
    ]);
    expect(saving(TEXT.replace('80 EUR yearly', '96 EUR yearly'))[1]).toEqual([
      'Save up to 16%',
      ['USD Save 16%'],
    ]);
  });

  test('says the only price that there is in all', () => {
    expect(rowsOf('calls')).toHaveLength(1);
    expect(onlyTextOf('pro', 'calls')).toEqual(['Calls: 100 per month, then $2 per 1,000']);
  });
});

test('cards hold the words for each choice, and texts all of them', () => {
  expect(emitCardsHtml(page, ENGLISH)).toContain(
    '<li><span class="planspec-said planspec-cycle planspec-cycle-1">100 cycle credits per month</span> <span class="planspec-said planspec-cycle planspec-cycle-2">110 cycle credits per month when paid yearly</span></li>',
  );
  const markdown = emitMarkdown(page, ENGLISH);
  expect(markdown).toContain('\n- 100 cycle credits per month, or 110 per month when paid yearly\n');
  expect(markdown).toContain('\n| Cycle credits (yearly) | 5 per month | 110 per month when paid yearly |');
  expect(emitCsv(page, ENGLISH)).toContain('\nLimits,Space (EUR),Not included,"10 GB, then €0.09 per GB",');
});
