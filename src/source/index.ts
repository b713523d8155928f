/**
 * Sources: the text of a plan file, places in it, and its characters put into words.
 * In: a text. Out: lines, columns, names of characters, and texts that are safe to show.
 * Offsets are UTF-16 code units; lines and columns count from 1.
 * Nothing here knows what a plan file means.
 * Always holds: every function is total; an offset outside the text is taken to its nearest end.
 */
export { describeCharacter } from './characters.ts';
export { formOf, lineText, type Position, positionAt, type Source, type Span } from './source.ts';
