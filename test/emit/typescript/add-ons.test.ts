import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { emitAddOns } from '../../../src/emit/typescript/add-ons/index.ts';
import { catalogOf, HOSTILE_IDS } from '../../support/catalogs.ts';
import { modulesOf, runModules } from '../../support/rule-modules.ts';
import { type Counts, referenceFor } from './add-ons-reference.ts';
import { complaints } from './support.ts';

const SHOP = `catalog shop "Shop" { currency USD, EUR }
feature api "API access"
feature sso "Single sign-on"
feature phone "Phone support"
limit storage "Storage" size
limit history "History" duration
limit seats "Seats" count
models video "video models" {
  wan "Wan"
  veo "Veo"
}
credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
}
plan starter "Starter" {
  price 15 USD monthly, 150 USD yearly, 14 EUR monthly, 140 EUR yearly
  storage 10 GB
  history 3 months
  cycle 10 monthly, 120 yearly
  video only wan
}
plan pro "Pro" {
  everything in starter
  price contact us
  seats unlimited
  sso
}
plan old "Old" {
  hidden
  price free
  storage contact us
}
add-on room "Room" {
  price 5 USD monthly, 50 USD yearly
  price 4 EUR monthly, 40 EUR yearly
  quantity 2 to 10 in steps of 2
  storage plus 100 GB
  cycle plus 5 monthly, 50 yearly
}
add-on past "Past" {
  available for pro, old
  price 20 USD once, 2 USD per seat monthly, 18 EUR once, 2 EUR per seat monthly
  needs sso, help
  history 2 years
}
add-on help "Help" {
  price contact us
  phone
  seats plus 2
  video plus veo
}
add-on book "Book" {
  price free
  excludes help
  bullet "A book"
}
add-on hours "Hours" {
  available for pro
  price 0.18 USD per "active hour" monthly, 0.16 EUR per "active hour" monthly
  api
}
add-on cloud "Cloud" {
  price 9 USD once, 8 EUR once
  storage unlimited
}
`;

const HEADER = { sourceName: 'plans/test.plan', hash: 'abc' };

interface Refused {
  readonly reason: string;
  readonly because: readonly { readonly line: number; readonly text: string }[];
}

interface AddOnRules {
  addOnsFor(plan: string): readonly string[];
  canAdd(
    plan: string,
    held: object,
    addOn: string,
    quantity?: number,
  ): Refused & { readonly allowed: boolean };
  misfits(plan: string, held: object): readonly (Refused & { readonly addOn: string })[];
  allowsWith(plan: string, held: object, feature: string): boolean;
  canUseWith(plan: string, held: object, model: string): boolean;
  limitWith(plan: string, held: object, limit: string): number | 'contact us' | undefined;
  decideWith(
    plan: string,
    held: object,
    id: string,
    needed?: number,
  ): Refused & { readonly allowed: boolean };
  explainWith(
    plan: string,
    held: object,
    id: string,
  ): { readonly value: unknown; readonly because: Refused['because'] };
  addOnsPrice(
    held: object,
    cycle: string,
    currency: string,
    quantities?: number | object,
  ): object | undefined;
  creditsOf(held: object, cycle: string): readonly object[];
}

function rulesOf(catalog: Catalog): Promise<AddOnRules> {
  return runModules(catalog, ['add-ons.ts']);
}

const shop = catalogOf(SHOP);
const rules = await rulesOf(shop);

