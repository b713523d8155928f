import { type Has, isHad, type Lexicon, type Nameable, readSentences } from '../claims/index.ts';

/** The feature, the value of one or the model that a text is the name of, as a whole or before a note in brackets. */
export function findNamed(text: string, lexicon: Lexicon): Has | null {
  const thing = thingNamed(text, lexicon);
  return thing && thing.kind !== 'models' && isHad(thing) ? thing : null;
}

/** Words around a name that change nothing: `Number of guests`, `Uptime SLA`. */
const LEADING: ReadonlySet<string> = new Set([
  'number',
  'of',
  'max',
  'maximum',
  'total',
  'monthly',
  'included',
]);
const TRAILING: ReadonlySet<string> = new Set([
  'sla',
  'limit',
  'quota',
  'allowance',
  'included',
  'per',
  'month',
  'monthly',
  'year',
]);
const CREDITS =
  /^\s*(?:(?:ai|monthly|included|generation) )?credits(?: (?:per|\/) (?:month|year|cycle))?(?: included)?\s*$/i;

/** The credits that plans bring, where there is one kind of them. */
function onlyCycleCredits({ catalog }: Lexicon): Nameable | null {
  const issued = catalog.buckets.filter(({ issued: when }) => when === 'every cycle');
  return issued.length === 1 ? (issued[0] ?? null) : null;
}

/** Whatever a text is the name of, as a whole or before a note. */
export function thingNamed(text: string, lexicon: Lexicon): Nameable | null {
  const [sentence] = readSentences(text);
  if (sentence === undefined) return null;
  const { tokens } = sentence;
  const leading = Math.max(
    0,
    tokens.findIndex(({ key }) => !LEADING.has(key)),
  );
  for (const start of new Set([0, leading])) {
    const found = lexicon.find(tokens, start);
    if (found === null) continue;
    const next = tokens.slice(start + found.length).find(({ key }) => !TRAILING.has(key));
    const isNote = next === undefined || next.kind !== 'word' || text.slice(0, next.start).includes('\n');
    if (isNote) return found.thing;
  }
  return CREDITS.test(text) ? onlyCycleCredits(lexicon) : null;
}
