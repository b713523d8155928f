import type { Words } from './page.ts';

/** Gathers the words of one block: white space becomes one space, and none stands at either end. */
export interface Gathered {
  /** Adds characters whose source stretch is known. */
  add(text: string, source: string, start: number, end: number): number;
  /** Starts a new line, where something is before it. */
  breakLine(at: number): void;
  /** What was gathered, which starts anew; null if there are no words. */
  take(): Words | null;
}

export function gather(): Gathered {
  let text: string[] = [];
  let starts: number[] = [];
  let end = 0;
  let space = -1;
  let line = -1;
  return {
    add(added, source, start, stop) {
      let at = start;
      for (const character of added.split('')) {
        at = findCharacter(character, source, at, stop);
        if (/\s/.test(character)) {
          if (space < 0) space = at;
        } else {
          if (text.length > 0 && line >= 0) push('\n', line);
          else if (text.length > 0 && space >= 0) push(' ', space);
          push(character, at);
          line = -1;
          space = -1;
        }
        at = behind(source, at, character);
        end = at;
      }
      return at;
    },
    breakLine(at) {
      if (text.length > 0) line = at;
    },
    take() {
      const words = text.length === 0 ? null : { text: text.join(''), starts: [...starts, end] };
      text = [];
      starts = [];
      space = -1;
      line = -1;
      return words;
    },
  };
  function push(character: string, at: number): void {
    text.push(character);
    starts.push(at);
  }
}

/** Marks between one character of a text and the next are hardly longer. */
const FARTHEST = 200;
const ENTITY = /&#?[A-Za-z0-9]{1,32};?/y;

/** Where a character of a text stands in its source, which may have marks, escapes and entities in between. */
function findCharacter(character: string, source: string, from: number, stop: number): number {
  const farthest = Math.min(stop, from + FARTHEST);
  for (let at = from; at < farthest; at++) {
    if (source[at] === character) return at;
    // A line end is a space, and an entity is some other character.
    if (/\s/.test(character) && /\s/.test(source[at] ?? '')) return at;
    if (source[at] === '&' && character !== '&' && entityLength(source, at) > 0) return at;
  }
  return Math.min(from, stop);
}

function behind(source: string, at: number, character: string): number {
  return source[at] === '&' && character !== '&' ? at + Math.max(1, entityLength(source, at)) : at + 1;
}

function entityLength(source: string, at: number): number {
  ENTITY.lastIndex = at;
  return ENTITY.exec(source)?.[0].length ?? 0;
}
