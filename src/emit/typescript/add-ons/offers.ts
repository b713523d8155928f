/** What the plan file says of each add-on, as a table of the module. */
import type { Line } from '../../../../grammar/tree.ts';
import { isFor } from '../../../catalog/add-ons/availability.ts';
import { exclusionsAmong } from '../../../catalog/add-ons/exclusions.ts';
import type { AddOn, AddOnEntry } from '../../../catalog/catalog.ts';
import { literal } from '../../escape/index.ts';
import { type Data, type Fields, printData, printParsed } from '../data.ts';
import { constant, type Declaration, inBraces } from '../declaration.ts';
import { lineNumber, wordsOf } from '../lines.ts';
import { amountOf, MANY, type Numbering } from '../numbering.ts';

export function offerTable(numbering: Numbering): readonly Declaration[] {
  const { addOns } = numbering.catalog;
  const offers = addOns.map((addOn) => [addOn.id, offerOf(addOn, numbering)] as const);
  const table =
    addOns.length > MANY
      ? printParsed(offers.map(([id, offer]) => [id, offer]))
      : inBraces(
          '[',
          offers.map(([id, offer]) => `[${literal(id)}, ${printData(offer)}]`),
        );
  return [
    {
      kind: 'interface',
      exported: false,
      docs: ['What the plan file says of an add-on.'],
      name: 'Offer',
      members: [
        member('id', 'AddOnId'),
        member('hidden', 'boolean', 'Kept off the page.'),
        member('plans', 'string', 'The plans that it is for, with spaces around them.'),
        member('features', 'readonly FeatureId[]', 'What a plan must have.'),
        member('needs', 'readonly AddOnId[]'),
        member('excludes', 'readonly AddOnId[]', 'Whichever of the two says so.'),
        member('least', 'number'),
        member('most', 'number | null', 'Null for no end.'),
        member('step', 'number'),
        member('brings', 'readonly Brought[]'),
        member('said', 'readonly Line[]', 'The lines that say all that, under their first words.'),
      ],
    },
    {
      kind: 'interface',
      exported: false,
      docs: ['What a line of an add-on brings.'],
      name: 'Brought',
      members: [
        member('kind', "'feature' | 'limit' | 'model'"),
        member('id', 'string'),
        member('adds', 'boolean', 'True where it comes on top of what the plan gives.'),
        member(
          'amount',
          "number | 'contact us' | null",
          'Of a limit; null for no end, and for what has no amount.',
        ),
        member('line', 'Line'),
      ],
    },
    {
      kind: 'text',
      docs: ['A line of the plan file: its first words, its number, and all of it.'],
      text: 'type Line = readonly [start: string, line: number, text: string];',
    },
    constant('offers', 'ReadonlyMap<string, Offer>', `/* @__PURE__ */ new Map<string, Offer>(${table})`, [
      'What the plan file says of each add-on.',
    ]),
    {
      kind: 'function',
      exported: false,
      docs: ['What a customer has of add-ons; whatever is none is left out.'],
      name: 'offersIn',
      signature: {
        parameters: ['held: Held'],
        returns: 'readonly (readonly [offer: Offer, count: number])[]',
      },
      body: [
        'return Object.entries(held).flatMap(([id, count]) => {',
        '  const offer = offers.get(id);',
        '  return offer && Number(count) > 0 ? [[offer, Number(count)] as const] : [];',
        '});',
      ].join('\n'),
    },
    {
      kind: 'function',
      exported: false,
      docs: [],
      name: 'because',
      signature: { parameters: ['[, line, text]: Line'], returns: 'Because' },
      body: `return { file: ${literal(numbering.file)}, line, text };`,
    },
  ];
}

const member = (key: string, type: string, ...docs: readonly string[]) => ({ key, type, docs });

function offerOf(addOn: AddOn, numbering: Numbering): Fields {
  const { catalog } = numbering;
  const { id, hidden, needsFeatures, needsAddOns, quantity, line, entries } = addOn;
  const plans = catalog.plans.filter((plan) => isFor(addOn, plan));
  return {
    fields: [
      ['id', id],
      ['hidden', hidden],
      ['plans', ` ${plans.map((plan) => plan.id).join(' ')} `],
      ['features', needsFeatures.map(({ feature }) => feature.id)],
      ['needs', needsAddOns.map((need) => need.id)],
      ['excludes', excludedBy(addOn, numbering)],
      ['least', quantity.least],
      ['most', quantity.most],
      ['step', quantity.step],
      ['brings', entries.flatMap((entry) => broughtBy(entry, numbering))],
      ['said', [line, ...saidIn(line)].map((one) => lineData(one, numbering))],
    ],
  };
}

const exclusions = new WeakMap<Numbering['catalog'], ReadonlyMap<string, readonly string[]>>();

/** The add-ons that cannot be had beside one. */
function excludedBy({ id }: AddOn, { catalog }: Numbering): readonly string[] {
  const known = exclusions.get(catalog) ?? exclusionsAmong(catalog.addOns);
  exclusions.set(catalog, known);
  return known.get(id) ?? [];
}

const SAID = new Set(['available', 'needs', 'excludes', 'quantity']);

/** The lines of an add-on that say who can buy it. */
function saidIn({ block }: Line): readonly Line[] {
  return (block?.lines ?? []).filter(({ parts: [first] }) => first?.kind === 'word' && SAID.has(first.text));
}

function lineData(line: Line, { catalog }: Numbering): Data {
  const [first] = line.parts;
  return [first?.kind === 'word' ? first.text : '', lineNumber(catalog, line), wordsOf(line)];
}

function broughtBy(entry: AddOnEntry, numbering: Numbering): readonly Data[] {
  const line = lineData(entry.line, numbering);
  const row = (kind: string, id: string, adds: boolean, amount: Data): Data => ({
    fields: [
      ['kind', kind],
      ['id', id],
      ['adds', adds],
      ['amount', amount],
      ['line', line],
    ],
  });
  switch (entry.kind) {
    case 'feature':
      return [row('feature', entry.feature.id, false, null)];
    case 'models':
      return entry.models.map(({ id }) => row('model', id, false, null));
    case 'limit': {
      const unit = numbering.limits.find(({ limit }) => limit === entry.limit)?.unit ?? 'count';
      const amount = amountOf(entry.value, unit);
      const written = amount === null ? 'contact us' : Number.isFinite(amount) ? amount : null;
      return [row('limit', entry.limit.id, entry.adds, written)];
    }
    // What comes of credits is a table of its own.
    case 'credits':
    case 'bullet':
      return [];
  }
}
