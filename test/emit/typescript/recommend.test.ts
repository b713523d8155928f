import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCheapest, findUpgrade, type Need, payCycles, usualCycle } from '../../../src/analysis/index.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { catalogOf } from '../../support/catalogs.ts';
import { asModule, type Wanted } from '../../support/recommendations.ts';
import { modulesOf, runModules } from '../../support/rule-modules.ts';
import { SHOP } from '../../survey/shop.ts';
import { complaints } from './support.ts';

interface Module {
  recommend(needs: readonly object[], terms?: object): object;
  upgradeWith(plan: string, held: object, needs: readonly object[], terms?: object): object | null;
}

function moduleOf(catalog: Catalog): Promise<Module> {
  return runModules(catalog, ['recommend.ts']);
}

const shop = catalogOf(SHOP);
const rules = await moduleOf(shop);

test('the cheapest plan and add-ons are recommended', () => {
  expect(rules.recommend([{ feature: 'api' }, { limit: 'storage', atLeast: 200e9 }])).toEqual({
    ok: true,
    plan: 'starter',
    addOns: { room: 2, access: 1 },
    quantities: {},
    recurring: 3_400,
    once: 0,
    isProven: true,
  });
  expect(rules.recommend([{ feature: 'support', value: 'phone' }], { cycle: 'yearly' })).toMatchObject({
    plan: 'pro',
    recurring: 40_000,
  });
  expect(rules.recommend([{ credits: 'cycle', atLeast: 50 }], { seats: 4 })).toMatchObject({
    plan: 'team',
    recurring: 3_200,
  });
  expect(rules.recommend([{ feature: 'sso' }])).toEqual({
    ok: false,
    reason: 'price-on-request',
    plan: 'enterprise',
    addOns: {},
  });
  const impossible = { credits: 'cycle', atLeast: 1_000 };
  expect(rules.recommend([{ feature: 'api' }, impossible])).toEqual({
    ok: false,
    reason: 'nobody-has-it',
    missing: [impossible],
    isProven: true,
  });
});

test('who needs so many seats pays for as many', async () => {
  const catalog = catalogOf(`catalog shop "Shop" { currency USD }
limit seats "Seats" count { counts "seat", "seats" }
plan team "Team" {
  price 9 USD per seat monthly, at least 3
  seats 50
}
`);
  const { recommend, upgradeWith } = await moduleOf(catalog);
  const need = (atLeast: number) => [{ limit: 'seats', atLeast }];
  expect(recommend(need(20))).toMatchObject({ plan: 'team', recurring: 18_000 });
  expect(recommend(need(2))).toMatchObject({ plan: 'team', recurring: 2_700, quantities: { seats: 3 } });
  expect(recommend(need(20), { seats: 30 })).toMatchObject({ plan: 'team', recurring: 27_000 });
  expect(recommend(need(51))).toMatchObject({ ok: false, reason: 'nobody-has-it', missing: need(51) });
  expect(upgradeWith('team', {}, need(20))).toBeNull();
});

test('an upgrade keeps what is held, and nobody is sent down', () => {
  const more = [{ limit: 'storage', atLeast: 250e9 }];
  expect(rules.upgradeWith('starter', { room: 1 }, more)).toMatchObject({
    plan: 'starter',
    addOns: { room: 3 },
    recurring: 3_000,
  });
  expect(rules.upgradeWith('starter', { room: 3 }, more)).toBeNull();
  expect(rules.upgradeWith('pro', { access: 1 }, [{ model: 'veo-3' }])).toMatchObject({
    plan: 'team',
    addOns: {},
  });
  expect(rules.upgradeWith('pro', {}, [{ feature: 'api' }])).toBeNull();
  const lost = [{ limit: 'history', atLeast: 12 }];
  expect(rules.upgradeWith('team', {}, lost)).toEqual({
    ok: false,
    reason: 'nobody-has-it',
    missing: lost,
    isProven: true,
  });
});

