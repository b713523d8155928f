import type { AddOn, Catalog, Feature, Limit, Plan } from '../../catalog/catalog.ts';
import { idFrom, nameFrom } from './names.ts';

type Keyed = Feature | Limit | Plan | AddOn;

/** The keys that things have in a Pricing2Yaml file. */
export interface Keys {
  readonly of: (thing: Keyed) => string;
  /** What an import would call otherwise than the catalog does. */
  readonly renamed: readonly Keyed[];
}

/** Keys of which an import makes the same ids and names wherever there are such keys; else the ids. */
export function makeKeys({ name: service, features, limits, plans, addOns }: Catalog): Keys {
  const keys = new Map<Keyed, string>();
  const renamed: Keyed[] = [];
  for (const [things, kind] of [
    [plans, 'plan'],
    [features, 'feature'],
    [limits, 'limit'],
    [addOns, 'add-on'],
  ] as const) {
    const taken = new Set<string>();
    for (const thing of things) {
      const key = candidates(thing, kind).find(
        (one) => !taken.has(one) && nameFrom(one, kind, service) === thing.name,
      );
      if (key === undefined) renamed.push(thing);
      const chosen = key ?? thing.id;
      taken.add(chosen);
      keys.set(thing, chosen);
    }
  }
  return { of: (thing) => keys.get(thing) ?? thing.id, renamed };
}

function candidates({ id, name }: Keyed, kind: string): readonly string[] {
  const joined = name.replaceAll(/[^A-Za-z0-9]+/g, '');
  const own = id.endsWith(`-${kind}`) ? id.slice(0, -kind.length - 1) : id;
  const parted = name.replaceAll(/[^A-Za-z0-9]+/g, '_');
  // `GPT 4o` comes of `GPT4o`, and `to` of `To`.
  const large = name.replaceAll(
    /(^|[^A-Za-z0-9])([a-z])(?=[a-z])/g,
    (_, seam, letter) => seam + letter.toUpperCase(),
  );
  const numbered = large.replaceAll(/ (?=[0-9])/g, '').replaceAll(/[^A-Za-z0-9]+/g, '_');
  return [
    joined.slice(0, 1).toLowerCase() + joined.slice(1),
    joined,
    joined.toUpperCase(),
    parted,
    numbered,
    numbered.replaceAll('_', ''),
    id.replaceAll(/(^|-)([a-z])/g, (_, seam, letter) => seam + letter.toUpperCase()),
    id,
    name,
  ].filter((key) => [id, own].includes(idFrom(key, kind)));
}
