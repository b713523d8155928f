import { CYCLE_SYNONYMS } from '../../grammar/habits.ts';
import { CYCLE_WORDS } from '../catalog/cycles.ts';

/** The id of the billing cycle that a word in small letters names: `month`, `annually`; null for any other word. */
export function cycleOf(word: string): string | null {
  return CYCLE_WORDS.has(word) ? word : (CYCLE_SYNONYMS.get(word) ?? null);
}

/** The id of the first billing cycle that a text names: `$12 per month, billed yearly` speaks of months. */
export function cycleIn(text: string): string | null {
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g)) {
    const cycle = cycleOf(word);
    if (cycle !== null) return cycle;
  }
  return null;
}
