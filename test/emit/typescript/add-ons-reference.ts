import { isAvailableFor } from '../../../src/catalog/add-ons/availability.ts';
import type { AddOn, AddOnEntry, Catalog, LimitValue, Plan } from '../../../src/catalog/catalog.ts';

/** How many of each add-on somebody has. */
export type Counts = ReadonlyMap<AddOn, number>;

/** What the module on add-ons must answer, worked out from the catalog in the plainest way. */
export function referenceFor(catalog: Catalog) {
  const entriesOf = (counts: Counts): readonly (readonly [AddOnEntry, number])[] =>
    [...counts].flatMap(([addOn, count]) => addOn.entries.map((entry) => [entry, count] as const));
  const excludes = (one: AddOn, other: AddOn): boolean => one.excludes.some(({ id }) => id === other.id);
  const byId = (id: string): AddOn | undefined => catalog.addOns.find((addOn) => addOn.id === id);

  return {
    addOnsFor: (plan: Plan): readonly string[] =>
      catalog.addOns.filter((addOn) => isAvailableFor(addOn, plan)).map(({ id }) => id),

    allowsWith: (plan: Plan, counts: Counts, id: string): boolean =>
      plan.features.has(id) ||
      entriesOf(counts).some(([entry]) => entry.kind === 'feature' && entry.feature.id === id),

    canUseWith: (plan: Plan, counts: Counts, id: string): boolean =>
      [...plan.models.values()].some(({ entry }) => entry.models.some((model) => model.id === id)) ||
      entriesOf(counts).some(
        ([entry]) => entry.kind === 'models' && entry.models.some((model) => model.id === id),
      ),

    limitWith(plan: Plan, counts: Counts, id: string): number | 'contact us' | undefined {
      const said = plan.limits.get(id)?.entry.value;
      const instead: (number | 'contact us')[] = said ? [amountOf(said)] : [];
      let sum = 0;
      let adds = false;
      for (const [entry, count] of entriesOf(counts)) {
        if (entry.kind !== 'limit' || entry.limit.id !== id) continue;
        const amount = amountOf(entry.value);
        if (!entry.adds || amount === 'contact us') instead.push(amount);
        else {
          adds = true;
          sum += amount * count;
        }
      }
      const isCondition = catalog.limits.some(
        (limit) => limit.id === id && limit.measure.kind === 'condition',
      );
      // Whichever add-on says something else than the plan has its way.
      if (isCondition) return instead.find((one) => one !== (said ? amountOf(said) : 0)) ?? instead[0];
      if (instead.includes(Infinity)) return Infinity;
      if (instead.includes('contact us')) return 'contact us';
      const most = instead.length === 0 ? undefined : Math.max(...instead.map(Number));
      return adds ? (most ?? 0) + sum : most;
    },

    /** The reason for which somebody cannot have so many of an add-on, null if there is none. */
    obstacle(plan: Plan, counts: Counts, addOn: AddOn, total: number): string | null {
      const { availableFor, needsFeatures, needsAddOns, quantity } = addOn;
      if (availableFor ? !availableFor.has(plan.id) : plan.hidden) return 'not-for-plan';
      if (needsFeatures.some(({ feature }) => !plan.features.has(feature.id))) return 'needs-feature';
      const held = (id: string): boolean => [...counts.keys()].some((other) => other === byId(id));
      if (needsAddOns.some(({ id }) => !held(id))) return 'needs-add-on';
      if ([...counts.keys()].some((other) => excludes(addOn, other) || excludes(other, addOn)))
        return 'excluded';
      for (let fits = quantity.least; fits <= (quantity.most ?? total); fits += quantity.step)
        if (fits === total) return null;
      return 'quantity';
    },
  };
}

function amountOf(value: LimitValue): number | 'contact us' {
  if (value.kind === 'contact us') return value.kind;
  if (value.kind === 'unlimited') return Infinity;
  if (value.kind === 'condition') return Number(value.applies);
  return value.kind === 'duration' ? value.duration.months : value.amount;
}
