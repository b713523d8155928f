import type { Value } from '../../yaml/values.ts';
import { type Decimal, decimal, printPlain } from './amounts.ts';
import { workOut } from './expressions.ts';
import { eachOf, type Fields, fieldsOf, foreignValue, isOn, namesOf, textOf, wholeOf } from './fields.ts';
import type {
  Foreign,
  ForeignAddOn,
  ForeignFeature,
  ForeignLimit,
  ForeignName,
  ForeignPlan,
  ForeignPrice,
  ForeignValue,
  ForeignValues,
} from './foreign.ts';
import { withoutCurrency } from './units.ts';
import { ungrouped } from './values.ts';

const USUAL_TYPES: ReadonlySet<string> = new Set(['DOMAIN', 'PAYMENT']);

/** Something that has no place in a plan file: its key, and what it is a key of: `feature`. */
export interface Leftover extends ForeignName {
  readonly of: string;
}

/** Reads the values of a Pricing2Yaml file, of syntax 1.0 to 3.1, and tells what it did not understand. */
export function readForeign(root: Value): {
  readonly foreign: Foreign;
  readonly leftovers: readonly Leftover[];
} {
  const leftovers: Leftover[] = [];
  const finish = (fields: Fields, of: string): void => {
    for (const name of fields.rest()) leftovers.push({ ...name, of });
  };
  const each = <T>(
    value: Value | null,
    of: string,
    read: (name: ForeignName, fields: Fields) => T,
  ): readonly T[] => {
    if (value !== null && value.kind !== 'mapping')
      leftovers.push({ key: 'a list or a text', at: { start: value.start, end: value.end }, of });
    return eachOf(value).map(({ name, value: below }) => {
      const fields = fieldsOf(below);
      const made = read(name, fields);
      finish(fields, of);
      return made;
    });
  };
  // Some files leave `value` out: `singleSignOn: true`.
  const valuesOf = (value: Value | null, of: string): ForeignValues => {
    const direct = new Map(eachOf(value).map((entry) => [entry.name.key, entry.value]));
    return each(value, of, (name, fields) => {
      const own = direct.get(name.key) ?? null;
      return { name, value: foreignValue(own?.kind === 'mapping' ? fields.take('value') : own) };
    }).flatMap(({ name, value: given }) => (given === null ? [] : [{ name, value: given }]));
  };

  const readFeature = (name: ForeignName, fields: Fields): ForeignFeature => {
    const type = fields.take('type');
    // An export says `DOMAIN` of all features but ways to pay, which are a list.
    if (type && !USUAL_TYPES.has(textOf(type) ?? 'DOMAIN'))
      leftovers.push({ key: 'type', at: { start: type.start, end: type.end }, of: 'feature' });
    return {
      ...name,
      description: textOf(fields.take('description')) ?? '',
      valueType: textOf(fields.take('valueType')) ?? 'BOOLEAN',
      tag: textOf(fields.take('tag')),
      isHidden: readRender(fields),
      initial: foreignValue(fields.take('defaultValue')),
    };
  };
  const readLimit = (name: ForeignName, fields: Fields): ForeignLimit => ({
    ...name,
    description: textOf(fields.take('description')) ?? '',
    valueType: textOf(fields.take('valueType')) ?? 'NUMERIC',
    type: textOf(fields.take('type')) ?? 'NON_RENEWABLE',
    unit: textOf(fields.take('unit')),
    period: readPeriod(fields, finish),
    isHidden: readRender(fields),
    linkedFeatures: namesOf(fields.take('linkedFeatures')) ?? [],
    initial: foreignValue(fields.take('defaultValue')),
  });
  const readPrice = (fields: Fields): ForeignPrice | null => {
    const [price, monthly, annual] = ['price', 'monthlyPrice', 'annualPrice'].map((key) =>
      worked(foreignValue(fields.take(key))),
    );
    const unit = textOf(fields.take('unit'));
    const value = price ?? monthly ?? null;
    return value || annual ? { value, yearly: annual ?? null, unit } : null;
  };
  const readPlan = (name: ForeignName, fields: Fields): ForeignPlan => ({
    ...name,
    description: textOf(fields.take('description')) ?? '',
    price: readPrice(fields),
    features: valuesOf(fields.take('features'), 'value of a feature'),
    limits: valuesOf(fields.take('usageLimits'), 'value of a usage limit'),
    isPrivate: isOn(fields.take('private')),
  });
  const readAddOn = (name: ForeignName, fields: Fields): ForeignAddOn => {
    const constraints = fieldsOf(fields.take('subscriptionConstraints'));
    const quantities = {
      least: quantity(constraints, ['minQuantity', 'min'], leftovers),
      most: quantity(constraints, ['maxQuantity', 'max'], leftovers),
      step: quantity(constraints, ['quantityStep', 'step'], leftovers),
    };
    finish(constraints, 'subscription constraint');
    return {
      ...name,
      description: textOf(fields.take('description')) ?? '',
      price: readPrice(fields),
      availableFor: namesOf(fields.take('availableFor')),
      dependsOn: namesOf(fields.take('dependsOn')) ?? [],
      excludes: namesOf(fields.take('excludes')) ?? [],
      features: valuesOf(fields.take('features'), 'value of a feature'),
      limits: valuesOf(fields.take('usageLimits'), 'value of a usage limit'),
      extensions: valuesOf(fields.take('usageLimitsExtensions'), 'extension of a usage limit'),
      quantity: quantities,
      isPrivate: isOn(fields.take('private')),
    };
  };

  const fields = fieldsOf(root);
  const variables = readVariables(fields.take('variables'));
  const used = new Set<string>();
  const currency = textOf(fields.take('currency'));
  /** A price that is worked out, or a number in quotes, as the number that it is. */
  const worked = (value: ForeignValue | null): ForeignValue | null => {
    if (value?.kind !== 'text' || !/[0-9#]/.test(value.text)) return value;
    const result = workOut(
      ungrouped(withoutCurrency(value.text, currency)),
      new Map([...variables].map(([key, { value: own }]) => [key, own])),
    );
    if (result === null && value.text.includes('#')) {
      leftovers.push({ key: value.text, at: value.at, of: 'price' });
      return null;
    }
    if (result === null) return value;
    for (const name of result.used) used.add(name);
    return { kind: 'number', text: printPlain(result.value), at: value.at };
  };
  // Which syntax the file follows is no property of the pricing.
  fields.take('syntaxVersion');
  const features = each(fields.take('features'), 'feature', readFeature).map((feature) =>
    feature.valueType === 'BOOLEAN' ? { ...feature, initial: asFlag(feature.initial) } : feature,
  );
  const flags = new Set(features.flatMap(({ key, valueType }) => (valueType === 'BOOLEAN' ? [key] : [])));
  const onOrOff = (values: ForeignValues): ForeignValues =>
    values.map((one) => (flags.has(one.name.key) ? { ...one, value: asFlag(one.value) } : one));
  const foreign: Foreign = {
    start: { start: 0, end: 0 },
    name: textOf(fields.take('saasName')) ?? '',
    about: [
      ...['version', 'createdAt', 'url'].flatMap((key) => textOf(fields.take(key)) ?? []),
      ...readDay(fields),
    ],
    currency,
    billing: eachOf(fields.take('billing')).flatMap(({ name, value }) => {
      const factor = foreignValue(value);
      return factor?.kind === 'number' ? [{ period: name.key, factor: factor.text, at: name.at }] : [];
    }),
    tags: (namesOf(fields.take('tags')) ?? []).map(({ key }) => key),
    features,
    limits: each(fields.take('usageLimits'), 'usage limit', readLimit),
    plans: each(fields.take('plans'), 'plan', readPlan).map((plan) => ({
      ...plan,
      features: onOrOff(plan.features),
    })),
    addOns: each(fields.take('addOns'), 'add-on', readAddOn).map((addOn) => ({
      ...addOn,
      features: onOrOff(addOn.features),
    })),
  };
  for (const [key, { at }] of variables) if (!used.has(key)) leftovers.push({ key, at, of: 'variable' });
  const hasYears = [...foreign.plans, ...foreign.addOns].some(({ price }) => price?.yearly);
  const annual = fields.take('hasAnnualPayment');
  if (annual && isOn(annual) && !hasYears)
    leftovers.push({ key: 'hasAnnualPayment', at: { start: annual.start, end: annual.end }, of: 'file' });
  finish(fields, 'file');
  return { foreign, leftovers };
}

/** A whole number above zero under one of two keys; what is none is left over, but for what says that there is no end. */
function quantity(fields: Fields, keys: readonly string[], leftovers: Leftover[]): string | null {
  let found: string | null = null;
  for (const key of keys) {
    const value = fields.take(key);
    const given = foreignValue(value);
    if (value === null || given?.kind === 'unlimited') continue;
    found ??= wholeOf(value);
    if (wholeOf(value) === null)
      leftovers.push({ key, at: { start: value.start, end: value.end }, of: 'subscription constraint' });
  }
  return found;
}

/** Older files say the day in parts: `day: 15`, `month: 1`, `year: 2024`. */
function readDay(fields: Fields): readonly string[] {
  const [year, month, day] = ['year', 'month', 'day'].map((key) => textOf(fields.take(key)));
  if (!year) return [];
  return [
    [year, ...(month ? [month.padStart(2, '0')] : []), ...(month && day ? [day.padStart(2, '0')] : [])].join(
      '-',
    ),
  ];
}

/** Of a feature that is on or off, words for that: `yes`, which was a flag in older YAML, and `"true"`. */
function asFlag<V extends ForeignValue | null>(value: V): V | ForeignValue {
  if (value?.kind !== 'text') return value;
  const { at, text } = value;
  if (/^(?:true|yes|on)$/i.test(text)) return { kind: 'flag', on: true, at };
  return /^(?:false|no|off)$/i.test(text) ? { kind: 'flag', on: false, at } : value;
}

/** `render: DISABLED` keeps something off the page; the other words leave that to the page. */
function readRender(fields: Fields): boolean {
  return textOf(fields.take('render'))?.toUpperCase() === 'DISABLED';
}

/** `period: { value: 15, unit: MIN }` */
function readPeriod(fields: Fields, finish: (fields: Fields, of: string) => void): string | null {
  const below = fieldsOf(fields.take('period'));
  const [count, unit] = [wholeOf(below.take('value')) ?? '1', textOf(below.take('unit'))];
  finish(below, 'period');
  if (unit === null) return null;
  return count === '1' ? unit.toLowerCase() : `${count} ${unit.toLowerCase()}`;
}

/** The variables that are numbers. Others are of no use for a price. */
function readVariables(
  value: Value | null,
): ReadonlyMap<string, { readonly value: Decimal; readonly at: ForeignName['at'] }> {
  return new Map(
    eachOf(value).flatMap(({ name, value: below }) => {
      const given = foreignValue(below);
      const number = given?.kind === 'number' || given?.kind === 'text' ? decimal(given.text) : null;
      return number === null ? [] : [[name.key, { value: number, at: name.at }] as const];
    }),
  );
}