describe('the module on add-ons', () => {
  it('is not there where there are none', async () => {
    expect(
      await emitAddOns(
        catalogOf('catalog shop "Shop" { currency USD }\nplan free "Free" { price free }'),
        HEADER,
      ),
    ).toBeNull();
  });

  it('lists what customers of a plan may buy', () => {
    expect(rules.addOnsFor('starter')).toEqual(['room', 'help', 'book', 'cloud']);
    expect(rules.addOnsFor('pro')).toEqual(['room', 'past', 'help', 'book', 'hours', 'cloud']);
    expect(rules.addOnsFor('old')).toEqual([]);
    expect(rules.addOnsFor('nobody')).toEqual([]);
  });

  it.each([
    [
      'starter',
      {},
      'room',
      undefined,
      { allowed: true, reason: 'for-sale', quantity: 2 },
      ['add-on room "Room"'],
    ],
    [
      'starter',
      { room: 2 },
      'room',
      undefined,
      { allowed: true, reason: 'for-sale', quantity: 2 },
      ['add-on room "Room"'],
    ],
    [
      'starter',
      { room: 2 },
      'room',
      8,
      { allowed: true, reason: 'for-sale', quantity: 8 },
      ['add-on room "Room"'],
    ],
    [
      'starter',
      { room: 4 },
      'room',
      8,
      { allowed: false, reason: 'quantity', least: 2, most: 10, step: 2 },
      ['quantity 2 to 10 in steps of 2'],
    ],
    [
      'starter',
      {},
      'room',
      3,
      { allowed: false, reason: 'quantity', least: 2, most: 10, step: 2 },
      ['quantity 2 to 10 in steps of 2'],
    ],
    [
      'starter',
      { help: 1 },
      'help',
      0,
      { allowed: false, reason: 'quantity', least: 1, most: 1, step: 1 },
      ['add-on help "Help"'],
    ],
    [
      'starter',
      {},
      'help',
      Number.NaN,
      { allowed: false, reason: 'quantity', least: 1, most: 1, step: 1 },
      ['add-on help "Help"'],
    ],
    [
      'starter',
      {},
      'past',
      undefined,
      { allowed: false, reason: 'not-for-plan', plans: ['pro', 'old'] },
      ['available for pro, old'],
    ],
    [
      'old',
      {},
      'past',
      undefined,
      { allowed: false, reason: 'needs-feature', features: ['sso'] },
      ['needs sso, help'],
    ],
    [
      'pro',
      {},
      'past',
      undefined,
      { allowed: false, reason: 'needs-add-on', addOns: ['help'] },
      ['needs sso, help'],
    ],
    [
      'pro',
      { help: 1 },
      'past',
      undefined,
      { allowed: true, reason: 'for-sale', quantity: 1 },
      ['add-on past "Past"'],
    ],
    [
      'pro',
      { help: 1 },
      'book',
      undefined,
      { allowed: false, reason: 'excluded', addOns: ['help'] },
      ['excludes help'],
    ],
    [
      'pro',
      { book: 1 },
      'help',
      undefined,
      { allowed: false, reason: 'excluded', addOns: ['book'] },
      ['excludes help'],
    ],
    ['nobody', {}, 'help', undefined, { allowed: false, reason: 'unknown-plan' }, ['add-on help "Help"']],
    ['pro', {}, 'toString', undefined, { allowed: false, reason: 'unknown-add-on' }, []],
  ] as const)('decides for %s with %j about %s and %s', (plan, held, addOn, quantity, expected, because) => {
    const { because: lines, ...decision } = rules.canAdd(plan, held, addOn, quantity);
    expect(decision).toEqual(expected);
    expect(lines.map(({ text }) => text)).toEqual(because);
  });

  it('names what does not fit a plan', () => {
    expect(rules.misfits('pro', { room: 2, past: 1, help: 1 })).toEqual([]);
    const found = rules.misfits('starter', { room: 3, past: 1, book: 1, help: 1 });
    expect(found.map(({ addOn, reason }) => `${addOn}: ${reason}`)).toEqual([
      'room: quantity',
      'past: not-for-plan',
      'book: excluded',
      'help: excluded',
    ]);
  });

  it('tells what a customer has with add-ons, and why', () => {
    expect(rules.allowsWith('starter', { help: 1 }, 'phone')).toBe(true);
    expect(rules.allowsWith('starter', { help: 0 }, 'phone')).toBe(false);
    expect(rules.limitWith('starter', { room: 2 }, 'storage')).toBe(210e9);
    expect(rules.limitWith('starter', { help: 1 }, 'seats')).toBe(2);
    expect(rules.limitWith('starter', {}, 'seats')).toBeUndefined();
    expect(rules.limitWith('pro', { help: 1 }, 'seats')).toBe(Infinity);
    expect(rules.limitWith('starter', { past: 1 }, 'history')).toBe(24);
    expect(rules.limitWith('old', { room: 2 }, 'storage')).toBe('contact us');
    expect(rules.limitWith('old', { cloud: 1, room: 2 }, 'storage')).toBe(Infinity);
    expect(rules.canUseWith('starter', { help: 1 }, 'veo')).toBe(true);
    const told = (plan: string, held: object, id: string) => {
      const { value, because } = rules.explainWith(plan, held, id);
      return [value, ...because.map(({ line, text }) => `${line} ${text}`)];
    };
    expect(told('pro', { room: 2 }, 'storage')).toEqual([
      210e9,
      '24 everything in starter',
      '18 storage 10 GB',
      '38 storage plus 100 GB',
    ]);
    expect(told('starter', { help: 1 }, 'phone')).toEqual([true, '49 phone']);
    expect(told('starter', { help: 1 }, 'veo')).toEqual([true, '51 video plus veo']);
    expect(told('starter', { room: 2 }, 'phone')).toEqual([false, '16 plan starter "Starter"']);
  });

  it('decides with a reason, and says what helps', () => {
    const decided = (plan: string, held: object, id: string, needed?: number) => {
      const { because, ...decision } = rules.decideWith(plan, held, id, needed);
      return { ...decision, because: because.map(({ text }) => text) };
    };
    expect(decided('starter', {}, 'storage', 10e9)).toEqual({
      allowed: true,
      reason: 'in-plan',
      because: ['storage 10 GB'],
    });
    expect(decided('starter', { room: 2 }, 'storage', 210e9)).toEqual({
      allowed: true,
      reason: 'by-add-on',
      because: ['storage 10 GB', 'storage plus 100 GB'],
    });
    expect(decided('starter', { room: 2 }, 'storage', 211e9)).toEqual({
      allowed: false,
      reason: 'over-limit',
      addOns: [
        { addOn: 'room', quantity: 2 },
        { addOn: 'cloud', quantity: 1 },
      ],
      upgrade: null,
      because: ['storage 10 GB', 'storage plus 100 GB'],
    });
    expect(decided('starter', { room: 10 }, 'storage', 2e12)).toMatchObject({
      addOns: [{ addOn: 'cloud', quantity: 1 }],
    });
    expect(decided('starter', {}, 'phone')).toMatchObject({
      allowed: false,
      reason: 'not-in-plan',
      addOns: [{ addOn: 'help', quantity: 1 }],
    });
    expect(decided('starter', { book: 1 }, 'phone')).toMatchObject({ allowed: false, addOns: [] });
    expect(decided('starter', { help: 1 }, 'phone')).toMatchObject({ allowed: true, reason: 'by-add-on' });
    expect(decided('starter', {}, 'veo')).toMatchObject({ addOns: [{ addOn: 'help', quantity: 1 }] });
    expect(decided('starter', {}, 'sso')).toMatchObject({ allowed: false, addOns: [], upgrade: 'pro' });
    expect(decided('starter', {}, 'history', 12)).toMatchObject({ reason: 'over-limit', addOns: [] });
    expect(decided('pro', { help: 1 }, 'history', 12)).toMatchObject({
      addOns: [{ addOn: 'past', quantity: 1 }],
    });
    expect(decided('starter', {}, 'seats', 2)).toMatchObject({
      reason: 'not-in-plan',
      addOns: [{ addOn: 'help', quantity: 1 }],
      upgrade: 'pro',
    });
    expect(decided('nobody', {}, 'sso')).toMatchObject({ reason: 'unknown-plan', addOns: [] });
    expect(decided('pro', {}, 'toString')).toMatchObject({ reason: 'unknown-name', addOns: [] });
  });

  it('adds up what add-ons cost, and what credits they bring', () => {
    expect(rules.addOnsPrice({ room: 2, book: 1 }, 'monthly', 'USD')).toEqual({ recurring: 1000, once: 0 });
    expect(rules.addOnsPrice({ past: 1, cloud: 1 }, 'monthly', 'EUR', 3)).toEqual({
      recurring: 600,
      once: 2600,
    });
    expect(rules.addOnsPrice({ past: 1 }, 'yearly', 'USD')).toBeUndefined();
    for (const seats of [-3, 0.5, Number.NaN])
      expect(rules.addOnsPrice({ past: 1, cloud: 1 }, 'monthly', 'EUR', seats)).toBeUndefined();
    expect(rules.addOnsPrice({ help: 1 }, 'monthly', 'USD')).toBeUndefined();
    expect(rules.addOnsPrice({ hours: 1 }, 'monthly', 'USD')).toBeUndefined();
    expect(
      rules.addOnsPrice({ hours: 1, past: 1 }, 'monthly', 'USD', { seats: 3, 'active hour': 100 }),
    ).toEqual({
      recurring: 2_400,
      once: 2_000,
    });
    expect(rules.addOnsPrice({ hours: 1 }, 'monthly', 'USD', { seats: 3 })).toBeUndefined();
    expect(rules.addOnsPrice({}, 'monthly', 'USD')).toEqual({ recurring: 0, once: 0 });
    expect(rules.creditsOf({ room: 4, book: 1 }, 'yearly')).toEqual([
      { bucket: 'cycle', every: 'yearly', amount: 200 },
    ]);
  });

  it('answers as the catalog says, for every plan and any add-ons', async () => {
    await fc.assert(
      fc.asyncProperty(addOnFiles(), fc.infiniteStream(fc.nat(99)), async (text, choices) => {
        const catalog = catalogOf(text);
        compare(catalog, await rulesOf(catalog), (below) => Number(choices.next().value) % below);
      }),
      { numRuns: 12 },
    );
  });

  it('compiles under the strictest options, whatever the names are, and knows ids', async () => {
    const texts = [...fc.sample(addOnFiles(), 4), SHOP];
    const files = await Promise.all(
      texts.map(async (text, at) => {
        const modules = Object.entries(await modulesOf(catalogOf(text)));
        return modules.map(
          ([file, module]) => [`${at}-${file}`, module.replaceAll("from './", `from './${at}-`)] as const,
        );
      }),
    );
    const last = texts.length - 1;
    const app = `import { type AddOnFor, addOnsFor, addOnsPrice, allowsWith, canAdd, explainWith, type Held, limitWith } from './${last}-add-ons.ts';
const held: Held = { room: 2, help: 1 };
export const mine: readonly AddOnFor<'starter'>[] = addOnsFor('starter');
export const first: 'room' | 'help' | 'book' | 'cloud' | undefined = mine[0];
export const has: boolean = allowsWith('pro', held, 'phone');
export const much: number | 'contact us' | undefined = limitWith('pro', held, 'storage');
export const why: string | undefined = explainWith('pro', held, 'storage').because[0]?.text;
const decision = canAdd('pro', held, 'book');
export const others: readonly string[] = !decision.allowed && decision.reason === 'excluded' ? decision.addOns : [];
export const sum: number | undefined = addOnsPrice(held, 'monthly', 'EUR', 2)?.once;
canAdd('pro', held, 'boook');
allowsWith('pro', { rooom: 2 }, 'phone');
export const none: AddOnFor<'old'> = 'room';
addOnsPrice(held, 'weekly', 'EUR');
`;
    expect([...complaints({ ...Object.fromEntries(files.flat()), 'app.ts': app })].sort()).toEqual([
      'app.ts:11 TS2345',
      'app.ts:12 TS2561',
      'app.ts:13 TS2322',
      'app.ts:14 TS2345',
    ]);
  });

  it('has the same bytes on every call, and is one text of data for very many', async () => {
    const many = Array.from(
      { length: 120 },
      (_, at) => `add-on add-${at}-on "A" {\n  price free\n  api\n}\n`,
    ).join('');
    const catalog = catalogOf(
      `catalog shop "Shop" { currency USD }\nfeature api "API"\nplan free "Free" { price free }\n${many}`,
    );
    expect(await emitAddOns(catalog, HEADER)).toBe(await emitAddOns(catalog, HEADER));
    const large = await rulesOf(catalog);
    expect(large.addOnsFor('free')).toHaveLength(120);
    expect(large.allowsWith('free', { 'add-7-on': 1 }, 'api')).toBe(true);
  });
});

