import { describe, expect, it } from 'vitest';
import { convert, readCatalog } from '../../../src/compiler/index.ts';
import { catalogOf } from '../../support/catalogs.ts';
import { modulesOf, runModules } from '../../support/rule-modules.ts';
import { complaints } from './support.ts';

const CATALOG = catalogOf(`catalog shop "Shop" { currency USD, EUR }
feature sso "SSO"
feature support "Support" one of email "Email", phone "Phone"
feature payment "Payment" some of card "Card", invoice "Invoice"
feature response "Response" text
limit storage "Storage" size { after a downgrade keep for 30 days }
limit projects "Projects" count { after a downgrade block new }
limit uptime "Uptime" percent
limit cpu "Processors" decimal { after a downgrade block new }
limit mails "Mails" count per month { counts "mail", "mails" }
models image "images" { flux "Flux" }
plan free "Free" {
  price free
  payment card
  storage 1 GB
  projects 3
}
plan pro "Pro" {
  price 20 USD monthly, 8 USD per seat monthly, 2 USD per 500 mails monthly, 50 USD once, at least 2 in steps of 2
  price 18 EUR monthly, 7 EUR per seat monthly, 2 EUR per 500 mails monthly, 45 EUR once
  everything in free
  support phone
  payment card, invoice
  response "within 4 hours"
  storage 50 GB
  projects unlimited
  uptime 99.9 percent
  cpu 0.7
  mails 1,000 per month
  image all
}
plan team "Team" {
  price per seat monthly {
    first 10 at 5 USD or 4 EUR
    next 40 for 100 USD or 90 EUR
    above at 3 USD or 2 EUR
  }
  price per seat yearly {
    up to 10 all at 50 USD or 40 EUR
    up to 50 for 400 USD or 350 EUR
    above contact us
  }
  storage contact us
}
plan big "Big" { price "Custom pricing" }
`);

interface Modules {
  value(plan: string, feature: string): unknown;
  readonly valueLabels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  afterDowngrade(to: string, limit: string, used: number): unknown;
  price(plan: string, cycle: string, quantities?: object, currency?: string): unknown;
  withOverrides(plan: string, overrides: object): Deal & Readonly<Record<string, unknown>>;
}

interface Deal {
  allows(feature: string): boolean;
  limit(limit: string): unknown;
  canUse(model: string): boolean;
  value(feature: string): unknown;
  explain(id: string): object;
  decide(id: string, needed?: number): object;
  overage(limit: string, used: number, currency?: string): number | undefined;
}

const rules = runModules<Modules>(CATALOG, ['values.ts', 'downgrades.ts', 'prices.ts', 'overrides.ts']);

describe('values.ts', () => {
  it('says what each plan has of each feature', async () => {
    const { value, valueLabels } = await rules;
    expect(value('pro', 'support')).toBe('phone');
    expect(value('pro', 'payment')).toEqual(['card', 'invoice']);
    expect(value('free', 'payment')).toEqual(['card']);
    expect(value('pro', 'response')).toBe('within 4 hours');
    expect(value('free', 'support')).toBeUndefined();
    expect(value('gold', 'support')).toBeUndefined();
    expect(value('__proto__', 'constructor')).toBeUndefined();
    expect(valueLabels).toEqual({
      support: { email: 'Email', phone: 'Phone' },
      payment: { card: 'Card', invoice: 'Invoice' },
    });
  });

  it('is there only where a feature has values', async () => {
    const plain = catalogOf('catalog a "A" { currency USD }\nplan p "P" { price free }\n');
    expect(Object.keys(await modulesOf(plain)).sort()).toEqual([
      'index.ts',
      'overrides.ts',
      'price-table.ts',
      'recommend.ts',
    ]);
  });
});

describe('downgrades.ts', () => {
  it('says what happens to use above the amount of a smaller plan', async () => {
    const { afterDowngrade } = await rules;
    const keep = { kind: 'keep', months: 0, milliseconds: 2_592_000_000 };
    expect(afterDowngrade('free', 'storage', 3e9)).toEqual({ kind: 'above', over: 2e9, rule: keep });
    expect(afterDowngrade('free', 'storage', 1e9)).toEqual({ kind: 'fits' });
    expect(afterDowngrade('free', 'projects', 4)).toEqual({
      kind: 'above',
      over: 1,
      rule: { kind: 'block new' },
    });
    expect(afterDowngrade('pro', 'projects', 1e6)).toEqual({ kind: 'fits' });
    expect(afterDowngrade('pro', 'cpu', 0.8)).toMatchObject({ kind: 'above', over: 0.1 });
    expect(afterDowngrade('team', 'storage', 1)).toEqual({ kind: 'contact us' });
    expect(afterDowngrade('big', 'projects', 1)).toMatchObject({ kind: 'above', over: 1 });
  });
});

