import type { Plan } from '../../catalog/catalog.ts';
import { type Item, type Lexicon, NOWHERE, type Prose, readScenes, type Scene } from '../../claims/index.ts';

/** The amounts in a cell, and the sentences they stand in. */
export function amountsIn(prose: Prose, plan: Plan, lexicon: Lexicon): readonly (readonly [Scene, Item])[] {
  const scenes = readScenes(prose, { ...NOWHERE, plan }, lexicon);
  return scenes.flatMap((scene) =>
    scene.items.flatMap((item) => (item.kind === 'name' ? [] : [[scene, item] as const])),
  );
}
