import type { AddOn } from '../catalog.ts';

/** The add-ons that cannot be had beside each add-on, by ids, in the order of the file, whichever of the two says so. */
export function exclusionsAmong(addOns: readonly AddOn[]): ReadonlyMap<string, readonly string[]> {
  const others = new Map(addOns.map(({ id }) => [id, new Set<string>()]));
  for (const { id, excludes } of addOns) {
    for (const excluded of excludes) {
      others.get(id)?.add(excluded.id);
      others.get(excluded.id)?.add(id);
    }
  }
  const places = new Map(addOns.map(({ id }, place) => [id, place]));
  const inOrder = (ids: ReadonlySet<string>): readonly string[] =>
    [...ids].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return new Map([...others].map(([id, ids]) => [id, inOrder(ids)]));
}
