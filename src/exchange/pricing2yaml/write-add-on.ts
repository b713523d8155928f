import type { ForeignAddOn, ForeignName } from './foreign.ts';
import { declared, featureLine, limitLine, priceLine, type Writing } from './lines.ts';
import { quotedWords } from './texts.ts';

/** The lines of an add-on. */
export function writeAddOn(addOn: ForeignAddOn, writing: Writing): readonly string[] {
  const { foreign, ids } = writing;
  const names = (space: string, list: readonly ForeignName[]) =>
    list.map(({ key }) => ids.of(space, key)).join(', ');
  const { availableFor } = addOn;
  const isForAll =
    availableFor === null ||
    availableFor.length === 0 ||
    foreign.plans.every(({ key }) => availableFor.some((name) => name.key === key));
  // One of two that exclude each other says so.
  const before = foreign.addOns.slice(0, foreign.addOns.indexOf(addOn));
  const excludes = addOn.excludes.filter(
    ({ key }) =>
      !before.some((other) => other.key === key && other.excludes.some((name) => name.key === addOn.key)),
  );
  return [
    `add-on ${declared('add-on', addOn, writing)} {`,
    ...(addOn.description === '' ? [] : [`tagline ${quotedWords(addOn.description)}`]),
    ...(addOn.isPrivate ? ['hidden'] : []),
    ...(isForAll ? [] : [`available for ${names('plan', availableFor ?? [])}`]),
    ...priceLine(addOn.price, addOn, writing),
    ...quantityLine(addOn),
    ...(addOn.dependsOn.length > 0 ? [`needs ${names('add-on', addOn.dependsOn)}`] : []),
    ...(excludes.length > 0 ? [`excludes ${names('add-on', excludes)}`] : []),
    ...addOn.features.flatMap(({ name, value }) => featureLine(name.key, value, writing)),
    ...addOn.limits.flatMap(({ name, value }) => limitLine(name.key, value, '', writing)),
    ...addOn.extensions.flatMap(({ name, value }) => limitLine(name.key, value, 'plus ', writing)),
    '}',
  ];
}

function quantityLine({ quantity: { least, most, step } }: ForeignAddOn): readonly string[] {
  if (least === null && most === null && step === null) return [];
  const range =
    least !== null && most !== null
      ? `${least} to ${most}`
      : most !== null
        ? `up to ${most}`
        : least !== null && least !== '1'
          ? `at least ${least}`
          : 'any';
  return [`quantity ${range}${step === null || step === '1' ? '' : ` in steps of ${step}`}`];
}