describe('prices.ts', () => {
  it('adds up what is paid for each of everything, and what is paid once', async () => {
    const { price } = await rules;
    expect(price('free', 'monthly')).toEqual({ ok: true, total: 0, once: 0 });
    expect(price('pro', 'monthly', { seats: 4, mails: 501 })).toEqual({ ok: true, total: 5600, once: 5000 });
    expect(price('pro', 'monthly', { seats: 4, mails: 500 }, 'EUR')).toEqual({
      ok: true,
      total: 4800,
      once: 4500,
    });
    expect(price('pro', 'monthly')).toEqual({ ok: true, total: 3800, once: 5000 });
  });

  it.each([
    [1, 500],
    [10, 5_000],
    [11, 15_000],
    [50, 15_000],
    [51, 15_300],
    [1_000, 300_000],
    [0, 0],
  ])('counts %i seats up step by step', async (seats, total) => {
    const { price } = await rules;
    expect(price('team', 'monthly', { seats })).toEqual({ ok: true, total, once: 0 });
  });

  it.each([
    [10, 50_000],
    [11, 40_000],
    [50, 40_000],
  ])('takes the step that %i seats reach for all of them', async (seats, total) => {
    const { price } = await rules;
    expect(price('team', 'yearly', { seats })).toEqual({ ok: true, total, once: 0 });
  });

  it('says why there is no such price', async () => {
    const { price } = await rules;
    const reasonOf = (...asked: Parameters<Modules['price']>) => price(...asked);
    expect(reasonOf('team', 'yearly', { seats: 51 })).toEqual({ ok: false, reason: 'contact-us' });
    expect(reasonOf('big', 'monthly')).toEqual({ ok: false, reason: 'contact-us' });
    expect(reasonOf('pro', 'yearly', {}, 'CHF')).toEqual({ ok: false, reason: 'not-offered' });
    expect(reasonOf('gold', 'yearly')).toEqual({ ok: false, reason: 'not-offered' });
    expect(reasonOf('pro', 'monthly', { seats: 1 })).toEqual({
      ok: false,
      reason: 'too-few',
      unit: 'seats',
    });
    expect(reasonOf('pro', 'monthly', { seats: 3 })).toMatchObject({ reason: 'not-a-step' });
    expect(reasonOf('team', 'monthly', { seats: 2 ** 53 - 1 })).toMatchObject({ reason: 'too-many' });
    for (const seats of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(reasonOf('team', 'monthly', { seats })).toMatchObject({ reason: 'bad-quantity' });
  });
});

describe('overrides.ts', () => {
  it('answers as the plan does, except for what is overridden', async () => {
    const { withOverrides } = await rules;
    const deal = withOverrides('free', {
      features: { sso: true },
      limits: { storage: 5e12, projects: Infinity },
      models: { flux: true },
      values: { support: 'phone' },
    });
    expect(deal.ok).toBe(true);
    expect([deal.allows('sso'), deal.allows('support'), deal.allows('payment')]).toEqual([true, true, true]);
    expect([deal.limit('storage'), deal.limit('projects'), deal.limit('uptime')]).toEqual([
      5e12,
      Infinity,
      undefined,
    ]);
    expect([deal.canUse('flux'), deal.value('support'), deal.value('payment')]).toEqual([
      true,
      'phone',
      ['card'],
    ]);
    expect(deal.explain('storage')).toEqual({
      value: 5e12,
      reason: 'overridden for this customer',
      because: [{ file: 'plans/shop.plan', line: expect.any(Number), text: 'storage 1 GB' }],
    });
    expect(deal.explain('payment')).toMatchObject({ value: true, reason: 'as in the plan' });
    expect(JSON.parse(JSON.stringify(withOverrides('pro', { features: { sso: true } })))).toEqual({
      ok: true,
      plan: 'pro',
      overrides: { features: { sso: true } },
    });
  });

  it('is the same deal again when it was kept as JSON', async () => {
    const { withOverrides } = await rules;
    const overrides = {
      features: { sso: true },
      limits: { storage: Infinity, projects: 'unlimited', cpu: 0.5 },
      values: { payment: ['invoice'] },
    };
    const kept = JSON.parse(JSON.stringify(withOverrides('free', overrides)));
    expect(kept).toMatchObject({ plan: 'free', overrides: { limits: { storage: 'unlimited', cpu: 0.5 } } });
    const deal = withOverrides(kept.plan, kept.overrides);
    expect([deal.limit('storage'), deal.limit('projects'), deal.limit('cpu'), deal.allows('sso')]).toEqual([
      Infinity,
      Infinity,
      0.5,
      true,
    ]);
    expect(deal.value('payment')).toEqual(['invoice']);
    expect(deal.decide('storage', 1e15)).toMatchObject({ allowed: true, reason: 'in-deal' });
    expect(withOverrides('free', { limits: { uptime: 'unlimited' } })).toMatchObject({ reason: 'bad-value' });
  });

  it('decides with a reason: by the deal where it says something, or else as the plan does', async () => {
    const { withOverrides } = await rules;
    const deal = withOverrides('free', {
      features: { sso: true, payment: false },
      limits: { storage: 5e9, cpu: 0.5 },
      models: { flux: true },
      values: { support: 'phone' },
    });
    const line = (text: string) => ({ file: 'plans/shop.plan', line: expect.any(Number), text });
    const because = [line('storage 1 GB')];
    expect(deal.decide('storage', 5e9)).toEqual({ allowed: true, reason: 'in-deal', upgrade: null, because });
    expect(deal.decide('storage', 6e9)).toEqual({
      allowed: false,
      reason: 'over-limit',
      upgrade: 'pro',
      because,
    });
    expect(deal.decide('cpu', 0.5)).toMatchObject({ allowed: true, reason: 'in-deal' });
    expect(deal.decide('sso')).toMatchObject({ allowed: true, reason: 'in-deal' });
    expect(deal.decide('flux')).toMatchObject({ allowed: true, reason: 'in-deal' });
    expect(deal.decide('support')).toMatchObject({ allowed: true, reason: 'in-deal' });
    expect(deal.explain('support')).toMatchObject({ value: true, reason: 'overridden for this customer' });
    expect(deal.decide('payment')).toMatchObject({ allowed: false, reason: 'not-in-deal', upgrade: null });
    expect(deal.decide('projects', 3)).toMatchObject({ allowed: true, reason: 'in-plan' });
    expect(deal.decide('projects', 4)).toMatchObject({
      allowed: false,
      reason: 'over-limit',
      upgrade: 'pro',
    });
    expect(deal.decide('response')).toMatchObject({ allowed: false, reason: 'not-in-plan', upgrade: 'pro' });
  });

  it('takes features away, too', async () => {
    const { withOverrides } = await rules;
    const deal = withOverrides('pro', { features: { support: false }, models: { flux: false } });
    expect([deal.allows('support'), deal.value('support'), deal.canUse('flux')]).toEqual([
      false,
      undefined,
      false,
    ]);
  });

  it.each([
    ['gold', {}, 'unknown-plan', 'gold'],
    ['free', { features: { saml: true } }, 'unknown-feature', 'saml'],
    ['free', { features: { sso: 1 } }, 'bad-value', 'sso'],
    ['free', { limits: { sso: 1 } }, 'unknown-limit', 'sso'],
    ['free', { limits: { storage: -1 } }, 'bad-value', 'storage'],
    ['free', { limits: { storage: 1.5 } }, 'bad-value', 'storage'],
    ['free', { limits: { storage: '5' } }, 'bad-value', 'storage'],
    ['free', { limits: { storage: Number.NaN } }, 'bad-value', 'storage'],
    ['free', { limits: { uptime: 101 } }, 'bad-value', 'uptime'],
    ['free', { limits: { uptime: Number.POSITIVE_INFINITY } }, 'bad-value', 'uptime'],
    ['free', { limits: { cpu: 0.0000001 } }, 'bad-value', 'cpu'],
    ['free', { limits: { cpu: 2 ** 60 } }, 'bad-value', 'cpu'],
    ['free', { limits: JSON.parse('{ "__proto__": 1 }') }, 'unknown-limit', '__proto__'],
    ['free', { models: { veo: true } }, 'unknown-model', 'veo'],
    ['free', { values: { support: 'fax' } }, 'bad-value', 'support'],
    ['free', { values: { payment: [] } }, 'bad-value', 'payment'],
    ['free', { values: { response: 4 } }, 'bad-value', 'response'],
    ['free', { values: { sso: true } }, 'unknown-feature', 'sso'],
  ])('refuses what cannot be: %s %j', async (plan, overrides, reason, id) => {
    const { withOverrides } = await rules;
    expect(withOverrides(plan, overrides)).toEqual({ ok: false, reason, id });
  });
});

it('all of them compile under the strictest options, and their types know what the plan file says', async () => {
  const app = `import { afterDowngrade } from './downgrades.ts';
import { withOverrides } from './overrides.ts';
import { price } from './prices.ts';
import { type ValueOf, value } from './values.ts';
export const phone: 'phone' = value('pro', 'support');
export const none: undefined = value('free', 'support');
export const ways: readonly ['card', 'invoice'] = value('pro', 'payment');
export const words: 'within 4 hours' = value('pro', 'response');
export const any = (plan: 'free' | 'pro' | 'team' | 'big'): 'email' | 'phone' | undefined => value(plan, 'support');
export type Some = ValueOf<'free' | 'pro', 'support'>;
export const some: Some[] = [undefined, 'phone'];
const deal = withOverrides('pro', { limits: { storage: 1 }, values: { support: 'email' } });
export const more: number | string | undefined = deal.ok ? deal.limit('storage') : deal.reason;
const asked = price('pro', 'monthly', { seats: 4, mails: 3 });
export const total: number = asked.ok ? asked.total : 0;
const rule = afterDowngrade('free', 'storage', 1);
export const over: number = rule.kind === 'above' ? rule.over : 0;
value('pro', 'sso');
withOverrides('pro', { limits: { store: 1 } });
withOverrides('pro', { values: { support: 'fax' } });
price('pro', 'monthly', { users: 4 });
afterDowngrade('free', 'uptime', 1);
`;
  const files = { ...(await modulesOf(CATALOG)), 'app.ts': app };
  expect([...complaints(files)].sort()).toEqual([
    'app.ts:18 TS2345',
    'app.ts:19 TS2561',
    'app.ts:20 TS2322',
    'app.ts:21 TS2353',
    'app.ts:22 TS2345',
  ]);
});

it('texts of a plan file stay texts', async () => {
  const hostile = `*/ globalThis.pwned = 1; /* </script> \${x} \\\\ ' \\"`;
  const catalog = catalogOf(`catalog a "A" { currency USD }
feature __proto__ "${hostile}" text
feature constructor "${hostile}" one of toString "${hostile}", __proto__ "B"
limit valueOf "${hostile}" count { after a downgrade read only }
plan hasOwnProperty "${hostile}" {
  price 1 USD per "${hostile}" monthly
  __proto__ "${hostile}"
  constructor toString
  valueOf 3
}
plan p "P" { price free }
plan other "Other" { price 1 USD per "constructor" monthly, 2 USD per "__proto__" monthly }
`);
  const { value, price } = await runModules<Modules>(catalog, [
    'values.ts',
    'prices.ts',
    'downgrades.ts',
    'overrides.ts',
  ]);
  expect(value('hasOwnProperty', '__proto__')).toBe(hostile.replaceAll('\\\\', '\\').replaceAll('\\"', '"'));
  expect(value('hasOwnProperty', 'constructor')).toBe('toString');
  expect(price('hasOwnProperty', 'monthly')).toEqual({ ok: true, total: 100, once: 0 });
  expect(price('other', 'monthly')).toEqual({ ok: true, total: 300, once: 0 });
  expect('pwned' in globalThis).toBe(false);
});

describe('prices of more than a limit allows', () => {
  const ROOMS = `catalog shop "Shop" {
  currency USD
}
limit seats "Seats" count { counts "seat", "seats" }
limit hosts "Hosts" count { counts "host", "hosts" }
plan free "Free" {
  price free
  seats 1
}
plan team "Team" {
  price 9 USD per seat monthly, 2 USD per host monthly, at least 3
  seats 50
  hosts 4, then 1 USD per 1
}
plan more "More" {
  price 9 USD per seat monthly, 2 USD per host monthly
  seats 50
  hosts 4
}
plan large "Large" {
  price 9 USD per seat monthly
  seats unlimited
}
add-on room "More seats" {
  price 5 USD monthly
  available for more
  seats plus 10
}
`;
  it.each(['dsl', 'yaml'] as const)('are refused with a reason, in %s', async (form) => {
    const { name, text } = await convert({ name: 'plans/shop.plan', text: ROOMS }, form);
    const { catalog } = await readCatalog({ name, text: text ?? '' });
    if (catalog === null) throw new Error('it is a catalog');
    const { price } = await runModules<Modules>(catalog, ['prices.ts']);
    const above = (unit: string) => ({ ok: false, reason: 'above-limit', unit });
    expect(price('team', 'monthly', { seats: 50 })).toMatchObject({ ok: true, total: 45_200 });
    expect(price('team', 'monthly', { seats: 51 })).toEqual(above('seats'));
    expect(price('free', 'monthly', { seats: 2 })).toEqual(above('seats'));
    expect(price('team', 'monthly', { seats: 2 })).toMatchObject({ reason: 'too-few' });
    expect(price('team', 'monthly', { hosts: 9 })).toMatchObject({ ok: true });
    expect(price('more', 'monthly', { hosts: 5 })).toEqual(above('hosts'));
    expect(price('more', 'monthly', { seats: 55 })).toMatchObject({ ok: true });
    expect(price('large', 'monthly', { seats: 1_000 })).toMatchObject({ ok: true });
    const app = `import { price } from './prices.ts';
const asked = price('team', 'monthly', { seats: 51 });
export const unit: 'seats' | 'hosts' | null = !asked.ok && asked.reason === 'above-limit' ? asked.unit : null;
`;
    expect(complaints({ ...(await modulesOf(catalog)), 'app.ts': app })).toEqual([]);
  });
});

describe('metered limits', () => {
  const METERED = catalogOf(`catalog shop "Shop" { currency USD, EUR }
limit storage "Storage" size
limit calls "Calls" count per month
limit hours "Machine hours" decimal { after a downgrade read only }
plan free "Free" {
  price free
  storage 1 GB
}
plan pro "Pro" {
  price 9 USD monthly, 8 EUR monthly
  storage 10 GB, then 0.10 USD or 0.09 EUR per GB
  calls 0 per month, then 0.0025 USD or 0.002 EUR per 10
  hours 0.3, then 1 USD or 1 EUR per 1
}
`);
  interface Metering {
    overage(
      plan: string,
      limit: string,
      used: number,
      currency?: string,
      included?: number | 'contact us',
    ): number | undefined;
    decide(
      plan: string,
      limit: string,
      needed: number,
    ): { readonly allowed: boolean; readonly reason: string };
    upgradeFor(plan: string, need: object): string | null;
    limit(plan: string, limit: string): number | undefined;
    withOverrides(plan: string, overrides: object): Deal;
    afterDowngrade(to: string, limit: string, used: number): unknown;
  }
  const metering = runModules<Metering>(METERED, ['index.ts', 'prices.ts', 'overrides.ts', 'downgrades.ts']);

  it('cost what is above, each begun unit, to the cent', async () => {
    const { overage } = await metering;
    expect(overage('pro', 'storage', 10e9)).toBe(0);
    expect(overage('pro', 'storage', 10e9 + 1)).toBe(10);
    expect(overage('pro', 'storage', 12.5e9, 'EUR')).toBe(27);
    expect(overage('pro', 'calls', 10)).toBe(0);
    expect(overage('pro', 'calls', 20)).toBe(1);
    expect(overage('pro', 'calls', 1_000_000)).toBe(25_000);
    expect(overage('pro', 'hours', 0.3)).toBe(0);
    expect(overage('pro', 'hours', 2.3)).toBe(200);
    expect(overage('pro', 'hours', 2.300001)).toBe(300);
    expect(overage('free', 'storage', 5e9)).toBeUndefined();
    expect(overage('pro', 'storage', Number.NaN)).toBeUndefined();
    expect(overage('pro', 'storage', Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(overage('pro', 'storage', 22e9, 'USD', 20e9)).toBe(20);
    expect(overage('pro', 'storage', 22e9, 'USD', 'contact us')).toBeUndefined();
  });

  it('are no reason to refuse', async () => {
    const { decide, upgradeFor, limit } = await metering;
    expect(limit('pro', 'storage')).toBe(10e9);
    expect(decide('pro', 'storage', 10e9)).toMatchObject({ allowed: true, reason: 'in-plan' });
    expect(decide('pro', 'storage', 20e9)).toMatchObject({ allowed: true, reason: 'billed', upgrade: null });
    expect(decide('free', 'storage', 20e9)).toMatchObject({ allowed: false, reason: 'over-limit' });
    expect(upgradeFor('free', { limit: 'hours', atLeast: 0.1 })).toBe('pro');
    expect(upgradeFor('free', { limit: 'storage', atLeast: 20e9 })).toBe('pro');
    expect(upgradeFor('pro', { limit: 'storage', atLeast: 20e9 })).toBeNull();
  });

  it('are billed beyond what add-ons bring, and their types say so', async () => {
    const catalog = catalogOf(`catalog shop "Shop" { currency USD }
limit calls "Calls" count per month
plan pro "Pro" {
  price 9 USD monthly
  calls 100 per month, then 1 USD per 10
}
add-on more "More" {
  price 5 USD monthly
  quantity any
  calls plus 100 per month
}
`);
    const { decideWith, overageWith } = await runModules<{
      decideWith(plan: string, held: object, id: string, needed: number): object;
      overageWith(plan: string, held: object, id: string, used: number): number | undefined;
    }>(catalog, ['add-ons.ts']);
    const reasonOf = (needed: number) => decideWith('pro', { more: 1 }, 'calls', needed);
    expect(reasonOf(100)).toMatchObject({ allowed: true, reason: 'in-plan' });
    expect(reasonOf(200)).toMatchObject({ allowed: true, reason: 'by-add-on' });
    expect(reasonOf(201)).toMatchObject({ allowed: true, reason: 'billed' });
    expect([{}, { more: 1 }, { more: 3 }].map((held) => overageWith('pro', held, 'calls', 301))).toEqual([
      2_100, 1_100, 0,
    ]);
    const app = `import { decideWith } from './add-ons.ts';
import { overageWith } from './add-ons.ts';
import { decide } from './index.ts';
import { withOverrides } from './overrides.ts';
export const more: number | undefined = overageWith('pro', { more: 1 }, 'calls', 9, 'USD');
const deal = withOverrides('pro', {});
export const billed: boolean = [decide('pro', 'calls', 9), decideWith('pro', {}, 'calls', 9)].some(({ reason }) => reason === 'billed');
export const also: boolean = deal.ok && deal.decide('calls', 9).reason === 'billed';
`;
    expect(complaints({ ...(await modulesOf(catalog)), 'app.ts': app })).toEqual([]);
  });

  it('are asked for add-ons on top of a deal', async () => {
    const catalog = catalogOf(`catalog shop "Shop" { currency USD }
feature sso "SSO"
feature audit "Audit log"
limit calls "Calls" count per month
models image "images" { flux "Flux" }
plan pro "Pro" {
  price 9 USD monthly
  calls 100 per month, then 1 USD per 10
}
plan top "Top" {
  price 90 USD monthly
  calls 1,000 per month
  sso
}
add-on more "More" {
  price 5 USD monthly
  quantity any
  calls plus 100 per month
}
add-on guard "Guard" {
  price 5 USD monthly
  available for pro, top
  needs sso
  audit
}
`);
    type Holder = string | object;
    const {
      withOverrides,
      allowsWith,
      canUseWith,
      limitWith,
      decideWith,
      explainWith,
      canAdd,
      misfits,
      overageWith,
    } = await runModules<{
      withOverrides(plan: string, overrides: object): Deal;
      allowsWith(plan: Holder, held: object, feature: string): boolean;
      canUseWith(plan: Holder, held: object, model: string): boolean;
      limitWith(plan: Holder, held: object, limit: string): unknown;
      decideWith(plan: Holder, held: object, id: string, needed?: number): object;
      explainWith(plan: Holder, held: object, id: string): object;
      canAdd(plan: Holder, held: object, addOn: string): object;
      misfits(plan: Holder, held: object): readonly object[];
      overageWith(plan: Holder, held: object, limit: string, used: number): number | undefined;
    }>(catalog, ['add-ons.ts', 'overrides.ts']);
    const deal = withOverrides('pro', {
      features: { sso: true },
      limits: { calls: 500 },
      models: { flux: true },
    });
    expect(limitWith(deal, { more: 2 }, 'calls')).toBe(700);
    expect([allowsWith(deal, {}, 'sso'), allowsWith(deal, { guard: 1 }, 'audit')]).toEqual([true, true]);
    expect([canUseWith(deal, {}, 'flux'), canUseWith('pro', {}, 'flux')]).toEqual([true, false]);
    expect(canAdd('pro', {}, 'guard')).toMatchObject({ allowed: false, reason: 'needs-feature' });
    expect(canAdd(deal, {}, 'guard')).toMatchObject({ allowed: true });
    expect([misfits('pro', { guard: 1 }).length, misfits(deal, { guard: 1 }).length]).toEqual([1, 0]);
    expect(decideWith(deal, {}, 'calls', 500)).toMatchObject({ allowed: true, reason: 'in-deal' });
    expect(decideWith(deal, { more: 1 }, 'calls', 600)).toMatchObject({ allowed: true, reason: 'by-add-on' });
    expect(decideWith(deal, { more: 1 }, 'calls', 601)).toMatchObject({ allowed: true, reason: 'billed' });
    expect(decideWith(deal, {}, 'audit')).toMatchObject({
      allowed: false,
      reason: 'not-in-plan',
      addOns: [{ addOn: 'guard', quantity: 1 }],
    });
    const strict = withOverrides('top', { features: { sso: false }, limits: { calls: 50 } });
    expect(decideWith(strict, {}, 'sso')).toMatchObject({
      allowed: false,
      reason: 'not-in-deal',
      addOns: [],
    });
    expect(decideWith(strict, {}, 'calls', 90)).toMatchObject({
      reason: 'over-limit',
      addOns: [{ addOn: 'more', quantity: 1 }],
    });
    expect(explainWith(deal, { more: 1 }, 'calls')).toMatchObject({
      value: 600,
      because: [{ text: 'calls 100 per month, then 1 USD per 10' }, { text: 'calls plus 100 per month' }],
    });
    expect([overageWith(deal, { more: 1 }, 'calls', 650), overageWith('pro', {}, 'calls', 650)]).toEqual([
      500, 5_500,
    ]);
    const app = `import { allowsWith, canAdd, decideWith, limitWith, overageWith } from './add-ons.ts';
import { withOverrides } from './overrides.ts';
const deal = withOverrides('pro', { limits: { calls: 500 } });
export const much: number | 'contact us' | undefined = deal.ok ? limitWith(deal, { more: 1 }, 'calls') : 0;
export const more: number | undefined = deal.ok ? overageWith(deal, {}, 'calls', 9) : 0;
export const may: boolean = deal.ok && allowsWith(deal, {}, 'sso') && canAdd(deal, {}, 'guard').allowed;
export const why: string = deal.ok ? decideWith(deal, {}, 'calls', 9).reason : deal.reason;
`;
    expect(complaints({ ...(await modulesOf(catalog)), 'app.ts': app })).toEqual([]);
  });

  it('go on after a downgrade, and in a deal', async () => {
    const { afterDowngrade, withOverrides } = await metering;
    expect(afterDowngrade('pro', 'hours', 5)).toEqual({ kind: 'fits' });
    expect(afterDowngrade('free', 'hours', 0.5)).toMatchObject({ kind: 'above', over: 0.5 });
    const [pro, free] = ['pro', 'free'].map((plan) => withOverrides(plan, { limits: { storage: 5e9 } }));
    expect(pro?.decide('storage', 5e9)).toMatchObject({ allowed: true, reason: 'in-deal' });
    expect(pro?.decide('storage', 6e9)).toMatchObject({ allowed: true, reason: 'billed' });
    expect(free?.decide('storage', 6e9)).toMatchObject({ allowed: false, reason: 'over-limit' });
    expect([5e9, 6e9, 12e9].map((used) => pro?.overage('storage', used))).toEqual([0, 10, 70]);
    expect(pro?.overage('storage', 12e9, 'EUR')).toBe(63);
    expect(pro?.overage('calls', 20)).toBe(1);
    expect(free?.overage('storage', 6e9)).toBeUndefined();
    const endless = withOverrides('pro', { limits: { storage: Infinity, hours: 2.5 } });
    expect([endless.overage('storage', 1e15), endless.overage('hours', 2.6)]).toEqual([0, 100]);
  });
});
