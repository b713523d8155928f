import { ID } from '../../grammar/lexical.ts';
import type { Line } from '../../grammar/tree.ts';
import { type Diagnostic, faultyPlaces } from '../diagnostics/diagnostic.ts';
import { proposeId } from '../reading/index.ts';
import { withPlainHyphens } from '../source/characters.ts';
import type { Source, Span } from '../source/source.ts';

/**
 * What cannot be judged because an error stands in the way. A feature whose only line in a plan is misspelt is not
 * unused: one cause gives one message, and the rest shows once it is mended.
 */
export interface Doubts {
  /** True if an error points at this name, or stands on a line that mentions it. */
  has(id: string): boolean;
  /** True if an error stands on the line itself; its block does not count. */
  on(line: Line): boolean;
  /** True if there is an error anywhere. */
  readonly any: boolean;
  /** True if an error stands outside all declarations that could be read, so that nobody knows all plans. */
  readonly elsewhere: boolean;
}

const NO_DOUBTS: Doubts = { has: () => false, on: () => false, any: false, elsewhere: false };

/** The doubts that the errors among some findings leave. `declarations` are the first lines of those that could be read. */
export function collectDoubts(
  declarations: Iterable<Line>,
  source: Source,
  diagnostics: readonly Diagnostic[],
): Doubts {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return NO_DOUBTS;
  const names = new Set<string>();
  for (const { labels } of errors) for (const { span } of labels) addWordAt(span.start, source, names);
  const places = Uint32Array.from(errors.flatMap(faultyPlaces), ({ start }) => start).sort();
  const lines = [...declarations].sort((a, b) => a.start - b.start);
  addFaultyLines(lines, true, places, source, names);
  const elsewhere = addStretches(lines, places, source, names);
  return {
    has: (id) => names.has(id),
    on: (line) => isFaulty(line, places) || isOpen(line, places),
    any: true,
    elsewhere,
  };
}

function isFaulty(line: Line, places: Uint32Array): boolean {
  return line.parts.some((part) => holdsOne(part, places));
}

/** True if an error is about the brace that opens the block of a line: the block may have lost anything. */
function isOpen({ end, block }: Line, places: Uint32Array): boolean {
  return block !== null && block.lines.length < 2 && holdsOne({ start: end, end: block.start + 1 }, places);
}

function addFaultyLines(
  lines: readonly Line[],
  isDeclaration: boolean,
  places: Uint32Array,
  source: Source,
  names: Set<string>,
): void {
  for (const line of lines) {
    if (isFaulty(line, places)) {
      addNames(line, source, names);
      // What stands in the block of a line that is none lists nothing.
      if (!isDeclaration) for (const below of line.block?.lines ?? []) addNames(below, source, names);
    }
    if (line.block) addFaultyLines(line.block.lines, false, places, source, names);
  }
}

/** The headings of the page are outside as well, but no plan is lost in them. */
const PAGE = /^[ \t]*page\b/gm;

/** The place behind the first `page` from a place on that starts a line; behind everything if there is none. */
function pageFrom(place: number, { text }: Source): number {
  PAGE.lastIndex = place;
  return PAGE.test(text) ? PAGE.lastIndex : Number.POSITIVE_INFINITY;
}

/** The words of a line, also those that could not be read, and the ids that would be made of its texts, should it lack its id. */
function addNames({ start, parts }: Line, source: Source, names: Set<string>): void {
  for (const part of parts) {
    if (part.kind === 'word') names.add(part.text);
    else if (part.kind === 'text') names.add(proposeId(part.value));
  }
  const last = parts[parts.length - 1];
  if (last && parts.some(({ kind }) => kind === 'stray')) addWordsOf({ start, end: last.end }, source, names);
}

function addWordsOf({ start, end }: Span, { text }: Source, names: Set<string>): void {
  for (const [word] of withPlainHyphens(text.slice(start, end)).matchAll(new RegExp(ID, 'g')))
    names.add(word);
}

/** Everything from an error outside the declarations up to the next declaration: a whole one may have been lost there. */
function addStretches(
  lines: readonly Line[],
  places: Uint32Array,
  source: Source,
  names: Set<string>,
): boolean {
  let found = false;
  let next = 0;
  let done = 0;
  let stretch = -1;
  let page = 0;
  for (const place of places) {
    while (next < lines.length && (lines[next]?.start ?? 0) <= place) next++;
    const before = lines[next - 1];
    const end = before === undefined ? 0 : (before.block?.end ?? before.end);
    if ((before && place <= end) || place < done) continue;
    // Looked for once in each stretch, however many errors there are in it.
    if (stretch !== end) page = pageFrom(end, source);
    stretch = end;
    if (page <= place) continue;
    found = true;
    done = lines[next]?.start ?? source.text.length;
    addWordsOf({ start: place, end: done }, source, names);
  }
  return found;
}

/** Words that stand longer than this are no ids. */
const LONGEST = 200;

function addWordAt(place: number, { text }: Source, names: Set<string>): void {
  const [word] = new RegExp(`^${ID}`).exec(withPlainHyphens(text.slice(place, place + LONGEST))) ?? [];
  if (word !== undefined) names.add(word);
}

/** True if one of the sorted places is inside the span. */
function holdsOne({ start, end }: Span, places: Uint32Array): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place !== undefined && (place < end || place === start);
}
