import type { Value } from '../../yaml/index.ts';
import { eachOf, type Fields, fieldsOf, foreignValue, isOn, namesOf, textOf, wholeOf } from './fields.ts';
import type {
  Foreign,
  ForeignAddOn,
  ForeignFeature,
  ForeignLimit,
  ForeignName,
  ForeignPlan,
  ForeignPrice,
  ForeignValues,
} from './foreign.ts';

/** Something that has no place in a plan file: its key, and what it is a key of: `feature`. */
export interface Leftover extends ForeignName {
  readonly of: string;
}

/** Reads the values of a Pricing2Yaml file, syntax 2.1, and tells what it did not understand. */
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
  ): readonly T[] =>
    eachOf(value).map(({ name, value: below }) => {
      const fields = fieldsOf(below);
      const made = read(name, fields);
      finish(fields, of);
      return made;
    });
  const valuesOf = (value: Value | null, of: string): ForeignValues =>
    each(value, of, (name, fields) => ({ name, value: foreignValue(fields.take('value')) })).flatMap(
      ({ name, value: given }) => (given === null ? [] : [{ name, value: given }]),
    );

  const readFeature = (name: ForeignName, fields: Fields): ForeignFeature => ({
    ...name,
    description: textOf(fields.take('description')) ?? '',
    valueType: textOf(fields.take('valueType')) ?? 'BOOLEAN',
    type: textOf(fields.take('type')) ?? 'DOMAIN',
    tag: textOf(fields.take('tag')),
    initial: foreignValue(fields.take('defaultValue')),
  });
  const readLimit = (name: ForeignName, fields: Fields): ForeignLimit => ({
    ...name,
    description: textOf(fields.take('description')) ?? '',
    valueType: textOf(fields.take('valueType')) ?? 'NUMERIC',
    type: textOf(fields.take('type')) ?? 'NON_RENEWABLE',
    unit: textOf(fields.take('unit')),
    linkedFeatures: namesOf(fields.take('linkedFeatures')) ?? [],
    initial: foreignValue(fields.take('defaultValue')),
  });
  const readPrice = (fields: Fields): ForeignPrice | null => {
    const value = foreignValue(fields.take('price'));
    const unit = textOf(fields.take('unit'));
    return value && { value, unit };
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
    const quantity = {
      least: wholeOf(constraints.take('minQuantity')),
      most: wholeOf(constraints.take('maxQuantity')),
      step: wholeOf(constraints.take('quantityStep')),
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
      quantity,
      isPrivate: isOn(fields.take('private')),
    };
  };

  const fields = fieldsOf(root);
  // Which syntax the file follows is no property of the pricing.
  fields.take('syntaxVersion');
  const foreign: Foreign = {
    start: { start: 0, end: 0 },
    name: textOf(fields.take('saasName')) ?? '',
    about: ['version', 'createdAt', 'url'].flatMap((key) => textOf(fields.take(key)) ?? []),
    currency: textOf(fields.take('currency')),
    billing: eachOf(fields.take('billing')).flatMap(({ name, value }) => {
      const factor = foreignValue(value);
      return factor?.kind === 'number' ? [{ period: name.key, factor: factor.text, at: name.at }] : [];
    }),
    tags: (namesOf(fields.take('tags')) ?? []).map(({ key }) => key),
    features: each(fields.take('features'), 'feature', readFeature),
    limits: each(fields.take('usageLimits'), 'usage limit', readLimit),
    plans: each(fields.take('plans'), 'plan', readPlan),
    addOns: each(fields.take('addOns'), 'add-on', readAddOn),
  };
  finish(fields, 'file');
  return { foreign, leftovers };
}
