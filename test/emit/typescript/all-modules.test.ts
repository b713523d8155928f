import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogOf } from '../../support/catalogs.ts';
import { modulesOf } from '../../support/rule-modules.ts';
import { shopFiles } from '../../support/shops.ts';
import { complaints } from './support.ts';

/** Catalogs that lack what others have. */
const SMALL = [
  '',
  'plan free "Free" { price free }\n',
  'feature api "API"\nplan free "Free" {\n  price free\n  api\n}\nadd-on help "Help" { price 1 USD per seat monthly }\n',
  'feature api "API"\nadd-on help "Help" {\n  price 5 USD monthly\n  api\n}\n',
  'limit calls "Calls" count { counts "call", "calls" }\nplan pro "Pro" {\n  price 1 USD per call monthly\n  calls 9, then 1 USD per 1\n}\n',
  'limit calls "Calls" count\nplan pro "Pro" {\n  price free\n  calls 9, then 1 USD per 1\n}\nadd-on more "More" {\n  price 2 USD once\n  calls plus 9\n}\n',
  'models image "images" { flux "Flux" }\nplan pro "Pro" { price contact us }\nadd-on art "Art" {\n  price 1 USD monthly\n  image all\n}\n',
  'credits cycle "credits" {\n  issued every cycle\n  valid forever\n}\nplan pro "Pro" {\n  price 9 USD yearly\n  cycle 9 yearly\n}\nadd-on more "More" {\n  price 1 USD monthly\n  cycle plus 9 monthly\n}\n',
  'plan pro "Pro" {\n  hidden\n  price 9 USD once\n}\n',
];

it('all modules of a catalog compile together under the strictest options, whatever it has or lacks', async () => {
  const texts = [
    ...SMALL.map((text) => `catalog shop "Shop" { currency USD }\n${text}`),
    ...fc.sample(shopFiles(), 8),
  ];
  const files: Record<string, string> = {};
  for (const [at, text] of texts.entries())
    for (const [path, module] of Object.entries(await modulesOf(catalogOf(text))))
      files[`${at}-${path}`] = module.replaceAll("from './", `from './${at}-`);
  expect(complaints(files)).toEqual([]);
});

it('what something costs stands in one table, besides what `index.ts` shows of plans', async () => {
  const modules = await modulesOf(
    catalogOf(`catalog shop "Shop" { currency USD }
members { seats priced by plan }
plan pro "Pro" { price 77.31 USD per seat monthly, 24.68 USD once, at least 2 }
add-on help "Help" { price 13.57 USD monthly }
`),
  );
  const holding = (amount: string) =>
    Object.keys(modules)
      .filter((path) => modules[path]?.includes(amount))
      .sort();
  expect(holding('7_731')).toEqual(['index.ts', 'price-table.ts']);
  expect(holding('2_468')).toEqual(['price-table.ts']);
  expect(holding('1_357')).toEqual(['price-table.ts']);
  expect(Object.keys(modules)).toEqual(
    expect.arrayContaining(['add-ons.ts', 'members.ts', 'prices.ts', 'recommend.ts']),
  );
});
