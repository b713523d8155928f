import type { Text } from '../../grammar/tree.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { replaceWith } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { countingOf, examplesOf } from '../locales/index.ts';
import type { Source, Span } from '../source/source.ts';
import { isBareText, isNothing, type Mapping, type Scalar, type Value } from '../yaml/values.ts';
import type { NounSlot, Pair, Pairs, Place, Said, Slot } from './slots.ts';
import { FROM, MOST, openFrom, shown, TO } from './told.ts';

/** A text that has its translation. */
export interface Translated {
  readonly texts: readonly Said[];
  /** The characters of the translation, and what they say. */
  readonly said: Scalar;
}

/** What a translation file says, by the texts of the plan file. */
export interface Matched {
  readonly texts: readonly Translated[];
  /** The forms of a noun, by the first of its texts. */
  readonly nouns: ReadonlyMap<Text, readonly string[]>;
  /** Everything that has its translation. */
  readonly done: ReadonlySet<Slot | NounSlot>;
  /** Where the keys of places stand. */
  readonly placed: ReadonlyMap<Place | Pairs, Span>;
  /** The keys behind which a translation is still to be filled in. */
  readonly blanks: ReadonlyMap<Slot | NounSlot, Span>;
}

/** What finding the way through a translation file needs. */
interface Walk {
  /** The plan file. */
  readonly source: Source;
  readonly locale: string;
  readonly findings: Findings;
  readonly texts: Translated[];
  readonly nouns: Map<Text, readonly string[]>;
  readonly done: Set<Slot | NounSlot>;
  readonly placed: Map<Place | Pairs, Span>;
  readonly blanks: Map<Slot | NounSlot, Span>;
}

/** Matches the values of a translation file with the texts of the plan file, and reports what fits nowhere. */
export function matchPlaces(
  root: Value | null,
  place: Place,
  { locale, source }: { readonly locale: string; readonly source: Source },
  findings: Findings,
): Matched {
  const walk: Walk = {
    source,
    locale,
    findings,
    texts: [],
    nouns: new Map(),
    done: new Set(),
    placed: new Map(),
    blanks: new Map(),
  };
  if (root !== null) matchPlace(root, place, { start: 0, end: 0 }, walk);
  return walk;
}

function matchPlace(value: Value, place: Place, at: Span, walk: Walk): void {
  walk.placed.set(place, at);
  if (isNothing(value) || value.kind === 'unusable') return;
  if (value.kind !== 'mapping') {
    walk.findings.report('yaml-shape', 'here stand several translations, each behind its key', value);
    return;
  }
  matchEntries(value, place, [], walk);
}

function matchEntries({ entries }: Mapping, place: Place, skipped: readonly string[], walk: Walk): void {
  for (const { key, value } of entries) {
    if (skipped.includes(key.text)) continue;
    const wanted = place.entries.get(key.text);
    if (wanted === undefined) {
      reportKey(key, place, walk.findings);
      continue;
    }
    switch (wanted.kind) {
      case 'text':
        matchText(value, wanted, key, walk);
        break;
      case 'noun':
        matchNoun(value, wanted, key, walk);
        break;
      case 'place':
        matchPlace(value, wanted, key, walk);
        break;
      case 'pairs':
        matchPairs(value, wanted, key, walk);
    }
  }
}

function reportKey(key: Scalar, place: Place, findings: Findings): void {
  if (findings.list.length >= MOST) return;
  const name = shown(key.text);
  if (place.wordless.has(key.text)) {
    findings.report('untranslatable', `\`${name}\` has no words for readers in the plan file`, key, {
      hint: 'Names, texts and words for what is counted are translated. Rules are the same in every language.',
    });
    return;
  }
  const guess = nearest(key.text, place.entries.keys());
  findings.report('unused-translation', `the plan file has no \`${name}\` here`, key, {
    label: guess === null ? '' : `did you mean \`${guess}\`?`,
    hint: guess === null ? 'Remove it, or put it under the key that it has in the plan file.' : undefined,
    fixes: guess === null ? [] : [replaceWith(key, guess)],
  });
}

