/** What an app shows of plans and packs, and `canBuy`. */
import type { Pack, Plan, Price } from '../../catalog/catalog.ts';
import { propertyKey } from '../escape/index.ts';
import { type Fields, printData, printFields, printParsed } from './data.ts';
import { alias, type Declaration, exportedConstant, inBraces, type Member } from './declaration.ts';
import { MANY, type Numbering } from './numbering.ts';

export function detailRules({ catalog, plans }: Numbering): readonly Declaration[] {
  const member = (key: string, type: string, ...docs: string[]): Member => ({ key, type, docs });
  const optional = (...parts: Parameters<typeof member>): Member => ({ ...member(...parts), optional: true });
  const { currencies, packs, creditDecimals } = catalog;
  return [
    alias({
      exported: true,
      docs: ['Prices in minor units (cents) by currency and billing cycle.'],
      name: 'Prices',
      type: '{ readonly [C in CurrencyId]?: { readonly [Y in CycleId]?: number } }',
    }),
    {
      kind: 'interface',
      exported: true,
      docs: ['What an app shows of a plan.'],
      name: 'PlanDetails',
      members: [
        member('name', 'string'),
        member('pricing', "'free' | 'paid' | 'contact us'"),
        member('prices', 'Prices', 'What a subscription costs. Empty if it is free or has no stated price.'),
        optional('seatPrices', 'Prices', 'What each seat costs, if seats cost something.'),
        optional('noCardRequired', 'true', 'There for a plan that can be had without giving a card.'),
        optional(
          'trial',
          "{ readonly count: number; readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' }",
          'The free trial, if there is one.',
        ),
        optional('popular', 'true', 'There for the plan that the page marks as most popular.'),
        optional('hidden', 'true', 'There for a plan that is not on the pricing page.'),
        optional('legacy', 'true', 'There for a plan that only those have who have it already.'),
      ],
    },
    exportedConstant(
      'planDetails',
      '{ readonly [P in PlanId]: PlanDetails }',
      byId(plans.map((plan) => [plan.id, planDetails(plan)])),
      ['What an app shows of each plan.'],
    ),
    exportedConstant(
      'currencyDecimals',
      '{ readonly [C in CurrencyId]: number }',
      printData({ fields: currencies.map(({ code, decimals }) => [code, decimals]) }),
      ['How many decimal places the minor unit of each currency has: 1999 is 19.99 where it is 2.'],
    ),
    {
      kind: 'interface',
      exported: true,
      docs: ['What an app shows of a pack of credits.'],
      name: 'PackDetails',
      members: [
        member('name', 'string'),
        member(
          'gives',
          '{ readonly amount: number; readonly bucket: BucketId } | null',
          'The credits in it, and where they go.',
        ),
        member('prices', '{ readonly [C in CurrencyId]?: number }', 'What it costs, in minor units.'),
        member('needs', 'readonly FeatureId[]', 'The features that a plan needs for it to be sold.'),
      ],
    },
    exportedConstant(
      'packDetails',
      '{ readonly [K in PackId]: PackDetails }',
      byId(packs.map((pack) => [pack.id, packDetails(pack, creditDecimals)])),
      ['What an app shows of each pack of credits.'],
    ),
    {
      kind: 'function',
      exported: true,
      docs: [
        'Whether the customers of a plan may buy a pack: the plan has every feature that the pack needs.',
      ],
      name: 'canBuy',
      overloads: [
        {
          typeParameters: ['P extends PlanId', 'K extends PackId'],
          parameters: ['plan: P', 'pack: K'],
          returns: 'CanBuy<P, K>',
        },
      ],
      signature: { parameters: ['plan: string', 'pack: string'], returns: 'boolean' },
      body: [
        'if (planNumber(plan) === undefined || !Object.keys(packDetails).includes(pack)) return false;',
        'const { needs } = packDetails[pack as PackId] as PackDetails;',
        'return needs.every((feature) => allows(plan as PlanId, feature));',
      ].join('\n'),
    },
  ];
}

function planDetails({ name, pricing, cardRequired, trial, popular, hidden, legacy }: Plan): Fields {
  const prices = pricing.kind === 'paid' ? pricing.prices : [];
  const seats = prices.filter(({ unit }) => unit?.isSeat === true);
  const length = trial && {
    fields: [['count', trial.duration.count] as const, ['unit', trial.duration.unit] as const],
  };
  return {
    fields: [
      ['name', name],
      ['pricing', pricing.kind === 'unknown' ? 'contact us' : pricing.kind],
      ['prices', priceTable(prices.filter(({ unit }) => unit === null))],
      ...(seats.length > 0 ? [['seatPrices', priceTable(seats)] as const] : []),
      ...(cardRequired ? [] : [['noCardRequired', true] as const]),
      ...(length ? [['trial', length] as const] : []),
      ...(popular ? [['popular', true] as const] : []),
      ...(hidden ? [['hidden', true] as const] : []),
      ...(legacy ? [['legacy', true] as const] : []),
    ],
  };
}

function priceTable(prices: readonly Price[]): Fields {
  const currencies = [...new Set(prices.map(({ currency }) => currency))];
  return {
    fields: currencies.map((code) => {
      const own = prices.filter(({ currency }) => currency === code);
      return [code, { fields: own.map(({ cycle, minor }) => [cycle.id, minor]) }];
    }),
  };
}

function packDetails({ name, gives, prices, needs }: Pack, decimals: number): Fields {
  // Credits are counted in parts of the catalog's scale; an app sees whole credits, 12.5 for 1250 of two decimals.
  const credits = gives && {
    fields: [['amount', gives.amount / 10 ** decimals] as const, ['bucket', gives.bucket.id] as const],
  };
  return {
    fields: [
      ['name', name],
      ['gives', credits],
      ['prices', { fields: prices.map(({ currency, minor }) => [currency, minor]) }],
      ['needs', needs.map(({ feature }) => feature.id)],
    ],
  };
}

/** Objects by id, a line for each of their fields; as a text where there are very many. */
function byId(entries: readonly (readonly [string, Fields])[]): string {
  if (entries.length > MANY) return printParsed({ fields: entries });
  const objects = entries.map(([id, data]) => `${propertyKey(id)}: ${inBraces('{', printFields(data))}`);
  return inBraces(
    '{',
    objects.map((text) => text.replaceAll('\n', '\n  ')),
  );
}
