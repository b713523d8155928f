import type { Catalog, Pack } from '../catalog/catalog.ts';
import type { Language } from '../locales/index.ts';
import { type Found, found, type Segment, type Unknown, unknown } from './path.ts';
import { formatPackPrice } from './prices.ts';
import type { Property, Thing } from './properties.ts';
import { kindOf } from './things.ts';

/** The value `THING.property`; `deeper` are the names behind it, of which there may be none. */
export function resolveProperty<T extends Thing>(
  thing: T,
  properties: readonly Property<T>[],
  property: Segment,
  deeper: readonly Segment[],
  catalog: Catalog,
  language: Language,
): Found | Unknown {
  const known = properties.find(({ name }) => name === property.text);
  if (!known) {
    const names = properties.map(({ name }) => name);
    return unknown(
      `${kindOf(thing)} has no value \`${property.text}\``,
      property,
      names,
      onlyOne(thing, names),
    );
  }
  if (deeper[0]) return tooDeep(deeper[0], `${thing.id}.${property.text}`);
  const words = known.words(thing, catalog, language);
  if (words === null)
    return unknown(`the file does not say the ${property.text} of \`${thing.id}\``, property, []);
  return found(words, known.isName === true);
}

/** The value `PACK.price.CURRENCY`. */
export function resolvePriceOfPack(
  pack: Pack,
  currency: Segment,
  deeper: readonly Segment[],
  catalog: Catalog,
  language: Language,
): Found | Unknown {
  if (deeper[0]) return tooDeep(deeper[0], `${pack.id}.price.${currency.text}`);
  const words = formatPackPrice(pack, currency.text, catalog, language);
  const codes = pack.prices.map((price) => price.currency);
  return words === null
    ? unknown(`\`${pack.id}\` has no price in \`${currency.text}\``, currency, codes)
    : found(words);
}

/** The answer to a path that goes on behind a value. */
export function tooDeep(segment: Segment, value: string): Unknown {
  return unknown(`\`${value}\` is a value, and nothing follows it`, segment, [], value);
}

function onlyOne(thing: Thing, names: readonly string[]): string | null {
  return names.length === 1 ? `${thing.id}.${names[0]}` : null;
}
