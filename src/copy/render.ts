import type { Catalog, LimitValue, Measure, Template } from '../catalog/catalog.ts';
import type { Language } from '../locales/index.ts';
import { resolvePath } from './resolve.ts';
import { formatAmount, formatLimit } from './values.ts';
import { capitalise } from './words.ts';

/** What `{value}` and `{amount}` stand for, as inside a sentence. */
export type ShownValue = (path: 'value' | 'amount') => string;

/** What the words of a limit show for a plan's value. */
export function shownValue(value: LimitValue, measure: Measure, language: Language): ShownValue {
  return (path) =>
    path === 'value' ? formatLimit(value, measure, language) : formatAmount(value, measure, language);
}

/**
 * The text with its values filled in. Values at the start of a sentence get a capital: `Unlimited storage`.
 * What cannot be resolved stays as written, in its braces: `checkCopy` reports it.
 */
export function render(
  template: Template,
  catalog: Catalog,
  language: Language,
  shown: ShownValue | null = null,
): string {
  let text = '';
  for (const words of renderPieces(template, catalog, language, shown)) text += words;
  return text;
}

/** The words of each piece of a text, in order: those it says itself, and those of its values. */
export function* renderPieces(
  template: Template,
  catalog: Catalog,
  language: Language,
  shown: ShownValue | null,
): Generator<string> {
  let text = '';
  for (const piece of template.pieces) {
    const words = typeof piece === 'string' ? piece : wordsOf(piece.path, text, catalog, language, shown);
    text += words;
    yield words;
  }
}

function wordsOf(
  path: string,
  before: string,
  catalog: Catalog,
  language: Language,
  shown: ShownValue | null,
): string {
  const own = shown !== null && (path === 'value' || path === 'amount') ? shown(path) : null;
  if (own !== null) return startsSentence(before) ? capitalise(own, language) : own;
  const result = resolvePath(path, catalog, language);
  if (result.kind !== 'found') return `{${path}}`;
  return !result.isName && startsSentence(before) ? capitalise(result.words, language) : result.words;
}

/** How many characters a text has with its values filled in; those of a plan's `{value}` are taken to be twenty. */
export function measureTemplate({ pieces }: Template, catalog: Catalog, language: Language): number {
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') length += piece.length;
    else if (piece.path === 'value' || piece.path === 'amount') length += 20;
    else {
      const result = resolvePath(piece.path, catalog, language);
      length += result.kind === 'found' ? result.words.length : piece.path.length + 2;
    }
  }
  return length;
}

function startsSentence(before: string): boolean {
  const end = before.trimEnd();
  return end === '' || (end.length < before.length && '.!?'.includes(end.charAt(end.length - 1)));
}