test('the module passes the strictest options, and misspelt names do not compile', async () => {
  const bare = catalogOf('catalog bare "Bare" { currency USD }\nplan free "Free" { price free }\n');
  const files: Record<string, string> = {};
  for (const [name, catalog] of [
    ['shop', shop],
    ['bare', bare],
  ] as const) {
    for (const [file, text] of Object.entries(await modulesOf(catalog)))
      files[`${name}-${file}`] = text.replaceAll(/'\.\/([a-z-]+\.ts)'/g, `'./${name}-$1'`);
  }
  const app = `import { recommend, upgradeWith } from './shop-recommend.ts';
const found = recommend([{ feature: 'support', value: 'phone' }], { cycle: 'yearly', seats: 3 });
export const total: number = found.ok ? found.recurring : 0;
upgradeWith('pro', { room: 1 }, [{ limit: 'storage', atLeast: 1 }, { credits: 'cycle', atLeast: 1 }]);
recommend([{ feature: 'sssso' }]);
recommend([], { cycle: 'weekly' });
upgradeWith('prro', {}, []);
`;
  expect([...complaints({ ...files, 'app.ts': app })].sort()).toEqual([
    'app.ts:5 TS2820',
    'app.ts:6 TS2322',
    'app.ts:7 TS2345',
  ]);
});

