import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  AddOn,
  Catalog,
  FeatureValue,
  LimitValue,
  OncePrice,
  Plan,
  Price,
} from '../../src/catalog/catalog.ts';
import { check, readCatalog } from '../../src/compiler/index.ts';
import { exportPricing2Yaml, importPricing2Yaml } from '../../src/exchange/index.ts';
import { catalogOf } from '../support/catalogs.ts';

const exported = (catalog: Catalog) => exportPricing2Yaml(catalog, '2026-01-15');

async function imported(text: string): Promise<Catalog> {
  const plan = await importPricing2Yaml({ name: 'shop.yml', text });
  expect(plan.diagnostics).toEqual([]);
  const { catalog } = await readCatalog({ name: 'imported.plan', text: plan.text ?? '' });
  if (catalog === null) throw new Error(plan.text ?? 'nothing');
  return catalog;
}

const amountOf = (value: LimitValue): unknown => {
  if (value.kind === 'size') return ['size', value.amount];
  if (value.kind !== 'duration') return value;
  const { months, milliseconds } = value.duration;
  return ['duration', months, milliseconds];
};
const valueIn = (value: FeatureValue): unknown =>
  value.kind === 'choices' ? value.choices.map(({ label }) => label.toLowerCase()).sort() : value;
const priceOf = (price: Price | OncePrice): string => {
  const often = 'cycle' in price ? [price.cycle.id, price.tiers] : ['once'];
  return JSON.stringify([price.currency, price.minor, price.unit, often]);
};

/** What customers pay for something and have of it. */
function meaningOf(item: Plan | AddOn): object {
  const { id, name, hidden, pricing, oncePrices } = item;
  const entries =
    item.kind === 'plan'
      ? [...item.features.values(), ...item.limits.values()].map(({ entry }) => entry)
      : item.entries;
  const has = entries.map((entry) => {
    if (entry.kind === 'feature') return [entry.feature.id, valueIn(entry.value)] as const;
    if (entry.kind !== 'limit') return ['', entry.kind] as const;
    return [
      entry.limit.id,
      [amountOf(entry.value), entry.beyond.length, 'adds' in entry && entry.adds],
    ] as const;
  });
  const relations =
    item.kind === 'plan'
      ? { quantity: item.quantity, popular: item.popular, legacy: item.legacy, trial: item.trial?.duration }
      : {
          quantity: item.quantity,
          plans: [...(item.availableFor?.keys() ?? [])].sort(),
          needs: [
            ...item.needsFeatures.map(({ feature }) => feature.id),
            ...item.needsAddOns.map((need) => need.id),
          ],
        };
  return {
    id,
    name,
    hidden,
    pricing: pricing.kind,
    prices: [...(pricing.kind === 'paid' ? pricing.prices : []), ...oncePrices].map(priceOf).sort(),
    has: Object.fromEntries(has),
    ...relations,
  };
}

/** All that rules and prices are made of, in whatever words it is said. */
function meaningIn({
  name,
  currencies,
  features,
  limits,
  plans,
  addOns,
  buckets,
  packs,
  table,
}: Catalog): object {
  return {
    name,
    currencies: currencies.map(({ code }) => code),
    features: features.map(({ id, name: of, hidden, values, help }) => [
      id,
      of,
      hidden,
      values.kind,
      help?.text.value,
    ]),
    limits: limits.map(({ id, name: of, hidden, measure, for: used }) => [
      [id, of, hidden, measure.per, 'noun' in measure ? measure.noun : null],
      used.map(({ feature }) => feature.id),
    ]),
    plans: plans.map(meaningOf),
    addOns: addOns.map(meaningOf),
    excludes: addOns
      .flatMap(({ id, excludes }) => excludes.map((other) => [id, other.id].sort().join(' ')))
      .sort(),
    credits: [...buckets, ...packs].map(({ id }) => id),
    groups:
      table?.groups.map(({ title, entries }) => [title.text.value, ...entries.map(({ id }) => id)]) ?? [],
  };
}

const FEATURES = ['ant', 'bee', 'cat'] as const;
const LIMITS = ['lake', 'pond', 'well', 'tank', 'mere'] as const;
const PLANS = ['oak', 'elm', 'ash'] as const;
const nameOf = (id: string): string => `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
const amounts = { lake: '', pond: ' GB', well: ' days', tank: ' percent', mere: ' per month' } as const;
const cents = fc.integer({ min: 100, max: 99_999 });
const money = (minor: number): string =>
  `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')} USD`;