/** Plan files with a few plans and add-ons of any relations, under hostile ids. */
function addOnFiles(): fc.Arbitrary<string> {
  const ids = fc.shuffledSubarray([...HOSTILE_IDS], { minLength: 20, maxLength: 20 });
  return fc.tuple(ids, fc.infiniteStream(fc.nat(999))).map(([names, choices]) => {
    const pick = (below: number): number => Number(choices.next().value) % below;
    const some = (list: readonly string[]): readonly string[] => list.filter(() => pick(3) === 0);
    const list = (keyword: string, of: readonly string[]): readonly string[] =>
      of.length > 0 ? [`  ${keyword} ${of.join(', ')}`] : [];
    const [features, limits, models] = [names.slice(0, 3), names.slice(3, 6), names.slice(6, 9)];
    const [plans, addOns] = [names.slice(9, 12), names.slice(12, 17)];
    const amount = (at: number): string => [`${pick(9)} GB`, `${pick(9)}`, `${pick(9)} months`][at] ?? '';
    const value = (at: number): string => ['unlimited', 'contact us', amount(at), amount(at)][pick(4)] ?? '';
    const lines = ['catalog generated "Generated" { currency USD }'];
    for (const id of features) lines.push(`feature ${id} "${id}"`);
    for (const [at, id] of limits.entries())
      lines.push(`limit ${id} "${id}" ${['size', 'count', 'duration'][at]}`);
    lines.push('models group "group" {', ...models.map((id) => `  ${id} "${id}"`), '}');
    for (const id of plans) {
      lines.push(`plan ${id} "${id}" {`, '  price free', ...(pick(4) === 0 ? ['  hidden'] : []));
      lines.push(...some(features).map((feature) => `  ${feature}`), ...list('group only', some(models)));
      for (const [at, limit] of limits.entries()) if (pick(3) > 0) lines.push(`  ${limit} ${value(at)}`);
      lines.push('}');
    }
    for (const id of addOns) {
      lines.push(
        `add-on ${id} "*/ \${x} \\"${id}\\"" {`,
        '  price 1 USD monthly',
        ...list('available for', some(plans)),
      );
      lines.push(
        ...list('needs', [...some(addOns), ...(pick(2) === 0 ? some(features) : [])]),
        ...list('excludes', some(addOns)),
      );
      lines.push(
        ['  quantity any', '  quantity 2 to 8 in steps of 3', '  quantity at least 2', ''][pick(4)] ?? '',
      );
      lines.push(...some(features).map((feature) => `  ${feature}`), ...list('group plus', some(models)));
      for (const [at, limit] of limits.entries())
        if (pick(2) === 0) lines.push(`  ${limit} ${pick(2) === 0 ? `plus ${amount(at)}` : value(at)}`);
      lines.push('}');
    }
    return `${lines.join('\n')}\n`;
  });
}

