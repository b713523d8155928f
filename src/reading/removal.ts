import type { Line } from '../../grammar/tree.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';

/**
 * The fix that takes a line out, its line end included. None where something else stands on its line of text, such as a
 * comment or a brace, or where a block or a text of several lines belongs to it.
 */
export function removeLine(line: Line, source: Source): readonly Fix[] {
  if (line.block !== null || line.trailing !== null) return [];
  const { text } = source;
  const start = line.start - white(text, line.start, -1);
  const stop = line.end + white(text, line.end, 1);
  const isWhole = (start === 0 || text[start - 1] === '\n') && (stop === text.length || text[stop] === '\n');
  if (!isWhole || text.slice(line.start, line.end).includes('\n')) return [];
  const edit = { start, end: Math.min(stop + 1, text.length), text: '' };
  return [{ title: 'take the line out', edits: [edit] }];
}

/** The number of spaces and tabs from a place on, forwards or backwards. */
function white(text: string, from: number, step: 1 | -1): number {
  let at = step < 0 ? from - 1 : from;
  while (text[at] === ' ' || text[at] === '\t') at += step;
  return Math.abs(at - (step < 0 ? from - 1 : from));
}
