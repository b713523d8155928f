import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { catalogOf } from '../../support/catalogs.ts';
import { runModules } from '../../support/rule-modules.ts';

type Held = Readonly<Record<string, number>>;
type Answer =
  | {
      readonly ok: true;
      readonly plan: string;
      readonly recurring: number;
      readonly once: number;
      readonly quantities?: Held;
    }
  | { readonly ok: false; readonly reason: string };
type Want = { readonly feature?: string; readonly limit?: string; readonly atLeast?: number };

interface Rules {
  allows(plan: string, feature: string): boolean;
  limit(plan: string, limit: string): number | 'contact us' | undefined;
  upgradeFor(plan: string, need: Want): string | null;
  price(
    plan: string,
    cycle: string,
    quantities?: Held,
  ): { ok: boolean; total: number; once: number; reason: string };
  allowsWith(plan: string, held: Held, feature: string): boolean;
  limitWith(plan: string, held: Held, limit: string): number | 'contact us' | undefined;
  misfits(plan: string, held: Held): readonly object[];
  addOnsPrice(held: Held, cycle: string, currency: string): { recurring: number; once: number } | undefined;
  recommend(needs: readonly Want[], terms: object): Answer;
  upgradeWith(plan: string, held: Held, needs: readonly Want[], terms: object): Answer | null;
}

const rulesOf = (catalog: Catalog): Promise<Rules> =>
  runModules<Rules>(catalog, ['index.ts', 'prices.ts', 'add-ons.ts', 'recommend.ts']);

/** A subscription, and what it costs; null where nobody says. */
interface Subscription {
  readonly plan: string;
  readonly held: Held;
  readonly cost: { readonly recurring: number; readonly once: number } | null;
}

const CYCLE = 'monthly';

/** All subscriptions to a plan, one by one, as the rules on add-ons and prices tell. `paid` is what was paid once already. */
function subscriptions(
  plan: string,
  { addOns }: Catalog,
  rules: Rules,
  isOwn = false,
): readonly Subscription[] {
  let sets: readonly Held[] = [{}];
  for (const { id, hidden, quantity } of addOns) {
    const counts = Array.from({ length: (quantity.most ?? 0) + 1 }, (_, count) => count);
    sets = sets.flatMap((held) =>
      (hidden ? [0] : counts).map((count) => (count === 0 ? held : { ...held, [id]: count })),
    );
  }
  return sets
    .filter((held) => rules.misfits(plan, held).length === 0)
    .map((held) => {
      const [base, more] = [rules.price(plan, CYCLE), rules.addOnsPrice(held, CYCLE, 'USD')];
      const once = base.ok && more ? (isOwn ? 0 : base.once) + more.once : 0;
      return { plan, held, cost: base.ok && more ? { recurring: base.total + more.recurring, once } : null };
    });
}

function meets({ plan, held }: Subscription, want: Want, rules: Rules): boolean {
  if (want.feature !== undefined) return rules.allowsWith(plan, held, want.feature);
  const amount = rules.limitWith(plan, held, want.limit ?? '');
  return typeof amount === 'number' && amount >= (want.atLeast ?? 1);
}

/** The cheapest; of equals, that of the first plan. */
function cheapest(all: readonly Subscription[]): Subscription | null {
  let best: Subscription | null = null;
  for (const one of all) {
    if (one.cost === null) continue;
    const { recurring, once } = best?.cost ?? { recurring: Infinity, once: Infinity };
    if (one.cost.recurring < recurring || (one.cost.recurring === recurring && one.cost.once < once))
      best = one;
  }
  return best;
}

