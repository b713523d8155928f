/*
 * In:     a translation file, as text, and the plan file that it is about.
 * Out:    the catalog in the words of the translation, which texts have none, and findings about the translation.
 * Always: only words are replaced, never a rule; each text keeps the line of the plan file that says it; reading never
 *         throws; what fits nowhere in the plan file is reported.
 */
import type { PlanFile, Text } from '../../grammar/tree.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { makeCatalog } from '../catalog/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFindings } from '../diagnostics/findings.ts';
import type { Language } from '../locales/index.ts';
import { readDeclarations } from '../reading/index.ts';
import type { Source } from '../source/source.ts';
import { readValue } from '../yaml/read-value.ts';
import { replaceTexts } from './apply.ts';
import { collectTexts, titlesOf } from './collect.ts';
import { matchPlaces } from './match.ts';
import { reportMissing } from './missing.ts';
import { type NounSlot, type Place, type Said, type Slot, wordsOf as wordsIn } from './slots.ts';
import { checkValues } from './values.ts';

export { completeTranslation } from './complete.ts';

/** A catalog in another language. */
export interface Translation {
  readonly catalog: Catalog;
  /** The texts that nobody translated, and that are as the plan file has them. */
  readonly untranslated: ReadonlySet<Text>;
  /** What scenarios that answers show are called, by their names in the plan file: answers go on to name them as there. */
  readonly titles: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The languages of a plan file and of a translation. */
interface Languages {
  readonly own: Language;
  readonly language: Language;
}

/** Reads a translation file, and makes the catalog of it. `catalog` is that of the plan file. */
export function readTranslation(
  source: Source,
  { own, language }: Languages,
  file: PlanFile,
  catalog: Catalog,
): Translation {
  const locale = language.tag;
  const findings = collectFindings(source);
  const root = readValue(source, findings);
  const place = collectTexts(file);
  const matched = matchPlaces(root, place, { locale, source: file.source }, findings);
  const scenarios = new Set(titlesOf(place));
  const texts = new Map<Said, string>();
  const titles = new Map<string, string>();
  for (const { texts: all, said } of matched.texts)
    for (const text of all) {
      if (scenarios.has(text)) titles.set(wordsIn(text), said.text);
      else texts.set(text, said.text);
    }
  const retold = replaceTexts(file, { texts, nouns: matched.nouns });
  const silent = collectFindings(file.source);
  const made = makeCatalog(readDeclarations(retold, silent), silent) ?? catalog;
  const translated = { ...made, language: locale };
  checkValues(matched.texts, { catalog, own, translated, language }, findings);
  // In a file with a slip, what is missing may only be what was not understood.
  if (findings.list.every(({ severity }) => severity !== 'error')) reportMissing(place, matched, findings);
  const untranslated = new Set(allTexts(place, matched.done));
  return { catalog: translated, untranslated, titles, diagnostics: findings.list };
}

/** All texts of a plan file that readers see: those that are in its own language on a page for another. */
export function wordsOf(file: PlanFile): ReadonlySet<Text> {
  return new Set(allTexts(collectTexts(file), new Set()));
}

/** The texts of a place but for those that are `done`. */
function allTexts({ entries }: Place, done: ReadonlySet<Slot | NounSlot>): readonly Text[] {
  const texts: Text[] = [];
  const add = (slot: Slot | NounSlot): void => {
    if (done.has(slot)) return;
    for (const one of slot.texts) if (one.kind === 'text') texts.push(one);
  };
  for (const entry of entries.values()) {
    if (entry.kind === 'place') texts.push(...allTexts(entry, done));
    else if (entry.kind !== 'pairs') add(entry);
    else
      for (const { slot, place } of entry.items.values()) {
        add(slot);
        texts.push(...allTexts(place, done));
      }
  }
  return texts;
}
