import type { Span } from './source.ts';

/** More are not shown. */
const ENOUGH = 20;

/** The marks that an unfinished merge of two versions leaves, in the order of the text. */
export function findConflict(text: string): readonly Span[] {
  if (!text.includes('<<<<<<<')) return [];
  const marks = [...text.matchAll(/^(?:<{7}|={7}|>{7}) ?.*$/gm)].slice(0, ENOUGH);
  if (!marks.some(([mark]) => mark.startsWith('<<<<<<<'))) return [];
  return marks.map((mark) => ({ start: mark.index, end: mark.index + mark[0].length }));
}
