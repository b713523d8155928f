import type { Catalog } from '../catalog/catalog.ts';
import type { Language } from '../locales/index.ts';
import { formatPlans } from './credits.ts';
import { FIXED_PHRASES } from './fixed-phrases.ts';
import { type Found, found, type Segment, splitPath, type Unknown, undeclared, unknown } from './path.ts';
import {
  ADD_ON_PROPERTIES,
  BUCKET_PROPERTIES,
  FEATURE_PROPERTIES,
  GROUP_PROPERTIES,
  LIMIT_PROPERTIES,
  MODEL_PROPERTIES,
  PACK_PROPERTIES,
  type Thing,
} from './properties.ts';
import { resolveOfPlan } from './resolve-plan.ts';
import { resolvePriceOfPack, resolveProperty } from './resolve-property.ts';
import { kindOf, planHas, thingsOf } from './things.ts';

const FIXED = new Map(FIXED_PHRASES.map((phrase) => [phrase.pattern, phrase]));
const PLANS_WITH = /^plans (with|without) (\S+)$/;

const resolved = new WeakMap<Catalog, WeakMap<Language, Map<string, Found | Unknown>>>();

/** What the characters between `{` and `}` mean in a catalog. `{value}` and `{amount}` are the business of `render`. */
export function resolvePath(path: string, catalog: Catalog, language: Language): Found | Unknown {
  const known = pathsOf(catalog, language);
  const before = known.get(path);
  if (before) return before;
  const result = findPath(path, catalog, language);
  known.set(path, result);
  return result;
}

function pathsOf(catalog: Catalog, language: Language): Map<string, Found | Unknown> {
  const languages = resolved.get(catalog) ?? new WeakMap<Language, Map<string, Found | Unknown>>();
  resolved.set(catalog, languages);
  const known = languages.get(language) ?? new Map<string, Found | Unknown>();
  languages.set(language, known);
  return known;
}

function findPath(path: string, catalog: Catalog, language: Language): Found | Unknown {
  const whole = { text: path, start: 0 };
  const fixed = FIXED.get(path);
  if (fixed) {
    const words = fixed.words(catalog, language);
    return words === null
      ? unknown('the catalog does not say it', whole, [])
      : found(words, path === 'catalog.name');
  }
  const plansWith = PLANS_WITH.exec(path);
  if (plansWith)
    return resolvePlansWith(plansWith[1] === 'with', plansWith[2] ?? '', path, catalog, language);
  if (path === '') return unknown('there is nothing between the braces', whole, []);
  if (/\s/.test(path)) return unknown('it is no phrase that Planspec knows', whole, FIXED.keys());
  const [first, ...rest] = splitPath(path);
  return resolveThing(first, rest, catalog, language);
}

function resolvePlansWith(
  having: boolean,
  id: string,
  path: string,
  catalog: Catalog,
  language: Language,
): Found | Unknown {
  const things = thingsOf(catalog);
  const thing = things.get(id);
  const segment = { text: id, start: path.length - id.length };
  const askable = (): string[] => [...things.values()].filter((one) => !isOffer(one)).map((one) => one.id);
  if (!thing) return undeclared(segment, askable());
  const plans = catalog.plans.filter((plan) => planHas(plan, thing) === having);
  if (isOffer(thing)) {
    return unknown(`\`${id}\` is ${kindOf(thing)}, which plans neither have nor lack`, segment, askable());
  }
  return found(formatPlans(plans, language), true);
}

/** What is bought, and so neither had nor lacked by a plan. */
function isOffer({ kind }: Thing): boolean {
  return kind === 'plan' || kind === 'pack' || kind === 'add-on';
}

function resolveThing(
  first: Segment,
  rest: readonly Segment[],
  catalog: Catalog,
  language: Language,
): Found | Unknown {
  const things = thingsOf(catalog);
  const thing = things.get(first.text);
  if (!thing) {
    const candidates = rest.length === 0 ? [...FIXED.keys(), ...things.keys()] : things.keys();
    return undeclared(first, candidates);
  }
  const [property, ...deeper] = rest;
  if (!property) {
    const reason = `\`${first.text}\` is ${kindOf(thing)}, and a text shows one of its values`;
    return unknown(reason, first, [], `${first.text}.name`);
  }
  switch (thing.kind) {
    case 'plan':
      return resolveOfPlan(thing, property, deeper, catalog, language);
    case 'feature':
      return resolveProperty(thing, FEATURE_PROPERTIES, property, deeper, catalog, language);
    case 'limit':
      return resolveProperty(thing, LIMIT_PROPERTIES, property, deeper, catalog, language);
    case 'models':
      return resolveProperty(thing, GROUP_PROPERTIES, property, deeper, catalog, language);
    case 'model':
      return resolveProperty(thing, MODEL_PROPERTIES, property, deeper, catalog, language);
    case 'credits':
      return resolveProperty(thing, BUCKET_PROPERTIES, property, deeper, catalog, language);
    case 'add-on':
      return resolveProperty(thing, ADD_ON_PROPERTIES, property, deeper, catalog, language);
    case 'pack':
      return property.text === 'price' && deeper[0]
        ? resolvePriceOfPack(thing, deeper[0], deeper.slice(1), catalog, language)
        : resolveProperty(thing, PACK_PROPERTIES, property, deeper, catalog, language);
  }
}
