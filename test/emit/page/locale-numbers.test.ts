import { expect, test } from 'vitest';
import { check } from '../../../src/compiler/index.ts';
import { describePage, emitMarkdown } from '../../../src/emit/page/index.ts';
import { loadLanguage } from '../../../src/locales/index.ts';
import { catalogOf } from '../../support/pages.ts';

/** Large numbers in every place of a page that can hold one. */
const TEXT = `catalog shop "Shop" {
  currency USD, EUR
}
limit downloads "Downloads" count per month
limit calls "API calls" count { counts "call", "calls" }
limit seats "Seats" count { counts "seat", "seats" }
limit contacts "Contacts" count { counts "contact", "contacts" }
limit cpu "Processors" decimal { counts "vCPU", "vCPUs" }
limit space "Space" size
limit traffic "Traffic" size per month
limit builds "Build time" duration per month
credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
  rolls over up to 2,500
}
credits extra "extra credits" {
  issued on purchase
  valid 1,200 days
}
consume cycle, extra
models image "image models" {
  flux "FLUX" 1,500 credits per image
}
usage {
  overdraft up to 5,000
}
plan team "Team" {
  price 1,250 USD per seat monthly, 12,000 USD per seat yearly, 1,100 to 5,000
  price 1,150 EUR per seat monthly, 11,000 EUR per seat yearly
  trial 14 days, 1,234 cycle
  cycle 10,000 monthly, 120,000 yearly
  seats 5,000
  downloads 50,000 per month, then 0.10 USD or 0.09 EUR per 1,000
  calls 2,000, then 2 USD or 1.80 EUR per 1,000 calls
  cpu 1,000.5, then 1 USD or 1 EUR per 1,000 vCPUs
  space 1,000 GB, then 3 USD or 2 EUR per 1,000 GB
  traffic 2,000 GB per month, then 0.10 USD or 0.10 EUR per GB
  builds 2,000 minutes per month, then 4 USD or 3 EUR per 1,000 minutes
  image all
}
plan mail "Mail" {
  price 1,500 USD per 1,500 contacts monthly, 1,400 EUR per 1,500 contacts monthly
  contacts 15,000
}
pack boost "Boost" {
  gives 5,000 extra
  price 1,000 USD, 1,000 EUR
}
add-on room "Room" {
  price 1,000 USD monthly, 1,000 EUR monthly
  quantity 1 to 2,000
  space plus 1,000 GB
  contacts plus 1,500
}
faq "How much?" {
  "{team.price}, {team.downloads}, {team.space}, {boost.credits}, {flux.cost}, {cycle.rollover}, {usage overdraft}, {extra.valid}."
}
`;

const catalog = catalogOf(TEXT);

async function markdownIn(tag: string): Promise<string> {
  const language = await loadLanguage(tag);
  const page = describePage(catalog, { sourceName: 'shop.plan', hash: 'abc' }, language);
  const text = JSON.stringify(page) + emitMarkdown(page, language);
  return text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/[\u200e\u200f]/g, '');
}

test('every line of the file is read', async () => {
  const { diagnostics } = await check({ name: 'shop.plan', text: TEXT });
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual(
    [],
  );
});

test('English pages have the numbers that the test of the others looks for', async () => {
  expect(await markdownIn('en')).toMatch(
    /per 1,000\b.*per 1,000 calls.*per 1,000 GB.*per GB.*per 1,000 minutes/,
  );
});

test.each([
  ['de-DE', ['pro 1.000', 'pro 1.000 calls', 'pro 1.000 GB', 'pro GB', 'pro 1.000 Minuten']],
  ['fr-FR', ['par 1 000', 'par 1 000 calls', 'par 1 000 Go', 'par Go', 'par 1 000 minutes']],
  ['ar-EG', ['لكل ١٬٠٠٠', 'لكل ١٬٠٠٠ calls']],
])('every number on the page is written as in %s', async (tag, units) => {
  const text = await markdownIn(tag);
  expect(text.match(/\S*\d,\d{3}\S*/g)).toBeNull();
  for (const unit of units) expect(text).toContain(unit);
});
