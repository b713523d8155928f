import type { Line, Part } from '../../grammar/tree.ts';
import { spanOf } from '../reading/index.ts';
import type { Span } from '../source/source.ts';

/** The first line in the block of a line that starts with the words of a keyword. */
export function findLine(owner: Line, keyword: string): Line | null {
  const words = keyword.split(' ');
  return owner.block?.lines.find((line) => startsWith(line.parts, words)) ?? null;
}

/** The characters behind the keyword or name that a line starts with; the whole line if nothing stands there. */
export function restOf(line: Line, words = 1): Span {
  return spanOf(line.parts.slice(words), line);
}

function startsWith(parts: readonly Part[], words: readonly string[]): boolean {
  return words.every((word, index) => {
    const part = parts[index];
    return part?.kind === 'word' && part.text === word;
  });
}
