/** A persistent map from ids to things: what an account remembers without being copied. */
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper } from './code.ts';

export function keptCode(): readonly Declaration[] {
  return [
    helper('hashOf', {
      parameters: ['id: string'],
      returns: 'number',
      body: code`
        let hash = 0;
        for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) | 0;
        return hash;
      `,
    }),
    helper('recall', {
      docs: ['What is kept under an id.'],
      parameters: ['kept: Kept | null | undefined', 'id: string', 'hash = hashOf(id)'],
      returns: 'Outcome | undefined',
      body: code`
        if (!kept?.[0] || kept[0].id === id) return kept?.[0];
        return recall(kept[(hash & 7) + 1] as Kept, id, hash >>> 3);
      `,
    }),
    helper('keep', {
      docs: ['The same with one thing more, or with another thing for its id. All other nodes are shared.'],
      parameters: ['kept: Kept | null | undefined', 'thing: Outcome', 'hash = hashOf(thing.id)'],
      returns: 'Kept',
      body: code`
        if (!kept?.[0]) return [thing];
        const copy = kept.slice() as [Outcome, ...(Kept | null | undefined)[]];
        const place = (hash & 7) + 1;
        if (copy[0].id === thing.id) copy[0] = thing;
        else copy[place] = keep(copy[place] as Kept, thing, hash >>> 3);
        return copy;
      `,
    }),
  ];
}
