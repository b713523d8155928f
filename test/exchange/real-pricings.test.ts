import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/analysis/index.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { check, convert, format } from '../../src/compiler/index.ts';
import { exportPricing2Yaml, importPricing2Yaml } from '../../src/exchange/index.ts';
import { type Rules, rulesOf } from '../emit/typescript/support.ts';
import {
  hasPricings,
  type RealPricing,
  realFigures,
  realPricings,
  type SaidLimit,
  type SaidPricing,
} from './pricings.ts';

const known = new Map<string, Promise<string>>();

/** The plan file made of a pricing, made once. */
function imported({ name, text }: Pick<RealPricing, 'name' | 'text'>): Promise<string> {
  const plan = known.get(text) ?? importText({ name, text });
  known.set(text, plan);
  return plan;
}

async function importText(input: Pick<RealPricing, 'name' | 'text'>): Promise<string> {
  const { text, diagnostics } = await importPricing2Yaml(input);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return text ?? '';
}

const judged = new Map<string, ReturnType<typeof check>>();

/** What the check says of a plan file, which it is asked once. */
function checked(text: string): ReturnType<typeof check> {
  const result = judged.get(text) ?? check({ name: 'imported.plan', text });
  judged.set(text, result);
  return result;
}

async function catalogIn(text: string): Promise<Catalog> {
  const { catalog, diagnostics } = await checked(text);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (catalog === null) throw new Error('there is no catalog');
  return catalog;
}

const MILLISECONDS: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  min: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  days: 86_400_000,
  week: 604_800_000,
};

/** What one of the unit of a limit is in a rule module. */
function factorOf({ unit = '' }: SaidLimit): number {
  const [measure = ''] = unit.split('/');
  const size = ['KB', 'MB', 'GB', 'TB'].indexOf(measure);
  if (size >= 0) return 1_000 ** (size + 1);
  return MILLISECONDS[measure] ?? 1;
}

/** What the file says a plan has of a limit, as a number of a rule module. Beyond what a number holds is no limit. */
function amountOf(limit: SaidLimit, value: unknown): number {
  const amount = Number(value) * factorOf(limit);
  return amount > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : amount;
}

/** All that differs between the file, read here by itself, and the rules made of it: nothing, if all is well. */
function differences(said: SaidPricing, catalog: Catalog, rules: Rules): readonly string[] {
  const found: string[] = [];
  for (const [at, [key, plan]] of Object.entries(said.plans ?? {}).entries()) {
    const id = catalog.plans[at]?.id ?? '';
    for (const [index, [feature, { defaultValue }]] of Object.entries(said.features).entries()) {
      const value = plan.features?.[feature]?.value ?? defaultValue;
      const has = rules.allows(id, catalog.features[index]?.id ?? '');
      if (has !== (value !== false && value !== '')) found.push(`${key} ${feature}: ${value}, ${has}`);
    }
    for (const [index, [key2, limit]] of Object.entries(said.usageLimits ?? {}).entries()) {
      const expected = amountOf(limit, plan.usageLimits?.[key2]?.value ?? limit.defaultValue);
      const amount = rules.limit(id, catalog.limits[index]?.id ?? '');
      const isTooLong = amount === Number.POSITIVE_INFINITY && expected >= 1e13;
      if (amount !== expected && !isTooLong) found.push(`${key} ${key2}: ${expected}, ${amount}`);
    }
  }
  return found;
}

/** The comment on top says where the file came from, which is another file the second time. */
function withoutOrigin(text: string): string {
  return text.replace(/^# Imported.*\n/, '');
}

const FIGURES = hasPricings ? realFigures() : {};

describe.runIf(hasPricings).each(hasPricings ? realPricings() : [])('$name', (pricing) => {
  test('has the figures that others worked out', async () => {
    const catalog = await catalogIn(await imported(pricing));
    const { features, limits, plans, freePlans, addOns, subscriptions } = figuresOf(catalog);
    expect({
      numberOfFeatures: features,
      numberOfUsageLimits: limits,
      numberOfPlans: plans,
      numberOfFreePlans: freePlans,
      numberOfAddOns: addOns,
      configurationSpaceSize: Number(subscriptions),
    }).toEqual(FIGURES[pricing.name]);
  });

  test('imports, and every plan has every feature and limit that the file says', async () => {
    const text = await imported(pricing);
    const catalog = await catalogIn(text);
    expect(catalog.plans.map(({ name }) => name.toLowerCase())).toHaveLength(
      Object.keys(pricing.said.plans ?? {}).length,
    );
    expect(differences(pricing.said, catalog, await rulesOf(catalog))).toEqual([]);
  });

  test('goes back to Pricing2Yaml, and from there becomes the same plan file', async () => {
    const text = await imported(pricing);
    const exported = await exportPricing2Yaml(await catalogIn(text), '2026-01-15');
    const again = await imported({ ...pricing, text: exported.text });
    expect(withoutOrigin(again)).toBe(withoutOrigin(text));
  });

  test('is laid out, goes to YAML and back', async () => {
    const text = await imported(pricing);
    expect((await format({ name: 'a.plan', text })).text).toBe(text);
    const yaml = await convert({ name: 'a.plan', text });
    const back = await convert({ name: 'a.plan.yaml', text: yaml.text ?? '' });
    expect(back.text).toBe(text);
  });
});

/**
 * What is found in these files. Each finding was read beside its file, and is true of it. A law that finds more here finds
 * either something new that is true, or noise.
 */
const FOUND = {
  'dear-add-on': 1,
  'dominated-plan': 5,
  'idle-add-on': 2,
  'less-for-more': 10,
  'lost-feature': 21,
};

test.runIf(hasPricings)('the findings of all files are known', async () => {
  const counts: Record<string, number> = {};
  for (const pricing of realPricings()) {
    const { diagnostics } = await checked(await imported(pricing));
    for (const { code } of diagnostics) counts[code] = (counts[code] ?? 0) + 1;
  }
  expect(counts).toEqual(FOUND);
});
