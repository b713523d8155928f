import type { Catalog, Plan } from '../catalog/catalog.ts';
import { countSubscriptions } from './subscriptions.ts';

/** How much there is in a catalog. What is hidden or legacy counts as what it is, but nobody can choose it. */
export interface Figures {
  readonly features: number;
  readonly limits: number;
  readonly plans: number;
  /** Plans for which nothing is paid. */
  readonly freePlans: number;
  readonly addOns: number;
  readonly models: number;
  readonly packs: number;
  /** Null where add-ons hang together so much that counting would take too long. */
  readonly subscriptions: bigint | null;
}

export function figuresOf(catalog: Catalog): Figures {
  return {
    features: catalog.features.length,
    limits: catalog.limits.length,
    plans: catalog.plans.length,
    freePlans: catalog.plans.filter(isFree).length,
    addOns: catalog.addOns.length,
    models: catalog.modelGroups.reduce((sum, { models }) => sum + models.length, 0),
    packs: catalog.packs.length,
    subscriptions: countSubscriptions(catalog),
  };
}

/** True for a plan that costs nothing, in whatever words its price says so. */
function isFree({ pricing, oncePrices }: Plan): boolean {
  if (pricing.kind === 'free') return true;
  if (pricing.kind !== 'paid' || pricing.prices.length + oncePrices.length === 0) return false;
  const isNothing = ({ minor }: { readonly minor: number }): boolean => minor === 0;
  const isSteep = pricing.prices.some(({ tiers }) => tiers !== null);
  return !isSteep && pricing.prices.every(isNothing) && oncePrices.every(isNothing);
}
