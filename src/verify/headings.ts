import type { Plan } from '../catalog/catalog.ts';
import type { Lexicon } from '../claims/index.ts';

/** What may stand beside the name of a plan in its heading. */
const BADGE =
  /^(?:\s|[()[\]·|:–—-]|plan|the|tier|most popular|popular|recommended|best value|best deal|new|current plan|our choice)*$/i;

/** The plan that a heading, or the head of a column, is the name of. */
export function planInHeading(text: string, { plans }: Lexicon): Plan | null {
  const found = plans.filter(({ name }) => {
    const at = text.toLowerCase().indexOf(name.toLowerCase());
    const isWord = at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + name.length));
    return isWord && BADGE.test(text.slice(0, at)) && BADGE.test(text.slice(at + name.length));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
