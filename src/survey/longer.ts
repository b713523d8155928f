/** What costs less where it is paid less often. */
import { type Cost, payCycles } from '../analysis/index.ts';
import type { Catalog, Cycle } from '../catalog/catalog.ts';
import { cyclesIn } from '../catalog/cycles.ts';
import { formatRhythm } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { money } from './words.ts';

/** The same question with another billing cycle, and how many of the cycles that were asked for fit into it. */
export interface Longer<Offer> {
  readonly cycle: Cycle;
  readonly offer: Offer;
  readonly times: number;
  /** Minor units: how much less is paid in one such cycle. */
  readonly saved: number;
}

/** The longer cycle that saves most; null where none does. */
export function findLonger<Offer extends { readonly cost: Cost }>(
  catalog: Catalog,
  cycle: Cycle | null,
  best: Offer | null,
  bestIn: (longer: Cycle) => Offer | null,
): Longer<Offer> | null {
  if (best === null || cycle === null) return null;
  let found: Longer<Offer> | null = null;
  let least = best.cost.recurring;
  for (const longer of payCycles(catalog)) {
    const times = cyclesIn(cycle, longer);
    if (times <= 1 || !Number.isInteger(times)) continue;
    const offer = bestIn(longer);
    if (offer === null || offer.cost.recurring >= least * times) continue;
    least = offer.cost.recurring / times;
    const saved = best.cost.recurring * times - offer.cost.recurring;
    found = { cycle: longer, offer, times, saved };
  }
  return found;
}

/** `, $36 less than paid monthly` */
export function savedWords(
  { saved }: Longer<unknown>,
  cycle: Cycle | null,
  catalog: Catalog,
  currency?: string,
): string {
  const rhythm = cycle ? formatRhythm(cycle, ENGLISH) : '';
  return `, ${money(saved, catalog, currency)} less than paid ${rhythm}`;
}