/** Plans and add-ons of all kinds, by a few numbers. */
const names = ['a', 'b', 'c', 'd', 'e'] as const;
const amount = fc.constantFrom('1 GB', '2 GB', '5 GB', 'unlimited', 'contact us');
const planAmount = fc.oneof(amount, fc.constant('1 GB, then 1 USD per GB'));
const people = fc.option(fc.constantFrom('1', '2', '9', 'unlimited'));
const price = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .integer({ min: 1, max: 9 })
      .map((minor) => `${minor} USD monthly, ${minor * 10} USD yearly`),
  },
  fc.constantFrom(
    'free',
    'contact us',
    '3 USD per seat monthly',
    '4 USD monthly',
    '2 USD once',
    '1 USD per "hour" monthly',
    '2 USD per crate monthly, 19 USD per crate yearly',
    '3 USD per 5 crates monthly, 1 USD per 2 users monthly',
    '1 USD per 10 mails monthly, 1 USD per crate once',
  ),
);
const shops = fc
  .record({
    plans: fc.array(
      fc.record({
        price,
        storage: fc.option(planAmount),
        people,
        crates: people,
        api: fc.boolean(),
        phone: fc.boolean(),
        seats: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    addOns: fc.array(
      fc.record({
        price,
        quantity: fc.constantFrom('any', 'up to 3', '2 to 6 in steps of 2', 'at least 2'),
        storage: fc.option(fc.tuple(fc.boolean(), amount)),
        people,
        api: fc.boolean(),
        phone: fc.boolean(),
        model: fc.boolean(),
        credits: fc.boolean(),
        hidden: fc.nat(5).map((one) => one === 0),
        needs: fc.subarray([...names], { maxLength: 1 }),
        excludes: fc.subarray([...names], { maxLength: 1 }),
        first: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ plans, addOns }) => {
    const lines = (...list: readonly (string | false | null)[]): string =>
      list.flatMap((line) => (line ? [`  ${line}\n`] : [])).join('');
    const others = (at: number, ids: readonly ('a' | 'b' | 'c' | 'd' | 'e')[], word: string) => {
      const own = ids.filter((id) => names.indexOf(id) < addOns.length && id !== names[at]);
      return own.length > 0 && `${word} ${own.join(', ')}`;
    };
    return [
      'catalog shop "Shop" { currency USD }\n',
      'feature api "API"\nfeature help "Help" one of email "Email", phone "Phone"\nlimit storage "Storage" size\nlimit people "People" count { counts "user", "users" }\nlimit crates "Crates" count { counts "crate", "crates" }\nlimit mails "Mails" count per month { counts "mail", "mails" }\n',
      'models video "video models" { veo "Veo" }\n',
      'credits cycle "credits" {\n  issued every cycle\n  valid until renewal\n}\n',
      ...plans.map(
        (one, at) =>
          `plan p${at} "P" {\n${lines(
            `price ${one.price}${quantityOf(one)}`,
            one.crates !== null && `crates ${one.crates}`,
            one.storage !== null && `storage ${one.storage}`,
            one.people !== null && `people ${one.people}`,
            one.api && 'api',
            one.phone && 'help phone',
            'cycle 5 monthly',
          )}}\n`,
      ),
      ...addOns.map(
        (one, at) =>
          `add-on ${names[at]} "A" {\n${lines(
            `price ${one.price}`,
            `quantity ${one.quantity}`,
            one.storage !== null &&
              (one.storage[0] && / GB$/.test(one.storage[1])
                ? `storage plus ${one.storage[1]}`
                : `storage ${one.storage[1]}`),
            one.people !== null && `people ${/[0-9]/.test(one.people) ? 'plus ' : ''}${one.people}`,
            one.api && 'api',
            one.phone && 'help phone',
            one.model && 'video all',
            one.credits && 'cycle plus 3 monthly',
            one.hidden && 'hidden',
            others(at, one.needs, 'needs'),
            others(at, one.excludes, 'excludes'),
            one.first && 'available for p0',
          )}}\n`,
      ),
    ].join('');
  });
function quantityOf({ price, seats }: { readonly price: string; readonly seats: boolean }): string {
  if (price.includes('hour')) return ', up to 2';
  return seats && price.includes(' per ') ? ', 2 to 14 in steps of 3' : '';
}

const wanted = fc.subarray(
  [
    { feature: 'api' },
    { feature: 'help', value: 'phone' },
    { model: 'veo' },
    { limit: 'storage', atLeast: 7e9 },
    { limit: 'people', atLeast: 4 },
    { limit: 'crates', atLeast: 7 },
    { limit: 'mails', atLeast: 25 },
    { credits: 'cycle', atLeast: 10 },
  ],
  { minLength: 1, maxLength: 3 },
);

function needOf(want: Wanted, catalog: Catalog): Need {
  const [[feature], [limit], [bucket], group] = [
    catalog.features,
    catalog.limits,
    catalog.buckets,
    catalog.modelGroups[0],
  ];
  const model = group?.models[0];
  const own = catalog.features.find(({ id }) => id === want.feature) ?? feature;
  if (!own || !limit || !bucket || !model) throw new Error('the shop has all of them');
  if ('feature' in want)
    return { kind: 'feature', feature: own, choice: want.value ? String(want.value) : null };
  if ('model' in want) return { kind: 'model', model };
  if ('credits' in want) return { kind: 'credits', bucket, atLeast: Number(want.atLeast) };
  const amount = Number(want.atLeast);
  const counted = catalog.limits.find(({ id, measure }) => measure.kind === 'count' && want.limit === id);
  if (counted) return { kind: 'limit', limit: counted, atLeast: { kind: 'count', amount } };
  return { kind: 'limit', limit, atLeast: { kind: 'size', amount, written: '7 GB' } };
}

test('the module recommends what the analysis finds, for whatever catalog, needs and terms', async () => {
  await fc.assert(
    fc.asyncProperty(
      shops,
      fc.array(fc.tuple(wanted, fc.constantFrom('monthly', 'yearly'), fc.constantFrom(1, 3)), {
        minLength: 4,
        maxLength: 6,
      }),
      fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
      async (text, questions, counts) => {
        const catalog = catalogOf(text);
        const module = await moduleOf(catalog);
        for (const [wants, cycle, seats] of questions) {
          const paid = payCycles(catalog).find(({ id }) => id === cycle) ?? usualCycle(catalog);
          const terms = { currency: 'USD', cycle: paid, seats };
          const question = { needs: wants.map((want) => needOf(want as Wanted, catalog)), terms };
          const asked = { ...(paid && { cycle: paid.id }), seats };
          const found = asModule(findCheapest(catalog, question), wants as readonly Wanted[], catalog);
          expect(module.recommend(wants, asked)).toEqual(found);
          const [plan] = catalog.plans;
          if (!plan) continue;
          const held = new Map(
            catalog.addOns
              .map((addOn, at) => [addOn, counts[at] ?? 0] as const)
              .filter(([, count]) => count > 0),
          );
          const upgrade = module.upgradeWith(
            plan.id,
            Object.fromEntries([...held].map(([{ id }, count]) => [id, count])),
            wants,
            asked,
          );
          if (upgrade !== null)
            expect(upgrade).toEqual(
              asModule(findUpgrade(catalog, plan, held, question), wants as readonly Wanted[], catalog),
            );
        }
      },
    ),
    { numRuns: 40 },
  );
});
