import type { Catalog, Template } from '../catalog/catalog.ts';
import { spanInText } from '../catalog/templates.ts';
import { renderPieces, type ShownValue } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Span } from '../source/source.ts';

/** Characters that a rule has filled in, and the value that did. */
export interface Bound extends Span {
  readonly path: string;
}

/** A text as customers read it, and where its characters are written. */
export interface Prose {
  readonly text: string;
  /** What rules have filled in, in order: nothing there can contradict a rule. */
  readonly bound: readonly Bound[];
  /** Where a stretch of the text is written. */
  readonly spanOf: (start: number, end: number) => Span;
  /** True where other words, with values in them, can be put in place of a stretch of the text. */
  readonly isExact: boolean;
}

/** A text of a plan file with its values filled in. */
export function proseOf(template: Template, catalog: Catalog, shown: ShownValue | null): Prose {
  const { text: written, pieces } = template;
  const bound: Bound[] = [];
  const starts: number[] = [];
  let text = '';
  let from = 0;
  let index = 0;
  for (const words of renderPieces(template, catalog, ENGLISH, shown)) {
    const piece = pieces[index++];
    if (piece !== undefined && typeof piece !== 'string') {
      bound.push({ start: text.length, end: text.length + words.length, path: piece.path });
      for (let at = 0; at < words.length; at++) starts.push(from);
      from = written.value.indexOf('}', from) + 1;
    } else {
      for (const character of words.split('')) {
        starts.push(from);
        // A brace is written twice.
        from += character === '{' || character === '}' ? 2 : 1;
      }
    }
    text += words;
  }
  starts.push(from);
  const place = (at: number): number => starts[at] ?? written.value.length;
  return {
    text,
    bound,
    isExact: written.exact,
    spanOf: (start, end) => spanInText(written, place(start), place(end)),
  };
}

/** The value that a rule has filled in at a place, if one has. */
function boundAt({ bound }: Prose, at: number): Bound | null {
  let low = 0;
  let high = bound.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bound[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = bound[low];
  return found && found.start <= at ? found : null;
}

/** The value that has filled in all of a stretch, if one has. */
export function boundOver(prose: Prose, { start, end }: Span): Bound | null {
  const found = boundAt(prose, start);
  return found && end <= found.end ? found : null;
}
