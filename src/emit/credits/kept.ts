/** A persistent map from ids to things: what an account remembers without being copied. */
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper } from './code.ts';

export function keptCode(): readonly Declaration[] {
  return [
    helper('recall', {
      docs: ['What is kept under an id; nothing without one, for no app has such a key.'],
      parameters: ['kept: Kept | null | undefined', "id = '\\0'", 'depth = 1'],
      returns: 'Outcome | undefined',
      body: code`
        if (!kept?.[0] || kept[0].id === id) return kept?.[0];
        return recall(kept[(id.charCodeAt(id.length - depth) & 7) + 1] as Kept, id, depth + 1);
      `,
    }),
    helper('keep', {
      docs: ['The same with one thing more, or with another thing for its id. All other nodes are shared.'],
      parameters: ['kept: Kept | null | undefined', 'thing: Outcome', 'depth = 1'],
      returns: 'Kept',
      body: code`
        if (!kept?.[0]) return [thing];
        const copy = kept.slice() as [Outcome, ...(Kept | null | undefined)[]];
        const { id } = thing;
        const place = (id.charCodeAt(id.length - depth) & 7) + 1;
        if (copy[0].id === id) copy[0] = thing;
        else copy[place] = keep(copy[place] as Kept, thing, depth + 1);
        return copy;
      `,
    }),
  ];
}
