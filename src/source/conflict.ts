import type { Span } from './source.ts';

/** More are not shown. */
const ENOUGH = 20;

/** The marks that an unfinished merge of two versions leaves, in the order of the text. */
export function findConflict(text: string): readonly Span[] {
  if (!text.includes('<<<<<<<')) return [];
  const marks: Span[] = [];
  let isConflict = false;
  // Editors that tidy up indent them like the lines around.
  for (const { 0: row, 1: mark = '', index } of text.matchAll(
    /^[ \t]*((?:<{7}|\|{7}|={7}|>{7})(?: .*)?)$/gm,
  )) {
    const end = index + row.length;
    marks.push({ start: end - mark.length, end });
    isConflict ||= mark.startsWith('<<<<<<<');
    if (marks.length === ENOUGH) break;
  }
  return isConflict ? marks : [];
}
