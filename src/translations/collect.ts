import { ENTRY_BLOCK, MODEL } from '../../grammar/constructs.ts';
import type { Line, Part, PlanFile, Text } from '../../grammar/tree.ts';
import { isKnownThing } from '../copy/index.ts';
import { collectFindings, type Findings } from '../diagnostics/findings.ts';
import { type BodyLine, type Declaration, readBody, readDeclarations, readHead } from '../reading/index.ts';
import { addPair, addText, makePlace, type Place, placeIn, type Said } from './slots.ts';

/** Lines whose text is for those who write the file, or names something in it. */
const NOT_FOR_READERS: ReadonlySet<string> = new Set(['accept', 'example']);

const SCENARIOS = 'scenarios';

/** Sections without words for readers. */
const WORDLESS_SECTIONS: ReadonlySet<string> = new Set(['consume', 'subscription', 'usage']);

/** What going through a plan file needs. */
interface Walk {
  readonly root: Place;
  /** What is wrong with the file is reported elsewhere. */
  readonly silent: Findings;
}

/**
 * All texts of a plan file that readers see, by where a translation of them stands: under the section, id and keyword
 * that the YAML form has, or, where there is no id, beside the text itself.
 */
export function collectTexts(file: PlanFile): Place {
  const root = makePlace();
  const silent = collectFindings(file.source);
  const declarations = readDeclarations(file, silent);
  const shown = new Set(declarations.flatMap(examplesIn));
  for (const declaration of declarations) {
    const { section } = declaration.shape;
    if (section === '') continue;
    if (section === SCENARIOS) addTitle(declaration.text, shown, root);
    else if (WORDLESS_SECTIONS.has(section)) root.wordless.add(section);
    else addDeclaration(declaration, { root, silent });
  }
  return root;
}

/** The names of the scenarios that an answer shows. */
function examplesIn({ body }: Declaration): readonly string[] {
  return body.flatMap((line) =>
    line.kind === 'keyed' && line.shape.keyword === 'example' && line.text ? line.text.value : [],
  );
}

/** A scenario is for those who write the file, unless an answer shows it below its name. */
function addTitle(text: Text | null, shown: ReadonlySet<string>, root: Place): void {
  if (text && shown.has(text.value)) addPair(root, SCENARIOS, text);
  else root.wordless.add(SCENARIOS);
}

/** The names of scenarios among the texts of a plan file. */
export function titlesOf(root: Place): readonly Said[] {
  const scenarios = root.entries.get(SCENARIOS);
  if (scenarios?.kind !== 'pairs') return [];
  return [...scenarios.items.values()].flatMap(({ slot }) => slot.texts);
}

function addDeclaration({ shape, id, text, phrase, body }: Declaration, walk: Walk): void {
  const place = placeOf(shape, id?.text ?? null, text, walk.root);
  if (place === null) return;
  if (text && shape.holds !== 'list') addText(place, 'name', text);
  if (shape.head.phrase && phrase.length > 0) addPhrase(phrase, shape.head.phrase, place);
  addBody(body, place, shape.keyword, walk);
}

function placeOf(
  { section, holds }: Declaration['shape'],
  id: string | null,
  text: Text | null,
  root: Place,
): Place | null {
  if (holds === 'one') return placeIn(root, section);
  if (holds === 'by-id') return id === null ? null : placeIn(placeIn(root, section), id);
  return text === null ? null : addPair(root, section, text);
}

function addBody(body: readonly BodyLine[], place: Place, owner: string, walk: Walk): void {
  for (const line of body) {
    switch (line.kind) {
      case 'item': {
        const [text] = line.line.parts;
        if (text?.kind === 'text') addPair(place, 'answer', text);
        break;
      }
      case 'open':
        if (owner === 'models') addModel(line.line, placeIn(place, 'models'), walk);
        else addEntry(line.line, line.id.text, line.rest, place, walk);
        break;
      case 'keyed': {
        const { keyword, repeatable } = line.shape;
        if (NOT_FOR_READERS.has(keyword)) break;
        if (line.text && repeatable) addBody(line.body, addPair(place, keyword, line.text), keyword, walk);
        else if (line.text) addText(place, keyword, line.text);
        else if (keyword === 'counts') addNoun(line.rest, keyword, place);
        else addPhrase(line.rest, keyword, place);
      }
    }
  }
}

function addNoun(parts: readonly Part[], key: string, place: Place): void {
  const texts = parts.filter((part) => part.kind === 'text');
  if (texts.length > 0 && !place.entries.has(key)) place.entries.set(key, { kind: 'noun', texts });
}

/** `veo-3 "Veo 3" 10 credits per second` */
function addModel(line: Line, models: Place, walk: Walk): void {
  const { id, text, phrase } = readHead(line, line.parts, MODEL.head, 'model', walk.silent);
  if (id === null) return;
  const place = placeIn(models, id.text);
  if (text) addText(place, 'name', text);
  const unit = phrase.at(-1);
  if (unit?.kind === 'word' && isPer(phrase.at(-2)) && !isKnownThing(unit.text))
    addText(placeIn(place, 'cost'), `per ${unit.text}`, unit);
  else if (phrase.length > 0) place.wordless.add('cost');
  addBody(readBody(line.block, MODEL.body, '', walk.silent), place, 'model', walk);
}

/** A line of a plan, or a row of the table: `support "By phone" { help "…" }`. */
function addEntry(line: Line, id: string, rest: readonly Part[], place: Place, walk: Walk): void {
  const body = readBody(line.block, ENTRY_BLOCK, '', walk.silent);
  const inside = placeIn(place, id);
  rest.forEach((part, at) => {
    if (part.kind !== 'text') return;
    // What an amount is for is said by its limit, and is the same in every plan.
    if (isPer(rest[at - 1])) addText(kindOf(id, walk.root), `per ${part.value}`, part);
    else addText(inside, 'value', part);
  });
  addBody(body, inside, 'entry', walk);
  if (inside.entries.size > 0) return;
  place.entries.delete(id);
  place.wordless.add(id);
}

/** The place for the words of `count per "call"`. */
function kindOf(limit: string, root: Place): Place {
  return placeIn(placeIn(placeIn(root, 'limits'), limit), 'kind');
}

function isPer(part: Part | undefined): boolean {
  return part?.kind === 'word' && part.text === 'per';
}

/** The words in a phrase: behind their ids, as in `administrator "Workspace administrators"`, or the first that is alone. */
function addPhrase(parts: readonly Part[], key: string, place: Place): void {
  parts.forEach((part, at) => {
    if (part.kind !== 'text') return;
    const before = parts[at - 1];
    if (isPer(before)) addText(placeIn(place, key), `per ${part.value}`, part);
    else if (before?.kind === 'word') addText(placeIn(place, key), before.text, part);
    else addText(place, key, part);
  });
  if (!place.entries.has(key)) place.wordless.add(key);
}
