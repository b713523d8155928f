/** Longer words are no misspelt names; comparing them would only cost time. */
const LONGEST = 200;

interface Found {
  readonly name: string;
  /** Slips between the two in lower case, and then as written. */
  readonly slips: number;
  readonly slipsAsWritten: number;
}

/**
 * The candidate that `wrong` is most likely a misspelling of, or null if none is close: at most a third of its letters
 * (and at least one) may be added, left out, changed or swapped with a neighbour. Upper and lower case decide only
 * between equals; after that the earlier in code-unit order wins. A candidate that equals `wrong` is never given, nor one with
 * other digits in its place: who writes `plan3` does not mean `plan1`. A digit too many or too few may be a slip.
 */
export function nearest(wrong: string, candidates: Iterable<string>): string | null {
  return nearestFew(wrong, candidates, 1)[0] ?? null;
}

/** True if a word is half written: `pri` of `price`. */
export function isHalf(word: string, whole: string): boolean {
  return word.length >= 3 && word.length < whole.length && whole.startsWith(word);
}

/** The `count` candidates closest to `wrong`, best first, by the rules of `nearest`. */
export function nearestFew(wrong: string, candidates: Iterable<string>, count = 3): readonly string[] {
  if (wrong.length === 0 || wrong.length > LONGEST || count < 1) return [];
  const sought = wrong.toLowerCase();
  const letters = lettersOf(sought);
  let most = Math.max(1, Math.floor(wrong.length / 3));
  const found: Found[] = [];
  for (const name of candidates) {
    if (name === wrong || Math.abs(name.length - wrong.length) > most) continue;
    const lower = name.toLowerCase();
    if (differentLetters(letters, lettersOf(lower)) > 2 * most) continue;
    const slips = slipsBetween(sought, lower, most);
    // A name that shares no letter with the word is not what was meant, however short both are.
    if (slips > most || slips >= Math.max(sought.length, lower.length) || isRenumbered(sought, lower))
      continue;
    if (found.some((other) => other.name === name)) continue;
    found.push({ name, slips, slipsAsWritten: slipsBetween(wrong, name, LONGEST) });
    found.sort(compareFound);
    if (found.length > count) found.pop();
    const last = found[count - 1];
    if (last) most = Math.min(most, last.slips);
  }
  return found.map((one) => one.name);
}

/** True for names that differ in the digits of their numbers alone. */
function isRenumbered(a: string, b: string): boolean {
  return a.length === b.length && a !== b && a.replace(/[0-9]/g, '0') === b.replace(/[0-9]/g, '0');
}

function compareFound(a: Found, b: Found): number {
  return a.slips - b.slips || a.slipsAsWritten - b.slipsAsWritten || (a.name < b.name ? -1 : 1);
}

/** A set of the letters of a word in 32 bits: two words a slip apart differ in at most two of them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function differentLetters(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Damerau–Levenshtein distance (swapped neighbours count once), or more than `most` as soon as it must exceed it. */
function slipsBetween(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      line.push(slips);
      if (slips < least) least = slips;
    }
    // A swap reaches two lines back, where all may be one less than here.
    if (least > most + 1) return least;
    beforeLast = last;
    last = line;
  }
  return at(last, b.length);
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY;
}
