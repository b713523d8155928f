import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findExtremes } from '../../src/analysis/index.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { catalogOf } from '../support/pages.ts';

const START = 'catalog shop "Shop" { currency USD, EUR }\n';

/** The costs of all sets of add-ons that a plan's customers can have, one by one. */
function costs({ plans, addOns }: Catalog, bought: 'least' | 'most'): readonly number[] {
  const priceOf = ({ pricing }: Catalog['plans'][number] | Catalog['addOns'][number]): number =>
    pricing.kind === 'paid' ? (pricing.prices[0]?.minor ?? 0) : 0;
  return plans.flatMap((plan) =>
    Array.from({ length: 2 ** addOns.length }, (_, set) => addOns.filter((_, at) => (set >> at) & 1))
      .filter((chosen) => {
        const ids = new Set(chosen.map(({ id }) => id));
        return chosen.every(
          ({ needsAddOns, excludes, availableFor }) =>
            (availableFor?.has(plan.id) ?? true) &&
            needsAddOns.every(({ id }) => ids.has(id)) &&
            !excludes.some(({ id }) => ids.has(id)),
        );
      })
      .map((chosen) =>
        chosen.reduce((sum, addOn) => sum + priceOf(addOn) * (addOn.quantity[bought] ?? 1), priceOf(plan)),
      ),
  );
}

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const some = fc.subarray([...names], { maxLength: 2 });
const shop = fc
  .record({
    plans: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
    addOns: fc.array(
      fc.record({
        price: fc.nat(9),
        quantity: fc.constantFrom('', '  quantity up to 3\n', '  quantity 2 to 6 in steps of 4\n'),
        needs: some,
        excludes: some,
        first: fc.boolean(),
      }),
      {
        maxLength: 6,
      },
    ),
  })
  .map(({ plans, addOns }) => {
    const has = (at: number) => (id: string) => names.indexOf(id as 'a') < addOns.length && id !== names[at];
    const price = (minor: number): string => (minor === 0 ? 'price free' : `price ${minor} USD monthly`);
    const list = (word: string, ids: readonly string[]): string =>
      ids.length === 0 ? '' : `  ${word} ${ids.join(', ')}\n`;
    return [
      START,
      ...plans.map((minor, at) => `plan p${at} "P" { ${price(minor)} }\n`),
      ...addOns.map(
        ({ price: minor, quantity, needs, excludes, first }, at) =>
          `add-on ${names[at]} "A" {\n  ${price(minor)}\n${quantity}${list('needs', needs.filter(has(at)))}${list('excludes', excludes.filter(has(at)))}${first ? '  available for p0\n' : ''}}\n`,
      ),
    ].join('');
  });

test('the cheapest that is paid, and the dearest, are those of all subscriptions', () => {
  fc.assert(
    fc.property(shop, (text) => {
      const catalog = catalogOf(text);
      const paid = (bought: 'least' | 'most') => costs(catalog, bought).filter((minor) => minor > 0);
      const { cheapest, dearest } = findExtremes(catalog);
      expect(cheapest?.cost.recurring ?? Infinity).toBe(Math.min(...paid('least')));
      expect(dearest?.cost.recurring ?? -Infinity).toBe(Math.max(...paid('most')));
    }),
    { numRuns: 150 },
  );
});

test('seats are as few as can be, and steps of a price are paid as they say', () => {
  const costOf = (price: string): object | undefined =>
    findExtremes(catalogOf(`${START}plan pro "Pro" {\n  ${price}\n}\n`)).cheapest?.cost;
  expect(costOf('price 8 USD per seat monthly')).toEqual({ recurring: 800, once: 0 });
  expect(costOf('price 20 USD monthly, 8 USD per seat monthly, at least 3')).toEqual({
    recurring: 4_400,
    once: 0,
  });
  expect(costOf('price 20 USD once')).toEqual({ recurring: 0, once: 2_000 });
});

test('what nobody can say the price of is left out, with the reason, and so is what needs it', () => {
  const { cheapest, dearest, leftOut } = findExtremes(
    catalogOf(`${START}plan pro "Pro" { price 5 USD monthly }
plan long "Long" { price 50 USD yearly }
plan far "Far" { price 5 EUR monthly }
plan big "Big" { price contact us }
add-on hours "Hours" { price 1 USD per "hour" monthly }
add-on more "More" {
  price 1 USD monthly
  needs hours
}
`),
  );
  expect(cheapest).toMatchObject({ plan: { id: 'pro' }, addOns: [], cost: { recurring: 500 } });
  expect(dearest).toMatchObject({ plan: { id: 'pro' }, addOns: [] });
  expect(leftOut.map(({ item, why }) => [item.id, why])).toEqual([
    ['long', 'not in this cycle'],
    ['far', 'not in this currency'],
    ['big', 'contact us'],
    ['hours', 'by use'],
  ]);
});