const NAMES = ['a', 'b', 'c', 'd'] as const;
const price = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 9 }).map((minor) => `${minor} USD monthly`) },
  { weight: 3, arbitrary: fc.constantFrom('free', '2 USD once', '3 USD monthly, 1 USD once') },
  { weight: 2, arbitrary: fc.constantFrom('contact us', '4 USD yearly') },
);
const amount = fc.option(fc.constantFrom('1', '2', '4', 'unlimited', 'contact us'));
const shops = fc
  .record({
    plans: fc.array(fc.record({ price, room: amount, api: fc.boolean(), hidden: fc.nat(6) }), {
      minLength: 1,
      maxLength: 3,
    }),
    addOns: fc.array(
      fc.record({
        price,
        quantity: fc.constantFrom('', 'quantity up to 3', 'quantity 2 to 4 in steps of 2'),
        room: amount,
        adds: fc.boolean(),
        api: fc.boolean(),
        sso: fc.boolean(),
        hidden: fc.nat(9),
        needs: fc.subarray([...NAMES], { maxLength: 1 }),
        excludes: fc.subarray([...NAMES], { maxLength: 1 }),
        first: fc.nat(3),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ plans, addOns }) => {
    const block = (head: string, lines: readonly (string | false | null)[]): string =>
      `${head} {\n${lines.flatMap((line) => (line ? [`  ${line}\n`] : [])).join('')}}\n`;
    const others = (word: string, at: number, ids: readonly (typeof NAMES)[number][]) => {
      const own = ids.filter((id) => NAMES.indexOf(id) < addOns.length && id !== NAMES[at]);
      return own.length > 0 && `${word} ${own.join(', ')}`;
    };
    return [
      'catalog shop "Shop" { currency USD }\nfeature api "API"\nfeature sso "SSO"\nlimit room "Room" count\n',
      'plan all "All" {\n  hidden\n  price 99 USD monthly, 99 USD yearly\n  api\n  sso\n  room unlimited\n}\n',
      ...plans.map((one, at) =>
        block(`plan p${at} "P"`, [
          `price ${one.price}`,
          one.room !== null && `room ${one.room}`,
          one.api && 'api',
          at > 0 && one.hidden === 0 && 'hidden',
        ]),
      ),
      ...addOns.map((one, at) =>
        block(`add-on ${NAMES[at]} "A"`, [
          `price ${one.price}`,
          one.quantity,
          one.room !== null && `room ${one.adds && /[0-9]/.test(one.room) ? 'plus ' : ''}${one.room}`,
          one.api && 'api',
          one.sso && 'sso',
          one.hidden === 0 && 'hidden',
          others('needs', at, one.needs),
          others('excludes', at, one.excludes),
          one.first === 0 && 'available for p0',
        ]),
      ),
    ].join('');
  });
const wants = fc.subarray<Want>(
  [{ feature: 'api' }, { feature: 'sso' }, { limit: 'room', atLeast: 5 }, { limit: 'room', atLeast: 2 }],
  { minLength: 1, maxLength: 3 },
);

describe('of all subscriptions, looked at one by one by the other rules', () => {
  test('recommend names the cheapest that does, and upgradeWith the cheapest from a plan on', async () => {
    await fc.assert(
      fc.asyncProperty(shops, fc.array(wants, { minLength: 3, maxLength: 5 }), async (text, questions) => {
        const catalog = catalogOf(text);
        const rules = await rulesOf(catalog);
        const plans = catalog.plans.filter(({ hidden }) => !hidden).map(({ id }) => id);
        const all = new Map(plans.map((plan) => [plan, subscriptions(plan, catalog, rules)]));
        for (const needs of questions) {
          const isFit = (one: Subscription): boolean => needs.every((need) => meets(one, need, rules));
          const best = cheapest(plans.flatMap((plan) => all.get(plan) ?? []).filter(isFit));
          const found = rules.recommend(needs, { cycle: CYCLE });
          expect(found).toMatchObject(best ? { ok: true, plan: best.plan, ...best.cost } : { ok: false });
          for (const [at, plan] of plans.entries()) {
            const own = subscriptions(plan, catalog, rules, true);
            const later = plans.slice(at + 1).flatMap((one) => all.get(one) ?? []);
            const next = cheapest([...own, ...later].filter(isFit));
            const offer = rules.upgradeWith(plan, {}, needs, { cycle: CYCLE });
            const has = own.some((one) => Object.keys(one.held).length === 0 && isFit(one));
            if (has) expect(offer).toBeNull();
            else
              expect(offer).toMatchObject(next ? { ok: true, plan: next.plan, ...next.cost } : { ok: false });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('upgradeFor names the next plan that has it, or else the first', async () => {
    await fc.assert(
      fc.asyncProperty(shops, wants, async (text, needs) => {
        const catalog = catalogOf(text);
        const rules = await rulesOf(catalog);
        for (const need of needs) {
          const has = (plan: string): boolean => {
            const amount = need.limit === undefined ? undefined : rules.limit(plan, need.limit);
            if (need.feature !== undefined) return rules.allows(plan, need.feature);
            return amount === 'contact us' || (amount !== undefined && amount >= (need.atLeast ?? 1));
          };
          for (const [at, { id }] of catalog.plans.entries()) {
            const others = [...catalog.plans.slice(at + 1), ...catalog.plans];
            const next = has(id) ? null : (others.find((one) => !one.hidden && has(one.id))?.id ?? null);
            expect(rules.upgradeFor(id, need)).toBe(next);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('what recommend says of a plan is what price says of the fewest that are sold and enough', async () => {
    const unit = fc.constantFrom('per seat', 'per crate', 'per 5 crates', 'per 2 users');
    const steps = (first: number, next: number): readonly string[] => [
      `{\n    first 3 at ${first} USD\n    next 4 for ${next} USD\n    above contact us\n  }`,
      `{\n    up to 3 all at ${first} USD\n    up to 9 all at ${next} USD\n  }`,
    ];
    const paid = fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 9 }), unit)
        .map(([each, of]) => `${each} USD ${of} monthly, 7 USD monthly`),
      fc
        .tuple(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.nat(1), unit)
        .map(([first, next, kind, of]) => [of, steps(first, next)[kind]] as const),
    );
    const range = fc.constantFrom('', ', at least 3', ', up to 8', ', 2 to 12 in steps of 5');
    await fc.assert(
      fc.asyncProperty(
        paid,
        range,
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 1, max: 14 }),
        async (...drawn) => {
          const [kind, quantity, seats, crates] = drawn;
          const line =
            typeof kind === 'string' ? `${kind}${quantity}` : `${kind[0]} monthly${quantity} ${kind[1]}`;
          const text = `catalog shop "Shop" { currency USD }
limit crates "Crates" count { counts "crate", "crates" }
plan p0 "P" {
  price ${line}
  crates unlimited
}
`;
          const rules = await runModules<Rules>(catalogOf(text), ['prices.ts', 'recommend.ts']);
          const found = rules.recommend([{ limit: 'crates', atLeast: crates }], { seats });
          const asked = Array.from({ length: 15 }, (_, more) =>
            [0, 1].map((of) => ({
              seats: seats + (of === 0 ? more : 0),
              crates: crates + (of === 1 ? more : 0),
            })),
          ).flat();
          const isTooFew = ({ ok, reason }: { ok: boolean; reason: string }): boolean =>
            !ok && (reason === 'too-few' || reason === 'not-a-step');
          const answer = asked.map((one) => rules.price('p0', 'monthly', one)).find((one) => !isTooFew(one));
          expect(found, text).toMatchObject(
            answer?.ok ? { ok: true, recurring: answer.total } : { ok: false },
          );
          if (!found.ok) return;
          const again = rules.price('p0', 'monthly', found.quantities);
          expect(again, text).toMatchObject({ ok: true, total: found.recurring });
        },
      ),
      { numRuns: 60 },
    );
  });
});