/** How a catalog is paid: with a discount that is said, by prices that follow one, or by any. */
const billing = fc.oneof(
  fc.constant({ kind: 'monthly' } as const),
  fc.record({ kind: fc.constant('discount' as const), percent: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('alike' as const), percent: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ kind: fc.constant('apart' as const) }),
);
const price = fc.record({
  kind: fc.constantFrom('free', 'ask', 'words', 'paid', 'paid', 'paid'),
  minor: cents,
  yearly: cents,
});
const carried = fc
  .record({
    billing,
    groups: fc.boolean(),
    tags: fc.boolean(),
    hidden: fc.subarray([...FEATURES, ...LIMITS]),
    linked: fc.subarray([...FEATURES], { maxLength: 2 }),
    plans: fc.array(
      fc.record({
        price,
        hidden: fc.boolean(),
        seats: fc.boolean(),
        features: fc.subarray([...FEATURES]),
        amounts: fc.array(fc.option(fc.nat(90)), { minLength: 5, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    addOns: fc.array(
      fc.record({
        price,
        features: fc.subarray([...FEATURES]),
        adds: fc.boolean(),
        amount: fc.option(fc.integer({ min: 1, max: 90 })),
        quantity: fc.constantFrom('', 'quantity any', 'quantity 2 to 6 in steps of 2', 'quantity at least 3'),
        plans: fc.subarray([...PLANS]),
        needs: fc.boolean(),
        excludes: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ billing: paid, groups, tags, hidden, linked, plans, addOns }) => {
    const ids = PLANS.slice(0, plans.length);
    const block = (head: string, lines: readonly (string | false | null)[]): string =>
      `${head} {\n${lines.flatMap((line) => (line ? [`  ${line}\n`] : [])).join('')}}\n`;
    const priceLine = (
      { kind, minor, yearly }: typeof price extends fc.Arbitrary<infer P> ? P : never,
      per = '',
    ): string => {
      if (kind === 'free') return 'price free';
      if (kind !== 'paid') return kind === 'ask' ? 'price contact us' : 'price "Ask Anna"';
      const monthly = `price ${money(minor)}${per} monthly`;
      if (paid.kind === 'monthly' || paid.kind === 'discount') return monthly;
      const alike = paid.kind === 'alike' ? Math.round((minor * 12 * (100 - paid.percent)) / 100) : yearly;
      return `${monthly}, ${money(alike)}${per} yearly`;
    };
    const isGrouped = groups && !tags;
    return [
      block('catalog shop "Shop"', [
        'currency USD',
        paid.kind === 'discount' && `billing yearly ${paid.percent} percent off`,
      ]),
      isGrouped && block('table', ['group "First things" {', '  ant', '  cat', '}']),
      ...FEATURES.map((id) =>
        block(`feature ${id} "${nameOf(id)}"`, [hidden.includes(id) && 'hidden', 'help "It helps."']),
      ),
      ...LIMITS.map((id, at) =>
        block(
          `limit ${id} "${nameOf(id)}" ${['count', 'size', 'duration', 'percent', 'count per month'][at]}`,
          [
            hidden.includes(id) && 'hidden',
            id === 'mere' && 'counts "drop", "drops"',
            id === 'lake' && linked.length > 0 && `for ${linked.join(', ')}`,
          ],
        ),
      ),
      ...plans.map((one, at) =>
        block(`plan ${ids[at]} "${nameOf(ids[at] ?? '')}"`, [
          'tagline "A plan."',
          one.hidden && 'hidden',
          priceLine(one.price, one.seats ? ' per seat' : ''),
          ...one.features,
          ...LIMITS.map((id, index) => {
            const amount = one.amounts[index];
            return `${id} ${amount === null || amount === undefined ? (id === 'tank' ? '100 percent' : 'unlimited') : `${amount}${amounts[id]}`}`;
          }),
        ]),
      ),
      ...addOns.map((one, at) =>
        block(`add-on ${['hat', 'cap', 'wig'][at]} "${nameOf(['hat', 'cap', 'wig'][at] ?? '')}"`, [
          priceLine(one.price),
          one.quantity,
          ids.some((id) => one.plans.includes(id)) &&
            !ids.every((id) => one.plans.includes(id)) &&
            `available for ${ids.filter((id) => one.plans.includes(id)).join(', ')}`,
          at > 0 && one.needs && 'needs hat',
          at > 1 && one.excludes && 'excludes cap',
          ...one.features,
          one.amount !== null && `pond ${one.adds ? 'plus ' : ''}${one.amount} GB`,
        ]),
      ),
    ]
      .flatMap((part) => (part ? [part] : []))
      .join('\n');
  });

const PLAN = '  tagline "A plan."\n';
const CATALOG = '  currency USD\n';

/** Further lines, and where they go: most of them say what the format cannot. */
const MORE: readonly (readonly [place: string, line: string])[] = [
  ...[
    'most popular',
    'legacy',
    'hidden',
    'trial 9 days',
    'button "Go" "/go"',
    'help "It helps."',
    'bullet "Nice"',
    'price 2 USD per seat monthly',
    'price 1 USD per "host" monthly, at least 2',
    'price 7 USD quarterly',
    'price 70 USD yearly',
    'price 3 USD weekly',
    'price 9 USD once',
    'lake 5, then 1 USD per 1',
    'pond contact us',
    'well 2 months',
    'ant { shown "An ant" }',
  ].map((line) => [PLAN, `  ${line}\n`] as const),
  ...['timezone Europe/Berlin', 'billing quarterly 5 percent off'].map(
    (line) => [CATALOG, `  ${line}\n`] as const,
  ),
  ['}\n', 'feature dog "Dog" one of big "Big", small "Small"\n'],
  ['}\n', 'feature eel "Eel" text { tags long, thin }\n'],
  ['}\n', 'limit mere "Mere" count per month { counts "drop", "drops" }\n'],
  ['}\n', 'limit spring "Spring" count { after a downgrade read only }\n'],
  ['}\n', 'models gems "gems" {\n  opal "Opal"\n}\n'],
  ['}\n', 'page {\n  title "Prices"\n}\n'],
  ['}\n', 'table {\n  group "Waters" {\n    lake\n  }\n  hide pond\n}\n'],
  ['}\n', 'faq "Why?" {\n  "Because."\n}\n'],
];

describe('an export to Pricing2Yaml', () => {
  test('carries what the format can say, and comes back as the same catalog', async () => {
    await fc.assert(
      fc.asyncProperty(carried, async (text) => {
        const catalog = catalogOf(text);
        const { text: pricing, diagnostics } = await exported(catalog);
        const messages = diagnostics.map(({ message }) => message);
        expect(messages.filter((message) => !message.includes('`annualPrice`'))).toEqual([]);
        expect(meaningIn(await imported(pricing))).toEqual(meaningIn(catalog));
      }),
      { numRuns: 60 },
    );
  });

  test('reports whatever comes back otherwise', async () => {
    const rests = new Set<string>();
    await fc.assert(
      fc.asyncProperty(carried, fc.constantFrom(...MORE), async (text, [place, line]) => {
        const input = { name: 'shop.plan', text: text.replace(place, (found) => `${found}${line}`) };
        const { catalog, diagnostics: faults } = await check(input);
        fc.pre(catalog !== null && faults.every(({ severity }) => severity !== 'error'));
        const { text: pricing, diagnostics } = await exported(catalog);
        if (diagnostics.length > 0) rests.add(line);
        else expect(meaningIn(await imported(pricing)), text).toEqual(meaningIn(catalog));
      }),
      { numRuns: 120 },
    );
    expect(rests.size).toBeGreaterThan(10);
  });

  const SHOP = (lines: string, plan = 'price 10 USD monthly', further = ''): string =>
    `catalog shop "Shop" { currency USD }\n${lines}plan pro "Pro" {\n  ${plan}\n}\n${further}`;
  const told = async (text: string) => {
    const { text: pricing, diagnostics } = await exported(catalogOf(text));
    return { pricing, messages: diagnostics.map(({ message }) => message) };
  };

  test('says that what comes around is renewed', async () => {
    const { pricing } = await told(
      SHOP('limit calls "Calls" count per month\n', 'price free\n  calls 5 per month'),
    );
    expect(pricing).toContain('    unit: /month\n    type: RENEWABLE\n');
  });

  test('says yearly prices by one factor where there is one, and else item by item', async () => {
    const team = 'plan team "Team" { price 49 USD monthly, 470.40 USD yearly }\n';
    const alike = await told(SHOP('', 'price 15 USD monthly, 144 USD yearly', team));
    expect(alike.pricing).toContain('billing:\n  monthly: 1\n  annual: 0.8\n');
    expect(alike.pricing).not.toContain('annualPrice');
    expect(alike.messages).toEqual([]);
    const apart = await told(SHOP('', 'price 15 USD monthly, 144 USD yearly', team.replace('470.40', '468')));
    expect(apart.pricing).not.toContain('annual:');
    expect(apart.pricing).toMatch(/price: 15\n {4}annualPrice: 12\n[\s\S]*price: 49\n {4}annualPrice: 39\n/);
    expect(apart.messages).toEqual([
      'the yearly price of `Pro` is written as `annualPrice`, a word of syntax 1, as are those of 1 more',
    ]);
  });

  test('says the first tag of a feature where the table has no groups', async () => {
    const lines = 'feature sso "SSO" { tags security, admin }\nlimit seats "Seats" count { tags security }\n';
    const { pricing, messages } = await told(SHOP(lines, 'price free\n  sso\n  seats 5'));
    expect(pricing).toContain('tags:\n  - security\n');
    expect(pricing).toContain('    tag: security\n');
    expect(messages).toEqual([
      'a Pricing2Yaml file has no place for tags besides one of a feature, here and in 1 more place',
    ]);
  });

  test.each([
    ['most popular', 'which plan is the most popular'],
    ['legacy', 'legacy plans, which become hidden ones'],
    ['button "Go" "/go"', 'buttons'],
    ['price free, no card required', 'plans that need no card'],
    ['price 5 USD per seat monthly, at least 3', 'the least and the most that a plan is sold for'],
    ['calls 5, then 1 USD per 1', 'what use above a limit costs'],
    ['calls 5 { shown "Five calls" }', 'words of their own on the page'],
  ])('reports %s', async (line, words) => {
    const plan = line.startsWith('price') ? `${line}\n  calls 9` : `price 10 USD monthly\n  ${line}`;
    const text = SHOP(
      'limit calls "Calls" count\n',
      plan.includes('calls') ? plan : `${plan}\n  calls 9`,
      'plan other "Other" {\n  price free\n  calls 1\n}\n',
    );
    expect((await told(text)).messages).toEqual([`a Pricing2Yaml file has no place for ${words}`]);
  });
});
