import { CYCLE_SYNONYMS } from '../../../grammar/habits.ts';
import { replaceWith } from '../../diagnostics/findings.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Price, PriceUnit } from '../catalog.ts';
import type { Context } from '../context.ts';
import type { Phrase } from '../phrase.ts';

/** Words for what a person takes. */
const SEATS = ['seat', 'user', 'member', 'person', 'license'] as const;

/** The same, to look them up. */
export const SEAT_WORDS: ReadonlySet<string> = new Set(SEATS);

/** What a unit is called where apps and analysis count it: `seats`, the id of the limit that counts it, or its own word. */
export function unitName({ isSeat, limit, word, count }: PriceUnit): string {
  return isSeat || (count > 1 && isForPeople(word, count)) ? 'seats' : (limit ?? word);
}

/** `seat`; of several, `seats`. */
function isForPeople(word: string, count: number): boolean {
  return SEAT_WORDS.has(count === 1 ? word : word.replace(/s$/, ''));
}

/** What prices that add up differ in: `seat`, `500 contacts`; empty for the subscription as a whole. */
export function unitKey({ unit }: Pick<Price, 'unit'>): string {
  return unit === null ? '' : `${unit.count} ${unit.isSeat ? 'seat' : unit.word}`;
}

/**
 * `per seat`, `per host`, `per 500 contacts`, `per "workspace"`: the words that a limit counts by, or words in quotes.
 * Null where nothing of the kind follows; a rhythm such as `per month` is left for the cycle to correct.
 */
export function readUnit(phrase: Phrase, context: Context): PriceUnit | null {
  const next = phrase.peek(1);
  if (!phrase.isNext('per') || next === undefined) return null;
  if (next.kind === 'word' && CYCLE_SYNONYMS.has(next.text)) return null;
  phrase.take('per');
  const count = next.kind === 'number' ? phrase.amount(1, 'a number of units', 'a whole number') : 1;
  if (count === null) return null;
  if (count === 0) {
    context.findings.report('bad-number', 'a price is for at least one', next);
    return phrase.giveUp();
  }
  const named = phrase.peek();
  if (named?.kind === 'text') {
    phrase.any();
    return { word: named.value, count, isSeat: false, limit: null };
  }
  const word = phrase.word('what it is paid for: `seat`, or words in quotes');
  if (word === null) return null;
  if (isForPeople(word.text, count)) return { word: word.text, count, isSeat: count === 1, limit: null };
  const nouns = nounsOf(context);
  const limit = nouns.get(word.text);
  if (limit !== undefined) return { word: word.text, count, isSeat: false, limit: limit || null };
  const guess = nearest(word.text, [...SEATS, ...nouns.keys()]);
  context.findings.report('unknown-unit', `no limit counts by \`${word.text}\``, word, {
    label: guess === null ? '' : `did you mean \`${guess}\`?`,
    hint: `It can be \`seat\`, \`user\` or \`member\`, what a limit \`counts\`, or words in quotes: \`per "${word.text}"\`.`,
    fixes: guess === null ? [] : [replaceWith(word, guess)],
  });
  return phrase.giveUp();
}

const nounsOfContexts = new WeakMap<Context, ReadonlyMap<string, string>>();

/** The words by which limits count, and the id of the limit; empty where several count by the same word. */
function nounsOf(context: Context): ReadonlyMap<string, string> {
  const known = nounsOfContexts.get(context);
  if (known) return known;
  const nouns = new Map<string, string>();
  for (const { id, measure } of context.limits.values()) {
    const noun = 'noun' in measure ? measure.noun : null;
    for (const word of noun === null ? [] : new Set([noun.one, noun.many]))
      nouns.set(word, nouns.has(word) ? '' : id);
  }
  nounsOfContexts.set(context, nouns);
  return nouns;
}