/** The text of a value, null where there is none yet or where it is no text, which is reported. */
function textOf(value: Value, findings: Findings): Scalar | null {
  if (isNothing(value) || value.kind === 'unusable') return null;
  if (value.kind === 'scalar') return value.text.trim() === '' ? null : value;
  findings.report('yaml-shape', 'a translation is one text', value, {
    hint: isBareText(value) ? 'Put quotes around a text that begins with a brace.' : undefined,
  });
  return null;
}

function matchText(written: Value, slot: Slot, behind: Span, walk: Walk): void {
  const { value, key } = openFrom(written, slot, behind, walk);
  const said = value && textOf(value, walk.findings);
  if (said === null) {
    walk.blanks.set(slot, key);
    return;
  }
  walk.texts.push({ texts: slot.texts, said });
  walk.done.add(slot);
}

function matchNoun(written: Value, slot: NounSlot, behind: Span, walk: Walk): void {
  const { value, key } = openFrom(written, slot, behind, walk);
  const { locale, findings, nouns, done, blanks } = walk;
  const [first] = slot.texts;
  blanks.set(slot, key);
  if (first === undefined || value === null || isNothing(value) || value.kind === 'unusable') return;
  const wanted = countingOf(locale).length;
  const items = value.kind === 'list' ? value.items : [value];
  const forms = items.flatMap((item) => textOf(item, findings)?.text ?? []);
  if (forms.length === 0) return;
  done.add(slot);
  blanks.delete(slot);
  if (forms.length === wanted) nouns.set(first, forms);
  else {
    const words = wanted === 1 ? 'one word' : `${wanted} words`;
    findings.report('yaml-shape', `\`${locale}\` counts with ${words}, and here are ${forms.length}`, value, {
      hint: `Give the words for ${examplesOf(locale)}, as a list.`,
    });
  }
}

function matchPairs(value: Value, pairs: Pairs, at: Span, walk: Walk): void {
  walk.placed.set(pairs, at);
  if (isNothing(value) || value.kind === 'unusable') return;
  if (value.kind !== 'list') {
    walk.findings.report('yaml-shape', 'here stands a list, each of its items with `from` and `to`', value);
    return;
  }
  const seen = new Set<Pair>();
  for (const item of value.items) if (item.kind === 'mapping') matchItem(item, pairs, seen, walk);
}

function matchItem(item: Mapping, pairs: Pairs, seen: Set<Pair>, walk: Walk): void {
  const { findings } = walk;
  const entryAt = (key: string) => item.entries.find((entry) => entry.key.text === key);
  const from = entryAt(FROM)?.value;
  if (from?.kind !== 'scalar') {
    findings.report('yaml-shape', 'this does not say `from` which text it translates', item);
    return;
  }
  const pair = pairs.items.get(from.text);
  if (pair === undefined || seen.has(pair)) {
    if (findings.list.length >= MOST) return;
    reportFrom(from, pair === undefined ? nearest(from.text, pairs.items.keys()) : null, pair, findings);
    return;
  }
  seen.add(pair);
  walk.placed.set(pair.place, from);
  const to = entryAt(TO);
  if (to !== undefined) matchText(to.value, pair.slot, to.key, walk);
  matchEntries(item, pair.place, [FROM, TO], walk);
}

function reportFrom(from: Scalar, guess: string | null, twin: Pair | undefined, findings: Findings): void {
  const message = twin ? 'this text is translated twice' : 'the plan file does not have this text here';
  findings.report('unused-translation', message, from, {
    label: guess === null ? '' : 'it has nearly the same',
    hint:
      guess === null
        ? undefined
        : `The text may have changed since it was translated. It now reads: ${shown(guess)}`,
  });
}
