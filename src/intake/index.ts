/**
 * Intake: bytes become a source.
 * In: the name of a file and its bytes, or its text. Out: a source, or the reasons why there is none.
 * Bytes that are not clean UTF-8 text are refused with their place; nothing is repaired silently but line ends and one mark.
 * No file is read here.
 * Always holds: line ends are `\n`, and the text holds nothing that hides or reorders text.
 */
export { describeBytes } from './encoding.ts';
export { type Intake, MAX_BYTES, readSource } from './read.ts';
