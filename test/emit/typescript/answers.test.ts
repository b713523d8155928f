import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog, LimitValue } from '../../../src/catalog/catalog.ts';
import { catalogOf, EVERYTHING } from '../../support/catalogs.ts';
import { type Rules, rulesOf } from './support.ts';

const catalog: Catalog = catalogOf(EVERYTHING);
let rules: Rules;
beforeAll(async () => {
  rules = await rulesOf(catalog);
});

const NOBODY = ['toString', 'constructor', '__proto__', 'hasOwnProperty', '', 'free ', 'FREE', '0', 'nobody'];

describe('the module of a catalog', () => {
  it('has the plans in the order of the file', () => {
    expect(rules.planIds).toEqual(['free', 'old', 'team', 'business']);
  });

  it('allows what the plans have', () => {
    const had = catalog.plans.map(({ id }) => [
      id,
      catalog.features.map((feature) => rules.allows(id, feature.id)),
    ]);
    expect(Object.fromEntries(had)).toEqual({
      free: [true, false, false],
      old: [false, false, true],
      team: [true, true, false],
      business: [true, true, true],
    });
  });

  it('tells amounts, zero, unlimited, contact us and nothing apart', () => {
    const said = catalog.plans.map(({ id }) => [
      id,
      catalog.limits.map((limit) => rules.limit(id, limit.id)),
    ]);
    const hours = 3_600_000;
    expect(Object.fromEntries(said)).toEqual({
      free: [0, 1, 48 * hours, 1, undefined],
      old: [0, undefined, 48 * hours, 1, undefined],
      team: [10 * 2 ** 30, Infinity, 36 * hours, 25, 10_000],
      business: [Infinity, Infinity, undefined, 'contact us', 10_000],
    });
  });

  it('says what the number of each limit counts', () => {
    expect(rules.limitUnits).toEqual({
      storage: { unit: 'bytes', per: null },
      retention: { unit: 'months', per: null },
      answers: { unit: 'milliseconds', per: null },
      seats: { unit: 'count', per: null },
      calls: { unit: 'count', per: 'month' },
    });
  });

  it('lets plans use the models of their groups', () => {
    const models = ['small', 'large-2.1', 'film', 'draft'];
    const used = catalog.plans.map(({ id }) => [id, models.filter((model) => rules.canUse(id, model))]);
    expect(Object.fromEntries(used)).toEqual({
      free: ['small'],
      old: ['small'],
      team: ['small', 'large-2.1', 'film'],
      business: models,
    });
  });

  it('answers through plan handles and numbers as through names', () => {
    for (const { id } of catalog.plans) {
      const plan = rules.plans[id];
      expect(rules.plan(id)).toBe(plan);
      expect(plan?.id).toBe(id);
      for (const [name, number] of Object.entries(rules.features))
        expect(plan?.allows(number)).toBe(rules.allows(id, name));
      for (const [name, number] of Object.entries(rules.limits))
        expect(plan?.limit(number)).toBe(rules.limit(id, name));
      for (const [name, number] of Object.entries(rules.models))
        expect(plan?.canUse(number)).toBe(rules.canUse(id, name));
    }
  });

  it('numbers every feature, limit and model differently', () => {
    const numbers = [rules.features, rules.limits, rules.models].flatMap((names) => Object.values(names));
    expect(numbers).toEqual(numbers.map((_, index) => index));
  });

  it('lists the plans with a feature in the order of the file', () => {
    expect(rules.plansWith('reports')).toEqual(['free', 'team', 'business']);
    expect(rules.plansWith('sso')).toEqual(['old', 'business']);
    expect(rules.plansWith('nothing')).toEqual([]);
  });

  it('lets customers buy packs whose needs their plan meets', () => {
    const buyers = (pack: string): readonly string[] =>
      rules.planIds.filter((plan) => rules.canBuy(plan, pack));
    expect(buyers('small-pack')).toEqual(['business']);
    expect(buyers('any-pack')).toEqual(['free', 'old', 'team', 'business']);
  });

  it('says no to names that do not exist', () => {
    for (const name of NOBODY) {
      expect([rules.allows(name, 'reports'), rules.allows('free', name), rules.allows(name, name)]).toEqual([
        false,
        false,
        false,
      ]);
      expect([rules.canUse(name, 'small'), rules.canUse('team', name)]).toEqual([false, false]);
      expect([rules.limit(name, 'seats'), rules.limit('free', name)]).toEqual([undefined, undefined]);
      expect([rules.canBuy(name, 'any-pack'), rules.canBuy('free', name)]).toEqual([false, false]);
      expect([rules.cost(name), rules.plan(name), rules.isPlanId(name)]).toEqual([
        undefined,
        undefined,
        false,
      ]);
    }
  });

  it('takes no name for one of another kind', () => {
    expect([
      rules.allows('team', 'seats'),
      rules.allows('team', 'small'),
      rules.allows('free', 'free'),
    ]).toEqual([false, false, false]);
    expect([rules.limit('team', 'reports'), rules.limit('team', 'small')]).toEqual([undefined, undefined]);
    expect([rules.canUse('team', 'reports'), rules.canUse('team', 'image')]).toEqual([false, false]);
  });

  it('shows the names, prices and trials of plans and packs', () => {
    expect(rules.planDetails.free).toEqual({
      name: 'Free',
      pricing: 'free',
      prices: {},
      noCardRequired: true,
    });
    expect(rules.planDetails.old).toMatchObject({
      hidden: true,
      prices: { USD: { monthly: 500 }, EUR: { monthly: 500 } },
    });
    expect(rules.planDetails.team).toMatchObject({
      prices: {},
      seatPrices: { USD: { monthly: 800 }, EUR: { monthly: 700 } },
      trial: { count: 14, unit: 'day' },
    });
    expect(rules.planDetails.business).toMatchObject({ pricing: 'contact us', popular: true });
    expect(rules.packDetails['small-pack']).toEqual({
      name: '100 credits',
      gives: { amount: 100.5, bucket: 'extra' },
      prices: { USD: 1000, EUR: 900 },
      needs: ['api', 'sso'],
    });
    expect(rules.currencyDecimals).toEqual({ USD: 2, EUR: 2 });
  });
});

describe('amounts', () => {
  it('come back exactly, up to the largest', async () => {
    const amounts = [0, 1, 2 ** 31, 2 ** 53 - 1, 123_456_789_012_345];
    const limits = amounts.map((_, index) => `limit many-${index} "Many" count\n`).join('');
    const values = amounts.map((amount, index) => `many-${index} ${amount}\n`).join('');
    const large = catalogOf(
      `catalog large "Large" { currency USD }\n${limits}plan only "Only" {\nprice free\n${values}}\n`,
    );
    const stated = [...(large.plans[0]?.limits.values() ?? [])].map(({ entry }) => entry.value);
    expect(stated).toEqual(amounts.map((amount): LimitValue => ({ kind: 'count', amount })));
    const { limit } = await rulesOf(large);
    expect(amounts.map((_, index) => limit('only', `many-${index}`))).toEqual(amounts);
  });
});
