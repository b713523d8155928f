/**
 * In: the text of a plan file in the DSL; or, the other way round, a tree of lines.
 * Out: the tree, with every comment and blank line, and all that is wrong with the writing; or the text in its one format.
 * Always: reading never throws and always gives a tree; a file without findings prints to the same characters but for
 * white space; what is printed reads as the same tree; printing twice changes nothing. `plain.ts` is the way around the
 * grammar for files without findings: what it reads, the grammar reads just so.
 */
export { formatDsl } from './format.ts';
export { printDsl } from './print.ts';
export { readDsl } from './read.ts';
