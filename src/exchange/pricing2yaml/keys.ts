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
  return [
    joined.slice(0, 1).toLowerCase() + joined.slice(1),
    joined,
    joined.toUpperCase(),
    parted,
    ...shapedLike(own, name),
    id,
    name,
  ].filter((key) => [id, own].includes(idFrom(key, kind)));
}

/** The letters of a name in the words of an id: `Access_To_GPT4o` of `access-to-gpt4o` and `Access to GPT 4o`. */
function shapedLike(id: string, name: string): readonly string[] {
  const letters = name
    .replaceAll(/(^|[^A-Za-z0-9])([a-z])(?=[a-z])/g, (_, seam, letter) => seam + letter.toUpperCase())
    .replaceAll(/[^A-Za-z0-9]+/g, '');
  const parts = id.replace(/^_/, '').split('-');
  // The end of a long name is not in its id.
  if (!letters.toLowerCase().startsWith(parts.join(''))) return [];
  let at = 0;
  const words = parts.map((part) => {
    const start = at;
    at += part.length;
    // Behind a number, a capital would start a word of the id.
    return letters.slice(start, at).replaceAll(/(?<=[0-9])[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
  });
  return [words.join('_') + letters.slice(at)];
}
