import type { Catalog, Plan } from '../catalog/catalog.ts';
import type { Thing } from './properties.ts';

const indexes = new WeakMap<Catalog, ReadonlyMap<string, Thing>>();

/** Everything a text can name, by id. */
export function thingsOf(catalog: Catalog): ReadonlyMap<string, Thing> {
  const known = indexes.get(catalog);
  if (known) return known;
  const things: readonly Thing[] = [
    ...catalog.plans,
    ...catalog.features,
    ...catalog.limits,
    ...catalog.modelGroups,
    ...catalog.modelGroups.flatMap(({ models }) => models),
    ...catalog.buckets,
    ...catalog.packs,
    ...catalog.addOns,
  ];
  const made = new Map(things.map((thing) => [thing.id, thing]));
  indexes.set(catalog, made);
  return made;
}

/** Whether a plan has something; null for things that no plan has or lacks, such as another plan. */
export function planHas(plan: Plan, thing: Thing): boolean | null {
  switch (thing.kind) {
    case 'feature':
      return plan.features.has(thing.id);
    case 'limit':
      return plan.limits.has(thing.id);
    case 'models':
      return (plan.models.get(thing.id)?.entry.models.length ?? 0) > 0;
    case 'model':
      return plan.models.get(thing.group)?.entry.models.some(({ id }) => id === thing.id) ?? false;
    case 'credits':
      return plan.credits.has(thing.id);
    case 'plan':
    case 'pack':
    case 'add-on':
      return null;
  }
}

/** What kind of thing it is, for a message: `a plan`. */
export function kindOf(thing: Thing): string {
  switch (thing.kind) {
    case 'plan':
    case 'feature':
    case 'limit':
    case 'model':
    case 'pack':
      return `a ${thing.kind}`;
    case 'add-on':
      return 'an add-on';
    case 'models':
      return 'a group of models';
    case 'credits':
      return 'a bucket of credits';
  }
}
