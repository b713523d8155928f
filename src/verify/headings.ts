import type { Plan } from '../catalog/catalog.ts';
import type { Lexicon } from '../claims/index.ts';

/** What may stand beside the name of a plan in its heading. */
const BADGE =
  /^(?:\s|[()[\]·|:–—-]|plan|the|tier|most popular|popular|recommended|best value|best deal|new|current plan|our choice)*$/i;

const plansOfLexicons = new WeakMap<Lexicon, ReadonlyMap<string, readonly Plan[]>>();

/** The plans by the first words of their names, in small letters. */
function plansByWord(lexicon: Lexicon): ReadonlyMap<string, readonly Plan[]> {
  const known = plansOfLexicons.get(lexicon);
  if (known) return known;
  const made = new Map<string, Plan[]>();
  for (const plan of lexicon.plans) {
    const [word = ''] = wordsOf(plan.name);
    const alike = made.get(word);
    if (alike) alike.push(plan);
    else made.set(word, [plan]);
  }
  plansOfLexicons.set(lexicon, made);
  return made;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [''];
}

/** A heading is hardly longer. */
const LONGEST = 300;

/** The plan that a heading, or the head of a column, is the name of. */
export function planInHeading(text: string, lexicon: Lexicon): Plan | null {
  if (text.length > LONGEST) return null;
  const lower = text.toLowerCase();
  const byWord = plansByWord(lexicon);
  const candidates = new Set(wordsOf(text).flatMap((word) => byWord.get(word) ?? []));
  const found = [...candidates].filter(({ name }) => {
    const at = lower.indexOf(name.toLowerCase());
    const isWord = at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + name.length));
    return isWord && BADGE.test(text.slice(0, at)) && BADGE.test(text.slice(at + name.length));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
