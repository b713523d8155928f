import { describe, expect, test } from 'vitest';
import { ledgerExample } from '../../src/ledger/index.ts';
import { LOCALES, languageOf, loadLanguage } from '../../src/locales/index.ts';
import { story } from './stories.ts';

/** Everything that can happen to credits, in one story. */
const EVERYTHING = story(
  '2026-01-31 subscribe pro monthly',
  '2026-02-01 09:30 buy small-pack as first',
  '2026-02-02 09:00 hold 120 for 1 hour as job',
  '2026-02-02 09:30 capture 110 of job',
  '2026-02-03 refund 20 of job',
  '2026-02-03 use 3 small',
  '2026-02-03 consume 500 -> refused',
  '2026-02-04 hold 5 for 1 hour as other',
  '2026-02-04 release other',
  '2026-02-05 grant 7 extra as gift',
  '2026-02-06 revoke gift',
  '2026-02-28 renew',
  '2026-03-01 change to free',
  '2026-03-05 cancel',
  '2026-03-06 resume',
  '2026-03-31',
  '2027-02-02',
);

async function toldIn(tag: string) {
  return ledgerExample(EVERYTHING.catalog, EVERYTHING.scenario, await loadLanguage(tag), 'Story');
}

const english = await toldIn('en');

describe.each(LOCALES.filter((tag) => languageOf(tag) === tag))('a story in %s', (tag) => {
  test('has all its values, in words of the language, with dates and names in place of ids', async () => {
    const { columns, rows } = await toldIn(tag);
    const sentences = rows.flatMap(({ what }) => what);
    for (const text of [...columns, ...sentences, ...rows.flatMap(({ when, values }) => [when, ...values])])
      expect(text).toMatch(/^(?!.*(?:[{}]|\d{4}-\d\d-\d\d|undefined)).*\S/);
    if (tag === 'en') return;
    // A plan is called a plan in some other languages, too.
    const known = new Set(english.rows.flatMap(({ what }) => what.filter((one) => one !== 'Plan Free')));
    expect(sentences.filter((sentence) => known.has(sentence))).toEqual([]);
  });
});
