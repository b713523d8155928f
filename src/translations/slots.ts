import type { Text, Word } from '../../grammar/tree.ts';

/** What readers see of a plan file: texts, and words such as `clip` in `2 credits per clip`. */
export type Said = Text | Word;

/** A text of the plan file that can be said in another language, and what people call its place. */
export interface Slot {
  readonly kind: 'text';
  /** The text; several where the same words stand several times in one place. */
  readonly texts: readonly Said[];
}

/** `counts "project", "projects"`: a word for each class of numbers that a language tells apart. */
export interface NounSlot {
  readonly kind: 'noun';
  readonly texts: readonly Text[];
}

/** What may stand in a mapping of a translation file. It has the sections, ids and keywords of the plan file. */
export interface Place {
  readonly kind: 'place';
  readonly entries: Map<string, Slot | NounSlot | Place | Pairs>;
  /** Keys that the plan file has here and that hold nothing for readers. */
  readonly wordless: Set<string>;
}

/** Texts that have no id: a list whose items say `from` which words and `to` which. */
export interface Pairs {
  readonly kind: 'pairs';
  readonly items: Map<string, Pair>;
}

export interface Pair {
  readonly slot: Slot;
  /** What else is said of the same thing, beside `from` and `to`: the answers to a question. */
  readonly place: Place;
}

export function makePlace(): Place {
  return { kind: 'place', entries: new Map(), wordless: new Set() };
}

/** The place under a key, which is made if it is not there. */
export function placeIn(place: Place, key: string): Place {
  const known = place.entries.get(key);
  if (known?.kind === 'place') return known;
  const made = makePlace();
  place.entries.set(key, made);
  return made;
}

/** Adds a text without an id to the list under a key, and gives the place for what belongs to it. */
export function addPair(place: Place, key: string, text: Text): Place {
  const known = place.entries.get(key);
  const pairs: Pairs = known?.kind === 'pairs' ? known : { kind: 'pairs', items: new Map() };
  place.entries.set(key, pairs);
  const before = pairs.items.get(text.value);
  const inside = before?.place ?? makePlace();
  const texts = [...(before?.slot.texts ?? []), text];
  pairs.items.set(text.value, { slot: { kind: 'text', texts }, place: inside });
  return inside;
}

/** Adds a text under a key. A key that comes twice has all texts that are the same as the first. */
export function addText(place: Place, key: string, text: Said): void {
  const known = place.entries.get(key);
  if (known === undefined) place.entries.set(key, { kind: 'text', texts: [text] });
  else if (known.kind === 'text' && known.texts[0] && wordsOf(known.texts[0]) === wordsOf(text))
    place.entries.set(key, { kind: 'text', texts: [...known.texts, text] });
}

/** What a text or a word says. */
export function wordsOf(said: Said): string {
  return said.kind === 'text' ? said.value : said.text;
}

/** What a translation of a text says that it is `from`. */
export function sourceOf(slot: Slot | NounSlot): string {
  if (slot.kind === 'noun') return slot.texts.map(({ value }) => value).join(', ');
  return slot.texts[0] ? wordsOf(slot.texts[0]) : '';
}

/** Whether anything in a place can be said in another language. */
export function hasWords(place: Place): boolean {
  return [...place.entries.values()].some((entry) => entry.kind !== 'place' || hasWords(entry));
}