function compare(catalog: Catalog, made: AddOnRules, pick: (below: number) => number): void {
  const reference = referenceFor(catalog);
  const ids = [...HOSTILE_IDS, 'group', 'nobody'];
  for (const plan of catalog.plans) {
    expect(made.addOnsFor(plan.id)).toEqual(reference.addOnsFor(plan));
    for (let round = 0; round < 4; round += 1) {
      const counts: Counts = new Map(
        catalog.addOns.flatMap((addOn) => (pick(2) === 0 ? [[addOn, 1 + pick(9)] as const] : [])),
      );
      const held = Object.fromEntries([...counts].map(([{ id }, count]) => [id, count]));
      for (const id of ids) {
        expect(made.allowsWith(plan.id, held, id)).toBe(reference.allowsWith(plan, counts, id));
        expect(made.canUseWith(plan.id, held, id)).toBe(reference.canUseWith(plan, counts, id));
        expect(made.limitWith(plan.id, held, id)).toBe(reference.limitWith(plan, counts, id));
      }
      const misfits = new Map(made.misfits(plan.id, held).map(({ addOn, reason }) => [addOn, reason]));
      for (const addOn of catalog.addOns) {
        const before = counts.get(addOn) ?? 0;
        const more = 1 + pick(5);
        const { allowed, reason } = made.canAdd(plan.id, held, addOn.id, more);
        expect(allowed ? null : reason).toBe(reference.obstacle(plan, counts, addOn, before + more));
        if (before > 0)
          expect(misfits.get(addOn.id) ?? null).toBe(reference.obstacle(plan, counts, addOn, before));
      }
    }
  }
}
